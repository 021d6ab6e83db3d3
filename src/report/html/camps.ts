import type { ReportClaim, ReportReading } from '../../model/report.ts';
import { groupBy } from '../../text/group.ts';
import { valueText } from './words.ts';
import { html, type Markup } from './markup.ts';

/** Readings that stand together: a camp of a contradiction, or else the readings of one value. */
export interface Side {
  /** The value in words. */
  readonly value: string;
  readonly readings: readonly ReportReading[];
  /** `A`, `B`, … where the sides contradict each other. */
  readonly letter?: string;
  /** Keys of readings that would fit another side as well. */
  readonly fitsSeveral: ReadonlySet<string>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letters have a colour each up to this one; all others share one. */
const COLOURED = 5;

/** The letter of a side, by its place. */
export const letterOf = (index: number): string => LETTERS[index] ?? String(index + 1);

const NONE: ReadonlySet<string> = new Set();

const campSides = (claim: ReportClaim): readonly Side[] => {
  const byKey = new Map(claim.readings.map((reading) => [reading.key, reading]));
  const camps = (claim.camps ?? []).map((camp, index): Side => ({
    value: camp.value,
    readings: camp.readings.flatMap((key) => byKey.get(key) ?? []),
    letter: letterOf(index),
    fitsSeveral: new Set(camp.fitsSeveral),
  }));
  const placed = new Set(camps.flatMap(({ readings }) => readings));
  const rest = claim.readings.filter((reading) => !placed.has(reading));
  return [...camps, ...valueSides(rest)];
};

const valueSides = (readings: readonly ReportReading[]): readonly Side[] =>
  [...groupBy(readings, valueText)].map(([value, group]): Side => ({ value, readings: group, fitsSeveral: NONE }));

/** Every reading of a claim, on its side: by camps where they contradict, else by what they state. */
export const sidesOf = (claim: ReportClaim): readonly Side[] =>
  claim.verdict === 'contradicted' && (claim.camps?.length ?? 0) > 0 ? campSides(claim) : valueSides(claim.readings);

/** The letter of the camp of each reading, by its key; empty where nothing contradicts. */
export const lettersOf = (claim: ReportClaim): ReadonlyMap<string, string> =>
  new Map(
    claim.verdict === 'contradicted'
      ? (claim.camps ?? []).flatMap(({ readings }, index) =>
          readings.map((key): [string, string] => [key, letterOf(index)]),
        )
      : [],
  );

/** The class that colours a letter. */
export const campClass = (letter: string | undefined): string => {
  const index = letter === undefined ? -1 : LETTERS.indexOf(letter);
  return letter === undefined ? 'camp-none' : index >= 0 && index < COLOURED ? `camp-${letter}` : 'camp-more';
};

/** The letter of a side, as a mark. */
export const letterMark = (letter: string | undefined): Markup | null =>
  letter === undefined
    ? null
    : html`<span class="letter ${campClass(letter)}"><span class="unseen">side </span>${letter}</span>`;

import { RULES } from '../../model/relation.ts';
import type { Report, ReportClaim, ReportReading, ReportRelation } from '../../model/report.ts';
import { printable } from '../escape.ts';
import { RELATION_SIGNS } from './paint.ts';

/** Longest quote that an overview repeats; `show` repeats it whole. */
const LONGEST_QUOTE = 240;

/** Longest value within a line about two values. */
const LONGEST_VALUE = 48;

/** What stands where a reading has no value. */
export const NO_VALUE = '—';

export const shorten = (text: string, most: number): string => {
  const characters = Array.from(printable(text));
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
};

/** The words quoted, between quotation marks. */
export const words = (reading: ReportReading): string => `“${shorten(reading.quote.exact, LONGEST_QUOTE)}”`;

/** The value in words. */
export const valueText = (reading: ReportReading): string =>
  reading.text === null ? NO_VALUE : printable(reading.text);

/** The name of a voice or an origin: a party's name, else its id. */
export const nameOf = (report: Report, id: string): string => printable(report.parties[id] ?? id);

/** The source, and the line where it says so. */
export const where = (reading: ReportReading): string =>
  printable(reading.line === null ? reading.source : `${reading.source}:${reading.line}`);

/** Who speaks where it is not the source itself, the day described, and whose label the value is. */
export const asides = (report: Report, reading: ReportReading): readonly string[] => [
  ...(reading.voice === reading.source ? [] : [nameOf(report, reading.voice)]),
  ...(reading.asOf === undefined ? [] : [`as of ${printable(reading.asOf)}`]),
];

const textOfKey = (claim: ReportClaim, key: string): string =>
  shorten(claim.readings.find((reading) => reading.key === key)?.text ?? key, LONGEST_VALUE);

/** `1,960 ≈ about 2,000`. */
export const pairText = (claim: ReportClaim, relation: ReportRelation): string =>
  `${textOfKey(claim, relation.a)} ${RELATION_SIGNS[relation.relation]} ${textOfKey(claim, relation.b)}`;

/** The rule that decided, in its own words or in those for this pair. */
export const ruleText = (relation: ReportRelation): string =>
  `${printable(relation.note ?? RULES[relation.rule]).trim()} (${relation.rule})`;

/** What a claim's readings answer together: the consensus, else each answer given. */
export const answer = (claim: ReportClaim): string => {
  if (claim.consensus !== undefined) {
    const asOf = claim.consensus.asOf === undefined ? '' : ` as of ${claim.consensus.asOf}`;
    return printable(`${claim.consensus.text}${asOf}`);
  }
  const stated = [
    ...new Set(claim.readings.flatMap(({ text }) => (text === null ? [] : [shorten(text, LONGEST_VALUE)]))),
  ];
  const between = claim.verdict === 'contradicted' ? ' ≠ ' : ' / ';
  return stated.length === 0 ? NO_VALUE : stated.slice(0, 4).join(between) + (stated.length > 4 ? ' …' : '');
};

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

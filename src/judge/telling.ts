import { LEVEL, type Frame } from '../model/frame.ts';
import { isToldAlike, verbOf, type Asked, type Telling, type Ties } from '../stance/index.ts';

/** What a reading answers, with the words that its sentence tells it by. */
interface Told<V> {
  readonly value: V | null;
  readonly frame: Frame | undefined;
  readonly ties: Ties | undefined;
}

/** Readings of one value that tell it alike, each like one before it. */
interface Group {
  readonly members: number[];
  /** Those that others are held against: the first ones, so that a claim of many readings stays cheap. */
  readonly tellings: Telling[];
}

/** Tellings of a group that another is held against, and groups that are kept apart. */
const MOST_TELLINGS = 16;
const MOST_GROUPS = 16;

const isIn = ({ tellings }: Group, telling: Telling, asked: Asked): boolean =>
  tellings.some((one) => isToldAlike(one, telling, asked));

const merged = (groups: readonly Group[]): Group => ({
  members: groups.flatMap(({ members }) => members),
  tellings: groups.flatMap(({ tellings }) => tellings).slice(0, MOST_TELLINGS),
});

/** Readings of one value by how they tell it: one that is told like those of two groups makes them one. */
const groupsOf = (tellings: readonly (readonly [at: number, telling: Telling])[], asked: Asked): readonly Group[] => {
  let groups: Group[] = [];
  for (const [at, telling] of tellings) {
    const own: Group = { members: [at], tellings: [telling] };
    const alike = groups.filter((group) => isIn(group, telling, asked));
    const joined = alike.length === 0 && groups.length >= MOST_GROUPS ? groups.slice(-1) : alike;
    groups = [...groups.filter((group) => !joined.includes(group)), merged([...joined, own])];
  }
  return groups;
};

/**
 * The frames of a claim's readings, in order, each with the verb it is told by where another reading of the same value is
 * told by words that say something else.
 *
 * @param isSame whether two values are the same.
 * @param asked what the claim asks, in the editor's words: sentences told by these are of that.
 */
export const toldFrames = <V>(
  readings: readonly Told<V>[],
  isSame: (a: V, b: V) => boolean,
  asked: Asked,
): readonly (Frame | undefined)[] => {
  const byValue: { value: V; tellings: [number, Telling][] }[] = [];
  for (const [at, { value, ties }] of readings.entries()) {
    if (value === null || ties?.telling === undefined) continue;
    const known = byValue.find((one) => isSame(one.value, value));
    if (known === undefined) byValue.push({ value, tellings: [[at, ties.telling]] });
    else known.tellings.push([at, ties.telling]);
  }
  const frames = readings.map(({ frame }) => frame);
  for (const { tellings } of byValue) {
    const groups = groupsOf(tellings, asked);
    if (groups.length < 2) continue;
    for (const { members, tellings: told } of groups) {
      const verb = told.map(verbOf).find((one) => one !== undefined);
      if (verb !== undefined) for (const at of members) frames[at] = { ...(frames[at] ?? LEVEL), told: verb };
    }
  }
  return frames;
};

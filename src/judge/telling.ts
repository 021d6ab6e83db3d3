import { LEVEL, type Frame } from '../model/frame.ts';
import { isToldAlikeIn, sayingOf, toldIn, type Quoted, type ToldIn } from '../languages/telling.ts';
import { isEnglish } from '../languages/tags.ts';
import { isToldAlike, toldBeside, type Asked, type Telling, type Ties } from '../stance/index.ts';

/** What a reading answers, with the words that its sentence tells it by. */
interface Told<V> {
  readonly value: V | null;
  readonly frame: Frame | undefined;
  readonly ties: Ties | undefined;
  /** The words with the rest of their sentence, where the words of their language are known. */
  readonly quoted: Quoted | undefined;
}

/** By which words a reading is told: as English is read, and as all languages are, where that is asked for. */
interface Words {
  readonly telling: Telling | undefined;
  readonly told: ToldIn | undefined;
}

/** Readings of one value that tell it alike, each like one before it. */
interface Group {
  readonly members: number[];
  /** Those that others are held against: the first ones, so that a claim of many readings stays cheap. */
  readonly tellings: Words[];
}

/** Tellings of a group that another is held against, and groups that are kept apart. */
const MOST_TELLINGS = 16;
const MOST_GROUPS = 16;

/** Two in English as English is read; else by the tables of their languages. */
const isAlike = (a: Words, b: Words, asked: Asked): boolean => {
  if (a.telling !== undefined && b.telling !== undefined) return isToldAlike(a.telling, b.telling, asked);
  return asked.isName || a.told === undefined || b.told === undefined || isToldAlikeIn(a.told, b.told);
};

const isIn = ({ tellings }: Group, telling: Words, asked: Asked): boolean =>
  tellings.some((one) => isAlike(one, telling, asked));

const merged = (groups: readonly Group[]): Group => ({
  members: groups.flatMap(({ members }) => members),
  tellings: groups.flatMap(({ tellings }) => tellings).slice(0, MOST_TELLINGS),
});

/** Readings of one value by how they tell it: one that is told like those of two groups makes them one. */
const groupsOf = (tellings: readonly (readonly [at: number, telling: Words])[], asked: Asked): readonly Group[] => {
  let groups: Group[] = [];
  for (const [at, telling] of tellings) {
    const own: Group = { members: [at], tellings: [telling] };
    const alike = groups.filter((group) => isIn(group, telling, asked));
    const joined = alike.length === 0 && groups.length >= MOST_GROUPS ? groups.slice(-1) : alike;
    groups = [...groups.filter((group) => !joined.includes(group)), merged([...joined, own])];
  }
  return groups;
};

/** The words by which a reading is told and another is not, or in another language those by which it is. */
const wordsOf = ({ telling, told }: Words, others: readonly Words[]): string | undefined => {
  if (telling !== undefined)
    return toldBeside(
      telling,
      others.flatMap((other) => other.telling ?? []),
    );
  const saying = told === undefined ? '' : sayingOf(told);
  return saying === '' ? undefined : saying;
};

const wordsBy = ({ ties, quoted }: Told<unknown>, isForeign: boolean): Words => ({
  telling: ties?.telling,
  told: isForeign && quoted !== undefined ? toldIn(quoted) : undefined,
});

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
  const byValue: { value: V; tellings: [number, Words][] }[] = [];
  const isForeign = readings.some(({ quoted }) => quoted !== undefined && !isEnglish(quoted.tag));
  for (const [at, reading] of readings.entries()) {
    const { value } = reading;
    const words = wordsBy(reading, isForeign);
    if (value === null || (words.telling ?? words.told) === undefined) continue;
    // "There were [27]" is told like any, and makes no two alike.
    if (words.telling?.words.length === 0) continue;
    const known = byValue.find((one) => isSame(one.value, value));
    if (known === undefined) byValue.push({ value, tellings: [[at, words]] });
    else known.tellings.push([at, words]);
  }
  const frames = readings.map(({ frame }) => frame);
  for (const { tellings } of byValue) {
    const groups = groupsOf(tellings, asked);
    if (groups.length < 2) continue;
    const used = new Set<string>();
    for (const [i, { members, tellings: told }] of groups.entries()) {
      const others = groups.flatMap(({ tellings: [first] }, j) => (first === undefined || i === j ? [] : [first]));
      const words = told.flatMap((one) => wordsOf(one, others) ?? [])[0];
      if (words === undefined) continue;
      const verb = isForeign && used.has(words) ? `${words} (${String(i + 1)})` : words;
      used.add(verb);
      for (const at of members) frames[at] = { ...(frames[at] ?? LEVEL), told: verb };
    }
  }
  return frames;
};

import { LEVEL, type Frame } from '../model/frame.ts';
import {
  isSilentIn,
  isToldAlikeIn,
  mayCountOne,
  sayingOf,
  toldIn,
  type Quoted,
  type ToldIn,
} from '../languages/telling.ts';
import { isEnglish } from '../languages/tags.ts';
import {
  askedBy,
  isNamingQuestion,
  isOpposed,
  isToldAlike,
  toldBeside,
  type Asked,
  type Telling,
  type Ties,
} from '../stance/index.ts';

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

type IsAlike = (a: Words, b: Words) => boolean;

/** Whether two may be of one thing: neither says the opposite of the other, nor counts what it does not in another language. */
const mayBeOne: IsAlike = (a, b) => {
  if (a.telling !== undefined && b.telling !== undefined && isOpposed(a.telling, b.telling)) return false;
  return a.told === undefined || b.told === undefined || mayCountOne(a.told, b.told);
};

/** Whether a sentence tells nothing of its own, as it is held against others: "There were [27]", "It happened on [3 May]". */
const isSilent = ({ telling, told }: Words): boolean =>
  telling?.words.length === 0 || (told !== undefined && isSilentIn(told));

/** Whether a sentence tells something where English is held against English. */
const tellsInEnglish = ({ telling }: Words): boolean => telling !== undefined && telling.words.length > 0;

/** Two in English as English is read; else by the tables of their languages. */
const alikeBy =
  (asked: () => Asked): IsAlike =>
  (a, b) => {
    if (a.telling !== undefined && b.telling !== undefined) return isToldAlike(a.telling, b.telling, asked);
    return a.told === undefined || b.told === undefined || isToldAlikeIn(a.told, b.told);
  };

const isIn = ({ tellings }: Group, words: Words, isAlike: IsAlike): boolean =>
  tellings.some((one) => isAlike(one, words));

const merged = (groups: readonly Group[]): Group => ({
  members: groups.flatMap(({ members }) => members),
  tellings: groups.flatMap(({ tellings }) => tellings).slice(0, MOST_TELLINGS),
});

type Placed = readonly [at: number, words: Words];

/**
 * Readings of one value by how they tell it: one that is told like those of two groups makes them one. Where there are as
 * many groups as are held against others, each further one stands alone.
 */
const groupsOf = (placed: readonly Placed[], isAlike: IsAlike): readonly Group[] => {
  let groups: readonly Group[] = [];
  const alone: Group[] = [];
  for (const [at, words] of placed) {
    const own: Group = { members: [at], tellings: [words] };
    const joined = groups.filter((group) => isIn(group, words, isAlike));
    if (joined.length === 0 && groups.length >= MOST_GROUPS) alone.push(own);
    else groups = [...groups.filter((group) => !joined.includes(group)), merged([...joined, own])];
  }
  return [...groups, ...alone];
};

/**
 * Groups of one value; of sentences that tell nothing those alone that count what others do not, or that tell something else
 * than another one in English. They make no two others alike.
 */
const partedBy = (placed: readonly Placed[], isAlike: IsAlike): readonly Group[] => {
  const silent = placed.filter(([, words]) => isSilent(words));
  const groups = groupsOf(
    placed.filter(([, words]) => !isSilent(words)),
    isAlike,
  );
  const ofSilent = [
    ...groupsOf(
      silent.filter(([, words]) => tellsInEnglish(words)),
      isAlike,
    ),
    ...groupsOf(
      silent.filter(([, words]) => !tellsInEnglish(words)),
      mayBeOne,
    ),
  ];
  const isRival = (a: Words, b: Words): boolean =>
    !(tellsInEnglish(a) && tellsInEnglish(b) ? isAlike(a, b) : mayBeOne(a, b));
  const held = [...groups, ...ofSilent].slice(0, MOST_GROUPS);
  const apart = ofSilent.filter((group) =>
    held.some(
      (other) => other !== group && other.tellings.some((one) => group.tellings.every((own) => isRival(own, one))),
    ),
  );
  return [...groups, ...apart];
};

/** The words by which a reading is told and another is not, or in another language those by which it is. */
const wordsOf = ({ telling, told }: Words, others: readonly Words[]): string | undefined => {
  if (telling !== undefined)
    return toldBeside(
      telling,
      others.flatMap((other) => other.telling ?? []),
    );
  return told && sayingOf(told);
};

const wordsBy = ({ ties, quoted }: Told<unknown>, isForeign: boolean): Words => ({
  telling: ties?.telling,
  told: isForeign && quoted !== undefined ? toldIn(quoted) : undefined,
});

/** Readings by their values, where it is known by which words they are told. */
const byValue = <V>(readings: readonly Told<V>[], isSame: (a: V, b: V) => boolean): readonly (readonly Placed[])[] => {
  const all: { value: V; placed: Placed[] }[] = [];
  const isForeign = readings.some(({ quoted }) => quoted !== undefined && !isEnglish(quoted.tag));
  for (const [at, reading] of readings.entries()) {
    const { value } = reading;
    const words = wordsBy(reading, isForeign);
    if (value === null || (words.telling ?? words.told) === undefined) continue;
    const known = all.find((one) => isSame(one.value, value));
    if (known === undefined) all.push({ value, placed: [[at, words]] });
    else known.placed.push([at, words]);
  }
  return all.map(({ placed }) => placed);
};

/**
 * The frames of a claim's readings, in order, each with the words it is told by where another reading of the same value is
 * told by words that say something else.
 *
 * @param isSame whether two values are the same.
 * @param question what the claim asks, in the editor's words: sentences told by these are of that. Where it asks for a
 *   name alone, it does not matter what else is told.
 */
export const toldFrames = <V>(
  readings: readonly Told<V>[],
  isSame: (a: V, b: V) => boolean,
  question: string,
): readonly (Frame | undefined)[] => {
  const frames = readings.map(({ frame }) => frame);
  if (isNamingQuestion(question)) return frames;
  let asked: Asked | undefined;
  const isAlike = alikeBy(() => (asked ??= askedBy(question)));
  for (const placed of byValue(readings, isSame)) {
    const groups = partedBy(placed, isAlike);
    if (groups.length < 2) continue;
    const used = new Set<string>();
    const held = groups.slice(0, MOST_GROUPS);
    for (const [i, { members, tellings }] of groups.entries()) {
      const others = held.flatMap(({ tellings: [first] }, j) => (first === undefined || i === j ? [] : [first]));
      const words = tellings.flatMap((one) => wordsOf(one, others) ?? [])[0] ?? '';
      const told = used.has(words) ? `${words} (${String(i + 1)})`.trim() : words;
      used.add(told);
      if (told !== '') for (const at of members) frames[at] = { ...(frames[at] ?? LEVEL), told };
    }
  }
  return frames;
};

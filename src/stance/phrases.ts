import type { Word } from './words.ts';

interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
export interface PhraseTable<T> {
  readonly get: (first: string) => readonly Phrase<T>[] | undefined;
}

/** A phrase found at a word: how many words it takes, and all that is listed for the phrases of that length. */
export interface Found<T> {
  readonly length: number;
  readonly values: readonly T[];
}

const NONE: readonly never[] = [];

/** A table of phrases, given with their words parted by blanks. */
export const tableOf = <T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
): ReadonlyMap<string, readonly Phrase<T>[]> => {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const end = phrase.indexOf(' ');
    const first = end < 0 ? phrase : phrase.slice(0, end);
    const row = table.get(first);
    const listed = { rest: end < 0 ? NONE : phrase.slice(end + 1).split(' '), value };
    if (row === undefined) table.set(first, [listed]);
    else row.push(listed);
  }
  for (const row of table.values()) if (row.length > 1) row.sort((a, b) => b.rest.length - a.rest.length);
  return table;
};

/** A table of phrases that only says whether one is listed; phrases parted by bars. */
export const listOf = (...lists: readonly string[]): ReadonlyMap<string, readonly Phrase<true>[]> =>
  tableOf(lists.flatMap((list) => list.split('|').map((phrase) => [phrase, true] as const)));

/** Words that may stand between the words of a phrase. */
const FILLERS: ReadonlySet<string> = new Set('a an the its their his her our any this that these those'.split(' '));

/** The index after the rest of a phrase, begun before `at`; -1 where it does not stand there. */
const endOf = (rest: readonly string[], words: readonly Word[], at: number): number => {
  let end = at;
  for (const word of rest) {
    if (words[end]?.lower !== word && FILLERS.has(words[end]?.lower ?? '')) end += 1;
    if (words[end]?.lower !== word) return -1;
    end += 1;
  }
  return end;
};

/** The phrases of a table that begin at a word, the longest first; articles may stand inside them. */
export const phrasesAt = <T>(table: PhraseTable<T>, words: readonly Word[], at: number): readonly Found<T>[] => {
  const row = table.get(words[at]?.lower ?? '');
  if (row === undefined) return NONE;
  let found: Map<number, T[]> | undefined;
  for (const { rest, value } of row) {
    const length = endOf(rest, words, at + 1) - at;
    if (length <= 0) continue;
    found ??= new Map<number, T[]>();
    const values = found.get(length);
    if (values === undefined) found.set(length, [value]);
    else values.push(value);
  }
  if (found === undefined) return NONE;
  return [...found].map(([length, values]) => ({ length, values })).sort((a, b) => b.length - a.length);
};

/** The longest phrase of a table that begins at a word. */
export const phraseAt = <T>(table: PhraseTable<T>, words: readonly Word[], at: number): Found<T> | undefined =>
  phrasesAt(table, words, at)[0];

/** Every phrase of a table in a text, from left to right, none overlapping another. */
export const phrasesIn = <T>(table: PhraseTable<T>, words: readonly Word[]): ReadonlyMap<number, Found<T>> => {
  const found = new Map<number, Found<T>>();
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(table, words, at);
    if (phrase === undefined) continue;
    found.set(at, phrase);
    at += phrase.length - 1;
  }
  return found;
};

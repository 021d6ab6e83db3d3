import { isAmong, meaningsOf, sensesOf, type Meanings } from '../stance/index.ts';

/** What was looked up: a set of words is held against many others. */
const KNOWN = new WeakMap<ReadonlySet<string>, Meanings>();

const meaningsIn = (words: ReadonlySet<string>): Meanings => {
  const meanings = KNOWN.get(words) ?? meaningsOf([...words].map(sensesOf));
  KNOWN.set(words, meanings);
  return meanings;
};

/** Whether two words mean one thing, or one of them a case of the other. */
export const areAlike = (a: string, b: string): boolean => isAmong(sensesOf(a), meaningsOf([sensesOf(b)]));

/** How many words of one set have their like in another. */
export const likesOf = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  const meanings = meaningsIn(others);
  return [...words].filter((word) => isAmong(sensesOf(word), meanings)).length;
};

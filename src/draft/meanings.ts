import { sensesOf } from '../stance/index.ts';

/** What words mean, to hold others against. */
interface Meanings {
  readonly own: ReadonlySet<string>;
  /** With what they are cases of. */
  readonly all: ReadonlySet<string>;
}

/** What was looked up: a set of words is held against many others. */
const KNOWN = new WeakMap<ReadonlySet<string>, Meanings>();

const meaningsOf = (words: ReadonlySet<string>): Meanings => {
  const known = KNOWN.get(words);
  if (known !== undefined) return known;
  const senses = [...words].map((word) => sensesOf(word));
  const own = new Set(senses.flatMap((one) => one.own));
  const meanings = { own, all: new Set([...own, ...senses.flatMap(({ wider }) => wider)]) };
  KNOWN.set(words, meanings);
  return meanings;
};

const isAmong = (word: string, { own, all }: Meanings): boolean => {
  const senses = sensesOf(word);
  return senses.own.some((one) => all.has(one)) || senses.wider.some((one) => own.has(one));
};

/** Whether two words mean one thing, or one of them a case of the other. */
export const areAlike = (a: string, b: string): boolean => isAmong(a, meaningsOf(new Set([b])));

/** How many words of one set have their like in another. */
export const likesOf = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  const meanings = meaningsOf(others);
  return [...words].filter((word) => isAmong(word, meanings)).length;
};

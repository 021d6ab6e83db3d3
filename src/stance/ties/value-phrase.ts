import { DETERMINERS } from '../../languages/en/stance/grammar.ts';
import type { Sentence } from '../governor.ts';
import { isAdverb, isNumber } from '../verb-groups.ts';
import { isCurrency, type Word } from '../words.ts';

/** A dollar, and whose it is. */
const DOLLAR = /^(?:US|C|A)\$$/u;
/** Words that bound or round a number before it. */
const BOUNDS: ReadonlySet<string> = new Set(
  'about around some over under up to more less fewer than at least most as many few nearly almost roughly approximately exactly precisely only just no not estimated reported record additional further other total whole entire all'.split(
    ' ',
  ),
);
/** Words that go back from a number to where its phrase begins. */
const REACH = 10;

/** Prepositions that are of a number only within a bound. */
const LEADS: ReadonlySet<string> = new Set(['to', 'at']);
const BOUNDING: ReadonlySet<string> = new Set(['least', 'most']);

const isBound = (word: Word): boolean =>
  isNumber(word) || BOUNDS.has(word.lower) || isCurrency(word) || DOLLAR.test(word.text) || isAdverb(word);

/** Index of the first word of the phrase of a number: its article, its bound, its currency. */
export const valueStart = ({ words, parse }: Sentence, word: number): number => {
  let at = word;
  for (const end = Math.max(0, word - REACH); at > end; at -= 1) {
    const before = words[at - 1];
    if (before === undefined || parse.groupOf[at - 1] !== undefined) break;
    if (isBound(before) || DETERMINERS.has(before.lower)) continue;
    // "the surviving 300", "an astonishing 300": one word between the article and the number.
    if (at === word && before.isWord && DETERMINERS.has(words[at - 2]?.lower ?? '')) continue;
    break;
  }
  // "up to 300" is a bound, "went to 300 people" is none; so is "at least 300", beside "at 300".
  while (at < word && LEADS.has(words[at]?.lower ?? '') && !BOUNDING.has(words[at + 1]?.lower ?? '')) at += 1;
  return at;
};

/** Index of the first word of the noun phrase that ends before `end`: back to its article, or to what stands before it. */
export const nounStart = ({ words, parse }: Sentence, noun: number, isStop: (word: Word) => boolean): number => {
  let at = noun;
  for (const end = Math.max(0, noun - REACH); at > end; at -= 1) {
    const before = words[at - 1];
    if (before?.isWord !== true || parse.groupOf[at - 1] !== undefined || isStop(before)) break;
    if (DETERMINERS.has(before.lower)) return at - 1;
  }
  return at;
};

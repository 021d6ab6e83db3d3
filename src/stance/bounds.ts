import {
  ALTERNATIVE_COMPARATIVES,
  ALTERNATIVE_DEGREES,
  ALTERNATIVE_DOUBTS,
  APPROXIMATIONS,
  BOUNDS,
  DATE_APPROXIMATIONS,
  DATE_APPROXIMATIONS_BEHIND,
  DATE_BOUNDS,
  DATE_BOUNDS_BEHIND,
  DATE_MODIFIERS,
  LIMITS,
  NUMBER_MODIFIERS,
} from '../languages/en/lexicon.ts';
import { isNumberWord } from '../languages/en/number-words.ts';
import { isParticle } from '../languages/en/particles.ts';
import { phraseAt, tableOf, type PhraseTable } from './phrases.ts';
import { isAdverb } from './verb-groups.ts';
import type { Word } from './words.ts';

/** What a bounding word does to the number or the day beside it. */
export type BoundEffect = 'bound' | 'approximation' | 'modifier';

/** A bounding word beside a quote: words of the sentence, and what they do. */
export interface Bound {
  readonly first: number;
  readonly last: number;
  readonly effect: BoundEffect;
}

type Table = PhraseTable<BoundEffect>;

const listed = (effect: BoundEffect, wordings: readonly string[]): readonly (readonly [string, BoundEffect])[] =>
  wordings.map((wording) => [wording, effect]);
const list = (words: string): readonly string[] => words.split('|');
const placed = (wordings: typeof BOUNDS | typeof APPROXIMATIONS, place: 'before' | 'after'): readonly string[] =>
  wordings.flatMap((wording) => (wording.place === place ? [wording.words] : []));

const BEFORE_NUMBER: Table = tableOf([
  ...listed('bound', [...placed(BOUNDS, 'before'), ...list(LIMITS)]),
  ...listed('approximation', placed(APPROXIMATIONS, 'before')),
  ...listed('modifier', list(NUMBER_MODIFIERS)),
]);
const BEHIND_NUMBER: Table = tableOf([
  ...listed('bound', placed(BOUNDS, 'after')),
  ...listed('approximation', placed(APPROXIMATIONS, 'after')),
]);
const BEFORE_DATE: Table = tableOf([
  ...listed('bound', list(DATE_BOUNDS)),
  ...listed('approximation', list(DATE_APPROXIMATIONS)),
  ...listed('modifier', list(DATE_MODIFIERS)),
]);
const BEHIND_DATE: Table = tableOf([
  ...listed('bound', list(DATE_BOUNDS_BEHIND)),
  ...listed('approximation', list(DATE_APPROXIMATIONS_BEHIND)),
]);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the longest wording, articles in it included. */
const MOST_WORDS = 8;
/** Words of a quote, at its head, among which its number or date is looked for. */
const HEAD_WORDS = 5;

/** Words that may stand between any wording and the number that it changes. */
const LIGHT = setOf('a an another additional further other extra " \' $ € £ ¥');
const DETERMINERS = setOf('the its their his her our these those');
const DATE_FILLERS = setOf('the of on in');
/** Prepositions of place or subject as well: before a determiner they say nothing of the number ("over the next 5 years"). */
const PREPOSITIONS = setOf('over under above below about around beneath within inside some');
/** Words that begin another number or phrase: "32 dead and more than 200 hurt" says nothing of the 32. */
const GOES_ON = setOf('than to of from a an the its their all about some nearly almost around roughly up');
/** Words between a number and a wording behind it: "1,960 Russian soldiers or more". */
const MAX_NOUNS = 2;

const MONTHS_AND_SEASONS =
  /^(?:january|february|march|april|may|june|july|august|september|sept|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)$/;
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const YEARS = /^(?:1\d|20)\d\ds?$/;
const DIGIT_START = /^\p{Nd}/u;

const UNTIL = setOf('until till');

const isNumeral = ({ lower }: Word): boolean =>
  DIGIT_START.test(lower) ||
  lower.split('-').every(isNumberWord) ||
  (lower.includes('-') && isNumberWord(lower.split('-')[0] ?? ''));
/** A stretch of time that has an early and a late part. */
const isLongTime = ({ lower }: Word): boolean => MONTHS_AND_SEASONS.test(lower) || YEARS.test(lower);
const isWeekday = ({ lower }: Word): boolean => WEEKDAYS.test(lower);
const isOfDate = (word: Word): boolean => isLongTime(word) || isWeekday(word) || isNumeral(word);

/** The longest wording that ends at a word. */
const endingAt = (table: Table, words: readonly Word[], last: number): Bound | undefined => {
  for (let first = Math.max(0, last - MOST_WORDS + 1); first <= last; first += 1) {
    const found = phraseAt(table, words, first);
    const [effect] = found?.values ?? [];
    if (found !== undefined && effect !== undefined && first + found.length - 1 === last)
      return { first, last, effect };
  }
  return undefined;
};

/** "Handed over", "went up to" */
const isOfVerb = (words: readonly Word[], at: number): boolean =>
  isParticle(words[at - 1]?.lower ?? '', words[at]?.lower ?? '');

/** A wording that the quote lacks, and the word it was looked for from: the number, or a wording that the quote has. */
interface Lacking {
  readonly bound: Bound;
  readonly from: number;
}

/** The wording nearest before a word, with nothing but what may be passed between; those that the quote has are passed. */
const lackingBefore = (
  table: Table,
  words: readonly Word[],
  target: number,
  isPassed: (word: Word) => boolean,
): Lacking | undefined => {
  let from = target;
  for (let last = target - 1; last >= 0; last -= 1) {
    const bound = endingAt(table, words, last);
    if (bound !== undefined && isOfVerb(words, bound.first)) return undefined;
    if (bound !== undefined && words[bound.first]?.isQuoted === false) return { bound, from };
    if (bound !== undefined) {
      from = bound.first;
      last = bound.first;
      continue;
    }
    const word = words[last];
    if (word === undefined || !isPassed(word)) return undefined;
  }
  return undefined;
};

/** The first word of a kind at the head of the quote. */
const headOf = (words: readonly Word[], fits: (word: Word) => boolean): number => {
  const start = words.findIndex(({ isQuoted }) => isQuoted);
  for (let at = start; at >= 0 && at < start + HEAD_WORDS; at += 1) {
    const word = words[at];
    if (word?.isQuoted !== true) return -1;
    if (fits(word)) return at;
  }
  return -1;
};

const beforeNumber = (words: readonly Word[]): Bound | undefined => {
  const target = headOf(words, isNumeral);
  if (target < 0) return undefined;
  const isPassed = ({ lower }: Word): boolean => LIGHT.has(lower) || DETERMINERS.has(lower);
  const lacking = lackingBefore(BEFORE_NUMBER, words, target, isPassed);
  if (lacking === undefined) return undefined;
  const { bound, from } = lacking;
  const isOfPlace = bound.first === bound.last && PREPOSITIONS.has(words[bound.last]?.lower ?? '');
  const hasDeterminer = words.slice(bound.last + 1, from).some(({ lower }) => DETERMINERS.has(lower));
  return isOfPlace && hasDeterminer ? undefined : bound;
};

const DOUBTS: ReadonlySet<string> = new Set(list(ALTERNATIVE_DOUBTS));
const DEGREES: ReadonlySet<string> = new Set([...DOUBTS, ...list(ALTERNATIVE_DEGREES)]);
const COMPARATIVES: ReadonlySet<string> = new Set(list(ALTERNATIVE_COMPARATIVES));
/** Words between "or" and "later". */
const DEGREE_REACH = 5;

/** "[9 p.m.] or a little later", "[60 dogs], perhaps more,": another value near the one quoted, from its "or" or doubt on. */
const alternativeAt = (words: readonly Word[], at: number): Bound | undefined => {
  const lower = words[at]?.lower ?? '';
  const isOpened = lower === 'or' || (DOUBTS.has(lower) && [',', '('].includes(words[at - 1]?.text ?? ''));
  if (!isOpened) return undefined;
  let last = at + 1;
  while (last <= at + DEGREE_REACH && DEGREES.has(words[last]?.lower ?? '')) last += 1;
  const next = words[last + 1];
  // "Or more importantly", "or more than that", "or before dawn"
  const goesOn = next?.isWord === true && (isNumeral(next) || isAdverb(next) || GOES_ON.has(next.lower));
  if (!COMPARATIVES.has(words[last]?.lower ?? '') || goesOn) return undefined;
  return { first: at, last, effect: 'approximation' };
};

/** A wording behind the quote, with at most so many words between. */
const behind = (table: Table, words: readonly Word[], most: number): Bound | undefined => {
  const start = words.findLastIndex(({ isQuoted }) => isQuoted) + 1;
  let passed = 0;
  for (let at = start; at < words.length && passed <= most; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const found = phraseAt(table, words, at);
    const [effect] = found?.values ?? [];
    if (found !== undefined && effect !== undefined) {
      const next = words[at + found.length];
      const isOther = next !== undefined && (isNumeral(next) || GOES_ON.has(next.lower));
      if (!isOther) return { first: at, last: at + found.length - 1, effect };
    }
    const alternative = alternativeAt(words, at);
    if (alternative !== undefined) return alternative;
    if (!word.isWord && ![',', '(', '"', "'"].includes(word.text)) return undefined;
    if (isNumeral(word)) return undefined;
    if (word.isWord) passed += 1;
  }
  return undefined;
};

const behindNumber = (words: readonly Word[]): Bound | undefined => {
  const quoted = words.filter(({ isQuoted }) => isQuoted);
  const tail = quoted.at(-1);
  if (tail === undefined || !quoted.some(isNumeral)) return undefined;
  return behind(BEHIND_NUMBER, words, isNumeral(tail) ? MAX_NOUNS : 1);
};

const beforeDate = (words: readonly Word[]): Bound | undefined => {
  const target = headOf(words, isOfDate);
  const date = words[target];
  if (date === undefined) return undefined;
  const lacking = lackingBefore(BEFORE_DATE, words, target, ({ lower }) => DATE_FILLERS.has(lower));
  if (lacking === undefined) return undefined;
  const { bound, from } = lacking;
  if (bound.effect === 'modifier') return isLongTime(date) ? bound : undefined;
  // "Not until May 8 was it relieved": on that day it was.
  if (words[0]?.lower === 'not' && bound.first <= 1 && UNTIL.has(words[1]?.lower ?? '')) return undefined;
  const between = words.slice(bound.last + 1, from);
  if (between.some(({ lower }) => lower === 'in' || lower === 'of')) return undefined;
  // "since the Tuesday operations" dates the operations, and says nothing of how far the time reaches.
  const isAdjective = from === target && between.length > 0 && (isWeekday(date) || isLongTime(date));
  return isAdjective && bound.effect === 'bound' ? undefined : bound;
};

/** The word beside a quoted number or day that bounds it or makes it approximate, and that the quote leaves out. */
export const boundBeside = (words: readonly Word[], family: 'number' | 'date'): Bound | undefined =>
  family === 'number'
    ? (beforeNumber(words) ?? behindNumber(words))
    : (beforeDate(words) ?? behind(BEHIND_DATE, words, 0));

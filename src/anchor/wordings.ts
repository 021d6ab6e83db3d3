import type { FindingData } from '../model/finding.ts';
import type { KindName } from '../model/values.ts';
import { APPROXIMATIONS, BOUNDS, HEDGES, MODAL_VERBS, MODALS_BEHIND, NEGATIONS } from '../languages/en/lexicon.ts';
import { isNumberWord } from '../languages/en/number-words.ts';
import type { Token } from '../text/tokens.ts';

export type Effect = FindingData['quote-truncated']['effect'];

/** Words that change what stands beside them, and how. */
export interface Wording {
  readonly words: readonly string[];
  readonly effect: Effect;
}

/** Wordings by the word that a search meets first: the last one where it goes backwards, else the first one. */
export type WordingIndex = ReadonlyMap<string, readonly Wording[]>;

const wordingsOf = (effect: Effect, wordings: readonly string[]): readonly Wording[] =>
  wordings.map((words) => ({ words: words.split(' '), effect }));

const indexBy = (key: (words: readonly string[]) => string | undefined, wordings: readonly Wording[]): WordingIndex => {
  const index = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const word = key(wording.words) ?? '';
    index.set(word, [...(index.get(word) ?? []), wording]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
};

const backwards = (...wordings: readonly (readonly Wording[])[]): WordingIndex =>
  indexBy((words) => words.at(-1), wordings.flat());
const forwards = (...wordings: readonly (readonly Wording[])[]): WordingIndex =>
  indexBy((words) => words[0], wordings.flat());

const placed = (place: 'before' | 'after') => ({
  bounds: BOUNDS.filter((wording) => wording.place === place).map(({ words }) => words),
  approximations: APPROXIMATIONS.filter((wording) => wording.place === place)
    .map(({ words }) => words)
    // "Reportedly" makes a number approximate, and is told as the hedge that it is.
    .filter((words) => !HEDGES.includes(words)),
});

/** Modal verbs among the hedges: before a name they belong to the statement, not to the name. */
const MODALS: ReadonlySet<string> = new Set([...MODAL_VERBS, 'likely']);
const HEDGING_ADVERBS = HEDGES.filter((words) => !MODALS.has(words) && !words.includes(' '));

const negations = wordingsOf('negation', NEGATIONS);
const hedges = wordingsOf('hedge', HEDGES);
const adverbs = wordingsOf('hedge', HEDGING_ADVERBS);
/** Negations that turn the one word after them: "no" and "denied" before a number or a name speak of something else. */
const directNegations = wordingsOf('negation', ['not', 'nor', 'neither', 'never', 'no longer']);
const replacements = wordingsOf('negation', ['rather than', 'instead of']);

const NUMBER_MODIFIERS = [
  'half',
  'half of',
  'quarter of',
  'tens of',
  'dozens of',
  'scores of',
  'hundreds of',
  'thousands of',
];
const DATE_BOUNDS = [
  'by',
  'before',
  'until',
  'till',
  'since',
  'after',
  'prior to',
  'up to',
  'no later than',
  'not later than',
  'no earlier than',
  'not earlier than',
  'as early as',
  'as late as',
  'on or before',
  'on or after',
  'not before',
  'not until',
  'between',
];
const DATE_BOUNDS_AFTER = [
  'or later',
  'or earlier',
  'or before',
  'or after',
  'and after',
  'at the latest',
  'at the earliest',
  'onward',
  'onwards',
];
const DATE_APPROXIMATIONS = ['about', 'around', 'on or about', 'circa', 'ca', 'roughly', 'approximately', 'close to'];
/** Words that say a part of a month, a season, a year or a longer time. */
const DATE_MODIFIERS = ['early', 'late', 'mid', 'middle of', 'beginning of', 'start of', 'end of', 'half of'];

const numberBefore = placed('before');
const numberAfter = placed('after');

/** Before a number. */
export const BEFORE_NUMBER = backwards(
  wordingsOf('bound', [...numberBefore.bounds, 'within', 'inside']),
  wordingsOf('approximation', numberBefore.approximations),
  wordingsOf('modifier', NUMBER_MODIFIERS),
  directNegations,
  hedges,
);
/** After a number, or one or two words behind it. */
export const AFTER_NUMBER = forwards(
  wordingsOf('bound', numberAfter.bounds),
  wordingsOf('approximation', numberAfter.approximations),
  wordingsOf('hedge', MODALS_BEHIND),
);
/** Before a date. */
export const BEFORE_DATE = backwards(
  wordingsOf('bound', DATE_BOUNDS),
  wordingsOf('approximation', DATE_APPROXIMATIONS),
  wordingsOf('modifier', DATE_MODIFIERS),
  directNegations,
  hedges,
);
/** After a date. */
export const AFTER_DATE = forwards(
  wordingsOf('bound', DATE_BOUNDS_AFTER),
  wordingsOf('approximation', ['or so', 'or thereabouts']),
);
/** Before a name. */
export const BEFORE_NAME = backwards(directNegations, replacements, adverbs);
/** In the clause before a statement. */
export const BEFORE_STATEMENT = backwards(negations, hedges);
/** Right after a statement. */
export const AFTER_STATEMENT = forwards(
  wordingsOf('negation', ['not', 'never', 'no', 'neither', 'no longer', 'hardly', 'barely', 'scarcely']),
  hedges,
);
/** After a statement whose clause they close: ", reportedly." */
export const CLOSING_HEDGES = forwards(adverbs);
/** Anywhere in what an elision leaves out. */
export const ELIDED = forwards(negations, hedges);

/** What a kind of answer is made of, which decides the words that change it. */
export type Family = 'number' | 'date' | 'name' | 'statement';

export const FAMILIES = {
  count: 'number',
  quantity: 'number',
  duration: 'number',
  date: 'date',
  deadline: 'date',
  time: 'date',
  age: 'number',
  name: 'name',
  place: 'name',
  set: 'name',
  assertion: 'statement',
  choice: 'statement',
} as const satisfies Record<KindName, Family>;

const CONTRACTED_NOT = "n't";

/** Words that look like a hedge or a negation and are none: the month of May, "No. 5", "not only", "no doubt". */
const isHarmless = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.lower === 'may') return token.text !== 'may';
  if (token?.lower === 'not' && ['only', 'just', 'merely', 'least'].includes(next?.lower ?? '')) return true;
  if (token?.lower === 'no') return ['.', 'doubt', 'matter', 'wonder'].includes(next?.lower ?? '');
  return false;
};

const sameWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || (word === 'not' && token.lower.endsWith(CONTRACTED_NOT)));

const keyOf = ({ lower }: Token): string => (lower.endsWith(CONTRACTED_NOT) ? 'not' : lower);

/** Tokens `first` to `last` of a list, and what they change. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly effect: Effect;
}

/** The longest wording that ends at token `last`. */
export const wordingEndingAt = (
  index: WordingIndex,
  tokens: readonly Token[],
  last: number,
  next: readonly Token[] = [],
): Trigger | undefined => {
  const token = tokens[last];
  if (token === undefined) return undefined;
  const found = index
    .get(keyOf(token))
    ?.find(({ words }) => words.every((word, at) => sameWord(tokens[last - words.length + 1 + at], word)));
  if (found === undefined) return undefined;
  const first = last - found.words.length + 1;
  return isHarmless([...tokens.slice(first, last + 1), ...next.slice(0, 1)], last - first)
    ? undefined
    : { first, last, effect: found.effect };
};

/** The longest wording that begins at token `first`. */
export const wordingStartingAt = (
  index: WordingIndex,
  tokens: readonly Token[],
  first: number,
): Trigger | undefined => {
  const token = tokens[first];
  if (token === undefined || isHarmless(tokens, first)) return undefined;
  const found = index
    .get(keyOf(token))
    ?.find(({ words }) => words.every((word, at) => sameWord(tokens[first + at], word)));
  return found && { first, last: first + found.words.length - 1, effect: found.effect };
};

const MONTHS_AND_SEASONS =
  /^(?:january|february|march|april|may|june|july|august|september|sept|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)$/;
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const YEARS = /^(?:1\d|20)\d\ds?$/;

const DIGIT_START = /^\p{Nd}/u;

/** Whether a token is, or begins, a number in digits or words. */
export const isNumberToken = ({ lower }: Token): boolean =>
  DIGIT_START.test(lower) ||
  lower.split('-').every(isNumberWord) ||
  (lower.includes('-') && isNumberWord(lower.split('-')[0] ?? ''));

/** Whether a token names a stretch of time that has an early and a late part. */
export const isLongTime = ({ lower }: Token): boolean => MONTHS_AND_SEASONS.test(lower) || YEARS.test(lower);

export const isWeekday = ({ lower }: Token): boolean => WEEKDAYS.test(lower);

/** Whether a token can begin a date. */
export const isDateToken = (token: Token): boolean => isLongTime(token) || isWeekday(token) || isNumberToken(token);

import {
  CARDINALS,
  ORDINALS,
  PART_WORDS,
  SCALES,
  SMALL_SCALES,
  VULGAR_FRACTIONS,
} from '../../languages/en/number-words.ts';
import type { Token } from './tokens.ts';

/** A number and the index of the token after it. */
interface Found {
  readonly value: number;
  readonly next: number;
}

type Tokens = readonly Token[];

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';
const isDash = (tokens: Tokens, index: number): boolean => /^[-‐‑]$/u.test(textAt(tokens, index));

const LARGE_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
]);

/** The ordinal that a word is, singular or plural. "Second" is left out: as a part it is a stretch of time. */
const ordinalOf = (word: string): number | undefined => {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return singular === 'second' ? undefined : (ORDINALS.get(singular) ?? LARGE_ORDINALS.get(singular));
};

/** A denominator at a token: "fifths", "twenty-fifth", "quarters", "5ths" is none. */
const readDenominator = (tokens: Tokens, index: number): (Found & { readonly plural: boolean }) | null => {
  const word = textAt(tokens, index);
  const simple = PART_WORDS.get(word) ?? ordinalOf(word);
  if (simple !== undefined) return { value: simple, next: index + 1, plural: word.endsWith('s') };
  const tens = CARDINALS.get(word);
  if (tens === undefined || tens < 20 || !isDash(tokens, index + 1)) return null;
  const last = textAt(tokens, index + 2);
  const unit = /^firsts?$/u.test(last) ? 1 : /^seconds?$/u.test(last) ? 2 : ordinalOf(last);
  return unit === undefined || unit > 9 ? null : { value: tens + unit, next: index + 3, plural: last.endsWith('s') };
};

/** What may stand behind a part for it to be one, rather than an ordinal: "a third of", not "a third person". */
const MAY_FOLLOW: ReadonlySet<string> = new Set(
  'of in or to and more less are were was is had have has who that which than the its their from by on at as a an'.split(
    ' ',
  ),
);

/** A singular ordinal is a part only where no noun follows it. */
const isPart = (tokens: Tokens, next: number): boolean => {
  const follower = tokens[next];
  return follower?.type !== 'word' || MAY_FOLLOW.has(follower.text) || SCALES.has(follower.text);
};

/** "a half", "half", "a third", "quarter million": a part with no number before it. */
const alone = (tokens: Tokens, index: number): Found | null => {
  const article = ARTICLES.has(textAt(tokens, index));
  const at = article ? index + 1 : index;
  const word = textAt(tokens, at);
  if (word === 'half') return { value: 1 / 2, next: at + 1 };
  const scaled = SCALES.has(textAt(tokens, at + 1)) || SMALL_SCALES.has(textAt(tokens, at + 1));
  if (word === 'quarter' && (scaled || (article && isPart(tokens, at + 1)))) return { value: 1 / 4, next: at + 1 };
  if (!article) return null;
  const part = readDenominator(tokens, at);
  return part === null || part.plural || !isPart(tokens, part.next) ? null : { value: 1 / part.value, next: part.next };
};

/** The denominator behind a cardinal: "two-thirds", "three fifths", "one fifth". */
const denominator = (tokens: Tokens, index: number, numerator: number): Found | null => {
  if (!Number.isInteger(numerator)) return null;
  const at = isDash(tokens, index) && tokens[index]?.glued === true ? index + 1 : index;
  const part = readDenominator(tokens, at);
  if (part === null || numerator === 0) return null;
  const fits = part.plural || (numerator === 1 && isPart(tokens, part.next));
  return fits ? part : null;
};

/** Denominators of fractions written with a stroke; any other stroke may be a date or a score. */
const STROKE_DENOMINATORS: ReadonlySet<string> = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '8',
  '16',
  '32',
  '64',
  '100',
  '1000',
]);

/** "3/4": a fraction below one, of a usual denominator. */
const slashed = (tokens: Tokens, index: number): Found | null => {
  const [over, stroke, under] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (over?.type !== 'number' || stroke?.text !== '/' || under?.type !== 'number') return null;
  if (!stroke.glued || !under.glued || textAt(tokens, index + 3) === '/' || textAt(tokens, index - 1) === '/')
    return null;
  const value = Number(over.text) / Number(under.text);
  return STROKE_DENOMINATORS.has(under.text) && value > 0 && value < 1 ? { value, next: index + 3 } : null;
};

/** "and a half", "and two fifths", "½", " 1/2" behind a cardinal. */
const behind = (tokens: Tokens, index: number, readSmall: (index: number) => Found | null): Found | null => {
  const vulgar = VULGAR_FRACTIONS.get(textAt(tokens, index));
  if (vulgar !== undefined) return { value: vulgar, next: index + 1 };
  const stroke = tokens[index - 1]?.type === 'number' ? slashed(tokens, index) : null;
  if (stroke !== null) return stroke;
  let at = isDash(tokens, index) ? index + 1 : index;
  if (textAt(tokens, at) !== 'and') return null;
  at = isDash(tokens, at + 1) ? at + 2 : at + 1;
  if (ARTICLES.has(textAt(tokens, at)) && isDash(tokens, at + 1)) {
    const word = PART_WORDS.get(textAt(tokens, at + 2));
    return word === undefined ? null : { value: 1 / word, next: at + 3 };
  }
  const part = alone(tokens, at);
  if (part !== null) return part;
  const numerator = readSmall(at);
  const under = numerator === null ? null : denominator(tokens, numerator.next, numerator.value);
  return numerator === null || under === null ? null : { value: numerator.value / under.value, next: under.next };
};

/** Words by which one number is set in proportion to the one behind them. */
const RATIO_WORDS: readonly (readonly string[])[] = [
  ['out', 'of', 'every'],
  ['out', 'of'],
  ['in', 'every'],
  ['of', 'every'],
  ['in'],
  ['over'],
];

/** Above this, "in" stands before a year or a place rather than a ratio. */
const LARGEST_IN = 1000;
const POWERS_OF_TEN: ReadonlySet<number> = new Set([1e4, 1e5, 1e6]);
const NOT_A_RATIO =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|cent|percent|km|kilomet\w*|miles?|cities|towns?|villages?|places|locations|countries|districts|regions|separate|different|other)$/u;

const fitsRatio = (tokens: Tokens, words: readonly string[], numerator: number, under: Found): boolean => {
  const follower = textAt(tokens, under.next);
  if (words[0] === 'over') return tokens[under.next]?.type !== 'word' && under.value > 0;
  if (numerator >= under.value || NOT_A_RATIO.test(follower)) return false;
  return words[0] !== 'in' || under.value <= LARGEST_IN || POWERS_OF_TEN.has(under.value);
};

/** The other number of a ratio, behind a cardinal: "one in five", "nine out of ten", "1 over 20". */
export const readRatio = (
  tokens: Tokens,
  index: number,
  numerator: number,
  readWhole: (index: number) => Found | null,
): Found | null => {
  const words = RATIO_WORDS.find((row) => row.every((word, offset) => textAt(tokens, index + offset) === word));
  if (words === undefined) return null;
  const under = readWhole(index + words.length);
  return under !== null && fitsRatio(tokens, words, numerator, under) ? under : null;
};

/** Readers of fractions, by where the fraction stands. All give the index of the token after it. */
export const readPart = {
  alone,
  behind,
  denominator,
  slashed,
  isOrdinal: (word: string) => /^(?:first|second)s?$/u.test(word) || ordinalOf(word) !== undefined,
};

import { CARDINALS, GLUED_SCALES, SCALES, SMALL_SCALES, VULGAR_FRACTIONS } from '../../languages/en/number-words.ts';
import { readDigits } from './digits.ts';
import { readPart, readRatio } from './parts.ts';
import type { Token } from './tokens.ts';

/** A number as it stands in a text, without the words that bound or hedge it. */
export interface Numeral {
  readonly value: number;
  /** The second value that it may have, where groups and decimals cannot be told apart. */
  readonly alternative?: number;
  /** `share`: a fraction or a ratio. `unreadable`: its marks fit no notation, or it is a year in words. */
  readonly form: 'cardinal' | 'share' | 'unreadable';
  /** What its last scale word multiplies by: 1e6 in "2.5 million", 1 where there is none. */
  readonly scale: number;
  /** Whether it is no more than digits without marks, as a year is. */
  readonly plain: boolean;
  /** Index of the token after it. */
  readonly next: number;
}

/** Whether the letter behind a numeral (`m`, `k`) is a scale rather than a unit. */
export type LetterScale = (tokens: readonly Token[], index: number) => boolean;

interface Progress {
  readonly total: number;
  /** What stands since the last scale; `null` right behind one. */
  readonly group: number | null;
  /** The last part of the group, which "dozen" multiplies. */
  readonly last: number;
  readonly afterHundred: boolean;
  /** What a small scale right behind the group multiplied all of it by: 12 in "two dozen", else 1. */
  readonly times: number;
  readonly scale: number;
  readonly next: number;
}

interface Small {
  readonly value: number;
  readonly next: number;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
/** Significant digits kept after multiplying, so that 16.4 million is 16,400,000. */
const PRECISION = 15;

/** Drops the dust of binary fractions; whole numbers have none. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(PRECISION)));

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text);

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

const isOrdinalAhead = (tokens: readonly Token[], index: number): boolean =>
  isHyphen(tokens[index]) && readPart.isOrdinal(textAt(tokens, index + 1));

/** A cardinal below a hundred in words, or digits that read one way. */
const readSmall = (tokens: readonly Token[], index: number): Small | null => {
  const token = tokens[index];
  if (token?.type === 'number') {
    const digits = readDigits(token.text);
    return digits.read === 'one' ? { value: digits.value, next: index + 1 } : null;
  }
  const value = token === undefined ? undefined : CARDINALS.get(token.text);
  if (value === undefined) return null;
  if (value < 20) return { value, next: index + 1 };
  if (isOrdinalAhead(tokens, index + 1)) return null;
  const unitAt = isHyphen(tokens[index + 1]) ? index + 2 : index + 1;
  const unit = CARDINALS.get(textAt(tokens, unitAt));
  const joined = unit !== undefined && unit > 0 && unit < 10;
  return joined ? { value: value + unit, next: unitAt + 1 } : { value, next: index + 1 };
};

const addSmall = (state: Progress, small: Small): Progress | null => {
  const { value, next } = small;
  if (state.group === null)
    return value < state.scale ? { ...state, group: value, last: value, afterHundred: false, times: 1, next } : null;
  if (!state.afterHundred || state.group % 100 !== 0 || value >= 100) return null;
  return { ...state, group: state.group + value, last: value, times: 1, next };
};

const multiply = (state: Progress, word: string, next: number): Progress | null => {
  if (state.group === null) return null;
  const small = SMALL_SCALES.get(word);
  if (small === 100)
    return state.afterHundred ? null : { ...state, group: state.group * 100, last: 0, afterHundred: true, next };
  if (small !== undefined)
    return {
      ...state,
      group: state.last === 0 ? state.group * small : state.group - state.last + state.last * small,
      afterHundred: false,
      times: state.group === state.last ? small : 1,
      next,
    };
  const scale = SCALES.get(word);
  if (scale === undefined || scale >= state.scale) return null;
  return {
    total: state.total + tidy(state.group * scale),
    group: null,
    last: 0,
    afterHundred: false,
    times: 1,
    scale,
    next,
  };
};

/** Whether "and" may stand before the next part: after a hundred, a thousand and so on, in words. */
const mayJoin = (state: Progress): boolean => state.group === null || (state.afterHundred && state.group % 100 === 0);

const step = (tokens: readonly Token[], state: Progress): Progress | null => {
  const hyphen = isHyphen(tokens[state.next]) && tokens[state.next]?.glued === true ? 1 : 0;
  const at = state.next + hyphen;
  const scaled = multiply(state, textAt(tokens, at), at + 1);
  if (scaled !== null) return scaled;
  const joined = textAt(tokens, at) === 'and' && mayJoin(state) ? 1 : 0;
  const from = joined === 1 && isHyphen(tokens[at + 1]) ? at + 2 : at + joined;
  if (hyphen === 1 && tokens[from]?.type === 'number') return null;
  const small = readSmall(tokens, from);
  if (small === null || (joined === 1 && readPart.denominator(tokens, small.next, small.value) !== null)) return null;
  return addSmall(state, small);
};

const START: Progress = {
  total: 0,
  group: null,
  last: 0,
  afterHundred: false,
  times: 1,
  scale: Infinity,
  next: 0,
};

/** "a hundred", "a dozen", "a million": an article that stands for one. */
const readArticle = (tokens: readonly Token[], index: number): Small | null => {
  if (!ARTICLES.has(textAt(tokens, index))) return null;
  const next = textAt(tokens, index + 1);
  return SCALES.has(next) || SMALL_SCALES.has(next) ? { value: 1, next: index + 1 } : null;
};

const readCardinal = (tokens: readonly Token[], index: number): Progress | null => {
  const first = readArticle(tokens, index) ?? readSmall(tokens, index);
  let state = first === null ? null : addSmall({ ...START, next: index }, first);
  for (let next = state; next !== null; next = step(tokens, next)) state = next;
  return state;
};

const valueOf = (state: Progress): number =>
  state.total === 0 ? (state.group ?? 0) : tidy(state.total + (state.group ?? 0));

/** What multiplies the whole of a cardinal: 1e6 in "two million", 100 in "two hundred", 12 in "two dozen", else 1. */
const scaleOf = (state: Progress): number => {
  if (state.group === null) return state.scale;
  if (state.total !== 0) return 1;
  return state.afterHundred && state.last === 0 ? 100 : state.times;
};

/** The digits behind "point", one word after another: "zero three", "seventy-one". */
const readDecimals = (tokens: readonly Token[], state: Progress): Small | null => {
  if (textAt(tokens, state.next) !== 'point') return null;
  let digits = '';
  let next = state.next + 1;
  for (
    let small = readSmall(tokens, next);
    small !== null && tokens[next]?.type === 'word';
    small = readSmall(tokens, next)
  ) {
    digits += String(small.value);
    next = small.next;
  }
  return digits === '' ? null : { value: Number(`${valueOf(state)}.${digits}`), next };
};

const cardinal = (value: number, scale: number, next: number): Numeral => ({
  value,
  form: 'cardinal',
  scale,
  plain: false,
  next,
});

/** A scale word behind a number that is not whole: "five and a half million". */
const withScale = (tokens: readonly Token[], value: number, next: number): Numeral => {
  const word = textAt(tokens, next);
  const scale = SCALES.get(word) ?? SMALL_SCALES.get(word);
  return scale === undefined ? cardinal(value, 1, next) : cardinal(tidy(value * scale), scale, next + 1);
};

/** "and a half", "½", "1/2" behind a cardinal. */
const readMixed = (tokens: readonly Token[], state: Progress): Numeral | null => {
  const part = readPart.behind(tokens, state.next, (at) => readSmall(tokens, at));
  if (part === null) return null;
  const own = SCALES.get(textAt(tokens, part.next));
  if (own !== undefined && state.scale < Infinity)
    return cardinal(tidy(valueOf(state) + part.value * own), 1, part.next + 1);
  const unit = state.group === null ? state.scale : 1;
  return withScale(tokens, tidy(valueOf(state) + part.value * unit), part.next);
};

/** The letter that multiplies digits: `1.2m`, `2.5bn`. */
const readLetter = (tokens: readonly Token[], state: Progress, letters: LetterScale): Numeral | null => {
  const token = tokens[state.next];
  const scale = token?.type === 'word' && token.glued ? GLUED_SCALES.get(token.raw) : undefined;
  if (scale === undefined || !letters(tokens, state.next)) return null;
  return cardinal(tidy(valueOf(state) * scale), scale, state.next + 1);
};

const unreadable = (next: number): Numeral => ({ value: Number.NaN, form: 'unreadable', scale: 1, plain: false, next });

/** "nineteen ninety", "one two three": number words that make no number together. */
const isSequence = (tokens: readonly Token[], state: Progress): boolean =>
  valueOf(state) < 100 &&
  tokens[state.next - 1]?.type === 'word' &&
  CARDINALS.has(textAt(tokens, state.next)) &&
  !isOrdinalAhead(tokens, state.next + 1);

const skipSequence = (tokens: readonly Token[], from: number): number => {
  let next = from;
  while (CARDINALS.has(textAt(tokens, next)) || (isHyphen(tokens[next]) && CARDINALS.has(textAt(tokens, next + 1))))
    next += 1;
  return next;
};

const share = (value: number, next: number): Numeral => ({
  value: tidy(value),
  form: 'share',
  scale: 1,
  plain: false,
  next,
});

/** A share of a scale: "half a million", "three quarters of a million", "half a dozen". */
const shareOf = (tokens: readonly Token[], value: number, next: number): Numeral => {
  let at = next;
  while (isHyphen(tokens[at]) && tokens[at]?.glued === true) at += 1;
  if (textAt(tokens, at) === 'of') at += 1;
  if (ARTICLES.has(textAt(tokens, at))) at += 1;
  if (isHyphen(tokens[at])) at += 1;
  const word = textAt(tokens, at);
  const scale = SCALES.get(word) ?? SMALL_SCALES.get(word);
  return scale === undefined ? share(value, next) : cardinal(tidy(value * scale), scale, at + 1);
};

const finish = (tokens: readonly Token[], index: number, state: Progress, letters: LetterScale): Numeral => {
  const decimals = readDecimals(tokens, state);
  if (decimals !== null) return withScale(tokens, decimals.value, decimals.next);
  const value = valueOf(state);
  const part = readPart.denominator(tokens, state.next, value);
  if (part !== null) return shareOf(tokens, value / part.value, part.next);
  const whole = readMixed(tokens, state) ?? readLetter(tokens, state, letters);
  if (whole !== null) return whole;
  const ratio = readRatio(tokens, state.next, value, (at) => readWhole(tokens, at));
  if (ratio !== null) return share(value / ratio.value, ratio.next);
  if (isSequence(tokens, state)) return unreadable(skipSequence(tokens, state.next));
  const plain = state.next === index + 1 && /^\d+$/u.test(textAt(tokens, index));
  return { ...cardinal(value, scaleOf(state), state.next), plain };
};

const readWhole = (tokens: readonly Token[], index: number): Small | null => {
  const state = readCardinal(tokens, index);
  return state === null ? null : { value: valueOf(state), next: state.next };
};

/** Digits of two readings: a scale behind them tells that the point parts decimals. */
const readEither = (tokens: readonly Token[], index: number, letters: LetterScale): Numeral => {
  const digits = readDigits(textAt(tokens, index));
  if (digits.read !== 'either') return unreadable(index + 1);
  const [grouped, decimal] = digits.values;
  const state = { ...START, group: decimal, last: decimal, next: index + 1 };
  const scaled = multiply(state, textAt(tokens, index + 1), index + 2);
  if (scaled !== null) return cardinal(valueOf(scaled), scaleOf(scaled), scaled.next);
  return readLetter(tokens, state, letters) ?? { ...cardinal(grouped, 1, index + 1), alternative: decimal };
};

const readUnsigned = (tokens: readonly Token[], index: number, letters: LetterScale): Numeral | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  const vulgar = VULGAR_FRACTIONS.get(token.text);
  if (vulgar !== undefined) return shareOf(tokens, vulgar, index + 1);
  const slashed = readPart.slashed(tokens, index);
  if (slashed !== null) return shareOf(tokens, slashed.value, slashed.next);
  const part = readPart.alone(tokens, index);
  if (part !== null) return shareOf(tokens, part.value, part.next);
  const state = readCardinal(tokens, index);
  if (state !== null) return finish(tokens, index, state, letters);
  return token.type === 'number' ? readEither(tokens, index, letters) : null;
};

const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative']);
const MINUS_MARKS: ReadonlySet<string> = new Set(['-', '−']);

/** Whether a dash before a number is its sign: glued to it, and to nothing that it could join. */
const isSign = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || tokens[index + 1]?.glued !== true || !MINUS_MARKS.has(token.text)) return false;
  return !token.glued || (tokens[index - 1]?.type === 'mark' && !/[)\]}"”’']/u.test(textAt(tokens, index - 1)));
};

const negative = (numeral: Numeral): Numeral => ({
  ...numeral,
  value: -numeral.value,
  plain: false,
  ...(numeral.alternative === undefined ? {} : { alternative: -numeral.alternative }),
});

/** Every letter is a scale: how counts are read. */
export const ANY_LETTER: LetterScale = () => true;

/**
 * Reads the number that starts at a token: digits in any grouping, words, mixtures of both, fractions, ratios and
 * scales, with its sign. `null` where none starts.
 */
export const readNumeral = (
  tokens: readonly Token[],
  index: number,
  letters: LetterScale = ANY_LETTER,
): Numeral | null => {
  const signed = MINUS_WORDS.has(textAt(tokens, index)) || isSign(tokens, index);
  const numeral = readUnsigned(tokens, signed ? index + 1 : index, letters);
  return numeral !== null && signed ? negative(numeral) : numeral;
};

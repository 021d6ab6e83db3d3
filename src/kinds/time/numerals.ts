import { textAt, type Found, type Tokens } from './tokens.ts';

const words = (first: number, text: string): readonly (readonly [string, number])[] =>
  text.split(' ').map((word, index) => [word, first + index] as const);

/** Numbers below twenty. */
const SMALL: ReadonlyMap<string, number> = new Map(
  words(
    0,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  words(
    1,
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).concat([['thirtieth', 30]]),
);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** Whether a word is a number below a hundred, or the first part of one. */
export const isNumberWord = (word: string): boolean => SMALL.has(word) || TENS.has(word);

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Number words run on for at most this many words: "one thousand seven hundred and eighty nine". */
const MOST_WORDS = 10;

const afterHyphen = (tokens: Tokens, index: number): number =>
  textAt(tokens, index) === '-' && tokens[index]?.tight === true && tokens[index + 1]?.tight === true
    ? index + 1
    : index;

/** A number below a hundred in words: `seven`, `ninety-seven`, `ninety seven`. */
const belowHundred = (tokens: Tokens, index: number): Found<number> | null => {
  const word = textAt(tokens, index);
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, end: index + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const next = afterHyphen(tokens, index + 1);
  const unit = SMALL.get(textAt(tokens, next)) ?? 0;
  return unit >= 1 && unit <= 9 ? { value: tens + unit, end: next + 1 } : { value: tens, end: index + 1 };
};

/** Multiplies by the scale words that follow: `three hundred`, `a hundred thousand`. */
const scaled = (tokens: Tokens, from: Found<number>): Found<number> => {
  let { value, end } = from;
  for (let scale = SCALES.get(textAt(tokens, end)); scale !== undefined; scale = SCALES.get(textAt(tokens, end))) {
    value *= scale;
    end += 1;
    if (end - from.end > MOST_WORDS) break;
  }
  return { value, end };
};

/** A number in words, `one` to thousands; `a hundred` begins with its article. */
const inWords = (tokens: Tokens, index: number): Found<number> | null => {
  const isArticle = textAt(tokens, index) === 'a' && SCALES.has(textAt(tokens, index + 1));
  const first = isArticle ? { value: 1, end: index + 1 } : belowHundred(tokens, index);
  if (first === null) return null;
  let { value, end } = scaled(tokens, first);
  while (value >= 100 && end - index < MOST_WORDS) {
    const next = belowHundred(tokens, textAt(tokens, end) === 'and' ? end + 1 : end);
    if (next === null) break;
    const more = scaled(tokens, next);
    if (more.value >= value) break;
    value += more.value;
    end = more.end;
  }
  return { value, end };
};

const isGroup = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index) === ',' &&
  tokens[index]?.tight === true &&
  tokens[index + 1]?.tight === true &&
  /^\d{3}$/.test(textAt(tokens, index + 1));

/** `1,200`: the groups after a first one of at most three digits. */
const grouped = (tokens: Tokens, index: number): Found<number> => {
  let digits = textAt(tokens, index);
  let end = index + 1;
  while (digits.length <= MOST_WORDS && isGroup(tokens, end)) {
    digits += textAt(tokens, end + 1);
    end += 2;
  }
  return { value: Number(digits), end };
};

const decimals = (tokens: Tokens, index: number): Found<string> | null => {
  const isPoint = textAt(tokens, index) === '.' && tokens[index]?.tight === true;
  const next = tokens[index + 1];
  return isPoint && next?.kind === 'number' && next.tight ? { value: next.text, end: index + 2 } : null;
};

/** `1/2` or `½` after a whole number. */
const fraction = (tokens: Tokens, index: number): Found<number> | null => {
  const sign = FRACTION_SIGNS.get(textAt(tokens, index));
  if (sign !== undefined) return { value: sign, end: index + 1 };
  const [top, slash, bottom] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (slash?.text !== '/' || top === undefined || bottom === undefined) return null;
  const value = top.value / bottom.value;
  return value > 0 && value < 1 ? { value, end: index + 3 } : null;
};

const inDigits = (tokens: Tokens, index: number): Found<number> | null => {
  const token = tokens[index];
  if (token?.kind !== 'number') return fraction(tokens, index);
  if (token.text.length > MOST_WORDS) return null;
  const bare = fraction(tokens, index);
  if (bare !== null) return bare;
  const whole = grouped(tokens, index);
  const places = decimals(tokens, whole.end);
  if (places !== null) return { value: Number(`${whole.value}.${places.value}`), end: places.end };
  const part = fraction(tokens, whole.end);
  return part === null ? whole : { value: whole.value + part.value, end: part.end };
};

/** A number of units of time, in digits or words: `1,200`, `2 1/2`, `twenty four`; nothing above a few thousands in words. */
export const cardinal = (tokens: Tokens, index: number): Found<number> | null =>
  inDigits(tokens, index) ?? inWords(tokens, index);

/** An ordinal, in digits or words: `10th`, `twenty-first`, `third`. */
export const ordinal = (tokens: Tokens, index: number): Found<number> | null => {
  const token = tokens[index];
  if (token?.kind === 'number') {
    const ending = tokens[index + 1];
    const isOrdinal = ending?.tight === true && ORDINAL_ENDINGS.has(ending.text);
    return isOrdinal ? { value: token.value, end: index + 2 } : null;
  }
  const simple = ORDINALS.get(textAt(tokens, index));
  if (simple !== undefined) return { value: simple, end: index + 1 };
  const tens = TENS.get(textAt(tokens, index));
  if (tens === undefined) return null;
  const next = afterHyphen(tokens, index + 1);
  const unit = ORDINALS.get(textAt(tokens, next)) ?? 0;
  return unit >= 1 && unit <= 9 ? { value: tens + unit, end: next + 1 } : null;
};

/** The second half of a year said in pairs: `ninety-seven`, `oh five`, `zero one`. */
const yearEnding = (tokens: Tokens, index: number): Found<number> | null => {
  if (textAt(tokens, index) === 'hundred') return { value: 0, end: index + 1 };
  const isZero = ['oh', 'o', 'zero'].includes(textAt(tokens, index));
  const ending = belowHundred(tokens, isZero ? index + 1 : index);
  if (ending === null) return null;
  return isZero === ending.value < 10 ? ending : null;
};

/** A year in words: `nineteen ninety-seven`, `two thousand`, `one thousand seven hundred and eighty nine`. */
export const yearInWords = (tokens: Tokens, index: number): Found<number> | null => {
  if (!isNumberWord(textAt(tokens, index))) return null;
  const century = belowHundred(tokens, index);
  if (century !== null && century.value >= 10 && century.value <= 29) {
    const ending = yearEnding(tokens, afterHyphen(tokens, century.end));
    if (ending !== null) return { value: century.value * 100 + ending.value, end: ending.end };
  }
  const whole = inWords(tokens, index);
  return whole !== null && whole.value >= 1000 && whole.value <= 2999 ? whole : null;
};

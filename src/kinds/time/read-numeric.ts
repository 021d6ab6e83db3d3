import type { DateOrder } from '../../model/source.ts';
import { only, type Fields, type Reader } from './fields.ts';
import { textAt, type Found, type Token, type Tokens } from './tokens.ts';
import { entryOf } from '../../text/entry.ts';

/** How a source writes numeric dates, as far as it is known. */
export type KnownOrder = DateOrder | null;

const SEPARATORS: ReadonlySet<string> = new Set(['-', '/', '.']);

/** Two-digit years fall into the hundred years from here: 1950 to 2049. */
const PIVOT_YEAR = 1950;

const fullYear = (token: Token): number => {
  if (token.text.length === 4) return token.value;
  const year = Math.floor(PIVOT_YEAR / 100) * 100 + token.value;
  return year < PIVOT_YEAR ? year + 100 : year;
};

const isYear = (token: Token): boolean => token.text.length === 4 && token.value >= 1000 && token.value <= 2999;
const isDay = (token: Token): boolean => token.text.length <= 2 && token.value >= 1 && token.value <= 31;
const isMonth = (token: Token): boolean => isDay(token) && token.value <= 12;

const date = (year: number, month: Token, day: Token): Fields => ({
  year: only(year),
  month: only(month.value),
  day: only(day.value),
});

/** The day and month of `a/b/year`: what the numbers allow, then what the source's order says, else both. */
const dayAndMonth = (a: Token, b: Token, year: number, separator: string, order: KnownOrder): Fields | null => {
  const canBeDayFirst = isDay(a) && isMonth(b);
  const canBeMonthFirst = isMonth(a) && isDay(b);
  if (canBeDayFirst && canBeMonthFirst && a.value !== b.value) {
    // Dates with full stops are written day first wherever they are written.
    if (order === 'dmy' || separator === '.') return date(year, b, a);
    return order === 'mdy' ? date(year, a, b) : { ...date(year, a, b), swap: true };
  }
  if (canBeDayFirst) return date(year, b, a);
  return canBeMonthFirst ? date(year, a, b) : null;
};

const numbersAt = (tokens: Tokens, index: number): readonly Token[] => {
  const numbers: Token[] = [];
  const separator = textAt(tokens, index + 1);
  for (let at = index; numbers.length < 3; at += 2) {
    const token = tokens[at];
    const mark = textAt(tokens, at - 1);
    const isLastYear = numbers.length === 2 && mark === ',' && token?.text.length === 4;
    const isJoined = at === index || mark === separator || isLastYear;
    if (token?.kind !== 'number' || !isJoined || token.text.length > 4) break;
    numbers.push(token);
  }
  return numbers;
};

const threeNumbers = (numbers: readonly Token[], separator: string, order: KnownOrder): Fields | null => {
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || c === undefined) return null;
  if (isYear(a)) return isMonth(b) && isDay(c) ? date(a.value, b, c) : null;
  if (isYear(c)) return dayAndMonth(a, b, c.value, separator, order);
  if (c.text.length !== 2 || separator === '.') return null;
  if (order === 'ymd') return isMonth(b) && isDay(c) ? date(fullYear(a), b, c) : null;
  return dayAndMonth(a, b, fullYear(c), separator, order);
};

/** `2016/11`, `11-2016`; "2010-12" may be a run of years, and is left to be declined. */
const twoNumbers = (numbers: readonly Token[], separator: string): Fields | null => {
  const [a, b] = numbers;
  if (a === undefined || b === undefined || numbers.length > 2) return null;
  if (isMonth(a) && isYear(b)) return { month: only(a.value), year: only(b.value) };
  if (!isYear(a) || !isMonth(b)) return null;
  const isRun = separator === '-' && b.text.length === 2 && b.value > a.value % 100;
  return isRun ? null : { month: only(b.value), year: only(a.value) };
};

/** Whether a mark and another number follow without a space: a version or a telephone number. */
const runsOn = (tokens: Tokens, index: number): boolean => {
  const [mark, next] = [tokens[index], tokens[index + 1]];
  return mark?.kind === 'mark' && mark.tight && next?.kind === 'number' && next.tight;
};

/** Numeric dates: `2020-11-10`, `10/11/2020`, `13.5.2015`, `3/2015`; `order` settles day and month where it is known. */
export const numericReader =
  (order: KnownOrder): Reader =>
  (tokens: Tokens, index: number): Found<Fields> | null => {
    const separator = textAt(tokens, index + 1);
    const first = tokens[index];
    if (first?.kind !== 'number' || !SEPARATORS.has(separator)) return null;
    if (first.tight && SEPARATORS.has(textAt(tokens, index - 1))) return null;
    const numbers = numbersAt(tokens, index);
    const end = index + numbers.length * 2 - 1;
    if (numbers.length < 2 || runsOn(tokens, end)) return null;
    // "2015.3" is a month only where nothing else is said: it is a decimal as well.
    if (numbers.length === 2 && separator === '.' && (index > 0 || end < tokens.length)) return null;
    const value = numbers.length === 3 ? threeNumbers(numbers, separator, order) : twoNumbers(numbers, separator);
    return value === null ? null : { value, end };
  };

const LANGUAGE_ORDERS: Readonly<Record<string, DateOrder>> = {
  'en-us': 'mdy',
  'en-gb': 'dmy',
  'en-au': 'dmy',
  'en-nz': 'dmy',
  'en-ie': 'dmy',
  'en-in': 'dmy',
  de: 'dmy',
  fr: 'dmy',
  it: 'dmy',
  es: 'dmy',
  pt: 'dmy',
  nl: 'dmy',
  pl: 'dmy',
  ru: 'dmy',
  uk: 'dmy',
  tr: 'dmy',
  az: 'dmy',
  hy: 'dmy',
  ka: 'dmy',
  ar: 'dmy',
  zh: 'ymd',
  ja: 'ymd',
  ko: 'ymd',
  hu: 'ymd',
};

/** The order of numeric dates: the source's own, else that of its language; English by itself says nothing. */
export const knownOrder = (order: DateOrder | undefined, language: string | undefined): KnownOrder => {
  if (order !== undefined) return order;
  const tag = (language ?? '').toLowerCase();
  return entryOf(LANGUAGE_ORDERS, tag) ?? entryOf(LANGUAGE_ORDERS, tag.split('-')[0] ?? '') ?? null;
};

import type { DurationPart, DurationUnit, StatedLength } from '../../model/values.ts';
import { cardinal, isNumberWord } from './numerals.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';
import { UNITS } from './words.ts';
import { largest, smallest } from '../../text/lists.ts';

const SECONDS_IN_DAY = 86_400;

/** Seconds in the units that the calendar does not stretch. */
const SECONDS: Readonly<Partial<Record<DurationUnit, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: SECONDS_IN_DAY,
  week: 7 * SECONDS_IN_DAY,
};

/** Months in the units that it does. */
const MONTHS: Readonly<Partial<Record<DurationUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Units from the largest to the smallest: the order in which the parts of a length are written. */
const UNIT_ORDER: readonly DurationUnit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];

/** Days in four years, one of them a leap year; century years are left out of account. */
const DAYS_IN_CYCLE = 1461;
const MONTHS_IN_CYCLE = 48;
/** The lengths of 48 months in a row, the last of the four years a leap year. */
const CYCLE: readonly number[] = [28, 28, 28, 29].flatMap((february) => [
  31,
  february,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
]);
/** Whoever counts months in days counts thirty to the month: "six months" meets 180 days. */
const COUNTED_MONTH = 30;
const MONTHS_IN_YEAR = 12;
const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

interface Span {
  readonly min: number;
  readonly max: number;
}

/** Sums of so many months in a row, wherever in the cycle they begin. */
const sumsOfMonths = (months: number): readonly number[] =>
  CYCLE.map((_, start) => {
    let sum = 0;
    for (let offset = 0; offset < months; offset += 1) sum += CYCLE[(start + offset) % MONTHS_IN_CYCLE] ?? 0;
    return sum;
  });

const REMAINDERS: readonly Span[] = Array.from({ length: MONTHS_IN_CYCLE }, (_, months) => {
  const sums = sumsOfMonths(months);
  return { min: smallest(sums), max: largest(sums) };
});

/** The days that so many calendar months may have, a part of a month included. */
const spanOfMonths = (months: number): Span => {
  const whole = Math.floor(months);
  const part = months - whole;
  const cycles = Math.floor(whole / MONTHS_IN_CYCLE);
  const rest = REMAINDERS[whole % MONTHS_IN_CYCLE] ?? { min: 0, max: 0 };
  return {
    min: cycles * DAYS_IN_CYCLE + rest.min + part * SHORTEST_MONTH,
    max: cycles * DAYS_IN_CYCLE + rest.max + part * LONGEST_MONTH,
  };
};

/** Sizes below a millionth of a month are what is left of binary fractions. */
const tidy = (number: number): number => Math.round(number * 1e6) / 1e6;

/** A length from its parts, which may stand in any order: what the calendar lets it have in days. */
export const lengthOf = (parts: readonly DurationPart[]): StatedLength => {
  const ordered = [...parts].sort((a, b) => UNIT_ORDER.indexOf(a.unit) - UNIT_ORDER.indexOf(b.unit));
  const months = tidy(ordered.reduce((sum, { count, unit }) => sum + count * (MONTHS[unit] ?? 0), 0));
  const seconds = ordered.reduce((sum, { count, unit }) => sum + count * (SECONDS[unit] ?? 0), 0);
  const span = spanOfMonths(months);
  const days = tidy(seconds) / SECONDS_IN_DAY;
  return { parts: ordered, minDays: span.min + days, maxDays: span.max + days };
};

/** A length in months and days, for counting on the calendar; `null` where it has parts of a month or of a day. */
export const wholeLength = (parts: readonly DurationPart[]): { months: number; days: number } | null => {
  const months = tidy(parts.reduce((sum, { count, unit }) => sum + count * (MONTHS[unit] ?? 0), 0));
  const seconds = parts.reduce((sum, { count, unit }) => sum + count * (SECONDS[unit] ?? 0), 0);
  const days = seconds / SECONDS_IN_DAY;
  return Number.isInteger(months) && Number.isInteger(days) ? { months, days } : null;
};

/** The days of less than a year of months counted at thirty days each; `null` for other lengths. */
export const countedDays = (parts: readonly DurationPart[]): number | null => {
  const whole = wholeLength(parts);
  return whole !== null && whole.months > 0 && whole.months < MONTHS_IN_YEAR
    ? whole.months * COUNTED_MONTH + whole.days
    : null;
};

/** Words that may stand between a number and its unit without changing it. */
const BETWEEN: ReadonlySet<string> = new Set([
  'more',
  'further',
  'additional',
  'consecutive',
  'straight',
  'full',
  'whole',
  'calendar',
  'long',
  'extra',
  'successive',
]);
const ONE_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'another']);
const COUNT_WORDS: ReadonlySet<string> = new Set(['couple', 'pair', 'half', 'dozen']);
const COUPLES: ReadonlySet<string> = new Set(['couple', 'pair']);

/** `a couple of`, `couple of`, `a pair of`. */
const couple = (tokens: Tokens, index: number): Found<number> | null => {
  const at = textAt(tokens, index) === 'a' ? index + 1 : index;
  if (!COUPLES.has(textAt(tokens, at))) return null;
  return { value: 2, end: textAt(tokens, at + 1) === 'of' ? at + 2 : at + 1 };
};

/** `half a`, `half an`, `a half`, `half`. */
const half = (tokens: Tokens, index: number): Found<number> | null => {
  const at = textAt(tokens, index) === 'a' ? index + 1 : index;
  if (textAt(tokens, at) !== 'half') return null;
  return { value: 0.5, end: ['a', 'an'].includes(textAt(tokens, at + 1)) ? at + 2 : at + 1 };
};

const dozen = (tokens: Tokens, index: number): Found<number> | null => {
  const at = textAt(tokens, index) === 'a' ? index + 1 : index;
  return textAt(tokens, at) === 'dozen' ? { value: 12, end: at + 1 } : null;
};

const one = (tokens: Tokens, index: number): Found<number> | null =>
  ONE_WORDS.has(textAt(tokens, index)) ? { value: 1, end: index + 1 } : null;

/** What "and a half", "and a quarter", "and three quarters" add, and the index behind them. */
const andPart = (tokens: Tokens, index: number): Found<number> => {
  const nothing = { value: 0, end: index };
  if (textAt(tokens, index) !== 'and') return nothing;
  const word = textAt(tokens, index + 1);
  const at = word === 'a' || word === 'three' ? index + 2 : index + 1;
  const end = textAt(tokens, at) === '-' ? at + 1 : at;
  if (textAt(tokens, end) === 'half' && word !== 'three') return { value: 0.5, end: end + 1 };
  if (textAt(tokens, end) === 'quarters' && word === 'three') return { value: 0.75, end: end + 1 };
  return textAt(tokens, end) === 'quarter' && word === 'a' ? { value: 0.25, end: end + 1 } : nothing;
};

/** Whether a length may begin with a token: most words begin none. */
const mayBeginLength = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  return token.kind !== 'word' || ONE_WORDS.has(token.text) || COUNT_WORDS.has(token.text) || isNumberWord(token.text);
};

/** The number of a length: `5`, `2 1/2`, `three and a half`, `a couple of`, `half a`, `an`. */
export const countOfUnits = (tokens: Tokens, index: number): Found<number> | null => {
  if (!mayBeginLength(tokens, index)) return null;
  const plain =
    cardinal(tokens, index) ??
    couple(tokens, index) ??
    half(tokens, index) ??
    dozen(tokens, index) ??
    one(tokens, index);
  if (plain === null) return null;
  const part = andPart(tokens, plain.end);
  return { value: plain.value + part.value, end: part.end };
};

/** A unit of time, after a hyphen or words such as "more". */
export const unitAt = (tokens: Tokens, index: number): Found<DurationUnit> | null => {
  let at = textAt(tokens, index) === '-' ? index + 1 : index;
  while (at < index + 3 && BETWEEN.has(textAt(tokens, at))) at += 1;
  if (textAt(tokens, at) === 'fortnight' || textAt(tokens, at) === 'fortnights') return { value: 'week', end: at + 1 };
  const unit = UNITS.get(textAt(tokens, at));
  if (unit === undefined) return null;
  const isAbbreviated = textAt(tokens, at + 1) === '.' && /^(?:hrs?|mins?|secs?|yrs?|wks?)$/.test(textAt(tokens, at));
  return { value: unit, end: isAbbreviated ? at + 2 : at + 1 };
};

const isFortnight = (tokens: Tokens, end: number): boolean => textAt(tokens, end - 1).startsWith('fortnight');

/** "Three quarters of an hour", "a quarter of a century". */
const quarterOf = (tokens: Tokens, index: number): Found<DurationUnit> | null =>
  textAt(tokens, index) === 'of' && ['a', 'an'].includes(textAt(tokens, index + 1)) ? unitAt(tokens, index + 2) : null;

/** A number with its unit: `5 years`, `five-year`, `an hour and a half`. */
const partAt = (tokens: Tokens, index: number): Found<DurationPart> | null => {
  const count = countOfUnits(tokens, index);
  const unit = count === null ? null : unitAt(tokens, count.end);
  if (count === null || unit === null) return null;
  if (unit.value === 'quarter' && textAt(tokens, unit.end) === 'of') {
    const whole = quarterOf(tokens, unit.end);
    return whole === null ? null : { value: { count: count.value / 4, unit: whole.value }, end: whole.end };
  }
  const times = isFortnight(tokens, unit.end) ? 2 : 1;
  const part = andPart(tokens, unit.end);
  return { value: { count: (count.value + part.value) * times, unit: unit.value }, end: part.end };
};

/** The index of the next part of one length: "1 year, two months and 3 days"; -1 where it ends. */
const afterJoint = (tokens: Tokens, index: number): number => {
  const at = textAt(tokens, index) === ',' ? index + 1 : index;
  return textAt(tokens, at) === 'and' ? at + 1 : at;
};

/** Lengths have few parts: one a unit. */
const MOST_PARTS = UNIT_ORDER.length;

/** A length of one or more parts, each of another unit; linear, with a small look ahead. */
export const lengthAt = (tokens: Tokens, index: number): Found<readonly DurationPart[]> | null => {
  const first = partAt(tokens, index);
  if (first === null) return null;
  const parts = [first.value];
  let { end } = first;
  while (parts.length < MOST_PARTS) {
    const next = partAt(tokens, afterJoint(tokens, end));
    if (next === null || parts.some(({ unit }) => unit === next.value.unit)) break;
    parts.push(next.value);
    end = next.end;
  }
  return { value: parts, end };
};

import type { LanguagePack } from '../pack.ts';
import type { ClockTime, NumericDate, Piece } from './term.ts';

const DATE =
  /^(?:(?<year>\d{4})(?<s1>[-./])(?<m1>\d{1,2})\k<s1>(?<d1>\d{1,2})|(?<d2>\d{1,2})(?<s2>[-./])(?<m2>\d{1,2})\k<s2>(?<y2>\d{4}|\d{2}))(?![\d%]|[.,]\d)/u;
const NUMBER = /^(?:\d+(?:[.,٫]\d+|['٬]\d{3}(?!\d))*(?: \d{3}(?!\d))*(?:[.,٫]\d+)?|[.,٫]\d+)/u;
const DOT = /^\. ?\p{L}/u;
/** "12e-1"; where "e" ends ordinals, it may be two of them. */
const POWER = /^e[-+]?\d+/u;
const MOST_POWER = 4;
/** The value of digits in a pack's notation; ambiguous where a sign may group or part decimals. */
const digitsOf = (written: string, { decimal, groups }: LanguagePack): Piece['digits'] => {
  const text = written.replace(/[ '٬]/gu, '').replaceAll('٫', decimal);
  const other = decimal === ',' ? '.' : ',';
  const value = (one: string): number => Number(one);
  const [whole = '', ...rest] = text.split(/[.,]/u);
  const signs = text.match(/[.,]/gu) ?? [];
  if (signs.length === 0) return { value: value(text), written, isAmbiguous: false };
  const hasGroups = rest.slice(0, -1).every((part) => part.length === 3) && whole.length <= 3 && whole !== '';
  const [last = ''] = rest.slice(-1);
  if (signs.length > 1) {
    if (!hasGroups) return undefined;
    const isAllGroups = new Set(signs).size === 1;
    if (isAllGroups)
      return last.length === 3 ? { value: value(text.replace(/[.,]/gu, '')), written, isAmbiguous: false } : undefined;
    if (new Set(signs.slice(0, -1)).size > 1) return undefined;
    return { value: value(`${[whole, ...rest.slice(0, -1)].join('')}.${last}`), written, isAmbiguous: false };
  }
  const [sign] = signs;
  const asDecimal = value(`${whole === '' ? '0' : whole}.${last}`);
  const mayGroup = last.length === 3 && whole !== '' && whole !== '0' && whole.length <= 3;
  if (!mayGroup) return { value: asDecimal, written, isAmbiguous: false };
  // Nobody writes three noughts behind the sign of another language's decimals.
  if (sign === other && (groups === true || last === '000'))
    return { value: value(whole + last), written, isAmbiguous: false };
  return { value: asDecimal, written, isAmbiguous: true };
};

const MOST_MONTHS = 12;
const MOST_DAYS = 31;
/** Two-digit years fall into the hundred years from here, as in English: 1950 to 2049. */
const PIVOT_YEAR = 1950;

/** A year of two digits, or of four, in full. */
export const fullYear = (year: number): number => {
  if (year >= 100) return year;
  const near = Math.floor(PIVOT_YEAR / 100) * 100 + year;
  return near < PIVOT_YEAR ? near + 100 : near;
};

/** The date of a day and a month in that order, or in the other where only that can be. */
export const dayAndMonth = (first: number, second: number): NumericDate | undefined => {
  const isDay = (value: number): boolean => value >= 1 && value <= MOST_DAYS;
  const isMonth = (value: number): boolean => value >= 1 && value <= MOST_MONTHS;
  if (isMonth(second) && isDay(first))
    return { day: first, month: second, ...(isMonth(first) && first !== second && { isEither: true }) };
  return isMonth(first) && isDay(second) ? { day: second, month: first } : undefined;
};

const dateOf = (groups: Readonly<Record<string, string | undefined>>): NumericDate | undefined => {
  const { year, m1, d1, d2, m2, y2 } = groups;
  if (year !== undefined) {
    const [month, day] = [Number(m1), Number(d1)];
    return month >= 1 && month <= MOST_MONTHS && day >= 1 && day <= MOST_DAYS
      ? { year: Number(year), month, day }
      : undefined;
  }
  const date = dayAndMonth(Number(d2), Number(m2));
  return date && { ...date, year: fullYear(Number(y2)) };
};

/** A date in digits at the start of a text. */
export const dateAt = (text: string): Piece | undefined => {
  const found = DATE.exec(text);
  const date = found?.groups && dateOf(found.groups);
  return date === undefined ? undefined : { raw: found?.[0] ?? '', terms: [], date };
};

const CLOCK = /^(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])/u;

/** The hour and the minute that a pattern found. */
export const clockOf = (found: RegExpExecArray | null): ClockTime | undefined =>
  found?.groups?.hour === undefined || found.groups.minute === undefined
    ? undefined
    : { hour: found.groups.hour, minute: found.groups.minute };

/** A time of day in digits at the start of a text: "14:30". */
export const clockAt = (text: string): Piece | undefined => {
  const found = CLOCK.exec(text);
  const clock = clockOf(found);
  return clock && { raw: found?.[0] ?? '', terms: [], clock };
};

/** A number in digits at the start of a text, a word that nothing knows where its digits go on; `raw` has its blanks. */
export const numberAt = (text: string, pack: LanguagePack): Piece | undefined => {
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return undefined;
  const power = POWER.exec(text.slice(number.length))?.[0] ?? '';
  const isRead = power.length <= MOST_POWER && pack.ordinalEndings?.split('|').includes('e') !== true;
  const base = digitsOf(number.trim(), pack);
  const scaled = isRead && base ? { ...base, value: Number(`${String(base.value)}${power}`) } : undefined;
  const read = power === '' ? base : scaled;
  const digits = read && DOT.test(text.slice(number.length)) ? { ...read, hasDot: true as const } : read;
  return { raw: number + power, terms: [], ...(digits !== undefined && { digits }) };
};

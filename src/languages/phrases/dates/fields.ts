import { numeralAt } from '../numerals.ts';
import { is, termOf, type NumericDate, type Piece } from '../term.ts';
import { MONTH_NAMES } from '../../en/calendar-words.ts';

/** What a date in a phrase states. */
export interface Fields {
  day?: number;
  month?: string;
  year?: number;
  weekday?: string;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
export const MOST_DAYS = 31;

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
export const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_DAYS;

const FIRST_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "first", "21st". */
export const ordinalWord = (value: number): string => FIRST_ORDINALS[value - 1] ?? dayWord(value);

/** "1st", "21st". */
export const dayWord = (value: number): string => {
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${String(value)}${ending}`;
};

/** The fields in English, the month first. */
export const textOf = ({ day, month, year, weekday }: Fields): string => {
  if (month === undefined && day !== undefined) return `${weekday ?? ''} the ${dayWord(day)}`.trim();
  const date = month === undefined ? String(year ?? '') : [month, day].filter((part) => part !== undefined).join(' ');
  const dated =
    month !== undefined && year !== undefined ? `${date}${day === undefined ? ' ' : ', '}${String(year)}` : date;
  return [weekday, dated].filter((part) => part !== undefined && part !== '').join(', ');
};

/** Whether the fields are a date, and not a part of one. */
export const isComplete = ({ day, month, year, weekday }: Fields): boolean =>
  month !== undefined || (year === undefined ? weekday !== undefined : day === undefined && weekday === undefined);

/** A number of a date: in digits, in words, or as an ordinal, with what marks it behind. */
export const numberAt = (
  pieces: readonly Piece[],
  at: number,
):
  | {
      readonly value: number;
      readonly next: number;
      readonly mark?: 'year' | 'month' | 'day';
    }
  | undefined => {
  const piece = pieces[at];
  const ordinal = termOf(piece, 'ordinal');
  const numeral = ordinal === undefined ? numeralAt(pieces, at) : undefined;
  // "one-and-twentieth", "twenty-first".
  const joined =
    numeral !== undefined &&
    piece?.digits === undefined &&
    numeral.value < 10 &&
    termOf(pieces[numeral.next], 'glue')?.value === 1
      ? termOf(pieces[numeral.next + 1], 'ordinal')
      : undefined;
  if (joined !== undefined && numeral !== undefined && joined.value % 10 === 0)
    return { value: numeral.value + joined.value, next: numeral.next + 2 };
  const tens =
    numeral !== undefined && piece?.digits === undefined && numeral.value % 10 === 0 && numeral.value < MOST_DAYS
      ? termOf(pieces[numeral.next], 'ordinal')
      : undefined;
  const value =
    ordinal?.value ??
    (tens !== undefined && tens.value < 10 && numeral !== undefined ? numeral.value + tens.value : numeral?.value);
  if (value === undefined || numeral?.isAmbiguous === true) return undefined;
  let next = ordinal === undefined ? (numeral?.next ?? at) + (tens === undefined ? 0 : 1) : at + 1;
  while (is(pieces[next], 'ordinal-ending') && !is(pieces[next], 'year-mark') && !isJoint(pieces, next)) next += 1;
  const marked = pieces[next];
  const mark = is(marked, 'year-mark')
    ? 'year'
    : is(marked, 'month-mark')
      ? 'month'
      : is(marked, 'day-mark')
        ? 'day'
        : undefined;
  return mark === undefined ? { value, next } : { value, next: next + 1, mark };
};

/** Whether what may end an ordinal joins a range where it stands: "da ottobre 2015 a marzo 2016". */
const isJoint = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'to') && (pieces[at + 1]?.digits !== undefined || is(pieces[at + 1], 'month', 'number', 'neutral'));

/** Puts a number where it belongs in a date; `false` where it has no place. */
export const place = (fields: Fields, value: number, mark: 'year' | 'month' | 'day' | undefined): boolean => {
  if (mark === 'year' || (mark === undefined && isYear(value))) {
    if (fields.year !== undefined) return false;
    fields.year = value;
  } else if (mark === 'month') {
    const month = MONTH_NAMES[value - 1];
    if (month === undefined || fields.month !== undefined) return false;
    fields.month = month;
  } else {
    if (fields.day !== undefined || !isDay(value)) return false;
    fields.day = value;
  }
  return true;
};

/** The fields of a date in digits. */
export const inDigits = ({ year, month, day }: NumericDate): Fields => ({
  ...(year !== undefined && { year }),
  month: MONTH_NAMES[month - 1] ?? '',
  ...(day !== undefined && { day }),
});

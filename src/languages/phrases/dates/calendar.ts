import { fullYear } from '../digits.ts';
import { is, termOf, type Piece } from '../term.ts';
import { inDigits, isComplete, isYear, MOST_DAYS, numberAt, place, textOf, type Fields } from './fields.ts';

/** A date or time found, in English, and the piece behind it. */
export interface Point {
  readonly text: string;
  readonly fields: Fields;
  readonly edge?: string;
  /** Whether its words leave open of which year, or week, it is: "3 de mayo", "el lunes". */
  readonly isOpen?: boolean;
  /** Whether it counts from the day of the words only by a verb of what is to come: "через три дня". */
  readonly isLater?: boolean;
  /** Whether a word beside it says that it is the next: "il prossimo 3 marzo". */
  readonly isNext?: boolean;
  readonly next: number;
}

/** Whether a day, a month or a weekday is told without its year. */
export const isOpenDay = ({ month, weekday, year }: Fields): boolean =>
  year === undefined && (month !== undefined || weekday !== undefined);

/** Two digits behind a day and a month, which are no day: "1er avril 78". */
const shortYear = ({ day, month, year }: Fields, { value }: { readonly value: number }): number | undefined =>
  day !== undefined && month !== undefined && year === undefined && value > MOST_DAYS && value < 100
    ? fullYear(value)
    : undefined;

/** Whether a number that ends a date counts nothing behind it: "jeudi 21 à Paris", but not "jeudi 21 soldats". */
const isClosedAt = (pieces: readonly Piece[], end: number): boolean =>
  pieces.length <= end ||
  pieces[end]?.parted !== undefined ||
  is(pieces[end], 'neutral', 'verb') ||
  is(pieces[end - 1], 'ordinal', 'ordinal-ending');

/** Whether an ordinal that is a weekday as well numbers no noun: "segunda, 18 de fevereiro", but not "segunda reunião". */
export const isWeekdayAt = (pieces: readonly Piece[], at: number, isDated: boolean): boolean => {
  const behind = pieces[at + 1];
  if (!is(pieces[at], 'ordinal')) return true;
  if (behind === undefined || behind.parted !== undefined) return isDated || behind !== undefined;
  return behind.date !== undefined || behind.digits !== undefined;
};

const SHORTEST_WEEKDAY = 4;

/** Whether a weekday cut short has no day of a month beside it, and may be another word: "sab 13 settembre", but not "sab". */
const isShort = (pieces: readonly Piece[], at: number, { day, month }: Fields): boolean =>
  (pieces[at]?.raw.length ?? 0) < SHORTEST_WEEKDAY &&
  day === undefined &&
  month === undefined &&
  !Number.isInteger(pieces[at + 1]?.digits?.value) &&
  pieces[at + 1]?.date === undefined;

/** Whether a word that may be a month too stands before a day of another: "mar 3 marzo". */
const hasMonthBehind = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at + 1]?.digits !== undefined && pieces.slice(at + 2, at + 4).some((piece) => is(piece, 'month'));

/** Whether fields are a year, or a month of one, behind which "to" leads to another date: "de juin 2015 au 5 mai 2017". */
const isMonthOrYear = ({ day, year }: Fields): boolean => year !== undefined && day === undefined;

/** Whether a year stands behind a day with a name, which alone may be that past or that to come. */
const isDatedAt = (pieces: readonly Piece[], at: number): boolean => {
  let next = at + 1;
  while (is(pieces[next], 'neutral', 'of', 'year-mark')) next += 1;
  return isYear(numberAt(pieces, next)?.value ?? 0);
};

/** "12-31" as fields. */
const namedDay = (day: string): Fields => {
  const [month = 0, date = 0] = day.split('-').map(Number);
  return inDigits({ month, day: date });
};

/** Whether a sign stands between a month and its day: "Nov-2", "2/Nov", but not in "settembre-12 ottobre". */
const isDateJoint = (pieces: readonly Piece[], at: number, { day, month, year }: Fields): boolean => {
  const [sign, behind, after] = pieces.slice(at, at + 3);
  if ((sign?.sign !== '-' && sign?.sign !== '/') || year !== undefined) return false;
  if (month === undefined) return day !== undefined && is(behind, 'month');
  const isDay = /^\d{1,2}$/u.test(behind?.digits?.written ?? '');
  return day === undefined && isDay && !is(after, 'month') && after?.sign === undefined && after?.digits === undefined;
};

/** A calendar date in words: day, month, year and weekday, in any order. */
export const calendarAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const fields: Fields = {};
  let end = from;
  for (let at = from; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const weekday = termOf(piece, 'weekday');
    const month = weekday !== undefined && hasMonthBehind(pieces, at) ? undefined : termOf(piece, 'month');
    if (piece.date !== undefined && fields.month === undefined && fields.year === undefined) {
      Object.assign(fields, inDigits(piece.date));
      at += 1;
    } else if (
      is(piece, 'named-day') &&
      isDatedAt(pieces, at) &&
      fields.month === undefined &&
      fields.day === undefined
    ) {
      Object.assign(fields, namedDay(termOf(piece, 'named-day')?.english ?? ''));
      at += 1;
    } else if (month !== undefined && fields.month === undefined) {
      fields.month = month.english;
      at += 1;
      if (is(pieces[at], 'month-mark') && !is(pieces[at], 'edge-behind')) at += 1;
      // Two names of one month: "تشرين الثاني/نوفمبر".
      if (pieces[at]?.sign === '/' && termOf(pieces[at + 1], 'month')?.english === month.english) at += 2;
    } else if (weekday !== undefined && fields.weekday === undefined) {
      // "the first Sunday".
      if (fields.day !== undefined && fields.month === undefined) break;
      if (!isWeekdayAt(pieces, at, fields.month !== undefined) || isShort(pieces, at, fields)) break;
      fields.weekday = weekday.english;
      at += 1;
    } else {
      const number = numberAt(pieces, at);
      if (number !== undefined) {
        if (!place(fields, shortYear(fields, number) ?? number.value, number.mark)) break;
        at = number.next;
      } else if (is(piece, 'year-mark') && isYear(numberAt(pieces, at + 1)?.value ?? 0)) {
        at += 1;
        continue;
      } else if (end === at && isDateJoint(pieces, at, fields)) {
        at += 1;
        continue;
      } else if (end > from && is(piece, 'neutral') && !(isMonthOrYear(fields) && is(piece, 'to', 'and'))) {
        at += 1;
        continue;
      } else break;
    }
    end = at;
  }
  const isDayAlone = fields.day !== undefined && fields.month === undefined;
  if (isDayAlone && !isClosedAt(pieces, end)) return undefined;
  return end > from && isComplete(fields)
    ? { text: textOf(fields), fields, isOpen: isOpenDay(fields), next: end }
    : undefined;
};

/** A day with a part of it: "утром 4 мая", "le 4 mai au matin". */
export const ofDayAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const before = termOf(pieces[from], 'part-of-day');
  let start = before === undefined ? from : from + 1;
  while (before !== undefined && is(pieces[start], 'neutral') && !is(pieces[start], 'month', 'weekday')) start += 1;
  const day = calendarAt(pieces, start);
  if (day?.fields.day === undefined || day.fields.month === undefined) return undefined;
  let end = day.next;
  while (is(pieces[end], 'neutral') && is(pieces[end + 1], 'part-of-day')) end += 1;
  const behind = termOf(pieces[end], 'part-of-day');
  const part = before ?? behind;
  if (part === undefined || (before !== undefined && behind !== undefined)) return undefined;
  const edge = part.english;
  return {
    ...day,
    edge,
    text: `${edge} ${day.text}`,
    next: behind === undefined ? day.next : end + 1,
  };
};

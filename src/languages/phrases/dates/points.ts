import { numeralAt } from '../numerals.ts';
import { is, termOf, type Piece } from '../term.ts';
import { inDigits, isComplete, isYear, numberAt, place, textOf, type Fields } from './fields.ts';

/** A date or time found, in English, and the piece behind it. */
export interface Point {
  readonly text: string;
  readonly fields: Fields;
  readonly edge?: string;
  readonly next: number;
}

/** A calendar date in words: day, month, year and weekday, in any order. */
const calendarAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const fields: Fields = {};
  let end = from;
  for (let at = from; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const month = termOf(piece, 'month');
    const weekday = termOf(piece, 'weekday');
    if (piece.date !== undefined && fields.month === undefined && fields.year === undefined) {
      Object.assign(fields, inDigits(piece.date));
      at += 1;
    } else if (month !== undefined && fields.month === undefined) {
      fields.month = month.english;
      at += 1;
      if (is(pieces[at], 'month-mark') && !is(pieces[at], 'edge-behind')) at += 1;
      // Two names of one month: "تشرين الثاني/نوفمبر".
      if (pieces[at]?.sign === '/' && termOf(pieces[at + 1], 'month')?.english === month.english) at += 2;
    } else if (weekday !== undefined && fields.weekday === undefined) {
      fields.weekday = weekday.english;
      at += 1;
    } else {
      const number = numberAt(pieces, at);
      if (number !== undefined) {
        if (!place(fields, number.value, number.mark)) break;
        at = number.next;
      } else if (is(piece, 'year-mark') && isYear(numberAt(pieces, at + 1)?.value ?? 0)) {
        at += 1;
        continue;
      } else if (end > from && is(piece, 'neutral')) {
        at += 1;
        continue;
      } else break;
    }
    end = at;
  }
  return end > from && isComplete(fields) ? { text: textOf(fields), fields, next: end } : undefined;
};

/** "last week", "the next year", "last Monday". */
const turnAt = (pieces: readonly Piece[], at: number): Point | undefined => {
  const [turn, what] = [termOf(pieces[at], 'turn'), pieces[at + 1]];
  const named = termOf(what, 'time') ?? termOf(what, 'weekday') ?? termOf(what, 'month');
  if (turn !== undefined && named !== undefined)
    return { text: `${turn.english} ${named.english}`, fields: {}, next: at + 2 };
  const first = termOf(pieces[at], 'time') ?? termOf(pieces[at], 'weekday') ?? termOf(pieces[at], 'month');
  const behind = termOf(what, 'turn');
  return first !== undefined && behind !== undefined
    ? { text: `${behind.english} ${first.english}`, fields: {}, next: at + 2 }
    : undefined;
};

/** "three days ago", "in two weeks". */
const distanceAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const first = pieces[from];
  const [isAgo, isAhead] = [is(first, 'ago'), is(first, 'ahead')];
  const start = isAgo || isAhead ? from + 1 : from;
  const numeral = numeralAt(pieces, start);
  const unitAt = numeral?.next ?? start;
  const unit = termOf(pieces[unitAt], 'time');
  if (unit === undefined || numeral?.isAmbiguous === true) return undefined;
  const length = `${String(numeral?.value ?? 1)} ${unit.english}${numeral !== undefined && numeral.value !== 1 ? 's' : ''}`;
  if (isAgo) return { text: `${length} ago`, fields: {}, next: unitAt + 1 };
  if (isAhead) return { text: `in ${length}`, fields: {}, next: unitAt + 1 };
  if (is(pieces[unitAt + 1], 'ago')) return { text: `${length} ago`, fields: {}, next: unitAt + 2 };
  return undefined;
};

/** A date at a piece: a turn, a distance, a calendar date or a day by name, with what narrows it. */
export const pointAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const edge = termOf(pieces[from], 'edge');
  let at = edge === undefined ? from : from + 1;
  while (edge !== undefined && is(pieces[at], 'neutral') && !is(pieces[at], 'month', 'weekday')) at += 1;
  const day = termOf(pieces[at], 'day');
  const found =
    turnAt(pieces, at) ??
    distanceAt(pieces, at) ??
    calendarAt(pieces, at) ??
    (day === undefined ? undefined : { text: day.english, fields: {}, next: at + 1 });
  if (found === undefined) return undefined;
  let next = found.next;
  while (is(pieces[next], 'neutral') && is(pieces[next + 1], 'edge-behind')) next += 1;
  const behind = termOf(pieces[next], 'edge-behind');
  if (edge !== undefined && behind !== undefined) return undefined;
  const named = edge ?? behind;
  return {
    ...found,
    ...(named === undefined ? {} : { edge: named.english }),
    text: named === undefined ? found.text : `${named.english} ${found.text}`,
    next: behind === undefined ? found.next : next + 1,
  };
};

/** Whether "ago" or "in" stands before a length: "in" may also be said of a year. */
export const isDistance = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'ago', 'ahead') && distanceAt(pieces, at) !== undefined;

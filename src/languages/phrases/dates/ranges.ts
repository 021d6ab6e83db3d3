import { is, termOf, type Piece } from '../term.ts';
import { dayWord, isDay, numberAt, textOf } from './fields.ts';
import { isOpenDay, type Point } from './calendar.ts';
import { isDecade } from './decades.ts';
import { isDistance } from './distances.ts';
import { pointAt } from './points.ts';

export const DASH = '-';

/** The first piece from one on that is not idle. */
export const skipNeutral = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while (
    is(pieces[at], 'neutral', 'verb') &&
    !is(pieces[at], 'month', 'weekday', 'number', 'ordinal', 'edge', 'part-of-day', 'turn', 'day', 'date-after') &&
    !(is(pieces[at], 'time') && is(pieces[at + 1], 'turn')) &&
    !isDecade(pieces, at) &&
    !isDistance(pieces, at)
  )
    at += 1;
  return at;
};

/** Endings that say "from" behind the first date of a range. */
const skipEndings = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while (is(pieces[at], 'neutral', 'from')) at += 1;
  return at;
};

const OF_TURNED = /^the \d+(?:st|nd|rd|th) of ((?:last|this|next) month)$/u;

/** A date that shares month or year with the one behind it: "from 27 September to 10 November 2020", "5 to 9 November". */
const shared = (pieces: readonly Piece[], from: number, last: Point): Point | undefined => {
  const point = pointAt(pieces, from);
  if (point !== undefined)
    return point.fields.month !== undefined && point.fields.year === undefined && last.fields.year !== undefined
      ? { ...point, text: textOf({ ...point.fields, year: last.fields.year }) }
      : point;
  const number = numberAt(pieces, from);
  if (number === undefined || !isDay(number.value)) return undefined;
  // "Dal 4 al 22 del mese prossimo".
  const [, turned] = OF_TURNED.exec(last.text) ?? [];
  if (turned !== undefined) return { text: `the ${dayWord(number.value)} of ${turned}`, fields: {}, next: number.next };
  if (last.fields.month === undefined) return undefined;
  const { weekday: _, ...rest } = last.fields;
  return {
    text: textOf({ ...rest, day: number.value }),
    fields: rest,
    next: number.next,
  };
};

/** A later day of the month of a first date: "from January 4 to 22". */
const laterDay = (pieces: readonly Piece[], from: number, first: Point | undefined): Point | undefined => {
  const number = first?.fields.month === undefined ? undefined : numberAt(pieces, from);
  const behind = pieces[number?.next ?? from];
  const isClosed =
    behind === undefined ||
    behind.parted !== undefined ||
    (is(behind, 'neutral', 'verb', 'date-before') && !is(behind, 'of'));
  if (first === undefined || number === undefined || !isClosed) return undefined;
  if (!isDay(number.value) || number.value <= (first.fields.day ?? Infinity) || number.mark !== undefined)
    return undefined;
  const { weekday: _, ...rest } = first.fields;
  const fields = { ...rest, day: number.value };
  return { text: textOf(fields), fields, isOpen: isOpenDay(fields), next: number.next };
};

const isYearAlone = ({ fields }: Point): boolean => fields.year !== undefined && fields.month === undefined;

/** The range that begins at a piece. */
export const rangeAt = (
  pieces: readonly Piece[],
  from: number,
): { readonly text: string; readonly isOpen: boolean; readonly next: number } | undefined => {
  const isOpened = is(pieces[from], 'from', 'between');
  const start = isOpened ? from + 1 : from;
  for (let middle = start + 1; middle < pieces.length; middle += 1) {
    const piece = pieces[middle];
    const isEnding = !isOpened && is(piece, 'from');
    const isClosed = !isOpened && is(piece, 'and');
    const isMiddle = isClosed || is(piece, 'to') || (isOpened && is(piece, 'and')) || piece?.sign === DASH || isEnding;
    if (!isMiddle) continue;
    let second = middle + 1;
    while (is(pieces[second], 'neutral') && !is(pieces[second], 'month', 'number')) second += 1;
    const last = pointAt(pieces, second) ?? laterDay(pieces, second, pointAt(pieces, skipNeutral(pieces, start)));
    if (last === undefined) continue;
    const first = shared(pieces, skipNeutral(pieces, start), last);
    const end = first?.next ?? 0;
    // "1-Sep-2019" is one date.
    if (piece?.sign === DASH && first?.fields.month !== undefined && isYearAlone(last)) continue;
    if (first === undefined || (end !== middle && skipEndings(pieces, end) !== middle)) continue;
    let close = last.next;
    while (isClosed && is(pieces[close], 'neutral') && !is(pieces[close], 'between-behind')) close += 1;
    if (isClosed && !is(pieces[close], 'between-behind')) continue;
    if (isEnding && termOf(pieces[last.next], 'date-before')?.english !== 'until') continue;
    const isOpen = last.isOpen === true;
    return {
      text: `from ${first.text} to ${last.text}`,
      isOpen,
      next: close + (isEnding || isClosed ? 1 : 0),
    };
  }
  return undefined;
};

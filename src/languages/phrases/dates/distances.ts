import { numeralAt } from '../numerals.ts';
import { is, termOf, type Piece, type TermClass } from '../term.ts';
import { calendarAt, type Point } from './calendar.ts';

/** A length of time in English: "2 years, 1 month and 21 days". */
const lengthAt = (
  pieces: readonly Piece[],
  from: number,
): { readonly text: string; readonly isCounted: boolean; readonly next: number } | undefined => {
  let [text, next] = ['', from];
  for (let at = from; ; at = skipJoints(pieces, next)) {
    const numeral = numeralAt(pieces, at);
    const unit = termOf(pieces[numeral?.next ?? at], 'time');
    if (unit === undefined || numeral?.isAmbiguous === true || (numeral === undefined && text !== '')) break;
    const value = numeral?.value ?? 1;
    text += `${text === '' ? '' : ', '}${String(value)} ${unit.english}${value === 1 ? '' : 's'}`;
    next = (numeral?.next ?? at) + 1;
  }
  return text === '' ? undefined : { text, isCounted: numeralAt(pieces, from) !== undefined, next };
};

const skipJoints = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while (is(pieces[at], 'and', 'glue')) at += 1;
  return at;
};

/** Whether a piece hedges the length behind it: "vor rund zehn Tagen". */
export const isHedge = (piece: Piece | undefined): boolean => termOf(piece, 'bound')?.english === 'about';

/** "three days ago", "about three days ago", "in two weeks". */
export const distanceAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const isLater = is(pieces[from], 'later');
  const [isAgo, isAhead] = [is(pieces[from], 'ago'), is(pieces[from], 'ahead')];
  const start = isAgo || isAhead || isLater ? from + 1 : from;
  const found = lengthAt(pieces, isHedge(pieces[start]) ? start + 1 : start);
  if (found === undefined) return undefined;
  const length = {
    ...found,
    text: isHedge(pieces[start]) ? `about ${found.text}` : found.text,
  };
  if (isAgo) return { ...length, text: `${length.text} ago`, fields: {} };
  // From months on only about when is told, which English leaves to the reader.
  const isTold = /\b(?:day|week)s?$/u.test(found.text);
  if (isAhead && termOf(pieces[from], 'ahead')?.value === 1 && isTold)
    return { ...length, text: `${length.text} from now`, fields: {} };
  const behind = isLater ? length.next : length.next + 1;
  if (isTold && !isAhead && (isLater || is(pieces[length.next], 'later')))
    return {
      text: `${length.text} from now`,
      fields: {},
      isLater: true,
      next: behind,
    };
  if (isLater) return { ...length, text: `in ${length.text}`, fields: {} };
  if (isAhead) return { ...length, text: `in ${length.text}`, fields: {} };
  return is(pieces[length.next], 'ago') ? { text: `${length.text} ago`, fields: {}, next: length.next + 1 } : undefined;
};

/** A whole day of the calendar at a piece. */
const dayAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const point = calendarAt(pieces, from);
  return point?.fields.day !== undefined && point.fields.month !== undefined ? point : undefined;
};

/** "Today", "tomorrow" at a piece. */
const namedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const day = termOf(pieces[from], 'day')?.english ?? '';
  return /^(?:today|tomorrow|yesterday)$/u.test(day) ? { text: day, fields: {}, next: from + 1 } : undefined;
};

/** Relations of a length of time to the day that it counts from, by the words that stand between or behind them. */
const BEHIND_ENDING: readonly (readonly [TermClass, string])[] = [
  ['ago', 'before'],
  ['later', 'after'],
];

const SIDES: ReadonlySet<string> = new Set(['before', 'after', 'since']);

/** "Two days before May 5, 2014", "two days from tomorrow", its length before or behind the day. */
export const shiftedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const length = lengthAt(pieces, from);
  const relation = length === undefined ? undefined : termOf(pieces[length.next], 'date-after')?.english;
  if (length !== undefined && relation !== undefined && SIDES.has(relation)) {
    let at = length.next + 1;
    while (is(pieces[at], 'neutral', 'of')) at += 1;
    const day = dayAt(pieces, at) ?? namedAt(pieces, at);
    const isNamed = day?.fields.day === undefined;
    if (isNamed ? relation === 'before' : relation === 'since') return undefined;
    // "De week na 5 mei" is all of that week.
    if (!length.isCounted) return undefined;
    return (
      day && {
        ...day,
        fields: {},
        text: `${length.text} ${isNamed ? 'from' : relation} ${day.text}`,
      }
    );
  }
  const named = namedAt(pieces, from);
  if (named !== undefined && termOf(pieces[named.next], 'date-before')?.english === 'since') {
    const ahead = lengthAt(pieces, named.next + 1);
    return (
      ahead && {
        ...ahead,
        text: `${ahead.text} from ${named.text}`,
        fields: {},
      }
    );
  }
  const day = dayAt(pieces, from) ?? named;
  if (day === undefined || pieces[day.next]?.sign !== '+abl') return undefined;
  const behind = lengthAt(pieces, day.next + 1);
  const side = BEHIND_ENDING.find(([type]) => behind !== undefined && is(pieces[behind.next], type))?.[1];
  return behind === undefined || side === undefined || (day === named && side !== 'after')
    ? undefined
    : {
        text: `${behind.text} ${day === named ? 'from' : side} ${day.text}`,
        fields: {},
        next: behind.next + 1,
      };
};

/** "The week of October 6, 2015". */
export const weekOfAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  if (termOf(pieces[from], 'time')?.english !== 'week' || is(pieces[from], 'plural')) return undefined;
  let at = from + 1;
  while (is(pieces[at], 'of', 'from')) at += 1;
  const day = at > from + 1 ? dayAt(pieces, at) : undefined;
  return day && { ...day, fields: {}, text: `the week of ${day.text}` };
};

/** Whether "ago" or "in" stands before a length: "in" may also be said of a year. */
export const isDistance = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'ago', 'ahead', 'later') && distanceAt(pieces, at) !== undefined;

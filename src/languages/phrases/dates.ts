import type { LanguagePack } from '../pack.ts';
import type { DateOrder } from '../../model/source.ts';
import { numeralAt } from './numerals.ts';
import { declined, english, unexpected, type InEnglish } from './reading.ts';
import { objectionTo } from './rest.ts';
import { is, termOf, type Piece, type TermClass } from './term.ts';

/** What a date in a phrase states. */
interface Fields {
  day?: number;
  month?: string;
  year?: number;
  weekday?: string;
}

/** A date or time found, in English, and the piece behind it. */
interface Point {
  readonly text: string;
  readonly fields: Fields;
  readonly edge?: string;
  readonly next: number;
}

/** Classes that a date is known by, and those that lead up to it. */
const CORES: readonly TermClass[] = ['month', 'weekday', 'day', 'turn', 'ago', 'ahead'];
const LEADS: readonly TermClass[] = [
  'number',
  'scale',
  'glue',
  'ordinal',
  'ordinal-ending',
  'time',
  'weekday',
  'from',
  'between',
  'to',
  'and',
  'date-after',
  'edge',
  'year-mark',
  'month-mark',
  'day-mark',
  'turn',
  'ahead',
  'ago',
];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
const MOST_DAYS = 31;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MOST_DAYS;

const textOf = ({ day, month, year, weekday }: Fields): string => {
  const date = month === undefined ? String(year ?? '') : [month, day].filter((part) => part !== undefined).join(' ');
  const dated =
    month !== undefined && year !== undefined ? `${date}${day === undefined ? ' ' : ', '}${String(year)}` : date;
  return [weekday, dated].filter((part) => part !== undefined && part !== '').join(', ');
};

const isComplete = ({ day, month, year, weekday }: Fields): boolean =>
  (month !== undefined ||
    (year !== undefined && day === undefined) ||
    (weekday !== undefined && day === undefined && year === undefined)) &&
  !(day !== undefined && month === undefined);

/** A number of a date: in digits, in words, or as an ordinal, with what marks it behind. */
const numberAt = (
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly next: number; readonly mark?: 'year' | 'month' | 'day' } | undefined => {
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
  while (is(pieces[next], 'ordinal-ending') && !is(pieces[next], 'year-mark')) next += 1;
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

/** Puts a number where it belongs in a date; `false` where it has no place. */
const place = (fields: Fields, value: number, mark: 'year' | 'month' | 'day' | undefined): boolean => {
  if (mark === 'year' || (mark === undefined && isYear(value))) {
    if (fields.year !== undefined) return false;
    fields.year = value;
  } else if (mark === 'month') {
    const month = MONTHS[value - 1];
    if (month === undefined || fields.month !== undefined) return false;
    fields.month = month;
  } else {
    if (fields.day !== undefined || !isDay(value)) return false;
    fields.day = value;
  }
  return true;
};

const inDigits = ([year, month, day]: readonly [number, number, number]): Fields => ({
  year,
  month: MONTHS[month - 1] ?? '',
  day,
});

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

const pointAt = (pieces: readonly Piece[], from: number): Point | undefined => {
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

/** A date that shares month or year with the one behind it: "from 27 September to 10 November 2020", "5 to 9 November". */
const shared = (pieces: readonly Piece[], from: number, last: Point): Point | undefined => {
  const point = pointAt(pieces, from);
  if (point !== undefined)
    return point.fields.month !== undefined && point.fields.year === undefined && last.fields.year !== undefined
      ? { ...point, text: textOf({ ...point.fields, year: last.fields.year }) }
      : point;
  const number = numberAt(pieces, from);
  if (number === undefined || !isDay(number.value) || last.fields.month === undefined) return undefined;
  const { weekday: _, ...rest } = last.fields;
  return { text: textOf({ ...rest, day: number.value }), fields: rest, next: number.next };
};

const DASH = '-';

const isYearAlone = ({ fields }: Point): boolean => fields.year !== undefined && fields.month === undefined;

/** The range that begins at a piece. */
const rangeAt = (
  pieces: readonly Piece[],
  from: number,
): { readonly text: string; readonly next: number } | undefined => {
  const isOpened = is(pieces[from], 'from', 'between');
  const start = isOpened ? from + 1 : from;
  for (let middle = start + 1; middle < pieces.length - 0; middle += 1) {
    const piece = pieces[middle];
    const isEnding = !isOpened && is(piece, 'from');
    const isMiddle = is(piece, 'to') || (isOpened && is(piece, 'and')) || piece?.sign === DASH || isEnding;
    if (!isMiddle) continue;
    let second = middle + 1;
    while (is(pieces[second], 'neutral') && !is(pieces[second], 'month', 'number')) second += 1;
    const last = pointAt(pieces, second);
    if (last === undefined) continue;
    const first = shared(pieces, skipNeutral(pieces, start), last);
    const end = first?.next ?? 0;
    // "1-Sep-2019" is one date.
    if (piece?.sign === DASH && first?.fields.month !== undefined && isYearAlone(last)) continue;
    if (first === undefined || (end !== middle && skipEndings(pieces, end) !== middle)) continue;
    if (isEnding && termOf(pieces[last.next], 'date-before')?.english !== 'until') continue;
    return { text: `from ${first.text} to ${last.text}`, next: last.next + (isEnding ? 1 : 0) };
  }
  return undefined;
};

/** Whether "ago" or "in" stands before a length: "in" may also be said of a year. */
const isDistance = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'ago', 'ahead') && distanceAt(pieces, at) !== undefined;

const skipNeutral = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while (
    is(pieces[at], 'neutral', 'verb') &&
    !is(pieces[at], 'month', 'weekday', 'number', 'ordinal', 'edge', 'turn', 'day', 'date-after') &&
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

const inOrder = (
  date: readonly [number, number, number],
  order: DateOrder | undefined,
): readonly [number, number, number] | undefined => {
  const [year, month, day] = date;
  if (order !== 'mdy') return date;
  return day <= 12 ? [year, day, month] : undefined;
};

/** What a phrase says of a date, in English; declined where a word of it has no place. */
export const dateInEnglish = (
  given: readonly Piece[],
  pack: LanguagePack,
  isDeadline: boolean,
  order?: DateOrder,
): InEnglish => {
  const pieces = given.map((piece) =>
    piece.date === undefined ? piece : { ...piece, date: inOrder(piece.date, order) ?? piece.date },
  );
  const core = pieces.findIndex(
    (piece, index) =>
      piece.date !== undefined ||
      is(piece, ...CORES) ||
      isYear(piece.digits?.value ?? 0) ||
      (is(piece, 'month-mark') && index > 0 && numberAt(pieces, index - 1) !== undefined) ||
      (is(piece, 'time') && is(pieces[index + 1], 'ago', 'turn')),
  );
  if (core < 0) return declined('no date stands in it');
  const start = phraseStartOf(pieces, core);
  let at = skipNeutral(pieces, start);
  const range = isOtherCalendar(pieces, pack) ? undefined : rangeAt(pieces, at);
  if (range !== undefined) return rest(pieces, pack, start, range.next, [range.text]);
  if (isOtherCalendar(pieces, pack)) return declined('its year is of another calendar');
  const after = isDistance(pieces, at) ? undefined : termOf(pieces[at], 'date-after');
  if (after !== undefined) at = skipNeutral(pieces, at + 1);
  const point = pointAt(pieces, at);
  if (point === undefined) {
    const piece = pieces[at];
    return piece === undefined ? declined('no date stands in it') : unexpected(piece);
  }
  at = point.next;
  const behindAt = is(pieces[at], 'date-before') ? at : skipNeutral(pieces, at);
  const before = termOf(pieces[behindAt], 'date-before');
  if (before !== undefined && after !== undefined) return unexpected(pieces[behindAt] ?? { raw: '', terms: [] });
  const relation = after?.english ?? before?.english;
  const word = isDeadline && relation === 'until' ? 'by' : relation;
  return rest(pieces, pack, start, before === undefined ? at : behindAt + 1, [word, point.text]);
};

/** Whether a year in digits is one of a calendar that the language has beside the common one. */
const isOtherCalendar = (pieces: readonly Piece[], { firstYear }: LanguagePack): boolean =>
  firstYear !== undefined &&
  pieces.some(({ digits, date }) => {
    const year = date?.[0] ?? digits?.value ?? 0;
    return isYear(year) && year < firstYear;
  });

/** Where the phrase of a date begins: numbers, prepositions and weekdays lead up to it. */
const phraseStartOf = (pieces: readonly Piece[], core: number): number => {
  let from = core;
  for (let at = core - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (
      piece === undefined ||
      !(piece.digits !== undefined || piece.sign === DASH || is(piece, 'neutral', 'verb', ...LEADS))
    )
      break;
    from = at;
  }
  return from;
};

const rest = (
  pieces: readonly Piece[],
  pack: LanguagePack,
  start: number,
  from: number,
  words: readonly (string | undefined)[],
): InEnglish => {
  let next = from;
  while (is(pieces[next], 'neutral', 'verb')) next += 1;
  const objection = objectionTo(pieces, pack, start, next, pack.boundsFollow === true);
  return objection === undefined ? english(...words) : unexpected(objection);
};

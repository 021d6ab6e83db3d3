import type { Surroundings } from '../../../model/kind.ts';
import type { DateOrder } from '../../../model/source.ts';
import type { LanguagePack } from '../../pack.ts';
import { declined, english, unexpected, type InEnglish } from '../reading.ts';
import { objectionTo, type Span } from '../rest.ts';
import { is, termOf, type Piece, type TermClass } from '../term.ts';
import { numeralAt } from '../numerals.ts';
import { timeAt } from '../hours.ts';
import { dayWord, isDay, isYear, numberAt } from './fields.ts';
import { nthAt } from './nth.ts';
import { withNumericDates } from './numeric.ts';
import type { Point } from './calendar.ts';
import { isDistance, isHedge } from './distances.ts';
import { pointAt, relativeAt } from './points.ts';
import { turnedOrNamedAt } from './turns.ts';
import { DASH, rangeAt, skipNeutral } from './ranges.ts';
import { sentencePieces } from '../pieces.ts';
import { isToCome } from '../tense.ts';
import { MONTH_NAMES } from '../../en/calendar-words.ts';
import { DAY_MILLISECONDS } from '../../../text/day-length.ts';

/** Classes that a date is known by, and those that lead up to it. */
const CORES: readonly TermClass[] = ['month', 'named-day', 'weekday', 'day', 'turn', 'ago', 'ahead', 'later'];
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
  'part-of-day',
  'year-mark',
  'month-mark',
  'day-mark',
  'turn',
  'ahead',
  'later',
  'ago',
];

/** What is known beside the words of a date: the order of days and months in digits, and the rest of its sentence. */
export interface DateSetting {
  readonly order?: DateOrder | undefined;
  readonly around?: Surroundings | undefined;
  /** The day of the words. */
  readonly saidOn?: string | undefined;
}

/** What a phrase says of a date, in English; declined where a word of it has no place. */
export const dateInEnglish = (
  given: readonly Piece[],
  pack: LanguagePack,
  isDeadline: boolean,
  { order, around, saidOn }: DateSetting = {},
): InEnglish => {
  const pieces = withNumericDates(given, order);
  const core = pieces.findIndex(
    (piece, index) =>
      piece.date !== undefined ||
      is(piece, ...CORES) ||
      isYear(piece.digits?.value ?? 0) ||
      (is(piece, 'month-mark') && index > 0 && numberAt(pieces, index - 1) !== undefined) ||
      (is(piece, 'fraction', 'edge') && nthAt(pieces, index - 1) !== undefined) ||
      (is(piece, 'time') && (is(pieces[index + 1], 'ago', 'turn') || isNthUnit(pieces, index))) ||
      is(piece, 'decade-before', 'decade-behind') ||
      isYearInWords(pieces, index),
  );
  if (core < 0) return dayAlone(pieces, pack, around) ?? declined('no date stands in it');
  const either = eitherOrdinal(pieces, pack);
  if (either !== undefined) return unexpected(either);
  const start = Math.min(phraseStartOf(pieces, core), nthAt(pieces, core - 1) === undefined ? core : core - 1);
  let at = skipNeutral(pieces, start);
  const range = isOtherCalendar(pieces, pack) ? undefined : rangeAt(pieces, at);
  // "Volveré el lunes": that to come, where English takes the one that has been.
  const tenseOf = (isOpen: boolean, from: number, next: number): string | undefined =>
    isOpen && isToCome(pieces, pack, from, next, around) ? WILL_BE : undefined;
  if (range !== undefined) {
    const tense = tenseOf(range.isOpen, at, range.next);
    return rest(pieces, pack, start, range.next, [tense, range.text]);
  }
  if (isOtherCalendar(pieces, pack)) return declined('its year is of another calendar');
  const after = isDistance(pieces, at) ? undefined : termOf(pieces[at], 'date-after');
  // "the day after May 3", "two weeks before May 3".
  if (after !== undefined && is(pieces[at - 1], 'time', 'day-before'))
    return unexpected(pieces[at] ?? { raw: '', terms: [] });
  if (after !== undefined) at = skipNeutral(pieces, at + 1);
  const point = pointAt(pieces, at);
  if (point === undefined) {
    const piece = pieces[at];
    return piece === undefined ? declined('no date stands in it') : unexpected(piece);
  }
  const from = at;
  at = point.next;
  const behindAt = is(pieces[at], 'date-before') ? at : skipNeutral(pieces, at);
  const before = termOf(pieces[behindAt], 'date-before');
  if (before !== undefined && after !== undefined) return unexpected(pieces[behindAt] ?? { raw: '', terms: [] });
  const relation = after?.english ?? before?.english;
  const word = isDeadline && relation === 'until' ? 'by' : relation;
  const tense = point.isNext === true ? WILL_BE : tenseOf(point.isOpen === true, from, point.next);
  if (point.isNext !== true && tense !== undefined && hasJustPassed(point, saidOn)) return declined(JUST_PASSED);
  if (point.isLater === true && !isToCome(pieces, pack, from, point.next, around)) return declined(AFTER_WHAT);
  // English has it "will be in May", "will be by May".
  const words = [tense, tense !== undefined && word === undefined && isMonthAlone(point) ? 'in' : word, point.text];
  return rest(pieces, pack, start, before === undefined ? at : behindAt + 1, words, isBareYear(point));
};

const WILL_BE = 'will be';

const JUST_PASSED =
  'it is told as to come, but has just passed: the words may be older than their page, or of the year after';
/** So many days before the words a day that is told as to come may be of this year or the next. */
const RECENT_DAYS = 60;
/** Whether a day without its year is one of the last weeks before the words: "tornerò il 2 ottobre", in November. */
const hasJustPassed = ({ fields: { day, month, year } }: Point, saidOn: string | undefined): boolean => {
  const said = Date.parse(saidOn ?? '');
  if (day === undefined || month === undefined || year !== undefined || Number.isNaN(said)) return false;
  const of = (each: number): number => Date.UTC(each, MONTH_NAMES.indexOf(month), day);
  const thisYear = new Date(said).getUTCFullYear();
  const last = of(thisYear) <= said ? of(thisYear) : of(thisYear - 1);
  const passed = (said - last) / DAY_MILLISECONDS;
  return passed >= 1 && passed <= RECENT_DAYS;
};

/** Whether the word right behind a quote says no more of its day. */
const isIdleBehind = (around: Surroundings | undefined, pack: LanguagePack): boolean =>
  is(sentencePieces(around?.after.slice(0, NEAR) ?? '', pack)[0], 'neutral', 'verb', 'and');

/** Code units behind a quote in which its next word stands. */
const NEAR = 60;

/** The number of a day: two digits, or a word that is no unit, which is said of much else. */
const dayNumberAt = (
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly next: number } | undefined => {
  const digits = pieces[at]?.digits;
  if (digits !== undefined)
    return /^\d{1,2}$/u.test(digits.written) ? { value: digits.value, next: at + 1 } : undefined;
  const number = is(pieces[at], 'ordinal', 'fraction') ? undefined : numberAt(pieces, at);
  return number !== undefined && number.mark === undefined && number.value > MOST_UNITS ? number : undefined;
};

const MOST_UNITS = 9;

/** "Le 15", "el día 15", "il quindici": a day of the month, with nothing behind it that it could count. */
const dayAlone = (
  pieces: readonly Piece[],
  pack: LanguagePack,
  around: Surroundings | undefined,
): InEnglish | undefined => {
  const at = pieces.findIndex((piece) => is(piece, 'day-before'));
  const day = at < 0 ? undefined : dayNumberAt(pieces, at + 1);
  if (day === undefined || !isDay(day.value)) return undefined;
  let { next } = day;
  while (pieces[next]?.sign?.startsWith('+') === true && is(pieces[next], 'neutral')) next += 1;
  // "Il 17 del mese".
  if (is(pieces[next], 'of', 'from') && termOf(pieces[next + 1], 'time')?.english === 'month') next += 2;
  const behind = pieces[next];
  const isOpen = behind !== undefined && behind.parted === undefined && !is(behind, 'verb');
  // "Le 15" of "le 15 ramadan": a word right behind the quote may be a month of another calendar.
  const isCut = behind === undefined && /^ \p{L}/u.test(around?.after ?? '') && !isIdleBehind(around, pack);
  if (isOpen || isCut || pieces[at + 1]?.parted !== undefined) return undefined;
  const tense = isToCome(pieces, pack, at, next, around) ? 'will be' : undefined;
  return rest(pieces, pack, at, next, [tense, `the ${dayWord(day.value)}`]);
};

const AFTER_WHAT = 'it tells how much later, but not later than what';

const isMonthAlone = ({ fields: { month, day } }: Point): boolean => month !== undefined && day === undefined;

/** Most weekdays of one name in a month. */
const MOST_WEEKDAYS = 5;

/** An ordinal behind a weekday that may count it, or be a day of the month: "الأحد الأول من نوفمبر". */
const eitherOrdinal = (pieces: readonly Piece[], pack: LanguagePack): Piece | undefined =>
  pack.ordinalsFollow === true
    ? pieces.find((piece, at) => {
        const value = termOf(piece, 'ordinal')?.value ?? 0;
        const before = pieces[at - 1]?.sign === undefined ? at - 1 : at - 2;
        return value > 0 && value <= MOST_WEEKDAYS && is(pieces[before], 'weekday') && !is(piece, 'weekday');
      })
    : undefined;

/** Whether a unit of time is one of those that are told by their number: "third quarter", "XX век". */
const isNthUnit = (pieces: readonly Piece[], index: number): boolean =>
  nthAt(pieces, index - 1) !== undefined ||
  nthAt(pieces, index) !== undefined ||
  (is(pieces[index - 1], 'ordinal-ending') && nthAt(pieces, index - 2) !== undefined);

/** Whether a number in words begins at a piece that is a year. */
const isYearInWords = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.digits === undefined &&
  is(pieces[index], 'number', 'scale') &&
  isYear(numeralAt(pieces, index)?.value ?? 0);

/** Whether a year in digits is one of a calendar that the language has beside the common one. */
const isOtherCalendar = (pieces: readonly Piece[], { firstYear }: LanguagePack): boolean =>
  firstYear !== undefined &&
  pieces.some(({ digits, date }) => {
    const year = date?.year ?? digits?.value ?? 0;
    return isYear(year) && year < firstYear;
  });

/** Where the phrase of a date begins: numbers, prepositions and weekdays lead up to it. */
const phraseStartOf = (pieces: readonly Piece[], core: number): number => {
  let from = core;
  for (let at = core - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (
      piece === undefined ||
      !(piece.digits !== undefined || piece.sign === DASH || isHedge(piece) || is(piece, 'neutral', 'verb', ...LEADS))
    )
      break;
    from = at;
  }
  return from;
};

/** The piece behind a time of day that goes with a date: "9. November um 14:30 Uhr", "le 9 novembre à 14h30". */
const behindClock = (pieces: readonly Piece[], from: number): number => {
  const isLed = is(pieces[from], 'clock-at', 'clock-hours');
  const time = isLed || pieces[from]?.clock !== undefined ? timeAt(pieces, from) : undefined;
  let next = time?.next ?? from;
  if (time !== undefined && is(pieces[next], 'zone')) next += 1;
  while (next > from && is(pieces[next], 'neutral', 'verb')) next += 1;
  return next;
};

const rest = (
  pieces: readonly Piece[],
  pack: LanguagePack,
  start: number,
  from: number,
  words: readonly (string | undefined)[],
  isNarrowable = false,
): InEnglish => {
  let next = from;
  while (is(pieces[next], 'neutral', 'verb') && behindClock(pieces, next) === next) next += 1;
  next = behindClock(pieces, next);
  const opening = pieces[start];
  // "partirono il 9 novembre", but not "la vigilia del 9 novembre".
  const isJoined = pack.displaced !== undefined && !is(opening, 'from', 'of', 'date-after');
  const isAnyBefore =
    (pack.boundsFollow === true && !isNarrowable) || (isJoined && (is(opening, 'day') || isLedEdge(opening)));
  const behind = pieces[next];
  if (is(behind, 'time-of-day') && !is(behind, 'day', 'neutral')) return unexpected(behind ?? { raw: '', terms: [] });
  // "2020-й учебный год": what an ordinal numbers stands behind it.
  const isNumbering = isNarrowable && is(pieces[next - 1], 'ordinal-ending');
  if (isNumbering && behind?.terms.length === 0 && behind.parted === undefined) return unexpected(behind);
  const objection = objectionTo(pieces, pack, start, next, {
    isAnyBefore,
    isJoined,
    unless: pack.displaced,
  });
  return objection === undefined ? english(...words) : unexpected(objection);
};

/** An edge that begins with a preposition: "all'inizio di", before which any verb may stand. */
const isLedEdge = (piece: Piece | undefined): boolean => is(piece, 'edge') && piece?.raw.includes(' ') === true;

/** Whether a date is a year alone, or a month of one, of which a word right before it may say a part: "geç 2020". */
const isBareYear = ({ fields, edge }: Point): boolean =>
  fields.year !== undefined && fields.day === undefined && edge === undefined;

/** Pieces before a month that its date may begin with: a weekday, an article, a day. */
const BEFORE_MONTH = 3;

/** A year behind a preposition that says so, with nothing behind it that it could count: "en 2008", "nel 2008". */
const yearSpan = (pieces: readonly Piece[], at: number): Span | undefined => {
  // "1934'te".
  if (/^(?:1[5-9]|20)\d\d$/u.test(pieces[at]?.digits?.written ?? '') && pieces[at + 1]?.sign === '+loc')
    return { start: at, next: at + 2 };
  if (!is(pieces[at], 'year-before')) return undefined;
  const start = is(pieces[at + 1], 'year-mark') ? at + 2 : at + 1;
  const written = pieces[start]?.digits?.written ?? '';
  const behind = pieces[start + 1];
  const isOpen = behind !== undefined && behind.parted === undefined && !is(behind, 'neutral', 'verb');
  return /^(?:1[5-9]|20)\d\d$/u.test(written) && !isOpen ? { start: at, next: start + 1 } : undefined;
};

/** "Three years ago", "the third quarter of 1988". */
const distanceSpan = (pieces: readonly Piece[], at: number): Span | undefined => {
  const piece = pieces[at];
  const isStart = piece?.digits !== undefined || is(piece, 'number', 'ordinal', 'ago');
  const point = isStart && !is(piece, 'month', 'weekday') ? relativeAt(pieces, at) : undefined;
  return point && { start: at, next: point.next };
};

/** The span of a date whose month, or digits, stand at a piece, and none of it before `floor`. */
const monthSpan = (pieces: readonly Piece[], core: number, floor: number): Span | undefined => {
  if (pieces[core]?.date === undefined && !is(pieces[core], 'month', 'named-day')) return undefined;
  for (let start = Math.max(floor, core - BEFORE_MONTH); start <= core; start += 1) {
    const point = is(pieces[start], 'neutral', 'edge', 'part-of-day', 'turn') ? undefined : pointAt(pieces, start);
    if (point !== undefined && point.next > core) return { start, next: point.next };
  }
  return undefined;
};

/** "Last week", "yesterday", "on Monday": days without a number, which say when. */
const turnSpan = (pieces: readonly Piece[], at: number): Span | undefined => {
  const point = is(pieces[at], 'turn', 'time', 'weekday', 'day') ? turnedOrNamedAt(pieces, at) : undefined;
  return point && { start: at, next: point.next };
};

/** Where dates stand that are none without their month, their year or "ago": their numbers count nothing. */
export const dateSpans = (pieces: readonly Piece[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const at of pieces.keys()) {
    const floor = spans.at(-1)?.next ?? 0;
    if (at < floor) continue;
    const span =
      monthSpan(pieces, at, floor) ?? yearSpan(pieces, at) ?? distanceSpan(pieces, at) ?? turnSpan(pieces, at);
    if (span !== undefined) spans.push(span);
  }
  return spans;
};

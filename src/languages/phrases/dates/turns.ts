import { is, termOf, type Piece, type TermClass } from '../term.ts';
import { calendarAt, isOpenDay, isWeekdayAt, type Point } from './calendar.ts';
import { dayWord, isDay, isYear, numberAt, textOf, type Fields } from './fields.ts';
import { nthAt } from './nth.ts';

/** "The week after next", of which English says the turn behind; any other before it. */
const turnedText = (turn: string, unit: string): string =>
  / (?:next|last)$/u.test(turn) ? `the ${unit} ${turn}` : `${turn} ${unit}`;

const SEASON = /^the (spring|summer|autumn|winter) of$/u;

/** A season by its name alone: "l'été". */
export const seasonOf = (piece: Piece | undefined): string | undefined =>
  SEASON.exec((termOf(piece, 'edge') ?? termOf(piece, 'edge-behind'))?.english ?? '')?.[1];

const TURNED = /^(?:last|this|next) (week|month|year)$/u;

/** "last week", "the next year", "last Monday"; `unit` is the week, the year, the Monday. */
export const turnAt = (pieces: readonly Piece[], at: number): (Point & { readonly unit: string }) | undefined => {
  const named = (piece: Piece | undefined): string | undefined =>
    (termOf(piece, 'time') ?? termOf(piece, 'weekday') ?? termOf(piece, 'month'))?.english ?? seasonOf(piece);
  const [first, second] = [pieces[at], pieces[at + 1]];
  // "L'anno scorso", one wording.
  const [, whole] = TURNED.exec(termOf(first, 'day')?.english ?? '') ?? [];
  if (whole !== undefined)
    return {
      text: termOf(first, 'day')?.english ?? '',
      unit: whole,
      fields: {},
      next: at + 1,
    };
  // "vendredi cette semaine": the turn is of what stands behind it.
  const isOfNext = termOf(first, 'weekday') !== undefined && termOf(pieces[at + 2], 'time')?.english === 'week';
  const before = termOf(first, 'turn');
  const behind = isOfNext ? undefined : termOf(second, 'turn');
  const unit = before === undefined ? named(first) : named(second);
  const turn = before ?? behind;
  return turn === undefined || unit === undefined || (before !== undefined && !isWeekdayAt(pieces, at + 1, true))
    ? undefined
    : { text: turnedText(turn.english, unit), unit, fields: {}, next: at + 2 };
};

/** "Il 3 marzo scorso", "el próximo 3 de marzo": a day without its year, and which of them it is. */
export const turnedDayAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const before = termOf(pieces[from], 'turn');
  let at = before === undefined ? from : from + 1;
  while (before !== undefined && is(pieces[at], 'day-mark', 'time') && termOf(pieces[at], 'time')?.english === 'day')
    at += 1;
  const day = calendarAt(pieces, at);
  if (day?.fields.day === undefined || day.fields.month === undefined) return undefined;
  const isDated = day.fields.year !== undefined;
  const behind = before === undefined && !isDated ? termOf(pieces[day.next], 'turn') : undefined;
  const turn = (before ?? behind)?.english;
  // "Ce mardi 4 juin".
  if (turn === 'this' && before !== undefined && day.fields.weekday !== undefined) return day;
  if (turn !== 'last' && turn !== 'next') return undefined;
  const found = { ...day, isOpen: false, isNext: turn === 'next' && !isDated };
  if (behind === undefined) return found;
  const isTurned = pieces[day.next]?.parted === undefined && isEndAt(pieces, day.next + 1);
  return isTurned ? { ...found, next: day.next + 1 } : undefined;
};

/** Whether nothing stands behind a turn that it may be of: "le 3 mars dernier", but not "le 3 mars dernier délai". */
const isEndAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces.length <= at || pieces[at]?.parted !== undefined || is(pieces[at], 'neutral', 'verb');

const IDLE: readonly TermClass[] = ['neutral', 'of', 'from', 'year-mark'];

const skipIdle = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while ((is(pieces[at], ...IDLE) && turnAt(pieces, at) === undefined) || pieces[at]?.sign === '+gen') at += 1;
  return at;
};

/** A month of a year, a year, or a turn of one: what a part is of. */
const periodAt = (pieces: readonly Piece[], from: number): (Point & { readonly unit?: string }) | undefined => {
  const turn = turnAt(pieces, from);
  if (turn !== undefined) return turn;
  const month = termOf(pieces[from], 'month');
  const yearAt = month === undefined ? from : skipIdle(pieces, from + 1);
  const year = numberAt(pieces, yearAt);
  const isDated = year !== undefined && isYear(year.value) && year.mark !== 'day' && year.mark !== 'month';
  const fields: Fields = {
    ...(isDated && { year: year.value }),
    ...(month !== undefined && { month: month.english }),
  };
  const [next, behind] = [isDated ? year.next : from + 1, isDated ? year.next : from];
  const monthBehind = month === undefined ? termOf(pieces[skipIdle(pieces, behind)], 'month') : undefined;
  if (monthBehind !== undefined && isDated) {
    const dated = { ...fields, month: monthBehind.english };
    return {
      text: textOf(dated),
      fields: dated,
      next: skipIdle(pieces, behind) + 1,
    };
  }
  return month === undefined && !isDated ? undefined : { text: textOf(fields), fields, next };
};

/** What a numbered part is said of, in English; nothing where it cannot be. */
const wholeOf = (unit: string, whole: ReturnType<typeof periodAt>): string | undefined => {
  if (whole === undefined) return undefined;
  const isYears = whole.unit === 'year' || (whole.fields.month === undefined && whole.fields.year !== undefined);
  const isMonths = whole.unit === 'month' || whole.fields.month !== undefined;
  const isOf = (isYears && OF_YEARS.has(unit)) || (isMonths && !NO_PARTS_OF_MONTHS.has(unit));
  return isOf ? ` of ${whole.text}` : undefined;
};

/** Numbered parts of a year, and those that a month has not; its weeks may begin with its first day or with a Monday. */
const OF_YEARS: ReadonlySet<string> = new Set(['quarter', 'half', 'week', 'day']);
const NO_PARTS_OF_MONTHS: ReadonlySet<string> = new Set(['quarter', 'week', 'century']);

/** "the third quarter of 2016", "2016'nın üçüncü çeyreği", "the last Sunday of March". */
export const nthOfAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const first = nthAt(pieces, from);
  const whole = periodAt(pieces, first === undefined ? from : skipIdle(pieces, first.next));
  const nth = first ?? (whole === undefined ? undefined : nthAt(pieces, skipIdle(pieces, whole.next)));
  if (nth === undefined) return undefined;
  const of = nth.unit === 'century' ? undefined : wholeOf(nth.unit, whole);
  const stands = of !== undefined || (first !== undefined && nth.which !== 'last' && ALONE.has(nth.unit));
  if (!stands) return undefined;
  const which = nth.unit === 'quarter' && nth.which === 'last' ? 'fourth' : nth.which;
  const next = first === undefined || of === undefined ? nth.next : (whole?.next ?? nth.next);
  const isOpen = whole !== undefined && of !== undefined && isOpenDay(whole.fields);
  return { text: `${which} ${nth.unit}${of ?? ''}`, fields: {}, isOpen, next };
};

/** Parts that stand without what they are of. */
const ALONE: ReadonlySet<string> = new Set(['quarter', 'century']);

/** "Sunday of next week", "the 20th of next month", "June of next year", in either order. */
export const turnedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const turn = turnAt(pieces, from);
  const head = turn === undefined ? headAt(pieces, from) : headAt(pieces, skipIdle(pieces, turn.next));
  const whole = turn ?? (head === undefined ? undefined : turnAt(pieces, skipIdle(pieces, head.next)));
  if (whole === undefined || head?.of !== whole.unit) return undefined;
  return {
    text: `${head.text} of ${whole.text}`,
    fields: {},
    next: Math.max(head.next, whole.next),
  };
};

/** A weekday, a day or a month, with what it is a part of. */
const headAt = (
  pieces: readonly Piece[],
  at: number,
): { readonly text: string; readonly of: string; readonly next: number } | undefined => {
  const weekday = termOf(pieces[at], 'weekday');
  if (weekday !== undefined) return { text: weekday.english, of: 'week', next: at + 1 };
  const month = termOf(pieces[at], 'month');
  if (month !== undefined) return { text: month.english, of: 'year', next: at + 1 };
  const day = numberAt(pieces, at);
  if (day === undefined || !isDay(day.value) || day.mark !== undefined) return undefined;
  const behind = termOf(pieces[skipIdle(pieces, day.next)], 'month');
  return behind === undefined
    ? { text: `the ${dayWord(day.value)}`, of: 'month', next: day.next }
    : {
        text: `${behind.english} ${String(day.value)}`,
        of: 'year',
        next: skipIdle(pieces, day.next) + 1,
      };
};

/** A week, month, year or weekday with its turn, a weekday, or a day by its name, none of which has a number. */
export const turnedOrNamedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const turned = turnAt(pieces, from);
  if (turned !== undefined) return turned;
  const day = termOf(pieces[from], 'day');
  if (day !== undefined && !is(pieces[from], 'neutral', 'number'))
    return { text: day.english, fields: {}, next: from + 1 };
  const isWeekday = is(pieces[from], 'weekday') && !is(pieces[from], 'ordinal', 'month', 'number');
  return isWeekday ? calendarAt(pieces.slice(0, from + 1), from) : undefined;
};

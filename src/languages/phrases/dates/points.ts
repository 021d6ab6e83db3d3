import { numeralAt } from '../numerals.ts';
import { is, termOf, type Piece, type TermClass } from '../term.ts';
import { isDay, isYear, numberAt, dayWord, textOf, type Fields } from './fields.ts';
import { calendarAt, isOpenDay, isWeekdayAt, ofDayAt, type Point } from './calendar.ts';
import { nthAt } from './nth.ts';

/** "The week after next", of which English says the turn behind; any other before it. */
const turnedText = (turn: string, unit: string): string =>
  / (?:next|last)$/u.test(turn) ? `the ${unit} ${turn}` : `${turn} ${unit}`;

const SEASON = /^the (spring|summer|autumn|winter) of$/u;

/** A season by its name alone: "l'été". */
const seasonOf = (piece: Piece | undefined): string | undefined =>
  SEASON.exec((termOf(piece, 'edge') ?? termOf(piece, 'edge-behind'))?.english ?? '')?.[1];

const TURNED = /^(?:last|this|next) (week|month|year)$/u;

/** "last week", "the next year", "last Monday"; `unit` is the week, the year, the Monday. */
const turnAt = (pieces: readonly Piece[], at: number): (Point & { readonly unit: string }) | undefined => {
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
const nthOfAt = (pieces: readonly Piece[], from: number): Point | undefined => {
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
const turnedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
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

/** A length of time in English: "2 years, 1 month and 21 days". */
const lengthAt = (
  pieces: readonly Piece[],
  from: number,
): { readonly text: string; readonly next: number } | undefined => {
  let [text, next] = ['', from];
  for (let at = from; ; at = skipJoints(pieces, next)) {
    const numeral = numeralAt(pieces, at);
    const unit = termOf(pieces[numeral?.next ?? at], 'time');
    if (unit === undefined || numeral?.isAmbiguous === true || (numeral === undefined && text !== '')) break;
    const value = numeral?.value ?? 1;
    text += `${text === '' ? '' : ', '}${String(value)} ${unit.english}${value === 1 ? '' : 's'}`;
    next = (numeral?.next ?? at) + 1;
  }
  return text === '' ? undefined : { text, next };
};

const skipJoints = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while (is(pieces[at], 'and', 'glue')) at += 1;
  return at;
};

/** Whether a piece hedges the length behind it: "vor rund zehn Tagen". */
export const isHedge = (piece: Piece | undefined): boolean => termOf(piece, 'bound')?.english === 'about';

/** "three days ago", "about three days ago", "in two weeks". */
const distanceAt = (pieces: readonly Piece[], from: number): Point | undefined => {
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

/** First decade of a century that is told by two digits alone: "the 20s" may be of either. */
const FIRST_SHORT_DECADE = 30;

/** "les années 1990", "die 1990er Jahre", "anni '90". */
const decadeAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const isBefore = is(pieces[from], 'decade-before');
  const number = numeralAt(pieces, isBefore ? from + 1 : from);
  const next = number?.next ?? from;
  const isBehind = is(pieces[next], 'decade-behind');
  if (number === undefined || !(isBefore || isBehind) || number.value % 10 !== 0) return undefined;
  const isShort = number.value >= FIRST_SHORT_DECADE && number.value < 100;
  if (!isYear(number.value) && !isShort) return undefined;
  const year = isShort ? 1900 + number.value : number.value;
  let end = isBehind ? next + 1 : next;
  while (pieces[end]?.sign?.startsWith('+') === true) end += 1;
  return { text: `the ${String(year)}s`, fields: {}, next: end };
};

/** Whether a decade begins at a piece: "years" of it may be idle elsewhere. */
export const isDecade = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'decade-before') && decadeAt(pieces, at) !== undefined;

/** Relations of a length of time to the day that it counts from, by the words that stand between or behind them. */
const BEHIND_ENDING: readonly (readonly [TermClass, string])[] = [
  ['ago', 'before'],
  ['later', 'after'],
];

const SIDES: ReadonlySet<string> = new Set(['before', 'after', 'since']);

/** "Two days before May 5, 2014", "two days from tomorrow", its length before or behind the day. */
const shiftedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const length = lengthAt(pieces, from);
  const relation = length === undefined ? undefined : termOf(pieces[length.next], 'date-after')?.english;
  if (length !== undefined && relation !== undefined && SIDES.has(relation)) {
    let at = length.next + 1;
    while (is(pieces[at], 'neutral', 'of')) at += 1;
    const day = dayAt(pieces, at) ?? namedAt(pieces, at);
    const isNamed = day?.fields.day === undefined;
    if (isNamed ? relation === 'before' : relation === 'since') return undefined;
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
  const day = dayAt(pieces, from);
  if (day === undefined || pieces[day.next]?.sign !== '+abl') return undefined;
  const behind = lengthAt(pieces, day.next + 1);
  const side = BEHIND_ENDING.find(([type]) => behind !== undefined && is(pieces[behind.next], type))?.[1];
  return behind === undefined || side === undefined
    ? undefined
    : {
        text: `${behind.text} ${side} ${day.text}`,
        fields: {},
        next: behind.next + 1,
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

/** "Today", "tomorrow" at a piece. */
const namedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const day = termOf(pieces[from], 'day')?.english ?? '';
  return /^(?:today|tomorrow|yesterday)$/u.test(day) ? { text: day, fields: {}, next: from + 1 } : undefined;
};

/** "The week of October 6, 2015". */
const weekOfAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  if (termOf(pieces[from], 'time')?.english !== 'week' || is(pieces[from], 'plural')) return undefined;
  let at = from + 1;
  while (is(pieces[at], 'of', 'from')) at += 1;
  const day = at > from + 1 ? dayAt(pieces, at) : undefined;
  return day && { ...day, fields: {}, text: `the week of ${day.text}` };
};

/** A whole day of the calendar at a piece. */
const dayAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const point = calendarAt(pieces, from);
  return point?.fields.day !== undefined && point.fields.month !== undefined ? point : undefined;
};

/** A date at a piece: a turn, a distance, a calendar date or a day by name, with what narrows it. */
export const pointAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const ofDay = ofDayAt(pieces, from) ?? shiftedAt(pieces, from);
  if (ofDay !== undefined) return ofDay;
  const point = narrowedAt(pieces, from);
  return point === undefined ? undefined : withTimeOfDay(pieces, point);
};

/** Days by name and weekdays, in English, with their turns. */
const NAMED_DAY = /(?:day|tomorrow)$/u;
const PART = /^the (\w+) of$/u;

/** A day with the part of it that stands behind: "hier soir"; nothing where English has other hours for that. */
const withTimeOfDay = (pieces: readonly Piece[], point: Point): Point | undefined => {
  let at = point.next;
  while (is(pieces[at], 'neutral') && is(pieces[at + 1], ...PARTS_OF_DAY)) at += 1;
  if (!is(pieces[at], ...PARTS_OF_DAY)) return point;
  const isDay = NAMED_DAY.test(point.text) || point.fields.weekday !== undefined || point.fields.day !== undefined;
  if (!isDay || point.edge !== undefined) return point;
  const part =
    termOf(pieces[at], 'time-of-day')?.english ??
    termOf(pieces[at], 'day-part')?.english ??
    PART.exec(termOf(pieces[at], 'part-of-day')?.english ?? '')?.[1];
  return part === undefined || part === OTHER_HOURS
    ? undefined
    : { ...point, text: `${point.text} ${part}`, next: at + 1 };
};

const PARTS_OF_DAY: readonly TermClass[] = ['time-of-day', 'day-part', 'part-of-day'];
/** The mark of parts of a day that English has other hours for, or none. */
const OTHER_HOURS = 'other';

const narrowedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  // "L'été dernier" is a turn of the season, which else narrows a year behind it.
  const turned = seasonOf(pieces[from]) === undefined ? undefined : turnAt(pieces, from);
  if (turned !== undefined) return turned;
  const edge = termOf(pieces[from], 'edge');
  let at = edge === undefined ? from : from + 1;
  while (edge !== undefined && is(pieces[at], 'neutral') && !is(pieces[at], 'month', 'weekday', 'decade-before'))
    at += 1;
  // "Mi-2016".
  if (edge !== undefined && pieces[at]?.sign === '-' && isYear(pieces[at + 1]?.digits?.value ?? 0)) at += 1;
  const day = termOf(pieces[at], 'day');
  const found =
    decadeAt(pieces, at) ??
    nthOfAt(pieces, at) ??
    weekOfAt(pieces, at) ??
    turnedAt(pieces, at) ??
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
  is(pieces[at], 'ago', 'ahead', 'later') && distanceAt(pieces, at) !== undefined;

/** A date at a piece that hangs on another day, or a numbered part of a year: "three years ago", "the third quarter of 1988". */
export const relativeAt = (pieces: readonly Piece[], at: number): Point | undefined => {
  const distance = is(pieces[at], 'ahead', 'later') ? undefined : distanceAt(pieces, at);
  return distance ?? (is(pieces[at], 'ordinal') ? nthOfAt(pieces, at) : undefined);
};

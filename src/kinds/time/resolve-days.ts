import {
  addMonths,
  calendarDay,
  dayNumber,
  isoWeekStart,
  isoWeeksIn,
  mondayOf,
  realDay,
  weekdayOf,
} from './calendar.ts';
import { shapeOf, type Fields, type Run } from './fields.ts';
import { impliedYear, nearestOn, NEEDS_DAY, one, type Anchor, type Built, type Days, type Stretch } from './implied.ts';
import { nthWeekday, weekdayAlone } from './resolve-weekday.ts';
import { isToCome } from './tense.ts';

type Build = (fields: Fields, anchor: Anchor) => Built;

const saidYear = ({ said }: Anchor): number | null => (said === null ? null : calendarDay(said).year);

/** Builds in the year that the fields give, or in the one that they leave out. */
const inYear = (fields: Fields, anchor: Anchor, build: (year: number) => Stretch | null, weekday?: number): Built => {
  if (fields.year !== undefined) return one(build(fields.year.from), fields.origin ?? 'stated');
  if (fields.yearBy === undefined) return impliedYear(build, anchor, weekday);
  const year = saidYear(anchor);
  return year === null ? { reason: NEEDS_DAY } : one(build(year + fields.yearBy), 'source');
};

const months = (year: number, month: number, count: number): Stretch => ({
  start: dayNumber(year, month, 1),
  end: dayNumber(year, month + count, 1),
});

const ofRun = (run: Run | undefined): Run => run ?? { from: 1, to: 1 };

const year: Build = (fields, anchor) =>
  inYear(fields, anchor, (first) => months(first, 1, 12 * ((fields.year?.to ?? first) - first + 1)));

const quarter: Build = (fields, anchor) => {
  const { from, to } = ofRun(fields.quarter);
  return inYear(fields, anchor, (y) => months(y, from * 3 - 2, (to - from + 1) * 3));
};

const half: Build = (fields, anchor) => inYear(fields, anchor, (y) => months(y, fields.half === 2 ? 7 : 1, 6));

const FORTNIGHT = 15;

const halfMonth: Build = (fields, anchor) => {
  const { from } = ofRun(fields.month);
  return inYear(fields, anchor, (y) => {
    const { start, end } = months(y, from, 1);
    return fields.half === 2 ? { start: start + FORTNIGHT, end } : { start, end: start + FORTNIGHT };
  });
};

/** "Last", "this" and "next" for what recurs every year. */
const byWay = (fields: Fields, anchor: Anchor, build: (year: number) => Stretch): Built => {
  const { said } = anchor;
  if (fields.way === undefined || fields.year !== undefined) return inYear(fields, anchor, build);
  if (said === null) return { reason: NEEDS_DAY };
  const { year: now } = calendarDay(said);
  if (fields.way === 'this') return one(build(now), 'source');
  const around = [now - 1, now, now + 1].map(build);
  const before = around.filter(({ end }) => end <= said).at(-1);
  const after = around.find(({ start }) => start > said);
  return one((fields.way === 'last' ? before : after) ?? null, 'source');
};

const month: Build = (fields, anchor) => {
  const { from, to } = ofRun(fields.month);
  return byWay(fields, anchor, (y) => months(y, from, to - from + 1));
};

const DECEMBER = 12;

/** A winter has two years: "the winter of 1994" may begin in that year or end in it. */
const season: Build = (fields, anchor) => {
  const { month: first, months: length } = fields.season ?? { month: 1, months: 1 };
  const built = byWay(fields, anchor, (y) => months(y, first, length));
  if (first !== DECEMBER || fields.year === undefined || !('days' in built)) return built;
  const before = months(fields.year.from - 1, first, length);
  return {
    days: [...built.days, { ...before, origin: 'stated' }],
    reason: 'a winter may be called by the year that it begins in or by the one that it ends in',
  };
};

const WEEK = 7;

const weekOfYear: Build = (fields, anchor) =>
  inYear(fields, anchor, (y) => {
    const number = fields.week === -1 ? isoWeeksIn(y) : (fields.week ?? 1);
    if (number > isoWeeksIn(y)) return null;
    const start = isoWeekStart(y, number);
    return { start, end: start + WEEK };
  });

const weekOfMonth: Build = (fields, anchor) => {
  const { from } = ofRun(fields.month);
  return inYear(fields, anchor, (y) => {
    const all = months(y, from, 1);
    if (fields.week === -1) return { start: all.end - WEEK, end: all.end };
    const start = all.start + ((fields.week ?? 1) - 1) * WEEK;
    return start < all.end ? { start, end: Math.min(start + WEEK, all.end) } : null;
  });
};

const day = ({ from, to }: Run, y: number, m: number): Stretch | null => {
  const [start, last] = [realDay(y, m, from), realDay(y, m, to)];
  return start === null || last === null ? null : { start, end: last + 1 };
};

const monthDay: Build = (fields, anchor) => {
  const { from } = ofRun(fields.month);
  const run = ofRun(fields.day);
  const built = inYear(fields, anchor, (y) => day(run, y, from), fields.weekday);
  if (fields.swap !== true || fields.year === undefined) return built;
  const swapped = one(day({ from, to: from }, fields.year.from, run.from), 'stated');
  if (!('days' in built) || !('days' in swapped)) return 'days' in built ? built : swapped;
  return {
    days: [...built.days, ...swapped.days],
    reason: 'the day and the month may stand in either order: give the source a dateOrder in sources.yaml',
  };
};

const withSaid = (anchor: Anchor, build: (said: number) => Stretch | null): Built =>
  anchor.said === null ? { reason: NEEDS_DAY } : one(build(anchor.said), 'source');

/** "The 10th", "Tuesday the 10th": the nearest one, whichever month it is in. */
const dayAlone: Build = (fields, anchor) => {
  const { said } = anchor;
  if (said === null) return { reason: NEEDS_DAY };
  const { year: y, month: m } = calendarDay(said);
  // Of a weekday that fits no month beside it, nothing tells which further one is meant.
  const reach = fields.weekday === undefined ? [0, -1, 1, -2, 2] : [0, -1, 1];
  const around = reach.map((by) => {
    const first = calendarDay(dayNumber(y, m + by, 1));
    return day(ofRun(fields.day), first.year, first.month);
  });
  return nearestOn(around, said, anchor.tense, fields.weekday);
};

const relativeMonth = (said: number, by: number): Stretch => {
  const { year: y, month: m } = calendarDay(said);
  return months(y, m + by, 1);
};

const monthBy: Build = (fields, anchor) => withSaid(anchor, (said) => relativeMonth(said, fields.monthBy ?? 0));

const dayOfMonthBy: Build = (fields, anchor) =>
  withSaid(anchor, (said) => {
    const first = calendarDay(relativeMonth(said, fields.monthBy ?? 0).start);
    return day(ofRun(fields.day), first.year, first.month);
  });

const weekOfMonthBy: Build = (fields, anchor) =>
  withSaid(anchor, (said) => {
    const { start, end } = relativeMonth(said, fields.monthBy ?? 0);
    const from = fields.week === -1 ? end - WEEK : start + ((fields.week ?? 1) - 1) * WEEK;
    return { start: from, end: Math.min(from + WEEK, end) };
  });

const MONTHS_IN_QUARTER = 3;

const quarterBy: Build = (fields, anchor) =>
  withSaid(anchor, (said) => {
    const { year: y, month: m } = calendarDay(said);
    const first = Math.floor((m - 1) / MONTHS_IN_QUARTER) * MONTHS_IN_QUARTER + 1;
    return months(y, first + (fields.quarterBy ?? 0) * MONTHS_IN_QUARTER, MONTHS_IN_QUARTER);
  });

const single = (start: number): Stretch => ({ start, end: start + 1 });

const weekBy: Build = (fields, anchor) =>
  withSaid(anchor, (said) => {
    const start = mondayOf(said) + (fields.weekBy ?? 0) * WEEK;
    return fields.weekday === undefined ? { start, end: start + WEEK } : single(start + fields.weekday - 1);
  });

const SATURDAY = 6;

/** "The weekend" is the one just past, or the one that the words were said in. */
const weekendBy: Build = (fields, anchor) =>
  withSaid(anchor, (said) => {
    const isWeekend = weekdayOf(said) >= SATURDAY;
    const latest = mondayOf(said) + SATURDAY - 1 - (isWeekend || isToCome(anchor.tense) ? 0 : WEEK);
    const by = fields.weekendBy ?? 0;
    const start = by === -1 && !isWeekend ? latest : latest + by * WEEK;
    return { start, end: start + 2 };
  });

const nthOfMonth: Build = (fields, anchor) =>
  inYear(fields, anchor, (y) => nthWeekday(months(y, ofRun(fields.month).from, 1), fields));

const nthOfYear: Build = (fields, anchor) => inYear(fields, anchor, (y) => nthWeekday(months(y, 1, 12), fields));

const nthOfMonthBy: Build = (fields, anchor) =>
  withSaid(anchor, (said) => nthWeekday(relativeMonth(said, fields.monthBy ?? 0), fields));

const dayBy: Build = (fields, anchor) => withSaid(anchor, (said) => single(said + (fields.dayBy ?? 0)));

const weekOf: Build = (fields, anchor) => {
  const built = monthDay(fields, anchor);
  if (!('days' in built)) return built;
  return {
    days: built.days.map(({ start, origin }) => ({ start: mondayOf(start), end: mondayOf(start) + WEEK, origin })),
  };
};

const decade: Build = ({ decade: stated = 0 }) => {
  const span = (first: number): Days => ({ ...months(first, 1, 120), origin: 'stated' });
  if (stated >= 100) return { days: [span(stated)] };
  if (stated >= 40) return { days: [span(1900 + stated)] };
  return { days: [span(1900 + stated), span(2000 + stated)], reason: 'the decade may be of this century or the last' };
};

/** Centuries as people count them and ISO 8601 writes them: the twentieth is the years that begin with 19. */
const century: Build = ({ century: number = 1 }) => one(months((number - 1) * 100, 1, 1200), 'stated');

/** How each shape of date is placed on the calendar; a shape that has no row is no date. */
const SHAPES: Readonly<Record<string, Build>> = {
  century,
  decade,
  year,
  yearBy: year,
  quarter,
  'year+quarter': quarter,
  'yearBy+quarter': quarter,
  'year+half': half,
  'yearBy+half': half,
  'half+month': halfMonth,
  'year+half+month': halfMonth,
  quarterBy,
  season,
  'year+season': season,
  'yearBy+season': season,
  month,
  'year+month': month,
  'yearBy+month': month,
  monthBy,
  'year+week': weekOfYear,
  'yearBy+week': weekOfYear,
  'month+week': weekOfMonth,
  'year+month+week': weekOfMonth,
  'monthBy+week': weekOfMonthBy,
  weekBy,
  'weekBy+weekday': weekBy,
  weekendBy,
  'month+weekOf+day': weekOf,
  'year+month+weekOf+day': weekOf,
  'month+day': monthDay,
  'month+day+weekday': monthDay,
  'year+month+day': monthDay,
  'year+month+day+weekday': monthDay,
  'yearBy+month+day': monthDay,
  'yearBy+month+day+weekday': monthDay,
  'monthBy+day': dayOfMonthBy,
  'monthBy+day+weekday': dayOfMonthBy,
  day: dayAlone,
  'day+weekday': dayAlone,
  dayBy,
  weekday: weekdayAlone,
  'month+nth+weekday': nthOfMonth,
  'year+month+nth+weekday': nthOfMonth,
  'monthBy+nth+weekday': nthOfMonthBy,
  'year+nth+weekday': nthOfYear,
  'yearBy+nth+weekday': nthOfYear,
};

/** Shapes that are a date only with what is still to come. */
const BEGUN: ReadonlySet<string> = new Set(['', 'half', 'week', 'weekOf', 'month+weekOf', 'nth+weekday']);

/** Whether the pieces are a date, or may become one. */
export const mayBeDate = (fields: Fields): boolean => {
  const shape = shapeOf(fields);
  return BEGUN.has(shape) || shape in SHAPES;
};

/** Places the pieces on the calendar; `null` where they are no date. */
export const resolveDays = (fields: Fields, anchor: Anchor): Built | null => {
  const build = SHAPES[shapeOf(fields)];
  if (build === undefined) return null;
  return build(fields, anchor);
};

/** The same days, so many months and days on. */
export const moveDays = ({ start, end, origin }: Days, byMonths: number, byDays: number): Days => {
  const moved = addMonths(start, byMonths) + byDays;
  return { start: moved, end: moved + (end - start), origin };
};

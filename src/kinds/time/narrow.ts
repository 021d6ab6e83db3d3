import type { DurationPart } from '../../model/values.ts';
import { addMonths, calendarDay, DAY_MINUTES, dayNumber } from './calendar.ts';
import type { Narrowing, Shift, Slice } from './fields.ts';
import { wholeLength } from './length.ts';
import type { Days } from './implied.ts';
import { moveDays } from './resolve-days.ts';
import type { DayPart } from './words.ts';

type Stretch = Pick<Days, 'start' | 'end'>;

const hours = (from: number, to: number): DayPart => ({ from: from * 60, to: to * 60 });

const WHOLE_DAY: DayPart = { from: 0, to: DAY_MINUTES };

/** "Early Tuesday", "late on Friday": parts of a day, drawn wide. */
const OF_DAY: Readonly<Record<Narrowing, DayPart>> = {
  early: hours(0, 9),
  start: hours(0, 9),
  mid: hours(9, 16),
  late: hours(15, 24),
  end: hours(18, 24),
  firstDay: WHOLE_DAY,
  lastDay: WHOLE_DAY,
  earlier: WHOLE_DAY,
  later: WHOLE_DAY,
};

/** Stretches of at least so many days are cut by months, shorter ones by days. */
const CUT_BY_MONTHS = 80;
/** Of a year and more, the beginning and the end are a twelfth; of what is shorter, a third. */
const LONG = 300;

const monthsIn = ({ start, end }: Stretch): number => {
  const [first, last] = [calendarDay(start), calendarDay(end)];
  return (last.year - first.year) * 12 + last.month - first.month;
};

const shareOf = (stretch: Stretch, narrowing: Narrowing): number =>
  (narrowing === 'start' || narrowing === 'end') && stretch.end - stretch.start >= LONG ? 12 : 3;

/** The end of the first share and the start of the last one. */
const cuts = (stretch: Stretch, share: number): readonly [number, number] => {
  const { start, end } = stretch;
  const days = end - start;
  if (days < CUT_BY_MONTHS) return [start + Math.ceil(days / share), end - Math.ceil(days / share)];
  const months = Math.ceil(monthsIn(stretch) / share);
  return [addMonths(start, months), addMonths(end, -months)];
};

const middle = ({ start, end }: Stretch): Stretch => {
  const days = end - start;
  if (days < CUT_BY_MONTHS) return { start: start + Math.floor(days / 3), end: end - Math.floor(days / 3) };
  const months = Math.floor(monthsIn({ start, end }) / 3);
  return { start: addMonths(start, months), end: addMonths(end, -months) };
};

/** "Earlier this month" ends with the day it was said on, "later this year" begins with it. */
const besideToday = (stretch: Stretch, narrowing: 'earlier' | 'later', said: number | null): Stretch => {
  if (said === null || said < stretch.start || said >= stretch.end) return stretch;
  return narrowing === 'earlier' ? { ...stretch, end: said + 1 } : { ...stretch, start: said };
};

/** The part of a stretch of several days that "early", "mid", "late", "the end of" … leave. */
export const narrowDays = (days: Days, narrowing: Narrowing, said: number | null): Days => {
  if (narrowing === 'earlier' || narrowing === 'later') return { ...days, ...besideToday(days, narrowing, said) };
  if (narrowing === 'firstDay') return { ...days, end: days.start + 1 };
  if (narrowing === 'lastDay') return { ...days, start: days.end - 1 };
  if (narrowing === 'mid') return { ...days, ...middle(days) };
  const [first, last] = cuts(days, shareOf(days, narrowing));
  return narrowing === 'early' || narrowing === 'start' ? { ...days, end: first } : { ...days, start: last };
};

/** The part of one day that they leave. */
export const narrowDay = (narrowing: Narrowing): DayPart => OF_DAY[narrowing];

/** Of ten years and more, "thirty years ago" may be a tenth off. */
const SHARE_OFF = 10;

const yearsBack = (day: number, parts: readonly DurationPart[]): Stretch => {
  const { year } = calendarDay(day);
  const years = Math.floor((wholeLength(parts)?.months ?? 0) / 12 / SHARE_OFF);
  return { start: dayNumber(year - years, 1, 1), end: dayNumber(year + years + 1, 1, 1) };
};

const monthOf = (day: number): Stretch => {
  const { year, month } = calendarDay(day);
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1) };
};

/** How exact a date counted from another day is: "two years ago" is a year, "five months ago" a month. */
const GRAIN: Readonly<Partial<Record<DurationPart['unit'], (day: number, parts: readonly DurationPart[]) => Stretch>>> =
  {
    century: yearsBack,
    decade: yearsBack,
    year: yearsBack,
    quarter: monthOf,
    month: monthOf,
  };

/** A date moved by a length: from the day the words were said at the grain of the length, from another date as it is. */
export const shiftDays = (
  days: Days,
  { parts, sign }: Shift,
  fromToday: boolean,
): { days: Days; approximate: boolean } | null => {
  const length = wholeLength(parts);
  const smallest = parts.at(-1)?.unit;
  if (length === null || smallest === undefined) return null;
  const moved = moveDays(days, sign * length.months, sign * length.days);
  const grain = fromToday ? GRAIN[smallest] : undefined;
  return {
    days: grain === undefined ? moved : { ...moved, ...grain(moved.start, parts) },
    approximate: fromToday && smallest !== 'day',
  };
};

/** The stretch that ends with some days, or that they begin or end with; `null` where it is longer than they are. */
export const sliceDays = (days: Days, { parts, side }: Slice): Days | null => {
  const length = wholeLength(parts);
  if (length === null) return null;
  if (side === 'first') {
    const end = addMonths(days.start, length.months) + length.days;
    return end <= days.end ? { ...days, end } : null;
  }
  const start = addMonths(days.end, -length.months) - length.days;
  return side === 'upTo' || start >= days.start ? { ...days, start } : null;
};

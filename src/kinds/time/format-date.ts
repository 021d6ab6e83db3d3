import { MONTH_NAMES } from '../../languages/en/calendar-words.ts';
import type { Period, YearOrigin } from '../../model/values.ts';
import { calendarDay, DAY_MINUTES, toClock } from './calendar.ts';
import { endsOf, hasClock } from './period.ts';

/** How the year of a date, and a whole day, are written. */
interface Brackets {
  readonly year: (year: number) => string;
  readonly day: (monthAndDay: string, year: number) => string;
}

const bracketing = (year: Brackets['year']): Brackets => ({
  year,
  day: (monthAndDay, number) => `${monthAndDay}, ${year(number)}`,
});

/** A year that the words do not state stands in brackets, as an editor supplies it. */
const BRACKETS: Readonly<Record<YearOrigin, Brackets>> = {
  stated: bracketing(String),
  source: bracketing((year) => `[${year}]`),
  event: bracketing((year) => `[${year}, event]`),
};

/** So does a whole day. */
const WHOLE_DAY: Brackets = { ...BRACKETS.event, day: (monthAndDay, year) => `[${monthAndDay}, ${year}, event]` };

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? '';

const formatDay = (day: number, brackets: Brackets): string => {
  const { year, month, day: date } = calendarDay(day);
  return brackets.day(`${monthName(month)} ${date}`, year);
};

/** A day number in words: `November 10, 2020`. */
export const formatDayNumber = (day: number): string => formatDay(day, BRACKETS.stated);

const formatMonth = (day: number, brackets: Brackets): string => {
  const { year, month } = calendarDay(day);
  return `${monthName(month)} ${brackets.year(year)}`;
};

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;
const MONTHS_IN_QUARTER = 3;
const YEARS_IN_DECADE = 10;

const formatYears = (first: number, last: number, brackets: Brackets): string => {
  if (first === last) return brackets.year(first);
  const isDecade = last - first === YEARS_IN_DECADE - 1 && first % YEARS_IN_DECADE === 0;
  return isDecade ? `the ${first}s` : `${brackets.year(first)} to ${brackets.year(last)}`;
};

const formatMonths = (start: number, last: number, brackets: Brackets): string => {
  const [from, to] = [calendarDay(start), calendarDay(last)];
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (from.month === 1 && to.month === 12) return formatYears(from.year, to.year, brackets);
  if (count === 1) return formatMonth(start, brackets);
  const isQuarter = count === MONTHS_IN_QUARTER && (from.month - 1) % MONTHS_IN_QUARTER === 0;
  return isQuarter
    ? `the ${QUARTERS[(from.month - 1) / MONTHS_IN_QUARTER] ?? ''} quarter of ${brackets.year(from.year)}`
    : `${formatMonth(start, brackets)} to ${formatMonth(last, brackets)}`;
};

const formatDays = (start: number, end: number, brackets: Brackets): string => {
  const last = end - 1;
  if (calendarDay(start).day === 1 && calendarDay(end).day === 1) return formatMonths(start, last, brackets);
  const first = formatDay(start, brackets);
  return start === last ? first : `${first} to ${formatDay(last, brackets)}`;
};

const formatMinute = (minutes: number, brackets: Brackets): string => {
  const day = Math.floor(minutes / DAY_MINUTES);
  return `${formatDay(day, brackets)}, ${toClock(minutes - day * DAY_MINUTES)}`;
};

const formatMinutes = (start: number, end: number, brackets: Brackets): string => {
  const last = end - 1;
  const first = formatMinute(start, brackets);
  if (start === last) return first;
  const day = Math.floor(last / DAY_MINUTES);
  const isOneDay = Math.floor(start / DAY_MINUTES) === day;
  return `${first} to ${isOneDay ? toClock(last - day * DAY_MINUTES) : formatMinute(last, brackets)}`;
};

/** A zone behind a clock time, or behind a date. */
export const formatZone = (zone: string | null, clock: boolean): string => {
  if (zone === null) return '';
  const name = /^[+-]/.test(zone) ? `UTC${zone}` : zone;
  return clock ? ` ${name}` : `, ${name}`;
};

/** A period in words that read back as the same period without context: `November 10, 2020, 00:00 Europe/Moscow`. */
export const formatPeriod = (period: Period): string => {
  const { start, end } = endsOf(period);
  const brackets = period.impliedDay === true ? WHOLE_DAY : BRACKETS[period.year];
  const clock = hasClock(period);
  const about = period.approximate ? 'about ' : '';
  const zone = formatZone(period.zone, clock);
  const at = (minutes: number): string =>
    clock ? formatMinute(minutes, brackets) : formatDay(Math.floor(minutes / DAY_MINUTES), brackets);
  if (Number.isFinite(start) && Number.isFinite(end)) {
    const words = clock
      ? formatMinutes(start, end, brackets)
      : formatDays(start / DAY_MINUTES, end / DAY_MINUTES, brackets);
    return `${about}${words}${zone}`;
  }
  if (Number.isFinite(start)) return `since ${about}${at(start)}${zone}`;
  return Number.isFinite(end) ? `until ${about}${at(end - 1)}${zone}` : 'at any time';
};

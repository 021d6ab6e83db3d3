import { DAY_MILLISECONDS } from '../../text/day-length.ts';

/**
 * Days and minutes on the proleptic Gregorian calendar, as whole numbers: a day number counts days since 1970-01-01, a
 * minute number the minutes since that day began. Both are local: they know no zone.
 */

/** Minutes in a day. */
export const DAY_MINUTES = 1440;

const MONTHS_IN_YEAR = 12;
const DAYS_IN_WEEK = 7;
/** 1970-01-01 was a Thursday: the fourth day of a week that starts on Monday. */
const EPOCH_WEEKDAY = 4;

/** A day on the calendar; `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of the day; a month or day beyond its range runs on into the next. Years from 100 to 9999. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MILLISECONDS;

/** Days by which the Julian calendar is behind the Gregorian one: one more in each century that is no leap year in ours. */
const julianLag = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2;

/** The number of a day of the Julian calendar, its years beginning in January. */
export const julianDay = (year: number, month: number, day: number): number =>
  // Of a century's leap year that ours leaves out, the days before March still count with the year before.
  dayNumber(year, month, day) + julianLag(month < 3 ? year - 1 : year);

/** The calendar day of a day number. */
export const calendarDay = (number: number): CalendarDay => {
  const date = new Date(number * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** How many days a month has, leap years counted. */
const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** The day number, or `null` where the calendar has no such day (February 30). */
export const realDay = (year: number, month: number, day: number): number | null =>
  month >= 1 && month <= MONTHS_IN_YEAR && day >= 1 && day <= daysInMonth(year, month)
    ? dayNumber(year, month, day)
    : null;

/** The day of the week, Monday 1 to Sunday 7 (as ISO 8601 counts). */
export const weekdayOf = (number: number): number => {
  const shifted = (number + EPOCH_WEEKDAY - 1) % DAYS_IN_WEEK;
  return (shifted < 0 ? shifted + DAYS_IN_WEEK : shifted) + 1;
};

/** The Monday of the week that a day is in. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** The Monday of an ISO 8601 week: week 1 is the one that January 4 is in. */
export const isoWeekStart = (year: number, week: number): number =>
  mondayOf(dayNumber(year, 1, 4)) + (week - 1) * DAYS_IN_WEEK;

/** How many ISO 8601 weeks a year has: 52 or 53. */
export const isoWeeksIn = (year: number): number => (isoWeekStart(year + 1, 1) - isoWeekStart(year, 1)) / DAYS_IN_WEEK;

/** The same day so many months on; the 31st becomes the last day of a shorter month. */
export const addMonths = (number: number, months: number): number => {
  const from = calendarDay(number);
  const first = calendarDay(dayNumber(from.year, from.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(from.day, daysInMonth(first.year, first.month)));
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day number of `YYYY-MM-DD`, or `null` where it is none. */
export const fromIsoDay = (iso: string): number | null =>
  ISO_DAY.test(iso) ? realDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))) : null;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** A day number as `YYYY-MM-DD`. */
export const toIsoDay = (number: number): string => {
  const { year, month, day } = calendarDay(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** The minutes of a day, 0 to 1439, as `HH:MM`. */
export const toClock = (minutes: number): string => `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;

/** A minute number as `YYYY-MM-DD`, or with `THH:MM` where `clock` is set. */
export const toIsoMoment = (minutes: number, clock: boolean): string => {
  const day = Math.floor(minutes / DAY_MINUTES);
  return clock ? `${toIsoDay(day)}T${toClock(minutes - day * DAY_MINUTES)}` : toIsoDay(day);
};

/** The minute number of `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; `NaN` where it is neither. */
export const fromIsoMoment = (iso: string): number => {
  const day = fromIsoDay(iso.slice(0, 10));
  if (day === null) return Number.NaN;
  return day * DAY_MINUTES + (iso.length > 10 ? Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)) : 0);
};

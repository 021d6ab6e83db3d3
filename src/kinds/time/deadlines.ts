import type { ReadContext } from '../../model/kind.ts';
import type { Deadline } from '../../model/values.ts';
import { DAY_MINUTES, toIsoDay } from './calendar.ts';
import type { DateBound } from './fields.ts';
import { formatPeriod } from './format-date.ts';
import { readDates, whyNoDate } from './read-dates.ts';
import type { Moment } from './resolve.ts';

const lastDayOf = (moment: Moment): number => Math.floor((moment.end - 1) / DAY_MINUTES);
const dayBefore = (moment: Moment): number => Math.floor(moment.start / DAY_MINUTES) - 1;

/** The last days that a date may leave under the word before it; several where the word leaves it open. */
const LAST_DAYS: Readonly<Partial<Record<DateBound, (moment: Moment) => readonly number[]>>> = {
  by: (moment) => {
    const isLong = moment.end - moment.start > DAY_MINUTES;
    return isLong ? [dayBefore(moment), lastDayOf(moment)] : [lastDayOf(moment)];
  },
  before: (moment) => [moment.clock ? lastDayOf(moment) : dayBefore(moment)],
  until: (moment) => [lastDayOf(moment)],
  through: (moment) => [lastDayOf(moment)],
  deadline: (moment) => [lastDayOf(moment)],
};

/** A deadline read, or several between which the words do not choose. */
export interface DeadlinesRead {
  readonly deadlines: readonly Deadline[];
  readonly reason?: string;
}

const NO_WORD = 'no word such as “by”, “before” or “until” makes the date a deadline';
const NO_DAY = 'a deadline that is only about a day is no last day';
const OPEN_BY = '“by” a month or a year may mean its first day or its last: “by the end of” would tell';
const SEVERAL = 'the quote states more than one deadline';

const deadlinesOf = (moment: Moment): readonly Deadline[] =>
  ((moment.bound === null ? undefined : LAST_DAYS[moment.bound]?.(moment)) ?? []).map((day) => ({
    lastDay: toIsoDay(day),
    year: moment.origin,
  }));

const isBound = ({ bound }: Moment): boolean => bound !== null && bound in LAST_DAYS;

/** "By the end of November" names the last day; a part of a period by itself does not. */
const NARROWED = /\b(?:end|close) of\b|\byear-? ?end\b/i;

const closed = (text: string, moment: Moment): readonly Deadline[] => {
  const all = deadlinesOf(moment);
  return NARROWED.test(text) ? all.slice(-1) : all;
};

/** Reads the deadlines of a text; a date without "by", "before" or the like is none. */
export const readDeadlines = (text: string, context: ReadContext): DeadlinesRead => {
  const { dates, unplaced, reason } = readDates(text, context);
  if (dates.length === 0) return { deadlines: [], reason: reason ?? whyNoDate(text) };
  if (unplaced && context.value === undefined) return { deadlines: [], ...(reason === undefined ? {} : { reason }) };
  const bound = dates.flat().filter(isBound);
  if (bound.length === 0) return { deadlines: [], reason: NO_WORD };
  const exact = bound.filter(({ approximate }) => !approximate);
  if (exact.length === 0) return { deadlines: [], reason: NO_DAY };
  const isOpen = exact.length === 1 && exact.some((moment) => closed(text, moment).length > 1);
  return { deadlines: exact.flatMap((moment) => closed(text, moment)), reason: isOpen ? OPEN_BY : SEVERAL };
};

/** The last day of a date by itself: what an editor writes as a deadline. */
export const readLastDays = (text: string, context: ReadContext): DeadlinesRead => {
  const read = readDeadlines(text, context);
  if (read.deadlines.length > 0 || read.reason !== NO_WORD) return read;
  const moments = readDates(text, context).dates.flat();
  const days = moments.filter(({ start, end, approximate }) => end - start === DAY_MINUTES && !approximate);
  return days.length === 0
    ? read
    : { deadlines: days.map((moment) => ({ lastDay: toIsoDay(lastDayOf(moment)), year: moment.origin })) };
};

/** A deadline in words: `by December 1, 2020`. */
export const formatDeadline = ({ lastDay, year }: Deadline): string =>
  `by ${formatPeriod({ start: lastDay, end: nextDay(lastDay), zone: null, approximate: false, year })}`;

const nextDay = (lastDay: string): string => toIsoDay(Date.parse(lastDay) / (DAY_MINUTES * 60_000) + 1);

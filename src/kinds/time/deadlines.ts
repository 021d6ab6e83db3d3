import type { ReadContext } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { Deadline } from '../../model/values.ts';
import { DAY_MINUTES, toIsoDay } from './calendar.ts';
import { isLastDay, isRevoked, leadLength } from './deadline-lead.ts';
import type { DateBound } from './fields.ts';
import { formatPeriod } from './format-date.ts';
import { readDates, whyNoDate, type DatesRead } from './read-dates.ts';
import type { Moment } from './resolve.ts';
import { sceneOf } from './scene.ts';

const lastDayOf = (moment: Moment): number => Math.floor((moment.end - 1) / DAY_MINUTES);
const dayBefore = (moment: Moment): number => Math.floor(moment.start / DAY_MINUTES) - 1;

/** The last days that a date may leave under the word before it; several where the word leaves it open. */
const LAST_DAYS: Readonly<Partial<Record<DateBound, (moment: Moment) => readonly number[]>>> = {
  by: (moment) => {
    const isLong = moment.end - moment.start > DAY_MINUTES;
    return isLong ? [dayBefore(moment), lastDayOf(moment)] : [lastDayOf(moment)];
  },
  before: (moment) => [moment.clock || moment.closing ? lastDayOf(moment) : dayBefore(moment)],
  until: (moment) => [lastDayOf(moment)],
  through: (moment) => [lastDayOf(moment)],
  deadline: (moment) => [lastDayOf(moment)],
  moved: (moment) => [lastDayOf(moment)],
};

/** A deadline, with the places in the text that it was read from, or that are no part of it. */
interface DeadlineRead {
  readonly value: Deadline;
  readonly used: readonly Span[];
}

/** A deadline read, or several between which the words do not choose. */
export interface DeadlinesRead {
  readonly deadlines: readonly DeadlineRead[];
  readonly reason?: string;
}

const NO_WORD = 'no word such as “by”, “before” or “until” makes the date a deadline';
const NO_DAY = 'a deadline that is only about a day is no last day';
const OPEN_BY = '“by” a month or a year may mean its first day or its last: “by the end of” would tell';
const SEVERAL = 'the quote states more than one deadline';

/** The deadlines that a date may be; "by the end of November" names the last day. */
const deadlinesOf = (moment: Moment): readonly Deadline[] => {
  const days = moment.bound === null ? undefined : LAST_DAYS[moment.bound]?.(moment);
  const all = (days ?? []).map((day) => ({ lastDay: toIsoDay(day), year: moment.origin }));
  return moment.closing ? all.slice(-1) : all;
};

const isBound = ({ bound }: Moment): boolean => bound !== null && bound in LAST_DAYS;

/** The moments of every date, each with its places. */
const momentsOf = ({ dates, counted }: DatesRead): readonly { moment: Moment; used: readonly Span[] }[] =>
  dates.flatMap(({ moments, used }) => moments.map((moment) => ({ moment, used: [...used, ...counted] })));

const readQuoted = (text: string, context: ReadContext): DeadlinesRead => {
  const read = readDates(text, context);
  const { dates, unplaced, reason } = read;
  if (dates.length === 0) return { deadlines: [], reason: reason ?? whyNoDate(text) };
  if (unplaced && context.value === undefined) return { deadlines: [], ...(reason === undefined ? {} : { reason }) };
  const bound = momentsOf(read).filter(({ moment }) => isBound(moment));
  if (bound.length === 0) return { deadlines: [], reason: NO_WORD };
  const exact = bound.filter(({ moment }) => !moment.approximate);
  if (exact.length === 0) return { deadlines: [], reason: NO_DAY };
  const isOpen = exact.length === 1 && exact.some(({ moment }) => deadlinesOf(moment).length > 1);
  const deadlines = exact.flatMap(({ moment, used }) => deadlinesOf(moment).map((value) => ({ value, used })));
  return { deadlines, reason: isOpen ? OPEN_BY : SEVERAL };
};

/** Reads a quote behind words of its sentence that make it a last day, its places counted in the quote. */
const readBehind = (lead: string, quote: string, context: ReadContext): DeadlinesRead => {
  const { deadlines, ...rest } = readQuoted(`${lead}${quote}`, context);
  const inQuote = (at: number): number => Math.max(at - lead.length, 0);
  const shifted = deadlines.map(({ value, used }) => ({
    value,
    used: used.map(({ start, end }) => ({ start: inQuote(start), end: inQuote(end) })),
  }));
  return { ...rest, deadlines: shifted };
};

/** Said before a date whose sentence makes it a last day in other words; "at" before a clock time. */
const dueBefore = (text: string): string => (/^\d{1,2}[:.]\d{2}/.test(text) ? 'due at ' : 'due ');

const NO_LONGER = 'its sentence says that the last day no longer holds';

/** Reads the deadlines of a text; a date without "by", "before" or the like, in the quote or beside it, is none. */
export const readDeadlines = (text: string, context: ReadContext): DeadlinesRead => {
  const scene = sceneOf(text, context);
  if (isRevoked(scene)) return { deadlines: [], reason: NO_LONGER };
  const length = leadLength(scene);
  if (length > 0) {
    const { before = '', after = '' } = context.around ?? {};
    const cut = before.length - length;
    return readBehind(before.slice(cut), text, { ...context, around: { before: before.slice(0, cut), after } });
  }
  const read = readQuoted(text, context);
  return read.reason === NO_WORD && isLastDay(scene) ? readBehind(dueBefore(text), text, context) : read;
};

/** The last day of a date by itself: what an editor writes as a deadline. */
export const readLastDays = (text: string, context: ReadContext): DeadlinesRead => {
  const read = readDeadlines(text, context);
  if (read.deadlines.length > 0 || read.reason !== NO_WORD) return read;
  const days = momentsOf(readDates(text, context)).filter(
    ({ moment: { start, end, approximate } }) => end - start === DAY_MINUTES && !approximate,
  );
  if (days.length === 0) return read;
  return {
    deadlines: days.map(({ moment, used }) => ({
      value: { lastDay: toIsoDay(lastDayOf(moment)), year: moment.origin },
      used,
    })),
  };
};

/** A deadline in words: `by December 1, 2020`. */
export const formatDeadline = ({ lastDay, year }: Deadline): string =>
  `by ${formatPeriod({ start: lastDay, end: nextDay(lastDay), zone: null, approximate: false, year })}`;

const nextDay = (lastDay: string): string => toIsoDay(Date.parse(lastDay) / (DAY_MINUTES * 60_000) + 1);

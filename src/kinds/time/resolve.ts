import { WEEKDAY_NAMES } from '../../languages/en/calendar-words.ts';
import type { ReadNote } from '../../model/kind.ts';
import type { YearOrigin } from '../../model/values.ts';
import { calendarDay, DAY_MINUTES, dayNumber, julianDay, toIsoDay, weekdayOf } from './calendar.ts';
import { only, shapeOf, type Clock, type DateBound, type Fields, type Narrowing } from './fields.ts';
import type { Group } from './group.ts';
import { narrowDay, narrowDays, shiftDays, sliceDays } from './narrow.ts';
import { readZones } from './resolve-clock.ts';
import type { Anchor, Built, Days } from './implied.ts';
import { resolveDays } from './resolve-days.ts';
import { type DayPart } from './words.ts';

/** A stretch of time that a quote states, half-open, in local minutes; open ends are set by its bound. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** Whether a clock time or a part of the day is stated, rather than whole days. */
  readonly clock: boolean;
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly origin: YearOrigin;
  /** Whether the day as well is the event's. */
  readonly impliedDay: boolean;
  readonly bound: DateBound | null;
  /** Whether it is the end of something: "before the end of 2020" takes in its last day. */
  readonly closing: boolean;
  readonly notes: readonly ReadNote[];
}

/** What a date may be, more than one where the words leave it open, with the reason for that or for none. */
export interface Resolved {
  readonly moments: readonly Moment[];
  readonly reason?: string;
}

const NEEDS_ONE_DAY = 'it gives a time of day for more than one day';
const FISCAL_PART = 'a fiscal year may begin in any month: which part of the calendar it is, is not said';
const ODD_LENGTH = 'it counts from a day by a part of a day or of a month';
const MIDNIGHT = 'midnight may be the start or the end of the day: quote 00:00 or 24:00, or give the value';
const HALF_OPEN =
  'a clock time in words is of the morning or of the afternoon: quote the words that tell, or give the value';
const NOT_IN_PART = 'the clock time does not lie in the part of the day that is named';
const NOT_IN_DAYS = 'it tells of a longer stretch than the date has';
const NO_JULIAN_DAY = 'only a day of the Julian calendar is brought to ours, and not a month or a year';
const OLD_YEAR =
  'a date of the old style up to March 24 may count its year from March: quote the new style, or give the value';

const ofPart = (days: Days, part: DayPart): Pick<Moment, 'start' | 'end'> => ({
  start: days.start * DAY_MINUTES + part.from,
  end: days.start * DAY_MINUTES + part.to,
});

/** "The night of November 9-10" is the one night between two days. */
const isOneNight = (days: Days, part: DayPart): boolean => days.end - days.start === 2 && part.to > DAY_MINUTES;

type Ends = Pick<Moment, 'start' | 'end'>;

/** "Shortly before" and "just after" a clock time: half an hour, which is what a clock time is told to. */
const NEAR_MINUTES = 30;

/** The minutes that a clock time spans, in minutes from the midnight that it is counted from. */
export const spanOfClock = (minute: number, { until }: Clock, near: Fields['near']): Ends => {
  if (near === 'before') return { start: minute - NEAR_MINUTES, end: minute };
  if (near === 'after') return { start: minute + 1, end: minute + 1 + NEAR_MINUTES };
  const last = until === undefined ? minute : until < minute ? until + DAY_MINUTES : until;
  return { start: minute, end: last + 1 };
};

const HALF_DAY = DAY_MINUTES / 2;

/** The minutes of the day that a clock time may be: twelve hours apart where nothing says which half of the day. */
const minutesOf = ({ minute, open }: Clock, { part, midnight }: Fields): readonly number[] => {
  if (midnight === true) return [0, DAY_MINUTES];
  if (open === undefined) return [minute];
  const both = [minute % HALF_DAY, (minute % HALF_DAY) + HALF_DAY];
  if (part !== undefined) return both.filter((one) => one >= part.from && one < part.to);
  return open === 'words' ? both : [minute];
};

/** The stretches that the words leave, on the days given; `clock` where they are no whole days. */
interface Stretches {
  readonly stretches: readonly Ends[];
  readonly clock: boolean;
  readonly reason?: string;
}

const ofClocks = (start: number, clock: Clock, fields: Fields): Stretches => {
  const minutes = minutesOf(clock, fields);
  const stretches = minutes.map((minute) => {
    const span = spanOfClock(minute, clock, fields.near);
    return { start: start + span.start, end: start + span.end };
  });
  if (fields.midnight === true) return { stretches, clock: true, reason: MIDNIGHT };
  if (minutes.length === 0) return { stretches, clock: true, reason: NOT_IN_PART };
  return minutes.length === 1 ? { stretches, clock: true } : { stretches, clock: true, reason: HALF_OPEN };
};

const stretchOf = (days: Days, fields: Fields): Stretches | null => {
  const [clock] = fields.clocks ?? [];
  const isDay = days.end - days.start === 1;
  if (clock !== undefined) return isDay ? ofClocks(days.start * DAY_MINUTES, clock, fields) : null;
  if (fields.part !== undefined)
    return isDay || isOneNight(days, fields.part) ? { stretches: [ofPart(days, fields.part)], clock: true } : null;
  const { narrowing } = fields;
  const isHours = isDay && narrowing !== undefined && OF_HOURS.has(narrowing);
  if (isHours) return { stretches: [ofPart(days, narrowDay(narrowing))], clock: true };
  return { stretches: [{ start: days.start * DAY_MINUTES, end: days.end * DAY_MINUTES }], clock: false };
};

/** Parts of one day; the others say which day. */
const OF_HOURS: ReadonlySet<Narrowing> = new Set<Narrowing>(['early', 'mid', 'late', 'start', 'end']);

const weekdayNote = ({ weekday }: Fields, days: Days, quote: string): readonly ReadNote[] => {
  const actual = weekdayOf(days.start);
  if (weekday === undefined || weekday === actual || days.end - days.start > 1) return [];
  const [stated, real] = [WEEKDAY_NAMES[weekday - 1] ?? '', WEEKDAY_NAMES[actual - 1] ?? ''];
  return [{ code: 'weekday-mismatch', data: { quote, stated, actual: real, date: toIsoDay(days.start) } }];
};

const atZones = (days: Days, fields: Fields, approximate: boolean, quote: string): Resolved => {
  const stretch = stretchOf(days, fields);
  if (stretch === null) return { moments: [], reason: NEEDS_ONE_DAY };
  const zoned = readZones(fields, days.start);
  const { zones, mismatch } = zoned;
  const notes: readonly ReadNote[] = [
    ...weekdayNote(fields, days, quote),
    ...(mismatch === undefined ? [] : [{ code: 'zone-mismatch' as const, data: { quote, ...mismatch } }]),
  ];
  const rest = {
    clock: stretch.clock,
    approximate,
    origin: days.origin,
    impliedDay: fields.impliedDay === true,
    bound: fields.bound ?? null,
    closing: fields.narrowing === 'end',
    notes,
  };
  const moments = zones.flatMap((zone) => stretch.stretches.map((one) => ({ ...one, ...rest, zone })));
  const reason = zoned.reason ?? stretch.reason;
  return reason === undefined ? { moments } : { moments, reason };
};

const narrowed = (days: Days, { narrowing }: Fields, said: number | null): Days =>
  narrowing === undefined || days.end - days.start === 1 ? days : narrowDays(days, narrowing, said);

/** The first day that counts in both calendars, and the first year that the old style began in January in Britain. */
const GREGORIAN_FROM = dayNumber(1582, 10, 15);
const JANUARY_FROM = 1752;
const LADY_DAY = { month: 3, day: 25 };

/** A day of the Julian calendar on ours; two where its year may be counted from March. */
const fromJulian = (days: Days): Built => {
  if (days.end - days.start !== 1) return { reason: NO_JULIAN_DAY };
  const { year, month, day } = calendarDay(days.start);
  const start = julianDay(year, month, day);
  if (start < GREGORIAN_FROM) return { reason: 'there is no day of ours for one before October 15, 1582' };
  const one: Days = { start, end: start + 1, origin: days.origin };
  const isOldYear = year < JANUARY_FROM && (month < LADY_DAY.month || (month === LADY_DAY.month && day < LADY_DAY.day));
  if (!isOldYear) return { days: [one] };
  const next = julianDay(year + 1, month, day);
  return { days: [one, { start: next, end: next + 1, origin: days.origin }], reason: OLD_YEAR };
};

/** What several days come to, with the first reason why they are several. */
const together = (all: readonly Resolved[], reason: string | undefined): Resolved => {
  const why = reason ?? all.find((one) => one.reason !== undefined)?.reason;
  const moments = all.flatMap((one) => one.moments);
  return why === undefined ? { moments } : { moments, reason: why };
};

const fromDays = (days: Days, fields: Fields, anchor: Anchor, quote: string): Resolved => {
  const shifted =
    fields.shift === undefined ? { days, approximate: false } : shiftDays(days, fields.shift, fields.dayBy === 0);
  if (shifted === null) return { moments: [], reason: ODD_LENGTH };
  const approximate = shifted.approximate || fields.approximate === true;
  const whole = narrowed(shifted.days, fields, anchor.said);
  const stated = fields.slice === undefined ? whole : sliceDays(whole, fields.slice);
  if (stated === null) return { moments: [], reason: NOT_IN_DAYS };
  if (fields.calendar !== 'julian') return atZones(stated, fields, approximate, quote);
  const ours = fromJulian(stated);
  return 'days' in ours
    ? together(
        ours.days.map((one) => atZones(one, fields, approximate, quote)),
        ours.reason,
      )
    : { moments: [], reason: ours.reason };
};

/** Places days on the calendar under what else the words say of them. */
export const fromBuilt = (built: Built, fields: Fields, anchor: Anchor, quote: string): Resolved => {
  if (!('days' in built)) return { moments: [], reason: built.reason };
  const [first, ...others] = built.days;
  if (first !== undefined && others.length === 0 && built.reason === undefined)
    return fromDays(first, fields, anchor, quote);
  return together(
    built.days.map((days) => fromDays(days, fields, anchor, quote)),
    built.reason,
  );
};

/** Places a clock time, or a part of the day, that names no day on the day of the event; `null` for what is neither. */
export const resolveClock = ({ fields }: Group, event: number, anchor: Anchor, quote: string): Resolved | null => {
  if (shapeOf(fields) !== '' || fields.shift !== undefined) return null;
  if (fields.clocks === undefined && fields.part === undefined) return null;
  const days: Days = { start: event, end: event + 1, origin: 'event' };
  return fromBuilt({ days: [days] }, { ...fields, impliedDay: true }, anchor, quote);
};

/** "The end of the fiscal year", "the third quarter of fiscal 1989". */
const isPartOfFiscal = (fields: Fields): boolean =>
  fields.fiscal === true &&
  (fields.narrowing !== undefined || fields.slice !== undefined || !FISCAL_SHAPES.has(shapeOf(fields)));
const FISCAL_SHAPES: ReadonlySet<string> = new Set(['year', 'yearBy']);

/** Places one date in time; `null` where its pieces are no date. */
export const resolveGroup = ({ fields }: Group, anchor: Anchor, quote: string): Resolved | null => {
  if (isPartOfFiscal(fields)) return { moments: [], reason: FISCAL_PART };
  const built = resolveDays(fields, anchor);
  return built === null ? null : fromBuilt(built, fields, anchor, quote);
};

/** Places clock times on the days of another date: "from 13:00 to 15:00 on November 9". */
const onDaysOf = ({ fields }: Group, other: Moment, anchor: Anchor, quote: string): Resolved => {
  const start = Math.floor(other.start / DAY_MINUTES);
  const days: Days = { start, end: start + 1, origin: other.origin };
  return fromBuilt({ days: [days] }, fields, anchor, quote);
};

const hasYear = ({ year, yearBy }: Fields): boolean => year !== undefined || yearBy !== undefined;

/** Lends a year, and a month to a day alone, from one end of a range to the other. */
export const lentFields = (to: Fields, from: Fields): Fields => {
  const isDay = to.day !== undefined && to.month === undefined && from.month !== undefined;
  const month = isDay ? { month: from.month } : {};
  const needsYear =
    !hasYear(to) && (to.month !== undefined || isDay || to.quarter !== undefined || to.season !== undefined);
  const year = needsYear && from.year !== undefined ? { year: only(from.year.from) } : {};
  const origin = needsYear && from.origin !== undefined ? { origin: from.origin } : {};
  return { ...to, ...month, ...year, ...origin };
};

const single = (resolved: Resolved | null): Moment | null => {
  const [first, ...rest] = resolved?.moments ?? [];
  return first !== undefined && rest.length === 0 ? first : null;
};

/** "December 20 to January 5, 2021" begins in the year before; "… 2020 to January 5" ends in the year after. */
const yearOff = (low: Group, high: Group, by: number): Group => {
  const { year } = low.fields;
  return year === undefined || hasYear(high.fields) === hasYear(low.fields)
    ? low
    : { ...low, fields: { ...low.fields, year: only(year.from + by) } };
};

const ends = (low: Group, high: Group, anchor: Anchor, quote: string): readonly [Moment | null, Moment | null] => {
  const [a, b] = [resolveGroup(low, anchor, quote), resolveGroup(high, anchor, quote)];
  const [first, last] = [single(a), single(b)];
  if (a === null && last !== null) return [single(onDaysOf(low, last, anchor, quote)), last];
  if (b === null && first !== null) return [first, single(onDaysOf(high, first, anchor, quote))];
  return [first, last];
};

const NOT_A_RANGE = 'it states a range whose ends cannot be told';

/** The range from one date to another, each lending the other what it leaves out. */
export const resolveRange = (low: Group, high: Group, anchor: Anchor, quote: string): Resolved => {
  const a: Group = { ...low, fields: lentFields(low.fields, high.fields) };
  const b: Group = { ...high, fields: lentFields(high.fields, low.fields) };
  const isBackward = (pair: readonly [Moment | null, Moment | null]): boolean =>
    pair[0] !== null && pair[1] !== null && pair[0].start >= pair[1].end;
  let pair = ends(a, b, anchor, quote);
  if (isBackward(pair) && !hasYear(low.fields)) pair = ends(yearOff(a, low, -1), b, anchor, quote);
  else if (isBackward(pair)) pair = ends(a, yearOff(b, high, 1), anchor, quote);
  const [first, last] = pair;
  if (first === null || last === null || isBackward(pair)) return { moments: [], reason: NOT_A_RANGE };
  return { moments: [span(first, last)] };
};

const span = (first: Moment, last: Moment): Moment => ({
  start: first.start,
  end: last.end,
  clock: first.clock || last.clock,
  zone: first.zone ?? last.zone,
  approximate: first.approximate || last.approximate,
  origin: first.origin === 'stated' ? last.origin : first.origin,
  impliedDay: first.impliedDay || last.impliedDay,
  bound: null,
  closing: false,
  notes: [...first.notes, ...last.notes],
});

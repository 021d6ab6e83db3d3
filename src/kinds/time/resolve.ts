import type { ReadNote } from '../../model/kind.ts';
import type { YearOrigin } from '../../model/values.ts';
import { DAY_MINUTES, toIsoDay, weekdayOf } from './calendar.ts';
import { only, type DateBound, type Fields } from './fields.ts';
import type { Group } from './group.ts';
import { narrowDay, narrowDays, shiftDays } from './narrow.ts';
import { readZones } from './resolve-clock.ts';
import type { Anchor, Built, Days } from './implied.ts';
import { resolveDays } from './resolve-days.ts';
import { WEEKDAY_NAMES, type DayPart } from './words.ts';

/** A stretch of time that a quote states, half-open, in local minutes; open ends are set by its bound. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** Whether a clock time or a part of the day is stated, rather than whole days. */
  readonly clock: boolean;
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly origin: YearOrigin;
  readonly bound: DateBound | null;
  readonly notes: readonly ReadNote[];
}

/** What a date may be, more than one where the words leave it open, with the reason for that or for none. */
export interface Resolved {
  readonly moments: readonly Moment[];
  readonly reason?: string;
}

const NEEDS_ONE_DAY = 'it gives a time of day for more than one day';
const ODD_LENGTH = 'it counts from a day by a part of a day or of a month';
const MIDNIGHT = 'midnight may be the start or the end of the day: quote 00:00 or 24:00, or give the value';

const ofPart = (days: Days, part: DayPart): Pick<Moment, 'start' | 'end'> => ({
  start: days.start * DAY_MINUTES + part.from,
  end: days.start * DAY_MINUTES + part.to,
});

/** "The night of November 9-10" is the one night between two days. */
const isOneNight = (days: Days, part: DayPart): boolean => days.end - days.start === 2 && part.to > DAY_MINUTES;

const stretchOf = (
  days: Days,
  fields: Fields,
): { stretches: readonly Pick<Moment, 'start' | 'end'>[]; clock: boolean } | null => {
  const [clock] = fields.clocks ?? [];
  const isDay = days.end - days.start === 1;
  if (clock !== undefined) {
    const start = days.start * DAY_MINUTES + clock.minute;
    const shifts = fields.midnight === true ? [0, DAY_MINUTES] : [0];
    return isDay ? { stretches: shifts.map((by) => ({ start: start + by, end: start + by + 1 })), clock: true } : null;
  }
  if (fields.part !== undefined)
    return isDay || isOneNight(days, fields.part) ? { stretches: [ofPart(days, fields.part)], clock: true } : null;
  const { narrowing } = fields;
  const isHours = isDay && narrowing !== undefined && narrowing !== 'earlier' && narrowing !== 'later';
  if (isHours) return { stretches: [ofPart(days, narrowDay(narrowing))], clock: true };
  return { stretches: [{ start: days.start * DAY_MINUTES, end: days.end * DAY_MINUTES }], clock: false };
};

const weekdayNote = ({ weekday }: Fields, days: Days, quote: string): readonly ReadNote[] => {
  const actual = weekdayOf(days.start);
  if (weekday === undefined || weekday === actual || days.end - days.start > 1) return [];
  const [stated, real] = [WEEKDAY_NAMES[weekday - 1] ?? '', WEEKDAY_NAMES[actual - 1] ?? ''];
  return [{ code: 'weekday-mismatch', data: { quote, stated, actual: real, date: toIsoDay(days.start) } }];
};

const atZones = (days: Days, fields: Fields, approximate: boolean, quote: string): Resolved => {
  const stretch = stretchOf(days, fields);
  if (stretch === null) return { moments: [], reason: NEEDS_ONE_DAY };
  const { zones, reason, mismatch } = readZones(fields, days.start);
  const notes: readonly ReadNote[] = [
    ...weekdayNote(fields, days, quote),
    ...(mismatch === undefined ? [] : [{ code: 'zone-mismatch' as const, data: { quote, ...mismatch } }]),
  ];
  const rest = { clock: stretch.clock, approximate, origin: days.origin, bound: fields.bound ?? null, notes };
  const moments = zones.flatMap((zone) => stretch.stretches.map((one) => ({ ...one, ...rest, zone })));
  const why = reason ?? (fields.midnight === true ? MIDNIGHT : undefined);
  return why === undefined ? { moments } : { moments, reason: why };
};

const narrowed = (days: Days, { narrowing }: Fields, said: number | null): Days =>
  narrowing === undefined || days.end - days.start === 1 ? days : narrowDays(days, narrowing, said);

const fromDays = (days: Days, fields: Fields, anchor: Anchor, quote: string): Resolved => {
  const shifted =
    fields.shift === undefined ? { days, approximate: false } : shiftDays(days, fields.shift, fields.dayBy === 0);
  if (shifted === null) return { moments: [], reason: ODD_LENGTH };
  const approximate = shifted.approximate || fields.approximate === true;
  return atZones(narrowed(shifted.days, fields, anchor.said), fields, approximate, quote);
};

const fromBuilt = (built: Built, fields: Fields, anchor: Anchor, quote: string): Resolved => {
  if (!('days' in built)) return { moments: [], reason: built.reason };
  const all = built.days.map((days) => fromDays(days, fields, anchor, quote));
  const reason = built.reason ?? all.find((one) => one.reason !== undefined)?.reason;
  const moments = all.flatMap((one) => one.moments);
  return reason === undefined ? { moments } : { moments, reason };
};

/** Places one date in time; `null` where its pieces are no date. */
export const resolveGroup = ({ fields }: Group, anchor: Anchor, quote: string): Resolved | null => {
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
const lend = (to: Fields, from: Fields): Fields => {
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
  const a: Group = { ...low, fields: lend(low.fields, high.fields) };
  const b: Group = { ...high, fields: lend(high.fields, low.fields) };
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
  bound: null,
  notes: [...first.notes, ...last.notes],
});

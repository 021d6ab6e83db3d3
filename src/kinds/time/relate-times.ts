import type { Relation, Rule } from '../../model/relation.ts';
import type { TimeOfDay } from '../../model/values.ts';
import { DAY_MINUTES, fromIsoDay } from './calendar.ts';
import { isFixed, toUtc } from './zones.ts';

/** A stretch of the round of the clock, in minutes: it starts within the day, and may run past midnight. */
interface Arc {
  readonly start: number;
  readonly end: number;
}

const HALF_DAY = DAY_MINUTES / 2;

/** "About seven" is told to the half hour: half of that. */
const HEDGE_ON_THE_HALF_HOUR = 15;
/** "About 7:15" is told to the quarter at most: it reaches no other quarter. */
const HEDGE_BETWEEN = 10;
/** A hedged part of a day, "around dawn". */
const HEDGE_OF_A_PART = 60;

/** How far off a hedged clock time may be, in minutes: `minute` is its minute of the day. */
export const clockMargin = (minute: number): number => (minute % 30 === 0 ? HEDGE_ON_THE_HALF_HOUR : HEDGE_BETWEEN);

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const wrapped = (minutes: number): number => ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;

const moved = ({ start, end }: Arc, by: number): Arc => {
  const from = wrapped(start + by);
  return { start: from, end: from + (end - start) };
};

const arcOf = (value: TimeOfDay): Arc => {
  const [start, end] = [minuteOf(value.start), minuteOf(value.end)];
  return { start, end: end <= start ? end + DAY_MINUTES : end };
};

/** The arcs as stated: two where either half of the day may be meant. */
const stated = (value: TimeOfDay): readonly Arc[] => {
  const arc = arcOf(value);
  return value.eitherHalf ? [arc, moved(arc, HALF_DAY)] : [arc];
};

const marginOf = ({ start, end }: Arc): number => (end - start === 1 ? clockMargin(start) : HEDGE_OF_A_PART);

const widened = (arc: Arc, margin: number): Arc => {
  const start = wrapped(arc.start - margin);
  return { start, end: start + Math.min(arc.end - arc.start + 2 * margin, DAY_MINUTES) };
};

/** The arcs with the margin of a hedge. */
const allowed = (value: TimeOfDay): readonly Arc[] =>
  stated(value).map((arc) => (value.approximate ? widened(arc, marginOf(arc)) : arc));

/** An arc where it lies, and a day later: what runs past midnight meets what lies after it. */
const turns = ({ start, end }: Arc): readonly Arc[] => [
  { start, end },
  { start: start + DAY_MINUTES, end: end + DAY_MINUTES },
];

const arcsMeet = (a: Arc, b: Arc): boolean =>
  turns(a).some((x) => turns(b).some((y) => x.start < y.end && y.start < x.end));

const meet = (a: readonly Arc[], b: readonly Arc[]): boolean => a.some((x) => b.some((y) => arcsMeet(x, y)));

const arcHolds = (outer: Arc, inner: Arc): boolean =>
  turns(inner).some((one) => turns(outer).some(({ start, end }) => one.start >= start && one.end <= end));

const holds = (outer: readonly Arc[], inner: readonly Arc[]): boolean =>
  inner.every((one) => outer.some((other) => arcHolds(other, one)));

const equal = (a: readonly Arc[], b: readonly Arc[]): boolean => holds(a, b) && holds(b, a);

/** The minutes by which a zone is ahead of UTC on a day; `null` where that hangs on a day that is not known. */
const offsetOn = (zone: string, day: string | null): number | null => {
  if (!isFixed(zone) && day === null) return null;
  const midnight = day === null ? 0 : (fromIsoDay(day) ?? 0) * DAY_MINUTES;
  return midnight - toUtc(midnight, zone);
};

/** What brings two values to one clock. */
type Clocks =
  | { readonly type: 'one' }
  /** The second's clock is so many minutes ahead. */
  | { readonly type: 'apart'; readonly by: number }
  | { readonly type: 'mixed' }
  | { readonly type: 'unknown' };

const clocksOf = (a: TimeOfDay, b: TimeOfDay): Clocks => {
  if (a.zone === b.zone) return { type: 'one' };
  if (a.zone === null || b.zone === null) return { type: 'mixed' };
  const day = a.day ?? b.day;
  const [first, second] = [offsetOn(a.zone, a.day ?? day), offsetOn(b.zone, b.day ?? day)];
  return first === null || second === null ? { type: 'unknown' } : { type: 'apart', by: second - first };
};

/** Zones differ by whole and half hours, but for very few. */
const ZONE_STEP = 30;
const STEPS = Array.from({ length: DAY_MINUTES / ZONE_STEP }, (_, step) => step * ZONE_STEP);

/** Whether the unnamed zone of one may make two times one. */
const meetInSomeZone = (a: readonly Arc[], b: readonly Arc[]): boolean =>
  STEPS.some((by) =>
    meet(
      a,
      b.map((arc) => moved(arc, by)),
    ),
  );

const ZONE_DAY: Relation = { relation: 'incomparable', rule: 'zone-day' };
const APART: Relation = { relation: 'contradicts', rule: 'disjoint', conflict: 'time' };

const meetingRule = (a: readonly Arc[], b: readonly Arc[]): Rule => {
  if (!meet(a, b) || equal(a, b)) return 'approximation';
  return holds(a, b) || holds(b, a) ? 'precision' : 'overlap';
};

const atOneClock = (a: TimeOfDay, b: TimeOfDay, by: number): Relation => {
  const toFirst = (arcs: readonly Arc[]): readonly Arc[] => arcs.map((arc) => moved(arc, -by));
  const [first, second] = [stated(a), toFirst(stated(b))];
  if (equal(first, second) && a.approximate === b.approximate) return { relation: 'same', rule: 'equal' };
  if (!meet(allowed(a), toFirst(allowed(b)))) return APART;
  return { relation: 'compatible', rule: meetingRule(first, second) };
};

/**
 * How two times of day stand; mirrors. Zones are brought to one clock where their days are known or their offsets fixed;
 * a time without a zone may be in any.
 */
export const relateTimes = (a: TimeOfDay, b: TimeOfDay): Relation => {
  const clocks = clocksOf(a, b);
  if (clocks.type === 'unknown') return ZONE_DAY;
  if (clocks.type === 'mixed')
    return meetInSomeZone(allowed(a), allowed(b)) ? { relation: 'compatible', rule: 'zone' } : APART;
  return atOneClock(a, b, clocks.type === 'one' ? 0 : clocks.by);
};

/** Whether two values are one time, stated alike. */
export const sameTime = (a: TimeOfDay, b: TimeOfDay): boolean => relateTimes(a, b).relation === 'same';

const isFiner = (one: TimeOfDay, other: TimeOfDay): boolean => {
  const clocks = clocksOf(other, one);
  if (clocks.type === 'unknown') return false;
  if (clocks.type === 'mixed') return one.zone !== null;
  const by = clocks.type === 'one' ? 0 : clocks.by;
  return holds(
    allowed(other),
    allowed(one).map((arc) => moved(arc, -by)),
  );
};

/** The finest value that lies in all others, a zone being finer than none; `null` where none does. */
export const meetTimes = (values: readonly TimeOfDay[]): TimeOfDay | null =>
  values.find((one) => values.every((other) => isFiner(one, other))) ?? null;

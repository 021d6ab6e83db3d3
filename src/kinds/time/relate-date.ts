import type { Relation, Rule } from '../../model/relation.ts';
import type { Period } from '../../model/values.ts';
import { DAY_MINUTES } from './calendar.ts';
import { clockMargin } from './relate-times.ts';
import { endsOf, hasClock, periodOf, type Ends } from './period.ts';
import { EAST_MOST, fromUtc, toUtc, WEST_MOST } from './zones.ts';
import { largest, smallest } from '../../text/lists.ts';

/** How far off a hedged time may be, by how long it is as stated, in minutes. */
const HEDGES: readonly { readonly upTo: number; readonly margin: number }[] = [
  { upTo: DAY_MINUTES - 1, margin: 60 },
  { upTo: 2 * DAY_MINUTES, margin: 3 * DAY_MINUTES },
  { upTo: 14 * DAY_MINUTES, margin: 7 * DAY_MINUTES },
  { upTo: 92 * DAY_MINUTES, margin: 15 * DAY_MINUTES },
  { upTo: 366 * DAY_MINUTES, margin: 183 * DAY_MINUTES },
];
/** What is longer than a year may be a quarter of its length off. */
const LONG_SHARE = 4;
/** What is open on one side is hedged at the other by days. */
const OPEN_MARGIN = 3 * DAY_MINUTES;

const marginOf = (ends: Ends): number => {
  const length = ends.end - ends.start;
  if (length === 1) return clockMargin(ends.start);
  if (!Number.isFinite(length)) return OPEN_MARGIN;
  return HEDGES.find(({ upTo }) => length <= upTo)?.margin ?? Math.ceil(length / LONG_SHARE);
};

const widen = (ends: Ends, before: number, after: number): Ends => ({
  start: ends.start - before,
  end: ends.end + after,
});

/** The ends with the margin of a hedge. */
const allowed = (ends: Ends, approximate: boolean): Ends => {
  const margin = approximate ? marginOf(ends) : 0;
  return widen(ends, margin, margin);
};

const inUtc = (ends: Ends, zone: string): Ends => ({ start: toUtc(ends.start, zone), end: toUtc(ends.end, zone) });

/** In UTC; a time without a zone spans every zone that it may be in. */
const everyZone = (ends: Ends, zone: string | null): Ends =>
  zone === null ? widen(ends, EAST_MOST, -WEST_MOST) : inUtc(ends, zone);

const meet = (a: Ends, b: Ends): boolean => a.start < b.end && b.start < a.end;
const equal = (a: Ends, b: Ends): boolean => a.start === b.start && a.end === b.end;
const holds = (outer: Ends, inner: Ends): boolean => outer.start <= inner.start && outer.end >= inner.end;
const isOpen = ({ start, end }: Ends): boolean => !Number.isFinite(start) || !Number.isFinite(end);

/** Two periods brought to one clock: as stated, and with their margins. */
interface Pair {
  readonly a: Ends;
  readonly b: Ends;
  readonly wideA: Ends;
  readonly wideB: Ends;
  /** One names a zone and the other none. */
  readonly mixed: boolean;
}

const pairOf = (a: Period, b: Period): Pair => {
  const [endsA, endsB] = [endsOf(a), endsOf(b)];
  const mixed = (a.zone === null) !== (b.zone === null);
  const isZoned = a.zone !== null && b.zone !== null && a.zone !== b.zone;
  const place = (ends: Ends, zone: string | null): Ends => {
    if (mixed) return everyZone(ends, zone);
    return isZoned && zone !== null ? inUtc(ends, zone) : ends;
  };
  return {
    a: place(endsA, a.zone),
    b: place(endsB, b.zone),
    wideA: place(allowed(endsA, a.approximate), a.zone),
    wideB: place(allowed(endsB, b.approximate), b.zone),
    mixed,
  };
};

/** Whether two periods are the same moments, stated alike; the origin of the year is left out of account. */
export const samePeriod = (a: Period, b: Period): boolean => {
  const pair = pairOf(a, b);
  return !pair.mixed && equal(pair.a, pair.b) && a.approximate === b.approximate;
};

/** What equal dates borrow from the claim's event: two who say "November 9" need not mean one year. */
const borrowedRule = (a: Period, b: Period): Rule | null => {
  if (a.impliedDay === true || b.impliedDay === true) return 'implied-day';
  return a.year === 'event' || b.year === 'event' ? 'implied-year' : null;
};

const stretchRule = (a: Ends, b: Ends): Rule => {
  if (isOpen(a) || isOpen(b)) return 'bound';
  return holds(a, b) || holds(b, a) ? 'precision' : 'overlap';
};

/** One has a zone and the other none: the day that holds the moment where it happened is its precision. */
const mixedRule = (a: Period, b: Period): Rule => {
  const [endsA, endsB] = [endsOf(a), endsOf(b)];
  if (equal(endsA, endsB)) return 'zone';
  return holds(endsA, endsB) || holds(endsB, endsA) ? 'precision' : 'zone';
};

const meetingRule = (a: Period, b: Period, pair: Pair): Rule => {
  if (pair.mixed) return mixedRule(a, b);
  return meet(pair.a, pair.b) ? stretchRule(pair.a, pair.b) : 'approximation';
};

const dayOf = (minutes: number): number => Math.floor(minutes / DAY_MINUTES);

/** Each lies in one day, the days are neighbours, and neither names a zone. */
const areAdjacent = (a: Ends, b: Ends): boolean => {
  const isOneDay = ({ start, end }: Ends): boolean => dayOf(start) === dayOf(end - 1);
  return isOneDay(a) && isOneDay(b) && Math.abs(dayOf(a.start) - dayOf(b.start)) === 1;
};

const UNZONED_CLOCKS = 'neither clock time names its zone';

const contradiction = (a: Period, b: Period): Relation => {
  const [endsA, endsB] = [endsOf(a), endsOf(b)];
  const isUnzoned = a.zone === null && b.zone === null;
  if (isUnzoned && !isOpen(endsA) && !isOpen(endsB) && areAdjacent(endsA, endsB))
    return { relation: 'contradicts', rule: 'adjacent-days', conflict: 'date' };
  const parted: Relation = { relation: 'contradicts', rule: 'disjoint', conflict: 'date' };
  return isUnzoned && hasClock(a) && hasClock(b) ? { ...parted, note: UNZONED_CLOCKS } : parted;
};

/** How two dates stand; mirrors. */
export const relatePeriods = (a: Period, b: Period): Relation => {
  const pair = pairOf(a, b);
  if (!pair.mixed && equal(pair.a, pair.b) && a.approximate === b.approximate) {
    const borrowed = borrowedRule(a, b);
    return borrowed === null ? { relation: 'same', rule: 'equal' } : { relation: 'compatible', rule: borrowed };
  }
  if (!meet(pair.wideA, pair.wideB)) return contradiction(a, b);
  const isHedgedAlone = !pair.mixed && equal(pair.a, pair.b);
  return { relation: 'compatible', rule: isHedgedAlone ? 'approximation' : meetingRule(a, b, pair) };
};

const ORIGINS = ['stated', 'source', 'event'] as const satisfies readonly Period['year'][];

/** The surest origin that a year has among readings that agree on it. */
const surest = (values: readonly Period[]): Period['year'] =>
  ORIGINS.find((origin) => values.some(({ year }) => year === origin)) ?? 'stated';

const allowedOf = (value: Period): Ends => allowed(endsOf(value), value.approximate);

const lengthOf = (value: Period): number => allowedOf(value).end - allowedOf(value).start;

/** The finest value that lies in all others is what all allow, a zone being finer than none. */
const finestOf = (values: readonly Period[]): Period | undefined =>
  [...values]
    .sort((a, b) => Number(a.zone === null) - Number(b.zone === null) || lengthOf(a) - lengthOf(b))
    .find((one) =>
      values.every((other) => {
        const { wideA, wideB } = pairOf(other, one);
        return holds(wideA, wideB);
      }),
    );

const intersection = (all: readonly Ends[]): Ends => ({
  start: largest(all.map(({ start }) => start)),
  end: smallest(all.map(({ end }) => end)),
});

const toLocal = (ends: Ends, zone: string): Ends => ({
  start: fromUtc(ends.start, zone),
  end: fromUtc(ends.end, zone),
});

const isWholeDays = ({ start, end }: Ends): boolean =>
  [start, end].every((minutes) => !Number.isFinite(minutes) || minutes % DAY_MINUTES === 0);

/** The day stands once one value states it. */
const withoutImplied = ({ impliedDay, ...rest }: Period, values: readonly Period[]): Period =>
  impliedDay === true && values.every((value) => value.impliedDay === true) ? { ...rest, impliedDay } : rest;

/** The moments that all values allow; `null` where there are none, or no values. */
export const meetPeriods = (values: readonly Period[]): Period | null => {
  const finest = finestOf(values);
  if (finest !== undefined) return { ...withoutImplied(finest, values), year: surest(values) };
  if (values.length === 0) return null;
  const zone = values.find((value) => value.zone !== null)?.zone ?? null;
  const common =
    zone === null
      ? intersection(values.map(allowedOf))
      : toLocal(intersection(values.map((value) => everyZone(allowedOf(value), value.zone))), zone);
  if (!(common.start < common.end)) return null;
  return periodOf(common, !isWholeDays(common), { zone, approximate: false, year: surest(values) });
};

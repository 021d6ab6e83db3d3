import type { ClaimOptions } from '../../model/claim.ts';
import type { Relation, Rule } from '../../model/relation.ts';
import type { Duration } from '../../model/values.ts';
import { STRAINED_LOWER, STRAINED_UPPER } from '../numbers/relate.ts';
import { countedDays, lengthOf, wholeLength } from './length.ts';
import { durationOf } from './read-duration.ts';
import { largest, smallest } from '../../text/lists.ts';

/** Numbers that end in a nought are round for lengths of time: "more than 10 years" meets ten. */
const ROUND_TO = 10;

const low = (value: Duration): number => value.min ?? 0;
const high = (value: Duration): number => value.max ?? Number.POSITIVE_INFINITY;

/** Whether two durations allow the same lengths and are hedged alike: an equivalence. */
export const sameDuration = (a: Duration, b: Duration): boolean =>
  a.min === b.min &&
  a.max === b.max &&
  a.minOpen === b.minOpen &&
  a.maxOpen === b.maxOpen &&
  a.approximate === b.approximate;

/** Whether all of `below` is shorter than all of `above`. */
const isBelow = (below: Duration, above: Duration): boolean =>
  high(below) < low(above) || (high(below) === low(above) && (below.maxOpen || above.minOpen));

const meets = (a: Duration, b: Duration): boolean => !isBelow(a, b) && !isBelow(b, a);

const isBounded = (value: Duration): boolean =>
  value.stated.length === 1 && (value.max === null || (low(value) === 0 && high(value) > 0));

const statedLow = (value: Duration): number => smallest(value.stated.map(({ minDays }) => minDays));
const statedHigh = (value: Duration): number => largest(value.stated.map(({ maxDays }) => maxDays));

const strainNote = (bound: Duration, other: Duration): string | undefined => {
  if (!isBounded(bound) || isBounded(other)) return undefined;
  if (bound.max === null && statedHigh(bound) < STRAINED_LOWER * statedLow(other))
    return 'the lower bound is less than two thirds of what the other states';
  if (bound.max !== null && statedLow(bound) > STRAINED_UPPER * statedHigh(other))
    return 'the upper bound is more than one and a half times what the other states';
  return undefined;
};

/** The months and days of a length as stated; `null` for ranges, bounds, hedges and parts of a month or day. */
const plainLength = (value: Duration): { readonly months: number; readonly days: number } | null => {
  const [only, ...more] = value.stated;
  return only === undefined || more.length > 0 || isBounded(value) || value.approximate
    ? null
    : wholeLength(only.parts);
};

/** "A year and a day" is never "a year", though the one may have 366 days and the other as well. */
const areDaysApart = (a: Duration, b: Duration): boolean => {
  const [one, other] = [plainLength(a), plainLength(b)];
  return one !== null && other !== null && one.months > 0 && one.months === other.months && one.days !== other.days;
};

const holds = (outer: Duration, inner: Duration): boolean => low(outer) <= low(inner) && high(outer) >= high(inner);

const meetingRule = (a: Duration, b: Duration): Rule => {
  if (isBounded(a) || isBounded(b)) return 'bound';
  if (a.approximate || b.approximate) return 'approximation';
  return holds(a, b) || holds(b, a) ? 'precision' : 'overlap';
};

const isRound = ({ stated }: Duration): boolean =>
  stated.every(({ parts }) =>
    parts.every(({ count, unit }) => unit === 'decade' || unit === 'century' || count % ROUND_TO === 0),
  );

/** "More than a decade" against ten years themselves. */
const isRoundBound = (bound: Duration, other: Duration): boolean =>
  isBounded(bound) &&
  (bound.minOpen || bound.maxOpen) &&
  isRound(bound) &&
  other.stated.length === 1 &&
  !isBounded(other) &&
  statedLow(other) <= statedHigh(bound) &&
  statedHigh(other) >= statedLow(bound);

const daysCounted = (value: Duration): number | null => {
  const [only, ...more] = value.stated;
  return only === undefined || more.length > 0 || isBounded(value) ? null : countedDays(only.parts);
};

/** "Six months" against 180 days: months counted at thirty days each. */
const isCounted = (months: Duration, days: Duration): boolean => {
  const counted = daysCounted(months);
  return counted !== null && counted === days.min && counted === days.max;
};

const withinTolerance = (a: Duration, b: Duration, tolerance: number): boolean => {
  const gap = Math.max(low(a) - high(b), low(b) - high(a), 0);
  return gap <= tolerance * Math.max(statedHigh(a), statedHigh(b));
};

const unhedged = (value: Duration): Duration => {
  const [first, ...rest] = value.stated;
  if (!value.approximate || isBounded(value) || first === undefined) return value;
  return durationOf([first, ...rest], {});
};

/** The claim's own tolerance replaces hedges. */
const byTolerance = (a: Duration, b: Duration, tolerance: number): Relation =>
  withinTolerance(unhedged(a), unhedged(b), tolerance)
    ? { relation: 'compatible', rule: 'tolerance' }
    : { relation: 'contradicts', rule: 'disjoint', conflict: 'duration' };

/** How two durations stand; mirrors. Calendar months and years are ranges of days, so "one year" meets 365 days. */
export const relateDurations = (a: Duration, b: Duration, options: ClaimOptions): Relation => {
  if (sameDuration(a, b)) return { relation: 'same', rule: 'equal' };
  if (options.tolerance !== undefined) return byTolerance(a, b, options.tolerance);
  if (areDaysApart(a, b)) return { relation: 'contradicts', rule: 'disjoint', conflict: 'duration' };
  if (meets(a, b)) {
    const note = strainNote(a, b) ?? strainNote(b, a);
    const rule = meetingRule(a, b);
    return note === undefined
      ? { relation: 'compatible', rule }
      : { relation: 'compatible', rule, strained: true, note };
  }
  if (isRoundBound(a, b) || isRoundBound(b, a)) return { relation: 'compatible', rule: 'bound-round' };
  if (isCounted(a, b) || isCounted(b, a))
    return { relation: 'compatible', rule: 'rounds-to', note: 'a month is counted as thirty days' };
  return { relation: 'contradicts', rule: 'disjoint', conflict: 'duration' };
};

const ofDays = (days: number): ReturnType<typeof lengthOf> => lengthOf([{ count: days, unit: 'day' }]);

const between = (min: number, max: number, minOpen: boolean, maxOpen: boolean): Duration | null => {
  if (!Number.isFinite(max)) return durationOf([ofDays(min)], { bound: { side: 'min', open: minOpen } });
  if (min === 0) return durationOf([ofDays(max)], { bound: { side: 'max', open: maxOpen } });
  if (min > max) return null;
  return min === max ? durationOf([ofDays(min)], {}) : durationOf([ofDays(min), ofDays(max)], {});
};

/** The lengths that all allow: the finest stated one that lies in all others, else their intersection in days. */
export const meetDurations = (values: readonly Duration[]): Duration | null => {
  const finest = values.find((one) =>
    values.every((other) => one === other || (holds(other, one) && meets(other, one))),
  );
  if (finest !== undefined) return finest;
  if (values.length === 0) return null;
  const min = largest(values.map(low));
  const max = smallest(values.map(high));
  const minOpen = values.some((value) => low(value) === min && value.minOpen);
  const maxOpen = values.some((value) => high(value) === max && value.maxOpen);
  return between(min, max, minOpen, maxOpen);
};

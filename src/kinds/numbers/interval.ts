import type { Amount, Interval } from '../../model/values.ts';
import { tidy } from './numeral.ts';

/** A hedge allows this share of the number either way. */
export const APPROXIMATION_SHARE = 0.1;
/** A hedge on a whole number allows at least this much either way. */
export const APPROXIMATION_LEAST = 1;
/** "Dozens", "hundreds": at least this many of the size named, and fewer than this many of the next size named. */
export const VAGUE_LEAST = 2;
/** "Several hundred": at least this many of the size named. */
export const SEVERAL_LEAST = 3;
/** "Several hundred", "several": fewer than this many. */
export const SEVERAL_BELOW = 10;

/** Decimal places of a number as it is shortest written. */
export const placesOf = (value: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
};

/** How far a hedge on a number reaches, either way. */
export const marginOf = (value: number): number =>
  Math.max(tidy(Math.abs(value) * APPROXIMATION_SHARE), APPROXIMATION_LEAST * 10 ** -placesOf(value));

/** A number alone. */
export const point = (value: number): Amount => ({
  min: value,
  max: value,
  minOpen: false,
  maxOpen: false,
  approximate: false,
  stated: [value],
});

export const isPoint = (interval: Interval): boolean => interval.min !== null && interval.min === interval.max;

const lower = (a: Interval, b: Interval): Pick<Interval, 'min' | 'minOpen'> => {
  if (a.min === null || (b.min !== null && b.min > a.min)) return b;
  if (b.min === null || a.min > b.min) return a;
  return { min: a.min, minOpen: a.minOpen || b.minOpen };
};

const upper = (a: Interval, b: Interval): Pick<Interval, 'max' | 'maxOpen'> => {
  if (a.max === null || (b.max !== null && b.max < a.max)) return b;
  if (b.max === null || a.max < b.max) return a;
  return { max: a.max, maxOpen: a.maxOpen || b.maxOpen };
};

/** Whether no number lies in an interval. */
export const isEmpty = ({ min, max, minOpen, maxOpen }: Interval): boolean =>
  min !== null && max !== null && (min > max || (min === max && (minOpen || maxOpen)));

/** The numbers that lie in both; `null` where there are none. */
export const intersect = (a: Interval, b: Interval): Interval | null => {
  const { min, minOpen } = lower(a, b);
  const { max, maxOpen } = upper(a, b);
  const both = { min, max, minOpen, maxOpen };
  return isEmpty(both) ? null : both;
};

const isWhole = (bound: number | null): boolean => bound === null || Number.isInteger(bound);

/** Whether an interval's bounds are whole numbers, so that it counts whole things. */
export const hasWholeBounds = (interval: Interval): boolean => isWhole(interval.min) && isWhole(interval.max);

/** The same whole numbers with bounds that are included: "more than 19" is "at least 20". */
export const inWholeNumbers = (interval: Interval): Interval => ({
  min: interval.min !== null && interval.minOpen ? interval.min + 1 : interval.min,
  max: interval.max !== null && interval.maxOpen ? interval.max - 1 : interval.max,
  minOpen: false,
  maxOpen: false,
});

export const equalIntervals = (a: Interval, b: Interval): boolean =>
  a.min === b.min && a.max === b.max && a.minOpen === b.minOpen && a.maxOpen === b.maxOpen;

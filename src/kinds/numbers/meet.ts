import type { Amount, Interval } from '../../model/values.ts';
import { equalIntervals, hasWholeBounds, intersect, inWholeNumbers, isPoint } from './interval.ts';
import { grainOf, relateAmounts, type RelateRules } from './relate.ts';

const statedOf = ({ min, max }: Interval): readonly number[] => {
  const ends = [min, max].filter((end) => end !== null);
  return min === max ? ends.slice(0, 1) : ends;
};

/** The intersection as an amount; one of the values itself where it is that. */
const named = (interval: Interval, values: readonly Amount[]): Amount =>
  values.find((value) => equalIntervals(value, interval)) ?? {
    ...interval,
    approximate: false,
    stated: statedOf(interval),
  };

const intersectAll = (values: readonly Amount[], whole: boolean): Interval | null => {
  const inWhole = whole && values.every(hasWholeBounds);
  const all = values.map((value) =>
    inWhole && !values.every((one) => equalIntervals(one, value)) ? inWholeNumbers(value) : value,
  );
  const [first, ...rest] = all;
  return first === undefined
    ? null
    : rest.reduce<Interval | null>((met, value) => (met === null ? null : intersect(met, value)), first);
};

/** The finest number stated that every value admits: 1,960 among 1,960 and 2,000. */
const finestOf = (values: readonly Amount[], rules: RelateRules): Amount | null =>
  values
    .filter(isPoint)
    .toSorted((a, b) => grainOf(a.min ?? 0) - grainOf(b.min ?? 0))
    .find((candidate) => values.every((value) => relateAmounts(candidate, value, rules).relation !== 'contradicts')) ??
  null;

/**
 * The answers that all values allow: their intersection, or, for rounded numbers, the finest stated one that all admit.
 * `null` where there is neither.
 */
export const meetAmounts = (values: readonly Amount[], rules: RelateRules): Amount | null => {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  if (rest.every((value) => equalIntervals(value, first))) return first;
  const met = intersectAll(values, rules.whole);
  return met === null ? finestOf(values, rules) : named(met, values);
};

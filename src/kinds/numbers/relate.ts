import type { Relation } from '../../model/relation.ts';
import type { Amount, Interval } from '../../model/values.ts';
import { formatNumber } from './format.ts';
import { equalIntervals, hasWholeBounds, intersect, inWholeNumbers, isPoint, placesOf } from './interval.ts';

/** Two numbers of which one rounds to the other differ by at most this share of the larger. */
export const ROUNDING_SHARE = 0.05;
/** A whole number is a round one when it ends in at least this many zeros. */
export const ROUND_ZEROS = 2;
/** A lower bound below this share of what another states is strained. */
export const STRAINED_LOWER = 2 / 3;
/** An upper bound above this many times what another states is strained; so is a growing toll's jump. */
export const STRAINED_UPPER = 3 / 2;

/** How a note writes the numbers that it is about. */
export interface Wording {
  readonly number: (value: number) => string;
  /** How far two numbers are apart. */
  readonly gap: (value: number) => string;
  /** Whether a gap is told as a share of the larger number too: not where nought is only a mark on a scale. */
  readonly relative: boolean;
}

/** How amounts of one kind are compared. */
export interface RelateRules {
  /** Whether only whole numbers are answers. */
  readonly whole: boolean;
  /** Share by which two numbers may differ; replaces approximation and rounding. */
  readonly tolerance?: number;
  /** How notes write them; as bare numbers where it is left out. */
  readonly wording?: Wording;
}

/** Significant digits of a gap: more are dust of binary fractions. */
const GAP_DIGITS = 12;

const BARE: Wording = {
  number: formatNumber,
  gap: (value) => formatNumber(Number(value.toPrecision(GAP_DIGITS))),
  relative: true,
};

/** The finest step in which a number is stated: 1,000 for 2,000, 10 for 1,960, 0.1 for 2.5. */
export const grainOf = (value: number): number => {
  const places = placesOf(value);
  if (places > 0) return 10 ** -places;
  let grain = 1;
  while (value !== 0 && grain < 1e15 && value % (grain * 10) === 0) grain *= 10;
  return grain;
};

/** From so many decimal places on a number is a share in words, "two-thirds", that no decimal writes out. */
const ENDLESS_PLACES = 6;

const isRound = (value: number): boolean => grainOf(value) >= 10 ** ROUND_ZEROS;

/** Whether the coarser of two numbers is the finer one, rounded: ends in zeros, or has fewer decimal places. */
const roundsTo = (a: number, b: number): boolean => {
  const [coarse, fine] = grainOf(a) > grainOf(b) ? [a, b] : [b, a];
  const grain = grainOf(coarse);
  if (grain <= grainOf(fine) || (!isRound(coarse) && placesOf(fine) === 0)) return false;
  const step = isRound(coarse) ? grain : Math.min(grain, 1);
  const apart = Math.abs(a - b);
  // Such a share is rounded or cut off: two-thirds are 67 percent, and 66.
  const reach = placesOf(fine) >= ENDLESS_PLACES ? step : step / 2;
  return apart <= reach && apart <= ROUNDING_SHARE * Math.max(Math.abs(a), Math.abs(b));
};

const only = (amount: Interval): number | null => (isPoint(amount) ? amount.min : null);

/** What an amount says without its hedge; vague plurals stay as they are. */
const unhedged = (amount: Amount): Interval => {
  if (!amount.approximate) return amount;
  const low = amount.stated[0] ?? 0;
  const high = amount.stated.at(-1) ?? low;
  const isVague = amount.min !== null && amount.min > high;
  if (isVague) return amount;
  return {
    min: amount.min === null ? null : low,
    max: amount.max === null ? null : high,
    minOpen: amount.max === null && amount.minOpen,
    maxOpen: amount.min === null && amount.maxOpen,
  };
};

const viewOf = (amount: Interval, whole: boolean): Interval =>
  whole && hasWholeBounds(amount) ? inWholeNumbers(amount) : amount;

/** Whether two amounts allow exactly the same answers. */
export const sameAnswers = (a: Amount, b: Amount, whole: boolean): boolean =>
  equalIntervals(viewOf(a, whole), viewOf(b, whole));

/** Whether two amounts have an answer in common. */
const meets = (a: Interval, b: Interval, whole: boolean): boolean => {
  const both = whole && hasWholeBounds(a) && hasWholeBounds(b);
  return (both ? intersect(inWholeNumbers(a), inWholeNumbers(b)) : intersect(a, b)) !== null;
};

/** The numbers that an amount states, as the other one's bound is held against them. */
const levelOf = (amount: Amount): number | null => amount.stated.at(-1) ?? amount.min ?? amount.max;

const isStrainedBy = (bound: Amount, other: Amount): boolean => {
  const level = levelOf(other);
  if (level === null || level <= 0 || (bound.min !== null && bound.max !== null)) return false;
  if (bound.min !== null) return bound.min < STRAINED_LOWER * level;
  return bound.max !== null && other.max !== null && bound.max > STRAINED_UPPER * level;
};

const strain = (a: Amount, b: Amount, { number }: Wording): { readonly strained?: true; readonly note?: string } => {
  const [bound, other] = isStrainedBy(a, b) ? [a, b] : [b, a];
  if (!isStrainedBy(bound, other)) return {};
  const limit = number(bound.min ?? bound.max ?? 0);
  return { strained: true, note: `a bound at ${limit} says little beside ${number(levelOf(other) ?? 0)}` };
};

const isBound = (amount: Interval): boolean => amount.min === null || amount.max === null;

const overlapping = (a: Amount, b: Amount, { whole, wording = BARE }: RelateRules): Relation => {
  if ((a.approximate || b.approximate) && !meets(unhedged(a), unhedged(b), whole))
    return { relation: 'compatible', rule: 'approximation', ...strain(a, b, wording) };
  if (isBound(a) || isBound(b)) return { relation: 'compatible', rule: 'bound', ...strain(a, b, wording) };
  return { relation: 'compatible', rule: a.approximate || b.approximate ? 'approximation' : 'overlap' };
};

/** "more than 1,400" beside 1,400: the open bound itself, where it is round. */
const isRoundBound = (bound: Amount, other: Amount): boolean => {
  const value = only(other);
  if (value === null || !isRound(value)) return false;
  return (
    (bound.minOpen && bound.min === value && bound.max === null) ||
    (bound.maxOpen && bound.max === value && bound.min === null)
  );
};

/** How far apart two intervals are, and the larger of the ends between which that is. */
const gapOf = (a: Interval, b: Interval): { readonly gap: number; readonly larger: number } => {
  const [low, high] = (a.max ?? Infinity) <= (b.min ?? -Infinity) ? [a, b] : [b, a];
  const top = low.max ?? 0;
  const bottom = high.min ?? 0;
  return { gap: bottom - top, larger: Math.max(Math.abs(top), Math.abs(bottom)) };
};

const withTolerance = (a: Amount, b: Amount, tolerance: number, rules: RelateRules): Relation => {
  const [bareA, bareB] = [unhedged(a), unhedged(b)];
  if (meets(bareA, bareB, rules.whole))
    return overlapping({ ...a, ...bareA, approximate: false }, { ...b, ...bareB, approximate: false }, rules);
  const { gap, larger } = gapOf(bareA, bareB);
  return gap <= tolerance * larger ? { relation: 'compatible', rule: 'tolerance' } : disjoint(bareA, bareB, rules);
};

const disjoint = (a: Interval, b: Interval, { wording = BARE }: RelateRules): Relation => {
  const { gap, larger } = gapOf(a, b);
  const percent = formatNumber(Number(((100 * gap) / larger).toPrecision(2)));
  const share = larger === 0 || !wording.relative ? '' : `, ${percent} % of the larger`;
  const note = `they are ${wording.gap(gap)} apart${share}`;
  return { relation: 'contradicts', rule: 'disjoint', conflict: 'number', ...(gap > 0 ? { note } : {}) };
};

const roundNote = (a: number, b: number, { number }: Wording): string => {
  const [coarse, fine] = grainOf(a) > grainOf(b) ? [a, b] : [b, a];
  return `${number(fine)} rounds to ${number(coarse)}`;
};

/**
 * How two amounts in one unit stand, and by which rule. Mirrors: the arguments may change places. Sets that are equal are
 * `same`; sets that meet are `compatible`, strained where a bound says little; an open bound meets its own round number;
 * a number meets a finer one that rounds to it; all else contradicts.
 */
export const relateAmounts = (a: Amount, b: Amount, rules: RelateRules): Relation => {
  const { whole, tolerance, wording = BARE } = rules;
  if (sameAnswers(a, b, whole)) return { relation: 'same', rule: 'equal' };
  if (tolerance !== undefined) return withTolerance(a, b, tolerance, rules);
  if (meets(a, b, whole)) return overlapping(a, b, rules);
  if (isRoundBound(a, b) || isRoundBound(b, a)) return { relation: 'compatible', rule: 'bound-round' };
  const [valueA, valueB] = [only(a), only(b)];
  if (valueA !== null && valueB !== null && roundsTo(valueA, valueB))
    return { relation: 'compatible', rule: 'rounds-to', note: roundNote(valueA, valueB, wording) };
  return disjoint(a, b, rules);
};

/**
 * How two readings of a toll that grows stand: they contradict only where the later one allows nothing as high as the
 * earlier one, and are never `same`. A jump above one and a half times is strained.
 */
export const relateTolls = (earlier: Amount, later: Amount, rules: RelateRules): Relation => {
  const level = levelOf(earlier);
  const next = levelOf(later);
  const jumped = level !== null && next !== null && level > 0 && next > STRAINED_UPPER * level && later.min !== null;
  const grown = later.max === null || earlier.min === null || later.max >= earlier.min;
  if (grown || relateAmounts(earlier, later, rules).relation !== 'contradicts')
    return {
      relation: 'compatible',
      rule: 'later-count',
      ...(jumped ? { strained: true, note: jumpNote(level, next, rules.wording ?? BARE) } : {}),
    };
  return { relation: 'contradicts', rule: 'shrinking-count', conflict: 'number' };
};

const jumpNote = (level: number, next: number, { number }: Wording): string =>
  `${number(next)} is ${formatNumber(Number((next / level).toPrecision(2)))} times ${number(level)}`;

import type { ClaimOptions } from '../../model/claim.ts';
import type { Relation } from '../../model/relation.ts';
import type { Amount, Quantity } from '../../model/values.ts';
import { formatQuantity } from './format-quantity.ts';
import { isPoint } from './interval.ts';
import {
  grainOf,
  relateAmounts,
  relateTolls,
  ROUNDING_SHARE,
  sameAnswers,
  type RelateRules,
  type Wording,
} from './relate.ts';
import type { Unit } from './unit.ts';
import { unitOf } from './units.ts';

/** Significant digits to which converted numbers are compared: more are dust of binary fractions. */
const COMPARED_DIGITS = 12;

/** Whole numbers below it have no more digits than are compared: to write and read them changes nothing. */
const FEW_DIGITS = 10 ** COMPARED_DIGITS;

const tidied = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < FEW_DIGITS ? value : Number(value.toPrecision(COMPARED_DIGITS));

const scaled = (value: number, unit: Unit): number => tidied(value * unit.factor + (unit.offset ?? 0));

const bound = (value: number | null, unit: Unit): number | null => (value === null ? null : scaled(value, unit));

/** An amount in its dimension's base unit. */
export const inBase = (quantity: Quantity): Amount => {
  const unit = unitOf(quantity.unit);
  return {
    ...quantity,
    min: bound(quantity.min, unit),
    max: bound(quantity.max, unit),
    stated: quantity.stated.map((value) => scaled(value, unit)),
  };
};

/** An amount in a dimension's base unit, in one of its units. */
export const fromBase = (amount: Amount, name: string): Quantity => {
  const unit = unitOf(name);
  const back = (value: number): number => tidied((value - (unit.offset ?? 0)) / unit.factor);
  return {
    ...amount,
    min: amount.min === null ? null : back(amount.min),
    max: amount.max === null ? null : back(amount.max),
    stated: amount.stated.map(back),
    unit: name,
  };
};

/** Whether two quantities can be compared as they stand: of one dimension, in units that say which. */
export const isOneDimension = (a: Quantity, b: Quantity): boolean =>
  unitOf(a.unit).dimension === unitOf(b.unit).dimension;

/** Whether two quantities allow the same answers in units of one meaning. */
export const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a === b || (isOneDimension(a, b) && sameAnswers(inBase(a), inBase(b), false));

/** Half the step in which a number is stated, in the base unit. */
const halfStep = (quantity: Quantity): number => (grainOf(quantity.stated[0] ?? 0) * unitOf(quantity.unit).factor) / 2;

/** Numbers in two units that one measurement may be rounded to: 380 km is 236 miles. */
const isRoundedConversion = (a: Quantity, b: Quantity): boolean => {
  if (a.unit === b.unit || !isPoint(a) || !isPoint(b)) return false;
  const [x, y] = [inBase(a).min ?? 0, inBase(b).min ?? 0];
  const apart = Math.abs(x - y);
  return apart <= halfStep(a) + halfStep(b) && apart <= ROUNDING_SHARE * Math.max(Math.abs(x), Math.abs(y));
};

/** Digits in which a note tells what was converted. */
const TOLD_DIGITS = 3;

const PERCENT = 'percent';
const POINTS = 'percentage point';

const inWords = (value: number, unit: string): string =>
  formatQuantity({ min: value, max: value, minOpen: false, maxOpen: false, approximate: false, stated: [value], unit });

/** Decimals to which a gap of at least one is told: thirds have no end. */
const GAP_DECIMALS = 2;

const shortened = (gap: number): number =>
  gap < 1 ? Number(gap.toPrecision(TOLD_DIGITS)) : Number(gap.toFixed(GAP_DECIMALS));

/** A gap is no share of a temperature, whose nought is only a mark, nor of a percentage, where it would be misread. */
const isRelative = (unit: string): boolean => unit !== PERCENT && unitOf(unit).dimension !== 'temperature';

/** Amounts as they stand, in their one unit; between percentages lie percentage points. */
const inUnit = (unit: string): Wording => ({
  number: (value) => inWords(value, unit),
  gap: (value) => inWords(shortened(value), unit === PERCENT ? POINTS : unit),
  relative: isRelative(unit),
});

/** Amounts in a base unit, told in one of its units. */
const convertedTo = (unit: string): Wording => {
  const { factor, offset = 0 } = unitOf(unit);
  const told = (value: number): string => inWords(Number(value.toPrecision(TOLD_DIGITS)), unit);
  return {
    number: (value) => told((value - offset) / factor),
    gap: (value) => told(value / factor),
    relative: isRelative(unit),
  };
};

/** The larger of two units, whatever their order. */
const largerUnit = (a: Quantity, b: Quantity): string => {
  const [first, second] = [a.unit, b.unit].toSorted();
  return unitOf(second ?? b.unit).factor > unitOf(first ?? a.unit).factor ? (second ?? b.unit) : (first ?? a.unit);
};

const rulesOf = ({ tolerance }: ClaimOptions, wording: Wording): RelateRules => ({
  whole: false,
  wording,
  ...(tolerance === undefined ? {} : { tolerance }),
});

const DIFFERENT: Relation = { relation: 'incomparable', rule: 'unit' };

/** Relates two quantities of one dimension as amounts: as they stand where their unit is one, else in the base unit. */
const asAmounts = (a: Quantity, b: Quantity, options: ClaimOptions, relate: typeof relateAmounts): Relation =>
  a.unit === b.unit
    ? relate(a, b, rulesOf(options, inUnit(a.unit)))
    : relate(inBase(a), inBase(b), rulesOf(options, convertedTo(largerUnit(a, b))));

const relateInDimension = (a: Quantity, b: Quantity, options: ClaimOptions): Relation => {
  const direct = asAmounts(a, b, options, relateAmounts);
  const rounded = direct.relation === 'contradicts' && options.tolerance === undefined && isRoundedConversion(a, b);
  return rounded ? { relation: 'compatible', rule: 'rounds-to' } : direct;
};

/** The quantities that an ambiguous unit may stand for: "dollars" of every country. */
const meanings = (quantity: Quantity): readonly Quantity[] => {
  const names = unitOf(quantity.unit).standsFor;
  return names === undefined ? [quantity] : names.flatMap((unit) => meanings({ ...quantity, unit }));
};

/**
 * Where a unit may stand for several: compatible where some meaning fits, incomparable where the meanings cannot all be
 * compared, and a contradiction only where every meaning is one. Never `same`.
 */
const relateMeanings = (a: Quantity, b: Quantity, options: ClaimOptions): Relation => {
  const relations = meanings(a).flatMap((x) =>
    meanings(b).map((y) => (isOneDimension(x, y) ? relateInDimension(x, y, options) : DIFFERENT)),
  );
  const fitting = relations.find(({ relation }) => relation === 'same' || relation === 'compatible');
  const [x, y] = [a.unit, b.unit].toSorted();
  if (fitting !== undefined)
    return { relation: 'compatible', rule: 'unit-unclear', note: `${x} and ${y} may be one unit` };
  const contradiction = relations.find(({ relation }) => relation === 'contradicts');
  const compared = relations.every(({ relation }) => relation === 'contradicts');
  return compared && contradiction !== undefined ? contradiction : incomparable(a, b);
};

const incomparable = (a: Quantity, b: Quantity): Relation => {
  const [x, y] = [unitOf(a.unit).plural, unitOf(b.unit).plural].toSorted();
  return { ...DIFFERENT, note: `${x} and ${y} cannot be converted into each other` };
};

/** How two quantities stand: converted where their units convert, incomparable where they do not. Mirrors. */
export const relateQuantities = (a: Quantity, b: Quantity, options: ClaimOptions): Relation => {
  if (isOneDimension(a, b)) return relateInDimension(a, b, options);
  const unclear = unitOf(a.unit).standsFor ?? unitOf(b.unit).standsFor;
  return unclear === undefined ? incomparable(a, b) : relateMeanings(a, b, options);
};

/** How two readings of a quantity that grows stand. */
export const relateQuantitiesOverTime = (earlier: Quantity, later: Quantity, options: ClaimOptions): Relation =>
  isOneDimension(earlier, later)
    ? asAmounts(earlier, later, options, relateTolls)
    : relateQuantities(earlier, later, options);

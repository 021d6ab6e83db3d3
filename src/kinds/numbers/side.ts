import { afterInterval } from './interval-aside.ts';
import { readNumeral, tidy, type Numeral } from './numeral.ts';
import { readOrdinal } from './ordinal.ts';
import type { FoundUnit, Side, UnitReader } from './shapes.ts';
import type { Token } from './tokens.ts';

type Tokens = readonly Token[];

const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

const withUnit = (side: Side, { unit, scale, next }: FoundUnit): Side => ({
  ...side,
  numeral: scale === undefined ? side.numeral : { ...side.numeral, value: tidy(side.numeral.value * scale) },
  unit,
  next,
});

/** "$1,000 a month" is in dollars per month. */
const withRate = (tokens: Tokens, side: Side, units: UnitReader): Side => {
  const rate = side.unit === undefined ? null : units.rate(tokens, side.next);
  return rate === null || side.unit === undefined
    ? side
    : { ...side, unit: `${side.unit} per ${rate.per}`, next: rate.next };
};

/** The unit behind a number; behind a part also "half a mile", "three quarters of a mile". */
const unitBehind = (tokens: Tokens, numeral: Numeral, units: UnitReader): FoundUnit | null => {
  const next = afterInterval(tokens, numeral.next);
  if (numeral.form !== 'share') return units.after(tokens, next);
  const of = textAt(tokens, next) === 'of' ? next + 1 : next;
  const article = /^an?$/u.test(textAt(tokens, of));
  return units.after(tokens, article ? of + 1 : next);
};

const cardinalOf = (value: number, next: number): Numeral => ({
  value,
  form: 'cardinal',
  scale: 1,
  plain: false,
  next,
});

/** "a square mile": one of it, which no number says. */
const readOne = (tokens: Tokens, index: number, units: UnitReader): Side | null => {
  const found = units.one?.(tokens, index) ?? null;
  if (found === null) return null;
  const side: Side = {
    numeral: cardinalOf(1, found.next),
    unit: undefined,
    ordinal: false,
    bare: index + 1,
    next: found.next,
  };
  return withUnit(side, found);
};

const readBareSide = (tokens: Tokens, index: number, units: UnitReader): Side | null => {
  const before = units.before(tokens, index);
  const numeral = readNumeral(tokens, before?.next ?? index, units.letters);
  if (numeral === null) return readOne(tokens, index, units);
  const side: Side = { numeral, unit: undefined, ordinal: false, bare: numeral.next, next: numeral.next };
  if (before !== null) return withUnit(side, { ...before, next: numeral.next });
  const after = unitBehind(tokens, numeral, units);
  return after === null ? side : withUnit(side, after);
};

/** A number with the unit before it or behind it, and what that is counted by. */
export const readSide = (tokens: Tokens, index: number, units: UnitReader): Side | null => {
  const side = readBareSide(tokens, index, units);
  return side === null ? null : withRate(tokens, side, units);
};

/** An end of a range may be an ordinal: "between the tenth and the fifteenth". */
export const readEnd = (tokens: Tokens, index: number, units: UnitReader): Side | null => {
  const ordinal = readOrdinal(tokens, index);
  if (ordinal === null) return readSide(tokens, index, units);
  const { value, next } = ordinal;
  return { numeral: cardinalOf(value, next), unit: undefined, ordinal: true, bare: next, next };
};

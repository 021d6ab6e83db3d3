import type { Quantity } from '../../model/values.ts';
import { formatAmount, formatNumber } from './format.ts';
import { isPoint } from './interval.ts';
import { unitOf } from './units.ts';

const FRACTIONS: readonly (readonly [share: number, words: string])[] = [
  [1 / 3, 'one-third'],
  [2 / 3, 'two-thirds'],
  [1 / 6, 'one-sixth'],
  [5 / 6, 'five-sixths'],
  [1 / 7, 'one-seventh'],
  [1 / 9, 'one-ninth'],
];
/** A percentage that is a fraction to this many parts of a hundred is written as one. */
const FRACTION_DUST = 1e-9;

const fractionOf = (quantity: Quantity): string | undefined => {
  const [stated = 0] = quantity.stated;
  if (quantity.unit !== 'percent' || !isPoint(quantity)) return undefined;
  return FRACTIONS.find(([share]) => Math.abs(share * 100 - stated) < FRACTION_DUST)?.[1];
};

const SCALE_NAMES: readonly (readonly [scale: number, name: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** Large numbers that are short in a scale are written in it: "2.5 billion". */
const formatScaled = (value: number): string => {
  const row = SCALE_NAMES.find(([scale]) => Math.abs(value) >= scale);
  const short = row === undefined ? value : Number((value / row[0]).toPrecision(15));
  const isShort =
    row !== undefined && Math.abs(short * 100 - Math.round(short * 100)) < FRACTION_DUST && short * row[0] === value;
  return isShort ? `${formatNumber(short)} ${row[1]}` : formatNumber(value);
};

const VAGUE = /(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)$/u;

/** A quantity in words: "20 percent", "380 kilometres", "2.5 billion dollars". Reading them again gives the quantity. */
export const formatQuantity = (quantity: Quantity): string => {
  const fraction = fractionOf(quantity);
  if (fraction !== undefined) return fraction;
  const unit = unitOf(quantity.unit);
  const one = quantity.stated.length === 1 && quantity.stated[0] === 1 && !/^[A-Z]{3}$/u.test(unit.name);
  const amount = formatAmount(quantity, 'less', formatScaled);
  return `${amount}${VAGUE.test(amount) ? ' of' : ''} ${one ? unit.name : unit.plural}`;
};

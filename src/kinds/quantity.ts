import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Amount, Quantity } from '../model/values.ts';
import { settle, type Candidate, type Candidates } from './editor-value.ts';
import { findAmounts, type FoundAmount } from './numbers/amounts.ts';
import { withSmallerUnits } from './numbers/compound.ts';
import {
  fromBase,
  inBase,
  isOneDimension,
  relateQuantities,
  relateQuantitiesOverTime,
  sameQuantity,
} from './numbers/convert.ts';
import { formatQuantity } from './numbers/format-quantity.ts';
import { isPoint } from './numbers/interval.ts';
import { meetAmounts } from './numbers/meet.ts';
import { fit, phraseBefore, phraseBehind, unitWords } from './numbers/nouns.ts';
import { tidy } from './numbers/numeral.ts';
import { QUANTITY_UNITS, readUnitName } from './numbers/read-unit.ts';
import { tokenise, type Token } from './numbers/tokens.ts';
import { unitOf, withoutRate } from './numbers/units.ts';

/** An amount found with its unit. */
interface Option {
  readonly quantities: readonly Quantity[];
  /** How closely its words fit a unit that is no unit of measure: "territory". */
  readonly fit: number;
}

const PERCENT = 'percent';

/** A share is a percentage: two thirds are 66.6… percent. */
const asPercent = (amount: Amount): Quantity => {
  const times = (value: number): number => tidy(value * 100);
  return {
    ...amount,
    min: amount.min === null ? null : times(amount.min),
    max: amount.max === null ? null : times(amount.max),
    stated: amount.stated.map(times),
    unit: PERCENT,
  };
};

const quantityOf = (found: FoundAmount, amount: Amount): readonly Quantity[] => {
  if (found.core.unit !== undefined) return [{ ...amount, unit: found.core.unit }];
  return found.core.form === 'share' ? [asPercent(amount)] : [];
};

const optionOf = (tokens: readonly Token[], found: FoundAmount, words: readonly string[]): Option => ({
  quantities: [found.amount, ...(found.alternative === undefined ? [] : [found.alternative])].flatMap((amount) =>
    quantityOf(found, amount),
  ),
  fit: words.length === 0 ? 0 : fit(phraseBehind(tokens, found.core.next), phraseBefore(tokens, found.from), words),
});

/** Whether a quantity can be told in a unit. */
const isIn = (quantity: Quantity, unit: string): boolean => {
  const name = withoutRate(quantity.unit);
  const names = [name, ...(unitOf(name).standsFor ?? [])];
  const asked = [unit, ...(unitOf(unit).standsFor ?? [])];
  return names.some((one) => asked.some((other) => unitOf(one).dimension === unitOf(other).dimension));
};

/** The options in the claim's unit: those that name it before those that convert into it. */
const inUnit = (options: readonly Option[], unit: string): readonly Option[] => {
  const named = options.filter(({ quantities }) => quantities.some((one) => withoutRate(one.unit) === unit));
  return named.length > 0
    ? named
    : options.filter(({ quantities }) => quantities.some((quantity) => isIn(quantity, unit)));
};

const closest = (options: readonly Option[]): readonly Option[] => {
  const best = Math.max(...options.map((option) => option.fit));
  return options.filter((option) => option.fit === best && best >= 0);
};

const whyNone = (found: readonly FoundAmount[], unit: string | undefined): string => {
  const [first] = found;
  if (first === undefined) return 'no number stands in it';
  if (first.problem !== undefined) return `of its number: ${first.problem}`;
  return unit === undefined ? 'its number has no unit' : `no number in it is in ${unit}`;
};

const whySeveral = (kept: readonly Option[]): string =>
  kept.length === 1
    ? 'its digits read two ways: as groups of thousands, or as decimals'
    : 'several quantities stand in it, and the claim’s unit does not tell which';

const candidatesIn = (quote: string, unit: string | undefined): Candidates<Quantity> => {
  const tokens = tokenise(quote);
  const found = withSmallerUnits(tokens, findAmounts(tokens, QUANTITY_UNITS));
  const name = unit === undefined ? null : readUnitName(tokenise(unit));
  const words = unit === undefined || name !== null ? [] : unitWords(unit);
  const options = found
    .filter(({ problem }) => problem === undefined)
    .map((amount) => optionOf(tokens, amount, words))
    .filter(({ quantities }) => quantities.length > 0);
  const kept = name === null ? closest(options) : inUnit(options, name);
  if (kept.length === 0) return { candidates: [], reason: whyNone(found, unit) };
  const candidates = kept.flatMap(({ quantities }) => quantities.map((value): Candidate<Quantity> => ({ value })));
  return { candidates, reason: whySeveral(kept) };
};

const unreadable = (value: EditorValue, reason: string): ReadOutcome<Quantity> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote: String(value), kind: 'quantity', reason } },
});

const without = ({ value: _, ...context }: ReadContext): ReadContext => context;

/** A number by itself is in the claim's unit. */
const parse = (value: EditorValue, context: ReadContext): ReadOutcome<Quantity> => {
  if (typeof value === 'string') return read(value, without(context));
  if (typeof value !== 'number' || !Number.isFinite(value))
    return unreadable(value, 'a quantity is a number with its unit');
  const unit = context.options.unit === undefined ? null : readUnitName(tokenise(context.options.unit));
  if (unit === null) return unreadable(value, 'it has no unit, and the claim names none');
  const bounds = { min: value, max: value, minOpen: false, maxOpen: false };
  return { ok: true, value: { ...bounds, approximate: false, stated: [value], unit }, notes: [] };
};

const read = (quote: string, context: ReadContext): ReadOutcome<Quantity> =>
  settle(quote, candidatesIn(quote, context.options.unit), context, {
    kind: 'quantity',
    parse,
    same: sameQuantity,
    format: formatQuantity,
  });

/** The answers that all allow, in the unit of the first; `null` where their units do not convert. */
const meet: Kind<'quantity'>['meet'] = (values, options) => {
  const [first] = values;
  if (first === undefined || !values.every((value) => isOneDimension(first, value))) return null;
  const rules = { whole: false, ...(options.tolerance === undefined ? {} : { tolerance: options.tolerance }) };
  if (values.every(({ unit }) => unit === first.unit)) {
    const met = meetAmounts(values, rules);
    return met === null ? null : { ...met, unit: first.unit };
  }
  const met = values.every(isPoint) ? null : meetAmounts(values.map(inBase), rules);
  return met === null ? admitted(values, options) : fromBase(met, first.unit);
};

/** The first value that all others admit: numbers rounded in different units. */
const admitted = (values: readonly Quantity[], options: Parameters<typeof relateQuantities>[2]): Quantity | null =>
  values.find((one) => values.every((other) => relateQuantities(one, other, options).relation !== 'contradicts')) ??
  null;

/** How much: measures, percentages and money, converted where units convert. */
export const quantity: Kind<'quantity'> = {
  summary: 'how much: 20 percent · two-thirds · 380 km · $2.5bn',
  options: ['unit', 'tolerance', 'cumulative'],
  labelled: false,
  read,
  parse,
  relate: relateQuantities,
  relateOverTime: relateQuantitiesOverTime,
  meet,
  format: formatQuantity,
};

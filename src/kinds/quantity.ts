import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Quantity } from '../model/values.ts';
import { settle, type Candidates } from './editor-value.ts';
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
import { explainedSpans, fitting, quantityOptions, whyNone, type QuantityOption } from './numbers/quantity-options.ts';
import { readUnitName } from './numbers/read-unit.ts';
import { tokenise } from './numbers/tokens.ts';

/** More quantities than this that fit alike are no quote, and are not told apart one by one. */
const MOST_CANDIDATES = 12;

const whySeveral = (kept: readonly QuantityOption[]): string =>
  kept.length === 1
    ? 'its digits read two ways: as groups of thousands, or as decimals'
    : 'several quantities stand in it, and the claim’s unit does not tell which';

const candidatesIn = (quote: string, { options: { unit }, around }: ReadContext): Candidates<Quantity> => {
  const options = quantityOptions(quote, around, unit);
  const kept = fitting(options, unit).slice(0, MOST_CANDIDATES);
  if (kept.length === 0) return { candidates: [], reason: whyNone(options, unit) };
  const explained = explainedSpans(options);
  return { candidates: kept.flatMap(({ candidates }) => candidates(explained)), reason: whySeveral(kept) };
};

const unreadable = (value: EditorValue, reason: string): ReadOutcome<Quantity> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote: String(value), kind: 'quantity', reason } },
});

/** An editor's own words stand in no sentence. */
const without = ({ value: _, around: __, ...context }: ReadContext): ReadContext => context;

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
  settle(quote, candidatesIn(quote, context), context, {
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

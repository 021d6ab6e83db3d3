import type { ApproximationWording, BoundWording } from '../../languages/en/lexicon.ts';
import type { Amount, Interval } from '../../model/values.ts';
import type { Core } from './shapes.ts';
import { APPROXIMATION_SHARE, isEmpty, marginOf } from './interval.ts';
import { tidy } from './numeral.ts';
import type { Modifier } from './wordings.ts';

/** An amount, or why the words around a number make none. */
export type AmountOutcome =
  | { readonly ok: true; readonly amount: Amount }
  | { readonly ok: false; readonly amount: Amount; readonly reason: string };

/** "20-odd": up to the next number with as many zeros, 30; "120-odd" up to 130. */
const nextStep = (value: number): number => {
  const size = Math.abs(value);
  let place = 1;
  while (Number.isInteger(size) && size > 0 && size % (place * 10) === 0) place *= 10;
  return value + (size > 0 ? place : 1);
};

/** How far a hedge reaches: of a share its tenth, whatever its decimals. */
const reachOf = (value: number, form: Core['form']): number =>
  form === 'share' ? Math.abs(value) * APPROXIMATION_SHARE : marginOf(value);

/** A hedge never turns a number's sign: "nearly 1" allows 0, not less. */
const below = (value: number, form: Core['form']): number => {
  const reached = tidy(value - reachOf(value, form));
  return value >= 0 ? Math.max(0, reached) : reached;
};

const above = (value: number, form: Core['form']): number => {
  const reached = tidy(value + reachOf(value, form));
  return value <= 0 ? Math.min(0, reached) : reached;
};

const hedged = (low: number, high: number, form: Core['form'], wording: ApproximationWording): Interval => {
  if (wording.words === 'odd' && !wording.under)
    return { min: low, max: nextStep(high), minOpen: false, maxOpen: true };
  const excluded = wording.excluded === true;
  return {
    min: wording.under ? below(low, form) : low,
    max: wording.over ? above(high, form) : high,
    minOpen: excluded && wording.over,
    maxOpen: excluded && wording.under,
  };
};

/** What a number allows before any bound is laid on it. */
const baseOf = (core: Core, hedges: readonly ApproximationWording[]): Interval => {
  const low = core.stated[0] ?? 0;
  const high = core.stated.at(-1) ?? low;
  if (core.form === 'vague') return { min: core.least ?? low, max: core.below ?? high, minOpen: false, maxOpen: true };
  const [hedge] = hedges;
  return hedge === undefined
    ? { min: low, max: high, minOpen: false, maxOpen: false }
    : hedged(low, high, core.form, hedge);
};

const bounded = (base: Interval, bound: BoundWording): Interval =>
  bound.side === 'min'
    ? { min: base.min, minOpen: bound.open, max: null, maxOpen: false }
    : { min: null, minOpen: false, max: base.max, maxOpen: bound.open || base.maxOpen };

/** "as few as" and "at most" on one number, "at least about at most": words that cannot stand together. */
const clashing = (bounds: readonly BoundWording[]): boolean => bounds.some(({ side }) => side !== bounds[0]?.side);

/** Most numbers have no words around them: to make them no lists is worth a tenth of a reading. */
const NONE: readonly never[] = [];

const boundsOf = (modifiers: readonly Modifier[]): readonly BoundWording[] =>
  modifiers.length === 0
    ? NONE
    : modifiers.flatMap((modifier) => (modifier.type === 'bound' ? [modifier.wording] : []));

const hedgesOf = (modifiers: readonly Modifier[]): readonly ApproximationWording[] =>
  modifiers.length === 0
    ? NONE
    : modifiers.flatMap((modifier) => (modifier.type === 'approximation' ? [modifier.wording] : []));

/**
 * The answers that a number allows with the words that bound and hedge it: a hedge widens it by its margin, a bound opens
 * it on one side. "more than 15 to 20" is everything above 15.
 */
export const toAmount = (core: Core, modifiers: readonly Modifier[]): AmountOutcome => {
  const bounds = boundsOf(modifiers);
  const hedges = hedgesOf(modifiers);
  const base = baseOf(core, hedges);
  const [bound] = bounds;
  const interval = bound === undefined ? base : bounded(base, bound);
  const approximate = hedges.length > 0 || core.form === 'vague';
  const { min, max, minOpen, maxOpen } = interval;
  const amount = { min, max, minOpen, maxOpen, approximate, stated: core.stated };
  if (clashing(bounds)) return { ok: false, amount, reason: 'the words around it bound it from both sides' };
  // Two ends in two units are ordered once they are in one.
  return isEmpty(interval) && core.lowUnit === undefined
    ? { ok: false, amount, reason: 'it allows no number' }
    : { ok: true, amount };
};

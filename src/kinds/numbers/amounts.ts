import type { Amount } from '../../model/values.ts';
import { mayBeginCore, readCore } from './core.ts';
import { afterInterval } from './interval-aside.ts';
import { readMargin, withMargin } from './margin.ts';
import { ANY_LETTER } from './numeral.ts';
import type { Core, UnitReader } from './shapes.ts';
import { toAmount } from './to-amount.ts';
import type { Token } from './tokens.ts';
import {
  afterParenthesis,
  boundsMeasures,
  isModifierWord,
  modifierAfter,
  modifierBefore,
  type FoundModifier,
  type Modifier,
} from './wordings.ts';

/** An amount found in a text, with the words that bound or hedge it. */
export interface FoundAmount {
  readonly core: Core;
  readonly amount: Amount;
  /** The second amount that it may be, where groups and decimals cannot be told apart. */
  readonly alternative: Amount | undefined;
  /** Why no amount may be taken from it. */
  readonly problem: string | undefined;
  /** Index of its first token, bounds and hedges with it. */
  readonly from: number;
  /** Index of the token after it, its unit and what bounds it from behind with it. */
  readonly next: number;
  /** Index of the token after what bounds it, a noun between them passed: "20 soldiers or more". */
  readonly reach: number;
  /** The words before and behind it that bound, hedge or frame it. */
  readonly modifiers: readonly FoundModifier[];
}

/** More modifiers than this before one number are not prose. */
const MOST_MODIFIERS = 4;
/** A noun of at most this many words may stand between a number and "or more". */
const LONGEST_NOUN = 2;

interface Modified {
  readonly modifiers: readonly FoundModifier[];
  readonly next: number;
}

/** A reader for text without units. */
const NO_UNITS: UnitReader = { before: () => null, after: () => null, rate: () => null, letters: ANY_LETTER };

const readModifiers = (
  tokens: readonly Token[],
  index: number,
  isCore: (index: number) => Core | null,
): Modified & { readonly core: Core | null } => {
  const modifiers: FoundModifier[] = [];
  let next = index;
  let core = isCore(next);
  while (core === null && modifiers.length < MOST_MODIFIERS) {
    const found = modifierBefore(tokens, next);
    if (found === null) break;
    modifiers.push(found);
    next = found.next;
    core = isCore(next);
    if (core !== null) break;
    const past = pastAside(tokens, next, found.modifier);
    if (past > next) core = isCore(past);
  }
  return { modifiers, next, core };
};

/** Prepositions of place, which bound no number that a noun parts from them: "over a wild 300 miles". */
const PLACES: ReadonlySet<string> = new Set('over under above below about around beneath'.split(' '));

/** What may part a wording from its number: "more than, by one count, 300", "up to an astonishing 300". */
const pastAside = (tokens: readonly Token[], index: number, modifier: Modifier): number => {
  if (modifier.type === 'neutral' || modifier.type === 'frame') return index;
  const past = afterParenthesis(tokens, index);
  if (past > index || PLACES.has(modifier.wording.words)) return past;
  const isArticle = /^an?$/u.test(tokens[index]?.text ?? '');
  return isArticle && tokens[index + 1]?.type === 'word' && tokens[index + 2]?.type !== 'word' ? index + 2 : index;
};

/** "and less than": the wording goes on to another number. */
const isComparison = (tokens: readonly Token[], index: number): boolean =>
  /^(?:than|to|equal)$/u.test(tokens[index]?.text ?? '');

/** Most numbers have no words around them: to make no lists of them is worth a tenth of a reading. */
const NO_MODIFIERS: readonly FoundModifier[] = [];

const readAfter = (tokens: readonly Token[], index: number): Modified | null => {
  let found = modifierAfter(tokens, index);
  if (found === null) return null;
  const modifiers: FoundModifier[] = [];
  let next = index;
  for (; found !== null; found = modifierAfter(tokens, next)) {
    // What stands before a second number belongs to that: "killed 32 and at least 20 injured".
    if (isComparison(tokens, found.next) || readCore(tokens, found.next, NO_UNITS) !== null) break;
    modifiers.push(found);
    next = found.next;
  }
  return { modifiers, next };
};

const unmodified = (next: number): Modified & { readonly reach: number } => ({
  modifiers: NO_MODIFIERS,
  next,
  reach: next,
});

const NO_NOUNS: ReadonlySet<string> = new Set('and or at in to of but were was are is had have has'.split(' '));

const isNounWord = (token: Token | undefined): boolean => token?.type === 'word' && !NO_NOUNS.has(token.text);

/** "20 people or more": what bounds a number may stand behind its noun. */
const readAfterNoun = (tokens: readonly Token[], index: number): Modified & { readonly reach: number } => {
  for (let skipped = 0, at = index; skipped <= LONGEST_NOUN; skipped += 1, at += 1) {
    const after = readAfter(tokens, at);
    if (after !== null && after.modifiers.length > 0)
      return { modifiers: after.modifiers, next: skipped === 0 ? after.next : index, reach: after.next };
    if (!isNounWord(tokens[at])) break;
  }
  return unmodified(index);
};

/** "or equal" behind "less than 5000" lets the number itself in. */
const closes = (modifiers: readonly FoundModifier[]): boolean =>
  modifiers.some(({ modifier }) => modifier.type === 'neutral');

const NOT_SAID: readonly Modifier[] = [];

const meant = (found: readonly FoundModifier[]): readonly Modifier[] =>
  found.length === 0 ? NOT_SAID : found.map(({ modifier }) => modifier);

const closed = (modifier: Modifier): Modifier =>
  modifier.type === 'bound' ? { ...modifier, wording: { ...modifier.wording, open: false } } : modifier;

/** "Not only 300" takes nothing back. */
const TAKES_IN = /^(?:only|just|merely|simply)$/u;

/** Whether a negation stands right before an amount; one over its clause is read with the stance of its sentence. */
export const isNegated = (tokens: readonly Token[], from: number): boolean =>
  /^(?:not|never|nor|.*n['’]t)$/u.test(tokens[from - 1]?.text ?? '') && !TAKES_IN.test(tokens[from]?.text ?? '');

/** Why the words before a number keep it from being what they state. */
const whyNot = (tokens: readonly Token[], from: number, core: Core): string | undefined => {
  if (isNegated(tokens, from)) return 'the words before it deny it';
  return tokens[from - 1]?.text === 'either' && core.stated.length > 1
    ? 'it names two numbers, the one or the other'
    : undefined;
};

const foundAt = (
  tokens: readonly Token[],
  from: number,
  core: Core,
  ahead: readonly FoundModifier[],
  units: UnitReader,
): FoundAmount => {
  const before =
    core.unit === undefined && ahead.some(boundsMeasures) ? ahead.filter((one) => !boundsMeasures(one)) : ahead;
  const margin = readMargin(tokens, core, units);
  const after = margin === null ? readAfterNoun(tokens, core.next) : unmodified(margin.next);
  const leading = meant(before);
  const behind = meant(after.modifiers);
  const said =
    behind.length === 0 ? leading : [...(closes(after.modifiers) ? leading.map(closed) : leading), ...behind];
  const amount = toAmount(core, said);
  const problem = core.problem ?? whyNot(tokens, from, core) ?? (amount.ok ? undefined : amount.reason);
  const second = core.alternative === undefined ? null : toAmount({ ...core, stated: [core.alternative] }, said);
  return {
    core,
    amount: margin === null ? amount.amount : withMargin(amount.amount, margin),
    modifiers: [...before, ...after.modifiers],
    alternative: second?.amount,
    problem,
    from,
    next: after.next,
    reach: after.reach,
  };
};

const JOINING = /^(?:and|but|,)$/u;

/** "above 1000 and below 1500": a lower and an upper bound, one behind the other, are one amount. */
const merged = (tokens: readonly Token[], a: FoundAmount | undefined, b: FoundAmount): FoundAmount | null => {
  if (a?.next !== b.from - 1 || !JOINING.test(tokens[a.next]?.text ?? '')) return null;
  if (a.problem !== undefined || b.problem !== undefined) return null;
  const lower = a.amount.max === null ? a.amount : b.amount;
  const upper = a.amount.max === null ? b.amount : a.amount;
  if (lower.max !== null || upper.min !== null || lower.min === null || upper.max === null || lower.min >= upper.max)
    return null;
  const unit = b.core.unit ?? a.core.unit;
  if (a.core.unit !== undefined && a.core.unit !== unit) return null;
  return {
    core: {
      ...b.core,
      form: a.core.form === 'vague' ? a.core.form : b.core.form,
      unit,
    },
    amount: {
      min: lower.min,
      minOpen: lower.minOpen,
      max: upper.max,
      maxOpen: upper.maxOpen,
      approximate: a.amount.approximate || b.amount.approximate,
      stated: [lower.min, upper.max],
    },
    alternative: undefined,
    problem: undefined,
    modifiers: [...a.modifiers, ...b.modifiers],
    from: a.from,
    next: b.next,
    reach: b.reach,
  };
};

/** A quick look at whether an amount may begin at a token: at most words none does. */
const mayBegin = (tokens: readonly Token[], index: number, units: UnitReader): boolean =>
  mayBeginCore(tokens, index, units) || isModifierWord(tokens[index]?.text ?? '');

/**
 * Finds every amount in a text, in order: numbers, ranges and vague plurals, with the bounds and hedges beside them and,
 * where `units` knows any, their units. Linear in the number of tokens. What stands like a number but cannot be taken for
 * one is found with its `problem`.
 */
export const findAmounts = (tokens: readonly Token[], units: UnitReader = NO_UNITS): readonly FoundAmount[] => {
  const found: FoundAmount[] = [];
  for (let index = 0; index < tokens.length;) {
    const past = afterInterval(tokens, index);
    if (past > index || !mayBegin(tokens, index, units)) {
      index = Math.max(past, index + 1);
      continue;
    }
    const { modifiers, core } = readModifiers(tokens, index, (at) => readCore(tokens, at, units));
    if (core === null) {
      index += 1;
      continue;
    }
    const next = foundAt(tokens, index, core, modifiers, units);
    const both = merged(tokens, found.at(-1), next);
    if (both === null) found.push(next);
    else found.splice(-1, 1, both);
    index = next.next;
  }
  return found;
};

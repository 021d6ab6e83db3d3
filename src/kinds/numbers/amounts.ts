import type { Amount } from '../../model/values.ts';
import { readCore, type Core, type UnitReader } from './core.ts';
import { toAmount } from './to-amount.ts';
import { ANY_LETTER } from './numeral.ts';
import type { Token } from './tokens.ts';
import { modifierAfter, modifierBefore, type Modifier } from './wordings.ts';

/** An amount found in a text, with the words that bound or hedge it. */
export interface FoundAmount {
  readonly core: Core;
  readonly amount: Amount;
  /** The second amount that it may be, where groups and decimals cannot be told apart. */
  readonly alternative?: Amount;
  /** Why no amount may be taken from it. */
  readonly problem?: string;
  /** Index of its first token, bounds and hedges with it. */
  readonly from: number;
  /** Index of the token after it, its unit and what bounds it from behind with it. */
  readonly next: number;
}

/** More modifiers than this before one number are not prose. */
const MOST_MODIFIERS = 4;
/** A noun of at most this many words may stand between a number and "or more". */
const LONGEST_NOUN = 2;

interface Modified {
  readonly modifiers: readonly Modifier[];
  readonly next: number;
}

/** A reader for text without units. */
const NO_UNITS: UnitReader = { before: () => null, after: () => null, rate: () => null, letters: ANY_LETTER };

const readModifiers = (
  tokens: readonly Token[],
  index: number,
  isCore: (index: number) => Core | null,
): Modified & { readonly core: Core | null } => {
  const modifiers: Modifier[] = [];
  let next = index;
  let core = isCore(next);
  while (core === null && modifiers.length < MOST_MODIFIERS) {
    const found = modifierBefore(tokens, next);
    if (found === null) break;
    modifiers.push(found.modifier);
    next = found.next;
    core = isCore(next);
  }
  return { modifiers, next, core };
};

/** "and less than": the wording goes on to another number. */
const isComparison = (tokens: readonly Token[], index: number): boolean =>
  /^(?:than|to|equal)$/u.test(tokens[index]?.text ?? '');

const readAfter = (tokens: readonly Token[], index: number): Modified => {
  const modifiers: Modifier[] = [];
  let next = index;
  for (let found = modifierAfter(tokens, next); found !== null; found = modifierAfter(tokens, next)) {
    // What stands before a second number belongs to that: "killed 32 and at least 20 injured".
    if (isComparison(tokens, found.next) || readCore(tokens, found.next, NO_UNITS) !== null) break;
    modifiers.push(found.modifier);
    next = found.next;
  }
  return { modifiers, next };
};

const NO_NOUNS: ReadonlySet<string> = new Set('and or at in to of but were was are is had have has'.split(' '));

const isNounWord = (token: Token | undefined): boolean => token?.type === 'word' && !NO_NOUNS.has(token.text);

/** "20 people or more": what bounds a number may stand behind its noun. */
const readAfterNoun = (tokens: readonly Token[], index: number): Modified => {
  for (let skipped = 0, at = index; skipped <= LONGEST_NOUN; skipped += 1, at += 1) {
    const after = readAfter(tokens, at);
    if (after.modifiers.length > 0) return skipped === 0 ? after : { modifiers: after.modifiers, next: index };
    if (!isNounWord(tokens[at])) break;
  }
  return { modifiers: [], next: index };
};

/** "or equal" behind "less than 5000" lets the number itself in. */
const closes = (modifiers: readonly Modifier[]): boolean => modifiers.some(({ type }) => type === 'neutral');

const closed = (modifier: Modifier): Modifier =>
  modifier.type === 'bound' ? { ...modifier, wording: { ...modifier.wording, open: false } } : modifier;

const DENIALS: ReadonlySet<string> = new Set(['denied', 'denies', 'deny', 'denying']);

const isNegated = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1]?.text ?? '';
  if (DENIALS.has(before) || (before === 'that' && DENIALS.has(tokens[from - 2]?.text ?? ''))) return true;
  return before === 'not' || before === 'never' || before === 'nor' || before.endsWith("n't") || before.endsWith('n’t');
};

const foundAt = (tokens: readonly Token[], from: number, core: Core, before: readonly Modifier[]): FoundAmount => {
  const after = readAfterNoun(tokens, core.next);
  const said = [...(closes(after.modifiers) ? before.map(closed) : before), ...after.modifiers];
  const amount = toAmount(core, said);
  const negated = isNegated(tokens, from) ? 'the words before it deny it' : undefined;
  const problem = core.problem ?? negated ?? (amount.ok ? undefined : amount.reason);
  const second = core.alternative === undefined ? null : toAmount({ ...core, stated: [core.alternative] }, said);
  return {
    core,
    amount: amount.amount,
    ...(second === null ? {} : { alternative: second.amount }),
    ...(problem === undefined ? {} : { problem }),
    from,
    next: after.next,
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
      ...(unit === undefined ? {} : { unit }),
    },
    amount: {
      min: lower.min,
      minOpen: lower.minOpen,
      max: upper.max,
      maxOpen: upper.maxOpen,
      approximate: a.amount.approximate || b.amount.approximate,
      stated: [lower.min, upper.max],
    },
    from: a.from,
    next: b.next,
  };
};

/**
 * Finds every amount in a text, in order: numbers, ranges and vague plurals, with the bounds and hedges beside them and,
 * where `units` knows any, their units. Linear in the number of tokens. What stands like a number but cannot be taken for
 * one is found with its `problem`.
 */
export const findAmounts = (tokens: readonly Token[], units: UnitReader = NO_UNITS): readonly FoundAmount[] => {
  const found: FoundAmount[] = [];
  for (let index = 0; index < tokens.length;) {
    const { modifiers, core } = readModifiers(tokens, index, (at) => readCore(tokens, at, units));
    if (core === null) {
      index += 1;
      continue;
    }
    const next = foundAt(tokens, index, core, modifiers);
    const both = merged(tokens, found.at(-1), next);
    if (both === null) found.push(next);
    else found.splice(-1, 1, both);
    index = next.next;
  }
  return found;
};

import type { FoundAmount } from './amounts.ts';
import { CENTS, MONEY } from './currencies.ts';
import { isPoint } from './interval.ts';
import { tidy } from './numeral.ts';
import type { Token } from './tokens.ts';
import { unitOf } from './units.ts';

const sumOf = (large: FoundAmount, small: FoundAmount, share: number): FoundAmount => {
  const total = tidy((large.amount.min ?? 0) + (small.amount.min ?? 0) * share);
  return {
    ...large,
    core: { ...large.core, stated: [total], next: small.core.next },
    amount: { ...large.amount, min: total, max: total, stated: [total] },
    next: small.next,
  };
};

/** How many of the larger unit one of the smaller is; `null` where one is no part of the other. */
const shareOf = (large: string, small: string): number | null => {
  if (MONEY.has(large)) return CENTS.has(small) && !CENTS.has(large) ? 0.01 : null;
  const [a, b] = [unitOf(large), unitOf(small)];
  return a.dimension === b.dimension && b.factor < a.factor && a.offset === undefined ? b.factor / a.factor : null;
};

/** "15 dollars and 15", "17 USD 25": a number below a hundred at the very end is cents. */
const isBareCents = (tokens: readonly Token[], large: FoundAmount, small: FoundAmount): boolean =>
  MONEY.has(large.core.unit ?? '') &&
  tokens[large.next - 1]?.type === 'word' &&
  small.next === tokens.length &&
  small.core.unit === undefined &&
  small.core.form === 'cardinal' &&
  Number.isInteger(small.amount.min) &&
  (small.amount.min ?? 0) > 0 &&
  (small.amount.min ?? 0) < 100;

const isWithin = (tokens: readonly Token[], large: FoundAmount, small: FoundAmount): boolean => {
  const between = small.from - large.next;
  const joined = between === 0 || (between === 1 && tokens[large.next]?.text === 'and');
  const exact = !small.amount.approximate && isPoint(small.amount) && small.from === small.core.from;
  return joined && exact && isPoint(large.amount) && large.problem === undefined && small.problem === undefined;
};

/** "5 feet 11": the number behind a measure is a part of it, in a unit that nothing names. */
const hasBarePart = (tokens: readonly Token[], large: FoundAmount, small: FoundAmount): boolean =>
  !MONEY.has(large.core.unit ?? '') &&
  large.core.unit !== undefined &&
  small.core.unit === undefined &&
  small.core.form === 'cardinal' &&
  small.from === large.next &&
  small.next === tokens.length &&
  isWithin(tokens, large, small);

const joinedWith = (tokens: readonly Token[], large: FoundAmount, small: FoundAmount): FoundAmount | null => {
  if (large.core.unit === undefined || !isWithin(tokens, large, small)) return null;
  if (isBareCents(tokens, large, small)) return sumOf(large, small, 0.01);
  const share = small.core.unit === undefined ? null : shareOf(large.core.unit, small.core.unit);
  return share === null || (small.amount.min ?? 0) * share >= 1 ? null : sumOf(large, small, share);
};

/** Joins amounts that state one quantity in two units: "5 ft 2 in", "3 dollars 50 cents". */
export const withSmallerUnits = (tokens: readonly Token[], found: readonly FoundAmount[]): readonly FoundAmount[] => {
  const joined: FoundAmount[] = [];
  for (const amount of found) {
    const last = joined.at(-1);
    const both = last === undefined ? null : joinedWith(tokens, last, amount);
    if (both !== null) joined.splice(-1, 1, both);
    else if (last !== undefined && hasBarePart(tokens, last, amount))
      joined.splice(-1, 1, { ...last, problem: 'a number without a unit belongs to it' });
    else joined.push(amount);
  }
  return joined;
};

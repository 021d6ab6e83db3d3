import type { Amount } from '../../model/values.ts';
import { isPoint } from './interval.ts';
import { lookup } from './lookup.ts';
import { readNumeral, tidy } from './numeral.ts';
import type { Core, UnitReader } from './shapes.ts';
import type { Token } from './tokens.ts';

/** A margin of error: how far the number may be off, either way. */
export interface Margin {
  readonly width: number;
  readonly next: number;
}

const OPENERS = lookup<true>(
  ['plus or minus', 'plus - or - minus', 'plus / minus', '±', '+ / -', '+ -', 'give or take'].map((words) => [
    words,
    true,
  ]),
);

/** "52 percent, plus or minus 3": the margin that starts at a token; its unit is the number's own, or points of it. */
export const readMargin = (tokens: readonly Token[], core: Core, units: UnitReader): Margin | null => {
  const at = tokens[core.next]?.text === ',' ? core.next + 1 : core.next;
  const opener = OPENERS.at(tokens, at);
  const numeral = opener === null ? null : readNumeral(tokens, opener.next, units.letters);
  if (numeral?.form !== 'cardinal') return null;
  const unit = units.after(tokens, numeral.next);
  const fits =
    unit === null || unit.unit === core.unit || (core.unit === 'percent' && unit.unit === 'percentage point');
  return fits ? { width: numeral.value, next: unit?.next ?? numeral.next } : null;
};

/** A number with its margin is the range that it spans. */
export const withMargin = (amount: Amount, { width }: Margin): Amount => {
  if (!isPoint(amount) || amount.min === null) return amount;
  const [min, max] = [tidy(amount.min - width), tidy(amount.min + width)];
  return { ...amount, min, max, stated: [min, max] };
};

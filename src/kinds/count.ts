import type { ClaimOptions, EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Amount } from '../model/values.ts';
import { settle, type Candidates } from './editor-value.ts';
import { candidatesOf, countOptions, isAnswer, strongest, type CountOption } from './numbers/count-options.ts';
import { formatAmount } from './numbers/format.ts';
import { point } from './numbers/interval.ts';
import { meetAmounts } from './numbers/meet.ts';
import { relateAmounts, relateTolls, sameAnswers, type RelateRules } from './numbers/relate.ts';

/** More numbers than this that fit alike are no quote, and are not told apart one by one. */
const MOST_CANDIDATES = 12;

const whySeveral = (kept: readonly CountOption[], unit: string | undefined): string => {
  const [first, ...others] = kept;
  if (others.length === 0) return `“${first?.text ?? ''}” reads two ways: as groups of thousands, or as decimals`;
  return unit === undefined
    ? 'several numbers stand in it, and the claim has no unit to pick by'
    : `no one number is closest to “${unit}”`;
};

/** Why no number is the answer, from the first that was left aside. */
const whyNone = (options: readonly CountOption[], unit: string | undefined): string => {
  const [first] = options;
  if (first === undefined) return 'no number stands in it';
  if (first.aside !== null) return `“${first.text}” ${first.aside}`;
  return `“${first.text}” counts something else than ${unit ?? 'what is asked'}`;
};

const candidatesIn = (quote: string, { options: { unit }, around }: ReadContext): Candidates<Amount> => {
  const options = countOptions(quote, around, unit);
  const answers = options.filter(isAnswer);
  if (answers.length === 0) return { candidates: [], reason: whyNone(options, unit) };
  const kept = strongest(answers).slice(0, MOST_CANDIDATES);
  return { candidates: candidatesOf(kept, options), reason: whySeveral(kept, unit) };
};

const unreadable = (value: EditorValue, reason: string): ReadOutcome<Amount> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote: String(value), kind: 'count', reason } },
});

/** An editor's own words stand in no sentence. */
const without = ({ value: _, around: __, ...context }: ReadContext): ReadContext => context;

const parse = (value: EditorValue, context: ReadContext): ReadOutcome<Amount> => {
  if (typeof value === 'string') return read(value, without(context));
  if (typeof value !== 'number' || !Number.isFinite(value))
    return unreadable(value, 'a count is a number, or a number in words');
  return { ok: true, value: point(value), notes: [] };
};

const same = (a: Amount, b: Amount): boolean => sameAnswers(a, b, true);

const read = (quote: string, context: ReadContext): ReadOutcome<Amount> =>
  settle(quote, candidatesIn(quote, context), context, {
    kind: 'count',
    parse,
    same,
    format: formatAmount,
  });

const rulesOf = ({ tolerance }: ClaimOptions): RelateRules => ({
  whole: true,
  ...(tolerance === undefined ? {} : { tolerance }),
});

/** How many: numbers in digits and words, bounded or hedged, ranges and vague plurals; the claim's unit picks. */
export const count: Kind<'count'> = {
  summary: 'how many: 1,960 · two thousand · more than 1,400 · dozens · 15 to 20',
  options: ['unit', 'tolerance', 'cumulative'],
  labelled: false,
  read,
  parse,
  relate: (a, b, options) => relateAmounts(a, b, rulesOf(options)),
  relateOverTime: (earlier, later, options) => relateTolls(earlier, later, rulesOf(options)),
  meet: (values, options) => meetAmounts(values, rulesOf(options)),
  format: (value) => formatAmount(value),
};

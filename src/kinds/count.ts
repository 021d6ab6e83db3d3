import type { ClaimOptions, EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Amount } from '../model/values.ts';
import { settle, type Candidate, type Candidates } from './editor-value.ts';
import { findAmounts, type FoundAmount } from './numbers/amounts.ts';
import { formatAmount } from './numbers/format.ts';
import { point } from './numbers/interval.ts';
import { meetAmounts } from './numbers/meet.ts';
import { fit, phraseBefore, phraseBehind, unitWords } from './numbers/nouns.ts';
import { whyNoCount } from './numbers/not-counts.ts';
import { relateAmounts, relateTolls, sameAnswers, type RelateRules } from './numbers/relate.ts';
import { tokenise, type Token } from './numbers/tokens.ts';
import { findZeros } from './numbers/zero.ts';

/** A number in a quote that may be the answer. */
interface Option {
  readonly amounts: readonly Amount[];
  /** How closely its words fit the claim's unit. */
  readonly fit: number;
  /** Taken only where nothing stronger stands: shares, "one of", "two-state". */
  readonly weak: boolean;
  /** Why it is no count; a unit that names it outweighs that. */
  readonly aside: string | null;
  readonly text: string;
}

/** From this fit on, the number's own words name the unit. */
const NAMED = 3;
/** What a number behind "including" loses: it is a part of the total before it. */
const PART_LOSS = 0.5;

const PART_LEADS = /^(?:including|included|includes)$/u;

const isPart = (tokens: readonly Token[], from: number): boolean =>
  [1, 2, 3].some((back) => PART_LEADS.test(tokens[from - back]?.text ?? '') || isOfThem(tokens, from - back));

/** "of them", "of whom", "among them". */
const isOfThem = (tokens: readonly Token[], at: number): boolean =>
  /^(?:them|whom|which)$/u.test(tokens[at]?.text ?? '') && /^(?:of|among)$/u.test(tokens[at - 1]?.text ?? '');

const isWeak = (tokens: readonly Token[], { core }: FoundAmount): boolean =>
  core.form === 'share' ||
  (tokens[core.next]?.text === 'of' && core.stated[0] === 1 && core.stated.length === 1) ||
  (tokens[core.next]?.text === '-' &&
    tokens[core.next + 1]?.type === 'word' &&
    tokens[core.next + 1]?.text !== 'strong');

/** An ordinal says how many only where it bounds, where it is all there is, or where the unit itself is counted off. */
const isIdleOrdinal = (tokens: readonly Token[], found: FoundAmount, fits: number): boolean =>
  found.core.form === 'ordinal' &&
  found.core.stated.length === 1 &&
  found.amount.min === found.amount.max &&
  !(found.core.from === 0 && found.core.next === tokens.length) &&
  !(fits >= NAMED && tokens[found.core.next]?.raw === tokens[found.core.next]?.text);

const IDLE_ORDINAL = 'is an ordinal: it names a place in a row, not how many';

const textOf = (quote: string, tokens: readonly Token[], from: number, next: number): string =>
  quote.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? quote.length);

/** Reasons that a unit outweighs: "24 hours" is a count of hours where hours are counted. */
const OUTWEIGHED: ReadonlySet<string> = new Set(['is a measure, not a count', 'is a year', 'is a multiple or a rate']);

const optionOf = (quote: string, tokens: readonly Token[], found: FoundAmount, unit: readonly string[]): Option => {
  const closeness =
    unit.length === 0 ? 0 : fit(phraseBehind(tokens, found.core.next), phraseBefore(tokens, found.from), unit);
  const reason = isIdleOrdinal(tokens, found, closeness) ? IDLE_ORDINAL : whyNoCount(tokens, found);
  const aside = reason !== null && closeness >= NAMED && OUTWEIGHED.has(reason) ? null : reason;
  return {
    amounts: found.alternative === undefined ? [found.amount] : [found.amount, found.alternative],
    fit: closeness > 0 && isPart(tokens, found.from) ? closeness - PART_LOSS : closeness,
    weak: isWeak(tokens, found) && closeness < NAMED,
    aside,
    text: textOf(quote, tokens, found.core.from, found.core.next),
  };
};

const zeroOptions = (quote: string, tokens: readonly Token[], unit: readonly string[]): readonly Option[] =>
  findZeros(tokens).map(({ from, next }) => ({
    amounts: [point(0)],
    fit: fit(phraseBehind(tokens, next), [], unit),
    weak: false,
    aside: null,
    text: textOf(quote, tokens, from, next),
  }));

const optionsOf = (quote: string, unit: string | undefined): readonly Option[] => {
  const tokens = tokenise(quote);
  const words = unit === undefined ? [] : unitWords(unit);
  const zeros = zeroOptions(quote, tokens, words);
  const found = findAmounts(tokens).map((amount) => optionOf(quote, tokens, amount, words));
  return zeros.length === 0 ? found : [...zeros, ...found.filter(({ aside }) => aside === null)];
};

const strongest = (options: readonly Option[]): readonly Option[] => {
  const strong = options.filter(({ weak }) => !weak);
  const kept = strong.length > 0 ? strong : options;
  const best = Math.max(...kept.map((option) => option.fit));
  return kept.filter((option) => option.fit === best);
};

/** Why no number is the answer, from the first that was left aside. */
const whyNone = (options: readonly Option[], unit: string | undefined): string => {
  const [first] = options;
  if (first === undefined) return 'no number stands in it';
  if (first.aside !== null) return `“${first.text}” ${first.aside}`;
  return `“${first.text}” counts something else than ${unit ?? 'what is asked'}`;
};

const whySeveral = (kept: readonly Option[], unit: string | undefined): string => {
  const [first, ...others] = kept;
  if (others.length === 0) return `“${first?.text ?? ''}” reads two ways: as groups of thousands, or as decimals`;
  return unit === undefined
    ? 'several numbers stand in it, and the claim has no unit to pick by'
    : `no one number is closest to “${unit}”`;
};

const candidatesIn = (quote: string, unit: string | undefined): Candidates<Amount> => {
  const options = optionsOf(quote, unit);
  const answers = options.filter(({ aside, fit: closeness }) => aside === null && closeness >= 0);
  if (answers.length === 0) return { candidates: [], reason: whyNone(options, unit) };
  const kept = strongest(answers);
  const candidates = kept.flatMap(({ amounts }) => amounts.map((value): Candidate<Amount> => ({ value })));
  return { candidates, reason: whySeveral(kept, unit) };
};

const unreadable = (value: EditorValue, reason: string): ReadOutcome<Amount> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote: String(value), kind: 'count', reason } },
});

const without = ({ value: _, ...context }: ReadContext): ReadContext => context;

const parse = (value: EditorValue, context: ReadContext): ReadOutcome<Amount> => {
  if (typeof value === 'string') return read(value, without(context));
  if (typeof value !== 'number' || !Number.isFinite(value))
    return unreadable(value, 'a count is a number, or a number in words');
  return { ok: true, value: point(value), notes: [] };
};

const same = (a: Amount, b: Amount): boolean => sameAnswers(a, b, true);

const read = (quote: string, context: ReadContext): ReadOutcome<Amount> =>
  settle(quote, candidatesIn(quote, context.options.unit), context, {
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

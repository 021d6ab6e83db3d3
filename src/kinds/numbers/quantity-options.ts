import type { Surroundings } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { Amount, Quantity } from '../../model/values.ts';
import type { Candidate } from '../editor-value.ts';
import { findAmounts, type FoundAmount } from './amounts.ts';
import { withSmallerUnits } from './compound.ts';
import { relateQuantities } from './convert.ts';
import { framed, type Phrase } from './frames/index.ts';
import { counts } from './not-counts.ts';
import { fit, phraseBefore, phraseBehind, unitWords } from './nouns.ts';
import { tidy } from './numeral.ts';
import { candidateOf, isQuoted, passageOf, usedBy, type Passage } from './passage.ts';
import { QUANTITY_UNITS, readUnitName } from './read-unit.ts';
import { tokenise, type Token } from './tokens.ts';
import { unitOf, withoutRate } from './units.ts';
import { largest } from '../../text/lists.ts';

type Tokens = readonly Token[];

/** An amount in a quote, with what it measures. */
export interface QuantityOption {
  /** Empty where no unit is named. */
  readonly quantities: readonly Quantity[];
  /** How closely its words fit a unit that is no unit of measure: "territory". */
  readonly fit: number;
  /** Why it is no answer. */
  readonly problem: string | undefined;
  /** Whether it may stand beside the answer: it measures or counts something else, or is told what it is there for. */
  readonly explained: boolean;
  /** The spans of the quote that it takes up. */
  readonly spans: readonly Span[];
  /** What it states, beside spans of the quote that are explained. */
  readonly candidates: (explained: readonly Span[]) => readonly Candidate<Quantity>[];
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

/** "500 m to 1 km": the lower end in the unit of the higher, where it converts. */
const withLowUnit = ({ core }: FoundAmount, amount: Amount): Amount | null => {
  const [unit, low] = [core.unit, core.lowUnit];
  if (unit === undefined || low === undefined) return amount;
  const [to, from] = [unitOf(unit), unitOf(low)];
  const converts = to.dimension === from.dimension && to.offset === undefined && from.offset === undefined;
  const min = amount.min === null ? null : tidy((amount.min * from.factor) / to.factor);
  if (!converts || min === null || amount.max === null || min >= amount.max) return null;
  return { ...amount, min, stated: [min, ...amount.stated.slice(1)] };
};

const quantityOf = (found: FoundAmount, amount: Amount): readonly Quantity[] => {
  const { unit, form } = found.core;
  const whole = withLowUnit(found, amount);
  if (unit !== undefined) return whole === null ? [] : [{ ...whole, unit }];
  return form === 'share' ? [asPercent(amount)] : [];
};

const OPENING = /^[([]$/u;

/** "380 km (236 miles)": the amount before it again, in another unit. */
const isConversion = (tokens: Tokens, before: FoundAmount | undefined, found: FoundAmount): boolean => {
  if (before?.next !== found.from - 1 || !OPENING.test(tokens[before.next]?.text ?? '')) return false;
  const [a, b] = [quantityOf(before, before.amount)[0], quantityOf(found, found.amount)[0]];
  if (a === undefined || b === undefined || a.unit === b.unit) return false;
  return relateQuantities(a, b, {}).relation !== 'contradicts' && unitOf(a.unit).dimension === unitOf(b.unit).dimension;
};

/** "20 percent, or 4,400 square kilometers": said again in what it measures otherwise. */
const isSaidAgain = (tokens: Tokens, before: FoundAmount | undefined, found: FoundAmount): boolean => {
  const [a, b] = [before?.core.unit, found.core.unit];
  return (
    tokens[found.from - 1]?.text === 'or' &&
    a !== undefined &&
    b !== undefined &&
    unitOf(a).dimension !== unitOf(b).dimension
  );
};

const optionOf = (
  passage: Passage,
  phrases: readonly Phrase[],
  index: number,
  words: readonly string[],
): readonly QuantityOption[] => {
  const phrase = phrases[index];
  if (phrase === undefined || !isQuoted(passage, phrase)) return [];
  const { tokens } = passage;
  const { found, problem } = phrase;
  const isAgain = isConversion(tokens, phrases[index - 1]?.found, found);
  const amounts = found.alternative === undefined ? [found.amount] : [found.amount, found.alternative];
  const quantities = isAgain ? [] : amounts.flatMap((amount) => quantityOf(found, amount));
  const behind = phraseBehind(tokens, found.core.next);
  return [
    {
      quantities,
      fit: words.length === 0 ? 0 : fit(behind, phraseBefore(tokens, found.from), words),
      problem,
      explained: isAgain || (problem === undefined ? quantities.length > 0 || counts(tokens, found) : phrase.explained),
      spans: isSaidAgain(tokens, phrases[index - 1]?.found, found)
        ? usedBy(passage, { ...phrase, found: { ...found, from: found.from - 1 } })
        : usedBy(passage, phrase),
      candidates: (explained) => quantities.map((value) => candidateOf(value, passage, phrase, explained)),
    },
  ];
};

/** Every amount of a quote, as a quantity of the claim's unit. */
export const quantityOptions = (
  quote: string,
  around: Surroundings | undefined,
  unit: string | undefined,
): readonly QuantityOption[] => {
  const passage = passageOf(quote, around);
  const { tokens } = passage;
  const words = unit === undefined || readUnitName(tokenise(unit)) !== null ? [] : unitWords(unit);
  const phrases = framed(tokens, withSmallerUnits(tokens, findAmounts(tokens, QUANTITY_UNITS)));
  return phrases.flatMap((_, index) => optionOf(passage, phrases, index, words));
};

/** Whether a quantity can be told in a unit. */
const isIn = (quantity: Quantity, unit: string): boolean => {
  const name = withoutRate(quantity.unit);
  const names = [name, ...(unitOf(name).standsFor ?? [])];
  const asked = [unit, ...(unitOf(unit).standsFor ?? [])];
  return names.some((one) => asked.some((other) => unitOf(one).dimension === unitOf(other).dimension));
};

/** The options in the claim's unit: those that name it before those that convert into it. */
const inUnit = (options: readonly QuantityOption[], unit: string): readonly QuantityOption[] => {
  const named = options.filter(({ quantities }) => quantities.some((one) => withoutRate(one.unit) === unit));
  return named.length > 0
    ? named
    : options.filter(({ quantities }) => quantities.some((quantity) => isIn(quantity, unit)));
};

const closest = (options: readonly QuantityOption[]): readonly QuantityOption[] => {
  const best = largest(options.map((option) => option.fit));
  return options.filter((option) => option.fit === best && best >= 0);
};

/** The options that may be the answer, those that fit the claim's unit best. */
export const fitting = (options: readonly QuantityOption[], unit: string | undefined): readonly QuantityOption[] => {
  const answers = options.filter(({ quantities, problem }) => problem === undefined && quantities.length > 0);
  const name = unit === undefined ? null : readUnitName(tokenise(unit));
  return name === null ? closest(answers) : inUnit(answers, name);
};

/** The spans of a quote that its options explain. */
export const explainedSpans = (options: readonly QuantityOption[]): readonly Span[] =>
  options.flatMap(({ explained, spans }) => (explained ? spans : []));

/** Why no quantity is the answer. */
export const whyNone = (options: readonly QuantityOption[], unit: string | undefined): string => {
  const [first] = options;
  if (first === undefined) return 'no number stands in it';
  const problem = options.find((option) => option.problem !== undefined)?.problem;
  if (problem !== undefined) return `of its number: it ${problem.replace(/^it /u, '')}`;
  return unit === undefined ? 'its number has no unit' : `no number in it is in ${unit}`;
};

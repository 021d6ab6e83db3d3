import { APPROXIMATIONS, BOUNDS } from '../languages/en/lexicon.ts';
import { isNumberWord } from '../languages/en/number-words.ts';
import { HEDGING_WORDS, NEGATING_WORDS } from '../stance/index.ts';

/** Longer words are compared by their first letters. */
const MAX_COMPARED = 40;

/**
 * Edit distance in which two neighbouring letters that swapped count once, divided by the longer length: 0 for equal
 * words, 1 for words that share nothing.
 */
const editShare = (left: string, right: string): number => {
  const a = left.slice(0, MAX_COMPARED);
  const b = right.slice(0, MAX_COMPARED);
  let beforeLast: readonly number[] = [];
  let lastRow: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let best = Math.min((lastRow[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (lastRow[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = lastRow;
    lastRow = row;
  }
  return (lastRow[b.length] ?? 0) / Math.max(a.length, b.length, 1);
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to for by with from as and or but that which who is are was were be been has have had will ' +
    'would it its this these those their his her into also'
  ).split(' '),
);

/**
 * Words that turn or bound what stands beside them: they are what goes missing when words are quoted loosely, so that a
 * passage with one more of them is near.
 */
const QUALIFIERS: ReadonlySet<string> = new Set([
  ...NEGATING_WORDS,
  ...HEDGING_WORDS,
  ...[...BOUNDS, ...APPROXIMATIONS].flatMap(({ words }) => words.split(' ')),
]);

const HAS_WORD = /[\p{L}\p{N}]/u;
/** What a word weighs that stands everywhere, against 1 for any other. */
const FUNCTION_WEIGHT = 0.35;
const QUALIFIER_WEIGHT = 0.3;
const MARK_WEIGHT = 0.1;

const HAS_DIGIT = /\p{Nd}/u;
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** Words of one class stand for each other: one number, month or weekday became another. */
export type WordClass = 'number' | 'month' | 'weekday' | 'word';

/** The core of a word, with what its comparison takes. */
export interface Core {
  readonly text: string;
  readonly wordClass: WordClass;
  /** How much the word counts when it is missing: 1 for one that carries meaning. */
  readonly weight: number;
}

const classOf = (core: string): WordClass => {
  if (MONTHS.has(core)) return 'month';
  if (WEEKDAY.test(core)) return 'weekday';
  return HAS_DIGIT.test(core) || core.split('-').every(isNumberWord) ? 'number' : 'word';
};

const weightOf = (core: string): number => {
  if (QUALIFIERS.has(core) || core.endsWith("n't")) return QUALIFIER_WEIGHT;
  if (FUNCTION_WORDS.has(core)) return FUNCTION_WEIGHT;
  return HAS_WORD.test(core) ? 1 : MARK_WEIGHT;
};

/** Reads a core: its class and its weight. */
export const readCore = (text: string): Core => ({ text, wordClass: classOf(text), weight: weightOf(text) });

/** Share of letters changed up to which two words may be one word misspelt. */
const MAX_EDITED = 0.5;
/** What it costs to take a word for another of its class: a number, a month or a weekday. */
export const SAME_CLASS_COST = 0.5;
/** Less for two numbers of nearly the same digits. */
const NEAR_NUMBER_COST = 0.35;
/** Marks or capitals alone differ. */
const MARKS_COST = 0.05;

const canBeAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length) &&
  (a.charCodeAt(0) === b.charCodeAt(0) || a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1));

/** What it costs to take one core for another: 0 when they are equal, 1 when they have nothing in common. */
const coreCost = (a: Core, b: Core): number => {
  if (a.wordClass !== b.wordClass) return 1;
  if (a.wordClass === 'number') return editShare(a.text, b.text) <= MAX_EDITED ? NEAR_NUMBER_COST : SAME_CLASS_COST;
  if (a.wordClass !== 'word') return SAME_CLASS_COST;
  if (!canBeAlike(a.text, b.text)) return 1;
  const share = editShare(a.text, b.text);
  return share <= MAX_EDITED ? share : 1;
};

/** A word as it stands, and its core. */
interface Comparable {
  readonly text: string;
  readonly core: Core;
}

/** What it costs to take one word for another: 0 when they are equal, at most what the heavier one weighs. */
export const replacementCost = (a: Comparable, b: Comparable): number => {
  if (a.text === b.text) return 0;
  if (a.core.text === b.core.text) return MARKS_COST;
  return coreCost(a.core, b.core) * Math.max(a.core.weight, b.core.weight);
};

/** The cores among `vocabulary` that may stand for a core, each with what that costs. */
export const likeCores = (
  core: Core,
  vocabulary: readonly Core[],
): readonly { readonly core: Core; readonly cost: number }[] =>
  vocabulary.flatMap((other) => {
    const cost = coreCost(core, other);
    return cost <= SAME_CLASS_COST ? [{ core: other, cost }] : [];
  });

import type { Polarity } from '../../model/values.ts';
import { HEDGES, NEGATIONS } from '../../languages/en/lexicon.ts';
import { foldLabel } from './label.ts';
import { CLAUSE_OPENERS, HARMLESS_NEGATIONS, IMPLICIT_NEGATIONS, OPEN_WORDS, SUBORDINATORS } from './polarity-words.ts';

/** A clause needs this many words to state something; shorter ones are lists and asides. */
const CLAUSE_WORDS = 3;

/** Longest wording in the tables, in words. */
const LONGEST_WORDING = 4;

/** Brackets within which an aside stands; longer than this, in UTF-16 code units, it is no aside. */
const ASIDE = /\([^()]{0,300}\)/gu;

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[,;:.!?-]/gu;

/** May is a month where a number stands beside it. */
const MONTH_OF_MAY = /\bMay(?= \d)|(?<=\d )May\b/gu;

/** How a clause leans: which labels it could bear, and the words that decide it. */
interface Leaning {
  readonly fits: readonly Polarity[];
  readonly word: string;
}

type Wordings = ReadonlySet<string>;

const negations: Wordings = new Set(NEGATIONS.filter((word) => word !== "n't"));
const hedges: Wordings = new Set(HEDGES);
const harmless: Wordings = new Set(HARMLESS_NEGATIONS);
const implicit: Wordings = new Set(IMPLICIT_NEGATIONS);
const open: Wordings = new Set(OPEN_WORDS);
const subordinators: Wordings = new Set(SUBORDINATORS);
const openers: Wordings = new Set(CLAUSE_OPENERS);

/** Every wording of a table in a clause, longest first at each word, none overlapping. */
const wordingsIn = (
  words: readonly string[],
  table: Wordings,
): readonly { readonly at: number; readonly words: string }[] => {
  const found: { at: number; words: string }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = LONGEST_WORDING; length > 0; length -= 1) {
      const wording = words.slice(at, at + length).join(' ');
      if (!table.has(wording)) continue;
      found.push({ at, words: wording });
      at += length - 1;
      break;
    }
  }
  return found;
};

const isNegation = (word: string): boolean => negations.has(word) || word.endsWith("n't");

const withoutHarmless = (words: readonly string[]): readonly string[] => {
  const skipped = new Set(
    wordingsIn(words, harmless).flatMap(({ at, words: wording }) => wording.split(' ').map((_, offset) => at + offset)),
  );
  return words.filter((_, index) => !skipped.has(index));
};

/** Whether a new clause begins at a word: after "but", or after "and" where a statement follows. */
const opensClause = (words: readonly string[], at: number): boolean => {
  const next = words[at + 1];
  if (words[at] === 'but')
    return (
      words[at - 1] !== 'choice' &&
      words[at - 1] !== 'option' &&
      words[at - 1] !== 'alternative' &&
      words[at - 1] !== 'cannot'
    );
  return (
    (words[at] === 'and' || words[at] === 'or') && next !== undefined && (openers.has(next) || next.endsWith("n't"))
  );
};

const isStop = (word: string): boolean => /^[,;:.!?-]$/u.test(word);

/** The clauses of a quote as words, asides in brackets left out; linear. */
const clausesOf = (quote: string): readonly (readonly string[])[] => {
  const folded = foldLabel(quote.replace(MONTH_OF_MAY, 'Maius').replace(ASIDE, ', '));
  const words = folded.match(WORD) ?? [];
  const clauses: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const opens = opensClause(words, at) || subordinators.has(word);
    if (opens || isStop(word)) clauses.push([]);
    if (!isStop(word)) clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
};

/** The clauses that state something; all of them, where none is long enough or all hang on another. */
const mainClauses = (clauses: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const main = clauses.filter((clause) => clause.length >= CLAUSE_WORDS && !subordinators.has(clause[0] ?? ''));
  return main.length > 0 ? main : clauses;
};

const settledLabels = (negative: boolean, either: boolean): readonly Polarity[] => {
  if (either) return ['yes', 'no'];
  return negative ? ['no'] : ['yes'];
};

/** Two negations in one clause ("did not deny") leave it open which way it leans: it bears both labels. */
const leaningOf = (clause: readonly string[]): Leaning => {
  const words = withoutHarmless(clause);
  const negation = words.filter(isNegation);
  const hedge = wordingsIn(words, hedges)[0];
  const either = wordingsIn(words, implicit).length > 0 || negation.length > 1;
  const settled = settledLabels(negation.length > 0, either);
  if (hedge !== undefined)
    return { fits: either || negation.length > 0 ? ['possible', 'no'] : ['possible'], word: hedge.words };
  const isOpen = wordingsIn(words, open).length > 0;
  return { fits: isOpen ? [...settled, 'possible'] : settled, word: negation[0] ?? '' };
};

/**
 * Holds an editor's label against the negations and hedges of a quote. A clause bears `no` when it is negated, `possible`
 * when it is hedged, else `yes`; words of refusal and expectation make it bear two. The label is suspect only when no
 * main clause bears it, so that a quote of two statements never raises a warning for the one that is not meant.
 * Returns the word that does not fit, empty where a word is missing ("no" for a quote that negates nothing); `null` when
 * the label fits.
 */
export const suspectWord = (quote: string, label: Polarity): string | null => {
  const leanings = mainClauses(clausesOf(quote)).map(leaningOf);
  if (leanings.length === 0 || leanings.some((leaning) => leaning.fits.includes(label))) return null;
  return leanings.find((leaning) => leaning.word !== '')?.word ?? '';
};

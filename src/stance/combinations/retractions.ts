import {
  BEFORE_NOW,
  CHANGING_VERBS,
  FIGURE_NOUNS,
  FORMERLY,
  FORMER_TEXTS,
  SORRY,
} from '../../languages/en/stance/operators.ts';
import { BE } from '../../languages/en/stance/grammar.ts';
import { nounForms } from '../forms.ts';
import { FALLIBLE } from '../lexicon.ts';
import { listOf, phraseAt, tableOf } from '../phrases.ts';
import type { Word } from '../words.ts';
import { governsAll, ofSentence, REACH, verbForms, type Combination, type ReadCombination } from './combination.ts';

const FORMER_WORDS = listOf(FORMERLY);
const EARLIER_WORDS = listOf(BEFORE_NOW);
const FORMER = tableOf(nounForms(FORMER_TEXTS).map((one) => [one, true] as const));
const CHANGING = verbForms(CHANGING_VERBS);
const FIGURES: ReadonlySet<string> = new Set(nounForms(FIGURE_NOUNS));
/** Words from "regrets" to the verb of what was said. */
const SORRY_REACH = 5;

const isFallible = (word: Word | undefined): boolean => word !== undefined && FALLIBLE.has(word.lower);

/** "An earlier version of this article said": what such a text says is taken back. */
const formerText: ReadCombination = (words, _parse, at) => {
  const found = phraseAt(FORMER, words, at);
  if (found === undefined) return undefined;
  return ofSentence(at, at + found.length - 1, 'withdraws', 'verdict');
};

/** Verbs of saying that are of doing as well: "regrets giving $300". */
const GIVING = verbForms('give|put|add|place|enter|render|inform|advise|total|print|remember');

const SORRY_VERBS = verbForms(SORRY);

/** "Apologises for having named", "regrets identifying": what was said is taken back. */
const sorryFor: ReadCombination = (words, _parse, at) => {
  if (!SORRY_VERBS.has(words[at]?.lower ?? '')) return undefined;
  for (let near = at + 1; near < at + SORRY_REACH; near += 1) {
    const word = words[near];
    if (!word?.isWord) return undefined;
    if (GIVING.has(words[word.lower === 'having' ? near + 1 : near]?.lower ?? '')) return undefined;
    if (word.lower === 'having' && isFallible(words[near + 1])) return governsAll(at, near + 1, 'withdraws');
    if (word.lower.endsWith('ing') && isFallible(word)) return governsAll(at, near, 'withdraws');
  }
  return undefined;
};

const FORGET: ReadonlySet<string> = verbForms('forget|scrap|disregard|ignore|discard|scratch|strike');

/** "Forget what I said about": what was said is taken back. */
const forgetWhat: ReadCombination = (words, { owners }, at) => {
  const isOrder = owners[at]?.start === at && FORGET.has(words[at]?.lower ?? '');
  if (!isOrder || words[at + 1]?.lower !== 'what') return undefined;
  return ofSentence(at, at + 1, 'withdraws', 'verdict');
};

/** Behind a verb, what was said first follows: "first put at", "first named as". */
const INTO_FIRST: ReadonlySet<string> = new Set(['at', 'as', 'to', 'that']);

/** "initially put at", "had previously said". */
const formerlySaid: ReadCombination = (words, _parse, at) => {
  const strong = phraseAt(FORMER_WORDS, words, at);
  const found = strong ?? phraseAt(EARLIER_WORDS, words, at);
  if (found === undefined) return undefined;
  const last = at + found.length - 1;
  const verb = words[last + 1];
  if (verb === undefined || !isFallible(verb)) return undefined;
  // "First described by [Hedwig Thal]" is who found it.
  if (strong === undefined && words[at]?.lower === 'first' && !INTO_FIRST.has(words[last + 2]?.lower ?? ''))
    return undefined;
  const before = words[at - 1];
  const isSuperseded =
    strong !== undefined ||
    before?.lower === 'had' ||
    before?.text === ',' ||
    (before !== undefined && BE.has(before.lower));
  return isSuperseded ? governsAll(at, last + 1, 'withdraws') : undefined;
};

/** "revised the toll from 300 to 40": the number behind "from". */
const changedFrom: ReadCombination = (words, { owners }, at) => {
  if (words[at]?.lower !== 'from') return undefined;
  let [hasVerb, hasFigure] = [false, false];
  for (let near = at - 1; near >= Math.max(0, at - REACH) && owners[near] === owners[at]; near -= 1) {
    const lower = words[near]?.lower ?? '';
    hasVerb ||= CHANGING.has(lower);
    hasFigure ||= FIGURES.has(lower);
  }
  if (!hasVerb || !hasFigure) return undefined;
  return { first: at, last: at, reach: 'phrase', effect: 'withdraws', sort: 'verdict', predicates: [] };
};

/** By which words what was said is taken back. */
export const RETRACTING_COMBINATIONS: readonly Combination[] = [
  { starts: FORMER.keys(), read: formerText },
  { starts: FORGET, read: forgetWhat },
  { starts: SORRY_VERBS, read: sorryFor },
  { starts: [...FORMER_WORDS.keys(), ...EARLIER_WORDS.keys()], read: formerlySaid },
  { starts: ['from'], read: changedFrom },
];

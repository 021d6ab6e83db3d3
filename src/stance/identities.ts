import { FIRM_ATTRIBUTES } from '../languages/en/stance/adjectives.ts';
import { PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import type { Effect } from '../languages/stance-words.ts';
import type { Clause } from './clauses/index.ts';
import { verbPhrases } from './forms.ts';
import type { Sentence, Target } from './governor.ts';
import type { Predicate } from './lexicon.ts';
import type { Operator } from './operator.ts';
import { isCurrency, type Word } from './words.ts';

/** Attributes before who or what something is, by which it is not told to be that. */
const ATTRIBUTED: ReadonlySet<Effect> = new Set<Effect>(['hedges', 'intends']);
const FIRM: ReadonlySet<string> = new Set(FIRM_ATTRIBUTES.split('|'));
/** Verbs by which a figure is told, beside "be". */
const STANDING: ReadonlySet<string> = new Set(verbPhrases('be|stand|lie|remain|sit'));
/** Words from "is" to what something is said to be. */
const IDENTITY_REACH = 7;

/** "The target is 40 wells", "the alleged author is Anna Lind": who or what the subject is said to be. */
export const isIdentified = (
  { words, parse }: Sentence,
  { first, last }: Operator,
  { sort, effect, takes }: Predicate,
  { at, via, traits }: Target,
  clause: Clause,
): boolean => {
  const { group } = clause;
  const isOf = traits.isName ? takes.has('identity') : takes.has('figure');
  const isAttribute = sort === 'attribute' && ATTRIBUTED.has(effect) && !FIRM.has(words[first]?.lower ?? '');
  if (group === undefined || traits.isStatement || via !== 'self' || !(isOf || isAttribute)) return false;
  const isSaid = group.isCopula || (!traits.isName && STANDING.has(words[group.main]?.lower ?? ''));
  if (!isSaid || last >= group.first || at <= group.last || at > group.last + IDENTITY_REACH) return false;
  const isNoun = (word: Word): boolean => (word.isWord && !PREPOSITIONS.has(word.lower)) || word.text === "'";
  // "the size of the target is": of another noun.
  if (
    !words
      .slice(clause.start, first)
      .every((word, index) => parse.owners[clause.start + index] !== clause || isNoun(word))
  )
    return false;
  const next = words[last + 1];
  // "the winning bid"
  if (WON.has(words[first - 1]?.lower ?? '')) return false;
  if (sort === 'noun' && last + 1 !== group.first && next !== undefined && isNoun(next) && next.lower !== 'to')
    return false;
  const [lead, ...between] = words.slice(group.last + 1, at);
  return (
    (lead === undefined || isNoun(lead) || ['at', 'of', 'for', 'on', 'in'].includes(lead.lower) || isCurrency(lead)) &&
    between.every((word) => isNoun(word) || isCurrency(word) || (traits.isOfFront && word.lower === 'of'))
  );
};
const WON: ReadonlySet<string> = new Set('winning accepted successful agreed final opening'.split(' '));

/** "A target date of May 8". */
export const isDated = (
  { words }: Sentence,
  { last }: Operator,
  { takes }: Predicate,
  { at, traits }: Target,
): boolean =>
  takes.has('figure') &&
  traits.isOfFront &&
  DATED.has(words[last]?.lower ?? '') &&
  words[last + 1]?.lower === 'of' &&
  at > last &&
  at <= last + DATED_REACH;
const DATED: ReadonlySet<string> = new Set(['date', 'year', 'window', 'target']);
const DATED_REACH = 4;

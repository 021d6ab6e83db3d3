import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../languages/en/stance/grammar.ts';
import { ADJUNCTS, NOUNS_BEHIND_TO, RESULT_VERBS, UNIQUE } from '../languages/en/stance/nonfinite.ts';
import type { Clause } from './clauses/index.ts';
import { isInfinitive, isVerbal } from './complements.ts';
import { governing, type Governor, type Sentence, type Traits } from './governor.ts';
import { VERB_FORMS } from './lexicon.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import type { Word } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|'));
const ADJUNCT: ReadonlySet<string> = setOf(ADJUNCTS);
/** Adjunct prepositions that right behind a verb belong to it. */
const OF_VERBS: ReadonlySet<string> = new Set(['with', 'in']);
const NOUN_BEHIND_TO: ReadonlySet<string> = setOf(NOUNS_BEHIND_TO);
const RESULT: ReadonlySet<string> = setOf(RESULT_VERBS);
const ONE_OF: ReadonlySet<string> = setOf(UNIQUE);

/** Words back from "to" to the word that makes its noun one of a kind: "the first woman from Oslo to win". */
const UNIQUE_REACH = 12;
/** Words between what a verb without tense hangs on, and it. */
const HOST_REACH = 10;

const hasObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || isNumber(word) || ['$', '€', '£'].includes(word.text));

/** Whether "to" stands at a word before what is plainly a verb: "to power in 1911" and "to rural towns" have none. */
const isPlainInfinitive = (words: readonly Word[], at: number): boolean => {
  if (!isInfinitive(words, at)) return false;
  const verb = words[at + 1]?.lower ?? '';
  const isKnown = VERB_FORMS.get(verb)?.has('base') === true || ['be', 'have', 'do'].includes(verb);
  return isKnown && !NOUN_BEHIND_TO.has(verb) ? true : hasObject(words[at + 2]);
};

/** Whether a superlative, an ordinal or the like stands before an infinitive: whoever is "the first to do" it did it. */
const isOfUnique = (words: readonly Word[], at: number): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - UNIQUE_REACH); near -= 1) {
    const lower = words[near]?.lower ?? '';
    if (words[near]?.isWord !== true) return false;
    if (ONE_OF.has(lower) || (/(?:[^r]est|th)$/u.test(lower) && words[near - 1]?.lower === 'the')) return true;
  }
  return false;
};

/** Whether a gerund that something must answer for begins at a word: right behind the verb, or behind its preposition. */
const isHangingGerund = (words: readonly Word[], { group, start }: Clause, at: number): boolean => {
  // "proud of having trained them": what is told as past came about.
  if (!isVerbal(words, at) || words[at]?.lower === 'having') return false;
  let before = at - 1;
  for (let word = words[before]; word?.isWord === true && isAdverb(word) && before > start; word = words[before])
    before -= 1;
  if (group?.main === before && !group.isCopula && !group.isBare) return !group.isPassive;
  const preposition = words[before]?.lower ?? '';
  if (before < start || !PREPOSITIONS.has(preposition)) return false;
  // "toyed with paying" beside "began the year with paying"
  const isOfVerb = group !== undefined && before === group.last + 1 && OF_VERBS.has(preposition);
  return isOfVerb || !ADJUNCT.has(preposition);
};

/** The last infinitive or gerund of a clause before a word, in the phrase of which it may stand. */
const lastNonFinite = ({ words, parse }: Sentence, clause: Clause, at: number): number | undefined => {
  const { group, start } = clause;
  const from = group !== undefined && at > group.last ? group.last + 1 : start;
  for (let near = at - 1; near >= from; near -= 1) {
    if (parse.owners[near] !== clause) continue;
    const word = words[near];
    if (word?.text === ',' || word?.text === ';') return undefined;
    if (isPlainInfinitive(words, near) || isHangingGerund(words, clause, near)) return near;
  }
  return undefined;
};

/** Whether one of the words above what stands in a clause is that on which a verb without tense hangs. */
const isHeld = (words: readonly Word[], held: readonly Governor[], at: number): boolean =>
  // "no choice but to pay", "had to pay"
  words[at - 1]?.lower === 'but' ||
  words[at - 1]?.lower === 'had' ||
  held.some(
    ({ sort, first, last }) => (sort === 'predicate' || sort === 'modal') && first < at && last >= at - HOST_REACH,
  );

/**
 * What is above a word by an infinitive or a gerund that hangs on nothing known: what somebody was hired to do he may not
 * do, and what he toyed with doing he may not have done.
 */
export const unheldAbove = (
  sentence: Sentence,
  clause: Clause,
  at: number,
  traits: Traits,
  held: readonly Governor[],
): Governor | undefined => {
  const { words } = sentence;
  const near = lastNonFinite(sentence, clause, at);
  if (near === undefined || isHeld(words, held, near)) return undefined;
  const isTo = words[near]?.lower === 'to';
  // "The council met to choose a mayor on May 3": the day is as well that of the meeting.
  if (traits.isOfFront && !traits.isName && clause.group?.isPassive !== true) return undefined;
  if (isTo && (RESULT.has(words[near + 1]?.lower ?? '') || isOfUnique(words, near))) return undefined;
  return governing(isTo ? 'intends' : 'hedges', near, near, 'clause');
};

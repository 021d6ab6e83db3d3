import type { Effect } from '../languages/stance-words.ts';
import { COORDINATORS, DEFINITE, DETERMINERS, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import type { Governor, Sentence, Traits } from './governor.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import type { Word } from './words.ts';

/** Effects that deny, doubt or take back what is told, and so also what it takes for given. */
const TOLD: ReadonlySet<Effect> = new Set<Effect>(['rejects', 'feigns', 'withdraws', 'alleges']);

/** Effects of verbs that say whether what they govern comes about. */
const IMPLYING: ReadonlySet<Effect> = new Set<Effect>([
  'reverses',
  'refuses',
  'attempts',
  'intends',
  'schedules',
  'wavers',
]);

const CAPITAL = /^\p{Lu}/u;
/** Words back to the article of a noun phrase. */
const ARTICLE_REACH = 7;

const isOpenClass = (word: Word | undefined): boolean =>
  word?.isWord === true &&
  !DETERMINERS.has(word.lower) &&
  !PREPOSITIONS.has(word.lower) &&
  !COORDINATORS.has(word.lower) &&
  !isAdverb(word);

/** Whether a definite article, or its like, opens the noun phrase that a word stands in. */
const isInDefinite = ({ words, parse }: Sentence, at: number): boolean => {
  const owner = parse.owners[at];
  for (let near = at - 1; near >= Math.max(0, at - ARTICLE_REACH) && parse.owners[near] === owner; near -= 1) {
    const word = words[near];
    if (word === undefined || !word.isWord || parse.groupOf[near] !== undefined) return false;
    // "said that Ankara": no article.
    if (word.lower === 'that' && owner?.start === near) return false;
    if (DEFINITE.has(word.lower) || word.lower.endsWith("'s")) return true;
    if (DETERMINERS.has(word.lower) || PREPOSITIONS.has(word.lower)) return false;
  }
  return false;
};

/** Whether a noun stands behind a name or a date in the same phrase, which it only tells from others: "the Tuesday raids". */
const isModifier = ({ words, parse }: Sentence, at: number): boolean => {
  const rest = words.slice(at + 1).findIndex((word) => !CAPITAL.test(word.text) && !isNumber(word));
  const next = rest < 0 ? words.length : at + 1 + rest;
  return isOpenClass(words[next]) && parse.groupOf[next] === undefined && parse.owners[next] === parse.owners[at];
};

/** Prepositions by which a known thing is of a name, or lies by it: "the road to Verden". */
const PLACING: ReadonlySet<string> = new Set('of in near between'.split(' '));
/** Prepositions by which a day parts two times, so that it stands whether something is so before or behind it, or not. */
const PARTING: ReadonlySet<string> = new Set('since until till'.split(' '));

/** Whether a name is what something known is of: "the independence of Artsakh". */
const isGenitive = (sentence: Sentence, at: number): boolean => {
  const { words } = sentence;
  let before = at - 1;
  while (isOpenClass(words[before]) || DEFINITE.has(words[before]?.lower ?? '')) before -= 1;
  if (words[before]?.lower === 'and' && words[before - 2]?.lower === 'between') before -= 2;
  return PLACING.has(words[before]?.lower ?? '') && isInDefinite(sentence, before - 1);
};

/** Whether a quote that has no verb names a known thing: "the enclave" in "the fight for [the enclave]". */
const isKnownThing = (sentence: Sentence, at: number): boolean => {
  const { words, parse } = sentence;
  const isFirst = words[at]?.isQuoted === true && words[at - 1]?.isQuoted !== true;
  if (
    !isFirst ||
    parse.owners[at]?.start === at ||
    parse.groupOf[at - 1] !== undefined ||
    words[at - 1]?.lower === 'that'
  )
    return false;
  return DEFINITE.has(words[at]?.lower ?? '') || isInDefinite(sentence, at);
};

/** What a word is beside what its clause asserts: a clause takes a known thing for given, whatever it says of it. */
const isGiven = (sentence: Sentence, at: number, traits: Traits): boolean => {
  const { words } = sentence;
  if (traits.isStatement) return isKnownThing(sentence, at);
  // "its five-year mission"; "the 300 men" is what the clause counts.
  if (traits.isAmount) return /^[\p{L}\p{N},.]+-\p{L}/u.test(words[at]?.lower ?? '') && isInDefinite(sentence, at);
  if (traits.isOfFront && !traits.isName && [1, 2].some((back) => PARTING.has(words[at - back]?.lower ?? '')))
    return true;
  return (isInDefinite(sentence, at) && isModifier(sentence, at)) || (traits.isName && isGenitive(sentence, at));
};

/** Words before the number of things that are known, each and all: "with all four documents". */
const KNOWN: ReadonlySet<string> = new Set('all both these those its their his her our'.split(' '));

/** Whether a number counts known things that what is done, or not done, has to do with: "complied with all four orders". */
const isKnownNumber = ({ words }: Sentence, at: number): boolean => {
  let before = at - 1;
  while (before > 0 && words[before]?.lower === 'of') before -= 1;
  let first = before;
  while (KNOWN.has(words[first]?.lower ?? '') || words[first]?.lower === 'the') first -= 1;
  const preposition = words[first]?.lower ?? '';
  return KNOWN.has(words[first + 1]?.lower ?? '') && PREPOSITIONS.has(preposition) && preposition !== 'of';
};

/** The governors that still count of a word that its clause takes for given. */
export const withoutGiven = (
  sentence: Sentence,
  at: number,
  traits: Traits,
  path: readonly Governor[],
): readonly Governor[] => {
  if (path.length === 0) return path;
  // "not with all four" may be three; "failed to meet with all four" has four.
  if (traits.isAmount && isKnownNumber(sentence, at))
    return path.filter((one) => !IMPLYING.has(one.effect) || one.sort !== 'predicate');
  if (!isGiven(sentence, at, traits)) return path;
  return path.filter(
    ({ effect, sort }) => TOLD.has(effect) || sort === 'excluder' || sort === 'verdict' || sort === 'hedge',
  );
};

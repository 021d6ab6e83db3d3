import type { Complement, Effect } from '../languages/stance-words.ts';
import { DETERMINERS, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import type { Clause, ClauseKind } from './clauses/index.ts';
import { complementsAfter, isInfinitive, isOfEvent, isPlan, isStatement, ownInfinitive } from './complements.ts';
import type { Sentence, Traits } from './governor.ts';
import { FIRM_ATTRIBUTES } from '../languages/en/stance/adjectives.ts';
import { HEARSAY } from '../languages/en/stance/nouns.ts';
import { formsOf, pluralOf } from './forms.ts';
import { CLAUSAL_VERBS, type Predicate } from './lexicon.ts';
import type { Operator } from './operator.ts';
import { isBesideObject, isOfMaking } from './objects.ts';
import { isNumber } from './verb-groups.ts';
import type { Word } from './words.ts';

/** A word sought for what governs it: in a clause, or as the first of a clause below that is of some kind. */
export interface Target {
  readonly at: number;
  readonly via: ClauseKind | 'self';
  readonly traits: Traits;
}

/** Effects on a noun of statement or plan that is the object of an active verb or the subject of a passive one. */
export const JUDGING: ReadonlySet<Effect> = new Set<Effect>([
  'reverses',
  'rejects',
  'withdraws',
  'feigns',
  'verifies',
  'wavers',
]);

/** Effects of a verb on its own subject: "Norway refused to sign". */
const CONTROL: ReadonlySet<Effect> = new Set<Effect>([
  'reverses',
  'refuses',
  'schedules',
  'intends',
  'attempts',
  'supposes',
  'alleges',
  'rejects',
  'wavers',
  'hedges',
]);

const YEAR = /^[12]\d{3}$/u;
const DEMONSTRATIVES: ReadonlySet<string> = new Set('this that which these those'.split(' '));
/** Prepositions that an attribute reaches across: "an alleged theft of 60 cars". */
const TRANSPARENT: ReadonlySet<string> = new Set('of on in'.split(' '));
/** Words behind a verb of saying in the passive that say nothing of its subject: "reported on Monday". */
const NO_STATE: ReadonlySet<string> = new Set('to that and or but last next yesterday today so as'.split(' '));

/** Whether the subject of a clause is what somebody says, or a figure: something that can be false. */
export const hasStatementSubject = ({ words, parse }: Sentence, clause: Clause): boolean => {
  const end = clause.group?.first ?? clause.start;
  let hasNumber = false;
  for (let at = Math.max(clause.start, end - REACH); at < end; at += 1) {
    const [word, owner] = [words[at], parse.owners[at]];
    if (word === undefined || owner === undefined) continue;
    if (owner !== clause) {
      if (owner.kind === 'clause') return true;
      continue;
    }
    if (isStatement(word) || DEMONSTRATIVES.has(word.lower)) return true;
    hasNumber ||= isNumber(word);
  }
  // "300 is wrong"; "300 were wrong" speaks of people.
  return hasNumber && ['is', 'was', "'s"].includes(words[end]?.lower ?? '');
};

const hasPlanSubject = ({ words, parse }: Sentence, clause: Clause): boolean => {
  const end = clause.group?.first ?? 0;
  for (let at = Math.max(clause.start, end - REACH); at < end; at += 1)
    if (parse.owners[at] === clause && isPlan(words[at])) return true;
  return false;
};

/** Words back from a word, or from a clause, to a predicate or a phrase that may govern it. */
const REACH = 60;

/** Whether nothing between a word and a later one ends the phrase that it stands in. */
export const phraseReaches = (
  { words, parse }: Sentence,
  last: number,
  target: number,
  clause: Clause,
  isAttribute = false,
): boolean => {
  if (target - last > REACH) return false;
  for (let at = last + 1; at < target; at += 1) {
    const word = words[at];
    if (word === undefined || parse.owners[at] !== clause) continue;
    // A comma ends a phrase, unless what stands behind it only interrupts.
    if (word.text === ',' && parse.owners[at + 1] === clause && !YEAR.test(words[at + 1]?.lower ?? '')) return false;
    if (at === clause.group?.first || word.lower === 'but') return false;
    const ends = word.lower === 'to' || (PREPOSITIONS.has(word.lower) && !TRANSPARENT.has(word.lower));
    if (isAttribute && ends) return false;
  }
  return last < target && target !== clause.group?.first;
};

/** Verbs by which a text or a rumour says something. */
const TELLING: ReadonlySet<string> = new Set(
  'speak talk tell put give mention'.split(' ').flatMap((verb) => formsOf(verb).map(([form]) => form)),
);

const HEARSAY_NOUNS: ReadonlySet<string> = new Set(HEARSAY.split('|').flatMap((noun) => [noun, pluralOf(noun)]));
/** Verbs of which an infinitive behind their object is what was done: "used the money to buy". */
const USING: ReadonlySet<string> = new Set(
  'use spend invest'.split(' ').flatMap((verb) => formsOf(verb).map(([form]) => form)),
);

/** Whether a word of a subject says how far what the subject tells holds: "unconfirmed reports spoke of", "a hoax claimed". */
const isTeller = ({ words }: Sentence, last: number, { sort, effect }: Predicate, { group }: Clause): boolean => {
  const main = words[group?.main ?? -1]?.lower ?? '';
  if (group === undefined || group.isPassive || !(CLAUSAL_VERBS.has(main) || TELLING.has(main))) return false;
  if (sort === 'attribute') return isStatement(words[last + 1]) && group.first <= last + 4;
  const isHearsay = effect === 'feigns' || (effect === 'alleges' && HEARSAY_NOUNS.has(words[last]?.lower ?? ''));
  return sort === 'noun' && isHearsay && group.first <= last + 3;
};

/** "Asked who paid, the clerk replied": a participle that begins a sentence governs no farther than its phrase. */
const isFronted = (words: readonly Word[], last: number, at: number, form: Predicate['form']): boolean =>
  last === 0 && (form === 'past' || form === 'participle') && words.slice(0, at).some(({ text }) => text === ',');

/** Attributes before who or what something is, by which it is not told to be that. */
const ATTRIBUTED: ReadonlySet<Effect> = new Set<Effect>(['hedges', 'intends']);
const FIRM: ReadonlySet<string> = new Set(FIRM_ATTRIBUTES.split('|'));
/** Verbs by which a figure is told, beside "be". */
const STANDING: ReadonlySet<string> = new Set(
  'be stand lie remain sit'.split(' ').flatMap((verb) => formsOf(verb).map(([form]) => form)),
);
/** Words from "is" to what something is said to be. */
const IDENTITY_REACH = 7;

/** "The target is 40 wells", "the alleged author is Anna Lind": who or what the subject is said to be. */
const isIdentified = (
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
    (lead === undefined ||
      isNoun(lead) ||
      ['at', 'of', 'for', 'on', 'in'].includes(lead.lower) ||
      CURRENCY.test(lead.text)) &&
    between.every((word) => isNoun(word) || CURRENCY.test(word.text) || (traits.isOfFront && word.lower === 'of'))
  );
};
const CURRENCY = /^\p{Sc}$/u;

const WON: ReadonlySet<string> = new Set('winning accepted successful agreed final opening'.split(' '));

/** "A target date of May 8". */
const isDated = ({ words }: Sentence, { last }: Operator, { takes }: Predicate, { at, traits }: Target): boolean =>
  takes.has('figure') &&
  traits.isOfFront &&
  DATED.has(words[last]?.lower ?? '') &&
  words[last + 1]?.lower === 'of' &&
  at > last &&
  at <= last + DATED_REACH;
const DATED: ReadonlySet<string> = new Set(['date', 'year', 'window', 'target']);
const DATED_REACH = 4;

/** Complements that a verb has for its object. */
const OBJECTS: ReadonlySet<Complement> = new Set<Complement>(['noun', 'object', 'amount']);

/** Whether a predicate governs a word behind it. */
const reachesBehind = (
  sentence: Sentence,
  operator: Operator,
  predicate: Predicate,
  target: Target,
  clause: Clause,
): boolean => {
  const { last } = operator;
  const { takes, sort, effect, isOwn, form } = predicate;
  const { at, via, traits } = target;
  const { words, parse } = sentence;
  const { group } = clause;
  if (isIdentified(sentence, operator, predicate, target, clause) || isDated(sentence, operator, predicate, target))
    return true;
  if (at - last > REACH || isFronted(words, last, at, form)) return false;
  // A noun's phrase ends at the verb, unless that says what the noun is: "the plan is to send 300".
  const isClosed = group !== undefined && last < group.first && at > group.first;
  // "the plan is to send 300", "the wish was for Norway to sign"
  const isFor = group?.isCopula === true && words[group.last + 1]?.lower === 'for';
  if (isClosed && isTeller(sentence, last, { sort, takes, effect, isOwn }, clause)) return true;
  if (isClosed && !isFor && !(group.isCopula && (via === 'clause' || isInfinitive(words, group.main + 1))))
    return false;
  if (sort === 'attribute')
    return (via === 'self' || isStatement(words[last + 1])) && phraseReaches(sentence, last, at, clause, true);
  if (via === 'clause') return takes.has('clause') || (takes.has('noun') && sort === 'verb');
  if (via === 'front' || via === 'aside' || via === 'attribution') return false;
  const found = complementsAfter(words, parse, last, at, clause, sort === 'noun');
  const isUsed = sort === 'noun' && USING.has(words[group?.main ?? -1]?.lower ?? '') && last > (group?.main ?? last);
  if (isUsed && takes.has('to') && found.has('to')) return false;
  const isOwnAmount = traits.isAmount && found.has('amount');
  return [...takes].some((complement) => {
    if (!found.has(complement)) return false;
    // "managed to build", but not "got leave to build"
    if (effect === 'carries' && complement === 'to' && sort !== 'noun')
      return ownInfinitive(words, last, (near) => parse.owners[near] === clause);
    if (isOwnAmount && (complement === 'noun' || complement === 'object')) return false;
    if (OBJECTS.has(complement) && isBesideObject(words, operator, at, traits)) return false;
    // "on the orders of Anna Lind", "the plan of May 4": who or when, and not what.
    return complement !== 'of' || !traits.isOfFront;
  });
};

const hasState = (word: Word | undefined): boolean =>
  word?.isWord === true &&
  !PREPOSITIONS.has(word.lower) &&
  !DETERMINERS.has(word.lower) &&
  !word.lower.endsWith('day') &&
  !NO_STATE.has(word.lower) &&
  !word.lower.endsWith('ly');

/** Whether a verb in the passive says something of its subject. */
const reachesPassive = (
  sentence: Sentence,
  { last }: Operator,
  { takes, effect, voice }: Predicate,
  { traits, at }: Target,
  clause: Clause,
  found: ReadonlySet<Complement>,
): boolean => {
  if (takes.has('event') && isOfEvent(sentence.words, at)) return true;
  if (JUDGING.has(effect) && takes.has('noun'))
    return hasStatementSubject(sentence, clause) || (!traits.isAmount && hasPlanSubject(sentence, clause));
  if (takes.has('to') && found.has('to') && (voice === 'passive' || effect !== 'says')) return true;
  if (takes.has('prep') && found.has('prep')) return true;
  if (effect === 'alleges' && takes.has('of') && found.has('of')) return true;
  if (voice !== 'passive') return false;
  if (!takes.has('state')) return takes.has('object');
  return effect !== 'alleges' || hasState(sentence.words[last + 1]);
};

/** Whether a predicate governs a word before it, in the subject of its clause. */
const reachesBefore = (
  sentence: Sentence,
  operator: Operator,
  predicate: Predicate,
  target: Target,
  clause: Clause,
): boolean => {
  const { group } = clause;
  if (group === undefined || target.at >= group.first || operator.first < group.first) return false;
  const { takes, sort, effect, voice } = predicate;
  if (target.via === 'clause') return takes.has('clause');
  if (sort === 'noun' || sort === 'attribute') return false;
  const { last, first } = operator;
  const { words, parse } = sentence;
  const found = complementsAfter(words, parse, last, last, clause, false);
  const hasInfinitive = takes.has('to') && ownInfinitive(words, last, (at) => parse.owners[at] === clause);
  // "The sale of 300 cars fell through", "… is pending".
  const isOfSubject = takes.has('event') && sort === 'adjective';
  if (isOfSubject || (takes.has('state') && sort === 'verb' && !group.isPassive && voice !== 'passive'))
    return (
      isOfEvent(words, target.at) ||
      (!target.traits.isAmount && hasPlanSubject(sentence, clause) && !isOfMaking(words, target.at))
    );
  if (sort === 'adjective')
    return hasInfinitive || takes.has('state') || (effect === 'schedules' && takes.has('object'));
  const isMain = first <= group.main && group.main <= last;
  if (group.isPassive && isMain) return reachesPassive(sentence, operator, predicate, target, clause, found);
  // "On Monday they agreed to leave": the day is that of the agreement.
  if (target.via === 'front' || (target.traits.isOfFront && !target.traits.isName)) return false;
  const isControlled =
    hasInfinitive ||
    (takes.has('ing') && found.has('ing')) ||
    (takes.has('prep') && found.has('prep') && effect !== 'alleges');
  return voice !== 'passive' && isControlled && CONTROL.has(effect);
};

/** The reading of a predicate by which it governs a word of its clause, or a clause below it. */
export const governingPredicate = (
  sentence: Sentence,
  operator: Operator,
  target: Target,
  clause: Clause,
): Predicate | undefined => {
  // "wished that" takes the word with it that its clause begins with.
  const isBefore = operator.last < target.at || (target.via !== 'self' && operator.first < target.at);
  const reaches = isBefore ? reachesBehind : reachesBefore;
  return operator.predicates.find((predicate) => reaches(sentence, operator, predicate, target, clause));
};

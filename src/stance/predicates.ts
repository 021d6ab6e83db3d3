import type { Complement, Effect } from '../languages/stance-words.ts';
import { DETERMINERS, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import { AWAITED } from '../languages/en/stance/notes.ts';
import type { Clause } from './clauses/index.ts';
import { complementsAfter, isInfinitive, isOfEvent, isStatement, ownInfinitive } from './complements.ts';
import { verbPhrases } from './forms.ts';
import type { Sentence, Target } from './governor.ts';
import { isDated, isIdentified } from './identities.ts';
import type { Predicate } from './lexicon.ts';
import { isBesideObject, isOfMaking } from './objects.ts';
import type { Operator } from './operator.ts';
import { phraseReaches, REACH } from './phrase-reach.ts';
import { hasPlanSubject, hasStatementSubject, isTeller } from './subjects.ts';
import type { Word } from './words.ts';

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

/** Words behind a verb of saying in the passive that say nothing of its subject: "reported on Monday". */
const NO_STATE: ReadonlySet<string> = new Set('to that and or but last next yesterday today so as'.split(' '));

/** Verbs of which an infinitive behind their object is what was done: "used the money to buy". */
const USING: ReadonlySet<string> = new Set(verbPhrases('use|spend|invest'));

/** "Asked who paid, the clerk replied": a participle that begins a sentence governs no farther than its phrase. */
const isFronted = (words: readonly Word[], last: number, at: number, form: Predicate['form']): boolean =>
  last === 0 && (form === 'past' || form === 'participle') && words.slice(0, at).some(({ text }) => text === ',');

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

/** Effects of such a participle. */
const UNHELD: ReadonlySet<Effect> = new Set<Effect>([
  'intends',
  'schedules',
  'alleges',
  'supposes',
  'hedges',
  'wavers',
]);
const AWAITING: ReadonlySet<string> = new Set(AWAITED.split('|').map((phrase) => phrase.split(' ')[0] ?? ''));
/** Behind a participle, before by whom or when: what follows is no object of it. */
const UNDER: ReadonlySet<string> = new Set('by at in under for'.split(' '));
/** Words from an amount to a participle behind what it counts. */
const REDUCED_REACH = 5;

/** "[85 jobs] promised", "[€30 million], pledged": a participle behind an amount, where no verb tells what became of that. */
const isReduced = (
  { words }: Sentence,
  { first, last }: Operator,
  { sort, effect, form }: Predicate,
  { at, traits }: Target,
  { group }: Clause,
): boolean => {
  const isAwaited = sort === 'verb' && (form === 'participle' || form === 'past') && UNHELD.has(effect);
  if (
    !isAwaited ||
    !AWAITING.has(words[first]?.lower ?? '') ||
    !traits.isAmount ||
    first <= at ||
    first > at + REDUCED_REACH
  )
    return false;
  if (group !== undefined && (group.main !== last || group.first !== first)) return false;
  const next = words[last + 1];
  if (next?.isWord === true && !UNDER.has(next.lower)) return false;
  return words.slice(at + 1, first).every((word) => word.isWord && !PREPOSITIONS.has(word.lower));
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
  if (isReduced(sentence, operator, predicate, target, clause)) return true;
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

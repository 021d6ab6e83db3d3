import { MONTHS, WEEKDAYS } from '../languages/en/calendar-words.ts';
import { DETERMINERS } from '../languages/en/stance/grammar.ts';
import { TIME_PREPOSITIONS } from '../languages/en/telling-words.ts';
import type { Effect } from '../languages/stance-words.ts';
import { isUnder, type Clause, type ClauseKind } from './clauses/index.ts';
import { NO_TRAITS, type Governor, type Sentence, type Target } from './governor.ts';
import type { Predicate } from './lexicon.ts';
import type { Operator } from './operator.ts';
import { isInfinitive } from './complements.ts';
import { phraseReaches } from './phrase-reach.ts';
import { governingPredicate, JUDGING } from './predicates.ts';
import { hasStatementSubject } from './subjects.ts';

/** Effects of predicates that only name what is said: "the claim that", "to say that". */
const MENTIONING: ReadonlySet<Effect> = new Set<Effect>(['says', 'alleges', 'supposes']);
/** Words back from what "but" sets against a negation to that "but". */
const CONTRAST_REACH = 12;

const isMention = ({ sort, form, effect }: Predicate): boolean =>
  sort === 'noun' || (sort === 'verb' && (form === 'base' || form === 'ing') && MENTIONING.has(effect));

/** Effects of adjectives that tell of what somebody did rather than judge what is said: "able to", "glad to". */
const PERSONAL: ReadonlySet<Effect> = new Set<Effect>(['carries', 'presumes', 'intends', 'schedules']);

const isJudgement = ({ sort, takes, effect }: Predicate): boolean =>
  sort === 'attribute' ||
  (sort === 'adjective' && !PERSONAL.has(effect)) ||
  (sort === 'verb' && takes.has('noun') && JUDGING.has(effect));

const ofPredicate = ({ first, last }: Operator, predicate: Predicate): Governor => ({
  effect: predicate.effect,
  first,
  last,
  sort: 'predicate',
  isMention: isMention(predicate),
  isJudgement: isJudgement(predicate),
  isSpeech:
    predicate.sort === 'verb' && (predicate.isOwn || (predicate.effect === 'alleges' && predicate.voice === undefined)),
  isPart: predicate.sort === 'attribute',
});

const ofOperator = ({ words }: Sentence, { effect, first, last, sort, reach }: Operator): Governor => ({
  effect,
  first,
  last,
  sort,
  isMention: false,
  isJudgement: reach === 'subject' || sort === 'excluder',
  // "I think"
  isSpeech: reach === 'sentence' && ['i', 'we'].includes(words[first]?.lower ?? ''),
  // "word is that", "by some accounts" have said it when the words begin.
  isPart: sort !== 'verdict' && sort !== 'predicate' && !(reach === 'sentence' && last > first),
});

/** "was signed not in March but in May": what "but" sets against a negation before it. */
const isContrasted = ({ words, parse }: Sentence, last: number, target: number, clause: Clause): boolean => {
  for (let at = Math.max(last + 1, target - CONTRAST_REACH); at < target; at += 1)
    if (words[at]?.lower === 'but' && parse.owners[at] === clause) return true;
  return false;
};

/** Words that call a thing false which says nothing: "the letter is a forgery". */
const FORGED: ReadonlySet<string> = new Set('forgery fake hoax fabrication fabricated forged counterfeit'.split(' '));

const isForged = ({ words }: Sentence, last: number): boolean => FORGED.has(words[last]?.lower ?? '');

/** Whether an operator that is no predicate reaches a word of its clause, or a clause below it. */
const reaches = (sentence: Sentence, operator: Operator, { at, via, traits }: Target, clause: Clause): boolean => {
  const { first, last, reach, sort } = operator;
  const { group } = clause;
  switch (reach) {
    case 'sentence':
      return true;
    case 'subject':
      return (
        group !== undefined &&
        at < group.first &&
        (via === 'clause' || isForged(sentence, last) || hasStatementSubject(sentence, clause))
      );
    case 'phrase':
      // "On Sunday, reportedly, the dam burst": before its subject it is of the whole statement.
      if (sort === 'hedge' && traits.isStatement && via === 'self' && group !== undefined && last < group.first)
        return true;
      if (via === 'front' || (via === 'contrast' && sort === 'excluder')) return false;
      // "the only one not to retire, Anna Lind": what one does not do ends with its phrase.
      if (sort === 'excluder' && isInfinitive(sentence.words, last + 1) && hasComma(sentence, last, at)) return false;
      if (sort === 'excluder' && isTimeBehind(sentence, last, at)) return false;
      return phraseReaches(sentence, last, at, clause);
    default: {
      // "300 people had no water" says nothing against the people.
      if (sort === 'noun' && group !== undefined && first > group.main && at < first)
        return traits.isStatement && via === 'self' && at >= group.first;
      return !(sort === 'negator' && (via === 'contrast' || isContrasted(sentence, last, at, clause)));
    }
  }
};

/** Words behind "the only one not to" looked at for the end of its phrase. */
const COMMA_REACH = 12;

const hasComma = ({ words }: Sentence, first: number, last: number): boolean =>
  words.slice(first, Math.min(last, first + COMMA_REACH)).some(({ text }) => text === ',');

const TIMES: ReadonlySet<string> = new Set([...TIME_PREPOSITIONS.split('|'), 'for', 'on', 'at']);
const TIME_WORD =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|[12]\d{3}|\d{1,2}[:.]\d{2}.*)$/u;
/** Words of a date or a length of time. */
const TIME_REACH = 4;

/** "Without power for [nine hours]": what something is without ends where it is told when or how long; "without waiting for" has a verb. */
const isTimeBehind = ({ words }: Sentence, last: number, at: number): boolean => {
  if (words[last]?.lower !== 'without' || words[last + 1]?.lower.endsWith('ing') === true) return false;
  const quoted = words.findIndex(({ isQuoted }) => isQuoted);
  const start = quoted < 0 || quoted > at ? at : quoted;
  const lead = DETERMINERS.has(words[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const isTime = words
    .slice(start, start + TIME_REACH)
    .some(({ lower }) => TIME_WORD.test(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower));
  return isTime && lead > last + 1 && TIMES.has(words[lead]?.lower ?? '');
};

/** What an operator of a clause is above a word in it, or above a clause below it; `undefined` where it does not reach it. */
const governorOf = (sentence: Sentence, operator: Operator, target: Target, clause: Clause): Governor | undefined => {
  if (operator.reach !== 'predicate')
    return reaches(sentence, operator, target, clause) ? ofOperator(sentence, operator) : undefined;
  const predicate = governingPredicate(sentence, operator, target, clause);
  return predicate && ofPredicate(operator, predicate);
};

/** The predicate of a clause that another clause is the object of: "accept" in "refused to accept that". */
export const hostOf = (sentence: Sentence, clause: Clause, target: Target): Operator | undefined =>
  target.via === 'clause'
    ? sentence.operators.findLast(
        (operator) =>
          operator.first < target.at &&
          sentence.parse.owners[operator.first] === clause &&
          operator.reach === 'predicate' &&
          governingPredicate(sentence, operator, target, clause) !== undefined,
      )
    : undefined;

/** Stretches from which a word may be said of the whole sentence. */
const HANGING: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'front',
  'apposition',
  'aside',
  'condition',
  'attribution',
]);

/** Whether a clause is such a stretch of another, by itself or in one: ", if confirmed", "(if confirmed)". */
const hangsOn = (one: Clause | undefined, clause: Clause): boolean => {
  for (let own = one; own !== undefined && HANGING.has(own.kind); own = own.parent)
    if (own.parent === clause) return true;
  return false;
};

/** "Under the charges since dropped, Doyle stole 300": a phrase that holds a verb, before the comma behind which a clause begins. */
const isFronted = ({ words, parse }: Sentence, { first, last, reach }: Operator, { kind, start }: Clause): boolean => {
  const owner = parse.owners[first];
  const group = owner?.group;
  if (reach !== 'sentence' || kind !== 'main' || group === undefined || owner?.start !== first) return false;
  return (
    group.first <= last + VERB_REACH &&
    start > group.last &&
    start <= group.last + VERB_REACH &&
    words[start - 1]?.text === ','
  );
};
/** Words from such a phrase to its verb, and from that to the comma. */
const VERB_REACH = 4;

/** "[…], it is thought", "[…], some say, …": a clause that is no more than words of doubt, behind a comma, is of the clause before. */
const isPutIn = ({ words, parse }: Sentence, { first, last, reach }: Operator, clause: Clause): boolean => {
  const owner = parse.owners[first];
  if (reach !== 'sentence' || owner === undefined || owner === clause) return false;
  if (owner.kind !== 'main' && owner.kind !== 'attribution') return false;
  const { start } = owner;
  if (words[start - 1]?.text !== ',' || first > start + LEADS_REACH) return false;
  const rest = words.slice(last + 1);
  const end = rest.findIndex(({ isWord }) => !isWord);
  return end <= 0 && isUnder(parse.owners[start - 2], clause);
};
/** "Or so" before such words. */
const LEADS_REACH = 2;

/** The operators of one clause that govern a word of it, or a clause below it, outermost first. */
export const governorsIn = (sentence: Sentence, clause: Clause, target: Target): readonly Governor[] => {
  const { group } = clause;
  const host = hostOf(sentence, clause, target);
  // What is above the word that a clause is the object of is above the clause.
  const viaHost: Target | undefined = host && { at: host.first, via: 'self', traits: NO_TRAITS };
  const isSubject = group !== undefined && target.at < group.first;
  const above: Governor[] = [];
  const inside: Governor[] = [];
  for (const operator of sentence.operators) {
    const owner = sentence.parse.owners[operator.first];
    const isOfSentence = operator.reach === 'sentence' && hangsOn(owner, clause);
    if (
      owner !== clause &&
      !isOfSentence &&
      !isFronted(sentence, operator, clause) &&
      !isPutIn(sentence, operator, clause)
    )
      continue;
    // "The report of the inquiry says": the verb ends what stands in its subject.
    const isInSubject = group !== undefined && operator.last < group.first && (viaHost?.at ?? 0) >= group.first;
    const isAboveHost =
      viaHost !== undefined && !isInSubject && operator.last < viaHost.at && operator.reach === 'predicate';
    const governor =
      governorOf(sentence, operator, target, clause) ??
      (isAboveHost ? governorOf(sentence, operator, viaHost, clause) : undefined);
    if (governor === undefined) continue;
    // What is said of a subject stands above all that stands in the subject.
    const isAbove = operator.reach === 'sentence' || (isSubject && operator.first >= group.first);
    (isAbove ? above : inside).push(governor);
  }
  return [...above, ...inside];
};

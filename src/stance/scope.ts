import type { Effect } from '../languages/stance-words.ts';
import { DEFINITE, DETERMINERS, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import type { Clause, ClauseKind } from './clauses/index.ts';
import { governing, NO_TRAITS, type Governor, type Sentence, type Traits } from './governor.ts';
import type { Predicate } from './lexicon.ts';
import { unheldAbove } from './nonfinite.ts';
import type { Operator } from './operator.ts';
import { isInfinitive } from './complements.ts';
import { pluralOf } from './forms.ts';
import { SUCH_IS } from '../languages/en/stance/speakers.ts';
import type { Word } from './words.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import { governingPredicate, hasStatementSubject, JUDGING, phraseReaches, type Target } from './predicates.ts';

/** Effects of predicates that only name what is said: "the claim that", "to say that". */
const MENTIONING: ReadonlySet<Effect> = new Set<Effect>(['says', 'alleges', 'supposes']);
/** Effects that look ahead: of what has happened, in a relative clause, they say nothing. */
const AHEAD: ReadonlySet<Effect> = new Set<Effect>(['intends', 'schedules', 'attempts']);
/** Auxiliaries by which a clause says what only follows if its condition holds. */
const CONSEQUENCE: ReadonlySet<string> = new Set("will 'll would 'd could might may shall should".split(' '));
/** Words back from what "but" sets against a negation to that "but". */
const CONTRAST_REACH = 12;
/** Words looked at before a relative clause for the article of what it is about. */
const HEAD_REACH = 6;

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
      if (via === 'front' || (via === 'contrast' && sort === 'excluder')) return false;
      // "the only one not to retire, Anna Lind": what one does not do ends with its phrase.
      if (sort === 'excluder' && isInfinitive(sentence.words, last + 1) && hasComma(sentence, last, at)) return false;
      return phraseReaches(sentence, last, at, clause);
    default: {
      // "300 people had no water" says nothing against the people.
      if (sort === 'noun' && group !== undefined && first > group.main && at < first)
        return traits.isStatement && via === 'self' && at >= group.first;
      return !(sort === 'negator' && (via === 'contrast' || isContrasted(sentence, last, at, clause)));
    }
  }
};

const hasComma = ({ words }: Sentence, first: number, last: number): boolean =>
  words.slice(first, Math.min(last, first + SO_REACH)).some(({ text }) => text === ',');

/** What an operator of a clause is above a word in it, or above a clause below it; `undefined` where it does not reach it. */
const governorOf = (sentence: Sentence, operator: Operator, target: Target, clause: Clause): Governor | undefined => {
  if (operator.reach !== 'predicate')
    return reaches(sentence, operator, target, clause) ? ofOperator(sentence, operator) : undefined;
  const predicate = governingPredicate(sentence, operator, target, clause);
  return predicate && ofPredicate(operator, predicate);
};

/** The predicate of a clause that another clause is the object of: "accept" in "refused to accept that". */
const hostOf = (sentence: Sentence, clause: Clause, target: Target): Operator | undefined =>
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

/** The operators of one clause that govern a word of it, or a clause below it, outermost first. */
const governorsIn = (sentence: Sentence, clause: Clause, target: Target): readonly Governor[] => {
  const { group } = clause;
  const host = hostOf(sentence, clause, target);
  // What is above the word that a clause is the object of is above the clause.
  const viaHost: Target | undefined = host && { at: host.first, via: 'self', traits: NO_TRAITS };
  const isSubject = group !== undefined && target.at < group.first;
  const above: Governor[] = [];
  const inside: Governor[] = [];
  for (const operator of sentence.operators) {
    const owner = sentence.parse.owners[operator.first];
    const isHanging = owner !== undefined && HANGING.has(owner.kind);
    const isOfSentence = operator.reach === 'sentence' && isHanging && owner.parent === clause;
    if (owner !== clause && !isOfSentence) continue;
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

/** Whether the noun before a relative clause is one that is known: "the raid that". */
const hasDefiniteHead = ({ words }: Sentence, start: number): boolean => {
  for (let at = start - 1; at >= Math.max(0, start - HEAD_REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || !word.isWord || PREPOSITIONS.has(word.lower)) return false;
    if (DEFINITE.has(word.lower)) return true;
    if (DETERMINERS.has(word.lower)) return false;
  }
  return false;
};

/** What a clause is by its kind: a question, a condition, or what follows from one. */
const kindGovernors = ({ words }: Sentence, clause: Clause): readonly Governor[] => {
  const { kind, start, asks, parent, condition, group } = clause;
  const found: Governor[] = [];
  if (asks && parent === undefined) found.push(governing('opens', words.length - 1, words.length - 1, 'question'));
  if (kind === 'open') found.push(governing('opens', start, start, 'clause'));
  if (kind === 'condition') found.push(governing('opens', start, start, 'condition'));
  if (kind === 'asked') found.push(governing('presumes', start, start, 'clause'));
  if (condition !== undefined && CONSEQUENCE.has(words[group?.first ?? -1]?.lower ?? ''))
    found.push(governing('opens', condition, condition, 'consequence'));
  return found;
};

/** Whether a phrase behind a comma is one of a list: "tanks, 300 trucks, mines and guns". */
const isListed = ({ words, parse }: Sentence, { kind, parent, start }: Clause): boolean => {
  for (let at = start; at < words.length; at += 1) {
    const [owner, word] = [parse.owners[at], words[at]];
    const lower = word?.lower ?? '';
    if (['and', 'or', 'nor'].includes(lower)) return true;
    const isBeside = owner?.kind === kind && owner.parent === parent;
    const isLast = owner === parent && parse.groupOf[at] === undefined && !PREPOSITIONS.has(lower);
    if (!isBeside && !isLast && word?.text !== ',') return false;
  }
  return false;
};

/** Whether what is said above a clause says nothing of what stands in it. */
const standsApart = (sentence: Sentence, clause: Clause, { at, traits }: Target): boolean => {
  const { kind, start, parent } = clause;
  if (kind === 'aside' || kind === 'condition' || kind === 'asked') return true;
  if (kind === 'front') return !traits.isOfFront;
  if (kind === 'relative') return hasDefiniteHead(sentence, start);
  if (kind !== 'apposition') return false;
  // ", Anna Lind," is who is meant; ", one of them being Anna Lind," says something of its own.
  if (traits.isName) return sentence.words.slice(start, at).some(({ lower }) => lower === 'being');
  const isInSubject = parent?.group !== undefined && start < parent.group.first;
  return isInSubject || (!traits.isOfFront && !isListed(sentence, clause));
};

/** Of what has come about, what is only hoped for says nothing: "to help a town that had lost 300 people". */
const isOfPast = ({ words }: Sentence, { kind, group }: Clause): boolean =>
  kind === 'relative' && group !== undefined && !CONSEQUENCE.has(words[group.first]?.lower ?? '');

const SUCH: ReadonlySet<string> = new Set(SUCH_IS.split('|').flatMap((noun) => [noun, pluralOf(noun)]));

/** Whether a subject may be said to be that something is so: "the reason", "what matters", "the strangest". */
const isSuch = (words: readonly Word[], start: number, end: number): boolean =>
  words
    .slice(start, end)
    .some(({ lower, isWord }) => !isWord || SUCH.has(lower) || SUBJECTS.has(lower) || /(?:[^r]est)$/u.test(lower));
const SUBJECTS: ReadonlySet<string> = new Set(
  'what all this that these those he she they i we you there most more'.split(' '),
);

/** Words that a clause behind "so" or "such" follows from. */
const SO: ReadonlySet<string> = new Set('so such enough now given except'.split(' '));

/**
 * Whether a clause that another clause holds is held by nothing known: an unknown verb, noun or adjective does not vouch for
 * it. What is said to be so ("the reason is that"), what is brought to the fore ("it was in May that") and what follows from
 * something ("so strong that") stands.
 */
const isUnvouched = ({ words, parse, operators }: Sentence, { start, mark, kind }: Clause, host: Clause): boolean => {
  if (kind !== 'clause' || mark !== undefined || words[start]?.lower !== 'that') return false;
  const verb = host.group;
  if (verb === undefined) return host.kind === 'main' && start > host.start;
  const between = words.slice(Math.min(verb.last + 1, start), start);
  if (words.slice(Math.max(host.start, start - SO_REACH), start).some(({ lower }) => SO.has(lower))) return false;
  if (between.some(({ lower }) => lower === 'no')) return false;
  if (operators.some(({ first, last }) => last >= verb.first && first < start && parse.owners[first] === host))
    return false;
  if (!verb.isCopula) return start > verb.last;
  const [next] = between;
  if (between.every(isAdverb) || next === undefined) return false;
  const isCleft = PREPOSITIONS.has(next.lower) || between.some((word) => isNumber(word) || CAPITAL.test(word.text));
  if (words[verb.first - 1]?.lower === 'it') return !isCleft;
  return !isSuch(words, host.start, verb.first);
};
const SO_REACH = 12;

/** Prepositions before a gerund of saying that do not tell whether it was said: "fond of saying", "talked into reporting". */
const TO_SAY: ReadonlySet<string> = new Set('of into from to toward towards at'.split(' '));

/** Whether a clause is the object of a gerund of saying that hangs on nothing known. */
const isSaidInPassing = (
  sentence: Sentence,
  clause: Clause,
  host: Clause,
  target: Target,
  held: readonly Governor[],
): boolean => {
  const saying = clause.kind === 'clause' ? hostOf(sentence, host, target) : undefined;
  if (saying?.predicates.some(({ effect, form }) => effect === 'says' && form === 'ing') !== true) return false;
  const isOnly = held.every(({ first, sort }) => first === saying.first || sort !== 'predicate');
  return isOnly && TO_SAY.has(sentence.words[saying.first - 1]?.lower ?? '');
};

const CAPITAL = /^\p{Lu}/u;

/** Every word of stance above a word of a sentence, from the outermost on. */
export const governorsOf = (sentence: Sentence, word: number, traits: Traits): readonly Governor[] => {
  const path: (readonly Governor[])[] = [];
  let clause: Clause | undefined = sentence.parse.owners[word];
  let target: Target = { at: word, via: 'self', traits };
  let isPast = false;
  let below: Clause | undefined;
  while (clause !== undefined) {
    const held: readonly Governor[] = governorsIn(sentence, clause, target);
    const unheld = target.via === 'self' ? unheldAbove(sentence, clause, target.at, traits, held) : undefined;
    const isDoubtful: boolean =
      below !== undefined &&
      (isSaidInPassing(sentence, below, clause, target, held) ||
        (isUnvouched(sentence, below, clause) && !held.some(({ sort }) => sort === 'predicate')));
    const found: readonly Governor[] = [
      ...kindGovernors(sentence, clause),
      ...held,
      ...(unheld === undefined ? [] : [unheld]),
      ...(isDoubtful ? [governing('hedges', Math.max(0, target.at - 1), target.at, 'clause')] : []),
    ];
    path.push(
      isPast
        ? found.filter(({ effect, sort }) => !AHEAD.has(effect) && sort !== 'condition' && sort !== 'consequence')
        : found,
    );
    if (standsApart(sentence, clause, target)) break;
    isPast ||= isOfPast(sentence, clause);
    const { kind, start, parent }: Clause = clause;
    below = clause;
    target =
      kind === 'relative' ? { at: Math.max(0, start - 1), via: 'self', traits } : { at: start, via: kind, traits };
    clause = parent;
  }
  return path.reverse().flat();
};

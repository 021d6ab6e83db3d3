import {
  ALSO_PREPOSITIONS,
  COORDINATORS,
  DEFINITE,
  DETERMINERS,
  DO,
  HAVE,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  LINK_VERBS,
} from '../../languages/en/stance/grammar.ts';
import { TOTALS } from '../../languages/en/stance/operators.ts';
import { NOUN_WORDS, STATEMENTS } from '../lexicon.ts';
import { isNumber, type VerbGroup } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import type { Clause } from './clause.ts';
import { conditionReader } from './conditions.ts';
import type { Outlook } from './outlook.ts';
import type { Stack } from './stack.ts';

const TOTAL_WORDS: ReadonlySet<string> = new Set(TOTALS.split('|'));
/** Words from a word of all or none to the "but" that makes an exception. */
const TOTAL_REACH = 5;
/** Words from a negation to the "but" that sets something against it. */
const NEGATION_REACH = 30;
/** Words from a verb or noun to the "that" which opens what it says. */
const THAT_REACH = 8;
/** Words from "as" to its verb. */
const AS_REACH = 6;
/** Words back to a comma before "of which", "most of whom". */
const RELATIVE_REACH = 3;

/** Words by which verbs are made of two: "rule out", "make out". */
const PARTICLES: ReadonlySet<string> = new Set('out off up down away aside through back'.split(' '));

/** "Whatever the paper told you, …" */
const CONCESSIVES: ReadonlySet<string> = new Set('whatever whichever whoever'.split(' '));

/** Whether a word may begin a subject. */
const isSubjectStart = (word: Word | undefined): boolean =>
  word?.isWord === true &&
  (DETERMINERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower) || isNumber(word) || /^\p{Lu}/u.test(word.text));

const isSpeaking = ({ kind }: Clause): boolean => kind === 'main' || kind === 'clause';

/** What the words do that open clauses; gives the words that were read as the connective, 0 where a word opens none. */
export const connectiveReader = (outlook: Outlook, stack: Stack): ((at: number) => number) => {
  const { words, lower, groupFrom, groupAhead } = outlook;

  const follows = (at: number, text: string): boolean => words[at - 1]?.text === text;
  /** Behind a word, or the quotation mark that closes behind one. */
  const isBehindWord = (at: number): boolean =>
    words[at - 1]?.isWord === true || (words[at - 1]?.text === '"' && words[at - 2]?.isWord === true);
  const isBehindVerb = (at: number): boolean => outlook.isClausal(at - 1) && !NOUN_WORDS.has(lower(at - 1));
  const open = (kind: Parameters<Stack['push']>[0], at: number): number => {
    stack.push(kind, at);
    return 1;
  };

  /** Whether a word that may have a clause for its object stands a little before, in the same clause. */
  const isBehindPredicate = (at: number): boolean => {
    const clause = stack.current();
    for (let near = at - 1; near >= Math.max(0, at - THAT_REACH) && stack.owners[near] === clause; near -= 1)
      if (outlook.isClausal(near) || NOUN_WORDS.has(lower(near))) return true;
    // "remain sceptical that"
    return clause.group !== undefined && LINK_VERBS.has(lower(clause.group.main)) && clause.group.main < at - 1;
  };

  const isParticle = (at: number): boolean => PARTICLES.has(lower(at)) && words[at - 1]?.isWord === true;

  const that = (at: number): number => {
    const ahead = groupAhead(at + 1);
    const before = words[at - 1];
    const clause = stack.current();
    const hasClausal = clause.group !== undefined && (outlook.isClausal(clause.group.main) || isParticle(at - 1));
    // "An inkling that the pack numbers nine": a verb that is not known, for a noun stands before which tells what it is.
    if (ahead === undefined && before?.isWord === true && isBehindPredicate(at) && DETERMINERS.has(lower(at + 1)))
      return open('clause', at);
    // "The plaque has it that"
    if (lower(at - 1) === 'it' && HAVE.has(lower(at - 2))) return open('clause', at);
    // "ruled out that" beside "on that day"; "that of Oslo" is a noun.
    if (
      lower(at + 1) === 'of' ||
      (PREPOSITIONS.has(before?.lower ?? '') && !isParticle(at - 1) && lower(at - 2) !== 'it') ||
      (ahead === undefined && !(hasClausal && groupFrom(at + 1)))
    )
      return 0;
    const begins = before === undefined || clause.start === at || COORDINATORS.has(before.lower);
    // "that was untrue" begins a clause; "the raid that killed" tells which raid.
    if (ahead?.first === outlook.pastAdverbs(at + 1)) {
      if (begins || !isBehindWord(at)) return 0;
      return open(clause.group !== undefined && isBehindVerb(at) ? 'clause' : 'relative', at);
    }
    // "That it fell is untrue" has two verbs; "that bridge fell" has one.
    if (before === undefined || (clause.start === at && clause.group === undefined))
      return ahead !== undefined && groupFrom(ahead.main + 1) !== undefined ? open('clause', at) : 0;
    const isNoun = STATEMENTS.has(before.lower) || NOUN_WORDS.has(before.lower);
    // "The vicar avers that they fled": a verb that is not known, for there is no other.
    const isHostless =
      clause.group === undefined && clause.kind === 'main' && groupFrom((ahead?.last ?? at) + 1) === undefined;
    const isVerb = clause.group?.main === at - 1 && !clause.group.isBare;
    const isObject =
      hasClausal ||
      clause.group?.isCopula === true ||
      isNoun ||
      isBehindVerb(at) ||
      !before.isWord ||
      isHostless ||
      lower(at - 2) === 'it' ||
      isVerb;
    return open(isObject || isBehindPredicate(at) ? 'clause' : 'relative', at);
  };

  const relative = (at: number): number => {
    const before = words[at - 1];
    if (before === undefined) return lower(at) === 'whose' ? open('aside', at) : 0;
    if (!before.isWord) return open('aside', at);
    if (isBehindVerb(at)) return open('asked', at);
    const isPreposition = PREPOSITIONS.has(before.lower);
    const nearComma = words.slice(Math.max(0, at - RELATIVE_REACH), at).some(({ text }) => text === ',');
    return open(isPreposition && nearComma ? 'aside' : 'relative', at);
  };

  const questionWord = (at: number): number => {
    const word = lower(at);
    const starts = at === 0;
    if (word === 'when' || word === 'where') {
      const isQuestion = starts && words.at(-1)?.text === '?';
      if (groupFrom(at + 1) === undefined || isQuestion) return 0;
      return open(isBehindWord(at) && outlook.isClausal(at - 1) ? 'asked' : 'aside', at);
    }
    if (starts) return word === 'what' ? open('asked', at) : 0;
    return groupAhead(at + 1) === undefined ? 0 : open('asked', at);
  };

  /** Whether "as" stands before what somebody is rather than before a clause: another subject follows before the verb. */
  const isRole = (at: number): boolean => {
    const verb = groupAhead(at + 1)?.first ?? at;
    const subject = lower(verb - 1);
    return verb - 1 > at + 1 && SUBJECT_PRONOUNS.has(subject) && !COORDINATORS.has(lower(verb - 2));
  };

  /** "Not until the audit did it emerge": the verb of the sentence before its subject, behind a phrase of time. */
  const isBeforeInversion = (at: number, ahead: VerbGroup): boolean =>
    (lower(at - 1) === 'only' || lower(at - 1) === 'not') &&
    stack.current().start === at - 1 &&
    ahead.first > at + 1 &&
    isSubjectStart(words[ahead.first + 1]);

  const subordinator = (at: number): number => {
    const word = lower(at);
    if (word === 'so') {
      if (!follows(at, ',')) return 0;
      stack.begin(at);
      return 1;
    }
    if (!ALSO_PREPOSITIONS.has(word)) return open('aside', at);
    // "as well as the dead", "as a friend of the town it might have helped": no clause of its own.
    if (word === 'as' && (lower(at - 1) === 'well' || isRole(at))) return 0;
    // "After the raid killed 40" and "after the raid, 40 were …".
    const ahead = groupAhead(at + 1);
    if (ahead === undefined || word === 'despite' || isBeforeInversion(at, ahead)) return 0;
    if (
      word === 'as' ? ahead.first > at + AS_REACH || (ahead.first === at + 1 && !ahead.isWeak) : ahead.first === at + 1
    )
      return 0;
    return open('aside', at);
  };

  /** Whether "but" makes an exception to a word of all or none before it. */
  const isException = (at: number): boolean => {
    const { group } = stack.current();
    if (lower(at) !== 'but' || !isBehindWord(at) || (group !== undefined && groupAhead(at + 1) !== undefined))
      return false;
    for (let near = at - 1; near >= Math.max(0, at - TOTAL_REACH) && words[near]?.isWord === true; near -= 1)
      if (TOTAL_WORDS.has(lower(near))) return true;
    return false;
  };

  /** Whether the clause up to a word says "not". */
  const isNegated = (at: number): boolean => {
    for (let near = at - 1; near >= Math.max(0, at - NEGATION_REACH) && words[near]?.text !== ';'; near -= 1)
      if (['not', "n't", 'never', 'no'].includes(lower(near))) return true;
    return false;
  };

  /** "and said", "and 300 fled": a clause beside the one below the same predicate, or one of its own. */
  const clauseBeside = (at: number, host: Clause | undefined, isOwn: boolean): number => {
    const clause = stack.find((one) => one === host);
    const { condition } = clause ?? {};
    if (clause === undefined || clause.kind === 'main' || isOwn) stack.begin(at);
    else stack.join(clause);
    // "If it rains, the dam will break and the town will drown"
    if (!isOwn) stack.current().condition ??= condition;
    return 1;
  };

  /** ", who never wed and never taught,": what is said of a subject that has its own verb yet to come. */
  const isOfSubject = ({ kind, start, group }: Clause): boolean =>
    kind === 'aside' &&
    group !== undefined &&
    RELATIVES.has(lower(start)) &&
    stack.find((one) => one.kind === 'main')?.group === undefined;

  const coordinator = (at: number): number => {
    const word = lower(at);
    const isBehindMark = !isBehindWord(at);
    // Before the verb "and" joins subjects.
    const { group: verb, start } = stack.current();
    // "Only then did Kenya and Uganda join"
    const isToCome =
      verb === undefined || (verb.isBare && DO.has(lower(verb.main)) && isSubjectStart(words[verb.last + 1]));
    const joinsSubjects = isToCome && word !== 'but' && at > start;
    if (isException(at) || joinsSubjects || (word === 'yet' && !isBehindMark)) return 0;
    const clause = stack.find(({ kind }) => kind === 'clause');
    if (
      lower(at + 1) === 'that' &&
      clause !== undefined &&
      groupAhead(at + 2) !== undefined &&
      !outlook.startsGroup(at + 2)
    ) {
      stack.join(clause);
      return 2;
    }
    const lead = outlook.pastAdverbs(at + 1);
    const group = groupAhead(lead);
    if (group !== undefined && group.first <= lead) {
      const speech = outlook.isClausal(group.main)
        ? stack.find((one) => isSpeaking(one) && one.group !== undefined && outlook.isClausal(one.group.main))
        : undefined;
      const near = stack.find(
        (one) => isSpeaking(one) || one.kind === 'condition' || one.kind === 'relative' || isOfSubject(one),
      );
      return clauseBeside(at, speech ?? near, word === 'but');
    }
    // "said a force of 60 men and 90 tanks had left": what is said has its verb yet to come.
    const { group: own } = stack.current();
    if (group !== undefined && own !== undefined && word === 'and' && !isBehindMark && outlook.isClausal(own.main)) {
      if (own.last < at - 1 && !own.isPassive && !DEFINITE.has(lower(own.last + 1))) return 0;
    }
    if (group !== undefined && !(group.isWeak && lower(group.main + 1) === 'by'))
      return clauseBeside(at, stack.find(isSpeaking), isBehindMark || (word !== 'and' && word !== 'or'));
    const current = stack.current();
    if (current.kind === 'apposition' && current.parent !== undefined && (current.start === at || word === 'but'))
      stack.popTo(current.parent);
    if (word !== 'but') return 0;
    const hasVerb = groupFrom(at + 1) !== undefined && outlook.boundary(at + 1) < words.length;
    if (hasVerb && stack.current().group !== undefined && isBehindMark && !isNegated(at)) stack.begin(at);
    else stack.push('contrast', at + 1);
    return 1;
  };

  /** "the raid he led", "denied it was so": a pronoun that is the subject of a verb of its own. */
  const pronoun = (at: number): number => {
    const { group, start } = stack.current();
    if (group === undefined || group.main >= at || start === at || !isBehindWord(at)) return 0;
    if (COORDINATORS.has(lower(at - 1)) || !outlook.startsGroup(outlook.pastAdverbs(at + 1))) return 0;
    const isObject = lower(at) === 'it' || lower(at) === 'you';
    if (isObject && stack.find((one) => one.group === undefined && one.mark === undefined) !== undefined) return 0;
    return open(outlook.isClausal(group.main) ? 'clause' : 'relative', at);
  };

  const condition = conditionReader(outlook, stack);

  return (at) => {
    const word = lower(at);
    const length = condition(at);
    if (length > 0) return length;
    if (at === 0 && CONCESSIVES.has(word) && groupAhead(at + 1) !== undefined) return open('aside', at);
    if (word === 'that') return that(at);
    if (RELATIVES.has(word)) return relative(at);
    if (QUESTION_WORDS.has(word)) return questionWord(at);
    if (SUBORDINATORS.has(word)) return subordinator(at);
    if (COORDINATORS.has(word)) return coordinator(at);
    return SUBJECT_PRONOUNS.has(word) ? pronoun(at) : 0;
  };
};

import {
  ASKING_WORDS,
  EMPTY_VERBS,
  NAME_ASKED,
  PARTICLES,
  PERFORMING_VERBS,
} from '../../languages/en/telling-words.ts';
import { LIGHT_VERBS } from '../../languages/en/tie-words.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODAL_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../languages/en/stance/grammar.ts';
import type { Clause } from '../clauses/index.ts';
import { isGerund, isInfinitive } from '../complements.ts';
import { verbPhrases } from '../forms.ts';
import type { Sentence } from '../governor.ts';
import { isAdverb, isNumber, isParticiple } from '../verb-groups.ts';
import { isStanding } from './host.ts';
import { AMOUNTS, EVENTS, isNoun, isStop, lowerAt, MEASURES, SELF } from './nouns.ts';
import { isBehindVerb } from './reduced.ts';
import { isSaying } from './roots.ts';
import { isOwnDeed } from '../deeds.ts';
import { sentenceOf } from '../analysis.ts';
import { phrasalSenses, sensesOf, type Senses } from './senses.ts';
import type { Teller, Telling, Unit } from './tie.ts';
import { nounStart, valueStart } from './value-phrase.ts';

const phrasesOf = (list: string): ReadonlySet<string> => new Set(verbPhrases(list));
const EMPTY = phrasesOf(EMPTY_VERBS);
const MEASURING = phrasesOf(LIGHT_VERBS);
const PERFORMING = phrasesOf(PERFORMING_VERBS);
const PARTICLE: ReadonlySet<string> = new Set(PARTICLES.split('|'));
const ASKING: ReadonlySet<string> = new Set(ASKING_WORDS.split('|'));
const CLOSED: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'to', 'not', 'there', 'also']);
/** Nouns on the way from a value to its verb. */
const MOST_NOUNS = 4;

const isOpenClass = ({ words }: Sentence, at: number): boolean => {
  const word = words[at];
  if (word?.isWord !== true || word.lower.length === 1 || isNumber(word) || isAdverb(word)) return false;
  const { lower } = word;
  return ![DETERMINERS, PREPOSITIONS, PRONOUNS, BE, HAVE, DO, MODAL_VERBS, COORDINATORS, SUBORDINATORS, CLOSED].some(
    (closed) => closed.has(lower),
  );
};

/** The clause that has a verb for a word: its own, or the one that it is put into. */
const clauseOf = ({ parse }: Sentence, word: number): Clause | undefined => {
  let clause = parse.owners[word];
  while (clause !== undefined && clause.group === undefined && clause.parent !== undefined) clause = clause.parent;
  return clause;
};

/** The verb that a word stands under: the last one before it in its clause, or the first behind. */
const verbAt = (sentence: Sentence, word: number, clause: Clause | undefined): number | undefined => {
  const { parse } = sentence;
  const own = parse.owners[word];
  const mains = parse.groups
    .map(({ main }) => main)
    .filter((main) => parse.owners[main] === clause || parse.owners[main] === own);
  return mains.findLast((main) => main < word) ?? mains.find((main) => main > word) ?? clause?.group?.main;
};

/** Whether a noun tells what is done or happens. */
const isDeed = (noun: string): boolean => isOwnDeed(noun) || EVENTS.has(noun);

/** The nouns of a phrase before its head, where the head only measures: "a transfer fee of [€90 million]". */
const adjunctsOf = (sentence: Sentence, noun: number): readonly number[] => {
  if (!MEASURES.has(lowerAt(sentence, noun))) return [noun];
  const adjuncts: number[] = [];
  for (let at = noun - 1; isNoun(sentence, at) && sentence.parse.groupOf[at] === undefined; at -= 1) adjuncts.push(at);
  return [...adjuncts, noun];
};

/**
 * Nouns that a value hangs on: "the deaths of [12 miners]", "the signing of the deal on [3 May] was", "became free by the
 * end of the union in [1991]".
 */
const nounsAbove = (sentence: Sentence, start: number): readonly number[] => {
  const { parse } = sentence;
  const chain: number[] = [];
  let isHeld = false;
  for (let from = start; chain.length < MOST_NOUNS;) {
    const [preposition, noun] = [lowerAt(sentence, from - 1), from - 2];
    if (!PREPOSITIONS.has(preposition) || !isNoun(sentence, noun) || parse.groupOf[noun] !== undefined) break;
    if (chain.length > 0 && preposition !== 'of') break;
    const isSubject = (parse.owners[noun]?.group?.first ?? 0) > noun && !isBehindVerb(sentence, noun);
    isHeld ||= (preposition === 'of' && chain.length === 0) || isSubject || isDeed(lowerAt(sentence, noun));
    for (const one of adjunctsOf(sentence, noun)) chain.push(one);
    from = nounStart(sentence, noun, isStop);
  }
  return isHeld ? chain : [];
};

/** The noun that a value stands before like an adjective: "the [1902] eruption", "a [210-metre] tower". */
const headOf = (sentence: Sentence, start: number, last: number): number | undefined => {
  const isPlain = (at: number): boolean =>
    isNoun(sentence, at) && sentence.parse.groupOf[at] === undefined && sentence.words[at]?.isQuoted !== true;
  const isLed = [start, start - 1].some((at) => DETERMINERS.has(lowerAt(sentence, at)));
  if (!isLed || !isPlain(last + 1)) return undefined;
  let head = last + 1;
  while (isPlain(head + 1)) head += 1;
  return head;
};

/** The verb without a finite form that a value stands under: "agreed to withdraw by", ", injuring [30]", "had [30] shot". */
const nonFiniteOf = (sentence: Sentence, verb: number, start: number, last: number): number | undefined => {
  const { words, parse } = sentence;
  for (let at = start - 1; at > verb; at -= 1)
    if (parse.owners[at] === parse.owners[start] && parse.groupOf[at] === undefined)
      if (isGerund(words[at]) || isInfinitive(words, at - 1)) return at;
  const behind = words[last + 1];
  const isCaused = HAVE.has(lowerAt(sentence, verb)) && behind !== undefined && isParticiple(behind);
  return isCaused ? last + 1 : undefined;
};

const particleOf = (sentence: Sentence, at: number): string | undefined => {
  const next = lowerAt(sentence, at + 1);
  if (!PARTICLE.has(next)) return undefined;
  // "Went on trial": a preposition with its noun.
  const isPreposition = PREPOSITIONS.has(next) && sentence.words[at + 2]?.isQuoted !== true;
  if (isPreposition && isNoun(sentence, at + 2)) return undefined;
  const { own, wider } = phrasalSenses(lowerAt(sentence, at), next);
  return own.length + wider.length > 0 ? next : undefined;
};

/** Whether a verb, or an amount that only counts, tells nothing of its own. */
const isEmpty = (sentence: Sentence, at: number, unit: Unit): boolean => {
  const lower = lowerAt(sentence, at);
  if (BE.has(lower) || HAVE.has(lower) || AMOUNTS.has(lower) || SELF.has(lower)) return true;
  if (isPhraseOf(sentence, at)) return true;
  const particle = particleOf(sentence, at);
  if (particle !== undefined) return unit !== 'none' && MEASURING.has(`${lower} ${particle}`);
  return EMPTY.has(lower) || (unit !== 'none' && MEASURING.has(lower) && !MEASURES.has(lower));
};

/** "Take place", "took part" */
const isPhraseOf = (sentence: Sentence, at: number): boolean =>
  EMPTY.has(`${lowerAt(sentence, at)} ${lowerAt(sentence, at + 1)}`);

/** "Carried out the raid", "the ruling was handed down": what is done stands in the noun beside the verb. */
const performedBy = (sentence: Sentence, verb: number, clause: Clause | undefined): readonly number[] => {
  const { words, parse } = sentence;
  const isPerformed = PERFORMING.has(lowerAt(sentence, verb));
  return isPerformed
    ? [...words.keys()].filter((at) => parse.owners[at] === clause && at !== verb && isDeed(lowerAt(sentence, at)))
    : [];
};

/** What those who stand before a verb do it to: "[12 men] lost their lives". */
const objectOf = (sentence: Sentence, verb: number): readonly number[] => {
  const first = DETERMINERS.has(lowerAt(sentence, verb + 1)) ? verb + 2 : verb + 1;
  return isNoun(sentence, first) && sentence.parse.groupOf[first] === undefined ? [first] : [];
};

const pathOf = (sentence: Sentence, word: number, clause: Clause | undefined): readonly number[] => {
  const { words } = sentence;
  const quoted = [...words.keys()].filter((at) => words[at]?.isQuoted === true && words[at].isWord);
  const [first = word, last = word] = [quoted[0], quoted.at(-1)];
  const start = valueStart(sentence, first);
  const before = lowerAt(sentence, start - 1);
  // "Crashed with [176 people] on board": that they were there, and no more.
  if (before === 'with' && isStanding(sentence, word)) return [];
  const head = headOf(sentence, start, last);
  if (before === 'worth') return [start - 2];
  // "[Ada Kerr]'s death"
  const owned = /^['’]?s$/u.test(lowerAt(sentence, last + 1)) && isNoun(sentence, last + 2) ? [last + 2] : [];
  const verb = verbAt(sentence, word, clause) ?? -1;
  const nouns = [...owned, ...(head === undefined ? [] : [head]), ...nounsAbove(sentence, start)];
  const under = nonFiniteOf(sentence, verb, start, last);
  if (under !== undefined) return [...nouns, under];
  if (verb < 0) return nouns;
  // "[55 percent] said they supported it"
  const said =
    verb > word && isSaying(lowerAt(sentence, verb))
      ? sentence.parse.groups.find(({ first: at }) => at > verb)
      : undefined;
  return [
    ...nouns,
    ...(verb > word ? objectOf(sentence, verb) : []),
    ...(said === undefined ? [] : [said.main]),
    verb,
    ...performedBy(sentence, verb, clause),
  ];
};

/** Whether a word is of whoever says what a clause tells: "In a statement, the ministry said [300 people] had died". */
const isAttributing = ({ words, parse }: Sentence, at: number, clause: Clause | undefined): boolean => {
  const own = parse.owners[at];
  if (own?.kind === 'attribution') return true;
  const host = own?.kind === 'front' ? own.parent : own;
  const isAbove = host !== undefined && host === clause?.parent && clause.kind === 'clause';
  return isAbove && host.group !== undefined && isSaying(words[host.group.main]?.lower ?? '');
};

/** Nouns before the verb of a clause. */
const subjectOf = (sentence: Sentence, clause: Clause | undefined): readonly number[] =>
  [...sentence.words.keys()].filter(
    (at) => at < (clause?.group?.first ?? 0) && sentence.parse.owners[at] === clause && isNoun(sentence, at),
  );

/**
 * By which words a sentence tells what a word of its quote says. Linear in the length of the sentence.
 *
 * @param unit what a number counts in: of a measure, "cost" and "lasted" tell no more than that it is so.
 */
export const tellingOf = (sentence: Sentence, word: number, unit: Unit): Telling => {
  const { words, parse } = sentence;
  const clause = clauseOf(sentence, word);
  const whole = pathOf(sentence, word, clause).filter(
    (at) => !BE.has(lowerAt(sentence, at)) && !HAVE.has(lowerAt(sentence, at)),
  );
  const telling = whole.filter((at) => !isEmpty(sentence, at, unit));
  const subject = subjectOf(sentence, clause);
  const isQuoted = (at: number): boolean => words[at]?.isQuoted === true;
  // "The siege lasted [40 days]" tells it of the siege.
  const named = subject.filter((at) => !isQuoted(at));
  const path = telling.length > 0 ? telling : named;
  const isDoing = clause?.group?.isPassive !== true && !subject.some(isQuoted);
  const told = [...words.keys()].filter(
    (at) =>
      // What is counted stands in every quote, and tells nothing of it.
      isOpenClass(sentence, at) &&
      !isAttributing(sentence, at, clause) &&
      !isPhraseOf(sentence, at) &&
      !isPhraseOf(sentence, at - 1) &&
      (words[at]?.isQuoted !== true || parse.groupOf[at] !== undefined),
  );
  const isInClause = (at: number): boolean => {
    const own = parse.owners[at];
    return own === clause || ((own?.kind === 'front' || own?.kind === 'apposition') && own.parent === clause);
  };
  const empty = whole.filter((at) => !path.includes(at));
  const full = told.filter((at) => !empty.includes(at));
  const lowers = (all: readonly number[]): readonly string[] => [...new Set(all.map((at) => lowerAt(sentence, at)))];
  const quoted = words.flatMap(({ lower, isQuoted }, at) => (isQuoted && isOpenClass(sentence, at) ? [lower] : []));
  const tellers = path.map((at): Teller => {
    const particle = particleOf(sentence, at);
    return { word: lowerAt(sentence, at), ...(particle !== undefined && { particle }) };
  });
  return {
    path: tellers,
    words: lowers(full.length === 0 ? told : full),
    near: lowers(told.filter(isInClause)),
    subject: lowers(isDoing ? subject.filter((at) => !path.includes(at)) : []),
    quoted,
  };
};

/** What the words of a sentence mean, to hold those of another against. */
interface Meanings {
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const meaningsOf = (words: readonly string[]): Meanings => {
  const senses = [...new Set(words)].map((word) => sensesOf(word));
  const own = new Set(senses.flatMap((one) => one.own));
  return { own, all: new Set([...own, ...senses.flatMap(({ wider }) => wider)]) };
};

/** Whether a word means what one of a sentence does, or a case of it, or something that it is a case of. */
const isAmong = ({ own, wider }: Senses, meanings: Meanings): boolean =>
  own.some((one) => meanings.all.has(one)) || wider.some((one) => meanings.own.has(one));

/** How many words of a sentence have no like in the other. */
const besideOf = (words: readonly string[], meanings: Meanings): number =>
  words.filter((word) => !isAmong(sensesOf(word), meanings)).length;

/** Of the words of a sentence, how many have their like in the other; all of none. */
const sharedPart = (words: readonly string[], meanings: Meanings): number =>
  words.length === 0 ? 1 : 1 - besideOf(words, meanings) / words.length;

/** Senses of a word with its particle; a verb that by itself tells nothing has none but these. */
const tellerSenses = ({ word, particle }: Teller): Senses => {
  if (particle === undefined) return sensesOf(word);
  const together = phrasalSenses(word, particle);
  if (EMPTY.has(word)) return together;
  const alone = sensesOf(word);
  return { own: [...together.own, ...alone.own], wider: [...together.wider, ...alone.wider] };
};

/** Of each sentence the other must tell more than this. Set on the first halves of `bench/judgement/blind`. */
const SHARED_PART = 0.5;
/** Where what the value hangs on is the same, each may tell so many words beside: "The deaths of [12 miners] led to protests". */
const MOST_BESIDE = 2;

/** Whether one thing is told by two values, as far as their verbs and nouns tell, and of no two subjects. */
const isOneDeed = (a: Telling, b: Telling): boolean => {
  const of = meaningsOf(b.path.map(({ word }) => word));
  const isMet = a.path.some((teller) => isAmong(tellerSenses(teller), of));
  const subjects = meaningsOf(b.subject);
  const isOther =
    a.subject.length > 0 && b.subject.length > 0 && !a.subject.some((noun) => isAmong(sensesOf(noun), subjects));
  return isMet && !isOther;
};

/** What a claim asks for. */
export interface Asked {
  /** It asks only what somebody or something is called, whatever a sentence tells of it. */
  readonly isName: boolean;
  /** What is done or happens, or all that is asked where that tells nothing; lower case. */
  readonly asked: readonly string[];
  /** Whether it is what is done or happens. */
  readonly isDone: boolean;
}

/** What a claim asks for, by the words of its question without those that every question has: "How many", "on which day". */
export const askedBy = (question: string): Asked => {
  const sentence = sentenceOf({ before: question, quote: '', after: '' });
  const { words, parse } = sentence;
  const told = words.flatMap(({ lower, isWord }, at) =>
    !isWord || ASKING.has(lower) || BE.has(lower) || HAVE.has(lower)
      ? []
      : [{ lower, isVerb: parse.groupOf[at]?.main === at }],
  );
  const done = told.filter(({ lower, isVerb }) => (isVerb ? !EMPTY.has(lower) : isDeed(lower)));
  return {
    isName: NAMING_QUESTION.test(question),
    asked: (done.length > 0 ? done : told).map(({ lower }) => lower),
    isDone: done.length > 0,
  };
};

const NAMING_QUESTION = new RegExp(`\\b(?:${NAME_ASKED})\\b`, 'iu');

/** What is quoted, with what it hangs on: by these a sentence answers a question. */
const answerOf = ({ quoted, path, near }: Telling, isDone: boolean): readonly string[] => {
  const own = [...quoted, ...path.map(({ word }) => word)];
  return own.length === 0 || !isDone ? [...own, ...near] : own;
};

/** Whether both sentences answer by what the claim asks: "killed" where it asks how many died. */
const isAsked = (a: Telling, b: Telling, { asked, isDone }: Asked): boolean => {
  const meanings = meaningsOf(asked);
  return [a, b].every((telling) => answerOf(telling, isDone).some((word) => isAmong(sensesOf(word), meanings)));
};

/**
 * Whether two sentences tell what they have in common alike: more than half of what each says stands in the other; or
 * they tell one deed, with little beside; or both tell what the claim asks for. Linear in the words of both.
 */
export const isToldAlike = (a: Telling, b: Telling, asked: Asked): boolean => {
  // "There were [52]."
  if (asked.isName || a.words.length === 0 || b.words.length === 0) return true;
  const [ofA, ofB] = [meaningsOf(a.words), meaningsOf(b.words)];
  const shared = Math.min(sharedPart(a.words, ofB), sharedPart(b.words, ofA));
  if (shared > SHARED_PART || (shared === SHARED_PART && (a.path.length === 0 || b.path.length === 0))) return true;
  const beside = Math.max(besideOf(a.words, ofB), besideOf(b.words, ofA));
  if (beside <= MOST_BESIDE && isOneDeed(a, b)) return true;
  return isAsked(a, b, asked);
};

/** Words of a sentence that are shown. */
const MOST_SHOWN = 3;

/** The words of a sentence that have no like in one of the others, as they are shown: what its value hangs on comes first. */
export const toldBeside = ({ path, words }: Telling, others: readonly Telling[]): string | undefined => {
  const meanings = others.map((other) => meaningsOf(other.words));
  const tellers = [...path, ...words.map((word): Teller => ({ word }))];
  const shown = tellers.flatMap((teller) =>
    meanings.some((one) => !isAmong(tellerSenses(teller), one))
      ? [[teller.word, ...[teller.particle ?? []].flat()].join(' ')]
      : [],
  );
  return shown.length === 0 ? undefined : [...new Set(shown)].slice(0, MOST_SHOWN).join(', ');
};

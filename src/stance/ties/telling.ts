import {
  ASKING_WORDS,
  EMPTY_VERBS,
  NAME_ASKED,
  PARTICLES,
  PERFORMING_VERBS,
} from '../../languages/en/telling-words.ts';
import { LIGHT_VERBS } from '../../languages/en/tie-words.ts';
import { BE, COORDINATORS, DETERMINERS, HAVE, PREPOSITIONS, PRONOUNS } from '../../languages/en/stance/grammar.ts';
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
  if (word?.isWord !== true || isNumber(word) || isAdverb(word)) return false;
  const { lower } = word;
  return ![DETERMINERS, PREPOSITIONS, PRONOUNS, BE, HAVE, COORDINATORS, CLOSED].some((closed) => closed.has(lower));
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
  if (particleOf(sentence, at) !== undefined) return false;
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
  const verb = verbAt(sentence, word, clause) ?? -1;
  const nouns = [...(head === undefined ? [] : [head]), ...nounsAbove(sentence, start)];
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

/**
 * By which words a sentence tells what a word of its quote says. Linear in the length of the sentence.
 *
 * @param unit what a number counts in: of a measure, "cost" and "lasted" tell no more than that it is so.
 */
export const tellingOf = (sentence: Sentence, word: number, unit: Unit): Telling => {
  const { words, parse } = sentence;
  const clause = clauseOf(sentence, word);
  const path = pathOf(sentence, word, clause).filter((at) => !isEmpty(sentence, at, unit));
  const told = words.flatMap(({ lower, isQuoted }, at) =>
    // What is counted stands in every quote, and tells nothing of it.
    isOpenClass(sentence, at) &&
    !isPhraseOf(sentence, at) &&
    !isPhraseOf(sentence, at - 1) &&
    (!isQuoted || parse.groupOf[at] !== undefined)
      ? [lower]
      : [],
  );
  const quoted = words.flatMap(({ lower, isQuoted }, at) => (isQuoted && isOpenClass(sentence, at) ? [lower] : []));
  const tellers = path.map((at): Teller => {
    const particle = particleOf(sentence, at);
    return { word: lowerAt(sentence, at), ...(particle !== undefined && { particle }) };
  });
  return { path: tellers, words: [...new Set(told)], quoted };
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

/** Of the words of a sentence, how many have their like in the other; all of none. */
const sharedPart = (words: readonly string[], meanings: Meanings): number =>
  words.length === 0 ? 1 : words.filter((word) => isAmong(sensesOf(word), meanings)).length / words.length;

/** Senses of a word with its particle; a verb that by itself tells nothing has none but these. */
const tellerSenses = ({ word, particle }: Teller): Senses => {
  if (particle === undefined) return sensesOf(word);
  const together = phrasalSenses(word, particle);
  if (EMPTY.has(word)) return together;
  const alone = sensesOf(word);
  return { own: [...together.own, ...alone.own], wider: [...together.wider, ...alone.wider] };
};

/**
 * How much of each sentence the other must tell: by itself, and where what the value hangs on is the same. Set on the
 * first halves of `bench/judgement/blind`; a tenth more loses honest agreements faster than it finds false ones.
 */
const SHARED_PART = 0.5;
const SHARED_BESIDE = 0.3;
/** How much of a question a sentence must have, and how much another that answers it with it. */
const ASKED_PART = 0.5;
const ASKED_LEAST = 0.25;

/** What a claim asks for, and what it is about. */
export interface Asked {
  /** It asks only what somebody or something is called, whatever a sentence tells of it. */
  readonly isName: boolean;
  readonly question: readonly string[];
  readonly event: readonly string[];
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words by which a claim asks, without those that every question has: "How many", "on which day". */
export const askedBy = (question: string, event: string): Asked => ({
  isName: NAMING_QUESTION.test(question),
  question: wordsIn(question).filter((word) => !ASKING.has(word)),
  event: wordsIn(event).filter((word) => !ASKING.has(word)),
});

const NAMING_QUESTION = new RegExp(`\\b(?:${NAME_ASKED})\\b`, 'iu');

/** Whether two sentences have what the claim asks for: in the quotes, in what the value hangs on, or in most of its words. */
const isAsked = (
  a: Telling,
  b: Telling,
  [ofA, ofB]: readonly [Meanings, Meanings],
  { question, event }: Asked,
): boolean => {
  if (question.length === 0) return false;
  const ofQuotes = [a, b].map(({ quoted }) => meaningsOf(quoted));
  const beside = question.filter((word) => !ofQuotes.every((one) => isAmong(sensesOf(word), one)));
  // "How many passengers?"
  if (beside.length === 0) return true;
  const ofClaim = meaningsOf([...question, ...event]);
  // "The accident happened on [14 March]"
  const isTold = ({ path, words }: Telling): boolean =>
    path.length === 0
      ? words.every((word) => EMPTY.has(word) || isAmong(sensesOf(word), ofClaim))
      : path.some((teller) => isAmong(tellerSenses(teller), ofClaim));
  if (isTold(a) && isTold(b)) return true;
  const [inA, inB] = [sharedPart(beside, ofA), sharedPart(beside, ofB)];
  return Math.max(inA, inB) >= ASKED_PART && Math.min(inA, inB) >= ASKED_LEAST;
};

/**
 * Whether two sentences tell what they have in common alike: half of what each says stands in the other, or what the value
 * hangs on does with a third of the rest, or both tell what the claim asks for. Linear in the words of both.
 */
export const isToldAlike = (a: Telling, b: Telling, asked: Asked): boolean => {
  // "There were [52]."
  if (asked.isName || a.words.length === 0 || b.words.length === 0) return true;
  const [ofA, ofB] = [meaningsOf(a.words), meaningsOf(b.words)];
  const shared = Math.min(sharedPart(a.words, ofB), sharedPart(b.words, ofA));
  if (shared >= SHARED_PART) return true;
  const isMet = ({ path }: Telling, meanings: Meanings): boolean =>
    path.length === 0 || path.some((teller) => isAmong(tellerSenses(teller), meanings));
  if (shared >= SHARED_BESIDE && isMet(a, ofB) && isMet(b, ofA)) return true;
  return isAsked(a, b, [ofA, ofB], asked);
};

/** The word by which a sentence tells it, as it is shown. */
export const verbOf = ({ path: [teller] }: Telling): string | undefined =>
  teller === undefined ? undefined : [teller.word, ...[teller.particle ?? []].flat()].join(' ');

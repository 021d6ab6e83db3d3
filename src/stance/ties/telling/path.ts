import { PERFORMING_VERBS, VERBS_BEFORE_OBJECT } from '../../../languages/en/telling-words.ts';
import { DETERMINERS, DO, HAVE, PREPOSITIONS } from '../../../languages/en/stance/grammar.ts';
import type { Clause } from '../../clauses/index.ts';
import { isInfinitive, isVerbal } from '../../complements.ts';
import { basesOf, verbPhrases } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { isParticiple } from '../../verb-groups.ts';
import { isStanding } from '../host.ts';
import { isNoun, isStop, lowerAt, MEASURES } from '../nouns.ts';
import { isBehindVerb } from '../reduced.ts';
import { isSaying } from '../roots.ts';
import { nounStart, valueStart } from '../value-phrase.ts';
import { isDeed, isOpenClass } from './words.ts';

const BEFORE_OBJECT: ReadonlySet<string> = new Set(VERBS_BEFORE_OBJECT.split('|'));
const PERFORMING: ReadonlySet<string> = new Set(verbPhrases(PERFORMING_VERBS));
/** Whether a verb tells what is done only by the noun beside it: "lost their lives", "carried out the raid". */
export const needsObject = (verb: string): boolean => PERFORMING.has(verb) || isBeforeObject(verb);

const isBeforeObject = (verb: string): boolean => [...basesOf(verb)].some((base) => BEFORE_OBJECT.has(base));

/** Nouns on the way from a value to its verb. */
const MOST_NOUNS = 4;

/** The verb that a word stands under: the last one before it in its clause, or the first behind. */
const verbAt = (sentence: Sentence, word: number, clause: Clause | undefined): number | undefined => {
  const { parse } = sentence;
  const own = parse.owners[word];
  // "It was on [3 May] that the bridge opened"
  if (clause !== undefined && clause.start > word) return clause.group?.main;
  // "Did" before its subject only leads to the verb behind it.
  const all = parse.groups.flatMap(({ main, isBare }) => (isBare && DO.has(lowerAt(sentence, main)) ? [] : [main]));
  const inside = all.filter((main) => parse.owners[main] === own);
  const mains = inside.length > 0 ? inside : all.filter((main) => parse.owners[main] === clause);
  return mains.findLast((main) => main < word) ?? mains.find((main) => main > word) ?? clause?.group?.main;
};

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
      if (isVerbal(words, at) || isInfinitive(words, at - 1)) return at;
  const behind = words[last + 1];
  const isCaused = HAVE.has(lowerAt(sentence, verb)) && behind !== undefined && isParticiple(behind);
  return isCaused ? last + 1 : undefined;
};

/** "Carried out the raid", "the ruling was handed down": what is done stands in the noun beside the verb. */
const performedBy = (sentence: Sentence, verb: number, clause: Clause | undefined): readonly number[] => {
  const { words, parse } = sentence;
  const isPerformed = PERFORMING.has(lowerAt(sentence, verb));
  return isPerformed
    ? [...words.keys()].filter((at) => parse.owners[at] === clause && at !== verb && isDeed(lowerAt(sentence, at)))
    : [];
};

/** What a verb that tells little without it has behind it: "[12 men] lost their lives", beside "robbed the bank". */
const objectOf = (sentence: Sentence, verb: number): readonly number[] => {
  if (!isBeforeObject(lowerAt(sentence, verb))) return [];
  const first = DETERMINERS.has(lowerAt(sentence, verb + 1)) ? verb + 2 : verb + 1;
  return isNoun(sentence, first) && sentence.parse.groupOf[first] === undefined ? [first] : [];
};

/** "Was born", "is home to", "was the club's first president": what "be" says of somebody, by the noun of its phrase. */
const complementOf = (sentence: Sentence, verb: number): readonly number[] => {
  const { words, parse } = sentence;
  if (parse.groupOf[verb]?.isCopula !== true) return [];
  let head: number | undefined;
  for (let at = verb + 1; at <= verb + LONGEST_COMPLEMENT; at += 1) {
    const word = words[at];
    if (word?.isWord !== true || word.isQuoted || PREPOSITIONS.has(word.lower) || parse.groupOf[at] !== undefined)
      break;
    if (isOpenClass(sentence, at)) head = at;
  }
  return head === undefined ? [] : [head];
};
/** Words of the phrase behind "be". */
const LONGEST_COMPLEMENT = 8;

/** Words that a value hangs on, the nearest first: nouns, a verb without a finite form, or the verb of its clause with what it does. */
export const pathOf = (sentence: Sentence, word: number, clause: Clause | undefined): readonly number[] => {
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
    ...complementOf(sentence, verb),
    ...(verb > word ? objectOf(sentence, verb) : []),
    ...(said === undefined ? [] : [said.main]),
    verb,
    ...performedBy(sentence, verb, clause),
  ];
};

import { BESIDE_PREPOSITIONS, CREDITING, GIVING_VERBS } from '../../languages/en/host-words.ts';
import { COORDINATORS, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import { isGerund, isInfinitive } from '../complements.ts';
import { isOwnDeed } from '../deeds.ts';
import { verbPhrases } from '../forms.ts';
import type { Sentence } from '../governor.ts';
import { isNumber } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { EVENTS, isNoun, isStop, lowerAt, SELF, tie, WITHIN } from './nouns.ts';
import { isBehindVerb, isReduced } from './reduced.ts';
import { marksOf, wantedOf } from './marks.ts';
import { rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';
import { nounStart } from './value-phrase.ts';

const GIVING: ReadonlySet<string> = new Set(verbPhrases(GIVING_VERBS));
const BESIDE: ReadonlySet<string> = new Set(BESIDE_PREPOSITIONS.split('|'));
const CREDITS: ReadonlySet<string> = new Set(CREDITING.split('|'));
/** By these a deed is told of whose it is: "the death of X", "a victory by X", "a statement from X". */
const OF_DEEDS: ReadonlySet<string> = new Set(['of', 'by', 'from']);
const CAPITAL = /^\p{Lu}/u;
/** Names in a row before the one quoted: "Adams, Brown and [Clark]". */
const MOST_NAMES = 4;

const isEnd = (word: Word): boolean => isStop(word) || isGerund(word);

/** Index of the first word of the phrase of a name, or of the row of names that it ends. */
const nameStart = (sentence: Sentence, word: number): number => {
  const { words } = sentence;
  let start = nounStart(sentence, word, isEnd);
  for (let count = 0; count < MOST_NAMES; count += 1) {
    const joint = words[start - 1];
    const isJoint = joint !== undefined && (COORDINATORS.has(joint.lower) || joint.text === ',');
    if (!isJoint || !CAPITAL.test(words[start - 2]?.text ?? '') || !COORDINATORS.has(joint.lower)) break;
    start = nounStart(sentence, start - 2, isEnd);
  }
  return start;
};

/** What a name owns: its first word, and its last. */
const ownedBehind = (sentence: Sentence, word: number): { first: number; head: number } | undefined => {
  const { words, parse } = sentence;
  let last = word;
  while (words[last + 1]?.isQuoted === true && CAPITAL.test(words[last + 1]?.text ?? '')) last += 1;
  const isParted = words[last + 1]?.text === "'" && lowerAt(sentence, last + 2) === 's';
  const isClipped = lowerAt(sentence, last + 1) === "'s";
  if (!isParted && !isClipped && !/'s?$/u.test(lowerAt(sentence, last))) return undefined;
  const first = last + 1 + (isParted ? 2 : 0) + (isClipped ? 1 : 0);
  const isOwned = (at: number): boolean => isNoun(sentence, at) && parse.groupOf[at] === undefined;
  if (!isOwned(first)) return undefined;
  let head = first;
  while (isOwned(head + 1)) head += 1;
  return { first, head };
};

/** The word that a name hangs on: a noun or participle before its preposition, what it owns, or the verb of its clause. */
const governorOf = (sentence: Sentence, word: number, start: number): number => {
  const { words, parse } = sentence;
  const owned = ownedBehind(sentence, word);
  if (owned !== undefined) return owned.head;
  const clause = parse.owners[word];
  const main = (clause?.group ?? clause?.parent?.group)?.main ?? -1;
  const before = words[start - 1];
  if (before?.isWord !== true) return main;
  if (isInfinitive(words, start - 1)) return start;
  if (isGerund(before)) return start - 1;
  if (!PREPOSITIONS.has(before.lower) || WITHIN.has(before.lower)) return main;
  const host = start - 2;
  const isHost = parse.groupOf[host] === undefined && (isNoun(sentence, host) || isReduced(sentence, host, word));
  return isHost ? host : main;
};

/** What tells how a name hangs in its sentence: by which word, and behind which preposition. */
export const nameMarks = (sentence: Sentence, word: number): readonly string[] => {
  const start = nameStart(sentence, word);
  const before = lowerAt(sentence, start - 1);
  return [
    ...marksOf(lowerAt(sentence, governorOf(sentence, word, start))),
    ...(PREPOSITIONS.has(before) ? [`@${before}`] : []),
  ];
};

/** "Marched against [X]", "flew over [Lyon]": beside what is done. */
const besideVerb = (sentence: Sentence, at: number, start: number): Tie | undefined => {
  const preposition = lowerAt(sentence, at);
  const verb = sentence.parse.owners[at]?.group?.main;
  if (!BESIDE.has(preposition) || verb === undefined || verb > at) return undefined;
  const isMutual = preposition === 'with' || preposition === 'between';
  // "Connects Armenia with [Karabakh]": of the two alike.
  if (isMutual && sentence.parse.groupOf[at - 1] === undefined) return undefined;
  return tie(sentence, Math.min(verb, at), start, [
    [`@${preposition}`, ...(isMutual ? rootsOf(lowerAt(sentence, verb)) : [])],
  ]);
};

const OPPOSED: ReadonlySet<string> = new Set(['against', 'without', 'despite', 'unlike']);

/** "Voted against [A and B]": those beside whom, or in spite of whom, it was done. */
export const againstOf = (sentence: Sentence, word: number): Tie | undefined => {
  const start = nameStart(sentence, word);
  return OPPOSED.has(lowerAt(sentence, start - 1)) ? besideVerb(sentence, start - 1, start) : undefined;
};

/** "An institute endowed by [X]", "the lawyer for [X]", "a map of [Lyon]" */
const byPreposition = (sentence: Sentence, at: number, start: number, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const [preposition, noun] = [lowerAt(sentence, at), at - 1];
  const host = words[noun];
  if (host === undefined || CREDITS.has(host.lower) || preposition === 'as') return undefined;
  if (isReduced(sentence, noun, word)) return tie(sentence, noun - 1, start, [rootsOf(host.lower)]);
  if (!isNoun(sentence, noun) || parse.groupOf[noun] !== undefined || CAPITAL.test(host.text) || isNumber(host)) {
    const isName = noun > 0 && CAPITAL.test(host.text) && preposition === 'of';
    return isName ? undefined : besideVerb(sentence, at, start);
  }
  if (SELF.has(host.lower) || WITHIN.has(preposition)) return undefined;
  if (OF_DEEDS.has(preposition) && (isOwnDeed(host.lower) || EVENTS.has(host.lower))) return undefined;
  const isObject = isBehindVerb(sentence, noun);
  const verb = lowerAt(sentence, parse.owners[noun]?.group?.main ?? -1);
  if (preposition === 'to' && isObject && GIVING.has(verb)) return undefined;
  return tie(sentence, nounStart(sentence, noun, isEnd), start, [
    rootsOf(host.lower),
    wantedOf(host.lower, ...(isObject ? [verb] : [])),
  ]);
};

/** "[Ada Kerr]'s deputy": what a name owns is not told of its bearer. */
const ownedBy = (sentence: Sentence, word: number): Tie | undefined => {
  const owned = ownedBehind(sentence, word);
  if (owned === undefined) return undefined;
  const noun = lowerAt(sentence, owned.head);
  if (isOwnDeed(noun) || EVENTS.has(noun) || SELF.has(noun)) return undefined;
  return tie(sentence, owned.first, owned.head + 1, [rootsOf(noun), wantedOf(noun)]);
};

/** What a name hangs on beside what its sentence says of its bearer: a noun, a participle, what he owns. */
export const nameHostOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const owned = ownedBy(sentence, word);
  if (owned !== undefined) return owned;
  const start = nameStart(sentence, word);
  const before = words[start - 1];
  if (before?.isWord !== true) return undefined;
  if (isInfinitive(words, start - 1)) return tie(sentence, start - 1, word, [rootsOf(lowerAt(sentence, start))]);
  if (PREPOSITIONS.has(before.lower)) return byPreposition(sentence, start - 1, start, word);
  if (isGerund(before) && parse.groupOf[start - 1] === undefined) {
    // "began courting [X]"
    if (parse.groupOf[start - 2] !== undefined) return undefined;
    return tie(sentence, start - 1, start, [rootsOf(before.lower)]);
  }
  return undefined;
};

import { FRAMING_PHRASES, FRAMING_PREPOSITIONS, LIMITING_CONNECTIVES } from '../../languages/en/tie-words.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../languages/en/stance/grammar.ts';
import type { Clause } from '../clauses/index.ts';
import type { Sentence } from '../governor.ts';
import { listOf, phraseAt } from '../phrases.ts';
import { isNumber } from '../verb-groups.ts';
import { isHabitual, isNeutral } from './front.ts';
import { isNoun, lowerAt } from './nouns.ts';
import { isSaying, rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';
import { isOpenClass } from './telling/words.ts';

const FRAMING: ReadonlySet<string> = new Set(FRAMING_PREPOSITIONS.split('|'));
const FRAMES = listOf(FRAMING_PHRASES);
const LIMITING: ReadonlySet<string> = new Set(LIMITING_CONNECTIVES.split('|'));
const CAPITAL = /^\p{Lu}/u;
/** Words of a phrase or a condition that are looked at. */
const LONGEST = 14;

/** A limit, met by another sentence that has one of its words. */
const limit = (sentence: Sentence, from: number, to: number): Tie | undefined => {
  const { words } = sentence;
  const roots = [...words.keys()]
    .slice(from, to)
    .flatMap((at) => (isOpenClass(sentence, at) ? rootsOf(lowerAt(sentence, at)) : []));
  if (roots.length === 0) return undefined;
  const phrase = words
    .slice(from, to)
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text);
  return { words: phrase.join(' '), needs: [roots], isWide: true };
};

/** Where a phrase that begins with a preposition ends: before the next noun phrase, a name, a number, a verb or a mark. */
const phraseEnd = ({ words, parse }: Sentence, start: number): number => {
  let hasNoun = false;
  for (let at = start + 1; at < Math.min(words.length, start + LONGEST); at += 1) {
    const word = words[at];
    if (word?.isWord !== true || word.isQuoted || parse.groupOf[at] !== undefined) return at;
    const isNext = DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || isNumber(word) || CAPITAL.test(word.text);
    if (isNext && hasNoun) return at;
    // "On the 11th foreign papers wrote"
    if (isNumber(word)) return at + 1;
    hasNoun = PREPOSITIONS.has(word.lower) ? false : hasNoun || isNoun({ words, parse, operators: [] }, at);
  }
  return Math.min(words.length, start + LONGEST);
};

/** The clause of a word, and those above it in which it is said. */
const hostsOf = (clause: Clause | undefined): ReadonlySet<Clause> => {
  const above = new Set<Clause>();
  for (let one = clause; one !== undefined && !above.has(one); one = one.parent) {
    above.add(one);
    if (!['clause', 'front', 'apposition'].includes(one.kind)) break;
  }
  return above;
};

/** "In female rats [the drug works]", "on the simulator the unit put out [500 MW]": of what alone the rest is told. */
const framedBy = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const own = parse.owners[word];
  const hosts = hostsOf(own);
  const starts = parse.clauses.flatMap((clause) =>
    hosts.has(clause) || (clause.kind === 'front' && clause.parent !== undefined && hosts.has(clause.parent))
      ? [clause.start]
      : [],
  );
  for (const start of starts) {
    if (start >= word || words[start]?.isQuoted === true) continue;
    const named = phraseAt(FRAMES, words, start);
    if (named === undefined && !FRAMING.has(lowerAt(sentence, start))) continue;
    const end = phraseEnd(sentence, start + (named?.length ?? 1) - 1);
    if (end > word) continue;
    const phrase = words.slice(start, end).filter(({ isWord }) => isWord);
    const isTold = phrase.some(({ lower }) => isSaying(lower));
    if (isTold || (named === undefined && isNeutral(phrase))) continue;
    const found = limit(sentence, start, end);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** "[Six runways] are in use so long as it is dry" */
const conditionOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const hosts = hostsOf(parse.owners[word]);
  const clause = parse.clauses.find(
    ({ kind, parent, start }) =>
      kind === 'condition' &&
      parent !== undefined &&
      hosts.has(parent) &&
      // "Even if it rains" is no condition.
      lowerAt(sentence, start) !== 'even' &&
      words[start]?.isQuoted !== true,
  );
  if (clause === undefined) return undefined;
  const end = words.findIndex((_, at) => at > clause.start && parse.owners[at] !== clause);
  return limit(sentence, clause.start, end < 0 ? words.length : end);
};

/** "[The bridge is safe] for bicycles only", "until it rains": what stands behind a statement of what is always so. */
const behindOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words } = sentence;
  const last = words.findLastIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  if (last < word || !isHabitual(sentence, word)) return undefined;
  const start = last + 1;
  if (!LIMITING.has(lowerAt(sentence, start))) return undefined;
  const end = words.findIndex(({ isWord }, at) => at > start && !isWord);
  const stop = Math.min(end < 0 ? words.length : end, start + LONGEST);
  return isNeutral(words.slice(start, stop)) ? undefined : limit(sentence, start, stop);
};

/** What is set beside an answer and says of what alone it holds, under which condition. Linear in the sentence. */
export const limitOf = (sentence: Sentence, word: number): Tie | undefined =>
  framedBy(sentence, word) ?? conditionOf(sentence, word);

/** The same of a statement, which is quoted whole. */
export const statementLimitOf = (sentence: Sentence, word: number): Tie | undefined =>
  limitOf(sentence, word) ?? behindOf(sentence, word);

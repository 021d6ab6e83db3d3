import { LIABILITIES, RESERVES, STANDINGS } from '../../languages/en/tie-words.ts';
import { ATTRIBUTES } from '../../languages/en/stance/adjectives.ts';
import type { Sentence } from '../governor.ts';
import { listOf, phraseAt } from '../phrases.ts';
import { isNumber, isParticiple } from '../verb-groups.ts';
import { isNoun, lowerAt, tie } from './nouns.ts';
import { rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';

const RESERVING = listOf(RESERVES);
const LIABLE: ReadonlySet<string> = new Set(LIABILITIES.split('|'));
const STANDING = listOf(STANDINGS);
const MODIFYING: ReadonlySet<string> = new Set(ATTRIBUTES.flatMap(({ words }) => words.split('|')));

/** Words from an answer to what it is subject to. */
const REACH = 20;
/** Words of what it is subject to. */
const LONGEST = 6;
/** Words behind a number that name what it counts. */
const NOUN_REACH = 4;

/** "[$12 million], subject to audit", "pending a vote": under which reserve an answer stands, in the words quoted or behind them. */
export const reserveOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words } = sentence;
  for (let at = word + 1; at < Math.min(words.length, word + REACH); at += 1) {
    const found = phraseAt(RESERVING, words, at);
    if (found === undefined) continue;
    const from = at + found.length;
    const stop = words.findIndex(({ isWord }, i) => i >= from && !isWord);
    const end = Math.min(stop < 0 ? words.length : stop, from + LONGEST);
    const nouns = [...words.keys()].slice(from, end).filter((i) => isNoun(sentence, i));
    if (nouns.length === 0 || nouns.some((i) => LIABLE.has(lowerAt(sentence, i)))) continue;
    return { ...tie(sentence, at, end, [nouns.flatMap((i) => rootsOf(lowerAt(sentence, i)))]), isWide: true };
  }
  return undefined;
};

/** "[€30 million] in the red", "[85 nurses] short": how an amount stands to what there is, behind what it counts. */
export const standingOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  for (let at = word + 1; at <= word + NOUN_REACH + 1; at += 1) {
    const one = words[at];
    const isVerb = parse.groupOf[at] !== undefined && one !== undefined && !isParticiple(one);
    const length = isVerb ? 0 : (phraseAt(STANDING, words, at)?.length ?? Number(MODIFYING.has(one?.lower ?? '')));
    if (length > 0 && words[at + length]?.isWord !== true) {
      const named = words.slice(at, at + length).flatMap(({ lower }) => rootsOf(lower));
      return { ...tie(sentence, at, at + length, [named]), isWide: true };
    }
    if (one === undefined || (!isNumber(one) && !isNoun(sentence, at))) return undefined;
  }
  return undefined;
};

/** "[300 would-be buyers]", "[300 fake tickets]": a word by which things counted are not told to be what their noun says. */
export const modifiedOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  for (let at = word + 1; at <= word + NOUN_REACH; at += 1) {
    const one = words[at];
    if (one?.isWord !== true || parse.groupOf[at] !== undefined) return undefined;
    if (MODIFYING.has(one.lower))
      return isNoun(sentence, at + 1) && parse.groupOf[at + 1] === undefined
        ? { ...tie(sentence, at, at + 1, [rootsOf(one.lower)]), isWide: true }
        : undefined;
    if (!isNumber(one) && !isNoun(sentence, at)) return undefined;
  }
  return undefined;
};

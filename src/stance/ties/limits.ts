import {
  EXCEPTED,
  EXCEPTING,
  FRAMING_PHRASES,
  LIMITING_CONNECTIVES,
  PLACE_FRAMES,
  STATE_FRAMES,
  STRETCHES,
} from '../../languages/en/tie-words.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../languages/en/stance/grammar.ts';
import { TOTALS } from '../../languages/en/stance/operators.ts';
import { nounForms } from '../forms.ts';
import type { Sentence } from '../governor.ts';
import { VERB_FORMS } from '../lexicon.ts';
import { listOf, phraseAt } from '../phrases.ts';
import { isNumber, isPast } from '../verb-groups.ts';
import { hostsOf, isHabitual, isNeutral } from './front.ts';
import { isNoun, lowerAt } from './nouns.ts';
import { isSaying, rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';
import { isOpenClass } from './telling/words.ts';

const OF_PLACE: ReadonlySet<string> = new Set(PLACE_FRAMES.split('|'));
const OF_STATE: ReadonlySet<string> = new Set([...OF_PLACE, ...STATE_FRAMES.split('|')]);
const FRAMES = listOf(FRAMING_PHRASES);
const LIMITING: ReadonlySet<string> = new Set(LIMITING_CONNECTIVES.split('|'));
const EXCEPT = listOf(EXCEPTING);
const LEFT_OUT: ReadonlySet<string> = new Set(EXCEPTED.split('|'));
const ALL: ReadonlySet<string> = new Set(TOTALS.split('|'));
const STRETCH: ReadonlySet<string> = new Set(nounForms(STRETCHES));
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
const phraseEnd = (sentence: Sentence, start: number): number => {
  const { words, parse } = sentence;
  let hasNoun = false;
  for (let at = start + 1; at < Math.min(words.length, start + LONGEST); at += 1) {
    const word = words[at];
    if (word?.isWord !== true || word.isQuoted || parse.groupOf[at] !== undefined) return at;
    const isNext = DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || isNumber(word) || CAPITAL.test(word.text);
    if (isNext && hasNoun) return at;
    // "On the 11th foreign papers wrote"
    if (isNumber(word)) return at + 1;
    hasNoun = PREPOSITIONS.has(word.lower) ? false : hasNoun || isNoun(sentence, at);
  }
  return Math.min(words.length, start + LONGEST);
};

/** "In female rats [the drug works]", "on the simulator the unit put out [500 MW]": of what alone the rest is told. */
const framedBy = (sentence: Sentence, word: number, framing: ReadonlySet<string>): Tie | undefined => {
  const { words, parse } = sentence;
  const hosts = hostsOf(parse.owners[word]);
  const starts = parse.clauses.flatMap((clause) =>
    hosts.has(clause) || (clause.kind === 'front' && clause.parent !== undefined && hosts.has(clause.parent))
      ? [clause.start]
      : [],
  );
  for (const start of starts) {
    if (start >= word || words[start]?.isQuoted === true) continue;
    const named = phraseAt(FRAMES, words, start);
    if (named === undefined && !framing.has(lowerAt(sentence, start))) continue;
    const end = phraseEnd(sentence, start + (named?.length ?? 1) - 1);
    if (end > word) continue;
    const phrase = words.slice(start, end).filter(({ isWord }) => isWord);
    const isWhen = phrase.some(({ lower }) => isSaying(lower) || STRETCH.has(lower));
    if (named === undefined && (isWhen || isNeutral(phrase))) continue;
    const found = limit(sentence, start, end);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * "[Six runways] are in use so long as it is dry"
 *
 * @param hasOwn whether a condition that is quoted with the answer counts as well.
 */
const conditionOf = (sentence: Sentence, word: number, hasOwn: boolean): Tie | undefined => {
  const { words, parse } = sentence;
  const hosts = hostsOf(parse.owners[word]);
  const clause = parse.clauses.find(
    ({ kind, parent, start }) =>
      kind === 'condition' &&
      parent !== undefined &&
      hosts.has(parent) &&
      // "Even if it rains" is no condition.
      lowerAt(sentence, start) !== 'even' &&
      (hasOwn || words[start]?.isQuoted !== true),
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

/** "[Every lane is open], the third excepted", "save the third": what is left out of all. */
const exceptionOf = (sentence: Sentence): Tie | undefined => {
  const { words } = sentence;
  if (!words.some(({ isQuoted, lower }) => isQuoted && ALL.has(lower))) return undefined;
  const last = words.findLastIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  const start = words[last + 1]?.isWord === true ? last + 1 : last + 2;
  const stop = words.findIndex(({ isWord }, at) => at > start && !isWord);
  const end = Math.min(stop < 0 ? words.length : stop, start + LONGEST);
  const isLeftOut = phraseAt(EXCEPT, words, start) !== undefined || LEFT_OUT.has(lowerAt(sentence, end - 1));
  return isLeftOut ? limit(sentence, start, end) : undefined;
};

/** Whether the verb of a clause tells what happened, and not what is so. */
const isOnce = ({ words, parse }: Sentence, word: number): boolean => {
  const verb = words[parse.owners[word]?.group?.first ?? -1]?.lower ?? '';
  const forms = VERB_FORMS.get(verb);
  return ['was', 'were', 'did', 'had'].includes(verb) || (forms?.has('past') === true && !forms.has('base'));
};

/** Of what happened once, a phrase in front tells how it came about, and limits nothing. */
const NONE: ReadonlySet<string> = new Set();

/** "[200 sheep] died or strayed": what befell one or the other of those counted. */
const otherwiseOf = (sentence: Sentence, word: number): Tie | undefined => {
  const last = sentence.parse.owners[word]?.group?.last ?? 0;
  const verb = sentence.words[last + 2];
  const isOther = last > word && lowerAt(sentence, last + 1) === 'or' && verb?.isWord === true && isPast(verb);
  return isOther ? limit(sentence, last + 1, last + 3) : undefined;
};

/** What is set beside an answer and says of what alone it holds, under which condition. Linear in the sentence. */
export const limitOf = (sentence: Sentence, word: number): Tie | undefined =>
  stateFrameOf(sentence, word) ?? conditionOf(sentence, word, true);

const stateFrameOf = (sentence: Sentence, word: number): Tie | undefined =>
  framedBy(sentence, word, isOnce(sentence, word) ? NONE : OF_STATE);

/** The same of a number: of what happened once, it counts no more than there where it is told of. */
export const numberLimitOf = (sentence: Sentence, word: number): Tie | undefined =>
  framedBy(sentence, word, isHabitual(sentence, word) ? OF_STATE : OF_PLACE) ??
  conditionOf(sentence, word, true) ??
  otherwiseOf(sentence, word);

/** The same of a statement, which is quoted whole: what it puts under a condition itself is for its label to say. */
export const statementLimitOf = (sentence: Sentence, word: number): Tie | undefined =>
  stateFrameOf(sentence, word) ??
  conditionOf(sentence, word, false) ??
  exceptionOf(sentence) ??
  behindOf(sentence, word);

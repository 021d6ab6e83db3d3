import { HOLDING_NOUNS, HOLDING_VERBS, NOUN_PREPOSITIONS, STANDING_BY, WORTH } from '../../languages/en/tie-words.ts';
import { BE, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import { isGerund } from '../complements.ts';
import { nounForms } from '../forms.ts';
import type { Sentence } from '../governor.ts';
import { listOf, phraseAt } from '../phrases.ts';
import { isAdverb } from '../verb-groups.ts';
import { AMOUNTS, isNoun, isStop, lowerAt, measuredBy, tie } from './nouns.ts';
import { isBehindVerb, isReduced } from './reduced.ts';
import { once } from '../../text/once.ts';
import { rootsOf } from './roots.ts';
import type { Tie, Unit } from './tie.ts';
import { nounStart, valueStart } from './value-phrase.ts';

const WORTHS: ReadonlySet<string> = new Set(WORTH.split('|'));
const HOSTED: ReadonlySet<string> = new Set(NOUN_PREPOSITIONS.split('|'));
const STANDING = listOf(STANDING_BY);
/** Nouns on a number's way up to what its sentence says. */
const MOST_STEPS = 4;
/** Words behind a number with "with" to what tells that they are there. */
const STANDING_REACH = 5;

/** Whether "with" tells who or what is there: "crashed with [176 people] on board". */
export const isStanding = ({ words }: Sentence, value: number): boolean => {
  for (let at = value + 1; at <= value + STANDING_REACH; at += 1) {
    if (words[at]?.isWord !== true) return false;
    if (phraseAt(STANDING, words, at) !== undefined || isGerund(words[at]) || BE.has(words[at]?.lower ?? ''))
      return true;
  }
  return false;
};

interface Ladder {
  readonly tie?: Tie;
  /** Where to look on, one noun further out. */
  readonly next?: number;
}

const END: Ladder = {};

/** Whether a noun phrase is what a subject is said to be. */
const isSaid = ({ words, parse }: Sentence, start: number): boolean => {
  const group = parse.groupOf[start - 1];
  return group?.isCopula === true || BE.has(words[start - 1]?.lower ?? '');
};

/** Holders and makers: whoever is one of six has six. */
const HOLDERS: ReadonlySet<string> = new Set(nounForms(HOLDING_NOUNS));
const holding = (noun: string): readonly string[] => [...rootsOf(noun), ...(HOLDERS.has(noun) ? holdingRoots() : [])];
const holdingRoots = once((): readonly string[] => HOLDING_VERBS.split('|').flatMap(rootsOf));

/** "A mother of [six]", "the heir to a fortune of [$5 million]" */
const byOf = (sentence: Sentence, noun: number, end: number, isMeasure: boolean): Ladder => {
  if (!isNoun(sentence, noun)) return END;
  const lower = lowerAt(sentence, noun);
  const start = nounStart(sentence, noun, isStop);
  if (AMOUNTS.has(lower)) return { next: start };
  // "She is the author of [12 novels]" says so itself.
  if (isSaid(sentence, start)) return END;
  return { tie: tie(sentence, noun, end, [isMeasure ? measuredBy(lower) : holding(lower)]) };
};

/** "Lawyers for [60 workers] met", "found a woman with [two children]" */
const byPreposition = (sentence: Sentence, at: number, start: number, value: number, isMeasure: boolean): Ladder => {
  const { words, parse } = sentence;
  const noun = at - 1;
  const preposition = lowerAt(sentence, at);
  if (isReduced(sentence, noun, value))
    return { tie: tie(sentence, noun - 1, start, [rootsOf(lowerAt(sentence, noun))]) };
  if (!isNoun(sentence, noun) || parse.groupOf[noun] !== undefined) return END;
  const from = nounStart(sentence, noun, isStop);
  const lead = words[from - 1];
  // ", valid for five years,"
  if (
    lead?.text === ',' &&
    from === noun &&
    !lowerAt(sentence, noun).endsWith('s') &&
    !HOLDERS.has(lowerAt(sentence, noun))
  )
    return END;
  const isSubject = !isBehindVerb(sentence, noun) && !(lead !== undefined && isStop(lead));
  if (AMOUNTS.has(lowerAt(sentence, noun))) return END;
  if (preposition === 'with' && isStanding(sentence, value)) return END;
  const isOne = preposition === 'with' ? ['a', 'an'].includes(lowerAt(sentence, from)) : HOSTED.has(preposition);
  const needs = isMeasure ? measuredBy(lowerAt(sentence, noun)) : holding(lowerAt(sentence, noun));
  return isSubject || (isOne && !isMeasure) ? { tie: tie(sentence, noun, start, [needs]) } : END;
};

/** "A hill [300 metres] high", "the gorge, [90 metres] deep" */
const dimensionOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const isTold = words.slice(word + 1, word + ADJECTIVE_REACH).some(({ lower }) => DIMENSIONS.has(lower));
  const isBeside = isTold && isNoun(sentence, word - 1) && parse.groupOf[word - 1] === undefined;
  return isBeside ? tie(sentence, word - 1, word, [rootsOf(lowerAt(sentence, word - 1))]) : undefined;
};

const DIMENSIONS: ReadonlySet<string> = new Set('long high wide deep tall thick across'.split(' '));
/** Words from a measure to its adjective. */
const ADJECTIVE_REACH = 4;

/** "Soldiers guarding [50 prisoners]", "villas worth [£2m]" */
const byWord = (sentence: Sentence, at: number, start: number): Ladder => {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return END;
  if (word.lower === 'aged') return END;
  if (WORTHS.has(word.lower)) {
    if (!isNoun(sentence, at - 1)) return END;
    const noun = lowerAt(sentence, at - 1);
    return { tie: tie(sentence, at - 1, start, [measuredBy(noun)]) };
  }
  if (isGerund(word) && sentence.parse.groupOf[at] === undefined) {
    // "began deploying 2,000 men"
    if (sentence.parse.groupOf[at - 1] !== undefined) return END;
    const isBehindComma = words[at - 1]?.text === ',';
    if (isBehindComma && isBehindVerb(sentence, at)) return END;
    return { tie: tie(sentence, at, start, [rootsOf(word.lower)]) };
  }
  // "Having trained [40 pilots], the school closed"
  const isHaving = lowerAt(sentence, at - 1) === 'having';
  return isHaving || isReduced(sentence, at) ? { tie: tie(sentence, at - 1, start, [rootsOf(word.lower)]) } : END;
};

/** "With [40 guests] already seated, the groom fled" */
const besideAll = (sentence: Sentence, at: number, value: number): Ladder => {
  const { words } = sentence;
  if (lowerAt(sentence, at) !== 'with' || isStanding(sentence, value)) return END;
  const comma = words.findIndex(({ text }, i) => i > value && text === ',');
  if (comma < 0) return END;
  const needs = words.slice(value + 2, comma).filter((word) => word.isWord && !isStop(word) && !isAdverb(word));
  return needs.length === 0 ? END : { tie: tie(sentence, at, comma, [needs.flatMap(({ lower }) => rootsOf(lower))]) };
};

const MORE_PREPOSITIONS: ReadonlySet<string> = new Set('round alongside atop aboard opposite past'.split(' '));

const step = (sentence: Sentence, start: number, value: number, isMeasure: boolean, unit: Unit): Ladder => {
  const before = sentence.words[start - 1];
  if (before?.isWord !== true) return END;
  if (before.lower === 'of' && unit === 'age') return END;
  if (before.lower === 'of') return byOf(sentence, start - 2, start, isMeasure);
  if (start === 1) return besideAll(sentence, 0, value);
  if (PREPOSITIONS.has(before.lower) || MORE_PREPOSITIONS.has(before.lower))
    return byPreposition(sentence, start - 1, start, value, isMeasure);
  return byWord(sentence, start - 1, start);
};

/** The noun that a number hangs on, where that is none that only says how many there are. */
export const hostOf = (sentence: Sentence, word: number, unit: Unit): Tie | undefined => {
  let start = valueStart(sentence, word);
  // "a man of 62", beside "the son of a 62-year-old".
  const isMeasure = unit === 'measure' || (unit === 'age' && !lowerAt(sentence, word).includes('-'));
  const dimension = unit === 'measure' ? dimensionOf(sentence, word) : undefined;
  if (dimension !== undefined) return dimension;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const ladder = step(sentence, start, word, isMeasure && count === 0, isMeasure ? unit : 'none');
    if (ladder.tie !== undefined) return ladder.tie;
    if (ladder.next === undefined || ladder.next >= start) return undefined;
    start = ladder.next;
  }
  return undefined;
};

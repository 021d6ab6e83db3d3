import { MONTHS, WEEKDAYS } from '../../../languages/en/calendar-words.ts';
import { CLOSED_WORDS, EMPTY_VERBS, PARTICLES } from '../../../languages/en/telling-words.ts';
import { LIGHT_VERBS } from '../../../languages/en/tie-words.ts';
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
} from '../../../languages/en/stance/grammar.ts';
import { isOwnDeed } from '../../deeds.ts';
import { verbPhrases } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { isAdverb, isNumber } from '../../verb-groups.ts';
import { AMOUNTS, EVENTS, isNoun, lowerAt, MEASURES, SELF } from '../nouns.ts';
import type { Unit } from '../tie.ts';
import { phrasalSenses } from './senses.ts';

/** Verbs that tell nothing by themselves, with their phrases. */
export const EMPTY: ReadonlySet<string> = new Set(verbPhrases(EMPTY_VERBS));
const MEASURING: ReadonlySet<string> = new Set(verbPhrases(LIGHT_VERBS));
const PARTICLE: ReadonlySet<string> = new Set(PARTICLES.split('|'));
/** Words of grammar, which tell nothing. */
export const CLOSED: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...BE,
  ...HAVE,
  ...DO,
  ...MODAL_VERBS,
  ...COORDINATORS,
  ...SUBORDINATORS,
  ...CLOSED_WORDS.split('|'),
]);

/** Whether a word is a noun, a verb or an adjective. */
export const isOpenClass = ({ words }: Sentence, at: number): boolean => {
  const word = words[at];
  if (word?.isWord !== true || word.lower.length === 1 || isNumber(word) || isAdverb(word)) return false;
  return !CLOSED.has(word.lower);
};

/** Whether a noun tells what is done or happens. */
export const isDeed = (noun: string): boolean => isOwnDeed(noun) || EVENTS.has(noun);

/** Whether a date begins at a word: "3 May 1911", "May 3", "Monday". */
const isDated = (sentence: Sentence, at: number): boolean =>
  [at, at + 1].some((one) => MONTHS.has(lowerAt(sentence, one)) || WEEKDAYS.has(lowerAt(sentence, one)));

/** The particle behind a verb that makes another one of it: "lifted off". */
export const particleOf = (sentence: Sentence, at: number): string | undefined => {
  const next = lowerAt(sentence, at + 1);
  if (!PARTICLE.has(next)) return undefined;
  // "Came on [3 May]", "went on trial": a preposition with its date or noun.
  if (isDated(sentence, at + 2)) return undefined;
  const isPreposition = PREPOSITIONS.has(next) && sentence.words[at + 2]?.isQuoted !== true;
  if (isPreposition && isNoun(sentence, at + 2)) return undefined;
  const { own, wider } = phrasalSenses(lowerAt(sentence, at), next);
  return own.length + wider.length > 0 ? next : undefined;
};

/** Whether a verb, or an amount that only counts, tells nothing of its own. */
export const isEmpty = (sentence: Sentence, at: number, unit: Unit): boolean => {
  const lower = lowerAt(sentence, at);
  if (BE.has(lower) || HAVE.has(lower)) return true;
  // "A set of", beside "set up"
  if (sentence.parse.groupOf[at]?.main !== at && (AMOUNTS.has(lower) || SELF.has(lower))) return true;
  if (isPhraseOf(sentence, at)) return true;
  const particle = particleOf(sentence, at);
  if (particle !== undefined) return unit !== 'none' && MEASURING.has(`${lower} ${particle}`);
  return EMPTY.has(lower) || (unit !== 'none' && MEASURING.has(lower) && !MEASURES.has(lower));
};

/** "Take place", "took part", and "came to" before what is quoted: "[300 people] came to the fair" tells that they did. */
export const isPhraseOf = (sentence: Sentence, at: number): boolean => {
  const behind = lowerAt(sentence, at + 1);
  if (!EMPTY.has(`${lowerAt(sentence, at)} ${behind}`)) return false;
  const quoted = sentence.words.findIndex(({ isQuoted }) => isQuoted);
  return behind !== 'to' || quoted < 0 || quoted > at;
};

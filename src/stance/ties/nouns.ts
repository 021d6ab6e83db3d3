import { SELF_NOUNS, WITHIN_PREPOSITIONS } from '../../languages/en/host-words.ts';
import { AMOUNT_NOUNS, GIVING_VERBS, HAPPENINGS, LIGHT_VERBS, MEASURE_NOUNS } from '../../languages/en/tie-words.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../languages/en/stance/grammar.ts';
import { EVENT_NOUNS } from '../../languages/en/stance/nouns.ts';
import { once } from '../../text/once.ts';
import { nounForms } from '../forms.ts';
import type { Sentence } from '../governor.ts';
import { isNumber } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';

/** Nouns that say how many there are. */
export const AMOUNTS: ReadonlySet<string> = new Set(nounForms(AMOUNT_NOUNS));
/** Nouns that are no more than the name or date behind them. */
export const SELF: ReadonlySet<string> = new Set(nounForms(SELF_NOUNS));
/** Nouns of what happens. */
export const EVENTS: ReadonlySet<string> = new Set([...nounForms(EVENT_NOUNS), ...nounForms(HAPPENINGS)]);
/** Prepositions behind which a phrase only says in what it happened. */
export const WITHIN: ReadonlySet<string> = new Set(WITHIN_PREPOSITIONS.split('|'));
/** Nouns that a measure is of. */
export const MEASURES: ReadonlySet<string> = new Set(nounForms(MEASURE_NOUNS));
const lightRoots = once((): readonly string[] =>
  [LIGHT_VERBS, GIVING_VERBS].flatMap((list) => list.split('|').flatMap(rootsOf)),
);

/**
 * What another sentence must have for a measure of a noun to be of the same thing: the noun, or where the noun is what a
 * measure is told by ("a fine of", "a delay of"), a verb that tells of nothing else ("cost", "lasted").
 */
export const measuredBy = (noun: string): readonly string[] =>
  MEASURES.has(noun) ? [...rootsOf(noun), ...lightRoots()] : rootsOf(noun);

export const lowerAt = ({ words }: Sentence, at: number): string => words[at]?.lower ?? '';

export const isStop = (word: Word): boolean =>
  PREPOSITIONS.has(word.lower) ||
  COORDINATORS.has(word.lower) ||
  SUBORDINATORS.has(word.lower) ||
  word.lower === 'that';

/** Whether a word may be a noun where it stands: no verb, no word of grammar. */
export const isNoun = ({ words, parse }: Sentence, at: number): boolean => {
  const word = words[at];
  if (word?.isWord !== true || isStop(word) || isNumber(word)) return false;
  if (DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || BE.has(word.lower) || HAVE.has(word.lower))
    return false;
  return parse.groupOf[at]?.main !== at || parse.groupOf[at].isWeak;
};

/** A tie in the words `[from, to)` of a sentence. */
export const tie = ({ words }: Sentence, from: number, to: number, needs: Tie['needs']): Tie => ({
  words: words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' '),
  needs,
  isWide: false,
});

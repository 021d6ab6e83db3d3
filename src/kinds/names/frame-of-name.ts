import { BEARER_NOUNS, BEARING_VERBS } from '../../languages/en/bearer-words.ts';
import type { Frame } from '../../model/frame.ts';
import { roleFrame } from './roles.ts';
import { mayBeGivenName } from './short-forms.ts';
import { STOP_WORDS } from './titles.ts';
import type { Word, WordRange } from './words.ts';

const BEARER: Frame = { type: 'bearer' };

/** Words of an aside before its noun: "a small wooden trawler". */
const ASIDE_WORDS = 4;

/** Whether an aside behind the name says that a thing bears it: "Mary Keane, a trawler". */
const isThingBehind = (words: readonly Word[], to: number): boolean => {
  if (words[to - 1]?.breaks !== ',' || !/^(?:an?|the)$/u.test(words[to]?.folded ?? '')) return false;
  for (let at = to + 1; at <= to + ASIDE_WORDS; at += 1) {
    const word = words[at];
    if (word === undefined || STOP_WORDS.has(word.folded)) return false;
    if (word.breaks !== '' || STOP_WORDS.has(words[at + 1]?.folded ?? '')) return BEARER_NOUNS.has(word.folded);
  }
  return false;
};

/** Whether a thing bears the name: "the trawler Mary Keane", "the storm named Daniel", "the Mary Keane sank". */
const isThing = (words: readonly Word[], { from, to }: WordRange): boolean => {
  if (!mayBeGivenName(words[from]?.folded ?? '')) return false;
  const before = words[from - 1];
  if (before?.breaks !== '') return isThingBehind(words, to);
  const noun = BEARING_VERBS.has(before.folded) ? words[from - 2] : before;
  if (noun?.breaks === '' && BEARER_NOUNS.has(noun.folded) && !noun.possessive) return true;
  return isThingBehind(words, to);
};

/**
 * What a name is of, beside a person by himself: a thing that bears a person's name, or the part that its bearer takes in
 * what the sentence tells. `null` where nothing of the kind is seen.
 *
 * @param words those of the sentence.
 */
export const frameOfName = (words: readonly Word[], name: WordRange): Frame | null =>
  isThing(words, name) ? BEARER : roleFrame(words, name);

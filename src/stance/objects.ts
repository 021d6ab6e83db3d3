import { LENGTHS_OF_TIME } from '../languages/en/stance/grammar.ts';
import { HELP_NOUNS, MADE_NOUNS } from '../languages/en/stance/nouns.ts';
import { LASTING_VERBS } from '../languages/en/stance/verbs/plans.ts';
import { isGerund } from './complements.ts';
import { nounForms, verbPhrases } from './forms.ts';
import type { Traits } from './governor.ts';
import type { Operator } from './operator.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import type { Word } from './words.ts';

const pluralsToo = (list: string): ReadonlySet<string> => new Set(nounForms(list));

const LENGTHS = pluralsToo(LENGTHS_OF_TIME);
const HELP = pluralsToo(HELP_NOUNS);
const MADE = pluralsToo(MADE_NOUNS);
const LASTING: ReadonlySet<string> = new Set(verbPhrases(LASTING_VERBS));

/** Words that may stand before a number: "for about 14 hours", "numbered some 300". */
const APPROXIMATE: ReadonlySet<string> = new Set(
  'about around some over under more less than up to as many'.split(' '),
);
/** Prepositions before a gerund that tell what went before. */
const EARLIER: ReadonlySet<string> = new Set(['after', 'since', 'despite']);
/** Words from a preposition to what it takes: "of the 8th of May", "by the late Anna Lind". */
const PHRASE_REACH = 5;

const pastApproximate = (words: readonly Word[], from: number): number => {
  let at = from;
  for (let word = words[at]; word !== undefined && (APPROXIMATE.has(word.lower) || isAdverb(word)); word = words[at])
    at += 1;
  return at;
};

/** "Searched for 14 hours", beside "braced for 14 hours of rain": how long, and not for what. */
const isHowLong = (words: readonly Word[], { first, last }: Operator, target: number): boolean => {
  if (words[last]?.lower !== 'for' || !LASTING.has(words[first]?.lower ?? '')) return false;
  let at = pastApproximate(words, last + 1);
  const from = at;
  for (let word = words[at]; word !== undefined && isNumber(word); word = words[at]) at += 1;
  const isUnit = LENGTHS.has(words[at]?.lower ?? '') && words[at + 1]?.lower !== 'of';
  return at > from && isUnit && target <= at;
};

/** "Those hunting for work number 300", beside "hunting for a total 300": a verb by which others are counted. */
const isCounted = (words: readonly Word[], target: number): boolean => {
  let at = target - 1;
  while (APPROXIMATE.has(words[at]?.lower ?? '')) at -= 1;
  const [verb, before] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? ''];
  return (verb === 'number' || verb === 'total') && !['a', 'the', 'any'].includes(before);
};

/** "Ruled out a deal with the help of two lawyers", "… arson after questioning 14 people": how it was found, not what. */
const isByWhich = (words: readonly Word[], last: number, target: number): boolean => {
  for (let at = last + 1; at < target; at += 1) {
    const { lower = '' } = words[at] ?? {};
    if (EARLIER.has(lower) && isGerund(words[at + 1])) return true;
    if (lower !== 'with') continue;
    const noun = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (HELP.has(words[noun]?.lower ?? '') && ['of', 'from'].includes(words[noun + 1]?.lower ?? '')) return true;
  }
  return false;
};

/** Whether a word behind a verb's object, or behind the verb, is no part of that object. */
export const isBesideObject = (
  words: readonly Word[],
  operator: Operator,
  target: number,
  { isAmount, isOfFront, isName }: Traits,
): boolean =>
  (isAmount && (isHowLong(words, operator, target) || isCounted(words, target))) ||
  ((isName || !isOfFront) && isByWhich(words, operator.last, target));

/** "The bid of 8 May failed", "the proposal by Anna Lind": when or by whom something was made that came to nothing. */
export const isOfMaking = (words: readonly Word[], target: number): boolean => {
  for (let at = target - 1; at >= Math.max(1, target - PHRASE_REACH) && words[at]?.isWord === true; at -= 1) {
    const { lower = '' } = words[at] ?? {};
    if ((lower === 'of' || lower === 'by') && MADE.has(words[at - 1]?.lower ?? '')) return true;
  }
  return false;
};

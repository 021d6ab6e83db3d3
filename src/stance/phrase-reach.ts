import { PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import type { Clause } from './clauses/index.ts';
import type { Sentence } from './governor.ts';

const YEAR = /^[12]\d{3}$/u;
/** Prepositions that an attribute reaches across: "an alleged theft of 60 cars". */
const TRANSPARENT: ReadonlySet<string> = new Set('of on in'.split(' '));

/** Words back from a word, or from a clause, to a predicate or a phrase that may govern it. */
export const REACH = 60;

/** Whether nothing between a word and a later one ends the phrase that it stands in. */
export const phraseReaches = (
  { words, parse }: Sentence,
  last: number,
  target: number,
  clause: Clause,
  isAttribute = false,
): boolean => {
  if (target - last > REACH) return false;
  for (let at = last + 1; at < target; at += 1) {
    const word = words[at];
    if (word === undefined || parse.owners[at] !== clause) continue;
    // A comma ends a phrase, unless what stands behind it only interrupts.
    if (word.text === ',' && parse.owners[at + 1] === clause && !YEAR.test(words[at + 1]?.lower ?? '')) return false;
    if (at === clause.group?.first || word.lower === 'but') return false;
    const ends = word.lower === 'to' || (PREPOSITIONS.has(word.lower) && !TRANSPARENT.has(word.lower));
    if (isAttribute && ends) return false;
  }
  return last < target && target !== clause.group?.first;
};

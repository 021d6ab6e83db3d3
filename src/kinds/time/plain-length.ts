import { REFUSALS } from '../guard/classes.ts';
import { refusedAt } from '../guard/left-over.ts';
import type { Span } from '../../model/place.ts';
import { isNegated } from '../numbers/amounts.ts';
import { clauseOf } from '../numbers/frames/site.ts';
import { TRIGGERS, triggersOf } from '../numbers/frames/triggers.ts';
import type { Passage } from '../numbers/passage.ts';
import type { FoundDuration } from './read-duration.ts';
import { modifierAfter, modifierBefore } from '../numbers/wordings.ts';

/** Triggers of frames that no length of time is in. */
const OF_OTHERS = TRIGGERS.dimension;
/** Triggers that are a length's own words: "five-year", "a day", "over a year", "a couple of weeks". */
const OWN = OF_OTHERS | TRIGGERS.hyphen | TRIGGERS.rate | TRIGGERS.comparison | TRIGGERS.whole;
/** What a range and a bound have in common: "two or three years", "two years or so". */
const JOINT = TRIGGERS.joint;

/** The tokens that a span of the quote takes up: `[from, next)`. */
const tokensAt = ({ tokens, from, next, quote }: Passage, { start, end }: Span): { from: number; next: number } => {
  let [first, last] = [from, next];
  while (first < next && (tokens[first]?.end ?? 0) <= quote.start + start) first += 1;
  while (last > first && (tokens[last - 1]?.start ?? 0) >= quote.start + end) last -= 1;
  return { from: first, next: last };
};

/** Whether a word beside a length could make another length, or no length, of it. */
const mayChange = ({ tokens }: Passage, at: number): boolean => {
  if ((triggersOf(tokens[at]?.text ?? '') & ~OF_OTHERS) !== 0 || refusedAt(tokens, at, REFUSALS.number) !== null)
    return true;
  const before = modifierBefore(tokens, at);
  return (before !== null && before.modifier.type !== 'neutral') || modifierAfter(tokens, at) !== null;
};

/** "More than", "or more", "up to": words of a bound, which the length has read. */
const isOfBound = (tokens: Passage['tokens'], at: number): boolean => {
  const [word, before, behind] = [tokens[at]?.text, tokens[at - 1]?.text, tokens[at + 1]?.text];
  return (word === 'more' && (behind === 'than' || before === 'or')) || (word === 'up' && behind === 'to');
};

/** Whether a length's own words say no more than how long it is. */
const isPlainly = ({ tokens }: Passage, from: number, next: number, own: number): boolean => {
  for (let at = from; at < next; at += 1)
    if ((triggersOf(tokens[at]?.text ?? '') & ~own) !== 0 && !isOfBound(tokens, at)) return false;
  return true;
};

/**
 * Whether nothing in the clause of a length could change it or say of what it is, as in most quotes: then its own words
 * are all that has to be read.
 */
export const isPlainLength = (passage: Passage, { value, span }: FoundDuration): boolean => {
  const { tokens } = passage;
  const own = tokensAt(passage, span);
  const read = value.stated.length > 1 ? OWN : OWN | JOINT;
  if (isNegated(tokens, own.from) || !isPlainly(passage, own.from, own.next, read)) return false;
  const clause = clauseOf(tokens, own.from, own.next);
  for (let at = clause.from; at < clause.next; at += 1)
    if ((at < own.from || at >= own.next) && mayChange(passage, at)) return false;
  return true;
};

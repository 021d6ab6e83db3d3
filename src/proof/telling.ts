import type { Span } from '../model/place.ts';
import { NO_EVIDENCE, type Stance } from '../model/stance.ts';
import { HEDGING_WORDS, isToldAsDone, NEGATING_WORDS, stanceOf, type QuotedSentence } from '../stance/index.ts';
import { tokensOf } from '../text/tokens.ts';

/** Marks of words taken over say nothing of whether they are so: "agreed to “lay down their weapons”". */
const withoutMarks = (text: string): string => text.replace(/[“”"]/gu, ' ');

const quotedAt = (text: string, { start, end }: Span): QuotedSentence => ({
  before: withoutMarks(text.slice(0, start)),
  quote: withoutMarks(text.slice(start, end)),
  after: withoutMarks(text.slice(end)),
});

/** How a sentence tells a stretch of it: what is neither denied nor put off there may be doubted as a whole. */
export const stanceIn = (sentence: string, at: Span): Stance => {
  const quoted = quotedAt(sentence, at);
  const { stance } = stanceOf(quoted, 'number');
  return stance === 'asserted' ? stanceOf(quoted, 'statement').stance : stance;
};

/** Words that deny before a verb, and before a number say about how many. */
const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost', 'virtually', 'few']);
const NOT = /n['’]t$/u;
const UNDONE = /^un\p{Ll}{3,}ed$/u;

/** Whether words deny anything: "not", "nobody", "unrecognized"; what is nearly so many is so. */
export const hasNegation = (text: string): boolean =>
  tokensOf(text).some(
    ({ lower }) => (NEGATING_WORDS.has(lower) && !NEARLY.has(lower)) || NOT.test(lower) || UNDONE.test(lower),
  );

const hasWordOf = (text: string, words: ReadonlySet<string>): boolean =>
  tokensOf(text).some(({ lower }) => words.has(lower));

/** Whether a manuscript says itself what its source says: that it is not so, or that it is not sure. */
const isToldAlike = (text: string, stance: Stance): boolean =>
  stance === 'denied' || stance === 'withdrawn' ? hasNegation(text) : hasWordOf(text, HEDGING_WORDS);

/** "Talks called for Thursday": what is to come, by the word before its time. */
const PROSPECT = /\bfor\s+(?:the\s+)?$/u;

/** What is told as certain to come is told surer than what may come, or will not; that somebody says so is no doubt. */
const isLessThanPlanned = (theirs: Stance, words: string): boolean =>
  NO_EVIDENCE.has(theirs) || (theirs === 'doubted' && hasWordOf(words, HEDGING_WORDS));

/**
 * How a source stands to what a manuscript tells as it is, or as certain to come; `null` where the manuscript tells it no
 * surer. That what is planned is told in the present changes nothing: "sends 40 men" is as good as "will send".
 *
 * @param words those by which the source tells it.
 */
export const partedStance = (sentence: string, at: Span, theirs: Stance, words: string): Stance | null => {
  if (theirs === 'asserted' || isToldAlike(sentence, theirs)) return null;
  if (theirs === 'planned' && PROSPECT.test(sentence.slice(0, at.start))) return null;
  const mine = stanceIn(sentence, at);
  if (mine === 'planned') return isLessThanPlanned(theirs, words) ? theirs : null;
  if (mine !== 'asserted') return null;
  const quoted = quotedAt(sentence, at);
  return theirs !== 'planned' || isToldAsDone(quoted, 'number') || isToldAsDone(quoted, 'statement') ? theirs : null;
};

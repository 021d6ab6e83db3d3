import type { Span } from '../model/place.ts';
import type { Stance } from '../model/stance.ts';
import { isToldAsDone, stanceOf, type QuotedSentence } from '../stance/index.ts';

const quotedAt = (text: string, { start, end }: Span): QuotedSentence => ({
  before: text.slice(0, start),
  quote: text.slice(start, end),
  after: text.slice(end),
});

/** How a sentence tells a stretch of it: what is neither denied nor put off there may be doubted as a whole. */
export const stanceIn = (sentence: string, at: Span): Stance => {
  const quoted = quotedAt(sentence, at);
  const { stance } = stanceOf(quoted, 'number');
  return stance === 'asserted' ? stanceOf(quoted, 'statement').stance : stance;
};

/**
 * How a source stands to what a manuscript tells as it is; `null` where the manuscript tells it no surer. That what is
 * planned is told in the present changes nothing: "sends 40 men" is as good as "will send".
 */
export const partedStance = (sentence: string, at: Span, theirs: Stance): Stance | null => {
  if (theirs === 'asserted' || stanceIn(sentence, at) !== 'asserted') return null;
  const quoted = quotedAt(sentence, at);
  return theirs !== 'planned' || isToldAsDone(quoted, 'number') || isToldAsDone(quoted, 'statement') ? theirs : null;
};

import type { Span } from '../model/place.ts';
import type { Stance } from '../model/stance.ts';
import { sentenceOf } from './analysis.ts';
import type { Family } from './family.ts';
import { STANCE_OF } from './states.ts';
import { weigh } from './weigh.ts';
import { spanOf, type QuotedSentence } from './words.ts';

export { qualifierBeside } from './beside.ts';
export { FAMILIES, type Family } from './family.ts';
export { suspectWord } from './labels.ts';
export { HEDGING_WORDS, NEGATING_WORDS } from './single-words.ts';
export type { QuotedSentence } from './words.ts';

/** The words that decide how a source stands to a quote. */
interface Cue {
  readonly text: string;
  /** Counts in the sentence: `before + quote + after`. */
  readonly span: Span;
}

/** How a source stands to the words quoted, and by which words; by none where it asserts them. */
export interface Standing {
  readonly stance: Stance;
  readonly cue: Cue | null;
}

/**
 * How the author of a sentence stands to words quoted from it: by predicates that govern their clause, negations, modal
 * verbs, questions, conditions, and by what is said of them behind. Pure and linear; nothing outside the sentence counts.
 * Of a statement, what the quote itself denies or leaves open is for the editor's label to say, and counts as asserted.
 *
 * @param isVoiced whether the reading is attributed to who says it, so that "claimed" reports no more than that.
 */
export const stanceOf = (quoted: QuotedSentence, family: Family, isVoiced = false): Standing => {
  const sentence = sentenceOf(quoted);
  const { state, cue } = weigh(sentence, family, isVoiced).outcome;
  if (cue === undefined) return { stance: STANCE_OF[state], cue: null };
  const span = spanOf(sentence.words, cue.first, cue.last);
  const text = (quoted.before + quoted.quote + quoted.after).slice(span.start, span.end);
  return { stance: STANCE_OF[state], cue: { text, span } };
};

import type { Fate } from '../languages/en/fates.ts';
import type { Span } from '../model/place.ts';
import type { Stance } from '../model/stance.ts';
import { sentenceOf } from './analysis.ts';
import type { Family } from './family.ts';
import { fateOf } from './fate.ts';
import { STANCE_OF } from './states.ts';
import { weigh } from './weigh.ts';
import { spanOf, type QuotedSentence } from './words.ts';

export { qualifierBeside } from './beside.ts';
export { FAMILIES, type Family } from './family.ts';
export { suspectWord } from './labels.ts';
export { HEDGING_WORDS, NEGATING_WORDS } from './single-words.ts';
export { isToldAsDone } from './tense.ts';
export {
  askedBy,
  isAmong,
  isNamingQuestion,
  isOpposed,
  isToldAlike,
  meaningsOf,
  rootsIn,
  sensesOf,
  tiesOf,
  toldBeside,
  type Asked,
  type Meanings,
  type Telling,
  type Tie,
  type Ties,
  type Unit,
} from './ties/index.ts';
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
  /** What became of what is quoted, where that is not that it came about. */
  readonly fate?: Fate;
}

/** Answers that are a thing, of which it may be said what became of it. */
const FATED: ReadonlySet<Family> = new Set<Family>(['number', 'name']);

/**
 * How the author of a sentence stands to words quoted from it: by predicates that govern their clause, negations, modal
 * verbs, questions, conditions, and by what is said of them behind. Pure and linear; nothing outside the sentence counts.
 * Of a statement, what the quote itself denies or leaves open is for the editor's label to say, and counts as asserted.
 *
 * @param isVoiced whether the reading is attributed to who says it, so that "claimed" reports no more than that.
 */
export const stanceOf = (quoted: QuotedSentence, family: Family, isVoiced = false): Standing => {
  const sentence = sentenceOf(quoted);
  const { word, outcome } = weigh(sentence, family, isVoiced);
  const { state, cue } = outcome;
  const fate = FATED.has(family) ? fateOf(sentence, word) : undefined;
  const told = fate === undefined ? {} : { fate };
  if (cue === undefined) return { stance: STANCE_OF[state], cue: null, ...told };
  const span = spanOf(sentence.words, cue.first, cue.last);
  const text = (quoted.before + quoted.quote + quoted.after).slice(span.start, span.end);
  return { stance: STANCE_OF[state], cue: { text, span }, ...told };
};

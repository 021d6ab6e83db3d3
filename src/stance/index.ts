import { NO_EVIDENCE } from '../model/stance.ts';
import type { Family } from './family.ts';
import { rebuttalOf } from './rebuttals.ts';
import { standingIn, type Standing } from './standing.ts';
import type { QuotedSentence } from './words.ts';

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
export type { Standing } from './standing.ts';
export type { QuotedSentence } from './words.ts';

/**
 * How the author of a sentence stands to words quoted from it: by predicates that govern their clause, negations, modal
 * verbs, questions, conditions, and by what is said of them behind; outside the sentence counts only what the next one says of
 * it. Pure and linear. Of a statement, what the quote itself denies or leaves open is for the editor's label to say, and counts as asserted.
 *
 * @param isVoiced whether the reading is attributed to who says it, so that "claimed" reports no more than that.
 */
export const stanceOf = (quoted: QuotedSentence, family: Family, isVoiced = false): Standing => {
  const own = standingIn(quoted, family, isVoiced);
  return NO_EVIDENCE.has(own.stance) ? own : (rebuttalOf(quoted, family, isVoiced) ?? own);
};

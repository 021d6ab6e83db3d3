import type { Fate } from '../languages/en/fates.ts';
import type { Span } from '../model/place.ts';
import type { Stance } from '../model/stance.ts';
import { sentenceOf } from './analysis.ts';
import type { Family } from './family.ts';
import { fateOf } from './fate.ts';
import { STANCE_OF } from './states.ts';
import { weigh } from './weigh.ts';
import { spanOf, type QuotedSentence } from './words.ts';

/** The words that decide how a source stands to a quote. */
interface Cue {
  readonly text: string;
  /** Counts in the sentence: `before + quote + after`, and what comes behind it. */
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

/** How the author of a sentence stands to words quoted from it, by that sentence alone. */
export const standingIn = (quoted: QuotedSentence, family: Family, isVoiced: boolean): Standing => {
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

import type { Span } from '../model/place.ts';
import type { Stance } from '../model/stance.ts';
import type { KindName } from '../model/values.ts';
import { outcomeOf, pathTo, sentenceOf } from './analysis.ts';
import { focusOf, statementsOf } from './focus.ts';
import { ASSERTED, step, type Outcome } from './fold.ts';
import { NO_TRAITS, STATEMENT, type Governor, type Sentence, type Traits } from './governor.ts';
import { STANCE_OF, type State } from './states.ts';
import { spanOf, type QuotedSentence } from './words.ts';

export { suspectWord } from './labels.ts';
export type { QuotedSentence } from './words.ts';

/** What a kind of answer is made of, which decides the word of the quote that counts. */
export type Family = 'number' | 'date' | 'name' | 'statement';

export const FAMILIES = {
  count: 'number',
  quantity: 'number',
  duration: 'number',
  date: 'date',
  deadline: 'date',
  time: 'date',
  age: 'number',
  name: 'name',
  place: 'name',
  set: 'name',
  assertion: 'statement',
  choice: 'statement',
} as const satisfies Record<KindName, Family>;

/** The words that decide how a source stands to a quote. */
interface Cue {
  readonly text: string;
  /** Counts in the sentence: `before + quote + after`. */
  readonly span: Span;
  /** Whether they stand in the quote's own clause, or touch it. */
  readonly isNear: boolean;
}

/** How a source stands to the words quoted, and by which words; by none where it asserts them. */
export interface Standing {
  readonly stance: Stance;
  readonly cue: Cue | null;
}

const TRAITS: Readonly<Record<Family, Traits>> = {
  number: { ...NO_TRAITS, isAmount: true },
  date: { ...NO_TRAITS, isOfFront: true },
  name: { ...NO_TRAITS, isOfFront: true, isName: true },
  statement: STATEMENT,
};

const standing = (
  { words, parse: { owners } }: Sentence,
  quoted: QuotedSentence,
  word: number,
  { state, cue }: Outcome,
): Standing => {
  if (cue === undefined) return { stance: STANCE_OF[state], cue: null };
  const span = spanOf(words, cue.first, cue.last);
  const text = (quoted.before + quoted.quote + quoted.after).slice(span.start, span.end);
  const touches = words[cue.last + 1]?.isQuoted === true || words[cue.first - 1]?.isQuoted === true;
  return { stance: STANCE_OF[state], cue: { text, span, isNear: touches || owners[cue.first] === owners[word] } };
};

/** States that an editor's label answers for, where the quote itself has the words for them. */
const ANSWERED: ReadonlySet<State> = new Set<State>(['denied', 'open']);

/** The outcome above the first governor that a label answers for: "will not deploy" is planned, and "no" says the rest. */
const beforeAnswer = (path: readonly Governor[]): Outcome => {
  let outcome = ASSERTED;
  for (const governor of path) {
    const next = step(outcome, governor);
    if (ANSWERED.has(next.state)) return outcome;
    outcome = next;
  }
  return outcome;
};

const POSSIBLE: ReadonlySet<string> = new Set('could might may'.split(' '));

type IsHeard = (governor: Governor) => boolean;

const standingOfStatement = (
  sentence: Sentence,
  quoted: QuotedSentence,
  traits: Traits,
  isHeard: IsHeard,
): Standing => {
  const { words } = sentence;
  const word = statementsOf(sentence)[0] ?? 0;
  // "If they fail, [the war could go on]": what may be under a condition may be.
  const isPossible = words.some(({ isQuoted, lower }) => isQuoted && POSSIBLE.has(lower));
  const path = pathTo(sentence, word, traits).filter(
    (governor) => isHeard(governor) && !(isPossible && governor.sort === 'consequence'),
  );
  const isOutside = ({ first, last }: Governor): boolean =>
    words[first]?.isQuoted !== true || words[last]?.isQuoted !== true;
  const outer = outcomeOf(sentence, word, path, isOutside);
  if (outer.state !== 'asserted') return standing(sentence, quoted, word, outer);
  return standing(sentence, quoted, word, beforeAnswer(path));
};

/**
 * How the author of a sentence stands to words quoted from it: by predicates that govern their clause, negations, modal
 * verbs, questions, conditions, and by what is said of them behind. Pure and linear; nothing outside the sentence counts.
 * Of a statement, what the quote itself denies or leaves open is for the editor's label to say, and counts as asserted.
 *
 * @param isVoiced whether the reading is attributed to who says it, so that "claimed" reports no more than that.
 */
export const stanceOf = (quoted: QuotedSentence, family: Family, isVoiced = false): Standing => {
  const sentence = sentenceOf(quoted);
  const traits = TRAITS[family];
  const isHeard: IsHeard = ({ isSpeech }) => !isVoiced || !isSpeech;
  if (family === 'statement') return standingOfStatement(sentence, quoted, traits, isHeard);
  const word = focusOf(sentence, traits);
  return standing(sentence, quoted, word, outcomeOf(sentence, word, pathTo(sentence, word, traits).filter(isHeard)));
};

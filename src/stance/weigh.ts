import { rememberedOf } from '../text/remembered.ts';
import { OBLIGING } from '../languages/en/deadline-words.ts';
import { outcomeOf, pathTo } from './analysis.ts';
import type { Family } from './family.ts';
import { TRAITS } from './family.ts';
import { focusOf, statementsOf } from './focus.ts';
import { ASSERTED, step, type Outcome } from './fold.ts';
import type { Governor, Sentence } from './governor.ts';
import type { State } from './states.ts';

/** The word of a quote that counts, and how far its sentence asserts it. */
export interface Weighed {
  readonly word: number;
  readonly outcome: Outcome;
}

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

const weighStatement = (sentence: Sentence, isHeard: IsHeard): Weighed => {
  const { words } = sentence;
  const word = statementsOf(sentence)[0] ?? 0;
  // "If they fail, [the war could go on]": what may be under a condition may be.
  const isPossible = words.some(({ isQuoted, lower }) => isQuoted && POSSIBLE.has(lower));
  const path = pathTo(sentence, word, TRAITS.statement).filter(
    (governor) => isHeard(governor) && !(isPossible && governor.sort === 'consequence'),
  );
  const isOutside = ({ first, last }: Governor): boolean =>
    words[first]?.isQuoted !== true || words[last]?.isQuoted !== true;
  const outer = outcomeOf(sentence, word, path, isOutside);
  return { word, outcome: outer.state === 'asserted' ? beforeAnswer(path) : outer };
};

/** Whether a governor says that something has to be done: by when is then stated, whether or not it will be. */
const isObliging = ({ words }: Sentence, { first, last }: Governor): boolean => {
  const said = words.slice(first, last + 1).map(({ lower }) => lower);
  return OBLIGING.has(said.join(' ')) || said[0] === 'due';
};

const weighed = (sentence: Sentence, family: Family, isVoiced: boolean): Weighed => {
  const isHeard: IsHeard = (governor) =>
    (!isVoiced || !governor.isSpeech) && (family !== 'deadline' || !isObliging(sentence, governor));
  if (family === 'statement') return weighStatement(sentence, isHeard);
  const word = focusOf(sentence, TRAITS[family]);
  const path = pathTo(sentence, word, TRAITS[family]).filter(isHeard);
  return { word, outcome: outcomeOf(sentence, word, path) };
};

const known = rememberedOf<Sentence, Map<string, Weighed>>(() => new Map());

/**
 * How far a sentence asserts what is quoted from it; of who is quoted for it himself (`isVoiced`) his own "I think" counts.
 * A quote is weighed for what it leaves out, and again for its stance.
 */
export const weigh = (sentence: Sentence, family: Family, isVoiced: boolean): Weighed => {
  const key = `${family} ${String(isVoiced)}`;
  const found = known(sentence).get(key) ?? weighed(sentence, family, isVoiced);
  known(sentence).set(key, found);
  return found;
};

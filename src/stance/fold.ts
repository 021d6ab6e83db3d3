import { UNIVERSAL_NEGATORS } from '../languages/en/stance/operators.ts';
import type { Governor } from './governor.ts';
import { listOf, phraseAt } from './phrases.ts';
import { below, type State } from './states.ts';
import type { Word } from './words.ts';

const UNIVERSAL = listOf(UNIVERSAL_NEGATORS);

/** "Nobody denies", "it cannot be disputed": what none can contest stands. */
const cancels = (outer: Governor | undefined, inner: Governor, words: readonly Word[]): boolean =>
  outer !== undefined &&
  inner.effect === 'rejects' &&
  outer.effect === 'reverses' &&
  phraseAt(UNIVERSAL, words, outer.first) !== undefined;

/** A path without what adds nothing: a noun for what is said below a verb that judges it, and pairs that cancel out. */
export const settled = (path: readonly Governor[], words: readonly Word[]): readonly Governor[] => {
  const kept: Governor[] = [];
  for (const governor of path) {
    const outer = kept.at(-1);
    if (governor.isMention && outer?.isJudgement === true) continue;
    const isModal = outer?.sort === 'modal' && outer.effect !== 'reverses';
    // "Few would dispute", "nobody can deny": the verb between says nothing of its own.
    if (cancels(isModal ? kept.at(-2) : outer, governor, words)) kept.splice(isModal ? -2 : -1);
    else kept.push(governor);
  }
  return kept;
};

/** How far the words below a path of governors are asserted, and the governor that decides; none where they are. */
export interface Outcome {
  readonly state: State;
  readonly cue: Governor | undefined;
}

export const ASSERTED: Outcome = { state: 'asserted', cue: undefined };

/** The outcome below one more governor. */
export const step = ({ state, cue }: Outcome, governor: Governor): Outcome => {
  const next = below(governor.effect, state);
  if (next === state) return { state, cue };
  return { state: next, cue: next === 'asserted' ? undefined : governor };
};

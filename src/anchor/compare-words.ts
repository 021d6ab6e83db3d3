import type { DiffPart, FactChange } from '../model/finding.ts';
import { fold } from '../text/fold.ts';
import { align, type Step } from './align.ts';
import { changesOf, diffOf } from './changes.ts';
import { wordsOf, type TextWord } from './word-index.ts';

/** What two wordings of one passage differ in, word by word and fact by fact. */
export interface WordChanges {
  readonly diff: readonly DiffPart[];
  readonly changes: readonly FactChange[];
}

/** Longer passages are not laid beside each other: the cost grows with the product of their words. */
const LONGEST = 300;

const found = (word: TextWord): Step => ({ found: word });

/** The second wording whole: alignment leaves out what stands before its first word in common and after its last. */
const wholeSteps = (before: readonly TextWord[], after: readonly TextWord[]): readonly Step[] => {
  const { steps } = align(before, after);
  const used = steps.flatMap((step) => (step.found === undefined ? [] : [step.found]));
  const [first, last] = [used[0]?.start ?? Infinity, used.at(-1)?.start ?? Infinity];
  const leading = after.filter(({ start }) => start < first);
  const trailing = after.filter(({ start }) => first !== Infinity && start > last);
  return [...leading.map(found), ...steps, ...trailing.map(found)];
};

/** Lays two wordings of a passage beside each other, typography folded; nothing where one is too long for that. */
export const compareWords = (before: string, after: string): WordChanges | undefined => {
  const [was, is] = [wordsOf(fold(before).text), wordsOf(fold(after).text)];
  if (was.length > LONGEST || is.length > LONGEST) return undefined;
  const steps = wholeSteps(was, is);
  return { diff: diffOf(steps), changes: changesOf(steps) };
};

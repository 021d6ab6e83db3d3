import { LEVEL, type Frame } from '../model/frame.ts';
import type { Tie, Ties } from '../stance/index.ts';

/** What a reading answers, with what its number hangs on. */
interface Hosted<V> {
  readonly value: V | null;
  readonly frame: Frame | undefined;
  readonly ties: Ties | undefined;
}

/** Whether a sentence has the words that the number of another hangs on. */
const meets = ({ needs, isWide }: Tie, { near, wide }: Ties): boolean => {
  const roots = isWide ? wide : near;
  return needs.every((any) => any.some((root) => roots.has(root)));
};

/**
 * The frames of a claim's readings, in order, each with what its number hangs on where a reading that states the same
 * tells nothing of it.
 *
 * @param isSame whether two values are the same.
 */
export const hostedFrames = <V>(
  readings: readonly Hosted<V>[],
  isSame: (a: V, b: V) => boolean,
): readonly (Frame | undefined)[] =>
  readings.map(({ value, frame, ties }, i) => {
    if (ties === undefined || ties.ties.length === 0 || value === null) return frame;
    const parting = ties.ties.filter((tie) =>
      readings.some(
        (other, j) =>
          j !== i &&
          other.value !== null &&
          other.ties !== undefined &&
          !meets(tie, other.ties) &&
          isSame(value, other.value),
      ),
    );
    if (parting.length === 0) return frame;
    return { ...(frame ?? LEVEL), host: parting.map(({ words }) => words).join(', ') };
  });

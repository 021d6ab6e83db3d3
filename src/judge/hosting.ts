import { LEVEL, type Frame } from '../model/frame.ts';
import { rootsIn, type Tie, type Ties } from '../stance/index.ts';

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
 * @param event what the claim is about, in the editor's words: what hangs on that hangs on nothing beside.
 */
export const hostedFrames = <V>(
  readings: readonly Hosted<V>[],
  isSame: (a: V, b: V) => boolean,
  event = '',
): readonly (Frame | undefined)[] => {
  const given = new Set(rootsIn(event));
  return readings.map(({ value, frame, ties }, i) => {
    if (ties === undefined || ties.ties.length === 0 || value === null) return frame;
    const parting = ties.ties.filter(
      (tie) =>
        !tie.needs.every((any) => any.some((root) => given.has(root))) &&
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
    return { ...(frame ?? LEVEL), host: [...new Set(parting.map(({ words }) => words))].join(', ') };
  });
};

/**
 * The index of the last entry of a list that a test holds for, found in logarithmic time; -1 where it holds for none. It
 * must hold for no entry behind one that it does not hold for.
 */
export const lastWhere = <T extends number | object>(list: readonly T[], holds: (entry: T) => boolean): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/**
 * The index of the last entry of an ascending list that is not above `value`, found in logarithmic time; -1 when all are
 * above it.
 */
export const lastAtMost = (ascending: readonly number[], value: number): number =>
  lastWhere(ascending, (entry) => entry <= value);

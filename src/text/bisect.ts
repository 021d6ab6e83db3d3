/**
 * The index of the last entry of an ascending list that is not above `value`, found in logarithmic time; -1 when all are
 * above it.
 */
export const lastAtMost = (ascending: readonly number[], value: number): number => {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};

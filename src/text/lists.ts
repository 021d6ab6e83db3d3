/** The largest of numbers, and at least `least`; a list may be longer than a call takes arguments. */
export const largest = (numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number => {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
};

/** The smallest of numbers, and at most `most`. */
export const smallest = (numbers: Iterable<number>, most = Number.POSITIVE_INFINITY): number => {
  let found = most;
  for (const number of numbers) if (number < found) found = number;
  return found;
};

/** Adds items behind a list; they may be more than a call takes arguments. */
export const append = <T>(list: T[], items: Iterable<T>): void => {
  for (const item of items) list.push(item);
};

/** The first `most` of some words, and how many more there are: `a, b and 3 more`. */
export const firstOf = (words: readonly string[], most: number): string => {
  const rest = words.length - most;
  return `${words.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};

/** Whether two sets have something in common. */
export const overlaps = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

/**
 * Makes each value once, as long as it is asked for again before `most` others: the same as `make`, which must be pure.
 * What was made longest ago is forgotten first.
 */
export const remembered = <Given, Made>(
  most: number,
  keyOf: (given: Given) => string,
  make: (given: Given) => Made,
): ((given: Given) => Made) => {
  const known = new Map<string, { readonly made: Made }>();
  // The keys in a ring: a map that much was taken out of is slow to tell its first.
  const keys: string[] = [];
  let next = 0;
  return (given) => {
    const key = keyOf(given);
    const found = known.get(key);
    if (found !== undefined) return found.made;
    const made = make(given);
    const oldest = keys[next];
    if (oldest !== undefined) known.delete(oldest);
    keys[next] = key;
    next = (next + 1) % most;
    known.set(key, { made });
    return made;
  };
};

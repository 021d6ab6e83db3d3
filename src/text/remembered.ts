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

/** Makes each value once for an object, as long as that is there: the same as `make`, which must be pure. */
export const rememberedOf = <Given extends object, Made>(make: (given: Given) => Made): ((given: Given) => Made) => {
  const known = new WeakMap<Given, { readonly made: Made }>();
  return (given) => {
    const found = known.get(given) ?? { made: make(given) };
    known.set(given, found);
    return found.made;
  };
};

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
  return (given) => {
    const key = keyOf(given);
    const found = known.get(key);
    if (found !== undefined) return found.made;
    const made = make(given);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, { made });
    return made;
  };
};

import type { Told } from './mentions.ts';
import { termOf } from './lexicon.ts';

/** How much of what two sets of words tell they tell together, from 0 to 1: a word tells the more, the fewer sentences have it. */
export type Likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>) => number;

/** Weighs words by the sentences that they stand in. The size of a set is kept: it is held against many others. */
export const likenessOf = (all: readonly Told[]): Likeness => {
  const holding = new Map<string, number>();
  let total = 0;
  for (const { sentences } of all)
    for (const { tokens } of sentences) {
      total += 1;
      for (const term of new Set(tokens.flatMap(({ lower }) => termOf(lower) ?? [])))
        holding.set(term, (holding.get(term) ?? 0) + 1);
    }
  const squares = new Map([...holding].map(([term, count]) => [term, Math.log((total + 1) / count) ** 2]));
  const rarest = Math.log(total + 1) ** 2;
  const squareOf = (term: string): number => squares.get(term) ?? rarest;
  const sizes = new WeakMap<ReadonlySet<string>, number>();
  const sizeOf = (terms: ReadonlySet<string>): number => {
    const known = sizes.get(terms);
    if (known !== undefined) return known;
    let sum = 0;
    for (const term of terms) sum += squareOf(term);
    const size = Math.sqrt(sum);
    sizes.set(terms, size);
    return size;
  };
  return (a, b) => {
    const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
    let shared = 0;
    for (const term of fewer) if (more.has(term)) shared += squareOf(term);
    return shared === 0 ? 0 : shared / (sizeOf(a) * sizeOf(b));
  };
};

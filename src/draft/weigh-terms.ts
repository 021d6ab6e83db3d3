import type { Told } from './mentions.ts';
import { termOf } from './lexicon.ts';

/** How much a word that two sentences share tells, by how few sentences have it. */
export type WeightOf = (term: string) => number;

/** Weighs words by the sentences that they stand in. */
export const termWeights = (all: readonly Told[]): WeightOf => {
  const holding = new Map<string, number>();
  let total = 0;
  for (const { sentences } of all)
    for (const { tokens } of sentences) {
      total += 1;
      for (const term of new Set(tokens.flatMap(({ lower }) => termOf(lower) ?? [])))
        holding.set(term, (holding.get(term) ?? 0) + 1);
    }
  return (term) => Math.log((total + 1) / (holding.get(term) ?? 1));
};

/** How much of what two sets of words tell they tell together, from 0 to 1. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>, weightOf: WeightOf): number => {
  const size = (terms: ReadonlySet<string>): number => {
    let sum = 0;
    for (const term of terms) sum += weightOf(term) ** 2;
    return Math.sqrt(sum);
  };
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += weightOf(term) ** 2;
  return shared === 0 ? 0 : shared / (size(a) * size(b));
};

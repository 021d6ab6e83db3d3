import { ACCOUNT_COMBINATIONS } from './accounts.ts';
import type { ReadCombination } from './combination.ts';
import { EXCLUDING_COMBINATIONS } from './exclusions.ts';
import { RETRACTING_COMBINATIONS } from './retractions.ts';
import { VERDICT_COMBINATIONS } from './verdicts.ts';
import { WORDING_COMBINATIONS } from './wordings.ts';
import { WORLD_COMBINATIONS } from './worlds.ts';

/** Those that may begin with a word; where several stand, the first of them is read. */
const BY_START: ReadonlyMap<string, readonly ReadCombination[]> = (() => {
  const table = new Map<string, ReadCombination[]>();
  const all = [
    ...VERDICT_COMBINATIONS,
    ...EXCLUDING_COMBINATIONS,
    ...RETRACTING_COMBINATIONS,
    ...WORLD_COMBINATIONS,
    ...ACCOUNT_COMBINATIONS,
    ...WORDING_COMBINATIONS,
  ];
  for (const { starts, read } of all)
    for (const start of new Set(starts)) table.set(start, [...(table.get(start) ?? []), read]);
  return table;
})();

/** The operator of several words that begins at a word, in a sentence parted into clauses. */
export const combinationAt: ReadCombination = (words, parse, at) => {
  for (const read of BY_START.get(words[at]?.lower ?? '') ?? []) {
    const found = read(words, parse, at);
    if (found !== undefined) return found;
  }
  return undefined;
};

import type { Quote } from '../model/claim.ts';
import type { FactReading } from './facts.ts';

/** A reading of one side, of the other, or the same one of both. */
export interface Pair {
  readonly before: FactReading | null;
  readonly after: FactReading | null;
}

const quoteKey = ({ exact, prefix, suffix }: Quote): string => JSON.stringify([exact, prefix, suffix]);

/** By what a reading is known again, the surest first: its place in the file is the last resort. */
const KEYS: readonly ((reading: FactReading) => string)[] = [
  ({ key, source, quote }) => JSON.stringify([key, source, quoteKey(quote)]),
  ({ source, quote, voice }) => JSON.stringify([source, quoteKey(quote), voice]),
  ({ source, quote }) => JSON.stringify([source, quoteKey(quote)]),
  ({ key, source }) => JSON.stringify([key, source]),
];

/**
 * Pairs the readings of a claim on both sides: the same quote of the same source is the same reading, wherever it stands
 * in the list; of those left, the same place in the list. Those of the second side come in their order, then what is left
 * of the first.
 */
export const pairReadings = (before: readonly FactReading[], after: readonly FactReading[]): readonly Pair[] => {
  const partners = new Map<FactReading, FactReading>();
  const taken = new Set<FactReading>();
  for (const keyOf of KEYS) {
    const waiting = new Map<string, FactReading[]>();
    for (const one of before) {
      if (taken.has(one)) continue;
      const key = keyOf(one);
      const same = waiting.get(key);
      if (same === undefined) waiting.set(key, [one]);
      else same.push(one);
    }
    for (const one of after) {
      const partner = partners.has(one) ? undefined : waiting.get(keyOf(one))?.shift();
      if (partner === undefined) continue;
      partners.set(one, partner);
      taken.add(partner);
    }
  }
  return [
    ...after.map((one) => ({ before: partners.get(one) ?? null, after: one })),
    ...before.filter((one) => !taken.has(one)).map((one) => ({ before: one, after: null })),
  ];
};

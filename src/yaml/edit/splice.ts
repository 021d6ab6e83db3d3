import type { Span } from '../../model/place.ts';

/** A span of a text, and what takes its place; an empty span inserts. */
export interface Splice extends Span {
  readonly text: string;
}

/** Splices in the order of the text; those of one place keep theirs. `null` where two would overlap. */
export const inOrder = (splices: readonly Splice[]): readonly Splice[] | null => {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0)) ? sorted : null;
};

/** The text with ordered splices made; every character outside of them stays. */
export const splice = (text: string, splices: readonly Splice[]): string => {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: inserted } of splices) {
    parts.push(text.slice(at, start), inserted);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
};

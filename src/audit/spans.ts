import type { Span } from '../model/place.ts';
import { lastAtMost } from '../text/bisect.ts';

/** Tells whether a span overlaps any of some spans; a question costs a binary search. */
export const overlapper = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const starts = merged.map(({ start }) => start);
  return ({ start, end }) => {
    const at = merged[lastAtMost(starts, end - 1)];
    return at !== undefined && at.start < end && start < at.end;
  };
};

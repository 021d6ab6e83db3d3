import type { Position } from '../model/place.ts';
import { lastAtMost } from './bisect.ts';

/** Where offsets of one text stand in its lines. */
export interface LineIndex {
  /**
   * The position of an offset: 1-based line and column, columns in UTF-16 code units. `\n`, `\r\n` and `\r` end a line;
   * an offset past the end stands at the end, one before the start at the start.
   */
  readonly position: (offset: number) => Position;
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
  return starts;
};

/** Indexes the lines of a text on the first question asked of it; a question then costs a binary search. */
export const lineIndex = (text: string): LineIndex => {
  let starts: readonly number[] | undefined;
  const position = (offset: number): Position => {
    starts ??= lineStarts(text);
    const inside = Math.min(Math.max(0, offset), text.length);
    const line = lastAtMost(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
  };
  return { position };
};

import type { Segment } from '../../model/source.ts';
import { inOneLine } from '../../text/one-line.ts';
import { CELL_MARK } from '../cell-mark.ts';
import { tooLarge } from '../limit.ts';
import type { Problem } from '../outcome.ts';

/** Words in one cell, and its place, such as "B4". */
export interface Cell {
  readonly place: string;
  readonly words: string;
}

/** Rows of cells, under a name where there are several. */
export interface Sheet {
  readonly title?: string;
  readonly rows: readonly (readonly Cell[])[];
}

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The letters of a column, counted from 0: A to Z, AA and so on. */
export const columnName = (column: number): string =>
  (column < LETTERS ? '' : columnName(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(FIRST_LETTER + (column % LETTERS));

/**
 * Writes sheets as text: a row a line, ` | ` between its cells, each cell in one line; rows of one cell are paragraphs, so
 * that nothing runs from one into the next. Empty cells are left out: the segments say where each of the others stands.
 *
 * @param limit the characters that the text may have: a workbook can name one word a million times.
 */
export const writeSheets = (
  sheets: readonly Sheet[],
  limit: number,
): { readonly ok: true; readonly text: string; readonly segments: readonly Segment[] } | Problem => {
  const [parts, segments]: [string[], Segment[]] = [[], []];
  let length = 0;
  const put = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  for (const { title, rows } of sheets) {
    if (length > 0) put('\n\n');
    if (title !== undefined) put(inOneLine(title));
    let narrow = true;
    for (const row of rows) {
      const cells = row
        .map(({ place, words }) => ({ place, words: inOneLine(words) }))
        .filter(({ words }) => words !== '');
      if (cells.length === 0) continue;
      if (length > 0 && parts.at(-1) !== '\n\n') put(narrow || cells.length === 1 ? '\n\n' : '\n');
      narrow = cells.length === 1;
      for (const [index, { place, words }] of cells.entries()) {
        if (index > 0) put(CELL_MARK);
        segments.push({ start: length, end: length + words.length, label: place });
        put(words);
        if (length > limit) return tooLarge(limit, 'as text, ');
      }
    }
  }
  if (length > 0) put('\n');
  return { ok: true, text: parts.join(''), segments };
};

import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';
import { widthOf } from './width.ts';
import { largest } from '../../text/lists.ts';

/** Below this many columns nothing can be laid out side by side: narrower terminals get this width. */
const NARROWEST = 40;

/** Beyond this, lines become hard to follow with the eye. */
const WIDEST = 140;

/** The width that a report is laid out in, for a terminal of `width` columns. */
export const layoutWidth = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width)));

/** Wraps a text behind a lead, later lines indented to the first one's text. */
export const hang = (lead: string, text: string, width: number): readonly string[] => {
  const indent = widthOf(lead);
  return wrap(text, width - indent).map((line, index) => `${index === 0 ? lead : ' '.repeat(indent)}${line}`);
};

export const indented = (lines: readonly string[], columns: number): readonly string[] =>
  lines.map((line) => (line === '' ? line : `${' '.repeat(columns)}${line}`));

/** One line with `left` and, pushed to the right edge, `right`; two lines where they do not fit. */
export const apart = (left: string, right: string, width: number): readonly string[] => {
  const gap = width - widthOf(left) - widthOf(right);
  return gap < 2 ? [...wrap(left, width), ...wrap(right, width)] : [`${left}${' '.repeat(gap)}${right}`];
};

/** A section's heading, ruled to the right edge. */
export const heading = (title: string, width: number, paint: Paint): readonly string[] => {
  const lines = wrap(title, width);
  const rule = '─'.repeat(Math.max(0, width - widthOf(lines.at(-1) ?? '') - 1));
  return lines.map((line, index) => paint(index === lines.length - 1 ? `${line} ${rule}`.trimEnd() : line));
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Shares `columns` among cells: narrow ones get what they need, wide ones are capped alike. */
export const shareColumns = (natural: readonly number[], columns: number): readonly number[] => {
  const capped = (cap: number): readonly number[] => natural.map((width) => Math.max(1, Math.min(width, cap)));
  let cap = largest(natural, 1);
  while (cap > 1 && total(capped(cap)) > columns) cap -= 1;
  return capped(cap);
};

/** The widths that the columns of unwrapped texts would like. */
export const columnWidths = (rows: readonly (readonly string[])[]): readonly number[] =>
  Array.from(
    {
      length: largest(
        rows.map((row) => row.length),
        0,
      ),
    },
    (_, column) =>
      largest(
        rows.map((row) => widthOf(row[column] ?? '')),
        1,
      ),
  );

/** A cell's lines, already wrapped to its column. */
export type Cell = readonly string[];

/** Columns between two cells of a table without borders. */
export const GUTTER = 2;

/** A line with spaces behind it, up to a width. */
export const padded = (line: string, width: number): string =>
  `${line}${' '.repeat(Math.max(0, width - widthOf(line)))}`;

/** The physical lines of a row of cells, each a line of every cell. */
export const linesOf = (cells: readonly Cell[]): readonly (readonly string[])[] =>
  Array.from(
    {
      length: largest(
        cells.map((cell) => cell.length),
        0,
      ),
    },
    (_, line) => cells.map((cell) => cell[line] ?? ''),
  );

/** Cells in columns of the given widths, with nothing between them but a gutter. */
export const columns = (rows: readonly (readonly Cell[])[], widths: readonly number[]): readonly string[] =>
  rows.flatMap(linesOf).map((line) =>
    line
      .map((text, column) => padded(text, (widths[column] ?? 0) + GUTTER))
      .join('')
      .trimEnd(),
  );

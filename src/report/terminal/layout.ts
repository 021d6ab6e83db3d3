import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** Below this many columns nothing can be laid out side by side: narrower terminals get this width. */
const NARROWEST = 40;

/** Beyond this, lines become hard to follow with the eye. */
const WIDEST = 140;

/** The width that a report is laid out in, for a terminal of `width` columns. */
export const layoutWidth = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width)));

/** Wraps a text behind a lead, later lines indented to the first one's text. */
export const hang = (lead: string, text: string, width: number): readonly string[] => {
  const indent = stringWidth(lead);
  return wrap(text, width - indent).map((line, index) => `${index === 0 ? lead : ' '.repeat(indent)}${line}`);
};

export const indented = (lines: readonly string[], columns: number): readonly string[] =>
  lines.map((line) => (line === '' ? line : `${' '.repeat(columns)}${line}`));

/** One line with `left` and, pushed to the right edge, `right`; two lines where they do not fit. */
export const apart = (left: string, right: string, width: number): readonly string[] => {
  const gap = width - stringWidth(left) - stringWidth(right);
  return gap < 2 ? [...wrap(left, width), ...wrap(right, width)] : [`${left}${' '.repeat(gap)}${right}`];
};

/** A section's heading, ruled to the right edge. */
export const heading = (title: string, width: number, paint: Paint): readonly string[] => {
  const lines = wrap(title, width);
  const rule = '─'.repeat(Math.max(0, width - stringWidth(lines.at(-1) ?? '') - 1));
  return lines.map((line, index) => paint(index === lines.length - 1 ? `${line} ${rule}`.trimEnd() : line));
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Shares `columns` among cells: narrow ones get what they need, wide ones are capped alike. */
export const shareColumns = (natural: readonly number[], columns: number): readonly number[] => {
  const capped = (cap: number): readonly number[] => natural.map((width) => Math.max(1, Math.min(width, cap)));
  let cap = Math.max(1, ...natural);
  while (cap > 1 && total(capped(cap)) > columns) cap -= 1;
  return capped(cap);
};

/** The widths that the columns of unwrapped texts would like. */
export const columnWidths = (rows: readonly (readonly string[])[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    Math.max(1, ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );

/** A cell's lines, already wrapped to its column. */
export type Cell = readonly string[];

/** Columns between two cells of a table without borders. */
export const GUTTER = 2;

const padded = (line: string, width: number): string => `${line}${' '.repeat(Math.max(0, width - stringWidth(line)))}`;

/** The physical lines of a row of cells, each a line of every cell. */
const linesOf = (cells: readonly Cell[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(0, ...cells.map((cell) => cell.length)) }, (_, line) =>
    cells.map((cell) => cell[line] ?? ''),
  );

/** Cells in columns of the given widths, with nothing between them but a gutter. */
export const columns = (rows: readonly (readonly Cell[])[], widths: readonly number[]): readonly string[] =>
  rows.flatMap(linesOf).map((line) =>
    line
      .map((text, column) => padded(text, (widths[column] ?? 0) + GUTTER))
      .join('')
      .trimEnd(),
  );

/** Stands for one column of text while cli-table3 draws a box; `printable` lets none of these through. */
const STAND_IN = '\ue000';
const STAND_INS = /\ue000+/gu;
const BORDERS = /[─│┌┐└┘├┤┬┴┼]+/gu;

/** Columns that a box takes beside the text of its cells: three for each, and one for the last border. */
export const boxColumns = (cells: number): number => 3 * cells + 1;

/**
 * Cells in a box with rules between them, in columns of the given widths. cli-table3 draws one line a row, with stand-ins
 * for the text, and that line is then filled for each line of the cells: left to measure the text itself, it takes marks
 * and joined emoji for columns (its string-width is an old one), and some 0.1 ms a line.
 */
export const box = (
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  paintBorder: Paint,
): readonly string[] => {
  const frame = new Table({ colWidths: widths.map((width) => width + 2), style: { head: [], border: [] } });
  frame.push(...rows.map(() => widths.map((width) => STAND_IN.repeat(width))));
  const filled = (line: string, texts: readonly string[]): string => {
    let column = -1;
    return line.replace(STAND_INS, (space) => {
      column += 1;
      return padded(texts[column] ?? '', space.length);
    });
  };
  const remaining = rows.values();
  return frame
    .toString()
    .replace(BORDERS, paintBorder)
    .split('\n')
    .flatMap((line) => {
      if (!line.includes(STAND_IN)) return [line];
      return linesOf(remaining.next().value ?? []).map((texts) => filled(line, texts));
    });
};

import Table from 'cli-table3';
import { linesOf, padded, type Cell } from './layout.ts';
import type { Paint } from './paint.ts';
import { append } from '../../text/lists.ts';

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
  append(
    frame,
    rows.map(() => widths.map((width) => STAND_IN.repeat(width))),
  );
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

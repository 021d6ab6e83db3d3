import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Paint } from './paint.ts';

/** Below this many columns nothing can be laid out side by side: narrower terminals get this width. */
const NARROWEST = 40;

/** Beyond this, lines become hard to follow with the eye. */
const WIDEST = 140;

/** The width that a report is laid out in, for a terminal of `width` columns. */
export const layoutWidth = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width)));

/** The lines of a text within `width` columns; words that are longer are cut. An empty text is one empty line. */
export const wrap = (text: string, width: number): readonly string[] =>
  wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n');

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
export const heading = (title: string, width: number, paint: Paint): string =>
  `${paint(title)} ${paint('─'.repeat(Math.max(0, width - stringWidth(title) - 1)))}`;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Shares `columns` among cells: narrow ones get what they need, wide ones are capped alike. */
export const shareColumns = (natural: readonly number[], columns: number): readonly number[] => {
  const capped = (cap: number): readonly number[] => natural.map((width) => Math.max(1, Math.min(width, cap)));
  let cap = Math.max(1, ...natural);
  while (cap > 1 && total(capped(cap)) > columns) cap -= 1;
  return capped(cap);
};

/** A cell's lines, already wrapped to its column. */
export type Cell = readonly string[];

/** Stands for one column of text while cli-table3 lays out; `printable` lets none of these through. */
const STAND_IN = '\ue000';
const STAND_INS = /\ue000+/gu;
const BORDERS = /[─│┌┐└┘├┤┬┴┼]+/gu;

const standIn = (cell: Cell): string => cell.map((line) => STAND_IN.repeat(stringWidth(line))).join('\n');

/** The cells' lines in the order in which a table prints them. */
const printOrder = (rows: readonly (readonly Cell[])[]): readonly string[] =>
  rows.flatMap((cells) => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? '')).flat();
  });

const NO_BORDER = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;

/** Columns between two cells of a table without borders. */
export const GUTTER = 2;

interface TableStyle {
  readonly border: boolean;
  readonly paintBorder: Paint;
}

/**
 * Lays out cells in columns of the given widths. cli-table3 measures text with an older string-width, which takes marks
 * and joined emoji for columns: it is given stand-ins of the right width, and the text is put in their place.
 */
export const table = (
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  { border, paintBorder }: TableStyle,
): readonly string[] => {
  const padding = border ? { 'padding-left': 1, 'padding-right': 1 } : { 'padding-left': 0, 'padding-right': GUTTER };
  const drawn = new Table({
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [], ...padding },
    ...(border ? {} : { chars: NO_BORDER }),
  });
  drawn.push(...rows.map((cells) => cells.map(standIn)));
  const texts = printOrder(rows).filter((line) => stringWidth(line) > 0);
  let next = 0;
  return drawn
    .toString()
    .replace(BORDERS, paintBorder)
    .replace(STAND_INS, () => texts[next++] ?? '')
    .split('\n')
    .map((line) => line.trimEnd());
};

/** Columns that a bordered table takes beside the text of its cells. */
export const borderColumns = (columns: number): number => 3 * columns + 1;

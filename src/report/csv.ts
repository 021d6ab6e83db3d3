import { printable } from './escape.ts';
import { inPieces } from './pieces.ts';

/** A cell: a number stays one, everything else is text; `null` and `undefined` leave it empty. */
type Cell = string | number | null | undefined;

/** One column: its heading, and what stands in it. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/** What spreadsheets take for the start of a formula, the full-width forms of East Asian editions among it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Where a semicolon parts cells, as in many European editions, what stands behind one starts a cell too. */
const FORMULA_AFTER_SEMICOLON = /;(?=[=+\-@＝＋－＠])/gu;

/** Text that a spreadsheet shows and never computes: an apostrophe goes before what would start a formula. */
const defused = (text: string): string => {
  const line = printable(text).trim();
  return (FORMULA.test(line) ? `'${line}` : line).replace(FORMULA_AFTER_SEMICOLON, ";'");
};

const quoted = (text: string): string => (/[",;\s]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const written = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : quoted(defused(cell));
};

const line = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

function* linesOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
  yield line(columns.map(({ name }) => name));
  for (const row of rows) yield line(columns.map(({ cell }) => cell(row)));
}

/**
 * A table as CSV (RFC 4180): a row of headings, fields parted by commas, lines ended by CRLF. Controls and line breaks
 * within a text are made visible or spaces; what a spreadsheet would compute gets an apostrophe. Never fails.
 */
export const csv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  [...linesOf(columns, rows)].join('');

/** The same in pieces. */
export const csvPieces = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Iterable<string> =>
  inPieces(linesOf(columns, rows));

/** Several things in one cell. */
export const listed = (items: readonly string[]): string => items.join(' | ');

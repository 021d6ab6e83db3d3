import { CsvError, parse } from 'csv-parse/sync';
import { LIMITS } from '../../model/limits.ts';
import { columnName, writeSheets, type Cell } from '../cells/write.ts';
import { decodeText } from '../charset.ts';
import { declined, type Extract, type Problem } from '../outcome.ts';

/** What parts cells, in words. */
const DELIMITERS: ReadonlyMap<string, string> = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
]);

/** Spreadsheet programs read this first line, and show it to nobody. */
const SAID = /^sep=(.)\r?\n/u;

/** So many rows, and characters, show what parts the cells. */
const ROWS_TRIED = 20;
const LENGTH_TRIED = 100_000;

const TOO_MANY = declined('it has more than a million cells', 'Split it into parts.');

class TooManyCellsError extends Error {}

const OPTIONS = { bom: true, relax_column_count: true, relax_quotes: true } as const;

/** Goes through the rows; `until` says with which to end. */
const eachRow = (text: string, delimiter: string, row: (cells: readonly string[]) => void, to?: number): void => {
  parse(text, {
    ...OPTIONS,
    delimiter,
    ...(to !== undefined && { to }),
    on_record: (cells: string[]) => {
      row(cells);
      return null;
    },
  });
};

/** The columns of the first rows, where they all have the same number of them, and more than one; else none. */
const columnsBy = (text: string, delimiter: string): number => {
  const widths = new Set<number>();
  try {
    eachRow(
      text,
      delimiter,
      (cells) => {
        if (cells.join('') !== '') widths.add(cells.length);
      },
      ROWS_TRIED,
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  const [width = 0, ...others] = widths;
  return width > 1 && others.length === 0 ? width : 0;
};

const unclear = (delimiters: readonly string[]): Problem => {
  const names = delimiters.map((each) => DELIMITERS.get(each) ?? '');
  return declined(
    `its cells may be parted by ${names.join(' or by ')}`,
    `Say which in a first line, such as sep=${delimiters[0] === '\t' ? ';' : (delimiters[0] ?? '')}, or save it as .xlsx.`,
  );
};

/**
 * What parts the cells of a text: what all its first rows have alike, else commas. Where two things may, "1,5;2,5" has two
 * cells or three, and to take the wrong one would make or break numbers.
 */
const delimiterOf = (text: string): string | Problem => {
  const start = text.slice(0, LENGTH_TRIED);
  const possible = [...DELIMITERS.keys()].filter((delimiter) => columnsBy(start, delimiter) > 0);
  return possible.length > 1 ? unclear(possible) : (possible[0] ?? ',');
};

const rowsOf = (text: string, delimiter: string, above: number): readonly (readonly Cell[])[] | Problem => {
  const rows: Cell[][] = [];
  let [line, count] = [above, 0];
  try {
    eachRow(text, delimiter, (cells) => {
      line += 1;
      count += cells.length;
      if (count > LIMITS.cells.most) throw new TooManyCellsError();
      rows.push(
        cells.flatMap((words, column) => (words === '' ? [] : [{ place: `${columnName(column)}${line}`, words }])),
      );
    });
    return rows;
  } catch (error) {
    if (error instanceof TooManyCellsError) return TOO_MANY;
    if (!(error instanceof CsvError)) throw error;
    return declined(
      'a quotation mark in it opens a cell and is never closed',
      'Open it in a spreadsheet program, and save it again.',
    );
  }
};

const extractCells = async (
  bytes: Uint8Array,
  { encoding, limit }: Parameters<Extract>[1],
  fixed?: string,
): ReturnType<Extract> => {
  const decoded = await decodeText(bytes, { lenient: true, ...(encoding !== undefined && { named: encoding }) });
  if (!decoded.ok) return decoded;
  const said = SAID.exec(decoded.text);
  const text = decoded.text.slice(said?.[0].length ?? 0);
  const delimiter = fixed ?? said?.[1] ?? delimiterOf(text);
  if (typeof delimiter !== 'string') return delimiter;
  const rows = rowsOf(text, delimiter, said ? 1 : 0);
  if ('problem' in rows) return rows;
  const written = writeSheets([{ rows }], limit);
  return written.ok ? { ...decoded, ...written } : written;
};

/** Takes the words out of cells that commas part, or what else parts the first rows alike; each with its place. */
export const extractCsv: Extract = (bytes, options) => extractCells(bytes, options);

/** Takes the words out of cells that tabs part, each with its place. */
export const extractTsv: Extract = (bytes, options) => extractCells(bytes, options, '\t');

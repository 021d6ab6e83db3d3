import { columnName, type Cell } from '../cells/write.ts';
import type { Problem } from '../outcome.ts';
import { runsOf } from './runs.ts';
import { localName } from '../xml/names.ts';
import { readXml } from '../xml/read.ts';

/** What a workbook's cells refer to. */
export interface Shared {
  readonly strings: readonly string[];
  /** Those strings in a cell whose words are struck: what of them looks different stands. */
  readonly unstruck: readonly string[];
  /** A number as a cell of this style shows it. */
  readonly shown: (number: number, style: number) => string;
  /** Whether a style strikes the words of its cells. */
  readonly isStruck: (style: number) => boolean;
}

/** What a sheet shows, and what it does not. */
export interface SheetRead {
  readonly ok: true;
  readonly rows: readonly (readonly Cell[])[];
  readonly hidden: number;
  /** Formulas without the value that they had. */
  readonly uncounted: number;
  /** Cells that name words which the workbook has not. */
  readonly missing: number;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const PLACE = /^([A-Z]{1,3})(\d{1,7})$/u;

/** No sheet has more. */
const MOST_COLUMNS = 16_384;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cell that is being read. */
interface Open {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly isStruck: boolean;
  value: string;
  formula: boolean;
}

const wordsOf = ({ type, style, value, isStruck }: Open, { strings, unstruck, shown }: Shared): string | undefined => {
  if (value === '') return '';
  if (type === 's') return (isStruck ? unstruck : strings)[Number(value)];
  if (type === 'inlineStr') return value;
  if (isStruck) return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/u, '');
  const number = Number(value);
  return type === 'n' && Number.isFinite(number) ? shown(number, style) : value;
};

/** Texts of shared strings, and of cells that have their own; how a word is spoken is no part of it. */
const TEXTS: ReadonlySet<string> = new Set(['v', 't']);

/**
 * Reads a sheet: the words of its cells as they are shown, row by row. Rows and columns that are hidden are left out.
 *
 * @param prefix stands before the place of a cell, such as "Figures!".
 */
export const readSheet = (xml: string, shared: Shared, prefix: string): SheetRead | Problem => {
  const rows: Cell[][] = [];
  const hiddenColumns = new Uint8Array(MOST_COLUMNS);
  let [row, column, hidden, uncounted, missing] = [0, -1, 0, 0, 0];
  let [isHiddenRow, listening, skipped] = [false, false, 0];
  let open: Open | undefined;
  let runs = runsOf();
  const isHidden = (at: number): boolean => isHiddenRow || hiddenColumns[at] === 1;
  const end = (cell: Open): void => {
    const words = wordsOf(cell, shared);
    if (words === undefined) missing += 1;
    else if (cell.formula && cell.value === '' && cell.type !== 'str') uncounted += 1;
    else if (words !== '' && isHidden(cell.column)) hidden += 1;
    else if (words !== '') rows.at(-1)?.push({ place: `${prefix}${columnName(cell.column)}${row}`, words });
  };
  const problem = readXml(xml, {
    open: (name, attributes) => {
      const local = localName(name);
      runs.open(local, attributes);
      if (local === 'rPh') skipped += 1;
      else if (local === 'col' && isTrue(attributes.hidden))
        hiddenColumns.fill(1, Number(attributes.min) - 1, Number(attributes.max));
      else if (local === 'row') {
        row = Number(attributes.r ?? row + 1);
        [column, isHiddenRow] = [-1, isTrue(attributes.hidden)];
        rows.push([]);
      } else if (local === 'c') {
        const [, letters] = PLACE.exec(attributes.r ?? '') ?? [];
        column = letters === undefined ? column + 1 : columnOf(letters);
        const style = Number(attributes.s ?? 0);
        const isStruck = shared.isStruck(style);
        open = { column, type: attributes.t ?? 'n', style, isStruck, value: '', formula: false };
        runs = runsOf(isStruck && open.type === 'inlineStr');
      } else if (local === 'f' && open) open.formula = true;
      listening = TEXTS.has(local) && skipped === 0;
    },
    text: (words) => {
      if (open && listening) open.value += runs.written(words, open.value);
    },
    close: (name) => {
      const local = localName(name);
      listening = false;
      if (local === 'rPh') skipped -= 1;
      else if (local === 'c' && open) {
        end(open);
        open = undefined;
      }
    },
  });
  return problem ?? { ok: true, rows, hidden, uncounted, missing };
};

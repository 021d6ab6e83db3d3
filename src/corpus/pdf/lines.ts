/** A run of characters on a page, in points from the lower left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rtl: boolean;
}

/** A line of text, or its part in one column. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Its base line. */
  readonly y: number;
  readonly size: number;
  readonly rtl: boolean;
}

/** Items whose base lines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;
/** Gaps, by the size of the type: between words, and between columns or cells. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1;
/** Between the mark of a list and its text. */
const LIST_GAP = 4;

/** Type smaller than this share of its line's, and raised by at least so much, stands above the line. */
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.15;

const LIST_MARK = /^(?:[•·▪■◦‣*–—-]|\(?[\p{L}\d]{1,3}[.)])$/u;

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Letters set as one piece of type, and the shapes of Arabic letters by their neighbours. */
const SHAPES = /[\ufb00-\ufb17\ufb50-\ufdfb\ufe70-\ufefc]+/gu;
const withoutShapes = (text: string): string => text.replace(SHAPES, (shapes) => shapes.normalize('NFKC'));

/** Base lines from the top of the page down, each with its items. */
const rowsOf = (items: readonly Item[]): Item[][] => {
  const rows: { y: number; size: number; items: Item[] }[] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - item.y < SAME_LINE * Math.max(row.size, item.size)) {
      row.items.push(item);
      if (item.size > row.size) [row.y, row.size] = [item.y, item.size];
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => row.items);
};

/** The item with the most characters sets a line's size and base line. */
const mainOf = (items: readonly Item[]): Item | undefined =>
  items.reduce<Item | undefined>((best, item) => (best && best.text.length >= item.text.length ? best : item), undefined);

const raisedText = (item: Item, main: Item): string =>
  item.size < main.size * RAISED_SIZE && item.y > main.y + main.size * RAISED_BY && /^\d+$/u.test(item.text)
    ? item.text.replace(/\d/gu, (digit) => SUPERSCRIPT_DIGITS[Number(digit)] ?? digit)
    : item.text;

interface Draft {
  text: string;
  x0: number;
  x1: number;
}

const glue = (before: string, after: string, gap: number, size: number): string =>
  gap > WORD_GAP * size && !/\s$/u.test(before) && !/^\s/u.test(after) ? `${before} ${after}` : before + after;

/** Joins the items of a base line, parted where the gap is as wide as between columns. */
const piecesOf = (row: readonly Item[]): Piece[] => {
  const main = mainOf(row);
  if (!main) return [];
  const rtl = row.filter((item) => item.rtl).length * 2 > row.length;
  const ordered = row.toSorted((a, b) => (rtl ? b.x - a.x : a.x - b.x));
  const drafts: Draft[] = [];
  for (const item of ordered) {
    const last = drafts.at(-1);
    const text = raisedText(item, main);
    const gap = last === undefined ? 0 : rtl ? last.x0 - item.x - item.width : item.x - last.x1;
    const widest = last !== undefined && LIST_MARK.test(last.text.trim()) ? LIST_GAP : COLUMN_GAP;
    if (last === undefined || gap > widest * main.size) {
      drafts.push({ text, x0: item.x, x1: item.x + item.width });
      continue;
    }
    last.text = glue(last.text, text, text === item.text ? gap : 0, main.size);
    last.x0 = Math.min(last.x0, item.x);
    last.x1 = Math.max(last.x1, item.x + item.width);
  }
  return drafts.map(({ text, x0, x1 }) => {
    const own = mainOf(row.filter((item) => item.x >= x0 && item.x < x1)) ?? main;
    return { text: text.replace(/\s+/gu, ' ').trim(), x0, x1, y: own.y, size: own.size, rtl };
  });
};

/** The pieces of lines on a page, from its top down; ligatures and shaped letters become plain ones. */
export const linesOf = (items: readonly Item[]): Piece[] => {
  const spoken = items
    .filter(({ text }) => text.trim() !== '')
    .map((item) => ({ ...item, text: withoutShapes(item.text) }));
  return rowsOf(spoken).flatMap(piecesOf);
};

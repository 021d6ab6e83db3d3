import { largest, smallest } from '../../text/lists.ts';
import { CELL_MARK } from '../cell-mark.ts';
import { joinJustified } from './justified.ts';
import type { Item, Piece } from './piece.ts';

/** Items whose base lines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;
/** Gaps, by the size of the type: between words, and between columns or cells. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1;
/** Between the mark of a list and its text. */
const LIST_GAP = 4;

/** Type smaller than this share of its line's, and raised by at least so much, stands above the line. */
const RAISED_SIZE = 0.9;
const RAISED_BY = 0.15;

/** So many items at most are looked at for one that stands beside another: some lines are set letter by letter. */
const NEIGHBOURS = 4000;

const LIST_MARK = /^(?:[•·▪■◦‣*–—-]|\(?[\p{L}\d]{1,3}[.)])$/u;

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Letters set as one piece of type, and the shapes of Arabic letters by their neighbours. */
const SHAPES = /[\ufb00-\ufb17\ufb50-\ufdfb\ufe70-\ufefc]+/gu;
const withoutShapes = (text: string): string => text.replace(SHAPES, (shapes) => shapes.normalize('NFKC'));

/** Whether an item goes on a line that another stands on, next to it. */
const isBeside = (a: Item, b: Item): boolean => {
  const size = Math.max(a.size, b.size);
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const gap = right.x - left.x - left.width;
  const widest = LIST_MARK.test(left.text.trim()) ? LIST_GAP : COLUMN_GAP;
  return Math.abs(a.y - b.y) < SAME_LINE * size && gap <= widest * size && gap > -right.width - size;
};

/**
 * Items that stand beside each other, step by step, from the top of the page down. Whole lines are not compared: the lines
 * of two columns may stand a little apart in height.
 */
const runsOf = (items: readonly Item[]): Item[][] => {
  const ordered = items.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const tallest = ordered.reduce((most, { size }) => Math.max(most, size), 0);
  const leader = ordered.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let at = index;
    for (let up = leader[at] ?? at; up !== at; up = leader[at] ?? at) {
      leader[at] = leader[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const [index, item] of ordered.entries()) {
    for (let before = index - 1; before >= Math.max(0, index - NEIGHBOURS); before -= 1) {
      const other = ordered[before];
      if (other === undefined || other.y - item.y >= SAME_LINE * tallest) break;
      if (isBeside(other, item)) leader[leaderOf(index)] = leaderOf(before);
    }
  }
  const runs = new Map<number, Item[]>();
  for (const [index, item] of ordered.entries()) {
    const run = runs.get(leaderOf(index));
    if (run) run.push(item);
    else runs.set(leaderOf(index), [item]);
  }
  return [...runs.values()];
};

/** The item with the most characters sets a line's size and base line. */
const mainOf = (items: readonly Item[]): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best && best.text.length >= item.text.length ? best : item),
    undefined,
  );

const raisedText = (item: Item, main: Item): string =>
  item.size < main.size * RAISED_SIZE && item.y > main.y + main.size * RAISED_BY && /^\d+$/u.test(item.text)
    ? item.text.replace(/\d/gu, (digit) => SUPERSCRIPT_DIGITS[Number(digit)] ?? digit)
    : item.text;

/** Between words of one base line; numbers of two base lines would run into one over a mere space. */
const markBetween = (before: string, after: string, isApart: boolean): string => {
  if (!isApart) return ' ';
  return /\d\W{0,2}$/u.test(before.slice(-3)) && /^\W{0,2}\d/u.test(after) ? CELL_MARK : ' ';
};

/** Words whose base lines differ by more than this share of the size, and whose sizes are alike, are of two lines. */
const OTHER_LINE = 0.1;

const isOtherLine = (a: Item, b: Item): boolean => {
  const size = Math.max(a.size, b.size);
  return Math.abs(a.y - b.y) > OTHER_LINE * size && Math.min(a.size, b.size) >= RAISED_SIZE * size;
};

const glue = (before: string, after: string, isParted: boolean, isApart: boolean): string => {
  if (!isParted && !isApart) return before + after;
  const isSpaced = /\s/u.test(before.slice(-1)) || /^\s/u.test(after);
  return isSpaced && !isApart
    ? before + after
    : before.trimEnd() + markBetween(before, after, isApart) + after.trimStart();
};

const gapBetween = (a: Item, b: Item): number => Math.max(b.x - a.x - a.width, a.x - b.x - b.width);

/** Joins the items of a run, in the direction that it is read. */
const pieceOf = (run: readonly Item[]): Piece[] => {
  const main = mainOf(run);
  if (!main) return [];
  const rtl = run.filter((item) => item.rtl).length * 2 > run.length;
  const ordered = run.toSorted((a, b) => (rtl ? b.x - a.x : a.x - b.x));
  let text = '';
  let before: Item | undefined;
  for (const item of ordered) {
    const own = raisedText(item, main);
    const isRaised = own !== item.text;
    const isParted = before !== undefined && !isRaised && gapBetween(before, item) > WORD_GAP * main.size;
    text = glue(text, own, isParted, before !== undefined && !isRaised && isOtherLine(before, item));
    before = item;
  }
  return [
    {
      text: text.replace(/\s+/gu, ' ').trim(),
      x0: smallest(run.map(({ x }) => x)),
      x1: largest(run.map(({ x, width }) => x + width)),
      y: main.y,
      size: main.size,
      rtl,
    },
  ];
};

/** The pieces of lines on a page, from its top down; ligatures and shaped letters become plain ones. */
export const linesOf = (items: readonly Item[]): readonly Piece[] => {
  const spoken = items
    .filter(({ text }) => text.trim() !== '')
    .map((item) => ({ ...item, text: withoutShapes(item.text) }));
  return joinJustified(runsOf(spoken).flatMap(pieceOf));
};

import { CELL_MARK } from '../cell-mark.ts';
import type { Piece } from './piece.ts';
import { append, largest, smallest } from '../../text/lists.ts';

/** Lines that follow each other, from the top of a column to its end. */
export type Flow = readonly Piece[];

/** A column has at least so many lines. */
const LEAST_LINES = 3;
/** Lines whose left edges differ by less than this share of their size begin at one edge. */
const SAME_EDGE = 0.3;
/** Columns stand in columns no deeper than this. */
const DEEPEST = 8;
/** No page has more columns than this; one that seems to was made to cost time. */
const MOST_EDGES = 40;
/** A gutter runs so far, in points, from the edge that shows it. */
const BESIDE_EDGE = 0.5;
/** Columns stand side by side for at least this share of the lower one's height. */
const LEAST_OVERLAP = 0.4;
/** Gaps within a line wider than this, by its size, are between cells: justified lines have none. */
const CELL_GAP = 2;
/** In columns of text, unlike in tables, the middle line has so many words, or fills so much of its width. */
const PROSE_WORDS = 4;
const PROSE_FILL = 0.6;
const PROSE_LENGTH = 12;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const byHeight = (a: Piece, b: Piece): number => b.y - a.y || a.x0 - b.x0;

const isSameLine = (a: Piece, b: Piece): boolean => Math.abs(a.y - b.y) < 0.5 * Math.min(a.size, b.size);

const joined = (a: Piece, b: Piece, mark: string): Piece => ({
  ...(a.text.length >= b.text.length ? a : b),
  text: a.text + mark + b.text,
  x0: Math.min(a.x0, b.x0),
  x1: Math.max(a.x1, b.x1),
});

/** Numbers of two cells would run into one over a mere space. */
const markBetween = (a: Piece, b: Piece): string =>
  /\d\W{0,2}$/u.test(a.text.slice(-3)) && /^\W{0,2}\d/u.test(b.text) ? CELL_MARK : ' ';

/** The pieces of each line joined, in the direction that the line is read. */
const rowsOf = (pieces: readonly Piece[], mark?: string): Flow => {
  const rows: Piece[] = [];
  for (const piece of pieces.toSorted(byHeight)) {
    const last = rows.at(-1);
    if (last === undefined || !isSameLine(last, piece)) rows.push(piece);
    else {
      const [first, second] = last.rtl ? [piece, last] : [last, piece];
      rows[rows.length - 1] = joined(first, second, mark ?? markBetween(first, second));
    }
  }
  return rows;
};

/** A stretch of a page: lines across its whole width, or lines on both sides of a gutter. */
interface Band {
  readonly left: Piece[];
  readonly right: Piece[];
  readonly across: Piece[];
}

const overlaps = (a: readonly Piece[], b: readonly Piece[]): boolean => {
  const [aTop, aEnd] = [a[0]?.y ?? 0, a.at(-1)?.y ?? 0];
  const [bTop, bEnd] = [b[0]?.y ?? 0, b.at(-1)?.y ?? 0];
  const shared = Math.min(aTop, bTop) - Math.max(aEnd, bEnd);
  return shared >= LEAST_OVERLAP * Math.min(aTop - aEnd, bTop - bEnd);
};

const isParted = ({ left, right }: Band): boolean =>
  left.length >= LEAST_LINES && right.length >= LEAST_LINES && overlaps(left, right);

/** Parts pieces, from the top of a page down, along a gutter; lines that cross it part the bands. */
const bandsAlong = (pieces: readonly Piece[], gutter: number): Band[] => {
  const bands: Band[] = [];
  let last: Band | undefined;
  for (const piece of pieces) {
    const crosses = piece.x0 < gutter && piece.x1 > gutter;
    if (last === undefined || crosses !== last.across.length > 0) {
      last = { left: [], right: [], across: [] };
      bands.push(last);
    }
    (crosses ? last.across : piece.x1 <= gutter ? last.left : last.right).push(piece);
  }
  return bands;
};

/** Places where several lines begin or end, on the side away from them. */
const sharedEdges = (pieces: readonly Piece[], edgeOf: (piece: Piece) => number): number[] => {
  const groups: { readonly x: number; count: number }[] = [];
  for (const piece of pieces.toSorted((a, b) => edgeOf(a) - edgeOf(b))) {
    const last = groups.at(-1);
    if (last && edgeOf(piece) - last.x < SAME_EDGE * piece.size) last.count += 1;
    else groups.push({ x: edgeOf(piece), count: 1 });
  }
  return groups
    .filter(({ count }) => count >= LEAST_LINES)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_EDGES)
    .map(({ x }) => x);
};

const gutters = (pieces: readonly Piece[]): number[] => [
  ...sharedEdges(pieces, ({ x0 }) => x0).map((x) => x - BESIDE_EDGE),
  ...sharedEdges(pieces, ({ x1 }) => -x1).map((x) => -x + BESIDE_EDGE),
];

const partedLines = (bands: readonly Band[]): number =>
  bands.filter(isParted).reduce((sum, { left, right }) => sum + left.length + right.length, 0);

/** The bands along the gutter that parts the most lines; none where no gutter parts any. */
const bestBands = (pieces: readonly Piece[]): Band[] | undefined => {
  const ordered = pieces.toSorted(byHeight);
  const ways = gutters(pieces).map((gutter) => bandsAlong(ordered, gutter));
  const [best] = ways.toSorted((a, b) => partedLines(b) - partedLines(a));
  return best !== undefined && partedLines(best) > 0 ? best : undefined;
};

const wordCount = (text: string): number => text.split(' ').length;

const isProse = (lines: readonly Piece[]): boolean => {
  const width = largest(lines.map(({ x1 }) => x1)) - smallest(lines.map(({ x0 }) => x0));
  const fill = median(lines.map(({ x0, x1 }) => x1 - x0)) / Math.max(1, width);
  const length = median(lines.map(({ text }) => text.length));
  return (
    median(lines.map(({ text }) => wordCount(text))) >= PROSE_WORDS || (fill >= PROSE_FILL && length >= PROSE_LENGTH)
  );
};

const isRtl = (pieces: readonly Piece[]): boolean => pieces.filter(({ rtl }) => rtl).length * 2 > pieces.length;

/** The height at which the shorter of two sides ends. */
const sharedEnd = ({ left, right }: Band): number => Math.max(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);

/** Where a table begins beneath columns: lines with a gap that no justified line has. */
const tableTop = (pieces: readonly Piece[], below: number): number => {
  const rows = pieces.filter(({ y }) => y < below).toSorted(byHeight);
  const first = rows.find((piece, index) => {
    const next = rows[index + 1];
    return next !== undefined && isSameLine(piece, next) && next.x0 - piece.x1 > CELL_GAP * piece.size;
  });
  return first?.y ?? -Infinity;
};

const shared = (lines: readonly Piece[], end: number): Flow => rowsOf(lines.filter(({ y }) => y >= end));

/** Columns of text one after the other, and what stands beneath them; tables by their rows. */
const flowsOfParted = (band: Band, depth: number): Flow[] => {
  const end = sharedEnd(band);
  const all = [...band.left, ...band.right];
  if (!isProse(shared(band.left, end)) || !isProse(shared(band.right, end))) return [rowsOf(all, CELL_MARK)];
  const top = tableTop(all, end) + SAME_EDGE;
  const columns = isRtl(all) ? [band.right, band.left] : [band.left, band.right];
  return [...columns.map((side) => side.filter(({ y }) => y > top)), all.filter(({ y }) => y <= top)].flatMap((part) =>
    flowsOf(part, depth + 1),
  );
};

/** The flows of a page in the order in which they are read: columns from their top to their end, tables row by row. */
export const flowsOf = (pieces: readonly Piece[], depth = 0): Flow[] => {
  const bands = depth < DEEPEST ? bestBands(pieces) : undefined;
  if (!bands) return pieces.length === 0 ? [] : [rowsOf(pieces)];
  const flows: Flow[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) append(flows, flowsOf(open, depth + 1));
    open = [];
  };
  for (const band of bands) {
    if (!isParted(band)) append(open, [...band.across, ...band.left, ...band.right]);
    else {
      close();
      append(flows, flowsOfParted(band, depth));
    }
  }
  close();
  return flows;
};

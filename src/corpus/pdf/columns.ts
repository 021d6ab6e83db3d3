import type { Piece } from './lines.ts';

/** Lines that follow each other, from the top of a column to its end. */
export type Flow = readonly Piece[];

/** A column has at least so many lines. */
const LEAST_LINES = 3;
/** Lines whose left edges differ by less than this share of their size begin at one edge. */
const SAME_EDGE = 0.3;
/** Columns stand side by side for at least this share of the lower one's height. */
const LEAST_OVERLAP = 0.4;
/** In columns of text, unlike in tables, the middle line has so many words, or fills so much of its width. */
const PROSE_WORDS = 4;
const PROSE_FILL = 0.6;
const PROSE_LENGTH = 12;

const CELL_MARK = ' | ';

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
  /\d\W{0,2}$/u.test(a.text) && /^\W{0,2}\d/u.test(b.text) ? CELL_MARK : ' ';

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

/** Parts a page, from its top down, along a gutter; lines that cross it part the bands. */
const bandsAlong = (pieces: readonly Piece[], gutter: number): Band[] => {
  const bands: Band[] = [];
  let last: Band | undefined;
  for (const piece of pieces.toSorted(byHeight)) {
    const crosses = piece.x0 < gutter && piece.x1 > gutter;
    if (last === undefined || crosses !== last.across.length > 0) {
      last = { left: [], right: [], across: [] };
      bands.push(last);
    }
    (crosses ? last.across : piece.x1 <= gutter ? last.left : last.right).push(piece);
  }
  return bands;
};

/** Left edges that several lines share, but for the first. */
const sharedEdges = (pieces: readonly Piece[]): number[] => {
  const ordered = pieces.toSorted((a, b) => a.x0 - b.x0);
  const groups: { readonly x: number; count: number }[] = [];
  for (const { x0, size } of ordered) {
    const last = groups.at(-1);
    if (last && x0 - last.x < SAME_EDGE * size) last.count += 1;
    else groups.push({ x: x0, count: 1 });
  }
  return groups.slice(1).flatMap(({ x, count }) => (count >= LEAST_LINES ? [x - 0.5] : []));
};

const partedLines = (bands: readonly Band[]): number =>
  bands.filter(isParted).reduce((sum, { left, right }) => sum + left.length + right.length, 0);

/** The bands along the gutter that parts the most lines; none where no gutter parts any. */
const bestBands = (pieces: readonly Piece[]): Band[] | undefined => {
  const ways = sharedEdges(pieces).map((gutter) => bandsAlong(pieces, gutter));
  const [best] = ways.toSorted((a, b) => partedLines(b) - partedLines(a));
  return best !== undefined && partedLines(best) > 0 ? best : undefined;
};

const wordCount = (text: string): number => text.split(' ').length;

const isProse = (lines: readonly Piece[]): boolean => {
  const width = Math.max(...lines.map(({ x1 }) => x1)) - Math.min(...lines.map(({ x0 }) => x0));
  const fill = median(lines.map(({ x0, x1 }) => x1 - x0)) / Math.max(1, width);
  const length = median(lines.map(({ text }) => text.length));
  return median(lines.map(({ text }) => wordCount(text))) >= PROSE_WORDS || (fill >= PROSE_FILL && length >= PROSE_LENGTH);
};

const isRtl = (pieces: readonly Piece[]): boolean => pieces.filter(({ rtl }) => rtl).length * 2 > pieces.length;

/** Columns of text one after the other; tables by their rows. */
const flowsOfParted = ({ left, right }: Band): Flow[] => {
  if (!isProse(left) || !isProse(right)) return [rowsOf([...left, ...right], CELL_MARK)];
  const columns = isRtl([...left, ...right]) ? [right, left] : [left, right];
  return columns.flatMap(flowsOf);
};

/** The flows of a page in the order in which they are read: columns from their top to their end, tables row by row. */
export const flowsOf = (pieces: readonly Piece[]): Flow[] => {
  const bands = bestBands(pieces);
  if (!bands) return pieces.length === 0 ? [] : [rowsOf(pieces)];
  const flows: Flow[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) flows.push(rowsOf(open));
    open = [];
  };
  for (const band of bands) {
    if (!isParted(band)) open.push(...band.across, ...band.left, ...band.right);
    else {
      close();
      flows.push(...flowsOfParted(band));
    }
  }
  close();
  return flows;
};

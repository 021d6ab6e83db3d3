import type { Piece } from './piece.ts';

/** Edges that differ by less than this share of the size are one edge; so are gaps one gap. */
const SAME = 0.3;
/** Base lines of one line differ by less. */
const SAME_LINE = 0.1;
/** So many words show that a line is set to its measure by itself. */
const WORDS_OF_LINE = 3;
/** No page has more measures; one that seems to was made to cost time. */
const MOST_MEASURES = 40;
/** Gaps, by the size, wider than any that sets a line of two words to its measure. */
const WIDEST_GAP = 8;

/** From the left edge of a column's lines to their right edge. */
interface Measure {
  readonly x0: number;
  readonly x1: number;
}

const isNear = (a: number, b: number, { size }: Piece): boolean => Math.abs(a - b) < SAME * size;

/** The measures of a page: lines that fill them without a wide gap. */
const measuresOf = (pieces: readonly Piece[]): readonly Measure[] => {
  const measures: Measure[] = [];
  for (const piece of pieces) {
    if (measures.length >= MOST_MEASURES) break;
    const isKnown = measures.some(({ x0, x1 }) => isNear(piece.x0, x0, piece) && isNear(piece.x1, x1, piece));
    if (!isKnown && piece.text.split(' ').length >= WORDS_OF_LINE) measures.push(piece);
  }
  return measures;
};

const linesOf = (pieces: readonly Piece[]): Piece[][] => {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const last = lines.at(-1)?.at(-1);
    if (last !== undefined && Math.abs(last.y - piece.y) < SAME_LINE * piece.size) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x0 - b.x0));
};

const gapsOf = (words: readonly Piece[]): readonly number[] =>
  words.slice(1).map(({ x0 }, index) => x0 - (words[index]?.x1 ?? x0));

/** Words of one line whose gaps are all the same; a number that ends a line of two may be a cell. */
const isSpaced = (words: readonly Piece[]): boolean => {
  const [first] = words;
  const gaps = gapsOf(words);
  if (first === undefined || words.length < 2 || words.some(({ text }) => text.includes(' '))) return false;
  if (words.length === 2 && words.some(({ text }) => !/\p{L}/u.test(text))) return false;
  return gaps.every((gap) => gap <= WIDEST_GAP * first.size && isNear(gap, gaps[0] ?? gap, first));
};

const joined = (words: readonly Piece[], [first]: readonly [Piece, ...Piece[]]): Piece => ({
  ...first,
  text: (first.rtl ? words.toReversed() : words).map(({ text }) => text).join(' '),
  x1: words.reduce((most, { x1 }) => Math.max(most, x1), first.x1),
});

/** The pieces of a line, those joined that together fill a measure word by word. */
const mendLine = (line: readonly Piece[], measures: readonly Measure[]): readonly Piece[] => {
  for (const measure of measures) {
    const from = line.findIndex((piece) => isNear(piece.x0, measure.x0, piece));
    const to = line.findLastIndex((piece) => isNear(piece.x1, measure.x1, piece));
    const words = line.slice(from, to + 1);
    const [first, ...rest] = words;
    if (from < 0 || to <= from || first === undefined || !isSpaced(words)) continue;
    return [...line.slice(0, from), joined(words, [first, ...rest]), ...line.slice(to + 1)];
  }
  return line;
};

/**
 * Makes the lines of justified columns whole whose words were set far apart to fill the measure of their column: each
 * piece is one word, all gaps are the same, and another line fills the same measure without such gaps.
 */
export const joinJustified = (pieces: readonly Piece[]): readonly Piece[] => {
  const measures = measuresOf(pieces);
  return measures.length === 0 ? pieces : linesOf(pieces).flatMap((line) => mendLine(line, measures));
};

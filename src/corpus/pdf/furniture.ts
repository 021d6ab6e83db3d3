import type { Piece } from './piece.ts';

/** Lines from the top and from the foot of a page that may be furniture. */
const EDGE_LINES = 2;
/** Running heads are short, and stand at one height on every page. */
const LONGEST = 120;
const SAME_HEIGHT = 3;

const edges = (page: readonly Piece[]): Piece[] => {
  const heights = [...new Set(page.map(({ y }) => y))].sort((a, b) => b - a);
  const outer = new Set([...heights.slice(0, EDGE_LINES), ...heights.slice(-EDGE_LINES)]);
  return page.filter(({ y, text }) => outer.has(y) && text.length <= LONGEST);
};

const shapeOf = (text: string): string => text.replace(/\d+/gu, '#');
const numbersIn = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);

/** What stands on a page, upright or turned in one way, and the number of the page. */
export interface Page {
  readonly page: number;
  readonly pieces: readonly Piece[];
}

interface Seen {
  readonly page: number;
  readonly piece: Piece;
}

/** Each number is the same on both pages, or counts them. */
const countsPages = (a: Seen, b: Seen): boolean => {
  const [first, second] = [numbersIn(a.piece.text), numbersIn(b.piece.text)];
  return first.every((number, index) => {
    const growth = (second[index] ?? 0) - number;
    return growth === 0 || growth === b.page - a.page;
  });
};

const isNumberAlone = (text: string): boolean => !/\p{L}/u.test(text);

/** A lone number that is the same on every page counts nothing: it may be a figure. */
const repeats = (a: Seen, b: Seen): boolean =>
  a.page !== b.page &&
  Math.abs(a.piece.y - b.piece.y) <= SAME_HEIGHT &&
  countsPages(a, b) &&
  (!isNumberAlone(a.piece.text) || a.piece.text !== b.piece.text);

/** What stands around the text of pages: to be left out of it, and what of it are words, each once. */
export interface Furniture {
  readonly pieces: ReadonlySet<Piece>;
  readonly words: readonly string[];
  /** Whether nothing else stands on the pages: then none of it is left out. */
  readonly isAll: boolean;
}

/**
 * Running heads and feet, and page numbers: what stands at the edge of two or more pages at one height, the same but for
 * numbers that count the pages.
 */
export const furnitureOf = (pages: readonly Page[]): Furniture => {
  const byShape = new Map<string, Seen[]>();
  for (const { page, pieces } of pages)
    for (const piece of edges(pieces)) {
      const shape = shapeOf(piece.text);
      byShape.set(shape, [...(byShape.get(shape) ?? []), { page, piece }]);
    }
  const found = new Set<Piece>();
  for (const seen of byShape.values())
    for (const [index, each] of seen.entries()) {
      const neighbours = [seen[index - 1], seen[index + 1]];
      if (neighbours.some((other) => other !== undefined && repeats(each, other))) found.add(each.piece);
    }
  const isAll = found.size > 0 && pages.every(({ pieces }) => pieces.every((piece) => found.has(piece)));
  if (isAll) return { pieces: new Set(), words: [], isAll };
  const words = [...found].map(({ text }) => text).filter((text) => /\p{L}{3}/u.test(text));
  const first = new Map(words.toReversed().map((text) => [shapeOf(text), text]));
  return { pieces: found, words: [...first.values()].reverse(), isAll };
};

import type { Span } from '../model/place.ts';
import type { Shelved } from './library.ts';
import type { TextWord } from './word-index.ts';
import { wordsOf } from './word-index.ts';

/** Words that stand apart in a source and are joined in a quote; spans count in the folded text. */
export interface Splice {
  readonly pieces: readonly { readonly text: string; readonly span: Span }[];
  /** Likens it to the cost of a near passage: what a reader must believe to take the quote for one. */
  readonly cost: number;
}

/** A piece has at least so many words: fewer stand in any text by chance. */
const MIN_PIECE = 2;
const MAX_PIECES = 3;
/** What each seam costs, in words: a quote that needs no more changes than that has drifted instead. */
const SEAM_COST = 1.05;
/** With no more words than this left out between its pieces, a quote has lost words rather than been spliced. */
const MAX_LOST = 5;
/** Places where a piece may begin, looked at. */
const MAX_STARTS = 500;
/** Words of a quote tried for splicing. */
const MAX_WORDS = 400;

const TRAILING_MARKS = /[.,;:!?]$/;

interface Piece {
  /** Words of the text. */
  readonly from: number;
  readonly length: number;
}

/** The longest run of the text's words that the quote's words from `at` on begin with. */
const longestRun = (quote: readonly TextWord[], at: number, shelved: Shelved): Piece => {
  const { words, positions } = shelved.words();
  let best: Piece = { from: 0, length: 0 };
  for (const from of (positions.get(quote[at]?.core.text ?? '') ?? []).slice(0, MAX_STARTS)) {
    let length = 1;
    while (at + length < quote.length && quote[at + length]?.core.text === words[from + length]?.core.text) length += 1;
    if (length > best.length) best = { from, length };
  }
  return best;
};

/** The pieces that make up a quote, with at most one light word between two of them. */
const piecesOf = (quote: readonly TextWord[], shelved: Shelved): readonly Piece[] | undefined => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < quote.length) {
    const piece = longestRun(quote, at, shelved);
    const word = quote[at];
    if (piece.length >= MIN_PIECE) {
      pieces.push(piece);
      at += piece.length;
    } else if (pieces.length > 0 && word !== undefined && word.core.weight < 1) at += 1;
    else return undefined;
    if (pieces.length > MAX_PIECES) return undefined;
  }
  return pieces.length > 1 ? pieces : undefined;
};

const hasLostWords = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece, at) => {
    const before = pieces[at - 1];
    const gap = before === undefined ? 0 : piece.from - before.from - before.length;
    return gap >= 0 && gap <= MAX_LOST;
  });

/** The pieces of a source that folded words are made of; `undefined` when they are not, or only lack a few words. */
export const spliceOf = (folded: string, shelved: Shelved): Splice | undefined => {
  const quote = wordsOf(folded);
  if (quote.length > MAX_WORDS) return undefined;
  const pieces = piecesOf(quote, shelved);
  if (pieces === undefined || hasLostWords(pieces)) return undefined;
  const { words } = shelved.words();
  const { text } = shelved.folded();
  return {
    cost: SEAM_COST * (pieces.length - 1),
    pieces: pieces.map(({ from, length }) => {
      const span = { start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0 };
      const piece = text.slice(span.start, span.end).replace(TRAILING_MARKS, '');
      return { text: piece, span: { start: span.start, end: span.start + piece.length } };
    }),
  };
};

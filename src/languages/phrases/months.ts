import { is, type Piece } from './term.ts';

const FIRST_YEAR = 1000;

/** The piece before or behind a place that is no preposition or article. */
const neighbour = (pieces: readonly Piece[], at: number, step: 1 | -1): Piece | undefined => {
  const next = pieces[at + step];
  return is(next, 'neutral', 'of') ? pieces[at + 2 * step] : next;
};

/** Whether a word that is a month and a number stands in a date of digits: "10 de dez", "dez 2020", but not "dez soldados". */
const isMonthAt = (pieces: readonly Piece[], at: number): boolean =>
  Number.isInteger(neighbour(pieces, at, -1)?.digits?.value) ||
  (neighbour(pieces, at, 1)?.digits?.value ?? 0) >= FIRST_YEAR;

/** The pieces, of which each that is a month and a number is but one of both. */
export const withMonths = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.some((piece) => is(piece, 'month') && is(piece, 'number'))
    ? pieces.map((piece, at) => {
        if (!is(piece, 'month') || !is(piece, 'number')) return piece;
        const other = isMonthAt(pieces, at) ? 'number' : 'month';
        return { ...piece, terms: piece.terms.filter(({ type }) => type !== other) };
      })
    : pieces;

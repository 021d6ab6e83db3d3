import { is, type Piece, type TermClass } from './term.ts';

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

/** Letters of a weekday cut short, which is much else as well: "jeu", "mer", "sab". */
const MOST_OF_SHORT = 3;

/** Whether a short weekday stands in a date, beside a number or a month. */
const isWeekdayAt = (pieces: readonly Piece[], at: number): boolean =>
  [pieces[at - 1], pieces[at + 1]].some(
    (piece) => piece?.digits !== undefined || piece?.date !== undefined || is(piece, 'month', 'number', 'ordinal'),
  );

const otherOf = (pieces: readonly Piece[], at: number, piece: Piece): TermClass | undefined => {
  if (is(piece, 'month') && is(piece, 'number')) return isMonthAt(pieces, at) ? 'number' : 'month';
  const isShort = is(piece, 'weekday') && piece.raw.length <= MOST_OF_SHORT && /^\p{Script=Latin}+$/u.test(piece.raw);
  return isShort && !is(piece, 'month') && !isWeekdayAt(pieces, at) ? 'weekday' : undefined;
};

/** The pieces, of which each that is a month and a number is but one of both, and a short weekday in a date alone is one. */
export const withMonths = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.some((piece) => is(piece, 'month', 'weekday'))
    ? pieces.map((piece, at) => {
        const other = otherOf(pieces, at, piece);
        return other === undefined ? piece : { ...piece, terms: piece.terms.filter(({ type }) => type !== other) };
      })
    : pieces;

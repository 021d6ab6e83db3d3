import type { Piece } from './term.ts';

/** A phrase in English, or why it is not read. */
export type InEnglish =
  { readonly ok: true; readonly english: string } | { readonly ok: false; readonly reason: string };

export const english = (...words: readonly (string | undefined)[]): InEnglish => ({
  ok: true,
  english: words.filter((word) => word !== undefined && word !== '').join(' '),
});

export const declined = (reason: string): InEnglish => ({ ok: false, reason });

/** Why a piece has no place where it stands. */
export const unexpectedReason = (piece: Piece): string => {
  const word = `“${piece.raw}”`;
  if (piece.digits !== undefined || piece.date !== undefined || piece.clock !== undefined)
    return `more than one number stands in it: ${word}`;
  if (piece.terms.length === 0 && piece.sign === undefined) return `the word ${word} is not known`;
  return `${word} cannot be read where it stands`;
};

/** Of a piece that has no place where it stands. */
export const unexpected = (piece: Piece): InEnglish => declined(unexpectedReason(piece));

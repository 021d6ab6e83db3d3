import type { LanguagePack } from '../pack.ts';
import type { Piece } from './term.ts';

/** Whether a piece is a verb by whose form it is left open whether something came about, and no noun with its ending. */
export const isOpenVerb = (pieces: readonly Piece[], at: number, { polarity }: LanguagePack): boolean =>
  polarity.possibleWords?.test(pieces[at]?.raw ?? '') === true &&
  polarity.nounsBehind?.test(pieces[at - 1]?.raw ?? '') !== true;

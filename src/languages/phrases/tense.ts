import type { LanguagePack } from '../pack.ts';
import type { Piece } from './term.ts';

/** Pieces between a verb and the one that it governs: "miało tam zginąć". */
const GOVERNED = 2;

/** A word with each of those right behind it, up to a mark. */
export const pairsAt = (pieces: readonly Piece[], at: number): readonly string[] => {
  const behind = pieces.slice(at + 1, at + 2 + GOVERNED);
  const end = behind.findIndex(({ parted }) => parted !== undefined);
  return (end < 0 ? behind : behind.slice(0, end)).map(({ raw }) => `${pieces[at]?.raw ?? ''} ${raw}`);
};

/** Whether a verb of a phrase says that what it tells is to come. */
export const isToCome = (pieces: readonly Piece[], { polarity: { futureWords } }: LanguagePack): boolean =>
  futureWords !== undefined &&
  pieces.some(({ raw }, at) => futureWords.test(raw) || pairsAt(pieces, at).some((words) => futureWords.test(words)));

import type { Surroundings } from '../../model/kind.ts';
import type { LanguagePack } from '../pack.ts';
import { sentencePieces } from './pieces.ts';
import { is, type Piece } from './term.ts';

/** Pieces between a verb and the one that it governs: "miało tam zginąć". */
const GOVERNED = 2;
/** Pieces before a day among which its verb is looked for, and behind it. */
const REACH_BACK = 12;
const REACH_AHEAD = 3;

/** A word with each of those right behind it, up to a mark. */
export const pairsAt = (pieces: readonly Piece[], at: number): readonly string[] => {
  const behind = pieces.slice(at + 1, at + 2 + GOVERNED);
  const end = behind.findIndex(({ parted }) => parted !== undefined);
  return (end < 0 ? behind : behind.slice(0, end)).map(({ raw }) => `${pieces[at]?.raw ?? ''} ${raw}`);
};

/** Whether one of some pieces is a verb of what is to come; a wording may hold one: "aura lieu". */
const hasFuture = (pieces: readonly Piece[], { polarity: { futureWords } }: LanguagePack): boolean =>
  futureWords !== undefined &&
  pieces.some(({ raw }, at) => [...raw.split(' '), ...pairsAt(pieces, at)].some((words) => futureWords.test(words)));

/** The pieces of the clause that ends with the last of some, from its first on. */
const clauseBefore = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.slice(
    Math.max(
      pieces.length - REACH_BACK,
      0,
      pieces.findLastIndex(({ parted }) => parted !== undefined),
    ),
  );

const clauseBehind = (pieces: readonly Piece[]): readonly Piece[] => {
  const end = pieces.findIndex(({ parted }) => parted !== undefined);
  return pieces.slice(0, end < 0 ? REACH_AHEAD : Math.min(end, REACH_AHEAD));
};

/**
 * Whether the verb of a day says that it is to come: one before it in its clause, or one that stands right behind it, where
 * no participle before the day takes it: "el acuerdo firmado el 3 de mayo entrará en vigor".
 *
 * @param from the first piece of the day.
 * @param next the piece behind it.
 */
export const isToCome = (
  pieces: readonly Piece[],
  pack: LanguagePack,
  from: number,
  next: number,
  around: Surroundings | undefined,
): boolean => {
  if (pack.polarity.futureWords === undefined) return false;
  const isParted = pieces[0]?.parted !== undefined || /[,;:.(]\s*$/u.test(around?.before ?? '');
  const outside = around === undefined || isParted ? [] : sentencePieces(around.before.slice(-MOST_AROUND), pack);
  const before = clauseBefore([...outside, ...pieces.slice(0, from)]);
  if (hasFuture(before, pack)) return true;
  const told = before.findLast((piece) => !is(piece, 'neutral', 'of', 'from', 'date-after'));
  if (told !== undefined && (pack.participles?.test(told.raw) === true || is(told, 'verb'))) return false;
  const mayFollow = pack.participles !== undefined || pack.boundsFollow === true;
  const beyond = around === undefined ? [] : sentencePieces(around.after.slice(0, MOST_AROUND), pack);
  return mayFollow && hasFuture(clauseBehind([...pieces.slice(next), ...beyond]), pack);
};

/** Code units on either side of a quote in which the verb of its day is looked for. */
const MOST_AROUND = 120;

import { numeralAt } from '../numerals.ts';
import { is, type Piece } from '../term.ts';
import type { Point } from './calendar.ts';
import { isYear } from './fields.ts';

/** First decade of a century that is told by two digits alone: "the 20s" may be of either. */
const FIRST_SHORT_DECADE = 30;

/** "les années 1990", "die 1990er Jahre", "anni '90". */
export const decadeAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  const isBefore = is(pieces[from], 'decade-before');
  const number = numeralAt(pieces, isBefore ? from + 1 : from);
  const next = number?.next ?? from;
  const isBehind = is(pieces[next], 'decade-behind');
  if (number === undefined || !(isBefore || isBehind) || number.value % 10 !== 0) return undefined;
  const isShort = number.value >= FIRST_SHORT_DECADE && number.value < 100;
  if (!isYear(number.value) && !isShort) return undefined;
  const year = isShort ? 1900 + number.value : number.value;
  let end = isBehind ? next + 1 : next;
  while (pieces[end]?.sign?.startsWith('+') === true) end += 1;
  return { text: `the ${String(year)}s`, fields: {}, next: end };
};

/** Whether a decade begins at a piece: "years" of it may be idle elsewhere. */
export const isDecade = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'decade-before') && decadeAt(pieces, at) !== undefined;

import { is, termOf, type Piece } from '../term.ts';
import { numberAt, ordinalWord } from './fields.ts';

/** "The third quarter", "the last Sunday", before it is said of what. */
export interface Nth {
  readonly which: string;
  readonly unit: string;
  readonly next: number;
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})(?:e|ème|er|-е)?$/u;
const ONES: Readonly<Record<string, number>> = {
  '': 0,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
};

const romanOf = (piece: Piece | undefined): number | undefined => {
  const found = piece?.terms.length === 0 ? ROMAN.exec(piece.raw) : null;
  const value = found === null ? 0 : (found[1]?.length ?? 0) * 10 + (ONES[found[2] ?? ''] ?? 0);
  return value > 0 ? value : undefined;
};

/** Units that are told apart by a number alone, and how many a whole has. */
const NUMBERED: Readonly<Record<string, number>> = {
  quarter: 4,
  half: 2,
  century: 21,
  week: 53,
  weekday: 5,
  day: 1,
};

interface Unit {
  readonly unit: string;
  readonly most: number;
}

/** "First half": that of a year or month, which is a part of anything, or its middle, without its number before it. */
const isHalf = (piece: Piece | undefined): boolean =>
  termOf(piece, 'fraction')?.english === 'half' || termOf(piece, 'edge')?.english === 'mid';

const unitAt = (piece: Piece | undefined): Unit | undefined => {
  const weekday = termOf(piece, 'weekday');
  const unit = weekday?.english ?? termOf(piece, 'time')?.english ?? '';
  const most = NUMBERED[weekday === undefined ? unit : 'weekday'];
  return most === undefined ? undefined : { unit, most };
};

const HALF: Unit = { unit: 'half', most: 2 };

interface Ordinal {
  readonly which: string;
  readonly value: number;
  readonly next: number;
}

/** "third", "3rd", "III", "last", at a piece; 0 is the last. */
const ordinalAt = (pieces: readonly Piece[], at: number, isBehind: boolean): Ordinal | undefined => {
  const piece = pieces[at];
  if (termOf(piece, 'turn')?.english === 'last' && !is(piece, 'ordinal'))
    return { which: 'last', value: 0, next: at + 1 };
  const roman = romanOf(piece);
  if (roman !== undefined) return { which: ordinalWord(roman), value: roman, next: at + 1 };
  const number = numberAt(pieces, at);
  if (number === undefined || number.mark !== undefined) return undefined;
  const isOrdinal =
    piece?.digits === undefined || isBehind
      ? is(pieces[number.next - 1], 'ordinal') || isBehind
      : piece.digits.hasDot === true || is(pieces[number.next - 1], 'ordinal-ending');
  return isOrdinal
    ? {
        which: ordinalWord(number.value),
        value: number.value,
        next: number.next,
      }
    : undefined;
};

const isWithin = ({ value }: Ordinal, { unit, most }: Unit): boolean =>
  value > 0 ? Number.isInteger(value) && value <= most : unit !== 'half' && unit !== 'century';

/** A numbered part of a period, its number before or behind: "the third quarter", "siglo XX". */
export const nthAt = (pieces: readonly Piece[], from: number): Nth | undefined => {
  const before = ordinalAt(pieces, from, false);
  const named = unitAt(pieces[before === undefined ? from : before.next]);
  const unit = before !== undefined && isHalf(pieces[before.next]) ? HALF : named;
  // "lunes 3", "lunedì primo marzo" are days of a month.
  const ordinal = before ?? (is(pieces[from], 'weekday') ? undefined : ordinalAt(pieces, from + 1, true));
  if (unit === undefined || ordinal === undefined || !isWithin(ordinal, unit)) return undefined;
  const at = before === undefined ? from : before.next;
  const found = {
    which: ordinal.which,
    unit: unit.unit,
    next: before === undefined ? ordinal.next : before.next + 1,
  };
  if (!isMany(pieces, at)) return found;
  return unit.unit === 'day' && ordinal.value === 1 ? { ...found, which: 'the first', unit: 'days' } : undefined;
};

/** Whether a unit is of several: "the first weeks" are no first week. */
const isMany = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'plural') || pieces[at + 1]?.sign === '+pl';

import { is, termOf, type Piece } from './term.ts';

/** A number read from pieces, and the piece behind it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  /** Digits that may be read two ways. */
  readonly isAmbiguous: boolean;
}

const magnitude = (value: number): number => 10 ** Math.floor(Math.log10(Math.max(1, value)) + 1);

/** Adds a number to what was read before it: "twenty" and "one", but not "one" and "twenty"; `undefined` where they do not go together. */
const added = (total: number, value: number, joinsUnits: boolean): number | undefined => {
  if (value === 0) return total === 0 ? 0 : undefined;
  if (total === 0) return value < 1 ? undefined : value;
  if (total % 1 !== 0) return undefined;
  if (value < 1) return total + value;
  if (total % magnitude(value) === 0) return total + value;
  // "sixty-ten", "four-twenty-ten": tens of twenty.
  const rest = total % 100;
  if (value >= 10 && value < 20 && (rest === 60 || rest === 80)) return total + value;
  // "two and twenty".
  if (joinsUnits && value >= 20 && value < 100 && value % 10 === 0 && rest > 0 && rest < 10) return total + value;
  return undefined;
};

/** Multiplies what stands before a scale and belongs to it: "2 thousand 3 hundred". */
const multiplied = (total: number, scale: number): number | undefined => {
  const low = total % scale;
  const high = total - low;
  if (low === 0) return high === 0 ? scale : (high / scale) % 10 === 0 ? high + scale : undefined;
  if (high > 0 && (high / scale) % magnitude(low) !== 0) return undefined;
  return high + low * scale;
};

const THOUSAND = 1000;

/** The letter that joins parts of a number in Arabic and Persian, digits too: "۱۲ هزار و ۵۰۰". */
const ARABIC_AND = 'و';

/** Whether digits stand behind a scale that they may be added to: "2 bin 783". */
const isScaleBefore = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[pieces[at - 1]?.raw === ARABIC_AND ? at - 2 : at - 1], 'scale');

const isPart = (value: number): boolean => value > 0 && value < 1;

const tidy = (value: number): number => Number(value.toPrecision(15));

/** The number that begins at a piece, in digits, words or both; `undefined` where none does. */
export const numeralAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  const whole = wholeAt(pieces, from);
  if (whole === undefined || !is(pieces[whole.next], 'point')) return whole;
  const decimals = wholeAt(pieces, whole.next + 1);
  if (decimals === undefined || !Number.isInteger(whole.value) || !Number.isInteger(decimals.value)) return whole;
  const written = pieces[whole.next + 1]?.digits?.written ?? String(decimals.value);
  if (!/^\d+$/u.test(written)) return whole;
  return { ...decimals, value: Number(`${String(whole.value)}.${written}`) };
};

const wholeAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  let total = 0;
  let at = from;
  let isAmbiguous = false;
  let end = from;
  let joinsUnits = false;
  let lastScale = 1;
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    let sum: number | undefined;
    const number = termOf(piece, 'number');
    const scale = termOf(piece, 'scale') ?? (end > from ? termOf(piece, 'scale-behind') : undefined);
    // "a thousand million and half a million".
    const smaller = termOf(pieces[at + 1], 'scale')?.value ?? lastScale;
    if (number !== undefined && isPart(number.value) && smaller < lastScale) {
      sum = total + number.value * smaller;
      at += 1;
    } else if (piece.digits !== undefined) {
      const { value } = piece.digits;
      sum =
        total === 0 && end === from
          ? value
          : end > from && value > 0 && value % 1 === 0 && isScaleBefore(pieces, at)
            ? added(total, value, false)
            : undefined;
      if (sum !== undefined) isAmbiguous ||= piece.digits.isAmbiguous;
    } else if (scale !== undefined) {
      // Digits are multiplied as a whole: "1 200 thousand".
      const isWhole = end === from + 1 && pieces[from]?.digits !== undefined;
      sum = isWhole ? total * scale.value : multiplied(end === from ? 0 : total, scale.value);
    } else if (number !== undefined)
      sum =
        end === from
          ? isPart(number.value)
            ? undefined
            : number.value
          : isPart(number.value) && lastScale >= THOUSAND
            ? total + number.value * lastScale
            : added(total, number.value, joinsUnits);
    else if (end > from && is(piece, 'glue')) {
      joinsUnits = termOf(piece, 'glue')?.value === 1;
      continue;
    }
    if (sum === undefined) break;
    // "a thousand and two thousand": what the next scale multiplies is another number.
    const following = at > end ? termOf(pieces[at + 1], 'scale') : undefined;
    if (following !== undefined && multiplied(sum, following.value) === undefined) break;
    lastScale = scale?.value ?? 1;
    total = sum;
    end = at + 1;
    joinsUnits = false;
    // Nought is followed by nothing.
    if (total === 0) break;
  }
  return end > from ? { value: tidy(total), next: end, isAmbiguous } : undefined;
};

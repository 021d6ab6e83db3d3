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
const DOZEN = 12;

/** The letter that joins parts of a number in Arabic and Persian, digits too: "۱۲ هزار و ۵۰۰". */
const ARABIC_AND = 'و';

/** Whether digits stand behind a scale that they may be added to: "2 bin 783". */
const isScaleBefore = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[pieces[at - 1]?.raw === ARABIC_AND ? at - 2 : at - 1], 'scale') || isOfSmaller(pieces, at);

/** Whether digits behind a joint are of a smaller scale than what stands before it: "2 milioni e 300 mila". */
const isOfSmaller = (pieces: readonly Piece[], at: number): boolean => {
  const large = is(pieces[at - 1], 'glue') ? (termOf(pieces[at - 2], 'scale')?.value ?? 0) : 0;
  const small = termOf(pieces[at + 1], 'scale')?.value ?? 0;
  const { value = 0 } = pieces[at]?.digits ?? {};
  return small >= THOUSAND && value < THOUSAND && value * small < large;
};

const isPart = (value: number): boolean => value > 0 && value < 1;

const tidy = (value: number): number => Number(value.toPrecision(15));

/** The number that begins at a piece, in digits, words or both; `undefined` where none does. */
export const numeralAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  const whole = spelledZeroAt(pieces, from) ?? wholeAt(pieces, from, Infinity);
  if (whole === undefined || !Number.isInteger(whole.value) || !is(pieces[whole.next], 'point', 'loose-point'))
    return whole;
  const decimals = decimalsAt(pieces, whole.next + 1);
  if (decimals === undefined || (!is(pieces[whole.next], 'point') && !isLoose(pieces, from, decimals.next)))
    return whole;
  const scaled = scaledAt(pieces, decimals.next);
  const value = tidy(Number(`${String(whole.value)}.${decimals.written}`) * scaled.value);
  return { value, next: scaled.next, isAmbiguous: whole.isAmbiguous };
};

/** Whether number words from one piece to that behind another are all that is counted, or are of a unit. */
const isLoose = (pieces: readonly Piece[], from: number, next: number): boolean => {
  const behind = pieces[next];
  const isClosed = behind === undefined || behind.sign === '%' || is(behind, 'unit', 'currency');
  return (
    isClosed && pieces.slice(from, next).every(({ digits, parted }) => digits === undefined && parted === undefined)
  );
};

const isNought = (piece: Piece | undefined): boolean => is(piece, 'number') && termOf(piece, 'number')?.value === 0;

/** "Cero tres", all that there is of a phrase: 03. */
const spelledZeroAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  const value = termOf(pieces[from + 1], 'number')?.value ?? 0;
  const isAlone = from === 0 && pieces.length === 2 && pieces[1]?.parted === undefined;
  return isAlone && isNought(pieces[0]) && value >= 1 && value < 10
    ? { value, next: 2, isAmbiguous: false }
    : undefined;
};

const isDigit = (piece: Piece | undefined): boolean => {
  const value = termOf(piece, 'number')?.value ?? -1;
  return Number.isInteger(value) && value >= 0 && value < 10 && piece?.parted === undefined;
};

/** What stands behind the sign of decimals as a word: "zero three", "twenty-five", digits. */
const decimalsAt = (
  pieces: readonly Piece[],
  from: number,
): { readonly written: string; readonly next: number } | undefined => {
  let at = from;
  while (isNought(pieces[at])) at += 1;
  const noughts = '0'.repeat(at - from);
  // "One two", digit by digit.
  if (isDigit(pieces[at]) && isDigit(pieces[at + 1])) {
    let [written, next] = [noughts, at];
    for (; isDigit(pieces[next]); next += 1) written += String(termOf(pieces[next], 'number')?.value ?? '');
    return { written, next };
  }
  const rest = wholeAt(pieces, at, THOUSAND);
  const all = noughts + (rest === undefined ? '' : (pieces[at]?.digits?.written ?? String(rest.value)));
  return /^\d+$/u.test(all) ? { written: all, next: rest?.next ?? at } : undefined;
};

/** The scales that multiply decimals before them: "two point five million". */
const scaledAt = (pieces: readonly Piece[], from: number): { readonly value: number; readonly next: number } => {
  let [value, next] = [1, from];
  for (; (termOf(pieces[next], 'scale')?.value ?? 0) >= THOUSAND; next += 1)
    value *= termOf(pieces[next], 'scale')?.value ?? 1;
  return { value, next };
};

/** @param limit scales from which on are no part of the number. */
const wholeAt = (pieces: readonly Piece[], from: number, limit: number): Numeral | undefined => {
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
    if (scale !== undefined && scale.value >= limit) break;
    // "12 cents" are coins, "douze cents" twelve hundred.
    if (scale !== undefined && is(piece, 'currency') && pieces[from]?.digits !== undefined) break;
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
          : isPart(number.value) && (lastScale >= THOUSAND || lastScale === DOZEN)
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

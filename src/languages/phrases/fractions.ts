import { numeralAt, type Numeral } from './numerals.ts';
import { is, termOf, type Piece } from './term.ts';

/** Named parts, by the English words that packs give them. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['a third', 1 / 3],
  ['a quarter', 1 / 4],
  ['two-thirds', 2 / 3],
  ['three-quarters', 3 / 4],
]);

/** Denominators of fractions in digits: others may be days, scores or laws. */
const IN_DIGITS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 100, 1000]);
const SMALLEST = 3;
const LARGEST = 1000;
const HUNDRED = 100;
const JOINS_PARTS = 2;
/** Ordinals in the plural, in languages that write them so. */
const PLURAL = /^[a-zà-ÿ]+(?:s|[mnrtv]i)$/u;

/** "1/4", where no more of them follow. */
const digitsAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  const [above, slash, below, behind] = pieces.slice(from, from + 4);
  if (above?.digits === undefined || below?.digits === undefined || slash?.sign !== '/' || behind?.sign === '/')
    return undefined;
  const [numerator, denominator] = [above.digits.value, below.digits.value];
  if (!IN_DIGITS.has(denominator) || !Number.isInteger(numerator) || numerator >= denominator || numerator < 1)
    return undefined;
  return { value: numerator / denominator, next: from + 3, isAmbiguous: false };
};

/** A denominator in words: "fifths", "veintiunavos", "one-and-twentieth". */
const denominatorAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  // "cinquanta centesimi" are coins, "dos segundos" a time.
  const ordinal = termOf(pieces[from], 'ordinal');
  if (is(pieces[from], 'currency', 'time') || (ordinal === undefined && is(pieces[from], 'weekday'))) return undefined;
  if (ordinal !== undefined)
    return ordinal.value < SMALLEST ? undefined : { value: ordinal.value, next: from + 1, isAmbiguous: false };
  const numeral = pieces[from]?.digits === undefined ? numeralAt(pieces, from) : undefined;
  if (numeral === undefined) return undefined;
  if (is(pieces[numeral.next], 'part')) return { ...numeral, next: numeral.next + 1 };
  let at = numeral.next;
  while (is(pieces[at], 'glue')) at += 1;
  const last = termOf(pieces[at], 'ordinal')?.value ?? 0;
  // "five and twentieth", "twenty-fifth".
  const [small, large] = [Math.min(numeral.value, last), Math.max(numeral.value, last)];
  return small > 0 && small < 10 && large >= 20 && large <= 100 && large % 10 === 0
    ? { value: small + large, next: at + 1, isAmbiguous: false }
    : undefined;
};

/** "one over twenty". */
const dividedAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  const above = numeralAt(pieces, from);
  const below = above !== undefined && is(pieces[above.next], 'over') ? numeralAt(pieces, above.next + 1) : undefined;
  if (above === undefined || below === undefined || below.value <= above.value) return undefined;
  // "2 sur 3 mètres" is a size.
  if (is(pieces[below.next], 'unit', 'time', 'currency') || is(pieces[below.next], 'over')) return undefined;
  return { value: above.value / below.value, next: below.next, isAmbiguous: above.isAmbiguous || below.isAmbiguous };
};

/** Whether nothing follows that a "third" might be said of: "a third plane". */
const isClosedAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces.length <= at || pieces[at]?.sign === '%' || pieces[at]?.parted !== undefined || is(pieces[at], 'unit', 'of');

/** "Beşte üç": what divides stands before what is divided, with the ending of where; nothing may follow but an ending. */
const locativeAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  if (pieces[from]?.digits !== undefined) return undefined;
  const below = numeralAt(pieces, from);
  const above =
    below !== undefined && pieces[below.next]?.sign === '+loc' ? numeralAt(pieces, below.next + 1) : undefined;
  if (below === undefined || above === undefined || pieces[below.next + 1]?.digits !== undefined) return undefined;
  if (above.value >= below.value || above.value < 1 || !Number.isInteger(above.value)) return undefined;
  const next = ['+acc', '+poss'].includes(pieces[above.next]?.sign ?? '') ? above.next + 1 : above.next;
  return pieces.length <= next || pieces[next]?.parted !== undefined
    ? { value: above.value / below.value, next, isAmbiguous: false }
    : undefined;
};

/** "three fifths", "un vingt-cinquième": what divides stands behind what is divided. */
const wordsAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  if (is(pieces[from], 'ordinal')) return undefined;
  const one = termOf(pieces[from], 'number')?.value === 1 ? denominatorAt(pieces, from + 1) : undefined;
  if (one !== undefined) return isClosedAt(pieces, one.next) ? { ...one, value: 1 / one.value } : undefined;
  const above = numeralAt(pieces, from);
  const below = above === undefined ? undefined : denominatorAt(pieces, above.next);
  if (above === undefined || below === undefined || !Number.isInteger(above.value)) return undefined;
  // "vingt et un cinquième" is 21/5, or 20 and 1/5.
  const isNamedPart = is(pieces[below.next - 1], 'part');
  const isMixed = !isNamedPart && pieces.slice(from, above.next).some((piece) => is(piece, 'glue'));
  const mixed = isMixed ? mixedAt(pieces, from, above.next, below) : undefined;
  if (mixed !== undefined) return mixed;
  if (isMixed || above.value < 2 || above.value >= LARGEST) return undefined;
  // "vingt cinquième" is an ordinal of its own, "venti quinti" is not.
  const last = pieces[above.next];
  const isPlural = PLURAL.test(last?.raw ?? '');
  const mayJoin = !isPlural && is(last, 'ordinal') && above.value % 10 === 0 && below.value < 10;
  return mayJoin ? undefined : { value: above.value / below.value, next: below.next, isAmbiguous: false };
};

/** "Venti e tre quinti": where nothing of the sort is joined within numbers, the joint is of a whole and its part. */
const mixedAt = (pieces: readonly Piece[], from: number, end: number, below: Numeral): Numeral | undefined => {
  const joint = pieces.findLastIndex((piece, at) => at >= from && at < end && is(piece, 'glue'));
  const isPart = joint === end - 2 && termOf(pieces[joint], 'glue')?.value === JOINS_PARTS;
  const [whole, above] = [numeralAt(pieces.slice(0, joint), from), termOf(pieces[joint + 1], 'number')?.value ?? 0];
  if (!isPart || whole?.next !== joint || above < 2 || above >= below.value) return undefined;
  return { value: whole.value + above / below.value, next: below.next, isAmbiguous: false };
};

/** A part that has a name: "two thirds". */
export const namedPartAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  const value = NAMED.get(termOf(pieces[from], 'fraction')?.english ?? '');
  return value === undefined ? undefined : { value, next: from + 1, isAmbiguous: false };
};

/** A number with its fraction, or a fraction in digits or of a numbered part, at a piece. */
export const amountNumeralAt = (pieces: readonly Piece[], from: number): Numeral | undefined => {
  const fraction =
    digitsAt(pieces, from) ?? dividedAt(pieces, from) ?? wordsAt(pieces, from) ?? locativeAt(pieces, from);
  if (fraction !== undefined) return fraction;
  const whole = numeralAt(pieces, from);
  if (whole === undefined || !Number.isInteger(whole.value)) return whole;
  const isJoined = is(pieces[whole.next], 'and', 'glue', 'loose-point');
  const scale = termOf(pieces[whole.next - 1], 'scale')?.value ?? 0;
  if (scale > HUNDRED) {
    const share = isJoined ? (wordsAt(pieces, whole.next + 1) ?? namedPartAt(pieces, whole.next + 1)) : undefined;
    // "six millions et deux tiers", of a million each.
    return share === undefined || share.next < pieces.length
      ? whole
      : { ...share, value: whole.value + share.value * scale };
  }
  const at = isJoined ? whole.next + 1 : whole.next;
  const inDigits = isJoined || pieces[whole.next - 1]?.digits !== undefined ? digitsAt(pieces, at) : undefined;
  const part = inDigits ?? (isJoined ? (wordsAt(pieces, at) ?? namedPartAt(pieces, at)) : undefined);
  return part === undefined || part.value >= 1 ? whole : { ...part, value: whole.value + part.value };
};

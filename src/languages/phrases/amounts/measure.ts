import { rememberedOf } from '../../../text/remembered.ts';
import { amountNumeralAt, namedPartAt } from '../fractions.ts';
import { numeralAt, type Numeral } from '../numerals.ts';
import { unexpectedReason } from '../reading.ts';
import { is, termOf, type Piece, type TermClass } from '../term.ts';

/** What an amount must be of. */
export type AmountSort = 'count' | 'quantity' | 'duration';

/** Parts of a phrase, read from left to right. */
export interface Scan {
  readonly pieces: readonly Piece[];
  readonly sort: AmountSort;
  /** Whether the last of several nouns is what is counted: "12 yük vagonu", wagons. */
  readonly isHeadLast?: boolean;
  /** Whether a noun before its number makes it about so many. */
  readonly inverts?: boolean;
  /** Participles that stand behind a noun, in a language whose adjectives do. */
  readonly participles?: RegExp | undefined;
}

/** What a number is of: nothing that is a unit, a length of time, a measure; a part of something is of any of them. */
export type Of = 'nothing' | 'time' | 'measure' | 'part';

/** A number with its unit, as far as one stands beside it. */
export interface Measured {
  readonly number: string;
  readonly unit: string;
  readonly of: Of;
  readonly next: number;
  /** The largest scale word of the number, and whether it ends with it. */
  readonly scale?: { readonly value: number; readonly isLast: boolean };
}

const AMBIGUOUS = 'its digits read two ways: as groups of thousands, or as decimals';

const CURRENCY_SIGNS = /^[$€£¥₹₽₺₴₸₾₼֏₪₩﷼]$/u;
const DOZEN = 12;
const HUNDRED = 100;
const MILLION = 1_000_000;
const HALF = 1 / 2;
const MOST_DECIMALS = 12;

/** A number in plain digits; three decimals, which may be read as a group of thousands, get a nought behind them. */
const written = (value: number): string =>
  Number.isInteger(value)
    ? String(value)
    : Number(value.toPrecision(15))
        .toFixed(MOST_DECIMALS)
        .replace(/0+$/u, '')
        .replace(/\.\d{3}$/u, '$&0');

interface Unit {
  readonly text: string;
  readonly of: 'time' | 'measure';
}

/** What a piece measures, if anything. */
export const measuredUnitAt = (piece: Piece | undefined): Unit | undefined => {
  const time = termOf(piece, 'time');
  const unit = termOf(piece, 'unit') ?? termOf(piece, 'currency');
  if (unit !== undefined) return { text: unit.english, of: 'measure' };
  if (time !== undefined) return { text: time.english, of: 'time' };
  if (piece?.sign === '%' || piece?.sign === '٪') return { text: 'percent', of: 'measure' };
  return piece?.sign !== undefined && CURRENCY_SIGNS.test(piece.sign) ? { text: piece.sign, of: 'measure' } : undefined;
};

/** Money of several countries, of which an adjective behind it tells one: "dollars canadiens". */
const OF_COUNTRIES = /^(?:dollars|pounds?(?: sterling)?|francs|pesos|roubles|rupees|dinars|rials|dirhams|lira|[$£])$/u;

/** A word behind money of several countries that may tell the country; a participle tells none. */
const countryAt = ({ pieces, participles }: Scan, at: number, unit: string): Piece | undefined => {
  const piece = pieces[at];
  if (participles === undefined || piece === undefined || !OF_COUNTRIES.test(unit)) return undefined;
  const isUnknown = piece.terms.length === 0 && piece.parted !== 'sentence' && /^\p{L}+$/u.test(piece.raw);
  return isUnknown && !participles.test(piece.raw) ? piece : undefined;
};

/** The first piece from one on that is of none of some classes. */
export const skipped = (pieces: readonly Piece[], from: number, ...types: readonly TermClass[]): number => {
  let at = from;
  while (at < pieces.length && is(pieces[at], ...types)) at += 1;
  return at;
};

const SHARES: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['a quarter', 1 / 4],
  ['three-quarters', 3 / 4],
]);

/** "Half a million", "three quarters of a million". */
const halfScaleAt = (pieces: readonly Piece[], at: number): Numeral | undefined => {
  const share = SHARES.get(termOf(pieces[at], 'fraction')?.english ?? '');
  const place = share === undefined || share === HALF ? at + 1 : skipped(pieces, at + 1, 'of');
  const scale = termOf(pieces[place], 'scale');
  return share !== undefined &&
    scale !== undefined &&
    scale.value >= (share === HALF ? DOZEN : MILLION) &&
    scale.value !== HUNDRED
    ? { value: scale.value * share, next: place + 1, isAmbiguous: false }
    : undefined;
};

/** "EUR 20", "$ 5": a currency before its number. */
const unitBefore = (pieces: readonly Piece[], at: number): string | undefined => {
  const piece = pieces[at];
  const leading = termOf(piece, 'unit-before')?.english;
  if (leading !== undefined) return leading;
  // "Cent un" is a number, "cents" are coins behind one.
  if (is(piece, 'scale') || numeralAt(pieces, at + 1) === undefined) return undefined;
  if (piece?.sign !== undefined && CURRENCY_SIGNS.test(piece.sign)) return piece.sign;
  return termOf(piece, 'currency')?.english;
};

const MINUTES = 60;

/** A part of a whole: "half", "a third of an hour". */
const partAt = ({ pieces, sort }: Scan, at: number): Measured | undefined => {
  const fraction = termOf(pieces[at], 'fraction');
  if (fraction === undefined || halfScaleAt(pieces, at) !== undefined) return undefined;
  const place = skipped(pieces, at + 1, 'of');
  const unit = measuredUnitAt(pieces[place]);
  const value = sort === 'quantity' && unit?.of === 'measure' ? SHARES.get(fraction.english) : undefined;
  // "Medio kilo", "un quarto di litro".
  if (value !== undefined && unit !== undefined && unit.text !== 'percent')
    return { number: written(value), unit: unit.text, of: 'measure', next: place + 1 };
  if (sort !== 'duration' || unit === undefined)
    return { number: fraction.english, unit: '', of: unit?.of === 'time' ? 'time' : 'part', next: at + 1 };
  const share = fraction.english === 'half' ? 'half a' : `${fraction.english} of a`;
  const number = `${share}${unit.text === 'hour' ? 'n' : ''} ${unit.text}`;
  return { number, unit: '', of: unit.of, next: place + 1 };
};

/** "two hours and a half", "deux heures et quart": what stands behind a unit, as a part of one, and the piece behind it. */
export const restOfUnit = (
  pieces: readonly Piece[],
  at: number,
  unit: string,
): { readonly value: number; readonly next: number } => {
  const half = termOf(pieces[at], 'number')?.value ?? 0;
  if (half > 0 && half < 1) return { value: half, next: at + 1 };
  const minutes = unit === 'hour' ? (termOf(pieces[at], 'clock-past')?.english ?? '') : '';
  if (Number(minutes) > 0) return { value: Number(minutes) / MINUTES, next: at + 1 };
  const share = is(pieces[at], 'and', 'glue')
    ? SHARES.get(termOf(pieces[at + 1], 'fraction')?.english ?? '')
    : undefined;
  return share === undefined ? { value: 0, next: at } : { value: share, next: at + 2 };
};

/** The largest scale among the pieces of a number, from one to that behind another. */
const scaleOf = (pieces: readonly Piece[], from: number, next: number): Pick<Measured, 'scale'> => {
  const scales = pieces.slice(from, next).map((piece) => termOf(piece, 'scale')?.value ?? 0);
  const value = scales.reduce((largest, scale) => Math.max(largest, scale), 0);
  return value >= HUNDRED ? { scale: { value, isLast: scales.at(-1) === value } } : {};
};

/** A number and what it is of, at a piece; a string says why there is none. */
export const measureAt = (scan: Scan, from: number): Measured | string | undefined => {
  const { pieces, sort } = scan;
  const length = termOf(pieces[from], 'length');
  if (length !== undefined) return { number: length.english, unit: '', of: 'time', next: from + 1 };
  const leading = unitBefore(pieces, from);
  let at = leading === undefined ? from : from + 1;
  // Behind a noun it is a dash: "солдат - 300".
  const isMinus =
    ((pieces[at]?.sign === '-' && !is(pieces[at - 1], 'noun')) || is(pieces[at], 'minus')) && leading === undefined;
  if (isMinus) at += 1;
  else {
    const part = partAt(scan, at);
    if (part !== undefined) return part;
  }
  const numeral =
    amountNumeralAt(pieces, at) ?? halfScaleAt(pieces, at) ?? (isMinus ? namedPartAt(pieces, at) : undefined);
  if (numeral === undefined) return undefined;
  if (numeral.isAmbiguous) return AMBIGUOUS;
  const scale = scaleOf(pieces, at, numeral.next);
  at = numeral.next;
  const number = (more = 0): string => `${isMinus ? '-' : ''}${written(numeral.value + more)}`;
  if (leading !== undefined) {
    const country = countryAt(scan, at, leading);
    return country === undefined
      ? withRate(pieces, { number: number(), unit: leading, of: 'measure', next: at, ...scale })
      : unexpectedReason(country);
  }
  const unitPlace = skipped(pieces, at, 'of');
  const place = pieces[unitPlace];
  // What counts people may be a unit elsewhere; "C" alone may be anything.
  const isCounted = sort === 'count' && is(place, 'noun');
  const isLetter = place?.raw.length === 1 && measuredUnitAt(place)?.text.startsWith('degrees ') === true;
  const unit = isCounted || isLetter ? undefined : measuredUnitAt(place);
  if (unit === undefined) return { number: number(), unit: '', of: 'nothing', next: at, ...scale };
  at = unitPlace + 1;
  // "20 ° C".
  const scaled = unit.text === 'degrees' ? measuredUnitAt(pieces[at])?.text : undefined;
  if (scaled?.startsWith('degrees ') === true) return { number: number(), unit: scaled, of: 'measure', next: at + 1 };
  const isOdd =
    unit.text === 'degrees' &&
    pieces[at] !== undefined &&
    pieces[at]?.terms.length === 0 &&
    pieces[at]?.parted === undefined;
  const odd = isOdd ? pieces[at] : countryAt(scan, at, unit.text);
  if (odd !== undefined) return unexpectedReason(odd);
  const more = Number.isInteger(numeral.value) ? restOfUnit(pieces, at, unit.text) : { value: 0, next: at };
  return withRate(pieces, { number: number(more.value), unit: unit.text, of: unit.of, next: more.next, ...scale });
};

/** A measure with what it is told for, where that stands behind it: "2 euros por acción". */
const withRate = (pieces: readonly Piece[], one: Measured): Measured => {
  const rate = one.of === 'measure' ? termOf(pieces[one.next], 'rate') : undefined;
  return rate === undefined ? one : { ...one, unit: `${one.unit} ${rate.english}`, next: one.next + 1 };
};

const PLURALS: Readonly<Record<string, string>> = { century: 'centuries' };
const plural = (unit: string): string => (unit === '' ? '' : (PLURALS[unit] ?? `${unit}s`));

/** A unit of time in the plural, any other as it is. */
export const unitWord = ({ unit, of }: Pick<Measured, 'unit' | 'of'>): string => (of === 'time' ? plural(unit) : unit);

/** Coins, by the English names that packs give them. */
const COINS: ReadonlySet<string> = new Set(['cents', 'pence', 'kopecks', 'kuruş', 'centavos', 'groszy']);

/** Whether a smaller unit may stand behind a larger one: minutes behind hours, cents behind dollars. */
const isSmaller = (part: Measured, first: Measured): boolean =>
  first.of === 'time' ? part.of === 'time' : COINS.has(part.unit) && !COINS.has(first.unit);

const isMoney = (piece: Piece | undefined): boolean => is(piece, 'currency') && !is(piece, 'unit');

/** Whether what leads up to hours makes a time of day of them. */
const isAtClock = ({ pieces }: Scan, { next }: Measured): boolean => is(pieces[next - 3], 'clock-at', 'clock-hours');

/** "Deux heures trente", "quindici dollari e venti": tens in words that end a phrase, of the smaller unit. */
const wordsAtEnd = (pieces: readonly Piece[], at: number): Numeral | undefined => {
  const start = skipped(pieces, at, 'glue', 'and', 'loose-point');
  const numeral = pieces[start]?.digits === undefined ? numeralAt(pieces, start) : undefined;
  const isEnd =
    numeral !== undefined && (pieces[numeral.next] === undefined || pieces[numeral.next]?.parted !== undefined);
  const isTens =
    numeral !== undefined && Number.isInteger(numeral.value) && numeral.value >= 10 && numeral.value < MINUTES;
  return isEnd && isTens && pieces[at]?.parted === undefined ? numeral : undefined;
};

/** A number of money with its hundredths. */
const withCoins = ({ number }: Measured, coins: number): string => `${number}.${String(coins).padStart(2, '0')}`;

const MOST_COINS = 99;

/** Pieces as they are read behind money, where "cents" are coins, and no hundreds: "dix dollars et cinquante cents". */
const behindMoney = rememberedOf((pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) =>
    is(piece, 'scale') && COINS.has(termOf(piece, 'currency')?.english ?? '')
      ? { ...piece, terms: piece.terms.filter(({ type }) => type !== 'scale') }
      : piece,
  ),
);

/** Smaller units behind a larger one: "1 hour 55 minutes", "15 dollars and 20 cents", the number of which is 15.20. */
export const smallerAt = (
  scan: Scan,
  first: Measured,
): { readonly number: string; readonly words: string; readonly next: number } | undefined => {
  const { number } = first;
  let at = first.next;
  let words = '';
  const coins = scan.pieces[at]?.digits?.written ?? '';
  const isEnd = scan.pieces[at + 1] === undefined || scan.pieces[at + 1]?.parted !== undefined;
  // "15 dollars 50".
  if (
    first.of === 'measure' &&
    isEnd &&
    /^\d\d$/u.test(coins) &&
    /^\d+$/u.test(first.number) &&
    isMoney(scan.pieces[at - 1])
  )
    return { number: withCoins(first, Number(coins)), words, next: at + 1 };
  // "2h30", which behind "à" is a time of day.
  if (
    first.unit === 'hour' &&
    isEnd &&
    /^[0-5]\d$/u.test(coins) &&
    !isAtClock(scan, first) &&
    !is(scan.pieces[first.next - 3], 'date-after')
  )
    return { number, words: ` ${String(Number(coins))} minutes`, next: at + 1 };
  const rest = first.unit === 'hour' || isMoney(scan.pieces[at - 1]) ? wordsAtEnd(scan.pieces, at) : undefined;
  if (rest !== undefined && /^\d+$/u.test(first.number) && !isAtClock(scan, first))
    return first.unit === 'hour'
      ? { number, words: ` ${String(rest.value)} minutes`, next: rest.next }
      : { number: withCoins(first, rest.value), words, next: rest.next };
  const parts = first.of === 'measure' ? { ...scan, pieces: behindMoney(scan.pieces) } : scan;
  const smallerOf = (place: number): Measured | undefined => {
    const part = measureAt(parts, skipped(scan.pieces, place, 'glue', 'and', 'loose-point'));
    return part !== undefined && typeof part !== 'string' && isSmaller(part, first) ? part : undefined;
  };
  let part = smallerOf(at);
  if (first.of !== 'time') {
    const isCoins = part !== undefined && /^\d+$/u.test(part.number) && Number(part.number) <= MOST_COINS;
    return isCoins && /^\d+$/u.test(number)
      ? { number: withCoins(first, Number(part?.number)), words, next: part?.next ?? at }
      : undefined;
  }
  for (; part !== undefined; part = smallerOf(at)) {
    words += ` ${part.number} ${unitWord(part)}`;
    at = part.next;
  }
  return words === '' ? undefined : { number, words, next: at };
};

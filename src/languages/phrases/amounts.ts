import type { LanguagePack } from '../pack.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { declined, english, unexpected, type InEnglish } from './reading.ts';
import { objectionTo, phraseStart } from './rest.ts';
import { is, termOf, type Piece, type Term, type TermClass } from './term.ts';

/** What an amount must be of. */
export type AmountSort = 'count' | 'quantity' | 'duration';

const CURRENCY_SIGNS = /^[$€£¥₹₽₺₴₸₾₼֏₪₩﷼]$/u;
const DASHES: ReadonlySet<string> = new Set(['-', '~']);

/** Classes that a number may begin with, and those that lead up to it. */
const CORES: readonly TermClass[] = ['number', 'scale', 'fraction', 'vague', 'unit-before'];
const LEADS: readonly TermClass[] = ['minus', 'bound', 'from', 'between', 'unit-before', 'currency', 'noun'];

/** A number with its unit, as far as one stands beside it. */
interface Measured {
  readonly number: string;
  readonly unit: string;
  /** Whether the unit is one of time. */
  readonly isTime: boolean;
  readonly next: number;
}

/** A number in plain digits; one written in digits as decimals keeps them. */
const written = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(12).replace(/0+$/u, '');

const unitAt = (piece: Piece | undefined): { readonly text: string; readonly isTime: boolean } | undefined => {
  const time = termOf(piece, 'time');
  const unit = termOf(piece, 'unit') ?? termOf(piece, 'currency');
  if (unit !== undefined) return { text: unit.english, isTime: false };
  if (time !== undefined) return { text: time.english, isTime: true };
  if (piece?.sign === '%' || piece?.sign === '٪') return { text: 'percent', isTime: false };
  return piece?.sign !== undefined && CURRENCY_SIGNS.test(piece.sign) ? { text: piece.sign, isTime: false } : undefined;
};

const HUNDRED = 100;
const AMBIGUOUS = 'its digits read two ways: as groups of thousands, or as decimals';

/** Parts of a phrase, read from left to right. */
interface Scan {
  readonly pieces: readonly Piece[];
  readonly pack: LanguagePack;
  readonly sort: AmountSort;
}

const skipped = (
  { pieces }: Scan,
  from: number,
  ...types: Parameters<typeof is> extends [unknown, ...infer T] ? T : never
): number => {
  let at = from;
  while (at < pieces.length && is(pieces[at], ...types)) at += 1;
  return at;
};

/** "Half a million". */
const halfScaleAt = (pieces: readonly Piece[], at: number): Numeral | undefined => {
  const scale = termOf(pieces[at + 1], 'scale');
  return termOf(pieces[at], 'fraction')?.english === 'half' && scale !== undefined && scale.value > HUNDRED
    ? { value: scale.value / 2, next: at + 2, isAmbiguous: false }
    : undefined;
};

/** A number and what it is of, at a piece; a string says why there is none. */
const measuredAt = (scan: Scan, from: number): Measured | string | undefined => {
  const { pieces, sort } = scan;
  let at = from;
  let unit = '';
  let isTime = false;
  const leading =
    termOf(pieces[at], 'unit-before')?.english ?? (sort === 'quantity' ? unitBefore(pieces, at) : undefined);
  if (leading !== undefined) {
    unit = leading;
    at += 1;
  }
  const minus = (pieces[at]?.sign === '-' || is(pieces[at], 'minus')) && at === from;
  if (minus) at += 1;
  const fraction = termOf(pieces[at], 'fraction');
  if (fraction !== undefined && !minus && halfScaleAt(pieces, at) === undefined) {
    const behindAt = skipped(scan, at + 1, 'of');
    const behind = unitAt(pieces[behindAt]);
    const words =
      sort === 'duration' && behind !== undefined
        ? `${fraction.english === 'half' ? 'half a' : `${fraction.english} of a`}${behind.text === 'hour' ? 'n' : ''} ${behind.text}`
        : fraction.english;
    return {
      number: words,
      unit: '',
      isTime: behind?.isTime ?? false,
      next: sort === 'duration' && behind ? behindAt + 1 : at + 1,
    };
  }
  const numeral = numeralAt(pieces, at) ?? halfScaleAt(pieces, at);
  if (numeral === undefined) return undefined;
  if (numeral.isAmbiguous) return AMBIGUOUS;
  at = numeral.next;
  const unitPlace = skipped(scan, at, 'of');
  const place = pieces[unitPlace];
  // What counts people may be a unit elsewhere; "C" alone may be anything.
  const isCounted = sort === 'count' && is(place, 'noun');
  const isLetter = place?.raw.length === 1 && unitAt(place)?.text.startsWith('degrees ') === true;
  const behind = isCounted || isLetter ? undefined : unitAt(place);
  if (behind !== undefined && unit === '') {
    unit = behind.text;
    isTime = behind.isTime;
    at = unitPlace + 1;
    // "20 ° C".
    const scaled = unit === 'degrees' ? unitAt(pieces[at])?.text : undefined;
    if (scaled?.startsWith('degrees ') === true) {
      unit = scaled;
      at += 1;
    }
  }
  // "two hours and a half".
  const half = behind === undefined ? undefined : termOf(pieces[at], 'number');
  const more =
    half !== undefined && half.value > 0 && half.value < 1 && Number.isInteger(numeral.value) ? half.value : 0;
  if (more > 0) at += 1;
  return { number: `${minus ? '-' : ''}${written(numeral.value + more)}`, unit, isTime, next: at };
};

/** "EUR 20", "$ 5": a currency before its number. */
const unitBefore = (pieces: readonly Piece[], at: number): string | undefined => {
  const piece = pieces[at];
  if (numeralAt(pieces, at + 1) === undefined) return undefined;
  if (piece?.sign !== undefined && CURRENCY_SIGNS.test(piece.sign)) return piece.sign;
  return termOf(piece, 'currency')?.english;
};

const PLURALS: Readonly<Record<string, string>> = { century: 'centuries' };
const plural = (unit: string): string => (unit === '' ? '' : (PLURALS[unit] ?? `${unit}s`));

/** Smaller units behind larger ones: "1 hour 55 minutes". */
const smallerAt = (scan: Scan, from: number): { readonly words: string; readonly next: number } => {
  let at = from;
  let words = '';
  for (;;) {
    const start = skipped(scan, at, 'glue', 'and');
    const part = measuredAt(scan, start);
    if (part === undefined || typeof part === 'string' || !part.isTime) return { words, next: at };
    words += ` ${part.number} ${plural(part.unit)}`;
    at = part.next;
  }
};

const rangeWord = (pieces: readonly Piece[], at: number, opener: 'from' | 'between' | undefined): boolean => {
  const piece = pieces[at];
  if (opener === 'between') return is(piece, 'and');
  return is(piece, 'to') || (opener === undefined && piece?.sign !== undefined && DASHES.has(piece.sign));
};

/** The second end of a range whose words stand behind both: "20 ve 30 arasında", "20'den 30'a kadar". */
const closedRange = (scan: Scan, at: number, isFrom: boolean): Measured | string | undefined => {
  const { pieces } = scan;
  if (!isFrom && !is(pieces[at], 'and', 'glue')) return undefined;
  const end = measuredAt(scan, isFrom ? at : at + 1);
  if (end === undefined || typeof end === 'string') return end;
  const close = isFrom ? end.next : skipped(scan, end.next, 'neutral');
  for (let mark = end.next; mark <= close; mark += 1) {
    const isClosed = isFrom
      ? termOf(pieces[mark], 'bound-behind')?.english === 'up to'
      : is(pieces[mark], 'between-behind');
    if (isClosed) return { ...end, next: mark + 1 };
  }
  return undefined;
};

/** What a phrase says of an amount, in English; declined where a word of it has no place. */
export const amountInEnglish = (pieces: readonly Piece[], pack: LanguagePack, sort: AmountSort): InEnglish => {
  const scan: Scan = { pieces, pack, sort };
  const core = pieces.findIndex(
    (piece) => piece.digits !== undefined || is(piece, ...CORES) || (sort === 'duration' && is(piece, 'time')),
  );
  if (core < 0) return declined('no number stands in it');
  const start = phraseStart(pieces, core, LEADS);
  let at = start;
  let bound: Term | undefined;
  let opener: 'from' | 'between' | undefined;
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const next = termOf(piece, 'bound');
    if (next !== undefined && !(is(piece, 'from') && rangeAhead(scan, at))) {
      if (bound !== undefined) return unexpected(piece);
      bound = next;
    } else if (is(piece, 'from', 'between') && rangeAhead(scan, at)) opener = is(piece, 'between') ? 'between' : 'from';
    else if (is(piece, 'neutral', 'verb', 'noun')) continue;
    else break;
  }
  const vague = termOf(pieces[at], 'vague');
  if (vague !== undefined && !(is(pieces[at], 'scale') && numeralAt(pieces, at + 1) !== undefined))
    return behind(scan, start, skipped(scan, at + 1, 'of'), [bound?.english, vague.english], '');
  const first = measuredAt(scan, at);
  if (typeof first === 'string') return declined(first);
  if (first === undefined) {
    // "a month", "an hour".
    const alone = sort === 'duration' ? termOf(pieces[at], 'time') : undefined;
    if (alone !== undefined && bound === undefined) return behind(scan, start, at + 1, ['1', alone.english], '');
    const piece = pieces[at];
    return piece === undefined ? declined('no number stands in it') : unexpected(piece);
  }
  at = first.next;
  let fromEnding = at;
  while (is(pieces[fromEnding], 'from') && !is(pieces[fromEnding], 'to')) fromEnding += 1;
  let rangeAt = fromEnding;
  while (is(pieces[rangeAt], 'neutral') && !rangeWord(pieces, rangeAt, opener)) rangeAt += 1;
  const second = rangeWord(pieces, rangeAt, opener)
    ? measuredAt(scan, skipped(scan, rangeAt + 1, 'neutral', 'to'))
    : closedRange(scan, rangeAt, fromEnding > at);
  if (typeof second === 'string') return declined(second);
  if (second !== undefined) {
    const unit = second.unit === '' ? first.unit : second.unit;
    if (first.unit !== '' && first.unit !== unit) return declined('the two ends of the range have two units');
    return behind(
      scan,
      start,
      second.next,
      [bound?.english, `from ${first.number} to ${second.number}`, named(unit, second.isTime || first.isTime)],
      '',
    );
  }
  if (opener !== undefined) return declined('the second end of the range is missing');
  if (first.isTime && sort === 'duration') {
    const more = smallerAt(scan, at);
    return behind(scan, start, more.next, [bound?.english, first.number, named(first.unit, true) + more.words], '');
  }
  return behind(scan, start, at, [bound?.english, first.number, named(first.unit, first.isTime)], '');
};

/** A unit of time in the plural, any other as it is. */
const named = (unit: string, isTime: boolean): string => (isTime ? plural(unit) : unit);

/** Whether a second number follows that ends a range. */
const rangeAhead = ({ pieces }: Scan, at: number): boolean =>
  pieces
    .slice(at + 1)
    .some(
      (piece, index) =>
        is(piece, 'to', 'and') &&
        pieces.slice(at + 2 + index).some((other) => other.digits !== undefined || is(other, 'number', 'scale')),
    );

/** The rest of a phrase behind its number: what is counted, a bound that stands behind, words that change nothing. */
const behind = (
  scan: Scan,
  start: number,
  from: number,
  words: readonly (string | undefined)[],
  noun: string,
): InEnglish => {
  const { pieces, pack } = scan;
  let next = from;
  let bound: string | undefined;
  let counted = noun;
  const hasBound = words.length > 2 && words[0] !== undefined;
  for (; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (piece === undefined) break;
    const after = termOf(piece, 'bound-behind');
    const name = termOf(piece, 'noun');
    if (after !== undefined) {
      if (bound !== undefined || hasBound) return unexpected(piece);
      bound = after.english;
    } else if (name !== undefined) counted = counted === '' ? name.english : counted;
    else if (!is(piece, 'neutral', 'verb')) break;
  }
  const objection = objectionTo(pieces, pack, start, next);
  return objection === undefined ? english(bound, ...words, counted) : unexpected(objection);
};

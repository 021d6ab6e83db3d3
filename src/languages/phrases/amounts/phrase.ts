import { isCaseAt, phraseStart } from '../rest.ts';
import { is, isApproximating, termOf, type Piece, type Term, type TermClass } from '../term.ts';
import { numeralAt } from '../numerals.ts';
import { unexpectedReason } from '../reading.ts';
import {
  measureAt,
  measuredUnitAt,
  restOfUnit,
  skipped,
  smallerAt,
  unitWord,
  type Measured,
  type Of,
  type Scan,
} from './measure.ts';

/** One amount of a phrase, in English, and the pieces that say it. */
export interface AmountPhrase {
  readonly start: number;
  readonly next: number;
  /** The piece behind the number itself. */
  readonly number: number;
  readonly words: readonly (string | undefined)[];
  /** The bound in English, and the words behind it. */
  readonly bound: string;
  readonly bounded: readonly string[];
  readonly of: Of;
  /** Led by what makes a length of time of it that something lasts: "pendant deux heures". */
  readonly isLasting: boolean;
  /** A word that may be an article alone: "un". */
  readonly isArticle: boolean;
}

const DASHES: ReadonlySet<string> = new Set(['-', '~']);
const LEADS: readonly TermClass[] = [
  'minus',
  'bound',
  'from',
  'between',
  'unit-before',
  'currency',
  'noun',
  'lasting',
  'rate',
];
const NO_NUMBER = 'no number stands in it';

type Opener = 'from' | 'between' | undefined;

const rangeWord = (pieces: readonly Piece[], at: number, opener: Opener): boolean => {
  const piece = pieces[at];
  if (opener === 'between') return is(piece, 'and');
  return is(piece, 'to') || (opener === undefined && piece?.sign !== undefined && DASHES.has(piece.sign));
};

/** The second end of a range whose words stand behind both: "20 ve 30 arasında", "20'den 30'a kadar". */
const closedRange = (scan: Scan, at: number, isFrom: boolean): Measured | string | undefined => {
  const { pieces } = scan;
  if (!isFrom && !is(pieces[at], 'and', 'glue')) return undefined;
  const end = measureAt(scan, isFrom ? at : at + 1);
  if (end === undefined || typeof end === 'string') return end;
  const close = isFrom ? end.next : skipped(pieces, end.next, 'neutral');
  for (let mark = end.next; mark <= close; mark += 1) {
    const isClosed = isFrom
      ? termOf(pieces[mark], 'bound-behind')?.english === 'up to'
      : is(pieces[mark], 'between-behind');
    if (isClosed) return { ...end, next: mark + 1 };
  }
  return undefined;
};

/** The second end of a range of which the first is read. */
const secondAt = (scan: Scan, first: Measured, opener: Opener): Measured | string | undefined => {
  const { pieces } = scan;
  let fromEnding = first.next;
  while (is(pieces[fromEnding], 'from') && !is(pieces[fromEnding], 'to')) fromEnding += 1;
  let joint = fromEnding;
  while (is(pieces[joint], 'neutral') && !rangeWord(pieces, joint, opener)) joint += 1;
  return rangeWord(pieces, joint, opener)
    ? measureAt(scan, skipped(pieces, joint + 1, 'neutral', 'to'))
    : closedRange(scan, is(pieces[fromEnding], 'and') ? fromEnding : joint, fromEnding > first.next);
};

/** Whether a number and a second one that ends a range stand right behind what may open it. */
const rangeAhead = (scan: Scan, at: number): boolean => {
  const { pieces } = scan;
  const first = measureAt(scan, skipped(pieces, at + 1, 'neutral', 'bound'));
  if (first === undefined || typeof first === 'string') return false;
  let joint = first.next;
  while (is(pieces[joint], 'neutral', 'noun') && !is(pieces[joint], 'to', 'and')) joint += 1;
  return is(pieces[joint], 'to', 'and') && measureAt(scan, skipped(pieces, joint + 1, 'neutral', 'to')) !== undefined;
};

/** Articles written together with a noun: "the year" is one that was told of. */
const JOINED_ARTICLES: ReadonlySet<string> = new Set(['ال', 'ה']);

/** A unit of time that says one by itself: "месяц", "более месяца". */
const loneUnitAt = (pieces: readonly Piece[], at: number, hasBound: boolean): Term | undefined => {
  const isLone = is(pieces[at], 'lone') || (hasBound && is(pieces[at], 'lone-bounded'));
  return isLone && !JOINED_ARTICLES.has(pieces[at - 1]?.sign ?? '') ? termOf(pieces[at], 'time') : undefined;
};

/** Whether such a unit is all there is of a length: no number stands behind it. */
const isLoneAt = ({ pieces, sort }: Scan, at: number, hasBound: boolean): boolean =>
  sort === 'duration' && loneUnitAt(pieces, at, hasBound) !== undefined && numeralAt(pieces, at + 1) === undefined;

/** Whether "one" is the article of the digits behind it: "más de un 20 %". */
const isArticleOf = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.digits === undefined &&
  termOf(pieces[at], 'number')?.value === 1 &&
  pieces[at + 1]?.digits !== undefined &&
  pieces[at + 1]?.parted === undefined;

const HEDGES: ReadonlySet<string> = new Set(['about', 'nearly']);
const LIMITS: ReadonlySet<string> = new Set(['more than', 'fewer than', 'at least', 'at most', 'up to']);

/** What two bounds before a number say, of which the second hedges: "almeno circa 500". */
const hedgedBound = (first: string, second: string): string | undefined => {
  if (first === second) return first;
  return LIMITS.has(first) && HEDGES.has(second) ? `${first} about` : undefined;
};

interface Lead {
  readonly at: number;
  readonly isLasting: boolean;
  readonly bound?: Term;
  /** What a price is of, where that stands before it: "hisse başına 2 lira". */
  readonly rate?: Term;
  readonly opener?: Exclude<Opener, undefined>;
}

/** What leads up to a number: a bound, the opening of a range, idle words; a string says what has no place there. */
const leadAt = (scan: Scan, start: number): Lead | string => {
  const { pieces } = scan;
  let bound: Term | undefined;
  let rate: Term | undefined;
  let opener: Opener;
  let isLasting = false;
  let at = start;
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    isLasting ||= is(piece, 'lasting');
    rate ??= termOf(piece, 'rate');
    const next = termOf(piece, 'bound');
    if (next !== undefined && !(is(piece, 'from') && rangeAhead(scan, at))) {
      // "Stimato in circa 300" hedges twice.
      const english = bound === undefined ? next.english : hedgedBound(bound.english, next.english);
      if (english === undefined) return unexpectedReason(piece);
      bound = { ...next, english };
    } else if (is(piece, 'from', 'between') && rangeAhead(scan, at)) opener = is(piece, 'between') ? 'between' : 'from';
    else if (bound !== undefined && isArticleOf(pieces, at)) continue;
    else if (isLoneAt(scan, at, bound !== undefined)) break;
    else if (!is(piece, 'neutral', 'verb', 'noun', 'lasting', 'rate') && !isCaseAt(pieces, at)) break;
  }
  return {
    at,
    isLasting,
    ...(rate !== undefined && { rate }),
    ...(bound !== undefined && { bound }),
    ...(opener !== undefined && { opener }),
  };
};

/** A bound with one behind its number: "equal to 300 or more", "more than 300 or equal". */
const OR_EQUAL = 'or equal';
const WITH_EQUAL: ReadonlyMap<string, string> = new Map([
  ['more than', 'at least'],
  ['fewer than', 'at most'],
]);
const joinedBound = (before: string | undefined, behind: string): string | undefined => {
  if (behind === OR_EQUAL) return WITH_EQUAL.get(before ?? '');
  // "En az 30'a eşit".
  if (behind === 'exactly' && before !== undefined && [...WITH_EQUAL.values()].includes(before)) return before;
  return before === undefined || before === 'exactly' ? behind : undefined;
};

/** Whether a bound that may stand behind a number leads to the next one: "at most 100 and at least 20". */
const isOfNext = (pieces: readonly Piece[], at: number): boolean => {
  const next = skipped(pieces, at + 1, 'neutral');
  return is(pieces[at], 'bound') && pieces[next]?.parted === undefined && numeralAt(pieces, next) !== undefined;
};

/** What stands behind a number and belongs to it: what is counted, a bound, words that change nothing. */
const tail = (
  { pieces, isHeadLast }: Scan,
  from: number,
  before: string | undefined,
): { readonly next: number; readonly bound?: string; readonly counted: string } | string => {
  let bound: string | undefined;
  let counted = '';
  let next = from;
  for (; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (piece === undefined) break;
    const after = termOf(piece, 'bound-behind');
    const name = termOf(piece, 'noun');
    if (after !== undefined && isOfNext(pieces, next)) break;
    if (after !== undefined) {
      const joined = bound === undefined ? joinedBound(before, after.english) : undefined;
      if (joined === undefined) return unexpectedReason(piece);
      bound = joined;
    } else if (name !== undefined)
      counted = counted === '' || isHeadLast === true ? `${counted} ${name.english}`.trim() : counted;
    else if (counted !== '' && is(piece, 'and') && is(pieces[next + 1], 'noun')) {
      // "300 women and children".
      next += 1;
      counted = `${counted} and ${termOf(pieces[next], 'noun')?.english ?? ''}`;
    } else if (!is(piece, 'neutral', 'verb') || is(piece, 'lasting')) break;
  }
  return { next, counted, ...(bound !== undefined && { bound }) };
};

/** "Une dizaine de jours", "una veintena de millones": about so many of a unit or a scale, where a number is told. */
const vaguely = (
  { pieces }: Scan,
  english: string,
  from: number,
): Pick<AmountPhrase, 'next' | 'of' | 'isArticle'> & { readonly words: readonly string[] } => {
  const number = Number(/^about (\d+)$/u.exec(english)?.[1] ?? 0);
  const scale = number > 0 ? (termOf(pieces[from], 'scale')?.value ?? 1) : 1;
  const next = scale < SMALLEST_SCALE ? from : skipped(pieces, from + 1, 'of');
  const unit = number > 0 && !is(pieces[next], 'noun') ? measuredUnitAt(pieces[next]) : undefined;
  const told = scale < SMALLEST_SCALE ? english : `about ${String(number * scale)}`;
  if (unit === undefined) return { words: [told], next, of: 'nothing', isArticle: false };
  return { words: [told, unitWord({ unit: unit.text, of: unit.of })], next: next + 1, of: unit.of, isArticle: false };
};

const SMALLEST_SCALE = 1000;

/** The first end of a range: "2 to 3 million" are millions both; nothing where that is not sure. */
const lowEnd = (first: Measured, second: Measured): string | undefined => {
  const [low, high] = [Number(first.number), Number(second.number)];
  const isScaled = (first.scale?.value ?? 0) >= SMALLEST_SCALE;
  if (second.scale === undefined || isScaled || !(low > 0 && low < high / second.scale.value)) return first.number;
  return second.scale.isLast ? String(Number((low * second.scale.value).toPrecision(15))) : undefined;
};

/** The number of a phrase in English, without its bound; a string says why there is none. */
const numberAt = (
  scan: Scan,
  { at, bound, rate, opener }: Lead,
): (Pick<AmountPhrase, 'next' | 'of' | 'isArticle'> & { readonly words: readonly string[] }) | string => {
  const { pieces, sort } = scan;
  const vague = termOf(pieces[at], 'vague');
  if (vague !== undefined && !(is(pieces[at], 'scale') && numeralAt(pieces, at + 1) !== undefined)) {
    return vaguely(scan, vague.english, skipped(pieces, at + 1, 'of'));
  }
  const first = measureAt(scan, at);
  if (typeof first === 'string') return first;
  if (first === undefined) {
    const alone = sort === 'duration' ? loneUnitAt(pieces, at, bound !== undefined) : undefined;
    if (alone !== undefined) {
      const more = restOfUnit(pieces, at + 1, alone.english);
      const words = more.value > 0 ? [String(1 + more.value), `${alone.english}s`] : ['1', alone.english];
      return { words, next: more.next, of: 'time', isArticle: false };
    }
    const piece = pieces[at];
    return piece === undefined ? NO_NUMBER : unexpectedReason(piece);
  }
  const second = secondAt(scan, first, opener);
  if (typeof second === 'string') return second;
  if (second !== undefined) {
    const whole = second.unit === '' ? first : second;
    if (first.unit !== '' && first.unit !== whole.unit) return 'the two ends of the range have two units';
    const low = lowEnd(first, second);
    if (low === undefined) return 'the first end of the range may be of the scale of the second';
    const words = [`from ${low} to ${second.number}`, unitWord(whole)];
    return { words, next: second.next, of: whole.of, isArticle: false };
  }
  if (opener !== undefined) return 'the second end of the range is missing';
  const smaller = sort === 'count' ? undefined : smallerAt(scan, first);
  const isArticle = first.of === 'nothing' && first.next === at + 1 && first.number === '1' && isWord(pieces[at]);
  return {
    words: [smaller?.number ?? first.number, unitWord(first) + (smaller?.words ?? ''), rateOf(first, rate)],
    next: smaller?.next ?? first.next,
    of: first.of,
    isArticle,
  };
};

/** What a price is of, where that stands before it. */
const rateOf = ({ of }: Measured, rate: Term | undefined): string =>
  of === 'measure' && rate !== undefined ? rate.english : '';

const PERCENT = /^percent(?:age points?)?$/u;

const isWord = (piece: Piece | undefined): boolean => piece?.digits === undefined;

/** Whether a noun stands right before a number, with no mark between them. */
const isInverted = ({ pieces }: Scan, at: number): boolean =>
  pieces[at]?.parted === undefined && isApproximating(pieces[at - 1]);

/** Whether a piece that leads to how long something lasts parts a number from a whole, where it leads to any other. */
const isParting = (piece: Piece): boolean => is(piece, 'lasting') && !is(piece, 'neutral');

/** The amount whose number begins at a piece or is led up to it, none of it before `floor`; a string says why it is not read. */
export const amountPhrase = (scan: Scan, core: number, floor: number): AmountPhrase | string => {
  const start = Math.max(floor, phraseStart(scan.pieces, core, LEADS));
  const lead = leadAt(scan, start);
  if (typeof lead === 'string') return lead;
  const number = numberAt(scan, lead);
  if (typeof number === 'string') return number;
  // "300 euros sur 3 ans", but not "un enfant sur trois".
  const parting = number.of === 'time' ? undefined : scan.pieces.slice(start, lead.at).find(isParting);
  if (parting !== undefined) return unexpectedReason(parting);
  const end = tail(scan, number.next, lead.bound?.english);
  if (typeof end === 'string') return end;
  const bound = end.bound ?? lead.bound?.english ?? '';
  if (
    scan.inverts === true &&
    end.counted === '' &&
    number.of === 'nothing' &&
    bound === '' &&
    isInverted(scan, lead.at)
  )
    return 'its noun stands before it, which makes it about so many';
  // "Um 3,2 Prozent": by how much something changed, wherever the verb stands.
  if (
    number.words.some((word) => PERCENT.test(word)) &&
    scan.pieces.slice(Math.max(0, start - 1), lead.at).some((piece) => is(piece, 'by'))
  )
    return 'it says by how much something changed';
  const bounded = [...number.words, end.counted];
  const { of, isArticle } = number;
  return {
    start,
    next: end.next,
    number: number.next,
    words: [bound, ...bounded],
    bound,
    bounded,
    of,
    isArticle,
    isLasting: lead.isLasting,
  };
};

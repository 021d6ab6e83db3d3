import type { LanguagePack } from '../pack.ts';
import { isOpenVerb } from './moods.ts';
import { termsOf } from './terms.ts';
import { is, termOf, type Piece, type TermClass } from './term.ts';

/** Pieces of a phrase, from one to that behind another. */
export interface Span {
  readonly start: number;
  readonly next: number;
}

/** How the words outside a value's phrase are looked at. */
export interface Outside {
  /** Whether an unknown word may stand right before it: where bounds follow dates. */
  readonly isAnyBefore?: boolean;
  /** Whether one may stand before a preposition or article that it begins with: "un prêt de 300 euros". */
  readonly isJoined?: boolean;
  /** Words that may not stand there all the same. */
  readonly unless?: RegExp | undefined;
  /** Verbs that may stand right behind it, where it has no ending: "300 lira ödedim", but not "300'ü aştı". */
  readonly verbs?: RegExp | undefined;
  /** Other values of the quote, which were read as such. */
  readonly spared?: readonly Span[];
}

/** Words that make another value of a phrase wherever they stand in a quote. */
const DENYING: readonly TermClass[] = ['no', 'possible', 'denial'];
const TELLING: readonly TermClass[] = [...DENYING, 'bound', 'bound-behind', 'fraction', 'vague', 'framed'];

/** What makes another number or measure of what stands right behind it. */
const UNFIT_BEFORE: readonly TermClass[] = [
  'minus',
  'time',
  'plural',
  'unit',
  'point',
  'ratio',
  'over',
  'ordinal',
  'stretch',
];

/** Endings by which a noun is no more than beside the number behind it: "bölgeye 300 asker". */
const CASES: ReadonlySet<string> = new Set(['+dat', '+acc', '+gen', '+abl', '+loc']);

/** Whether a piece is the ending of a noun or, behind an apostrophe, of a name: "hastaneden 100 metre", "Ankara'dan". */
export const isCaseAt = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (!CASES.has(piece?.sign ?? '')) return false;
  let stem = at - 1;
  while (pieces[stem]?.sign?.startsWith('+') === true) stem -= 1;
  const isName = piece?.raw.startsWith("'") === true && /^\p{L}{2,}$/u.test(pieces[stem]?.raw ?? '');
  return is(pieces[stem], 'noun') || (isName && pieces[stem]?.terms.length === 0);
};

/** The marks by which packs name endings of what belongs to words behind it. */
const LEADING_ON: ReadonlySet<string> = new Set(['+gen', '+abl', '+dat', '+acc', '+def']);

const isNumber = ({ digits, date, clock }: Piece): boolean =>
  digits !== undefined || date !== undefined || clock !== undefined;

/** Classes of words that are known in times of day and ages alone, of which those behind a number make one of it. */
const CLOCK_OR_AGE_BEHIND: readonly TermClass[] = ['clock-hour', 'clock-hours', 'clock-past', 'day-part', 'age-unit'];
/** Those, and what is known behind verbs of change: to any other value the words are unknown. */
const KNOWN_ELSEWHERE: ReadonlySet<TermClass> = new Set<TermClass>([
  'by',
  'loose-point',
  'later',
  ...CLOCK_OR_AGE_BEHIND,
  'clock',
  'clock-at',
  'clock-past',
  'part-of-day',
  'time-of-day',
  'day-before',
  'zone',
  'zone-word',
  'age-mark',
  'age-bound',
]);

const isUnknown = (piece: Piece): boolean =>
  piece.terms.every(({ type }) => KNOWN_ELSEWHERE.has(type)) && piece.sign === undefined && !isNumber(piece);

/** Letters of the shortest number word that may begin a longer one that is not known. */
const SHORTEST_START = 4;

/** A word that begins as a number does, in a language that writes numbers in one word: no noun, but a number not known whole. */
const isBrokenNumber = ({ raw }: Piece, pack: LanguagePack): boolean => {
  if (pack.compounds !== true) return false;
  const { of } = termsOf(pack);
  for (let length = SHORTEST_START; length < raw.length; length += 1)
    if (of.get(raw.slice(0, length))?.some(({ type }) => type === 'number' || type === 'scale') === true) return true;
  return false;
};

const isIdle = (piece: Piece | undefined): boolean => is(piece, 'neutral', 'noun', 'verb');

/** "One" may be an article. */
const isNumberWord = (piece: Piece): boolean =>
  !isIdle(piece) &&
  piece.terms.some(
    ({ type, value }) => type === 'scale' || type === 'scale-behind' || (type === 'number' && value > 0 && value !== 1),
  );

/** Whether "one" is an article where it stands, before a word that is no number: "90 günlük bir savaş". */
const isArticle = (pieces: readonly Piece[], at: number): boolean => {
  const [one, of] = pieces.slice(at, at + 2);
  return termOf(one, 'number')?.value === 1 && of !== undefined && (isUnknown(of) || is(of, 'noun', 'neutral'));
};

/** Whether what parts a number from a whole belongs to a noun that says nothing of either: "eine Summe von 300 Euro". */
const isPlainOf = (pieces: readonly Piece[], at: number): boolean =>
  is(pieces[at], 'ratio') &&
  is(pieces[at], 'neutral') &&
  is(pieces[at - 1], 'neutral') &&
  !is(pieces[at - 1], 'ratio', 'number');

/** Whether a bound is but a preposition where it stands, since it leads to no number: "desde la venta", "até hoje". */
const isPreposition = (pieces: readonly Piece[], at: number): boolean => {
  if (!is(pieces[at], 'bound')) return false;
  if (isPlace(pieces, at)) return true;
  if (!is(pieces[at], 'from', 'to', 'date-after')) return false;
  const behind = pieces.slice(at + 1, at + 1 + LED);
  return behind.length > 0 && !behind.some((piece) => isNumber(piece) || isNumberWord(piece));
};

const PREPOSITION = / (?:de|del|des|du|di|dei|da|do|dos|a|al|ai|à|au|aux)$/u;

/** Bounds by words of place: "near", "around", "up to". */
const PLACING: ReadonlySet<string> = new Set(['about', 'nearly', 'up to']);

/** Whether what a wording leads to is a place: "cerca de la frontera murieron 300 soldados". */
const isPlace = (pieces: readonly Piece[], at: number): boolean => {
  let place = at + 1;
  while (is(pieces[place], 'neutral') && !is(pieces[place], 'noun', 'verb')) place += 1;
  const [named, behind] = [pieces[place], pieces[place + 1]];
  const isNamed = named?.terms.length === 0 && /^\p{L}{3,}$/u.test(named.raw);
  const raw = pieces[at]?.raw ?? '';
  const isLoose = PLACING.has(termOf(pieces[at], 'bound')?.english ?? '') && PREPOSITION.test(raw);
  if (!isNamed || is(behind, 'of', 'from', 'bound', 'bound-behind')) return false;
  const led = pieces.slice(place + 1, place + 1 + LED);
  return isLoose || (ABOVE_OR_BELOW.test(raw) && !led.some((piece) => isNumber(piece) || isNumberWord(piece)));
};

/** Prepositions of place that are bounds before a number: "sous les décombres", "unter den Toten". */
const ABOVE_OR_BELOW =
  /^(?:sous|jenseits|au dessus|au dessous|sopra|sotto|al di sopra|al di sotto|oltre|por encima|por debajo|bajo|acima|abaixo|unter|über|onder|boven|pod|nad|под|над|під)(?: \p{L}{1,4})?$/u;

/** Pieces behind a preposition in which the number stands that it bounds. */
const LED = 4;

/** Whether a piece by its class alone may change the value, or be another one. */
const isTelling = (pieces: readonly Piece[], at: number, piece: Piece, pack: LanguagePack): boolean =>
  (isUnknown(piece) && (pack.polarity.noWords?.test(piece.raw) === true || isOpenVerb(pieces, at, pack))) ||
  isNumber(piece) ||
  isNumberWord(piece) ||
  (is(piece, ...TELLING) && !isIdle(piece));

/** The pieces of the sentences that a phrase stands in: from one to that behind another. */
const sentenceAround = (pieces: readonly Piece[], from: number, next: number): readonly [number, number] => {
  const isEnd = ({ parted }: Piece): boolean => parted === 'sentence';
  const behind = pieces.findIndex((piece, at) => at >= next && isEnd(piece));
  return [
    Math.max(
      0,
      pieces.findLastIndex((piece, at) => at <= from && isEnd(piece)),
    ),
    behind < 0 ? pieces.length : behind,
  ];
};

/** Whether a phrase that ends with a piece is whole: no word behind it can belong to it. */
export const isClosedAt = (pieces: readonly Piece[], last: number): boolean => {
  const ending = pieces[last]?.sign;
  if (ending !== undefined && !LEADING_ON.has(ending)) return true;
  let at = last;
  while (pieces[at]?.sign?.startsWith('+') === true) at -= 1;
  if (is(pieces[at], 'noun', 'verb')) return true;
  // "Geçen haftanın notları".
  if (ending === '+gen' && is(pieces[at], 'time') && is(pieces[at - 1], 'turn')) return true;
  let bound = last;
  while (is(pieces[bound], 'neutral') && !is(pieces[bound], 'bound-behind')) bound -= 1;
  if (is(pieces[bound], 'bound-behind')) return true;
  return is(pieces[last], 'edge-behind', 'date-before', 'day', 'age-unit') || is(pieces[last - 1], 'turn');
};

/**
 * The word of a quote outside the value's phrase for which it cannot be read: right before it a word that is not known;
 * right behind it the same, in a language whose bounds stand there; anywhere, a number, a bound, or a word that denies.
 *
 * @param from the first piece of the phrase.
 * @param next the piece behind it.
 */
export const objectionTo = (
  pieces: readonly Piece[],
  pack: LanguagePack,
  from: number,
  next: number,
  { isAnyBefore = false, isJoined = false, unless = pack.changes, verbs, spared = [] }: Outside = {},
): Piece | undefined => {
  const isSpared = (at: number): boolean => spared.some((span) => at >= span.start && at < span.next);
  const before = isSpared(from - 1) ? undefined : pieces[from - 1];
  const compared = comparedAt(pieces, from);
  if (compared !== undefined) return compared;
  if (before !== undefined && !is(pieces[from], 'verb') && pieces[from]?.parted === undefined) {
    const isChange = unless?.test(before.raw) === true;
    const isJoint = isJoined && is(pieces[from], 'neutral');
    // A bound or the opening of a range leaves no room for another.
    const isLed = pack.multiples !== undefined && is(pieces[from], 'bound', 'between');
    const isMultiple = pack.multiples?.test(before.raw) === true;
    const isLoose =
      !isChange && !isMultiple && (isAnyBefore || isJoint || isLed || pack.inflected?.test(before.raw) === true);
    const isCased = isCaseAt(pieces, from) || isCaseAt(pieces, from - 1);
    const isUnfit = before.sign !== undefined && !isCased;
    if ((isUnknown(before) && !isLoose && !isCased) || isUnfit) return before;
    if (is(before, ...UNFIT_BEFORE) && !isPlainOf(pieces, from - 1)) return before;
  }
  const behind = pieces[next];
  const joint = [next, next - 1].find((at) => is(pieces[at], 'and', 'glue'));
  const after = joint === undefined ? undefined : pieces[joint + 1];
  if (joint !== undefined && after !== undefined) {
    // "three and a fifth", "300 and some".
    const isBare = !is(pieces[joint - 1], 'noun');
    if (is(after, 'number', 'scale', 'ordinal') || (isBare && isUnknown(after))) return after;
  }
  const isClosed = isClosedAt(pieces, next - 1);
  const end = clauseEnd(pieces, next);
  const isApart =
    isIdle(behind) ||
    (behind !== undefined && isUnknown(behind) && end <= next) ||
    isPreposition(pieces, next) ||
    is(behind, 'and', 'glue') ||
    ((isClosed || is(pieces[next - 1], 'neutral', 'from')) && isArticle(pieces, next));
  const isVerb = pieces[next - 1]?.sign?.startsWith('+') !== true && verbs?.test(behind?.raw ?? '') === true;
  if (behind !== undefined && !isSpared(next) && !isApart) {
    if (
      !isUnknown(behind) ||
      (is(behind, ...CLOCK_OR_AGE_BEHIND) && !isClosed) ||
      (pack.boundsFollow === true && !isClosed && !isVerb) ||
      isBrokenNumber(behind, pack) ||
      pack.partWords?.test(behind.raw) === true
    )
      return behind;
  }
  const [first, last] = sentenceAround(pieces, from, next);
  const change = pieces.slice(next, last).find((piece) => isUnknown(piece) && pack.changesBehind?.test(piece.raw));
  if (change !== undefined) return change;
  const isOfLater = ofLaterClause(pieces, next, end);
  return pieces.find(
    (piece, at) =>
      (at < from || at >= next) &&
      !isSpared(at) &&
      !isOfLater(piece, at) &&
      (is(piece, ...DENYING) || isUnknown(piece) || (at >= first && at < last)) &&
      !isPreposition(pieces, at) &&
      isTelling(pieces, at, piece, pack),
  );
};

/** The piece behind the clause that ends behind a phrase, or within the idle words that end it. */
const clauseEnd = (pieces: readonly Piece[], next: number): number => {
  for (let at = next - 1; isIdle(pieces[at]); at -= 1) if (pieces[at]?.parted !== undefined) return at;
  const behind = pieces.findIndex(({ parted }, at) => at >= next && parted !== undefined);
  return behind < 0 ? pieces.length : behind;
};

/**
 * Tells of each piece whether it is a word that is no number in a clause behind that of a phrase, and so tells of something
 * else: "costa 300 euro, meno di un anno fa"; what bounds a number from behind may be parted from it, "300, almeno".
 */
const ofLaterClause = (
  pieces: readonly Piece[],
  next: number,
  end: number,
): ((piece: Piece, at: number) => boolean) => {
  const isCount = (piece: Piece): boolean => isNumber(piece) || isNumberWord(piece);
  const other = pieces.findIndex((piece, at) => at >= end && isCount(piece));
  const isBehindOther = (at: number): boolean => other >= 0 && at > other;
  return (piece, at) =>
    at >= Math.max(next, end) && !isCount(piece) && (!is(piece, 'bound-behind') || isBehindOther(at));
};

/** What compares by an adjective before a phrase or at its beginning: "más largo que 3 km", "più vecchio di 30 anni". */
const comparedAt = (pieces: readonly Piece[], from: number): Piece | undefined => {
  const compares = (at: number): boolean => is(pieces[at], 'comparing') && pieces[at + 1]?.parted === undefined;
  const isAdjective = is(pieces[from], 'verb', 'neutral') && !is(pieces[from], 'of', 'bound');
  if (isAdjective && pieces[from]?.parted === undefined && compares(from - 1)) return pieces[from - 1];
  const isJoined = pieces[from]?.parted === undefined && is(pieces[from], 'neutral', 'of');
  return isJoined && compares(from - 2) ? pieces[from - 2] : undefined;
};

/** The first piece of a phrase: what leads up to its number or date, from a piece of it backwards. */
export const phraseStart = (pieces: readonly Piece[], core: number, classes: readonly TermClass[]): number => {
  let from = core;
  for (let at = core - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (
      piece === undefined ||
      !(is(piece, 'neutral', 'verb', ...classes) || piece.sign === '-' || /^\p{Sc}$/u.test(piece.sign ?? ''))
    )
      break;
    from = at;
  }
  return from;
};

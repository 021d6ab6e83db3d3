import type { Surroundings } from '../model/kind.ts';
import type { LanguagePack } from './pack.ts';
import { asks, polarWords } from './polarity.ts';
import { isYear } from './phrases/dates/fields.ts';
import { foldFor } from './phrases/fold.ts';
import { sentencePieces } from './phrases/pieces.ts';
import { is, isApproximating, termOf, type Piece, type TermClass } from './phrases/term.ts';

/** What stands beside a quote and changes its value. */
export interface Cut {
  readonly word: string;
  readonly where: 'before' | 'after';
  /** The text from the quote to the word, with it, as it stands. */
  readonly stretch: string;
}

const AMOUNT_BEFORE: readonly TermClass[] = [
  'bound',
  'no',
  'number',
  'scale',
  'fraction',
  'unit-before',
  'between',
  'vague',
  'age-bound',
];
const AMOUNT_BEHIND: readonly TermClass[] = ['bound-behind', 'scale', 'scale-behind', 'number', 'no'];
const DATE_BEFORE: readonly TermClass[] = [
  'date-after',
  'edge',
  'no',
  'turn',
  'ahead',
  'later',
  'number',
  'between',
  'month',
];
/** Words that lead up to an hour as well, of which nothing more is said: "um 14 Uhr". */
const HOUR_BEFORE: readonly TermClass[] = ['clock-at', 'clock-hours'];
const DATE_BEHIND: readonly TermClass[] = ['date-before', 'edge-behind', 'ago', 'no', 'month', 'year-mark'];

/** Units of time that narrow a year beside them: "premier trimestre 2020". */
const PARTS: ReadonlySet<string> = new Set(['quarter', 'half', 'week']);

/** Words between a date and what narrows it: prepositions, articles, "year", and which half. */
const JOINING: readonly TermClass[] = ['neutral', 'of', 'from', 'year-before', 'year-mark', 'ordinal'];
const NARROW_REACH = 4;

/** What narrows a date from beside it, or makes a name of its year, whatever joins them: "verano de", "+gen yazında". */
const narrowing = (pieces: readonly Piece[], where: Cut['where']): Piece | undefined => {
  for (const [at, piece] of pieces.slice(0, NARROW_REACH).entries()) {
    const joint = where === 'before' ? pieces[at - 1] : piece;
    if (at > 0 && joint?.parted !== undefined) return undefined;
    if (is(piece, 'stretch', where === 'before' ? 'edge' : 'edge-behind')) return piece;
    if (PARTS.has(termOf(piece, 'time')?.english ?? '')) return piece;
    // "a dos días del", "بعد يومين من".
    if (where === 'before' && at > 0 && is(piece, 'time') && isNumber(pieces[at + 1])) return piece;
    if (!is(piece, ...JOINING) && piece.sign === undefined) return undefined;
  }
  return undefined;
};

/** Words from a quote to one that is still beside it. */
const REACH = 2;
/** Pieces between an amount and a verb before or behind it: what joins them, what is counted, what is done to it. */
const VERB_REACH = 3;

const IDLE: readonly TermClass[] = ['neutral', 'verb'];
/** What is counted stands between a number and a bound behind it: "300 … شخص على الأقل". */
const IDLE_BEHIND: readonly TermClass[] = [...IDLE, 'noun'];

/** The nearest word of some classes, with none but idle words and no mark between it and the quote; digits only right beside it. */
const beside = (
  pieces: readonly Piece[],
  classes: readonly TermClass[],
  idle: readonly TermClass[],
  where: Cut['where'],
): Piece | undefined => {
  for (const [at, piece] of pieces.slice(0, REACH).entries()) {
    const joint = where === 'before' ? pieces[at - 1] : piece;
    if (at > 0 && joint?.parted !== undefined) return undefined;
    if (piece.digits !== undefined) return at === 0 ? piece : undefined;
    // "20 км к югу": a thousand is written right behind its number.
    const isToward = is(piece, 'scale') && is(piece, 'date-after') && where === 'after';
    if (is(piece, ...classes) && !isToward) return piece;
    if (!is(piece, ...idle) || is(piece, 'and')) return undefined;
  }
  return undefined;
};

/** Pieces from the end of a range back to its opening: "between 15 and". */
const RANGE_REACH = 5;

const isNumber = (piece: Piece | undefined): boolean => piece?.digits !== undefined || is(piece, 'number', 'scale');

/** The first end of a range of which a quote has the second: "15 to", "between 15 and". */
const rangeBefore = (backwards: readonly Piece[]): Piece | undefined => {
  const [joint, end] = backwards;
  if (joint === undefined || !isNumber(end)) return undefined;
  const isOpened = backwards.slice(2, RANGE_REACH).some((piece) => is(piece, 'from', 'between'));
  return is(joint, 'to') || (is(joint, 'and') && isOpened) ? end : undefined;
};

/** The second end of a range of which a quote has the first. */
const rangeBehind = (backwards: readonly Piece[], forwards: readonly Piece[]): Piece | undefined => {
  const [joint, end] = forwards;
  const isOpened = is(backwards[0], 'between') || (is(backwards[0], 'from') && is(joint, 'to'));
  return isOpened && is(joint, 'to', 'and') && isNumber(end) ? end : undefined;
};

/**
 * A verb before an amount by which that is no level told for a fact: "évita", "triplicó", "augmenté de"; behind "rose to" it
 * is one.
 */
const changeBefore = (backwards: readonly Piece[], { changes, multiples }: LanguagePack): Piece | undefined => {
  const tells = (piece: Piece | undefined): boolean =>
    piece !== undefined && (changes?.test(piece.raw) === true || multiples?.test(piece.raw) === true);
  const joints = backwards.slice(0, VERB_REACH).findIndex((piece) => !is(piece, 'from', 'of', 'by'));
  const verb = backwards[Math.max(joints, 0)];
  return tells(verb) && backwards.slice(0, joints).every(({ parted }) => parted === undefined) ? verb : undefined;
};

/** The same where verbs follow: "300" … "ölümü önledi". */
const changeBehind = (forwards: readonly Piece[], { changesBehind }: LanguagePack): Piece | undefined => {
  const end = forwards.findIndex(({ parted }) => parted !== undefined);
  return forwards
    .slice(0, end < 0 ? VERB_REACH : Math.min(end, VERB_REACH))
    .find(({ raw, terms }) => terms.length === 0 && changesBehind?.test(raw) === true);
};

/** The pieces behind a quote; an ending may hang on it: "300" … "-dən çox". */
const piecesBehind = (after: string, pack: LanguagePack): readonly Piece[] => {
  return /^['’-]\p{L}/u.test(after) ? sentencePieces(`0${after}`, pack).slice(1) : sentencePieces(after, pack);
};

/** Code units on either side of a quote that are looked at. */
const ROOM = 120;

/** The words nearest to a quote that hold a word, as they stand: those before it from the last on, those behind it from the first. */
const stretchTo = (text: string, word: string, pack: LanguagePack, where: Cut['where']): string => {
  const fold = foldFor(pack);
  const edges = [...text.matchAll(/\S+/gu)].map(({ index, 0: { length } }) =>
    where === 'before' ? index : index + length,
  );
  const tries = (where === 'before' ? edges.toReversed() : edges).map((edge) =>
    where === 'before' ? text.slice(edge) : text.slice(0, edge),
  );
  return tries.find((stretch) => fold(stretch).includes(word)) ?? word;
};

/** Endings that put what is told before or behind the day that they hang on: "'den", "-ə". */
const AWAY: ReadonlySet<string> = new Set(['+abl', '+dat']);

const hungAway = ([first]: readonly Piece[]): Piece | undefined => (AWAY.has(first?.sign ?? '') ? first : undefined);

/** What is known of the words quoted. */
interface Quoted {
  /** A day, a deadline or an hour; else an amount. */
  readonly isDate: boolean;
  readonly isHour?: boolean;
  /** A number alone, with nothing that it counts. */
  readonly isBare?: boolean;
}

/** A noun right before its number, where that makes it about so many: "человек 300". */
const inverted = (
  backwards: readonly Piece[],
  forwards: readonly Piece[],
  { inverts }: LanguagePack,
): Piece | undefined => {
  const [noun] = backwards;
  const isFree = !is(forwards[0], 'noun', 'unit', 'currency', 'time') || forwards[0]?.parted !== undefined;
  return inverts === true && isFree && isApproximating(noun) ? noun : undefined;
};

/** A word right beside a quote that makes another value of it. */
export const cutOff = (
  { before, after }: Surroundings,
  pack: LanguagePack,
  { isDate, isHour = false, isBare = false }: Quoted,
): Cut | null => {
  const [behindText, aheadText] = [before.slice(-ROOM), after.slice(0, ROOM)];
  const backwards = sentencePieces(behindText, pack).toReversed();
  const forwards = piecesBehind(aheadText, pack);
  // "en mayo", "um 14 Uhr": what is said of lengths and days besides is a bare preposition here.
  const isPreposition =
    is(backwards[0], ...(isHour ? HOUR_BEFORE : ['ahead' as const])) && is(backwards[0], 'neutral', 'clock-at');
  const leading =
    (isDate && isPreposition ? undefined : beside(backwards, isDate ? DATE_BEFORE : AMOUNT_BEFORE, IDLE, 'before')) ??
    rangeBefore(backwards) ??
    (isDate ? narrowing(backwards, 'before') : changeBefore(backwards, pack)) ??
    (isBare ? inverted(backwards, forwards, pack) : undefined);
  if (leading !== undefined && !/[,;:]\s*$/u.test(before))
    return { word: leading.raw, where: 'before', stretch: stretchTo(behindText, leading.raw, pack, 'before') };
  const trailing =
    beside(forwards, isDate ? DATE_BEHIND : AMOUNT_BEHIND, IDLE_BEHIND, 'after') ??
    rangeBehind(backwards, forwards) ??
    (isDate ? (narrowing(forwards, 'after') ?? hungAway(forwards)) : changeBehind(forwards, pack));
  return trailing !== undefined && !/^\s*[,;:.)]/u.test(after)
    ? { word: trailing.raw, where: 'after', stretch: stretchTo(aheadText, trailing.raw, pack, 'after') }
    : null;
};

/** The pieces of the clause that a quote stands in, on one side, as far as no other number or joined phrase takes their words. */
const clauseTo = (pieces: readonly Piece[], where: Cut['where']): readonly Piece[] => {
  const end = pieces.findIndex(
    (piece, at) =>
      (where === 'after' ? piece : pieces[at - 1])?.parted !== undefined ||
      (isNumber(piece) && !isYear(piece.digits?.value ?? 0)) ||
      (is(piece, 'and') && !is(piece, 'from', 'to', 'neutral', 'framed')),
  );
  return end < 0 ? pieces : pieces.slice(0, end);
};

/** The words that make another sort of value of a number or a day among pieces in order; "l'anno scorso" is a day of its own. */
const framesIn = (pieces: readonly Piece[], { multiples }: LanguagePack): readonly Piece[] =>
  pieces.filter(
    (piece, at) =>
      multiples?.test(piece.raw) === true ||
      (is(piece, 'framed') && !is(piece, 'edge-behind', ...IDLE) && !is(pieces[at + 1], 'turn')),
  );

/**
 * A word of a quote's clause that may make another sort of value of it, though not beside it: "par jour", "deux fois plus",
 * "à la veille du"; of a date, only near it.
 */
export const framedAround = ({ before, after }: Surroundings, pack: LanguagePack, isDate: boolean): string | null => {
  const backwards = clauseTo(sentencePieces(before.slice(-ROOM), pack).toReversed(), 'before');
  const forwards = clauseTo(piecesBehind(after.slice(0, ROOM), pack), 'after');
  const lead = backwards.slice(0, NARROW_REACH).toReversed();
  const [ahead, behind] = isDate ? [lead, forwards.slice(0, NARROW_REACH)] : [backwards.toReversed(), forwards];
  const parts = isDate
    ? lead.filter(({ raw }) => pack.displaced?.test(raw))
    : [...lead, ...forwards.slice(0, REACH)].filter((piece) => is(piece, 'fraction'));
  return [...parts, ...framesIn(ahead, pack), ...framesIn(behind, pack)][0]?.raw ?? null;
};

/** A word of the rest of a sentence that may deny, doubt or leave open what a quote says, or the mark of a question. */
export const saidElsewhere = ({ before, after }: Surroundings, pack: LanguagePack): string | null =>
  polarWords(before, pack)[0]?.word ??
  polarWords(after, pack)[0]?.word ??
  (asks(before, pack) || asks(after, pack) ? '?' : null);

import type { LanguagePack } from '../pack.ts';
import { clockAt, dateAt, numberAt } from './digits.ts';
import { foldFor } from './fold.ts';
import { withMarks } from './marks.ts';
import { withMonths } from './months.ts';
import { DOLLARS } from './symbols.ts';
import type { Piece } from './term.ts';
import { termsOf, type Terms } from './terms.ts';
import { endingsOf, isHungOn, wordPieces } from './word-parts.ts';
import { figuresAt, prefixedAt, suffixedWordingAt, unspacedAt, wordingAt } from './wordings.ts';
import { append } from '../../text/lists.ts';

/** Longest phrase that is looked at, in UTF-16 code units: a value's phrase is a few words. */
const MOST_LETTERS = 600;
/** Letters of a sentence that are looked at. */
const MOST_OF_SENTENCE = 4_000;

const WORD = /^[\p{L}\p{M}]+/u;
/** What an ending follows: an apostrophe, or digits and a hyphen. */
const BEFORE_ENDING = /(?:'|\d-?)$/u;
/** Marks that part words and say nothing. */
const IDLE: ReadonlySet<string> = new Set(Array.from(` ',;:!¡?¿؟"«»“”„()،。、，؛`));

/** Where in a folded text the next piece is looked for, and what was found before. */
interface Scan {
  readonly text: string;
  readonly at: number;
  /** The text from there on. */
  readonly rest: string;
  readonly pack: LanguagePack;
  readonly terms: Terms;
  readonly pieces: readonly Piece[];
}

/** Pieces that begin where a scan stands, and how much of the text they take. */
interface Taken {
  readonly found: readonly Piece[];
  readonly length: number;
}

const one = (piece: Piece | undefined): Taken | undefined =>
  piece && { found: [{ ...piece, raw: piece.raw.trim() }], length: piece.raw.length };

const known = (wording: string, length: number, terms: Terms): Taken => ({
  found: [{ raw: wording, terms: terms.of.get(wording) ?? [] }],
  length,
});

const takeWording = ({ text, at, pack, terms }: Scan): Taken | undefined => {
  if (pack.unspaced === true) {
    const wording = unspacedAt(text, at, terms);
    return wording === undefined ? undefined : known(wording, wording.length, terms);
  }
  const wording = wordingAt(text, at, terms);
  if (wording !== undefined) return known(...wording, terms);
  const suffixed = suffixedWordingAt(text, at, terms);
  if (suffixed === undefined) return undefined;
  const [whole, length, ending] = suffixed;
  return { found: [...known(whole, length, terms).found, ...ending], length };
};

const takeWord = ({ text, at, rest, pack, terms, pieces }: Scan): Taken | undefined => {
  const word = WORD.exec(rest)?.[0];
  if (word === undefined || pack.unspaced === true) return undefined;
  const joined = pieces.length === 0 || text[at - 1] === ' ' ? prefixedAt(text, at, terms) : undefined;
  if (joined !== undefined) return one(joined);
  const ending = BEFORE_ENDING.test(text.slice(Math.max(0, at - 2), at)) ? endingsOf(word, terms) : undefined;
  const found = ending ?? wordPieces(word, pack, terms);
  return { found: isHungOn(text, at, found) ? [{ raw: word, terms: [], sign: word }] : found, length: word.length };
};

/** A sign, a letter of a language without blanks, or a mark that says nothing. */
const takeCharacter = ({ text, at, rest, terms }: Scan): Taken => {
  const [character = ''] = rest;
  const { length } = character;
  const sign = terms.of.get(character);
  if (sign !== undefined) return { found: [{ raw: character, terms: sign, sign: character }], length };
  if (WORD.test(rest)) return { found: [{ raw: character, terms: [] }], length };
  const isIdle = IDLE.has(character) || isDot(text, at) || isJoint(text, at, terms);
  return { found: isIdle ? [] : [{ raw: character, terms: [], sign: character }], length };
};

/** "A" with a blank is a preposition: "pagó a $ 300". */
const MARKED_DOLLAR = /^(?:(?<mark>[a-z]{1,3})\$|(?<apart>(?!a )[a-z]{1,3}) \$)/u;

/** Dollars of the country that letters beside the sign name. */
const dollarsOf = (found: RegExpExecArray | null): Taken | undefined => {
  const english = DOLLARS.get(found?.groups?.mark ?? found?.groups?.apart ?? '');
  if (found === null || english === undefined) return undefined;
  return { found: [{ raw: found[0], terms: [{ type: 'currency', english, value: 0 }] }], length: found[0].length };
};

/** Dollars of a country: "C$", "US$"; letters that name none leave the sign unread. */
const takeDollar = ({ text, at, rest }: Scan): Taken | undefined => {
  return dollarsOf(/\p{L}/u.test(text[at - 1] ?? '') ? null : MARKED_DOLLAR.exec(rest));
};

const DOLLAR_MARKED = /^\$ ?(?<mark>usd?|ca[nd]?|c|aud?|nzd?|hkd?)(?![\p{L}\d])/u;

/** The same, behind the sign: "300 $ CA". */
const takeDollarBefore = ({ rest }: Scan): Taken | undefined => dollarsOf(DOLLAR_MARKED.exec(rest));

const UNIT_SIGN = /^(?:\p{L}{1,3}\/\p{L}{1,4}(?!\p{L})|°[cf](?!\p{L})|[a-z]{1,2}[23](?![\p{L}\d]))/u;

/** A unit written with a sign or a figure: "km/h", "°C", "km2". */
const takeUnitSign = ({ text, at, rest, terms }: Scan): Taken | undefined => {
  const sign = /\p{L}/u.test(text[at - 1] ?? '') ? undefined : UNIT_SIGN.exec(rest)?.[0];
  return sign !== undefined && terms.of.has(sign) ? known(sign, sign.length, terms) : undefined;
};

/** What may begin at a place, in the order tried; a character always does. */
const READERS: readonly ((scan: Scan) => Taken | undefined)[] = [
  ({ rest }) => one(dateAt(rest) ?? clockAt(rest)),
  ({ rest, pack }) => one(numberAt(rest, pack)),
  ({ rest, pack, terms, pieces }) =>
    one(pack.figures === undefined ? undefined : figuresAt(rest, pack.figures, pieces.at(-1), terms)),
  takeDollar,
  takeDollarBefore,
  takeUnitSign,
  takeWording,
  takeWord,
];

const take = (scan: Scan): Taken => {
  for (const reader of READERS) {
    const taken = reader(scan);
    if (taken !== undefined) return taken;
  }
  return takeCharacter(scan);
};

/**
 * The pieces of a phrase in a pack's language, in order: wordings, numbers, dates in digits, signs. Linear in the phrase;
 * `undefined` where it is too long to be a value's phrase.
 */
export const piecesOf = (phrase: string, pack: LanguagePack): readonly Piece[] | undefined =>
  phrase.length > MOST_LETTERS ? undefined : sentencePieces(phrase, pack);

/** The pieces of a sentence, of which the first part is looked at. */
export const sentencePieces = (sentence: string, pack: LanguagePack): readonly Piece[] => {
  const terms = termsOf(pack);
  const text = foldFor(pack)(sentence.slice(0, MOST_OF_SENTENCE));
  const pieces: Piece[] = [];
  let parted: Piece['parted'];
  for (let at = 0; at < text.length;) {
    const { found, length } = take({ text, at, rest: text.slice(at), pack, terms, pieces });
    const [first, ...more] = found;
    if (first === undefined) parted = strongest(parted, partingMark(text, at));
    else {
      pieces.push(parted === undefined ? first : { ...first, parted });
      append(pieces, more);
      parted = undefined;
    }
    at += length;
  }
  return withMonths(terms.suffixes.length + terms.prefixes.length > 0 ? withMarks(pieces, terms) : pieces);
};

const IN_SENTENCES: ReadonlySet<string> = new Set(Array.from(',:()«»“”„"،、，'));
/** What stands before a full stop that may end no sentence: an abbreviation, an ordinal. */
const ABBREVIATION = /(?:(?:^|[^\p{L}])\p{L}{1,7}|\d)$/u;

/** What an idle mark parts: a full stop ends a sentence but behind what may be an abbreviation. */
const partingMark = (text: string, at: number): Piece['parted'] => {
  const mark = text[at] ?? '';
  if (IN_SENTENCES.has(mark)) return 'clause';
  if (';!¡?¿؟。؛'.includes(mark)) return 'sentence';
  const isStop = mark === '.' && text[at + 1] === ' ' && !ABBREVIATION.test(text.slice(Math.max(0, at - 9), at));
  return isStop ? 'sentence' : undefined;
};

const strongest = (one: Piece['parted'], other: Piece['parted']): Piece['parted'] =>
  one === 'sentence' || other === undefined ? one : other;

/** A full stop behind a word or a number, and hyphens before letters, say nothing; a hyphen before a number may be a minus. */
const isDot = (text: string, at: number): boolean =>
  text[at] === '.' ||
  (text[at] === '-' && /[\p{L}\p{Nd}]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? ''));

/** A hyphen between what is written together with a number and its digits: "ב-9". */
const isJoint = (text: string, at: number, terms: Terms): boolean =>
  text[at] === '-' &&
  /\d/u.test(text[at + 1] ?? '') &&
  terms.prefixes.some(
    ([beginning]) => text.endsWith(beginning, at) && !/\p{L}/u.test(text[at - beginning.length - 1] ?? ''),
  );

import { ABBREVIATED_FORMS } from '../../languages/en/given-names.ts';
import { foldWord } from './script.ts';

/** How a word is written: capitals alone, one leading capital, neither, or in a script without case. */
type Casing = 'upper' | 'title' | 'lower' | 'none';

/** A word of a quote, with the marks that stand around it. */
export interface Word {
  /** As written, without the marks around it. */
  readonly text: string;
  /** Folded for look-up in tables. */
  readonly folded: string;
  readonly casing: Casing;
  /** Whether a mark that parts phrases stands between this word and the next: a comma, bracket, dash or stop. */
  readonly breaks: '' | ',' | '(' | ')' | '.' | '–';
  /** Whether it is a possessive: the `’s` is not part of `text`. */
  readonly possessive: boolean;
  /** Whether it is one letter, or letters each with a stop: "G.", "J.R.". */
  readonly initial: boolean;
  /** Offset in UTF-16 code units of the quote. */
  readonly start: number;
  readonly end: number;
}

/** Words in a row, by their places in a list: `[from, to)`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Longest quote that a name is looked for in, in UTF-16 code units: two long paragraphs. */
export const MAX_NAME_QUOTE = 2_000;

/** Letters, with the marks and digits that may stand inside a name; stops only after single letters. */
const WORD =
  /(?:\p{Lu}\.-?){1,6}\p{Lu}?(?![\p{L}\p{M}])|['\u2018\u2019\u02bb\u02bc]?[\p{L}\p{M}\p{N}]+(?:['\u2018\u2019\u02bb\u02bc\u05f3`\u00b4\u200c-]['\u2018\u2019\u02bb\u02bc]?[\p{L}\p{M}\p{N}]+)*['\u2019\u02bc\u05f3]?/gu;

const POSSESSIVE = /(?:['\u2019`\u00b4]s|['\u2019])$/u;

const UPPER = /^\P{Ll}*\p{Lu}\P{Ll}*$/u;
const STARTS_UPPER = /^\P{L}*\p{Lu}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;

/** The common cases first: most words are plain Latin ones. */
const PLAIN_CASINGS: readonly (readonly [Casing, RegExp])[] = [
  ['lower', /^[a-z]+$/u],
  ['title', /^[A-Z][a-z]+$/u],
];

const anyCasing = (text: string): Casing => {
  if (!CASED.test(text)) return 'none';
  if (UPPER.test(text)) return 'upper';
  return STARTS_UPPER.test(text) || /\p{Lu}/u.test(text) ? 'title' : 'lower';
};

const casingOf = (text: string): Casing =>
  PLAIN_CASINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? anyCasing(text);

const BREAKS: readonly (readonly [Word['breaks'], RegExp])[] = [
  ['(', /[([{]/u],
  [')', /[)\]}]/u],
  ['.', /[.!?\u2026][\s"'\u201d\u2019]|\u3002/u],
  [',', /[,;:/|\u060c\u3001]|["\u201c\u201d\u00ab\u00bb].*["\u201c\u201d\u00ab\u00bb]/u],
  ['–', /[\u2012-\u2015]|(?:^|\s)-+(?:\s|$)/u],
];

const breakIn = (between: string): Word['breaks'] =>
  between === ' ' || between === '' ? '' : (BREAKS.find(([, pattern]) => pattern.test(between))?.[0] ?? '');

/** Abbreviations whose stop does not end a phrase: titles, what kind of place it is, given names. */
const ABBREVIATED: ReadonlySet<string> = new Set([
  ...'gen lt col maj capt sgt adm cpl brig cmdr dr mr mrs ms prof sen rep gov rev hon st ste jr sr pres amb supt insp fr mt ft pt dept hwy rte'.split(
    ' ',
  ),
  ...ABBREVIATED_FORMS.map((row) => row.slice(row.indexOf('|') + 1)),
]);

const INITIALS = /^(?:(?:\p{Lu}\.-?)+\p{Lu}?|\p{Lu})$/u;

/** Longest group of initials with its stops, "J.R.R.T.", in UTF-16 code units. */
const INITIALS_LENGTH = 13;

const PLAIN_WORD = /^[A-Za-z]+$/u;

const wordAt = (text: string, start: number, between: string): Word => {
  const plain = PLAIN_WORD.test(text);
  const bare = plain ? text : text.replace(POSSESSIVE, '');
  const folded = plain ? text.toLowerCase() : foldWord(bare).replaceAll('.', '');
  const stopped = between.startsWith('.') && ABBREVIATED.has(folded);
  return {
    text: bare,
    folded,
    casing: casingOf(bare),
    breaks: breakIn(stopped ? between.slice(1) : between),
    possessive: bare.length < text.length && text.endsWith('s'),
    initial: text.length <= INITIALS_LENGTH && (plain ? text.length === 1 && INITIALS.test(text) : INITIALS.test(text)),
    start,
    end: start + bare.length,
  };
};

/** Parts a quote into words, in order. Linear. */
export const wordsOf = (quote: string): readonly Word[] => {
  const matches = [...quote.matchAll(WORD)];
  return matches.map((match, index) => {
    const end = match.index + match[0].length;
    return wordAt(match[0], match.index, quote.slice(end, matches[index + 1]?.index ?? quote.length));
  });
};

/** Text that an editor may have written in lower case throughout: each word then begins with a capital. */
export const capitalised = (text: string): string =>
  /\p{Lu}/u.test(text) ? text : text.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());

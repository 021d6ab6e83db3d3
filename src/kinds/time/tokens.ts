/** A word, a run of digits or a single other mark of a quote. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case; dashes and quotation marks as `-`, `'` and `"`. */
  readonly text: string;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
  /** Whether it is written in capitals throughout: `GMT`. */
  readonly capitals: boolean;
  /** Whether no white space stands before it. */
  readonly tight: boolean;
  /** The number of a run of digits, else `NaN`. */
  readonly value: number;
  /** Where it stands in the text, half-open, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export type Tokens = readonly Token[];

/** Something read from tokens, and the index after its last token. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** White space, words, digits, single marks; what is invisible belongs to the word or the digits before it. */
const TOKEN =
  /\s+|[\p{L}\p{M}_][\p{L}\p{M}_\u00ad\u200b-\u200d\u2060\ufeff]*|\d[\d\u00ad\u200b-\u200d\u2060\ufeff]*|[^\s\p{L}\p{M}_\d]/gu;
const LETTER = /^[\p{L}\p{M}_]/u;
const DIGIT = /^\d/u;
const DASH = /^[\u2010-\u2015\u2212]$/u;
const APOSTROPHE = /^[\u2018\u2019\u02bc`\u00b4]$/u;
const CAPITAL = /^\p{Lu}/u;
/** Invisible: soft hyphen, zero-width characters, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** White space, which the byte order mark counts as, and what is invisible: neither is a token. */
const BLANK = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]+$/u;
/** Most pieces are plain ASCII, and need no clearing. */
const ASCII = /^[\x00-\x7f]*$/;
/** Longer runs of digits are no day, year or clock time, and would lose precision as numbers. */
const MOST_DIGITS = 15;

const markText = (mark: string): string => {
  if (DASH.test(mark)) return '-';
  return APOSTROPHE.test(mark) ? "'" : mark;
};

const cleared = (piece: string): string => (ASCII.test(piece) ? piece : piece.replace(INVISIBLE, '').normalize('NFC'));

const toToken = (piece: string, place: Pick<Token, 'tight' | 'start' | 'end'>): Token => {
  if (DIGIT.test(piece)) {
    const value = piece.length > MOST_DIGITS ? Number.NaN : Number(piece);
    return { kind: 'number', text: piece, capital: false, capitals: false, value, ...place };
  }
  const isWord = LETTER.test(piece);
  const capital = isWord && CAPITAL.test(piece);
  return {
    kind: isWord ? 'word' : 'mark',
    text: isWord ? piece.toLowerCase() : markText(piece),
    capital,
    capitals: capital && piece === piece.toUpperCase(),
    value: Number.NaN,
    ...place,
  };
};

/** Cuts a text into tokens; linear in its length. */
export const tokenise = (text: string): Tokens => {
  const tokens: Token[] = [];
  let tight = false;
  let end = 0;
  for (const piece of text.match(TOKEN) ?? []) {
    const start = end;
    end += piece.length;
    if (BLANK.test(piece)) {
      // An invisible character parts nothing.
      if (piece.replace(INVISIBLE, '') !== '') tight = false;
      continue;
    }
    tokens.push(toToken(cleared(piece), { tight, start, end }));
    tight = true;
  }
  return tokens;
};

/** The text of a token, the empty string where there is none. */
export const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

/** The first index at or after `index` whose token is none of `texts`; looks at few tokens, each text being one step. */
export const skip = (tokens: Tokens, index: number, texts: ReadonlySet<string>, most = 4): number => {
  let at = index;
  while (at < index + most && texts.has(textAt(tokens, at))) at += 1;
  return at;
};

/** The index after the words of `phrase` where they stand at `index`, else -1. */
export const phraseAt = (tokens: Tokens, index: number, phrase: readonly string[]): number => {
  for (let offset = 0; offset < phrase.length; offset += 1)
    if (textAt(tokens, index + offset) !== phrase[offset]) return -1;
  return index + phrase.length;
};

/** Words parted by spaces, hyphens and apostrophes as the tokeniser parts them. */
export const splitPhrase = (words: string): readonly string[] => tokenise(words).map((token) => token.text);

import type { Span } from '../model/place.ts';

/** A word, a numeral or a single mark of a text; spans count in that text. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case, for look-ups. */
  readonly lower: string;
  readonly isWord: boolean;
}

/** A word with its inner apostrophes and hyphens, a numeral with its separators, or else one mark. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:(?:['-]|(?<=\p{N})[.,:])[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const WORD_START = /^[\p{L}\p{N}\p{M}]/u;

/** Splits a folded text into words, numerals and marks, in order; white space parts them and is left out. */
export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(TOKEN), ({ index, 0: token }) => ({
    text: token,
    lower: token.toLowerCase(),
    isWord: WORD_START.test(token),
    start: index,
    end: index + token.length,
  }));

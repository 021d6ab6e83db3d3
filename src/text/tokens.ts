import type { Span } from '../model/place.ts';
import { characterClass, isWordClass, type CharacterClass } from './characters.ts';

/** A word, a numeral or a single mark of a text; spans count in that text. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case, for look-ups. */
  readonly lower: string;
  readonly isWord: boolean;
}

const codePointAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;
const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);
const isInWord = (text: string, at: number): boolean =>
  at < text.length && isWordClass(characterClass(codePointAt(text, at)));

const isNumeral = (found: CharacterClass): boolean => found === 'digit' || found === 'number';

/** Whether a mark joins the characters beside it: apostrophes and hyphens any, separators what stands behind a numeral. */
const joins = (mark: string, before: CharacterClass): boolean =>
  mark === "'" || mark === '-' || (isNumeral(before) && (mark === '.' || mark === ',' || mark === ':'));

/** A word of plain letters, which nothing behind them may go on: most words are. */
const PLAIN_WORD = /[A-Za-z]+(?![A-Za-z0-9'-]|[^\0-\x7f])/y;

const plainEnd = (text: string, start: number): number => {
  PLAIN_WORD.lastIndex = start;
  return PLAIN_WORD.test(text) ? PLAIN_WORD.lastIndex : start;
};

/** Where a word or numeral that starts at an offset ends: inner apostrophes, hyphens and separators belong to it. */
const endOfWord = (text: string, start: number): number => {
  let last: CharacterClass = 'other';
  let at = start;
  for (;;) {
    while (isInWord(text, at)) {
      const codePoint = codePointAt(text, at);
      last = characterClass(codePoint);
      at += widthOf(codePoint);
    }
    if (!joins(text.charAt(at), last) || !isInWord(text, at + 1)) return at;
    at += 1;
  }
};

/** Splits a folded text into words, numerals and marks, in order; white space parts them and is left out. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let start = 0;
  const push = (end: number, isWord: boolean): void => {
    const token = text.slice(start, end);
    tokens.push({ text: token, lower: token.toLowerCase(), isWord, start, end });
  };
  while (start < text.length) {
    const plain = plainEnd(text, start);
    if (plain > start) {
      push(plain, true);
      start = plain;
      continue;
    }
    const codePoint = codePointAt(text, start);
    const found = characterClass(codePoint);
    const isWord = isWordClass(found);
    const end = isWord ? endOfWord(text, start) : start + widthOf(codePoint);
    if (found !== 'space') push(end, isWord);
    start = end;
  }
  return tokens;
};

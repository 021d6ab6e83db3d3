import type { Span } from '../model/place.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** A word of a folded text with the marks that touch it; the span covers both. */
export interface TextWord extends Span {
  readonly text: string;
  /** The word itself in lower case, without the marks around it; the marks where there is nothing else. */
  readonly core: string;
}

/** The words of a text in order, and where each core stands among them. */
export interface WordIndex {
  readonly words: readonly TextWord[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** What white space parts, but digits in groups of three as one word, and a character each in scripts without spaces. */
const CHUNK = new RegExp(
  String.raw`(?<!\S)\p{Nd}{1,3}(?: \p{Nd}{3}(?!\p{Nd}))+[^\s${UNSPACED}]*|[${UNSPACED}]\p{M}*|[^\s${UNSPACED}]+`,
  'gu',
);
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const SIGN = /[$€£¥%°]/u;

const coreOf = (chunk: string): string => {
  const isKept = (character: string): boolean => WORD_CHARACTER.test(character) || SIGN.test(character);
  let start = 0;
  let end = chunk.length;
  while (start < end && !isKept(chunk.charAt(start))) start += 1;
  while (end > start && !isKept(chunk.charAt(end - 1))) end -= 1;
  return start === end ? chunk : chunk.slice(start, end).toLowerCase();
};

/** The words of a folded text, in order. */
export const wordsOf = (text: string): readonly TextWord[] =>
  Array.from(text.matchAll(CHUNK), ({ index, 0: chunk }) => ({
    text: chunk,
    core: coreOf(chunk),
    start: index,
    end: index + chunk.length,
  }));

/** Indexes the words of a folded text. */
export const indexWords = (text: string): WordIndex => {
  const words = wordsOf(text);
  const positions = new Map<string, number[]>();
  for (const [at, { core }] of words.entries()) {
    const list = positions.get(core);
    if (list === undefined) positions.set(core, [at]);
    else list.push(at);
  }
  return { words, positions };
};

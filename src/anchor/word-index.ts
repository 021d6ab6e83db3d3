import type { Span } from '../model/place.ts';
import { UNSPACED } from '../text/unspaced.ts';
import type { Core } from './likeness.ts';
import { likeCores, readCore } from './likeness.ts';

/** A word of a folded text with the marks that touch it; the span covers both. */
export interface TextWord extends Span {
  readonly text: string;
  /** The word itself in lower case, without the marks around it; the marks where there is nothing else. */
  readonly core: Core;
}

/** A core of the text that may stand for another one, and what it costs to take it for that. */
export interface Stand {
  readonly core: Core;
  readonly cost: number;
}

/** The words of a text in order, and where each core stands among them. */
export interface WordIndex {
  readonly words: readonly TextWord[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** The cores of the text that may stand for one that it lacks. */
  readonly standsFor: (core: Core) => readonly Stand[];
}

/** What white space parts, but digits in groups of three as one word, and a character each in scripts without spaces. */
const CHUNK = new RegExp(
  String.raw`(?<!\S)\p{Nd}{1,3}(?: \p{Nd}{3}(?!\p{Nd}))+[^\s${UNSPACED}]*|[${UNSPACED}]\p{M}*|[^\s${UNSPACED}]+`,
  'gu',
);
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const SIGN = /[$€£¥%°]/u;

const coreText = (chunk: string): string => {
  const isKept = (character: string): boolean => WORD_CHARACTER.test(character) || SIGN.test(character);
  let start = 0;
  let end = chunk.length;
  while (start < end && !isKept(chunk.charAt(start))) start += 1;
  while (end > start && !isKept(chunk.charAt(end - 1))) end -= 1;
  return start === end ? chunk : chunk.slice(start, end).toLowerCase();
};

/** The words of a folded text, in order. */
export const wordsOf = (text: string): readonly TextWord[] => {
  const cores = new Map<string, Core>();
  const coreOf = (chunk: string): Core => {
    const known = cores.get(chunk);
    if (known !== undefined) return known;
    const read = readCore(coreText(chunk));
    cores.set(chunk, read);
    return read;
  };
  return Array.from(text.matchAll(CHUNK), ({ index, 0: chunk }) => ({
    text: chunk,
    core: coreOf(chunk),
    start: index,
    end: index + chunk.length,
  }));
};

/** Indexes the words of a folded text; what may stand for a word is worked out once a word. */
export const indexWords = (text: string): WordIndex => {
  const words = wordsOf(text);
  const positions = new Map<string, number[]>();
  const vocabulary: Core[] = [];
  for (const [at, { core }] of words.entries()) {
    const list = positions.get(core.text);
    if (list === undefined) {
      positions.set(core.text, [at]);
      vocabulary.push(core);
    } else list.push(at);
  }
  const known = new Map<string, readonly Stand[]>();
  const standsFor = (core: Core): readonly Stand[] => {
    const stands = known.get(core.text) ?? likeCores(core, vocabulary);
    known.set(core.text, stands);
    return stands;
  };
  return { words, positions, standsFor };
};

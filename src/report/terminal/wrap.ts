import { widthOf } from './width.ts';
import { graphemesIn } from '../../text/graphemes.ts';
import { append } from '../../text/lists.ts';

/** A colour code as chalk writes them, one parameter each. */
const CODE = /(\u001b\[\d+m)/u;
const CODES = /\u001b\[(\d+)m/gu;

/** What ends a style: its closing parameter, by those that open it. */
const CLOSINGS: ReadonlyMap<number, number> = new Map([
  [1, 22],
  [2, 22],
  [4, 24],
  ...[30, 31, 32, 33, 34, 35, 36, 37, 90].map((colour): [number, number] => [colour, 39]),
]);

const code = (parameter: number): string => `\u001b[${parameter}m`;

/** What cannot be parted: colour codes, and characters with their marks. */
const atoms = (word: string): readonly string[] =>
  word.split(CODE).flatMap((part) => (CODE.test(part) ? [part] : Array.from(graphemesIn(part))));

/** Cuts a word that is wider than a line. */
const cut = (word: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const atom of atoms(word)) {
    const more = CODE.test(atom) ? 0 : widthOf(atom);
    if (used + more > width && used > 0) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += atom;
    used += more;
  }
  return [...lines, line];
};

/** A printable text, unpainted, cut to a width with `…` where it is wider. */
export const cutTo = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${(cut(text, Math.max(1, width - 1))[0] ?? '').trimEnd()}…`;

/** Fills lines with words as long as they fit. */
const fill = (words: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const more = widthOf(word);
    if (line !== '' && used + 1 + more <= width) {
      line += ` ${word}`;
      used += 1 + more;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = more > width ? cut(word, width) : [word];
    append(lines, parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    used = widthOf(line);
  }
  return [...lines, line].map((text) => text.trimEnd());
};

/** Closes on each line the styles that it leaves open, and opens them again on the next. */
const carryStyles = (lines: readonly string[]): readonly string[] => {
  let open: readonly number[] = [];
  return lines.map((line) => {
    const before = open;
    for (const [, digits] of line.matchAll(CODES)) {
      const parameter = Number(digits);
      open = CLOSINGS.has(parameter) ? [...open, parameter] : open.filter((style) => CLOSINGS.get(style) !== parameter);
    }
    const closings = new Set(open.map((style) => CLOSINGS.get(style) ?? 0));
    return `${before.map(code).join('')}${line}${[...closings].map(code).join('')}`;
  });
};

/**
 * The lines of a printable text, painted or not, within `width` columns (at least 1). Breaks at spaces; a word wider than
 * a line is cut between characters. An empty text is one empty line. A character of two columns does not fit in one.
 */
export const wrap = (text: string, width: number): readonly string[] =>
  widthOf(text) <= width ? [text.trimEnd()] : carryStyles(fill(text.split(' '), Math.max(1, width)));

const NO_BREAK = '\u00a0';

/** Lines of phrases with `between` between them, broken between phrases rather than within. */
export const wrapPhrases = (phrases: readonly string[], between: string, width: number): readonly string[] =>
  wrap(phrases.map((phrase) => phrase.replaceAll(' ', NO_BREAK)).join(between), width).map((line) =>
    line.replaceAll(NO_BREAK, ' '),
  );

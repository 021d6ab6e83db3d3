import type { Source } from '../model/source.ts';
import { printable } from './escape.ts';

/** Spaces that stay as they are: spans count them. */
const SPACES = /([ \t\u00a0]+)/u;

const printableLine = (line: string): string =>
  line
    .split(SPACES)
    .map((part, index) => (index % 2 === 1 ? part : printable(part)))
    .join('');

/** A line of a text, without its end, and the offset of its first character. */
interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines of a text; what a mark ends is no new line. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/gu)) {
    lines.push({ start, text: text.slice(start, index) });
    start = index + mark.length;
  }
  return start < text.length ? [...lines, { start, text: text.slice(start) }] : lines;
};

/** How a text is printed. */
export interface TextStyle {
  /** Whether each line is led by the offset of its first character. */
  readonly offsets: boolean;
}

/**
 * A source's text as it was extracted, line by line, with what could steer a terminal made visible. With offsets each line
 * is led by that of its first character, in the UTF-16 code units that spans count in.
 */
export const formatSourceText = ({ text }: Source, { offsets }: TextStyle): string => {
  const width = String(text.length).length;
  return linesOf(text)
    .map((line) => {
      const shown = printableLine(line.text);
      return offsets ? `${`${String(line.start).padStart(width)}  ${shown}`.trimEnd()}\n` : `${shown}\n`;
    })
    .join('');
};

/** A source's text as data; exact, whatever it holds. */
export const formatSourceJson = ({ id, file, sha256, encoding, text }: Source): string =>
  `${JSON.stringify({ id, file, sha256, encoding, length: text.length, text }, null, 2)}\n`;

/** Where a text comes from, in a line. */
export const describeSource = ({ id, file, encoding, text }: Source, guessed: boolean): string =>
  [
    `${printable(id)}: ${printable(file)}`,
    ...(encoding === undefined ? [] : [`${encoding}${guessed ? ', by its bytes' : ''}`]),
    `${text.length} characters`,
  ].join(' · ');

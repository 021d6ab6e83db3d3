import type { Source } from '../model/source.ts';
import { locatorOf } from '../text/locator.ts';
import { jsonText, printable } from './escape.ts';

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

/** Where each line stands in its file; nothing where that is where the line before it stands. */
const labelsOf = (lines: readonly Line[], segments: Source['segments']): readonly string[] => {
  let last = '';
  return lines.map(({ start, text }) => {
    const label = printable(locatorOf(segments, { start, end: start + text.length }) ?? '');
    if (text === '' || label === '' || label === last) return '';
    last = label;
    return label;
  });
};

/** What leads each line, the columns of all lines as wide as the widest. */
const marginsOf = (lines: readonly Line[], { segments }: Source, { offsets }: TextStyle): readonly string[] => {
  const places = segments === undefined ? [] : [labelsOf(lines, segments)];
  const columns = [...places, ...(offsets ? [lines.map(({ start }) => String(start))] : [])];
  const widths = columns.map((column) => column.reduce((widest, { length }) => Math.max(widest, length), 0));
  return lines.map((_, line) =>
    columns.map((column, index) => `${(column[line] ?? '').padStart(widths[index] ?? 0)}  `).join(''),
  );
};

/**
 * A source's text as it was extracted, line by line, with what could steer a terminal made visible. Where its file has
 * pages, times or cells, the first line of each is led by its name; with offsets each line is led by that of its first
 * character, in the UTF-16 code units that spans count in.
 */
export const formatSourceText = (source: Source, style: TextStyle): string => {
  const lines = linesOf(source.text);
  const margins = marginsOf(lines, source, style);
  return lines
    .map(({ text }, index) => {
      const margin = margins[index] ?? '';
      return `${margin === '' ? printableLine(text) : `${margin}${printableLine(text)}`.trimEnd()}\n`;
    })
    .join('');
};

/** A source's text as data; exact, whatever it holds. */
export const formatSourceJson = ({ id, file, sha256, encoding, text, segments }: Source): string =>
  jsonText({ id, file, sha256, encoding, length: text.length, text, segments });

/** Where a text comes from, in a line. */
export const describeSource = ({ id, file, encoding, text }: Source, guessed: boolean): string =>
  [
    `${printable(id)}: ${printable(file)}`,
    ...(encoding === undefined ? [] : [`${encoding}${guessed ? ', by its bytes' : ''}`]),
    `${text.length} characters`,
  ].join(' · ');

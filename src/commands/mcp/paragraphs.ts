import type { Span } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import { locatorOf } from '../../text/locator.ts';

/** What of a text is given at once, in UTF-16 code units, and the longest piece that stands for a paragraph. */
const MOST_TEXT = 20_000;
const LONGEST = 4_000;

/** A paragraph of a source with its place: offsets count as spans do, in UTF-16 code units. */
interface Paragraph extends Span {
  readonly paragraph: number;
  readonly locator?: string;
  readonly text: string;
}

/** Some paragraphs of a source. */
export interface Read {
  readonly source: string;
  readonly file: string;
  /** How long the whole text is, and how many paragraphs it has. */
  readonly length: number;
  readonly total: number;
  readonly paragraphs: readonly Paragraph[];
  /** Where to read on; `null` at the end. */
  readonly next: number | null;
}

const BLANK_LINES = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/gu;
const LINE_ENDS = /(?:\r\n?|\n)\s*/gu;

/** What stands between the marks of a pattern, where there is more than white space. */
const between = (text: string, marks: RegExp): readonly Span[] => {
  const found = Array.from(text.matchAll(marks), ({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  return [...found, { start: text.length, end: text.length }]
    .map(({ start }, index) => ({ start: found[index - 1]?.end ?? 0, end: start }))
    .filter(({ start, end }) => /\S/u.test(text.slice(start, end)));
};

/** A paragraph in pieces that end between words, as long as one may be. */
const piecesOf = (text: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  for (let from = start; from < end;) {
    const space = end - from > LONGEST ? text.lastIndexOf(' ', from + LONGEST) : end;
    const to = space > from ? space : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
};

/** Paragraphs stand between blank lines, or each in a line of its own where a text has no blank lines. */
const paragraphsIn = (text: string): readonly Span[] => {
  const parted = between(text, BLANK_LINES);
  return (parted.length > 1 ? parted : between(text, LINE_ENDS)).flatMap((one) => piecesOf(text, one));
};

/** The paragraphs of a source from one on, as many as are read at once; a very long one in pieces. */
export const paragraphsOf = ({ id, file, text, segments }: Source, from: number): Read => {
  const all = paragraphsIn(text);
  let room = MOST_TEXT;
  const shown = all.slice(from).flatMap((span, index) => {
    room -= span.end - span.start;
    if (room < 0 && index > 0) return [];
    const locator = locatorOf(segments, span);
    const place = { paragraph: from + index, ...span, ...(locator !== undefined && { locator }) };
    return [{ ...place, text: text.slice(span.start, span.end) }];
  });
  const next = from + shown.length;
  return {
    source: id,
    file,
    length: text.length,
    total: all.length,
    paragraphs: shown,
    next: next < all.length ? next : null,
  };
};

import type { Segment } from '../../model/source.ts';
import { flowsOf, type Flow } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { Piece } from './piece.ts';
import type { Sheet } from './upright.ts';
import { goesOn, isLikeSize, mend, paragraphsOf, vocabularyOf, type Paragraph, type Vocabulary } from './paragraphs.ts';
import { append } from '../../text/lists.ts';

/** The size that most characters have. */
const bodySize = (lines: readonly Piece[]): number => {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
};

const NOTE_START = /^(?:[⁰¹²³⁴-⁹]+|\d{1,3}|[*†‡§])(?=[\s.)\p{L}])/u;

/** Where the notes at the foot of a column begin: smaller type to its end, from a line with a mark. */
const notesStart = (flow: Flow, body: number): number => {
  let start = flow.length;
  while (start > 0 && (flow[start - 1]?.size ?? body) < body && !isLikeSize(flow[start - 1]?.size ?? body, body))
    start -= 1;
  while (start < flow.length && !NOTE_START.test(flow[start]?.text ?? '')) start += 1;
  return start;
};

const PLAIN_DIGITS: ReadonlyMap<string, string> = new Map(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (digit, index) => [digit, String(index)]),
);
const plain = (mark: string): string => Array.from(mark, (digit) => PLAIN_DIGITS.get(digit) ?? digit).join('');

/** Raised numbers that lead to a note of the page go; others stay raised. */
const withoutMarks = (text: string, marks: ReadonlySet<string>): string =>
  text.replace(/[⁰¹²³⁴-⁹]+/gu, (mark) => (marks.has(plain(mark)) ? '' : mark));

interface PageParts {
  readonly flows: readonly (readonly Paragraph[])[];
  readonly notes: readonly Paragraph[];
}

const partsOf = (lines: readonly Piece[], body: number, vocabulary: Vocabulary): PageParts => {
  const split = flowsOf(lines).map((flow) => ({ flow, at: notesStart(flow, body) }));
  const noteLines = split.map(({ flow, at }) => flow.slice(at)).filter((flow) => flow.length > 0);
  const marks = new Set(noteLines.flat().flatMap(({ text }) => plain(NOTE_START.exec(text)?.[0] ?? '')));
  const flows = split
    .map(({ flow, at }) => flow.slice(0, at).map((line) => ({ ...line, text: withoutMarks(line.text, marks) })))
    .filter((flow) => flow.length > 0);
  return {
    flows: flows.map((flow) => paragraphsOf(flow, vocabulary)),
    notes: noteLines.flatMap((flow) => paragraphsOf(flow, vocabulary)),
  };
};

/** A paragraph as it is written, with the pages that its parts stand on: where in its words each begins. */
interface Written {
  text: string;
  readonly size: number;
  readonly pages: { readonly at: number; readonly page: number }[];
}

const onPage = ({ text, size }: Paragraph, page: number): Written => ({ text, size, pages: [{ at: 0, page }] });

/** Puts the columns and pages together: a paragraph that goes on is one, and notes wait for its end. */
const assemble = (
  pages: readonly (PageParts & { readonly page: number })[],
  vocabulary: Vocabulary,
): readonly Written[] => {
  const written: Written[] = [];
  let waiting: Written[] = [];
  let open: Written | undefined;
  for (const { page, flows, notes } of pages) {
    for (const [first, ...others] of flows) {
      if (first === undefined) continue;
      const rest = others.map((one) => onPage(one, page));
      const next = onPage(first, page);
      const isSame = open !== undefined && goesOn(open, next);
      if (open !== undefined && isSame) {
        open.text = mend(open.text, next.text, vocabulary);
        if (open.pages.at(-1)?.page !== page) open.pages.push({ at: open.text.length - next.text.length, page });
      }
      append(written, [...waiting, ...(isSame ? [] : [next]), ...rest]);
      waiting = [];
      open = rest.at(-1) ?? (isSame ? open : next);
    }
    append(
      waiting,
      notes.map((note) => onPage(note, page)),
    );
  }
  return [...written, ...waiting];
};

/** The text of a document, and the page that each part of it stands on. */
export interface PagedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Whether all pages say the same, but for numbers that count them: stamps on pictures of pages, it may be. */
  readonly areAlike: boolean;
}

const BETWEEN = '\n\n';

/** The pages of paragraphs that are written one after the other, each page once for what of it stands together. */
const segmentsOf = (paragraphs: readonly Written[]): readonly Segment[] => {
  const segments: { start: number; end: number; label: string }[] = [];
  let offset = 0;
  for (const { text, pages } of paragraphs) {
    for (const [index, { at, page }] of pages.entries()) {
      const [label, end] = [`page ${page}`, offset + (pages[index + 1]?.at ?? text.length)];
      const last = segments.at(-1);
      if (last?.label === label) last.end = end;
      else segments.push({ start: offset + at, end, label });
    }
    offset += text.length + BETWEEN.length;
  }
  return segments;
};

/**
 * Writes the pages of a document, given the runs of characters on each, as text: columns in order, tables by their rows,
 * an empty line between paragraphs, words that lines cut made whole. Notes follow the paragraph that their page ends in.
 * Running heads stand once, at the end, and on no page; page numbers are left out.
 */
export const writePages = (sheets: readonly Sheet[]): PagedText => {
  const lines = sheets.map(({ page, items }) => ({ page, pieces: linesOf(items) }));
  const furniture = furnitureOf(lines);
  const texts = lines.map(({ page, pieces }) => ({
    page,
    pieces: pieces.filter((piece) => !furniture.pieces.has(piece)),
  }));
  const all = texts.flatMap(({ pieces }) => pieces);
  const [vocabulary, body] = [vocabularyOf(all), bodySize(all)];
  const parts = texts.map(({ page, pieces }) => ({ page, ...partsOf(pieces, body, vocabulary) }));
  const paragraphs = assemble(parts, vocabulary);
  const words = [...paragraphs.map(({ text }) => text), ...furniture.words].join(BETWEEN);
  return {
    text: paragraphs.length === 0 ? '' : `${words}\n`,
    segments: segmentsOf(paragraphs),
    areAlike: furniture.isAll,
  };
};

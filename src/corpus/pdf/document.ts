import { flowsOf, type Flow } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import { linesOf, type Item, type Piece } from './lines.ts';
import { goesOn, isLikeSize, mend, paragraphsOf, vocabularyOf, type Paragraph, type Vocabulary } from './paragraphs.ts';

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
  while (start > 0 && (flow[start - 1]?.size ?? body) < body && !isLikeSize(flow[start - 1]?.size ?? body, body)) start -= 1;
  while (start < flow.length && !NOTE_START.test(flow[start]?.text ?? '')) start += 1;
  return start;
};

const PLAIN_DIGITS: ReadonlyMap<string, string> = new Map(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (digit, index) => [digit, String(index)]));
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

/** Puts the columns and pages together: a paragraph that goes on is one, and notes wait for its end. */
const assemble = (pages: readonly PageParts[], vocabulary: Vocabulary): string[] => {
  const written: Paragraph[] = [];
  let waiting: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const { flows, notes } of pages) {
    for (const [first, ...rest] of flows) {
      if (first === undefined) continue;
      const isSame = open !== undefined && goesOn(open, first);
      if (open !== undefined && isSame) open.text = mend(open.text, first.text, vocabulary);
      written.push(...waiting, ...(isSame ? [] : [first]), ...rest);
      waiting = [];
      open = rest.at(-1) ?? (isSame ? open : first);
    }
    waiting.push(...notes);
  }
  return [...written, ...waiting].map(({ text }) => text);
};

/**
 * Writes the pages of a document, given the runs of characters on each, as text: columns in order, tables by their rows,
 * an empty line between paragraphs, words that lines cut made whole. Notes follow the paragraph that their page ends in.
 * Running heads stand once, at the end; page numbers are left out.
 */
export const writePages = (pages: readonly (readonly Item[])[]): string => {
  const lines = pages.map(linesOf);
  const furniture = furnitureOf(lines);
  const texts = lines.map((page) => page.filter((piece) => !furniture.pieces.has(piece)));
  const vocabulary = vocabularyOf(texts.flat());
  const body = bodySize(texts.flat());
  const paragraphs = assemble(texts.map((page) => partsOf(page, body, vocabulary)), vocabulary);
  return paragraphs.length === 0 ? '' : `${[...paragraphs, ...furniture.words].join('\n\n')}\n`;
};

import type { Flow } from './columns.ts';
import { CELL_MARK } from '../cell-mark.ts';
import type { Piece } from './piece.ts';
import { largest, smallest } from '../../text/lists.ts';

/** A paragraph, with the size of its type. */
export interface Paragraph {
  text: string;
  readonly size: number;
}

/** The words of a document, to tell hyphens of its own from those at the ends of lines. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** A line without the word that its end may have cut. */
const withoutCut = (line: string): string =>
  /[-‐]$/u.test(line.slice(-1)) ? line.slice(0, Math.max(0, line.lastIndexOf(' '))) : line;

/** All words of lines, but those that a line's end may have cut. */
export const vocabularyOf = (lines: readonly Piece[]): Vocabulary =>
  new Set(lines.flatMap(({ text }) => withoutCut(text).toLowerCase().match(WORD) ?? []));

/** Before these a hyphen is part of the word: "twenty-one", "five-year", "non-aligned". */
const KEEPS_HYPHEN =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|mid|non|self|ex|cease|all|well|long|short|high|low|cross|pro|anti)$/iu;

/** So much of a text's end is looked at: paragraphs may grow to a document's length. */
const LONGEST_WORD = 60;

const CUT = /(\p{L}+)[-‐]$/u;

/** Joins the end of one line with the next: a hyphen that only the line's end called for goes. */
export const mend = (before: string, after: string, vocabulary: Vocabulary): string => {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const end = before.slice(-LONGEST_WORD);
  const left = CUT.exec(end)?.[1];
  const right = /^\p{L}+/u.exec(after)?.[0];
  if (left === undefined) return /\d[-‐–]$/u.test(end) ? before + after : `${before} ${after}`;
  if (right === undefined || /\p{Lu}/u.test(right)) return before + after;
  const [whole, parted] = [`${left}${right}`.toLowerCase(), `${left}-${right}`.toLowerCase()];
  if (vocabulary.has(parted) || (KEEPS_HYPHEN.test(left) && !vocabulary.has(whole))) return before + after;
  return before.slice(0, -1) + after;
};

/** A gap between lines wider than this, by the usual one, parts paragraphs; as does type larger or smaller by so much. */
const WIDE_GAP = 1.3;
const OTHER_SIZE = 0.12;
/** The usual distance of lines, by their size, where too few of them tell. */
const USUAL_LEADING = 1.4;
const FEW_GAPS = 3;
/** The indent of a first line, by its size, and the share of the width by which a last line falls short. */
const INDENT = 0.7;
const SHORT_LINE = 0.25;

/** What is usual in a column. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const measureOf = (flow: Flow): Measure => {
  const gaps = flow.slice(1).map(({ y }, index) => (flow[index]?.y ?? y) - y);
  return {
    left: smallest(flow.map(({ x0 }) => x0)),
    right: largest(flow.map(({ x1 }) => x1)),
    leading: gaps.length < FEW_GAPS ? USUAL_LEADING * middle(flow.map(({ size }) => size)) : middle(gaps),
  };
};

export const isLikeSize = (a: number, b: number): boolean => Math.abs(a - b) <= OTHER_SIZE * Math.max(a, b);

const endsSentence = (text: string): boolean => /[.!?:;…。؟][”"’')\]»]?[⁰¹²³⁴-⁹]*$/u.test(text.slice(-LONGEST_WORD));

const isShort = ({ x0, x1, rtl }: Piece, { left, right }: Measure): boolean =>
  (rtl ? x0 - left : right - x1) > SHORT_LINE * (right - left);

const isIndented = ({ x0, x1, size, rtl }: Piece, { left, right }: Measure): boolean =>
  (rtl ? right - x1 : x0 - left) > INDENT * size;

/** What begins like an item of a list, or like a sentence after a line that falls far short. */
const LIST_ITEM = /^(?:[•·▪■◦‣*–—-]|\(?[\p{L}\d]{1,3}[.)])\s/u;
const SENTENCE = /^[\p{Lu}\d“"«‘'(]/u;

const isRow = ({ text }: Piece): boolean => text.includes(CELL_MARK);

const begins = (line: Piece, before: Piece, measure: Measure): boolean =>
  before.y - line.y > WIDE_GAP * measure.leading ||
  !isLikeSize(line.size, before.size) ||
  (isIndented(line, measure) && !isIndented(before, measure)) ||
  (isShort(before, measure) && endsSentence(before.text)) ||
  (isShort(before, measure) && SENTENCE.test(line.text) && !CUT.test(before.text)) ||
  LIST_ITEM.test(line.text) ||
  isRow(line) ||
  isRow(before);

/** The paragraphs of a flow, their lines joined. */
export const paragraphsOf = (flow: Flow, vocabulary: Vocabulary): Paragraph[] => {
  const measure = measureOf(flow);
  const paragraphs: Paragraph[] = [];
  let before: Piece | undefined;
  for (const line of flow) {
    const last = paragraphs.at(-1);
    if (last !== undefined && before !== undefined && isRow(before) && isRow(line)) last.text += `\n${line.text}`;
    else if (last === undefined || before === undefined || begins(line, before, measure))
      paragraphs.push({ text: line.text, size: line.size });
    else last.text = mend(last.text, line.text, vocabulary);
    before = line;
  }
  return paragraphs;
};

/** Whether a paragraph that a column or page ends with goes on in the next. */
export const goesOn = (last: Paragraph, next: Paragraph): boolean =>
  isLikeSize(last.size, next.size) &&
  !endsSentence(last.text) &&
  (/^\p{Ll}/u.test(next.text) || CUT.test(last.text.slice(-LONGEST_WORD)) || /^\p{Lo}/u.test(next.text));

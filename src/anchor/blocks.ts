import { HANGING_WORDS } from '../languages/en/hanging-words.ts';
import type { Span } from '../model/place.ts';

const LINE_BREAKS = /[^\S\r\n]*(?:\r\n?|\n)\s*/gu;
const BLANK_LINE = /(?:\r\n?|\n)[^\S\r\n]*(?:\r|\n)/u;
/** How a line ends whose sentence is over. */
const CLOSED = /[.!?…。！？]["'”’»)\]]*$/u;
/** How a line ends whose sentence is not: whatever comes next belongs to it. */
const OPEN = /[,;–—(-]$/u;
/** How an item of a list or a row of a table begins or goes on. */
const ITEM = /^\s*(?:[•*‣▪◦·–—-]\s|\(?\p{Nd}{1,3}[.)]\s|\p{L}\)\s)/u;
const ROW = /\t|\|/u;
const LOWER_START = /^["'“‘(]?\p{Ll}/u;
const LAST_WORD = /(\p{L}+)\.?$/u;

const hanging: ReadonlySet<string> = new Set(HANGING_WORDS);

/** A line at least this share of the longest beside it is as full as they are: the sentence was wrapped there. */
const FULL_LINE = 0.7;
/** Code units of a line that are looked at. */
const LINE_REACH = 400;

const lineBefore = (text: string, at: number): string => {
  const from = Math.max(0, at - LINE_REACH);
  const line = text.slice(from, at);
  return line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
};

const lineFrom = (text: string, at: number): string => /^[^\r\n]*/u.exec(text.slice(at, at + LINE_REACH))?.[0] ?? '';

const isWrapped = (text: string, start: number, line: string, next: string): boolean => {
  const previous = lineBefore(text, Math.max(0, start - line.length - 1)).trim();
  return line.length >= FULL_LINE * Math.max(next.length, previous.length);
};

/** Whether the block that a line break ends is over, and the next line begins another. */
const parts = (text: string, { start, end }: Span): boolean => {
  const line = lineBefore(text, start);
  const [left, right] = [line.trim(), lineFrom(text, end)];
  if (ITEM.test(right) || ROW.test(left) || ROW.test(right)) return true;
  if (CLOSED.test(left)) return ITEM.test(line);
  if (LOWER_START.test(right) || OPEN.test(left)) return false;
  if (hanging.has(LAST_WORD.exec(left)?.[1]?.toLowerCase() ?? '')) return false;
  return BLANK_LINE.test(text.slice(start, end)) || !isWrapped(text, start, line, right);
};

/**
 * The pieces of a span that stand in blocks of their own: a headline, an item of a list, a row of a table or a caption
 * does not run on into the next line, unless the sentence plainly does. One piece where nothing parts it.
 */
export const blocksOf = (text: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(LINE_BREAKS)) {
    const gap = { start: start + index, end: start + index + mark.length };
    if (!parts(text, gap)) continue;
    pieces.push({ start: from, end: gap.start });
    from = gap.end;
  }
  return [...pieces, { start: from, end }];
};

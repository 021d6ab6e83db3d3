import type { Span } from '../model/place.ts';

/** Words in their sentence: what stands before them, the words, and what follows. */
export interface InSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Most text that is shown on either side, in UTF-16 code units. */
const MOST_AROUND = 240;

/** Where a sentence begins, looking back: after an end mark and white space, or after an empty line. */
const BREAK = /[.!?][”"')\]]*\s+|\n\s*\n/gu;

const after = (text: string): string => {
  const end = BREAK.exec(text);
  BREAK.lastIndex = 0;
  const cut = end === null ? text : text.slice(0, end.index + end[0].trimEnd().length);
  return cut.length < text.length || text.length < MOST_AROUND ? cut : `${cut} …`;
};

const before = (text: string): string => {
  const last = [...text.matchAll(BREAK)].at(-1);
  if (last !== undefined) return text.slice(last.index + last[0].length);
  return text.length < MOST_AROUND ? text : `… ${text}`;
};

/** The sentence around a span, at most 240 code units on either side. */
export const sentenceOf = (text: string, { start, end }: Span): InSentence => ({
  before: before(text.slice(Math.max(0, start - MOST_AROUND), start)),
  words: text.slice(start, end),
  after: after(text.slice(end, end + MOST_AROUND)),
});

import type { Span } from '../model/place.ts';
import { sentenceAround } from './sentences.ts';

/** A sentence longer than this is read in pieces: the reader of names takes no more at once. */
export const LONGEST_PASSAGE = 2_000;

const NEXT = /\S/gu;

/** The sentences of a text, in order; one that is longer than {@link LONGEST_PASSAGE} in pieces. */
export const passagesIn = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (let at = 0; at < text.length;) {
    NEXT.lastIndex = at;
    const start = NEXT.exec(text)?.index;
    if (start === undefined) break;
    const sentence = sentenceAround(text, { start, end: start + 1 });
    const end = Math.min(Math.max(sentence.end, start + 1), start + LONGEST_PASSAGE);
    found.push({ start, end });
    at = end;
  }
  return found;
};

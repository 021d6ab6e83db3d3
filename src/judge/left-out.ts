import { truncated } from '../anchor/truncation.ts';
import type { FindingBody } from '../model/finding.ts';
import type { LeftOut } from '../model/kind.ts';
import type { Span } from '../model/place.ts';
import type { Anchor } from '../model/report.ts';
import type { ReadSource } from '../model/source.ts';
import { sentenceAround } from '../text/sentences.ts';

/**
 * The finding for words of the sentence that a reader wants in the quote: what it left out, and the quote with them. Their
 * spans count in the sentence, in which the quote is as long as its words are without what an elision leaves out.
 */
export const truncatedBy = (
  { words, whole, effect }: LeftOut,
  quote: string,
  { span }: Anchor,
  read: string,
  source: ReadSource,
): FindingBody<'quote-truncated'> => {
  const { start } = sentenceAround(source.text, span);
  const longer = span.end - span.start - read.length;
  const inText = (at: number): number => {
    if (start + at <= span.start) return start + at;
    return Math.max(span.start, start + at >= span.start + read.length ? start + at + longer : start + at);
  };
  const raw = (one: Span): Span => ({ start: inText(one.start), end: inText(one.end) });
  const word = raw(words);
  const where = word.start < span.start ? 'before' : 'after';
  return truncated(quote, source, { word, where, effect, repaired: raw(whole) });
};

import type { ReportReading } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { printable } from '../escape.ts';
import { shorten } from '../words.ts';
import type { Paint } from './paint.ts';

/** The end of a text that is too long to show. */
const tail = (text: string, most: number): string => {
  const characters = Array.from(text);
  return characters.length <= most ? text : `…${characters.slice(1 - most).join('')}`;
};

/**
 * The words quoted, marked in their sentence; where they were not found, the quote alone.
 *
 * @param most characters of the sentence that are shown on either side of them; 2 and more.
 */
export const inSentence = (sources: readonly Source[], reading: ReportReading, mark: Paint, most: number): string => {
  const source = sources.find(({ id }) => id === reading.source);
  if (reading.anchor === null || source === undefined) return `“${printable(reading.quote.exact)}”`;
  const { start, end } = reading.anchor.span;
  const sentence = sentenceAround(source.text, reading.anchor.span);
  const before = tail(printable(source.text.slice(sentence.start, start)), most);
  const after = shorten(source.text.slice(end, sentence.end), most);
  return `${before}${mark(`[${printable(source.text.slice(start, end))}]`)}${after}`.trim();
};

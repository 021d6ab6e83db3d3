import type { Anchor } from '../model/report.ts';
import type { Quote } from '../model/claim.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { lineIndex } from '../text/lines.ts';
import { sentenceAround } from '../text/sentences.ts';

/** Words found in a source, with the sentence that they stand in. */
export interface Passage {
  readonly source: string;
  readonly file: string;
  /** 1-based, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly span: Span;
  readonly method: Anchor['method'];
  /** The quote that anchors here and nowhere else in the source. */
  readonly quote: Quote;
  /** The text before the words, the words, and the text after them, in their sentence. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Words found in a source, and the context that tells them from the same words elsewhere in it. */
interface Match {
  readonly source: string;
  readonly anchor: Anchor;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Shows each place where `text` was found in its sentence. Matches in sources that are not given are left out. */
export const locate = (text: string, matches: readonly Match[], sources: readonly Source[]): readonly Passage[] => {
  const byId = new Map(sources.map((source) => [source.id, { source, lines: lineIndex(source.text) }]));
  return matches.flatMap(({ source: id, anchor, prefix, suffix }): Passage[] => {
    const found = byId.get(id);
    if (!found) return [];
    const { source, lines } = found;
    const { start, end } = anchor.span;
    const sentence = sentenceAround(source.text, anchor.span);
    return [
      {
        source: id,
        file: source.file,
        ...lines.position(start),
        span: anchor.span,
        method: anchor.method,
        quote: { exact: text, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) },
        before: source.text.slice(sentence.start, start),
        words: source.text.slice(start, end),
        after: source.text.slice(end, sentence.end),
      },
    ];
  });
};

import type { Anchor } from '../model/report.ts';
import type { Quote } from '../model/claim.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { lineIndex } from '../text/lines.ts';
import { locatorOf } from '../text/locator.ts';
import { sentenceAround } from '../text/sentences.ts';

/** Words found in a source, with the sentence that they stand in. */
export interface Passage {
  readonly source: string;
  readonly file: string;
  /** 1-based, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** Where it stands in the file, such as "page 3"; absent where the file has no such places. */
  readonly locator?: string;
  readonly span: Span;
  readonly method: Anchor['method'];
  /** A quote of the words that is proved to stand here, and nowhere else in the source; `null` where there is none. */
  readonly quote: Quote | null;
  /** The text before the words, the words, and the text after them, in their sentence. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Words found in a source, and the quote to paste for them. */
interface Match {
  readonly source: string;
  readonly anchor: Anchor;
  readonly quote: Quote | null;
}

/** Shows each place where words were found in its sentence. Matches in sources that are not given are left out. */
export const locate = (matches: readonly Match[], sources: readonly Source[]): readonly Passage[] => {
  const byId = new Map(sources.map((source) => [source.id, { source, lines: lineIndex(source.text) }]));
  return matches.flatMap(({ source: id, anchor, quote }): Passage[] => {
    const found = byId.get(id);
    if (!found) return [];
    const { source, lines } = found;
    const { start, end } = anchor.span;
    const locator = locatorOf(source.segments, anchor.span);
    const sentence = sentenceAround(source.text, anchor.span);
    return [
      {
        source: id,
        file: source.file,
        ...lines.position(start),
        ...(locator !== undefined && { locator }),
        span: anchor.span,
        method: anchor.method,
        quote,
        before: source.text.slice(sentence.start, start),
        words: source.text.slice(start, end),
        after: source.text.slice(end, sentence.end),
      },
    ];
  });
};

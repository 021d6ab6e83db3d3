import { phraseBehind, stem, unitWords } from '../kinds/numbers/nouns.ts';
import { findAmounts } from '../kinds/numbers/amounts.ts';
import { tokenise } from '../kinds/numbers/tokens.ts';
import type { Span } from '../model/place.ts';
import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import { sentenceAround } from '../text/sentences.ts';
import { once } from '../text/once.ts';
import type { Source } from '../model/source.ts';

/** A reading that stands, with what a fact beside it may be held against. */
export interface Covered {
  readonly claim: ReportClaim;
  readonly reading: ReportReading;
  readonly source: Source;
  readonly spans: readonly Span[];
  /** The words quoted, as the source has them. */
  readonly words: string;
  /** The stems of the words for what it counts. */
  readonly nouns: readonly string[];
  /** The words of its sentence that carry meaning. */
  readonly terms: () => ReadonlySet<string>;
}

/** Shorter words carry grammar more often than meaning. */
const SHORTEST_TERM = 4;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'that this with from have been were their which they there when what will would also after before into over such than then them these those some more most other only about said says'.split(
    ' ',
  ),
);

/** The stems of the words of a text that carry meaning. */
export const termsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.toLowerCase().matchAll(/\p{L}+/gu), ([word]) => word)
      .filter((word) => word.length >= SHORTEST_TERM && !FUNCTION_WORDS.has(word))
      .map(stem),
  );

const nounsOf = (claim: ReportClaim, quote: string): readonly string[] => {
  const tokens = tokenise(quote);
  const behind = findAmounts(tokens).flatMap(({ core }) => phraseBehind(tokens, core.next));
  return [...behind, ...unitWords(claim.options.unit ?? '')];
};

/** Every reading of a report that stands in its source. */
export const coveredIn = (report: Report): readonly Covered[] => {
  const sources = new Map<string, Source>(report.sources.map((source) => [source.id, source]));
  return report.claims.flatMap((claim) =>
    claim.readings.flatMap((reading): readonly Covered[] => {
      const source = sources.get(reading.source);
      const { anchor } = reading;
      if (source === undefined || anchor === null) return [];
      const terms = once(() => {
        const { start, end } = sentenceAround(source.text, anchor.span);
        return termsIn(source.text.slice(start, end));
      });
      const words = source.text.slice(anchor.span.start, anchor.span.end);
      return [{ claim, reading, source, spans: anchor.parts, words, nouns: nounsOf(claim, words), terms }];
    }),
  );
};

/**
 * The words, folded to lower case, of what the registry itself names: parties, events, labels, questions. Who speaks and
 * what is spoken of is known already.
 */
export const wordsOfRegistry = (report: Report): ReadonlySet<string> => {
  const texts = [
    ...Object.values(report.parties),
    ...report.claims.flatMap(({ question, event, readings, options }) => [
      question,
      event?.title ?? '',
      ...Object.values(options.aliases ?? {}).flat(),
      ...readings.map(({ text }) => text ?? ''),
    ]),
  ];
  return new Set(texts.flatMap((text) => Array.from(text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu), ([word]) => word)));
};

import type { Quote } from '../model/claim.ts';
import type { FindingBody } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { Anchor } from '../model/report.ts';
import type { KindName } from '../model/values.ts';
import type { Library } from './library.ts';

export { createLibrary } from './library.ts';
export type { Library } from './library.ts';

/** A quote to prove: what it says stands in a source, and the kind of answer that is read from it. */
export interface QuoteToProve {
  readonly quote: Quote;
  /** The id of a source in the library. */
  readonly source: string;
  /** Which words beside the quote change what it says depends on it. */
  readonly kind: KindName;
}

/** A passage worth showing beside a problem; the span counts in the raw text of `source`. */
export interface Passage {
  readonly source: string;
  readonly span: Span;
  readonly message: string;
}

export type QuoteProblem = FindingBody<
  'quote-missing' | 'quote-drifted' | 'quote-misattributed' | 'quote-spliced' | 'quote-truncated'
>;

/** A quote that stands, or the reason why it is no evidence. */
export type Proof =
  | { readonly ok: true; readonly anchor: Anchor; readonly notes: readonly FindingBody<'quote-ambiguous'>[] }
  | { readonly ok: false; readonly problem: QuoteProblem; readonly passages: readonly Passage[] };

/** Where words stand: a source, the anchor, and the shortest context that tells it from the others in that source. */
export interface Hit {
  readonly source: string;
  readonly anchor: Anchor;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Proves that a quote stands in its source, or says why it does not. A source that the library lacks has no quotes. */
export const proveQuote = ({ quote, source }: QuoteToProve, library: Library): Proof => {
  const text = library.find(source)?.source.text ?? '';
  const start = text.indexOf(quote.exact);
  if (start < 0) {
    return { ok: false, problem: { code: 'quote-missing', data: { quote: quote.exact, source } }, passages: [] };
  }
  const span = { start, end: start + quote.exact.length };
  return { ok: true, anchor: { method: 'exact', span, parts: [span] }, notes: [] };
};

/** Every place where words stand, in all sources in order. */
export const findText = (text: string, library: Library): readonly Hit[] =>
  library.all.flatMap(({ source }) => {
    const proof = proveQuote({ quote: { exact: text }, source: source.id, kind: 'count' }, library);
    return proof.ok ? [{ source: source.id, anchor: proof.anchor }] : [];
  });

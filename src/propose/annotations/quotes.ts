import { proveQuote, type Library } from '../../anchor/index.ts';
import type { Shelved } from '../../anchor/library.ts';
import { locate } from '../../anchor/locate.ts';
import { offerQuote } from '../../anchor/offer.ts';
import { prepare } from '../../anchor/prepare.ts';
import { widener } from '../../audit/widen.ts';
import type { Quote } from '../../model/claim.ts';
import type { Span } from '../../model/place.ts';
import type { KindName } from '../../model/values.ts';
import { message } from '../../report/messages.ts';
import { inOneLine } from '../../text/one-line.ts';
import type { Selected } from './model.ts';
import { placeOf } from './place.ts';

/** A quote for words that somebody selected, and the kind of answer that they give; else why there is none. */
export type Quoted =
  | { readonly ok: true; readonly quote: Quote; readonly kind: KindName }
  | { readonly ok: false; readonly message: string };

/** The kind that words are sure to be of: that of the figure in them, where there is one. */
const kindOf = (span: Span, { source }: Shelved): KindName | undefined => {
  const { kinds } = widener(source)(span);
  const [only] = kinds;
  return kinds.length === 1 && only !== 'choice' ? only : undefined;
};

/** Why words do not stand where they were selected, and what stands nearest. */
const misplaced = (exact: string, { source }: Shelved, library: Library): string => {
  const proof = proveQuote({ quote: { exact }, source: source.id, kind: 'choice' }, library);
  return proof.ok || proof.problem.code === 'quote-truncated'
    ? `“${exact}” stands in ${source.id} more than once: give its selector a prefix or suffix that stands there`
    : message(proof.problem);
};

/** Quotes words that somebody selected in a source. */
export const quoteSelected = (
  selected: Selected,
  kind: KindName | undefined,
  shelved: Shelved,
  library: Library,
): Quoted => {
  const exact = inOneLine(selected.exact);
  const anchor = placeOf(selected, shelved);
  if (anchor === null) return { ok: false, message: misplaced(exact, shelved, library) };
  const known = kind ?? kindOf(anchor.span, shelved);
  if (known === undefined)
    return { ok: false, message: `what kind of answer “${exact}” gives is not sure: tag it, as with “kind:name”` };
  return { ok: true, kind: known, quote: offerQuote(anchor.parts, known, shelved.source, library) ?? { exact } };
};

/** Whether a quote stands in words that are selected, its parts in order: who selected others since meant those. */
export const quotes = (quote: Quote, selected: readonly Selected[], shelved: Shelved): boolean =>
  locate(shelved, prepare(quote)).some(({ parts }) => {
    const words = parts.map(({ start, end }) => shelved.source.text.slice(start, end));
    return words.length === selected.length && words.every((one, index) => one === selected[index]?.exact);
  });

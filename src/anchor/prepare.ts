import type { Quote } from '../model/claim.ts';
import { fold } from '../text/fold.ts';

/** A quote made ready for the search. */
export interface PreparedQuote {
  readonly quote: Quote;
  /** The words quoted, to the letter, without white space around them. */
  readonly exact: string;
  readonly folded: string;
  /** The folded parts around elisions; one part where there is none. */
  readonly parts: readonly string[];
  /** Folded, without white space around it; empty when there is none. */
  readonly prefix: string;
  readonly suffix: string;
}

/** `…` and `[…]`, and the three full stops that people type for them. */
const ELISION = /\[ ?(?:…|\.{3,}) ?\]|…|\.{3,}/u;

const foldedWords = (text: string): string => fold(text).text.trim();

/** Folds a quote and parts it at its elisions. Words that are nothing but an elision have no parts. */
export const prepare = (quote: Quote): PreparedQuote => {
  const folded = foldedWords(quote.exact);
  const parts = folded
    .split(ELISION)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    quote,
    exact: quote.exact.trim(),
    folded,
    parts,
    prefix: foldedWords(quote.prefix ?? ''),
    suffix: foldedWords(quote.suffix ?? ''),
  };
};

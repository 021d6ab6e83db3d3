import { fold } from '../text/fold.ts';
import { UNSPACED } from '../text/unspaced.ts';

const ASCII_ONLY = /^[\t\n\r -~]*$/;
const ASCII_TERM = /[A-Za-z0-9]+/g;
/** A word with the invisible characters that folding drops from it. */
const SPACED_TERM = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const MIXED_TERM = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`, 'gu');
const PLAIN_TERM = /^[A-Za-z0-9\u0400-\u0482]+$/;

/**
 * The distinct words of a raw text, folded, for finding the texts that can hold a quote: whatever quote stands in a text
 * has its words among these. Case counts. Where no spaces stand between words, each character is one.
 */
export const termsOf = (text: string): ReadonlySet<string> => {
  if (ASCII_ONLY.test(text)) return new Set(text.match(ASCII_TERM));
  if (HAS_UNSPACED.test(text)) return new Set(fold(text).text.match(MIXED_TERM));
  const terms = new Set(text.match(SPACED_TERM));
  return new Set(Array.from(terms, (term) => (PLAIN_TERM.test(term) ? term : fold(term).text)));
};

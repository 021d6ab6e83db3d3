import { fold } from '../text/fold.ts';
import { UNSPACED } from '../text/unspaced.ts';

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const MIXED_TERM = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`, 'gu');
/** Part of a word, or an invisible character that folding drops from one. */
const TERM_CHARACTER = /^[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]$/u;

const UNKNOWN = 0;
const BETWEEN = 1;
const PLAIN = 2;
/** Part of a word that folding may rewrite. */
const FOLDED = 3;
/** Of a script without spaces. */
const ALONE = 4;

/** ASCII and Cyrillic letters and digits: what no folding touches. */
const PLAIN_CHARACTER = /^[A-Za-z0-9\u0400-\u0482]$/;

const classify = (character: string): number => {
  if (PLAIN_CHARACTER.test(character)) return PLAIN;
  if (HAS_UNSPACED.test(character)) return ALONE;
  // Halves of a surrogate pair belong to one character: which one it is, folding finds out.
  return TERM_CHARACTER.test(character) || /^[\uD800-\uDFFF]$/.test(character) ? FOLDED : BETWEEN;
};

/** Classes of UTF-16 code units, filled as they are met: a test of a property costs fifty times as much. */
const classes = new Uint8Array(0x1_0000);

const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
};

const addFolded = (terms: Set<string>, text: string): void => {
  for (const [term] of fold(text).text.matchAll(MIXED_TERM)) terms.add(term);
};

/**
 * The distinct words of a raw text, folded, for finding the texts that can hold a quote: whatever quote stands in a text
 * has its words among these. Case counts. Where no spaces stand between words, each character is one.
 */
export const termsOf = (text: string): ReadonlySet<string> => {
  const terms = new Set<string>();
  for (let at = 0; at < text.length;) {
    const start = at;
    let most = BETWEEN;
    for (let kind = classAt(text, at); kind !== BETWEEN && at < text.length; kind = classAt(text, at)) {
      most = Math.max(most, kind);
      at += 1;
    }
    if (at === start) at += 1;
    else if (most === PLAIN) terms.add(text.slice(start, at));
    else addFolded(terms, text.slice(start, at));
  }
  return terms;
};

/** Longest label that is taken, in UTF-16 code units: a label is a name for an answer, not a passage. */
const MAX_LABEL = 200;

/** A letter, a digit or a mark that belongs to one: what may not touch a whole word from outside. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Most combining marks that are kept on one letter before composition; more is hostile and costs quadratic time. */
const SURPLUS_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Folds words for comparison of labels: lower case, one space for a run of white space, straight quotation marks, plain
 * hyphens. Letters and their accents stay.
 */
export const foldLabel = (text: string): string =>
  text
    .replace(SURPLUS_MARKS, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/gu, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s\u00ad\u200b]+/gu, ' ')
    .trim();

const touches = (character: string | undefined): boolean => character !== undefined && WORD_CHARACTER.test(character);

/** The whole character that ends just before an offset, surrogate pairs kept together. */
const characterBefore = (text: string, offset: number): string | undefined =>
  Array.from(text.slice(Math.max(0, offset - 2), offset)).at(-1);

const characterAt = (text: string, offset: number): string | undefined =>
  Array.from(text.slice(offset, offset + 2)).at(0);

/**
 * Whether a label stands in a text as whole words, after folding both. "Iran" does not stand in "Iranian". Linear in the
 * length of the text for each place where the label's letters occur.
 */
export const standsIn = (text: string, label: string): boolean => {
  const folded = foldLabel(text);
  const sought = foldLabel(label);
  if (sought === '') return false;
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    if (!touches(characterBefore(folded, at)) && !touches(characterAt(folded, at + sought.length))) return true;
  }
  return false;
};

/** Why a label cannot be taken, in words; `null` when it can. */
export const labelFault = (label: string): string | null => {
  if (foldLabel(label) === '') return 'the label is empty';
  if (label.length > MAX_LABEL) return `the label is longer than ${MAX_LABEL} characters`;
  return null;
};

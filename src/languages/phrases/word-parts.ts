import type { LanguagePack } from '../pack.ts';
import { is, type Piece } from './term.ts';
import type { Terms } from './terms.ts';

/** Stems of fewer letters bear no endings, but for numbers; what is counted bears long ones: "evden", but "oyun" is no "oy". */
const SHORT = 3;

/** What a whole word is; one for two of a thing is two pieces. */
const wholeWord = (word: string, terms: Terms): readonly Piece[] | undefined => {
  const known = terms.of.get(word);
  if (known !== undefined) return [{ raw: word, terms: known }];
  const single = terms.duals.get(word);
  if (single === undefined) return undefined;
  return [
    { raw: word, terms: [{ type: 'number', english: '2', value: 2 }] },
    { raw: word, terms: terms.of.get(single) ?? [] },
  ];
};

const mayBear = (piece: Piece, ending: string): boolean =>
  isNumeric(piece) || is(piece, 'year-mark') || (is(piece, 'noun') && ending.length >= SHORT);

/** A known word that bears an ending. */
const bearer = (stem: string, ending: string, terms: Terms): readonly Piece[] | undefined => {
  const known = wholeWord(stem, terms);
  const isLoose = stem.length < SHORT && known?.some((piece) => mayBear(piece, ending)) !== true;
  return isLoose ? undefined : known;
};

const isIdle = ({ terms }: Piece): boolean => terms.every(({ type }) => type === 'neutral');

/**
 * A word without its ending, and the mark of the ending; nothing where no known word is left. A word that says something
 * and bears one ending comes before any that bears several: "nisan-ın", not "nis-a-nın".
 */
const withoutSuffix = (word: string, terms: Terms, depth: number): readonly Piece[] | undefined => {
  if (depth === 0) return undefined;
  const endings = terms.suffixes.filter(([ending]) => word.length > ending.length + 1 && word.endsWith(ending));
  const bare = (stem: string, ending: string): readonly Piece[] | undefined => {
    const known = bearer(stem, ending, terms);
    return known?.every(isIdle) === true ? undefined : known;
  };
  const any = (stem: string, ending: string): readonly Piece[] | undefined =>
    bearer(stem, ending, terms) ?? withoutSuffix(stem, terms, depth - 1);
  for (const stemOf of [bare, any]) {
    for (const [ending, mark] of endings) {
      const stem = stemOf(word.slice(0, -ending.length), ending);
      if (stem !== undefined) return [...stem, { raw: ending, terms: terms.of.get(mark) ?? [], sign: mark }];
    }
  }
  return undefined;
};

/** A word parted from what is written together with it; before digits nothing else is left of the word. */
const withoutPrefix = (word: string, terms: Terms, depth: number): readonly Piece[] | undefined => {
  if (depth === 0) return undefined;
  for (const [beginning, mark] of terms.prefixes) {
    if (!word.startsWith(beginning)) continue;
    const stem = word.slice(beginning.length);
    const parted = stem === '' ? [] : (wholeWord(stem, terms) ?? withoutPrefix(stem, terms, depth - 1));
    if (parted !== undefined) return [{ raw: beginning, terms: terms.of.get(mark) ?? [], sign: mark }, ...parted];
  }
  return undefined;
};

const isNumeric = (piece: Piece): boolean =>
  piece.terms.some(({ type }) => type === 'number' || type === 'scale' || type === 'glue' || type === 'ordinal');

/** A word made of number words alone, parted; the longest parts first. */
const compound = (word: string, terms: Terms): readonly Piece[] | undefined => {
  const best: (readonly Piece[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const raw = word.slice(start, end);
      const known = terms.of.get(raw);
      if (known === undefined) continue;
      const piece = { raw, terms: known };
      if (isNumeric(piece)) {
        best[end] = [...before, piece];
        break;
      }
    }
  }
  const parts = best[word.length];
  return parts !== undefined && parts.length > 1 ? parts : undefined;
};

/** Longest word that is tried as a compound. */
const MOST_COMPOUND = 70;
const MOST_SUFFIXES = 3;
const MOST_PREFIXES = 2;

/** Words of fewer letters may be others without their accents. */
const SHORTEST_UNACCENTED = 4;

/** A word that is written without its accents, with them. */
const accented = (word: string, terms: Terms): string =>
  word.length >= SHORTEST_UNACCENTED && /^[a-z]+$/u.test(word) ? (terms.plain.get(word) ?? word) : word;

/** What a word is, parted from what is written together with it; one piece that nothing knows where it is none. */
export const wordPieces = (word: string, pack: LanguagePack, terms: Terms): readonly Piece[] => {
  const known = terms.of.get(word) ?? terms.of.get(accented(word, terms));
  if (known !== undefined) return [{ raw: word, terms: known }];
  const parted =
    wholeWord(word, terms) ??
    withoutSuffix(word, terms, MOST_SUFFIXES) ??
    withoutPrefix(word, terms, MOST_PREFIXES) ??
    (pack.compounds === true && word.length <= MOST_COMPOUND ? compound(word, terms) : undefined);
  return parted ?? [{ raw: word, terms: [] }];
};

/** Whether a word that is not known hangs on digits, and makes something else of them: "100k", "44-dniowy". */
export const isHungOn = (text: string, at: number, found: readonly Piece[]): boolean =>
  found.every(({ terms, sign }) => terms.length === 0 && sign === undefined) &&
  /\d-?$/u.test(text.slice(Math.max(0, at - 2), at));

/** What follows an apostrophe, or digits and a hyphen, is an ending, or several: "1990'lar-da". */
export const endingsOf = (word: string, terms: Terms, depth = MOST_SUFFIXES): readonly Piece[] | undefined => {
  if (depth === 0) return undefined;
  const mark = terms.suffixes.find(([form]) => form === word)?.[1];
  if (mark !== undefined) return [{ raw: `'${word}`, terms: terms.of.get(mark) ?? [], sign: mark }];
  for (const [form, last] of terms.suffixes) {
    if (form.length < 2 || word.length <= form.length || !word.endsWith(form)) continue;
    const before = endingsOf(word.slice(0, -form.length), terms, depth - 1);
    if (before !== undefined) return [...before, { raw: form, terms: terms.of.get(last) ?? [], sign: last }];
  }
  return undefined;
};

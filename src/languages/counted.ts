import { ANYBODY, BESIDE_COUNTED, COUNTED_ALIKE } from './en/counted-words.ts';
import { packOf } from './packs/index.ts';
import { foldFor } from './phrases/fold.ts';
import { sentencePieces } from './phrases/pieces.ts';
import { is, termOf } from './phrases/term.ts';

const rowsOf = (noun: string): readonly string[] => {
  const rows = COUNTED_ALIKE.filter((row) => `|${row}|`.includes(`|${noun}|`));
  return rows.length === 0 ? [noun] : rows.map((row) => row.slice(0, row.indexOf('|')));
};

const inEnglish = (nouns: readonly string[]): readonly string[] => {
  const rows = nouns.flatMap(rowsOf);
  return rows.some((noun) => ANYBODY.includes(noun)) ? [] : rows;
};

/** What is no thing that is counted: money, measures and times are told by the value itself. */
const MEASURES = ['unit', 'currency', 'time', 'month', 'weekday', 'age-unit'] as const;

const englishNouns = (quote: string): readonly string[] =>
  (quote.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !BESIDE_COUNTED.test(word));

/**
 * What a quote counts: by the English noun where that is known, else by its own words; nothing where it may be anybody, or
 * is a measure or a day.
 */
export const nounsIn = (quote: string, tag: string): readonly string[] => {
  const pack = packOf(tag);
  if (pack === undefined) return inEnglish(englishNouns(quote));
  const pieces = sentencePieces(foldFor(pack)(quote), pack);
  if (pieces.some((piece) => is(piece, ...MEASURES))) return [];
  const known = pieces.flatMap((piece) => termOf(piece, 'noun')?.english.split(' ').slice(-1) ?? []);
  if (known.length > 0) return inEnglish(known);
  return pieces.flatMap(({ raw, terms, sign, digits }) =>
    terms.length === 0 && sign === undefined && digits === undefined && /^\p{L}{4}/u.test(raw) ? [raw] : [],
  );
};

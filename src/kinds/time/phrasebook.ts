import { tableOnce, type Table } from '../../text/once.ts';
import { phraseAt, splitPhrase, textAt, type Found, type Tokens } from './tokens.ts';

/** Set phrases with what they mean, found by their first word; the longest holds. */
export type Phrasebook<T> = Table<string, readonly (readonly [words: readonly string[], meaning: T])[]>;

type Rows<T> = readonly (readonly [meaning: T, wordings: string])[];

const byFirst = <T>(table: Rows<T>): ReadonlyMap<string, readonly (readonly [readonly string[], T])[]> => {
  const book = new Map<string, (readonly [readonly string[], T])[]>();
  for (const [meaning, wordings] of table)
    for (const wording of wordings.split('|')) {
      const words = splitPhrase(wording);
      const [first = ''] = words;
      const rows = book.get(first) ?? [];
      rows.push([words, meaning]);
      book.set(
        first,
        rows.sort(([a], [b]) => b.length - a.length),
      );
    }
  return book;
};

/** A phrasebook from meanings and their wordings, parted by a bar. */
export const phrasebook = <T>(table: Rows<T>): Phrasebook<T> => tableOnce(() => byFirst(table));

/** The meaning of the phrase that stands at `index`, or `null`. */
export const phraseIn = <T>(book: Phrasebook<T>, tokens: Tokens, index: number): Found<T> | null => {
  for (const [words, value] of book.get(textAt(tokens, index)) ?? []) {
    const end = phraseAt(tokens, index, words);
    if (end !== -1) return { value, end };
  }
  return null;
};

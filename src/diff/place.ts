import type { Surroundings } from './facts.ts';

/** How much longer than the quote the words in its place may be, in code units: once as long, and a sentence. */
const ROOM = 200;
/** Places that the words before a quote are looked for in; words that stand more often tell no place. */
const MOST_PLACES = 50;

/** Marks alone stand beside too many words to tell one place from another. */
const TELLING = /[\p{L}\p{N}]/u;

/** Whether words tell a place. */
export const isTelling = (words: string): boolean => TELLING.test(words);

const between = (text: string, { before, after }: Surroundings, most: number): readonly string[] => {
  const found: string[] = [];
  for (let at = text.indexOf(before), seen = 0; at >= 0; at = text.indexOf(before, at + 1), seen += 1) {
    if (seen === MOST_PLACES) return [];
    const start = at + before.length;
    const window = text.slice(start, start + most + after.length);
    const end = window.indexOf(after);
    if (end >= 0) found.push(window.slice(0, end).trim());
  }
  return found;
};

/**
 * The words of a folded text that stand now between those that a quote stood between; nothing where they stand between them in
 * more than one place or in none, or where one side tells no place.
 */
export const placeNow = (text: string, around: Surroundings, quote: string): string | undefined => {
  if (!isTelling(around.before) || !isTelling(around.after)) return undefined;
  const [words, ...others] = between(text, around, 2 * quote.length + ROOM);
  return words === undefined || words === '' || others.length > 0 ? undefined : words;
};

import { RENAMED, SHARED_COUNTRIES, WHOLE_COUNTRIES } from '../../languages/en/countries.ts';
import { countryOf } from '../../languages/en/gazetteer.ts';
import { foldPart } from './parts.ts';
import type { Word } from './words.ts';

const rowsOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([country, names]) => names.split('|').map((name) => [name, country] as const)),
  );

const WHOLE = rowsOf(WHOLE_COUNTRIES);
const OLD = rowsOf(RENAMED);
const SHARED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SHARED_COUNTRIES).map(([name, countries]) => [name, countries.split('|')]),
);

/** The most words of such a name. */
const MOST_WORDS = 7;

/** Small words that stand between the words of such a name, and the ending of an owner: neither tells. */
const bare = (folded: string): string => folded.replace(/\bthe /gu, '').replace(/people(?:s|')+/gu, 'people');

/** How many words, from one on, are the name of a country that must be read whole; 0 where they are none. */
export const wholeCountryLength = (words: readonly Word[], from: number): number => {
  if (words[from]?.casing === 'lower') return 0;
  for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length -= 1) {
    const named = words.slice(from, from + length);
    if (named.slice(0, -1).some(({ breaks }) => breaks !== '') || named.at(-1)?.casing === 'lower') continue;
    if (WHOLE.has(bare(named.map(({ folded }) => folded).join(' ')))) return length;
  }
  return 0;
};

/** The country that a whole name stands for, by one name for all of its names; `undefined` where it is none. */
export const countryNamed = (text: string): string | undefined => {
  const folded = bare(foldPart(text.replace(/['\u2019]s\b/gu, '')));
  return WHOLE.get(folded) ?? OLD.get(folded) ?? countryOf(folded) ?? (SHARED.has(folded) ? folded : undefined);
};

/** Whether two countries, by the names that stand for them, may be one: "Congo" is one of two. */
export const mayBeOneCountry = (a: string, b: string): boolean =>
  a === b || (SHARED.get(a)?.includes(b) ?? false) || (SHARED.get(b)?.includes(a) ?? false);

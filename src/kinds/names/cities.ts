import { CITY_NAMES, FORMER_CITY_NAMES, PLACE_ABBREVIATIONS } from '../../languages/en/city-names.ts';
import { entryOf } from '../../text/entry.ts';

/** The first name of each row by every name in it. */
const byName = (rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const [first = '', ...others] = row.split('|');
      return [first, ...others].map((name) => [name, first] as const);
    }),
  );

const CITIES = byName(CITY_NAMES);
const FORMER = byName(FORMER_CITY_NAMES);

const unabbreviated = ([first = '', ...rest]: readonly string[]): readonly string[] =>
  rest.length > 0 ? [entryOf(PLACE_ABBREVIATIONS, first) ?? first, ...rest] : [first];

/** The folded words of a place's name by which it is compared: abbreviations in full, a city by one of its names. */
export const cityWords = (words: readonly string[]): readonly string[] => {
  const full = unabbreviated(words);
  return CITIES.get(full.join(' '))?.split(' ') ?? full;
};

/** Whether two names, by the words they are compared by, are those of one city at two times. */
export const bearsBoth = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [FORMER.get(a.join(' ')), FORMER.get(b.join(' '))];
  return one !== undefined && one === other;
};

import { rawTimeZones } from '@vvo/tzdb';
import { COUNTRY_ROWS } from '../src/languages/en/gazetteer.ts';
import { foldedPlace } from '../src/kinds/time/read-zone.ts';
import { NAMED_ZONES } from '../src/languages/en/zone-names.ts';

/** Countries whose name stands for another place with another zone as well. */
const NAMESAKES: ReadonlySet<string> = new Set(['georgia']);

/** How the gazetteer's countries are called in the data, where that is not their first name. */
const adjectives = new Map(
  COUNTRY_ROWS.flatMap((row) => {
    const [names = '', words = ''] = row.split('|');
    return names.split(',').map((name) => [name, words.split(',').filter((word) => word !== '')] as const);
  }),
);

/** Countries with one zone, by their names in the data. */
const ofOneZone = (): ReadonlySet<string> => {
  const zones = new Map<string, number>();
  for (const { countryName } of rawTimeZones) zones.set(countryName, (zones.get(countryName) ?? 0) + 1);
  return new Set([...zones].flatMap(([country, count]) => (count === 1 ? [country] : [])));
};

/** Every name of a place in words, with each zone that it may stand for. */
const zonesByName = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const countries = ofOneZone();
  const all = new Map<string, Set<string>>();
  for (const { name: zone, mainCities, countryName } of rawTimeZones) {
    const country = foldedPlace(countryName);
    const ofCountry = countries.has(countryName) ? [country, ...(adjectives.get(country) ?? []).map(foldedPlace)] : [];
    for (const name of [...mainCities.map(foldedPlace), ...ofCountry])
      all.set(name, (all.get(name) ?? new Set()).add(zone));
  }
  return all;
};

/** The module of places by zone: cities, countries with one zone, and their adjectives; no name that means two zones. */
export const zonePlaces = (): string => {
  const places = new Map<string, string[]>();
  for (const [name, zones] of zonesByName()) {
    const [zone = '', ...others] = zones;
    if (others.length > 0 || NAMESAKES.has(name) || NAMED_ZONES.has(name)) continue;
    places.set(zone, [...(places.get(zone) ?? []), name]);
  }
  const lines = [...places]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, names]) => `${zone}=${names.join('|')}`);
  return `/**
 * Never changed by hand: a name that is missing is a row of \`zone-names.ts\`. Made from @vvo/tzdb by \`npm run generate\`: a
 * zone a line, with the places that are said before "time".
 */
export const ZONE_PLACES = \`
${lines.join('\n')}
\`;
`;
};

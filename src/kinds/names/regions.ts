import { REGION_ROWS } from '../../languages/en/regions.ts';
import { countryOf } from '../../languages/en/gazetteer.ts';

/** A part of a country: its own name, and the country that it lies in. */
interface Region {
  readonly name: string;
  readonly country: string;
}

const REGIONS: ReadonlyMap<string, Region> = new Map(
  Object.entries(REGION_ROWS).flatMap(([country, rows]) =>
    rows.split('|').flatMap((row) => {
      const [name = '', ...others] = row.split(',');
      return [name, ...others].map((word) => [word, { name, country }] as const);
    }),
  ),
);

/** Whether folded words name a part of a country that newspapers set behind a town: "alabama", "ont". */
export const isRegion = (folded: string): boolean => REGIONS.has(folded);

/** The name by which a region or country behind a town is compared; `undefined` where the words name neither. */
export const regionName = (folded: string): string | undefined => REGIONS.get(folded)?.name ?? countryOf(folded);

/** The country that a region, or a country itself, lies in; `undefined` where it is not known. */
export const countryOfRegion = (folded: string): string | undefined =>
  REGIONS.get(folded)?.country ?? countryOf(folded);

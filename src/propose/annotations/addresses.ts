import type { Source } from '../../model/source.ts';
import { siteOf, webAddress } from '../../report/text-fragment.ts';
import { uriOf } from '../../report/uri.ts';
import { groupBy } from '../../text/group.ts';

/** An address as it is held against others: what servers take for one page is one. */
const plainAddress = (address: string): string => {
  const url = webAddress(address);
  return url === undefined ? address : `//${siteOf(url)}${url.pathname.replace(/\/$/u, '')}${url.search}`;
};

/**
 * Finds sources by an address: that of the web, that of a kept copy, or the path of the file. More than one where several
 * have the same.
 */
export const sourcesByAddress = (sources: readonly Source[]): ((addresses: readonly string[]) => readonly Source[]) => {
  const named = sources.flatMap((source) =>
    [source.url, source.archived, uriOf(source.file), source.file].flatMap((address) =>
      address === undefined || address === '' ? [] : [{ source, address: plainAddress(address) }],
    ),
  );
  const byAddress = groupBy(named, ({ address }) => address);
  return (addresses) => {
    const found = addresses.flatMap((one) => byAddress.get(plainAddress(one)) ?? []);
    return [...new Set(found.map(({ source }) => source))];
  };
};

import type { Reference } from '../model/manuscript.ts';
import type { Source } from '../model/source.ts';

const SCHEME = /^https?:\/\/(?:www\.)?/u;
const ADDRESS = /\bhttps?:\S+/gu;
const SLASH = /\/$/u;

/** An address as it is held against others: it may be had with and without "www", a slash at its end, or encryption. */
const bareAddress = (address: string): string => address.toLowerCase().replace(SCHEME, '').replace(SLASH, '');

/** How far before an address is looked at. */
const BEFORE = 5;
const BEGINS = /(?:^|[^\p{L}\p{N}.-]|\bwww\.)$/u;
/** What may stand behind the end of an address: a stretch of its page, what brought the reader there, the text that goes on. */
const ENDS = /^\/?(?:$|[#?\s"'<>()[\]{}»«“”’,;:!|]|\.(?![\p{L}\p{N}]))/u;
const BEHIND = 3;

/** Whether words have an address in them that is not only the beginning of another. */
const hasAddress = (words: string, address: string): boolean => {
  for (let at = words.indexOf(address); at >= 0; at = words.indexOf(address, at + 1)) {
    const end = at + address.length;
    if (BEGINS.test(words.slice(Math.max(0, at - BEFORE), at)) && ENDS.test(words.slice(end, end + BEHIND)))
      return true;
  }
  return false;
};

/** What a source is known by, the longest first: one may begin as another does. */
const known = (sources: readonly Source[], namesOf: (source: Source) => readonly (string | undefined)[]) =>
  sources
    .flatMap((source) =>
      namesOf(source).flatMap((name) => (name === undefined || name === '' ? [] : [{ name, id: source.id }])),
    )
    .toSorted((a, b) => b.name.length - a.name.length);

/** Tells which source a reference means: by its id, or by an address or a title in its words; `null` where none. */
export const sourceMeant = (sources: readonly Source[]): ((reference: Reference) => string | null) => {
  const ids = new Map(sources.map(({ id }) => [id.toLowerCase(), id]));
  const addresses = known(sources, ({ url, archived }) => [url, archived].map((one) => one && bareAddress(one)));
  const titles = known(sources, ({ title }) => [title]);
  return ({ by, words }) => {
    const all = `${by} ${words}`.toLowerCase();
    const prose = words.replace(ADDRESS, ' ');
    const found =
      addresses.find(({ name }) => hasAddress(all, name)) ?? titles.find(({ name }) => prose.includes(name));
    return ids.get(by.toLowerCase()) ?? found?.id ?? null;
  };
};

import type { SourceMetadata } from '../../model/source.ts';
import { inOneLine } from '../../text/one-line.ts';

/** What is used of the page's elements. */
interface Element {
  readonly localName: string;
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
}
interface Searchable {
  readonly querySelectorAll: (selector: string) => Iterable<unknown>;
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'getAttribute' in value && 'localName' in value;

const isSearchable = (value: unknown): value is Searchable =>
  typeof value === 'object' && value !== null && 'querySelectorAll' in value;

/** The names under which pages give what a manifest says, in the order in which they are believed. */
const NAMES = {
  title: ['og:title', 'citation_title', 'dc.title', 'twitter:title', '<title>'],
  author: ['author', 'citation_author', 'dc.creator', 'parsely-author'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher'],
  published: [
    'article:published_time',
    'datepublished',
    'dc.date.issued',
    'dc.date',
    'parsely-pub-date',
    'citation_publication_date',
    'pubdate',
    'date',
  ],
  url: ['<canonical>', 'og:url'],
  language: ['<lang>', 'content-language'],
} as const satisfies Partial<Record<keyof SourceMetadata, readonly string[]>>;

const FIELDS = 'title, meta, link[rel="canonical"], time[itemprop], html[lang], script[type="application/ld+json"]';

/** In a block of linked data, which is not parsed for the sake of one day. */
const LINKED_DAY = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/u;

/** An element's name among {@link NAMES}, and what it gives. */
const fieldOf = (element: Element): readonly [name: string, value: string] => {
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  switch (element.localName) {
    case 'title':
      return ['<title>', element.textContent ?? ''];
    case 'link':
      return ['<canonical>', attribute('href')];
    case 'html':
      return ['<lang>', attribute('lang')];
    case 'time':
      return [attribute('itemprop'), attribute('datetime')];
    case 'script':
      return ['datepublished', LINKED_DAY.exec(element.textContent ?? '')?.[1] ?? ''];
    default:
      return [
        attribute('property') || attribute('name') || attribute('itemprop') || attribute('http-equiv'),
        attribute('content'),
      ];
  }
};

const fieldsOf = (page: Searchable): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const element of page.querySelectorAll(FIELDS)) {
    if (!isElement(element)) continue;
    const [name, value] = fieldOf(element);
    const [key, line] = [name.toLowerCase(), inOneLine(value)];
    if (line !== '' && !fields.has(key)) fields.set(key, line);
  }
  return fields;
};

/** What the head of a parsed page says of it, as it stands there: nobody has looked yet whether a manifest can hold it. */
export const aboutPage = (document: unknown): SourceMetadata => {
  if (!isSearchable(document)) return {};
  const fields = fieldsOf(document);
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([key, names]) => {
      const value = names.map((name) => fields.get(name)).find((one) => one !== undefined);
      return value === undefined ? [] : [[key, value]];
    }),
  );
};

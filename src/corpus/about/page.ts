import type { SourceMetadata } from '../../model/source.ts';
import { attributeOf, elementsWithin, textWithin, type PageDocument, type PageElement } from '../html/page.ts';
import { inOneLine } from '../../text/one-line.ts';
import { linkedData } from './linked-data.ts';

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

/** In blocks of linked data that describe no one story. */
const LINKED_DAY = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/gu;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The day of a block of linked data; nothing where it lists other stories with days of their own. */
const linkedDay = (block: string): string => {
  const days = Array.from(block.matchAll(LINKED_DAY), ([, day = '']) => day);
  return new Set(days.map((day) => day.slice(0, DAY_LENGTH))).size === 1 ? (days[0] ?? '') : '';
};

/** An element's name among {@link NAMES}, and what it gives; nothing of most elements. */
const fieldOf = (element: PageElement): readonly [name: string, value: string] | undefined => {
  const attribute = (name: string): string => attributeOf(element, name) ?? '';
  switch (element.tagName) {
    case 'title':
      return ['<title>', textWithin(element)];
    case 'link':
      return attribute('rel') === 'canonical' ? ['<canonical>', attribute('href')] : undefined;
    case 'html':
      return ['<lang>', attribute('lang')];
    case 'time':
      return [attribute('itemprop'), attribute('datetime')];
    case 'script':
      return attribute('type') === 'application/ld+json'
        ? ['datepublished', linkedDay(textWithin(element))]
        : undefined;
    case 'meta':
      return [
        attribute('property') || attribute('name') || attribute('itemprop') || attribute('http-equiv'),
        attribute('content'),
      ];
    default:
      return undefined;
  }
};

const fieldsOf = (page: PageDocument): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const element of elementsWithin(page)) {
    const field = fieldOf(element);
    if (field === undefined) continue;
    const [key, line] = [field[0].toLowerCase(), inOneLine(field[1])];
    if (line !== '' && !fields.has(key)) fields.set(key, line);
  }
  return fields;
};

const linkedBlocks = (page: PageDocument): readonly string[] =>
  [...elementsWithin(page)].flatMap((element) =>
    element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json' ? [textWithin(element)] : [],
  );

const inOneLineEach = (said: SourceMetadata): SourceMetadata =>
  Object.fromEntries(Object.entries(said).map(([key, value]: [string, string]) => [key, inOneLine(value)]));

/** What the head of a parsed page says of it, as it stands there: nobody has looked yet whether a manifest can hold it. */
export const aboutPage = (document: PageDocument): SourceMetadata => {
  const fields = fieldsOf(document);
  const inHead = Object.fromEntries(
    Object.entries(NAMES).flatMap(([key, names]) => {
      const value = names.map((name) => fields.get(name)).find((one) => one !== undefined);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const { url, language, ...story } = inOneLineEach(linkedData(linkedBlocks(document)));
  return { ...(url !== undefined && { url }), ...(language !== undefined && { language }), ...inHead, ...story };
};

import type { SourceMetadata } from '../../model/source.ts';
import { attributeOf, elementsWithin, textWithin, type PageDocument, type PageElement } from '../html/page.ts';
import { inOneLine } from '../../text/one-line.ts';
import { dayIn } from './day.ts';
import { linkedData } from './linked-data.ts';
import { shownDay } from './shown-day.ts';

/** The names under which pages give what a manifest says, in the order in which they are believed. */
const NAMES = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', '<title>'],
  author: ['author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl', 'sailthru.author'],
  publisher: ['og:site_name', 'citation_publisher', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'article.published',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'citation_publication_date',
    'pubdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'sailthru.date',
    'date',
    '<time>',
  ],
  url: ['<canonical>', 'og:url', '<saved>'],
  language: ['<lang>', 'content-language'],
} as const satisfies Partial<Record<keyof SourceMetadata, readonly string[]>>;

/** Several elements of one of these names each name an author. */
const LISTED: ReadonlySet<string> = new Set(['citation_author', 'dc.creator', 'dcterms.creator']);

/** What a manifest could hold: what it could not, such as an address within the site, gives way to the next. */
const IS_HELD: Readonly<Partial<Record<string, (value: string) => boolean>>> = {
  published: (value) => dayIn(value) !== undefined,
  url: (value) => /^https?:\/\//iu.test(value),
};

/** In blocks of linked data that describe no one story. */
const LINKED_DAY = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/gu;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The day of a block of linked data; nothing where it lists other stories with days of their own. */
const linkedDay = (block: string): string => {
  const days = Array.from(block.matchAll(LINKED_DAY), ([, day = '']) => day);
  return new Set(days.map((day) => day.slice(0, DAY_LENGTH))).size === 1 ? (days[0] ?? '') : '';
};

/** How themes and microformats call the time of a story, which those beside it may have as well. */
const isPublication = (element: PageElement): boolean =>
  attributeOf(element, 'pubdate') !== undefined ||
  /(?:^|\s)(?:entry-date|published|dt-published)(?:\s|$)/iu.test(attributeOf(element, 'class') ?? '');

/** An element's name among {@link NAMES}, and what it gives; nothing of most elements. */
const fieldOf = (element: PageElement): readonly [name: string, value: string] | undefined => {
  const attribute = (name: string): string => attributeOf(element, name) ?? '';
  switch (element.tagName) {
    case 'title':
      return ['<title>', textWithin(element)];
    case 'link':
      return /(?:^|\s)canonical(?:\s|$)/iu.test(attribute('rel')) ? ['<canonical>', attribute('href')] : undefined;
    case 'html':
      return ['<lang>', attribute('lang')];
    case 'time':
      return [attribute('itemprop') || (isPublication(element) ? '<time>' : ''), attribute('datetime')];
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

/** Browsers write above a page that they save where it was: `saved from url=(0031)https://…`. */
const SAVED = /^\s{0,9}saved from url=\(\d{1,6}\)(https?:\/\/\S+)/iu;

const addressSaved = ({ childNodes }: PageDocument): string | undefined =>
  childNodes.flatMap((node) => ('data' in node ? (SAVED.exec(node.data)?.[1] ?? []) : []))[0];

const fieldsOf = (page: PageDocument): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const element of elementsWithin(page)) {
    const field = fieldOf(element);
    if (field === undefined) continue;
    const [key, line] = [field[0].toLowerCase(), inOneLine(field[1])];
    if (line === '') continue;
    const first = fields.get(key);
    if (first === undefined) fields.set(key, line);
    else if (LISTED.has(key)) fields.set(key, `${first}; ${line}`);
    else if (key === '<time>' && first.slice(0, DAY_LENGTH) !== line.slice(0, DAY_LENGTH)) fields.set(key, '?');
  }
  const saved = addressSaved(page);
  if (saved !== undefined) fields.set('<saved>', saved);
  return fields;
};

const linkedBlocks = (page: PageDocument): readonly string[] =>
  [...elementsWithin(page)].flatMap((element) =>
    element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json' ? [textWithin(element)] : [],
  );

const inOneLineEach = (said: SourceMetadata): SourceMetadata =>
  Object.fromEntries(Object.entries(said).map(([key, value]: [string, string]) => [key, inOneLine(value)]));

const BY = /^[Bb]y\s+(?=\p{Lu})/u;

const isOfWiki = (fields: ReadonlyMap<string, string>, { publisher = '' }: SourceMetadata): boolean =>
  /wiki/iu.test(fields.get('generator') ?? '') || /^Wikimedia\b/u.test(publisher);

/**
 * A page that anybody goes on writing was published on no day: the first was that of its first words, which may be gone. What
 * it gives as its headline may be a few words on its subject.
 */
const ofWiki = ({ published: _, ...said }: SourceMetadata, fields: ReadonlyMap<string, string>): SourceMetadata => {
  const title = fields.get('og:title') ?? fields.get('<title>');
  return { ...said, ...(title !== undefined && { title }) };
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * The day in a page's head, and the one that it shows to readers. Heads give the time in London, where it may be the next day
 * already: then the day that is shown counts. Where they are further apart, one of them is another's, and none counts.
 */
const publishedOf = (inHead: string | undefined, shown: string | undefined): string | undefined => {
  const day = inHead === undefined ? undefined : dayIn(inHead);
  if (day === undefined || shown === undefined) return shown ?? inHead;
  return Math.abs(Date.parse(day) - Date.parse(shown)) <= DAY ? shown : undefined;
};

/** What the head of a parsed page says of it, and the day that it shows below its headline, as it stands there: nobody has looked yet whether a manifest can hold it. */
export const aboutPage = (document: PageDocument): SourceMetadata => {
  const fields = fieldsOf(document);
  const inHead = Object.fromEntries(
    Object.entries(NAMES).flatMap(([key, names]) => {
      const isHeld = IS_HELD[key] ?? (() => true);
      const value = names.map((name) => fields.get(name)).find((one) => one !== undefined && isHeld(one));
      return value === undefined ? [] : [[key, key === 'author' ? value.replace(BY, '') : value]];
    }),
  );
  const { url, language, ...story } = inOneLineEach(linkedData(linkedBlocks(document)));
  const { published: inMetadata, ...said }: SourceMetadata = {
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...inHead,
    ...story,
  };
  const shown = shownDay(document, fields.get('<title>') ?? '', fields.get('<lang>') ?? '');
  const published = publishedOf(inMetadata, shown);
  const all = { ...said, ...(published !== undefined && { published }) };
  return isOfWiki(fields, story) ? ofWiki(all, fields) : all;
};

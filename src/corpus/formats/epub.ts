import { posix } from 'node:path';
import type { SourceMetadata } from '../../model/source.ts';
import { inOneLine } from '../../text/one-line.ts';
import { decodeText } from '../charset.ts';
import { wordsOfHtml } from '../html/words.ts';
import { declined, type Extract, type Problem } from '../outcome.ts';
import { fieldsOf } from '../xml/fields.ts';
import { readXml } from '../xml/read.ts';
import { htmlOfXhtml } from '../xml/xhtml.ts';
import { unzip } from '../zip.ts';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const PARTS = /\.(?:xml|opf|x?html?)$/iu;
const CHAPTER_TYPES: ReadonlySet<string> = new Set(['application/xhtml+xml', 'text/html', 'application/x-dtbook+xml']);

const DAMAGED = declined(
  'it is damaged, or not a book',
  'Open it in a program for e-books, and save or fetch it again.',
);
const LOCKED = declined(
  'its chapters are encrypted',
  'Get it without the protection, or copy the words that you quote into a .txt file.',
);

const ABOUT = {
  title: ['dc:title'],
  author: ['dc:creator'],
  publisher: ['dc:publisher'],
  language: ['dc:language'],
} as const;

type Files = ReadonlyMap<string, Buffer>;

/** What a package lists: the files of its chapters in the order of reading, each by its path in the book. */
interface Package {
  readonly chapters: readonly string[];
  /** The same book in other forms, or other books: their packages, by their paths. */
  readonly others: readonly string[];
  readonly about: SourceMetadata;
  readonly someDay?: string;
}

type Attributes = Readonly<Record<string, string>>;

/** The attributes of all elements of a name, whatever its prefix. */
const attributesOf = (xml: string, wanted: string): readonly Attributes[] => {
  const found: Attributes[] = [];
  const open = (name: string, attributes: Attributes): void => {
    if (name === wanted || name.endsWith(`:${wanted}`)) found.push(attributes);
  };
  readXml(xml, { open, text: () => undefined, close: () => undefined });
  return found;
};

const textOf = async (files: Files, name: string): Promise<string | undefined> => {
  const bytes = files.get(name);
  const decoded = bytes === undefined ? undefined : await decodeText(bytes);
  return decoded?.ok === true ? decoded.text : undefined;
};

const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch (fault) {
    if (fault instanceof URIError) return path;
    throw fault;
  }
};

/** A path in the book that one of its files names; what leads out of the book is the name of no file in it. */
const pathFrom = (file: string, href: string): string =>
  posix.join(posix.dirname(file), decodedPath(href.replace(/#.*$/u, '')));

interface Dated {
  readonly event: string;
  readonly text: string;
}

const datesIn = (opf: string): readonly Dated[] => {
  const dates: Dated[] = [];
  let open: { readonly event: string; text: string } | undefined;
  readXml(opf, {
    open: (name, attributes) => {
      open = name === 'dc:date' ? { event: attributes['opf:event'] ?? attributes.event ?? '', text: '' } : undefined;
    },
    text: (words) => {
      if (open !== undefined) open.text += words;
    },
    close: () => {
      if (open !== undefined) dates.push(open);
      open = undefined;
    },
  });
  return dates.map(({ event, text }) => ({ event, text: text.trim() })).filter(({ text }) => text !== '');
};

/** The day of publication, where one is marked so; a day that is marked as nothing may be that of a conversion. */
const publicationIn = (opf: string): Pick<Package, 'someDay'> & Pick<SourceMetadata, 'published'> => {
  const dates = datesIn(opf);
  const marked = dates.find(({ event }) => /publication$/iu.test(event));
  if (marked !== undefined) return { published: marked.text };
  const bare = dates.find(({ event }) => event === '');
  return bare === undefined ? {} : { someDay: bare.text };
};

const packageOf = async (files: Files): Promise<Package | undefined> => {
  const container = await textOf(files, CONTAINER);
  const paths = container === undefined ? [] : attributesOf(container, 'rootfile').map((root) => root['full-path']);
  const path = paths[0];
  const opf = path === undefined ? undefined : await textOf(files, path);
  if (path === undefined || opf === undefined) return undefined;
  const items = new Map(attributesOf(opf, 'item').map((item) => [item.id ?? '', item]));
  const chapters = attributesOf(opf, 'itemref').flatMap(({ idref = '' }) => {
    const { href, properties = '', 'media-type': type = '' } = items.get(idref) ?? {};
    // The contents that lead to the chapters are none.
    const isChapter = CHAPTER_TYPES.has(type) && !properties.split(' ').includes('nav');
    return href !== undefined && isChapter ? [pathFrom(path, href)] : [];
  });
  const { someDay, ...published } = publicationIn(opf);
  return {
    chapters: [...new Set(chapters)],
    others: [...new Set(paths)].flatMap((other) => (other === undefined || other === path ? [] : [other])),
    about: { ...fieldsOf(opf, ABOUT), ...published },
    ...(someDay !== undefined && { someDay }),
  };
};

const encryptedIn = async (files: Files): Promise<ReadonlySet<string>> => {
  const xml = await textOf(files, ENCRYPTION);
  return new Set(xml === undefined ? [] : attributesOf(xml, 'CipherReference').map(({ URI = '' }) => decodedPath(URI)));
};

const missing = (path: string): Problem =>
  declined(
    `its chapter ${posix.basename(path)} is not in it, or cannot be read`,
    'Fetch it again, or copy the words that you quote into a .txt file.',
  );

const chapterText = async (files: Files, path: string): Promise<string | Problem> => {
  const xml = await textOf(files, path);
  if (xml === undefined) return missing(path);
  const page = htmlOfXhtml(xml);
  if (!page.ok) return page;
  const words = wordsOfHtml(page.html);
  return words.ok ? words.text : words;
};

/** Takes the text out of an electronic book: its chapters in the order of reading. */
export const extractEpub: Extract = async (bytes, { limit, about }) => {
  const zip = await unzip(bytes, (name) => PARTS.test(name), limit);
  if (!zip.ok) return zip;
  const book = await packageOf(zip.files);
  if (book === undefined || book.chapters.length === 0) return DAMAGED;
  const encrypted = await encryptedIn(zip.files);
  if (book.chapters.some((path) => encrypted.has(path))) return LOCKED;
  const texts: string[] = [];
  for (const path of book.chapters) {
    const text = await chapterText(zip.files, path);
    if (typeof text !== 'string') return text;
    if (text !== '') texts.push(text);
  }
  const { someDay, others } = book;
  return {
    ok: true,
    text: texts.join('\n'),
    ...(others.length > 0 && { left: others.map((path) => `the rendition of the book in ${inOneLine(path)}`) }),
    ...(about === true && { about: book.about, ...(someDay !== undefined && { someDay }) }),
  };
};

import { decodeText } from '../charset.ts';
import { escapeHtml, wordsOfHtml } from '../html/words.ts';
import { counted, pageLines, pictures } from '../left.ts';
import { declined, type Extract, type Problem } from '../outcome.ts';
import { readLooks, type LookOf } from '../odt/looks.ts';
import { readXml } from '../xml/read.ts';
import { fieldsOf } from '../xml/fields.ts';
import { LOCKED_ZIP, unzip } from '../zip.ts';

const CONTENT = 'content.xml';
const META = 'meta.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const PARTS: ReadonlySet<string> = new Set([CONTENT, META, STYLES, MANIFEST]);

const NO_TEXT = declined(
  'it is damaged, or not a text document',
  'Open it in a word processor, and save it again as .odt.',
);

/** What the elements of a text are in HTML; others are seen through. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ['text:p', 'p'],
  ['text:h', 'h2'],
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['text:list-header', 'li'],
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
  ['draw:text-box', 'div'],
]);

/** What is no word of the text: marks of notes, remarks of readers, what was deleted, pictures' descriptions, forms. */
const WORDLESS: ReadonlySet<string> = new Set([
  'text:note-citation',
  'office:annotation',
  'text:tracked-changes',
  'text:hidden-text',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:forms',
  'office:binary-data',
]);

const NOTE = 'text:note-body';
const BLANKS: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', ' '],
  ['text:line-break', '<br>'],
]);

/** The families of styles, by the elements that name one. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['text:span', 'text'],
  ['text:p', 'paragraph'],
  ['text:h', 'paragraph'],
]);

/** The tags of words that stand above or below the line. */
const HEIGHTS: ReadonlySet<string | undefined> = new Set(['sup', 'sub']);

/** The words of `content.xml` as HTML, its notes at the end; nothing where it is no text. */
const htmlOf = (xml: string, lookOf: LookOf): string | Problem | undefined => {
  const [body, notes]: [string[], string[]] = [[], []];
  const tags: string[][] = [];
  let [isText, skipped, noted] = [false, 0, 0];
  const put = (html: string): void => void (noted > 0 ? notes : body).push(html);
  const problem = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'office:text') isText = true;
      const family = FAMILIES.get(name);
      const look = family === undefined ? {} : lookOf(family, attributes['text:style-name']);
      if (skipped > 0 || WORDLESS.has(name) || look.isStruck === true) {
        skipped += 1;
        return;
      }
      const opened = [TAGS.get(name), HEIGHTS.has(look.height) ? look.height : undefined].flatMap((tag) => tag ?? []);
      tags.push(opened);
      if (name === NOTE) noted += 1;
      else put(opened.length === 0 ? (BLANKS.get(name) ?? '') : opened.map((tag) => `<${tag}>`).join(''));
    },
    text: (words) => {
      if (isText && skipped === 0) put(escapeHtml(words));
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const opened = tags.pop() ?? [];
      if (name === NOTE) noted -= 1;
      else for (const tag of opened.toReversed()) put(`</${tag}>`);
    },
  });
  if (problem) return problem;
  return isText ? [...body, ...notes].join('') : undefined;
};

const textOf = async (bytes: Uint8Array | undefined): Promise<string> => {
  const decoded = bytes === undefined ? undefined : await decodeText(bytes);
  return decoded?.ok === true ? decoded.text : '';
};

const aboutMeta = async (bytes: Uint8Array | undefined) =>
  fieldsOf(await textOf(bytes), {
    title: ['dc:title'],
    author: ['meta:initial-creator', 'dc:creator'],
    language: ['dc:language'],
  });

/** What stands on each page, on left ones, on the first: it lies with the styles of pages. */
const ON_PAGES = /^style:(header|footer)(?:-left|-first)?$/u;

const onPages = async (bytes: Uint8Array | undefined): Promise<readonly string[]> => {
  const texts: Record<'header' | 'footer', string[]> = { header: [], footer: [] };
  let open: { readonly what: 'header' | 'footer'; readonly name: string; readonly words: string[] } | undefined;
  readXml(await textOf(bytes), {
    open: (name, attributes) => {
      const [, what] = ON_PAGES.exec(name) ?? [];
      if (what !== undefined && attributes['style:display'] !== 'false')
        open = { what: what === 'header' ? 'header' : 'footer', name, words: [] };
      else if (TAGS.has(name) || BLANKS.has(name)) open?.words.push(' ');
    },
    text: (words) => open?.words.push(words),
    close: (name) => {
      if (open?.name !== name) return;
      texts[open.what].push(open.words.join(''));
      open = undefined;
    },
  });
  return [...pageLines('header', texts.header), ...pageLines('footer', texts.footer)];
};

/** Pictures, and what other programs put in: charts, formulas. */
const leftOf = (names: readonly string[]): readonly string[] => [
  ...pictures(names.filter((name) => /^Pictures\/[^/]+$/u.test(name)).length),
  ...counted(
    names.filter((name) => /^Object \d+\/content\.xml$/u.test(name)).length,
    'chart or formula',
    'charts or formulas',
  ),
];

/** Takes the text out of an OpenDocument text: paragraphs, lists, tables by rows, and its notes at the end. */
export const extractOdt: Extract = async (bytes, { limit, about }) => {
  const zip = await unzip(bytes, (name) => PARTS.has(name), limit);
  if (!zip.ok) return zip;
  if (zip.files.get(MANIFEST)?.includes('encryption-data')) return LOCKED_ZIP;
  const content = zip.files.get(CONTENT);
  if (content === undefined) return NO_TEXT;
  const decoded = await decodeText(content);
  if (!decoded.ok) return decoded;
  const looks = readLooks([await textOf(zip.files.get(STYLES)), decoded.text]);
  if (typeof looks !== 'function') return looks;
  const html = htmlOf(decoded.text, looks);
  if (typeof html !== 'string') return html ?? NO_TEXT;
  const words = wordsOfHtml(html);
  if (!words.ok) return words;
  const left = [...leftOf(zip.names), ...(await onPages(zip.files.get(STYLES)))];
  const said = about === true ? { about: await aboutMeta(zip.files.get(META)) } : {};
  return { ...words, ...said, ...(left.length > 0 && { left }) };
};

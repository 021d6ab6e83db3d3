import { furnitureIn } from '../../audit/furniture.ts';
import type { SourceMetadata } from '../../model/source.ts';
import { dayIn } from './day.ts';

/** So many lines of a text may be its head. */
const HEAD_LINES = 12;
/** A headline stands so near the top, is no longer than this, and has more words than one. */
const TITLE_LINES = 5;
const LONGEST_TITLE = 140;
const LONGEST_LINE = 300;

/** "Title: …", in a head that somebody wrote, or in the front matter of a Markdown file. */
const FIELD =
  /^(title|headline|author|byline|publisher|publication|date|published|posted|url|link|source|language|lang)(?: on)?: *(.+)$/iu;

const KEYS: ReadonlyMap<string, keyof SourceMetadata> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'author'],
  ['byline', 'author'],
  ['publisher', 'publisher'],
  ['publication', 'publisher'],
  ['source', 'publisher'],
  ['date', 'published'],
  ['published', 'published'],
  ['posted', 'published'],
  ['url', 'url'],
  ['link', 'url'],
  ['language', 'language'],
  ['lang', 'language'],
]);

const ADDRESS = /^https?:\/\/\S+$/iu;
const DATE = String.raw`(?<date>\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d{2}-\d{2})`;
const WEEKDAY = String.raw`(?:\p{L}{3,6}day,? |\p{Lu}\p{L}{2}, )?`;
/** Names of two words or more. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|de|del|der|di|van|von|al|bin|ibn)){1,4}`;
const CLOCK = String.raw`(?:[,|]? (?:at )?\d{1,2}[:.]\d{2}.{0,20})?`;
/**
 * Lines that give the day on which a text was published: the day alone, "Published November 11, 2020", and a byline with
 * it. When a page was changed is another day.
 */
const STAMPS = [
  new RegExp(String.raw`^${WEEKDAY}${DATE}${CLOCK}$`, 'u'),
  new RegExp(String.raw`^(?:first )?(?:published|posted)(?: on)?:? ${WEEKDAY}${DATE}`, 'iu'),
  new RegExp(String.raw`^By ${NAME}[,|–—-]? ${DATE}${CLOCK}$`, 'u'),
  new RegExp(String.raw`^\p{Lu}[\p{L}. ]{1,40}, ${DATE}${CLOCK}$`, 'u'),
];
/** "By Jane Doe", alone or before the day. */
const BYLINE = new RegExp(String.raw`^By (?<author>${NAME})(?:$|[,|–—-]? ${DATE}|(?:,| [|–—-]) [^.]{2,30}$)`, 'u');
const HEADING = /^#{1,2} +(.+?)[ #]*$/u;
/** How a line ends that is a sentence, or leads in another. */
const CLOSED = /[.:;,]$/u;

const unquoted = (text: string): string => /^(["'])(.*)\1$/u.exec(text)?.[2] ?? text;

const fieldIn = (line: string): SourceMetadata => {
  const [, name = '', written = ''] = FIELD.exec(line) ?? [];
  const value = unquoted(written.trim());
  if (ADDRESS.test(line)) return { url: line };
  if (value !== '' && ADDRESS.test(value)) return { url: value };
  const key = value.length > LONGEST_TITLE ? undefined : KEYS.get(name.toLowerCase());
  return key === undefined ? {} : { [key]: value };
};

const stampIn = (line: string): SourceMetadata => {
  const date = STAMPS.flatMap((stamp) => stamp.exec(line)?.groups?.date ?? [])[0];
  const published = date === undefined ? undefined : dayIn(date);
  return published === undefined ? {} : { published };
};

const bylineIn = (line: string): SourceMetadata => {
  const author = BYLINE.exec(line)?.groups?.author;
  return author === undefined ? {} : { author };
};

const READERS = [fieldIn, stampIn, bylineIn];

const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE &&
  /\p{L}\P{L}+\p{L}/u.test(line) &&
  !CLOSED.test(line) &&
  furnitureIn(line).length === 0 &&
  READERS.every((read) => Object.keys(read(line)).length === 0);

/** A line over a text, and not all there is of it. */
const titleIn = (lines: readonly string[]): SourceMetadata => {
  const first = lines.slice(0, TITLE_LINES);
  const heading = first.flatMap((line) => (line.length > LONGEST_LINE ? [] : (HEADING.exec(line)?.[1] ?? [])))[0];
  const title = heading ?? (lines.length > 1 ? first.find(isTitle) : undefined);
  return title === undefined ? {} : { title };
};

/** What the first lines of a text say of it: only what is written as a head, and days only where they are named in full. */
export const aboutText = (text: string): SourceMetadata => {
  const head = text.slice(0, HEAD_LINES * LONGEST_LINE);
  const lines = head
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '---')
    .slice(0, HEAD_LINES);
  const short = lines.filter((line) => line.length <= LONGEST_LINE);
  const said = short.flatMap((line) => READERS.map((read) => read(line)));
  return [titleIn(lines), ...said.reverse()].reduce((about, one) => ({ ...about, ...one }), {});
};

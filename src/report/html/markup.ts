import { primaryTag } from '../../languages/tags.ts';
import { spelledCommands } from '../../text/ci-commands.ts';
import { printable } from '../escape.ts';
import { siteOf, webAddress } from '../text-fragment.ts';

/** Keyed by a symbol, so that no data that was read from a file can pass for markup. */
const MARKUP = Symbol('markup');

/** HTML that is ready to stand in a page: texts, and between them what is made when it is written. */
export interface Markup {
  readonly [MARKUP]: readonly Part[];
}

type Part = string | (() => Markup);

/** What a template takes: text, which it escapes, or markup; `null` and `undefined` stand for nothing. */
export type Content = string | number | Markup | null | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeEntities = (text: string): string =>
  spelledCommands(
    text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? ''),
    '&#58;',
    '&#35;',
  );

const isMarkup = (content: Content): content is Markup =>
  typeof content === 'object' && content !== null && MARKUP in content;

const addPart = (parts: Part[], part: Part): void => {
  const last = parts.at(-1);
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
  else parts.push(part);
};

const add = (parts: Part[], content: Content): void => {
  if (content === null || content === undefined) return;
  if (typeof content === 'string') addPart(parts, escapeEntities(printable(content)));
  else if (typeof content === 'number') addPart(parts, String(content));
  else if (isMarkup(content)) for (const part of content[MARKUP]) addPart(parts, part);
  else for (const one of content) add(parts, one);
};

/** Takes a string for markup as it stands: only for what this project wrote itself. */
export const trusted = (text: string): Markup => ({ [MARKUP]: [text] });

/** Markup that is made when the page is written, so that what a page has many of is never there all at once. */
export const whenWritten = (make: () => Markup): Markup => ({ [MARKUP]: [make] });

/** A template's own parts without the indentation that they have in the code. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

const tidy = (parts: TemplateStringsArray): readonly string[] => {
  const known = tidied.get(parts);
  if (known !== undefined) return known;
  const tidy = parts.map((part) => part.replace(/\s*\n\s*/gu, '\n'));
  tidied.set(parts, tidy);
  return tidy;
};

/**
 * A template that escapes by default: every string put into it is made printable (controls and bidirectional overrides
 * are shown as `<U+202E>`) and escaped, for an element's content and for a quoted attribute alike. How its lines are
 * indented does not matter.
 */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => {
  const written: Part[] = [];
  tidy(parts).forEach((part, index) => {
    if (index > 0) add(written, contents[index - 1]);
    addPart(written, part);
  });
  return { [MARKUP]: written };
};

/** The HTML itself, in order. */
export function* textsOf(markup: Markup): Generator<string> {
  for (const part of markup[MARKUP])
    if (typeof part === 'string') yield part;
    else yield* textsOf(part());
}

/** The HTML itself, whole. */
export const toText = (markup: Markup): string => [...textsOf(markup)].join('');

/** Escaped like any text, but with its line breaks and its indentation kept. */
export const withBreaks = (text: string): Markup =>
  trusted(
    text
      .split(/\r\n?|\n/u)
      .map((line) => escapeEntities(printable(line)))
      .join('\n'),
  );

/** A name or a quote, kept from turning round the text beside it. */
export const bdi = (text: string): Markup => html`<bdi>${text}</bdi>`;

/** Items with something between them. */
export const joined = (items: readonly Content[], between: Content): Content =>
  items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));

/** Characters that may stand in an id, and in an address, as they are. */
const outsideIds = /[^A-Za-z0-9._-]/gu;

/** A part of an id: everything else as `~` and its code, so that two texts never share an id. */
const idPart = (text: string): string =>
  text.replace(outsideIds, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`);

/** Ids of the page: `c:` a claim, `r:` a reading, `q:` its quote in the source, `s:` a source, `m:` a row of the matrix. */
export const idOf = (sort: 'c' | 'r' | 'q' | 's' | 'm', ...parts: readonly string[]): string =>
  [sort, ...parts.map(idPart)].join(':');

/** A link to a place in this page. */
export const jump = (id: string, content: Content, kind = ''): Markup =>
  kind === '' ? html`<a href="#${id}">${content}</a>` : html`<a class="${kind}" href="#${id}">${content}</a>`;

/** A link out of the page. */
export const outwardTo = (href: string, content: Content, kind = 'out'): Markup =>
  html`<a class="${kind}" href="${href}" rel="noopener noreferrer external">${content}</a>`;

/** A link to an address of the web, by the name of its site; else the address as text. */
export const outward = (address: string): Markup => {
  const web = webAddress(address);
  return web === undefined ? bdi(address) : outwardTo(web.href, bdi(siteOf(web)), 'out site');
};

/** A language tag for an attribute, where what the manifest says is one. */
export const langOf = (language: string | undefined): Markup =>
  language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(language)
    ? html` lang="${language}"`
    : trusted('');

/** Languages that are written from right to left, by their primary tag. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('ar arc ckb dv fa he ku nqo ps sd syr ug ur yi'.split(' '));

/** The direction of a text, as an attribute: that of its language, else of its first letter. */
export const dirOf = (language: string | undefined): Markup =>
  language !== undefined && RIGHT_TO_LEFT.has(primaryTag(language)) ? html` dir="rtl"` : html` dir="auto"`;

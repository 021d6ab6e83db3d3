import { Parser } from 'htmlparser2';
import { LIMITS } from '../../model/limits.ts';
import { CELL_MARK } from '../cell-mark.ts';
import type { Height } from '../raised.ts';
import { put, type Page } from './page.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const STRUCK = words('del s strike');
/** What is in them is no word of the text. */
const WORDLESS = words('script style noscript template svg iframe object select textarea title del s strike');
const CELLS = words('td th');
const INLINE = words('a abbr b bdi big cite code em font i ins kbd mark q small span strong sub sup tt u var');

/** Tags are nested more deeply than anybody writes them. */
export class TagsTooDeepError extends Error {}

const heightNamed = (tag: string): Height | undefined => (tag === 'sup' || tag === 'sub' ? tag : undefined);

/** Writes the words of a block of HTML in a Markdown text, which begins in a line; each stays in its own. */
export const putHtml = (page: Page, start: number, html: string): void => {
  let [depth, skipped, line, counted] = [0, 0, start, 0];
  const lineAt = (offset: number): number => {
    for (; counted < offset; counted += 1) if (html[counted] === '\n') line += 1;
    return line;
  };
  const apart = (tag: string): void => {
    if (CELLS.has(tag)) page.gap = CELL_MARK;
    else if (!INLINE.has(tag) && page.gap === '') page.gap = ' ';
  };
  const write = (text: string, at: number): void => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) page.gap = '';
      if (/^\s/u.test(part) && page.gap === '') page.gap = ' ';
      if (part.trim() !== '') put(page, at + index, part.trim());
      if (part.trim() !== '' && /\s$/u.test(part)) page.gap = ' ';
    }
  };
  const parser = new Parser(
    {
      onopentag: (tag) => {
        depth += 1;
        if (depth > LIMITS.depth.most) throw new TagsTooDeepError();
        if (skipped > 0 || WORDLESS.has(tag)) skipped += 1;
        apart(tag);
        page.height = heightNamed(tag) ?? page.height;
      },
      onclosetag: (tag) => {
        depth -= 1;
        if (skipped > 0) skipped -= 1;
        apart(tag);
        if (heightNamed(tag) !== undefined) page.height = undefined;
      },
      ontext: (text) => {
        if (skipped === 0) write(text, lineAt(parser.startIndex));
      },
    },
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  page.gap = '';
  page.height = undefined;
};

const TAG = /^<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*)?>$/iu;

/** The name of a tag that stands among words, and whether it closes one; nothing where it is more than a tag. */
const tagIn = (html: string): { readonly tag: string; readonly closes: boolean } | undefined => {
  const [, slash = '', name] = TAG.exec(html.trim()) ?? [];
  return name === undefined ? undefined : { tag: name.toLowerCase(), closes: slash !== '' };
};

/**
 * What tags strike of what stands beside each other: for each place where such a tag opens, the place where it is closed. One
 * that stays open strikes nothing.
 */
export const struckBetween = (html: readonly (string | undefined)[]): ReadonlyMap<number, number> => {
  const [struck, closings] = [new Map<number, number>(), new Map<string, number>()];
  for (let index = html.length - 1; index >= 0; index -= 1) {
    const found = tagIn(html[index] ?? '');
    if (found === undefined || !STRUCK.has(found.tag)) continue;
    const end = closings.get(found.tag);
    if (found.closes) closings.set(found.tag, index);
    else if (end !== undefined) struck.set(index, end);
  }
  return struck;
};

/** Sets where the next words stand, by a tag that stands among words. */
export const heedTag = (page: Page, html: string): void => {
  const found = tagIn(html);
  if (found === undefined) return;
  const height = heightNamed(found.tag);
  if (height !== undefined) page.height = found.closes ? undefined : height;
  else if (found.tag === 'br') page.gap = ' ';
};

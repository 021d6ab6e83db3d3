import { escapeHtml } from '../html/words.ts';
import type { Problem } from '../outcome.ts';
import { readXml } from './read.ts';

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const WORDLESS: ReadonlySet<string> = new Set(['script', 'style']);
/** What tells whether and how words are shown. */
const ATTRIBUTES = ['class', 'id', 'role', 'epub:type', 'href', 'hidden', 'aria-hidden', 'style'];

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`];
  }).join('');

/**
 * XHTML as HTML: to a parser of HTML, `<title/>` begins a title that never ends, and all words of the page are in it.
 */
export const htmlOfXhtml = (xml: string): { readonly ok: true; readonly html: string } | Problem => {
  const parts: string[] = [];
  let skipped = 0;
  const problem = readXml(
    xml,
    {
      open: (name, attributes) => {
        if (skipped > 0 || WORDLESS.has(name)) skipped += 1;
        else parts.push(`<${name}${attributesOf(attributes)}>`);
      },
      text: (words) => {
        if (skipped === 0) parts.push(escapeHtml(words));
      },
      close: (name) => {
        if (skipped > 0) skipped -= 1;
        else if (!VOID.has(name)) parts.push(`</${name}>`);
      },
    },
    'xhtml',
  );
  return problem ?? { ok: true, html: parts.join('') };
};

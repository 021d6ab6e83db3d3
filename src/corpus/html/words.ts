import type { Extracted, Problem } from '../outcome.ts';
import { parsePage } from './page.ts';
import { tooMuch } from './too-much.ts';
import { treeOf } from './tree.ts';
import { writeTree } from './write.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML shows them, in an element or an attribute. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '');

/** All words of HTML that is one document, such as a book's chapter or a letter: nothing stands around them. */
export const wordsOfHtml = (html: string): Extracted | Problem => {
  try {
    return { ok: true, text: writeTree(treeOf(parsePage(html).body)) };
  } catch (error) {
    return tooMuch(error);
  }
};

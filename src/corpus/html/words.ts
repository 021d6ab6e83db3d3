import { declined, type Extracted, type Problem } from '../outcome.ts';
import { parsePage } from './page.ts';
import { TooDeepError, treeOf } from './tree.ts';
import { writeTree } from './write.ts';

/** A page of more tags than this would take a gigabyte of memory; of what else it holds, a page may hold much. */
const MAX_TAGS = 400_000;
const TOO_MANY_TAGS = declined('it has more than 400,000 tags', 'Split it, or copy its text into .txt files.');
const TOO_DEEP = declined('its elements are nested too deeply', 'Copy its text into a .txt file.');

const tagsIn = (html: string): number => {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count += 1;
  return count;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML shows them, in an element or an attribute. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? '');

/** All words of HTML that is one document, such as a book's chapter or a letter: nothing stands around them. */
export const wordsOfHtml = (html: string): Extracted | Problem => {
  if (tagsIn(html) > MAX_TAGS) return TOO_MANY_TAGS;
  try {
    return { ok: true, text: writeTree(treeOf(parsePage(html).body)) };
  } catch (error) {
    if (error instanceof TooDeepError || error instanceof RangeError) return TOO_DEEP;
    throw error;
  }
};

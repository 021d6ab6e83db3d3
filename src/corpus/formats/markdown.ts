import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { aboutText } from '../about/text.ts';
import { decodeText } from '../charset.ts';
import { put, type Page } from '../markdown/page.ts';
import { CELL_MARK } from '../cell-mark.ts';
import { heedTag, putHtml, struckBetween, TagsTooDeepError } from '../markdown/tags.ts';
import { declined, type Extract } from '../outcome.ts';

const ITEM_MARK = /^(?:[-*+]|\d{1,9}[.)])/u;
/** Deeper nesting is no text that anybody wrote. */
const MOST_MARKS = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/mu;
const TOO_DEEP = declined('its quotations and lists are nested a hundred deep', 'Take out what nobody reads.');
/** Front matter of static sites: it speaks of the page, and is no text of it. */
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The lines of what goes, so that those behind it keep their numbers. */
const blankLines = (text: string): string => text.replace(/[^\n]/gu, '');

const WORD_CHARACTER = /[\p{L}\p{N}]$/u;
const DIGIT_OR_LETTER = /^[\p{L}\p{N}]/u;

const characterBefore = (raw: string, at: number): string => raw.slice(Math.max(0, at - 2), at);

/** Marks inside a word, which somebody typed for something else: "Russia`s", "5*3*2". */
const isInsideWord = ({ position }: Nodes, raw: string, both: boolean): boolean => {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const isBehind = WORD_CHARACTER.test(characterBefore(raw, start));
  return both ? isBehind && DIGIT_OR_LETTER.test(raw.slice(end, end + 2)) : isBehind;
};

const rawOf = ({ position }: Nodes, raw: string): string =>
  raw.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** Writes the words of a node: no marks, targets of links, pictures, struck words, tags or marks of notes. */
const write = (node: Nodes, page: Page): void => {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      put(page, line, node.value);
      return;
    case 'inlineCode':
      put(page, line, isInsideWord(node, page.raw, false) ? rawOf(node, page.raw) : node.value);
      return;
    case 'emphasis':
    case 'strong':
      if (!isInsideWord(node, page.raw, true)) break;
      put(page, line, rawOf(node, page.raw));
      return;
    case 'code':
      put(page, line + (node.position?.end.line === line ? 0 : 1), node.value);
      return;
    case 'tableCell':
      page.gap = CELL_MARK;
      break;
    // What tells one item from the next, for whoever reads on.
    case 'listItem':
      put(page, line, `${ITEM_MARK.exec(page.raw.slice(node.position?.start.offset).slice(0, 12))?.[0] ?? '-'} `);
      break;
    case 'break':
      page.gap = ' ';
      return;
    default:
  }
  if (node.type !== 'delete' && 'children' in node) writeAll(node.children, page, BLOCKS.has(node.type));
};

/** Where a block of HTML may stand, rather than a tag among words. */
const BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Writes nodes beside each other; tags of HTML among them strike the words between two, or set them above the line. */
const writeAll = (nodes: readonly Nodes[], page: Page, areBlocks: boolean): void => {
  const tags = nodes.map((node) => (node.type === 'html' ? node.value : undefined));
  const struck = struckBetween(tags);
  let until = -1;
  for (const [index, node] of nodes.entries()) {
    until = index > until ? (struck.get(index) ?? until) : until;
    if (index <= until) continue;
    if (node.type !== 'html') write(node, page);
    else if (areBlocks) putHtml(page, node.position?.start.line ?? 1, node.value);
    else heedTag(page, node.value);
  }
  page.height = undefined;
};

const TOO_DEEP_TAGS = declined('its tags are nested too deeply', 'Take out what nobody reads.');

const written = (text: string): string | undefined => {
  const page: Page = { raw: text, lines: [], gap: '' };
  try {
    write(
      fromMarkdown(text, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] }),
      page,
    );
    return page.lines.join('\n');
  } catch (error) {
    if (error instanceof TagsTooDeepError) return undefined;
    throw error;
  }
};

/**
 * Takes the words out of a Markdown text, each in the line of the file where it stands; CommonMark with the tables, struck
 * words and notes of GitHub.
 */
export const extractMarkdown: Extract = async (bytes, { encoding, about }) => {
  const decoded = await decodeText(bytes, { lenient: true, ...(encoding !== undefined && { named: encoding }) });
  if (!decoded.ok) return decoded;
  const text = decoded.text.replaceAll('\r\n', '\n').replace(FRONT_MATTER, blankLines);
  if (MOST_MARKS.test(text)) return TOO_DEEP;
  const words = written(text);
  if (words === undefined) return TOO_DEEP_TAGS;
  const front = about === true ? (FRONT_MATTER.exec(decoded.text)?.[0] ?? '') : '';
  return { ...decoded, text: words, ...(front !== '' && { about: aboutText(front) }) };
};

import type { Span } from '../../model/place.ts';
import { CELL_MARK } from '../cell-mark.ts';
import { isFigure, lowered, raised } from '../raised.ts';
import { elementsIn, isText, type ElementNode, type TreeNode } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand apart as a paragraph, and those that begin a line. */
const PARAGRAPHS = words(
  'p div section article main header footer aside nav form body html blockquote pre h1 h2 h3 h4 h5 h6 ul ol dl table caption figure figcaption hr details address fieldset center',
);
const LINES = words('br li dt dd tr summary option legend');
const CELLS = words('td th');
/** What makes a table a means of layout: its cells hold more than data. */
const BLOCKS_OF_TEXT = words('p div table ul ol blockquote h1 h2 h3 h4 h5 h6');

const NOTE_NAMES = /\b(?:doc-)?(?:noteref|footnote(?:-ref|ref)?|reference)\b/u;
const BACK_TO_TEXT = /^(?:[\s↑↩↵⏎^]|\ufe0e|\ufe0f)*$/u;

const plain = (node: TreeNode): string => (isText(node) ? node.text : node.children.map(plain).join(''));

const linksWithin = (node: ElementNode): boolean =>
  [...elementsIn(node)].some(({ tag, href }) => tag === 'a' && href.startsWith('#'));

/** A mark that leads to a note or back from it: a number of it would run into the word before. */
export const isNoteMark = (node: ElementNode): boolean => {
  if (node.tag === 'sup') return linksWithin(node) || NOTE_NAMES.test(node.names) || NOTE_NAMES.test(node.role);
  if (node.tag !== 'a' || !node.href.startsWith('#')) return false;
  return NOTE_NAMES.test(node.role) || (node.href.length > 1 && BACK_TO_TEXT.test(plain(node)));
};

/** What has been written, and what is to come before the next word. */
interface Pen {
  readonly parts: string[];
  length: number;
  /** Where each element begins and ends, in the text; absent where nobody asks. */
  readonly places?: Map<ElementNode, { start: number; end: number }>;
  /** The elements that are open, and of which no word has been written yet. */
  waiting: ElementNode[];
  /** Lines to end before the next word: 1 a line, 2 a paragraph. */
  breaks: number;
  space: boolean;
  /** Set before the next word: the mark between cells. */
  cell: boolean;
  quotes: number;
}

const push = (pen: Pen, text: string): void => {
  pen.parts.push(text);
  pen.length += text.length;
};

const put = (pen: Pen, text: string): void => {
  if (pen.parts.length > 0 && pen.breaks > 0) push(pen, '\n'.repeat(pen.breaks));
  else if (pen.cell) push(pen, CELL_MARK);
  else if (pen.space && pen.parts.length > 0) push(pen, ' ');
  for (const node of pen.waiting) pen.places?.set(node, { start: pen.length, end: pen.length });
  pen.waiting = [];
  push(pen, text);
  pen.breaks = 0;
  pen.space = false;
  pen.cell = false;
};

/** Writes what is in an element, and takes down where that stands, where somebody asks. */
const placed = (node: ElementNode, pen: Pen, write: () => void): void => {
  if (pen.places === undefined) {
    write();
    return;
  }
  pen.waiting.push(node);
  write();
  if (pen.waiting.at(-1) === node) pen.waiting.pop();
  pen.places.set(node, { start: pen.places.get(node)?.start ?? pen.length, end: pen.length });
};

const apart = (pen: Pen, breaks: number): void => {
  pen.breaks = Math.max(pen.breaks, breaks);
  pen.space = false;
  pen.cell = false;
};

const writeText = (pen: Pen, text: string): void => {
  const collapsed = text.replace(/[ \t\n\r\f]+/gu, ' ');
  const trimmed = collapsed.replace(/^ | $/gu, '');
  if (collapsed.startsWith(' ')) pen.space = true;
  if (trimmed !== '') put(pen, trimmed);
  if (trimmed !== '' && collapsed.endsWith(' ')) pen.space = true;
};

/** Where in a table or a preformatted text the pen is. */
interface Setting {
  readonly preformatted: boolean;
  /** In a cell of data: its blocks do not end the row. */
  readonly inCell: boolean;
}

type Write = (node: ElementNode, pen: Pen, setting: Setting) => void;

const writeChildren: Write = (node, pen, setting) => {
  for (const child of node.children) writeNode(child, pen, setting);
};

const writePreformatted = (text: string, pen: Pen): void => {
  const [first = '', ...rest] = text.replace(/\r\n?/gu, '\n').split('\n');
  if (first.trim() !== '') put(pen, first);
  for (const line of rest) {
    if (line.trim() === '') apart(pen, Math.min(2, pen.breaks + 1));
    else {
      apart(pen, 1);
      put(pen, line);
    }
  }
};

const isLayout = (cell: ElementNode): boolean =>
  [...elementsIn(cell)].filter(({ tag }) => BLOCKS_OF_TEXT.has(tag)).length > 1;

const writeRow: Write = (row, pen, setting) => {
  const cells = row.children.filter((child): child is ElementNode => !isText(child));
  const layout = cells.some(isLayout);
  apart(pen, layout ? 2 : 1);
  for (const cell of cells) {
    if (layout) apart(pen, 2);
    const before = pen.parts.length;
    placed(cell, pen, () => {
      writeChildren(cell, pen, { ...setting, inCell: !layout });
    });
    if (!layout && (pen.parts.length > before || pen.cell)) pen.cell = true;
  }
  apart(pen, layout ? 2 : 1);
};

/** Browsers set these quotation marks: they stand in no text. */
const writeQuote: Write = (node, pen, setting) => {
  const [open, close] = pen.quotes % 2 === 0 ? ['“', '”'] : ['‘', '’'];
  put(pen, open);
  pen.quotes += 1;
  writeChildren(node, pen, setting);
  pen.quotes -= 1;
  pen.space = false;
  put(pen, close);
};

const lastOf = (pen: Pen): string => pen.parts.at(-1)?.at(-1) ?? '';

const writeRaised: Write = (node, pen) => writeText(pen, raised(plain(node)));
const writeLowered: Write = (node, pen) =>
  writeText(pen, /\d/u.test(lastOf(pen)) && !pen.space ? lowered(plain(node)) : plain(node));

const isNumeric = (node: ElementNode): boolean => isFigure(plain(node));

/** Elements that are written in a way of their own. */
const WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['tr', writeRow],
  ['q', writeQuote],
  ['sup', (node, pen, setting) => (isNumeric(node) ? writeRaised : writeChildren)(node, pen, setting)],
  ['sub', (node, pen, setting) => (isNumeric(node) ? writeLowered : writeChildren)(node, pen, setting)],
  ['pre', (node, pen, setting) => {
    apart(pen, 2);
    writeChildren(node, pen, { ...setting, preformatted: true });
    apart(pen, 2);
  }],
]); // prettier-ignore

const breaksOf = (tag: string): number => (PARAGRAPHS.has(tag) ? 2 : LINES.has(tag) ? 1 : 0);

const writeBox: Write = (node, pen, setting) => {
  const breaks = breaksOf(node.tag);
  const around = (): void => {
    if (breaks > 0 && setting.inCell) pen.space = true;
    else if (breaks > 0) apart(pen, breaks);
    else if (CELLS.has(node.tag)) pen.space = true;
  };
  around();
  writeChildren(node, pen, setting);
  around();
};

const writeNode = (node: TreeNode, pen: Pen, setting: Setting): void => {
  if (isText(node)) {
    if (setting.preformatted) writePreformatted(node.text, pen);
    else writeText(pen, node.text);
  } else if (!node.hidden)
    placed(node, pen, () => {
      if (!isNoteMark(node)) (WRITERS.get(node.tag) ?? writeBox)(node, pen, setting);
    });
};

const written = (root: ElementNode, { places }: Pick<Pen, 'places'>): string => {
  const pen: Pen = {
    parts: [],
    length: 0,
    waiting: [],
    breaks: 0,
    space: false,
    cell: false,
    quotes: 0,
    ...(places && { places }),
  };
  writeNode(root, pen, { preformatted: false, inCell: false });
  const text = pen.parts.join('');
  return text === '' ? '' : `${text}\n`;
};

/**
 * Writes a tree as text, in the order of its words: an empty line between paragraphs, a line a list item and a row of a
 * table, ` | ` between its cells. White space is as a browser shows it; marks that lead to notes are left out, other raised
 * digits stay raised, and `q` has its quotation marks.
 */
export const writeTree = (root: ElementNode): string => written(root, {});

/** Writes a tree as {@link writeTree} does, and tells where in the text its elements stand; nothing of those left out. */
export const writePlaced = (
  root: ElementNode,
): { readonly text: string; readonly placeOf: (node: ElementNode) => Span | undefined } => {
  const places = new Map<ElementNode, { start: number; end: number }>();
  return { text: written(root, { places }), placeOf: (node) => places.get(node) };
};

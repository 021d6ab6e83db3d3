import { elementOf, isText, type ElementNode, type TreeNode } from '../html/tree.ts';
import { isNoteMark } from '../html/write.ts';
import type { Problem } from '../outcome.ts';
import { attributeNamed, localName, type Attributes } from '../xml/names.ts';
import { readXml } from '../xml/read.ts';
import { setMark, type Marks } from './marks.ts';
import type { StyleOf } from './styles.ts';
import { symbolOf } from './symbol.ts';

/** What is counted of a document because it is not read. */
export type Unread = 'pictures' | 'charts' | 'diagrams' | 'formulas' | 'remarks' | 'imports' | 'hidden';

/** What a document is put together from. */
export interface Words {
  /** Of a part with notes: what each says, by its kind and number. */
  readonly notes: Map<string, readonly TreeNode[]>;
  /** The notes that the text refers to, in its order. */
  readonly references: Set<string>;
  readonly unread: Map<Unread, number>;
}

export const noWords = (): Words => ({ notes: new Map(), references: new Set(), unread: new Map() });

/** An element that words are gathered in. */
interface Level {
  readonly name: string;
  readonly children: TreeNode[];
  /** The list or block quotation that is its last child, and what it holds so far. */
  group?: { readonly tag: string; readonly nodes: TreeNode[] } | undefined;
  /** What its last paragraph holds, where the end of that was deleted: it belongs to the next. */
  carried: readonly TreeNode[];
  /** What floats beside a paragraph: it is read behind it. */
  readonly beside: TreeNode[];
  readonly marks: Marks;
  style?: string | undefined;
  numbered?: boolean;
  /** By a change that was tracked, or as a cell that goes on from the one above. */
  deleted?: boolean;
  readonly id: string;
  /** Of a link, the address. */
  readonly href: string;
  /** How much was read before it. */
  readonly before: number;
}

const levelOf = (name: string, id = '', before = 0, href = ''): Level => ({
  name,
  children: [],
  carried: [],
  beside: [],
  marks: {},
  id,
  href,
  before,
});

const GATHERS: ReadonlySet<string> = new Set(
  'body p r tbl tr tc txbxContent footnote endnote hyperlink fldSimple AlternateContent'.split(' '),
);

/** What is no word of the text: what was deleted or moved away, what was before a change, how words are spoken, formulas. */
const WORDLESS = /^(?:del|moveFrom|rt|oMath|\w+Change)$/u;

const COUNTED: ReadonlyMap<string, Unread> = new Map([
  ['pic', 'pictures'],
  ['imagedata', 'pictures'],
  ['chart', 'charts'],
  ['relIds', 'diagrams'],
  ['oMath', 'formulas'],
  ['commentReference', 'remarks'],
  ['altChunk', 'imports'],
  ['subDoc', 'imports'],
]);

const REFERENCES: ReadonlySet<string> = new Set(['footnoteReference', 'endnoteReference']);
/** Ways to show one thing, of which the first that holds anything is read. */
const ALTERNATIVES: ReadonlySet<string> = new Set(['Choice', 'Fallback']);
/** Where single marks stand for characters. */
const INLINE: ReadonlySet<string> = new Set(['r', 'AlternateContent']);

const LINE_BREAK = elementOf('br', []);

const symbol = (attributes: Attributes): TreeNode => ({
  text: symbolOf(attributeNamed(attributes, 'font') ?? '', attributeNamed(attributes, 'char') ?? ''),
});

/** What single marks of a run are. */
const SIGNS: ReadonlyMap<string, (attributes: Attributes) => TreeNode> = new Map<
  string,
  (attributes: Attributes) => TreeNode
>([
  ['br', () => LINE_BREAK],
  ['cr', () => LINE_BREAK],
  ['tab', () => ({ text: ' ' })],
  ['ptab', () => ({ text: ' ' })],
  ['noBreakHyphen', () => ({ text: '\u2011' })],
  ['softHyphen', () => ({ text: '\u00ad' })],
  ['sym', symbol],
  ['symEx', symbol],
]);

const PROPERTIES: ReadonlySet<string> = new Set('pPr rPr numPr trPr tcPr'.split(' '));

/** Takes down a property of a paragraph or its end, a run, a row or a cell. */
const setProperty = (level: Level, within: string, name: string, attributes: Attributes): void => {
  const value = attributeNamed(attributes, 'val');
  if (within === 'rPr' && level.name === 'r') setMark(level.marks, name, attributes);
  if (name === (level.name === 'r' ? 'rStyle' : 'pStyle')) level.style = value;
  else if (name === 'numId') level.numbered = value !== '0';
  else if (name === 'del' || name === 'cellDel') level.deleted = true;
  else if (name === 'vMerge') level.deleted = value !== 'restart';
};

const append = (level: Level, nodes: readonly TreeNode[]): void => {
  level.group = undefined;
  for (const node of nodes) level.children.push(node);
};

/** Items that follow each other are of one list, and so are the paragraphs of a block quotation. */
const appendTo = (level: Level, tag: string, node: ElementNode): void => {
  const group = level.group?.tag === tag ? level.group : { tag, nodes: [] };
  if (level.group !== group) append(level, [elementOf(tag, group.nodes)]);
  group.nodes.push(node);
  level.group = group;
};

const linkTo = (href: string, children: readonly TreeNode[]): ElementNode => ({ ...elementOf('a', children), href });

/** The name by which a note is found. */
const noteName = (kind: string, id: string): string => `${kind}-${id}`;

/** The mark of a note, as a page has it. */
const noteMark = (name: string, number: number): ElementNode => ({
  ...linkTo(`#${name}`, [{ text: String(number) }]),
  role: 'doc-noteref',
});

const isMark = (node: TreeNode): boolean => !isText(node) && isNoteMark(node);

/** What is put in by an instruction, such as a link: that, and where in a paragraph it begins. */
interface Field {
  instruction: string;
  holder?: Level | undefined;
  from?: number | undefined;
}

/** What a field inserts: a link is written as one by some programs. */
const LINK_FIELD = /^\s*HYPERLINK\s+"([^"]+)"/u;

/** Digits that two runs raise are one number. */
const appendRaised = ({ children }: Level, tag: string, raised: readonly TreeNode[]): void => {
  const last = children.at(-1);
  if (last === undefined || isText(last) || last.tag !== tag) children.push(elementOf(tag, raised));
  else children[children.length - 1] = elementOf(tag, [...last.children, ...raised]);
};

/** The last paragraph of a level, where its end was deleted and no other follows. */
const flush = (level: Level): void => {
  if (level.carried.length > 0) append(level, [elementOf('p', level.carried)]);
  level.carried = [];
};

/**
 * Reads a part of a Word document, its body or its notes, piece by piece: paragraphs, items of lists, and tables by their
 * rows, as they stand once all tracked changes are accepted. What is hidden or struck through is left out.
 *
 * @param addressOf the address of a link, by its name in the list of relations.
 */
export const readBody = (
  xml: string,
  styleOf: StyleOf,
  words: Words,
  addressOf: (id: string) => string,
): ElementNode | Problem => {
  const root = levelOf('');
  const levels: Level[] = [root];
  const path: string[] = [];
  let [skipped, isWords, read] = [0, false, 0];
  const fields: Field[] = [];
  let isInstruction = false;

  const current = (): Level => levels.at(-1) ?? root;
  const paragraph = (): Level | undefined => levels.findLast(({ name }) => name === 'p');
  const count = (what: Unread): void => {
    words.unread.set(what, (words.unread.get(what) ?? 0) + 1);
    read += 1;
  };
  const put = (node: TreeNode): void => {
    current().children.push(node);
    read += 1;
  };

  /** A field is written as marks among the runs of its paragraph: what lies between two of them is a link. */
  const setField = (type: string | undefined): void => {
    const holder = paragraph();
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '' });
    else if (type === 'separate' && field) [field.holder, field.from] = [holder, holder?.children.length];
    else if (type === 'end') {
      fields.pop();
      const [, href] = LINK_FIELD.exec(field?.instruction ?? '') ?? [];
      if (href !== undefined && holder !== undefined && field?.holder === holder)
        append(holder, [linkTo(href, holder.children.splice(field.from ?? 0))]);
    }
  };

  const opened = (name: string, attributes: Attributes): Level => {
    const id = attributeNamed(attributes, 'id') ?? '';
    const [, field = ''] = LINK_FIELD.exec(attributeNamed(attributes, 'instr') ?? '') ?? [];
    return levelOf(name, id, read, name === 'hyperlink' ? addressOf(id) : field);
  };

  const closers: Readonly<Record<string, (level: Level, parent: Level) => void>> = {
    p: ({ children, style, numbered, deleted, beside }, parent) => {
      const all = parent.carried.length === 0 ? children : [...parent.carried, ...children];
      parent.carried = deleted === true ? all : [];
      const { listed, heading, quoted } = styleOf(style);
      if (deleted !== true && all.length > 0) {
        if (!heading && (numbered ?? listed)) appendTo(parent, 'ul', elementOf('li', all));
        else if (quoted) appendTo(parent, 'blockquote', elementOf('p', all));
        else append(parent, [elementOf('p', all)]);
      }
      if (beside.length > 0) append(parent, beside);
    },
    r: ({ children, style, marks }, parent) => {
      const inherited = { ...styleOf(paragraph()?.style).marks, ...styleOf(style).marks };
      const { hidden, struck, height = 'line' } = { ...inherited, ...marks };
      if (struck === true) return;
      const said = children.filter((node) => !isMark(node));
      if (said.length > 0 && hidden === true) count('hidden');
      else if (height === 'line') append(parent, said);
      else if (said.length > 0) appendRaised(parent, height, said);
      append(parent, children.filter(isMark));
    },
    tbl: ({ children }, parent) => append(parent, [elementOf('table', children)]),
    tr: ({ children, deleted }, parent) => append(parent, deleted === true ? [] : [elementOf('tr', children)]),
    tc: ({ children, deleted }, parent) => append(parent, deleted === true ? [] : [elementOf('td', children)]),
    txbxContent: ({ children }, parent) => (paragraph() ?? parent).beside.push(elementOf('div', children)),
    footnote: ({ id, children }) => words.notes.set(noteName('footnote', id), children),
    endnote: ({ id, children }) => words.notes.set(noteName('endnote', id), children),
    hyperlink: ({ children, href }, parent) => append(parent, href === '' ? children : [linkTo(href, children)]),
    fldSimple: ({ children, href }, parent) => append(parent, href === '' ? children : [linkTo(href, children)]),
  };

  const problem = readXml(xml, {
    open: (qualified, attributes) => {
      const name = localName(qualified);
      const within = path.at(-1) ?? '';
      path.push(name);
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      const level = current();
      if (PROPERTIES.has(within)) setProperty(level, within, name, attributes);
      const counted = COUNTED.get(name);
      if (counted !== undefined) count(counted);
      const isOtherWay = ALTERNATIVES.has(name) && within === 'AlternateContent' && read > level.before;
      if (isOtherWay || WORDLESS.test(name)) skipped = 1;
      else if (GATHERS.has(name)) levels.push(opened(name, attributes));
      else if (REFERENCES.has(name)) {
        const note = noteName(name.replace('Reference', ''), attributeNamed(attributes, 'id') ?? '');
        words.references.add(note);
        level.children.push(noteMark(note, words.references.size));
      } else if (INLINE.has(level.name)) {
        const sign = SIGNS.get(name)?.(attributes);
        if (sign !== undefined) put(sign);
      }
      if (name === 'fldChar') setField(attributeNamed(attributes, 'fldCharType'));
      isWords = name === 't';
      isInstruction = name === 'instrText';
    },
    text: (text) => {
      const field = fields.at(-1);
      if (isWords && skipped === 0) put({ text });
      else if (isInstruction && field) field.instruction += text;
    },
    close: (qualified) => {
      const name = localName(qualified);
      path.pop();
      isWords = false;
      isInstruction = false;
      if (skipped > 0) skipped -= 1;
      else if (GATHERS.has(name)) {
        const level = levels.pop() ?? root;
        flush(level);
        const close = closers[name] ?? (({ children }, parent) => append(parent, children));
        close(level, current());
      }
    },
  });
  return problem ?? elementOf('div', root.children);
};

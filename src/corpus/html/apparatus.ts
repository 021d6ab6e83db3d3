import type { Apparatus, Reference } from '../../model/manuscript.ts';
import type { Span } from '../../model/place.ts';
import { elementsIn, isText, squeezed, type ElementNode, type TreeNode } from './tree.ts';
import { isNoteMark, writePlaced } from './write.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ITEMS = words('li tr');
/** What a note may be: the nearest of these around the place that its mark leads to. */
const NOTES = words('li dd tr aside div section p td blockquote');
/** What names a source by an address of its own, or by its words. */
const LEADING = words('a blockquote q cite');
/** What a note is marked with: a number, a letter, a sign. */
const MARK = /^[[(]?(?:\d{1,4}|[ivxlc]{1,6}|\p{L}|[*†‡§¶#]{1,4})[\])]?$/iu;
/** What editors put before the names of notes, and behind them. */
const NOTE_IDS =
  /^(?:user-content-)?_?(?:cite_note|(?:sd)?(?:foot|end)note|ftnt?|fn|edn|en|note)[-:_]?|(?:sym|anc)$/giu;

/** What lies where in a page, and what is asked of it again and again. */
interface Layout {
  readonly order: ReadonlyMap<ElementNode, number>;
  readonly parents: ReadonlyMap<ElementNode, ElementNode>;
  readonly named: ReadonlyMap<string, ElementNode>;
}

const layoutOf = (root: ElementNode): Layout => {
  const [order, parents, named] = [
    new Map<ElementNode, number>(),
    new Map<ElementNode, ElementNode>(),
    new Map<string, ElementNode>(),
  ];
  for (const node of elementsIn(root)) {
    order.set(node, order.size);
    for (const child of node.children) if (!isText(child)) parents.set(child, node);
    if (node.id !== '' && !named.has(node.id)) named.set(node.id, node);
  }
  return { order, parents, named };
};

/** The words of a note. */
interface Note {
  readonly block: ElementNode;
  readonly words: string;
  /** Whether it leads back to its mark, or to another place of the page. */
  readonly leadsBack: boolean;
}

const isInPage = ({ tag, href }: ElementNode): boolean => tag === 'a' && href.startsWith('#');

/** The words of a note, without the link that leads back from it. */
const saidIn = (node: TreeNode): string =>
  isText(node) ? node.text : node.hidden || isInPage(node) ? ' ' : node.children.map(saidIn).join('');

const noteAt = (target: ElementNode, { parents }: Layout): Note | undefined => {
  let block: ElementNode | undefined = target;
  while (block !== undefined && !NOTES.has(block.tag)) block = parents.get(block);
  if (block === undefined) return undefined;
  const within = elementsIn(block);
  const addresses = within.flatMap(({ tag, href }) =>
    tag === 'a' && href !== '' && !href.startsWith('#') ? [href] : [],
  );
  return {
    block,
    words: [saidIn(block).replace(/\s+/gu, ' '), ...addresses].join(' '),
    leadsBack: within.some(isInPage),
  };
};

/** Finds the notes of an article that marks lead to: they lie behind their mark, or outside of the article. */
const noteFinder = (article: ElementNode, page: ElementNode) => {
  const [inside, outside] = [layoutOf(article), layoutOf(page)];
  const known = new Map<ElementNode, Note | undefined>();
  return (link: ElementNode): Note | undefined => {
    const id = link.href.slice(1);
    const own = inside.named.get(id);
    const target = own ?? outside.named.get(id);
    if (target === undefined) return undefined;
    const note = known.has(target) ? known.get(target) : noteAt(target, own ? inside : outside);
    known.set(target, note);
    const isBefore = own && note && (inside.order.get(note.block) ?? 0) < (inside.order.get(link) ?? 0);
    return isBefore === true ? undefined : note;
  };
};

const BRACKETS = /^[[(]|[\])]$/gu;

/** What a note is called: the name that its writer gave it, else its mark. */
const calledBy = ({ href }: ElementNode, mark: string): string => {
  const name = href.slice(1).replace(NOTE_IDS, '');
  return /\p{L}/u.test(name) ? name : mark.replace(BRACKETS, '');
};

/**
 * Writes an article as `writeTree` does, with what it cites, quotes and sets apart.
 *
 * @param page what the article was taken out of: its notes may stand beside it.
 */
export const writeManuscript = (
  article: ElementNode,
  page: ElementNode = article,
): { readonly text: string; readonly apparatus: Apparatus } => {
  const { text, placeOf } = writePlaced(article);
  const noteOf = noteFinder(article, page);
  const [references, quotes, items]: [Reference[], Span[], Span[]] = [[], [], []];
  const notes = new Map<ElementNode, Span>();
  const cite = (link: ElementNode, at: Span): boolean => {
    const mark = squeezed(link);
    if (!MARK.test(mark)) return false;
    const note = noteOf(link);
    references.push({ at, by: calledBy(link, mark), words: note?.words ?? '', isLink: false });
    const place = note && placeOf(note.block);
    if (note && place) notes.set(note.block, place);
    return true;
  };
  const visit = (node: ElementNode, isQuoted: boolean): void => {
    const place = placeOf(node);
    if (place === undefined || notes.has(node)) return;
    const behind = { start: place.end, end: place.end };
    if (isNoteMark(node)) {
      for (const link of elementsIn(node)) if (isInPage(link)) cite(link, place);
      return;
    }
    if (isInPage(node) && noteOf(node)?.leadsBack === true && cite(node, place)) return;
    if (ITEMS.has(node.tag)) items.push(place);
    const isQuote = node.tag === 'blockquote';
    if (isQuote && !isQuoted) quotes.push(place);
    for (const child of node.children) if (!isText(child)) visit(child, isQuoted || isQuote);
    const cited = node.tag === 'cite' ? squeezed(node) : node.href;
    if (LEADING.has(node.tag) && cited !== '' && !isInPage(node))
      references.push({ at: behind, by: cited, words: node.tag === 'cite' ? cited : '', isLink: true });
  };
  visit(article, false);
  return {
    text,
    apparatus: { references, quotes, notes: [...notes.values()], items },
  };
};

import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { LIMITS } from '../../model/limits.ts';

/** A page, parsed as the standard says: every page has a head and a body, whether their tags were written or not. */
export type PageDocument = DefaultTreeAdapterMap['document'];
export type PageElement = DefaultTreeAdapterMap['element'];
export type PageNode = DefaultTreeAdapterMap['childNode'];
type PageParent = DefaultTreeAdapterMap['parentNode'];

export interface Page {
  readonly document: PageDocument;
  readonly body: PageElement | undefined;
  readonly title: string;
}

/** A page is nested too deeply to be read. */
export class TooDeepError extends Error {}
/** A page holds more elements, or an element more attributes, than there is memory for. */
export class TooLargeError extends Error {}

/** Browsers nest elements no deeper; a standard parser walks all open ones for every tag. */
export const MAX_DEPTH = 512;
/** A page of more elements than this would take a gigabyte of memory; they may be more than its tags. */
const MAX_ELEMENTS = LIMITS.elements.most;
/** The parser compares each attribute of an element with all before it. */
const MAX_ATTRIBUTES = 1000;
/** So many characters are parsed before the attributes of an unended tag are counted. */
const PIECE = 16_384;

const indexFromEnd = ({ childNodes }: PageParent, node: PageNode): number => childNodes.lastIndexOf(node);

const detach = (node: PageNode): void => {
  const { parentNode } = node;
  if (parentNode === null) return;
  parentNode.childNodes.splice(indexFromEnd(parentNode, node), 1);
  node.parentNode = null;
};

/** The library's own tree, within bounds, and without its searches from the first of all siblings. */
const boundedAdapter = (): TreeAdapter<DefaultTreeAdapterMap> => {
  let [elements, depth] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement: (...parts) => {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new TooLargeError();
      return defaultTreeAdapter.createElement(...parts);
    },
    insertBefore: (parent, node, reference) => {
      parent.childNodes.splice(indexFromEnd(parent, reference), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore: (parent, value, reference) => {
      const at = indexFromEnd(parent, reference);
      const before = parent.childNodes[at - 1];
      if (before && defaultTreeAdapter.isTextNode(before)) before.value += value;
      else parent.childNodes.splice(at, 0, { nodeName: '#text', value, parentNode: parent });
    },
    detachNode: detach,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooDeepError();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
};

/** The attributes so far of the tag that a tokenizer is in; it has the tag without listing it. */
const openAttributes = (tokenizer: object): number => {
  const token: unknown = Reflect.get(tokenizer, 'currentToken');
  const isTag = typeof token === 'object' && token !== null && 'attrs' in token;
  return isTag && Array.isArray(token.attrs) ? token.attrs.length : 0;
};

/**
 * Parses HTML, a whole page or a fragment; anything is HTML. Its time is linear in its length.
 *
 * @throws TooDeepError, TooLargeError
 */
export const parsePage = (html: string): Page => {
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: boundedAdapter() });
  for (let at = 0; at === 0 || at < html.length; at += PIECE) {
    parser.tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
    if (openAttributes(parser.tokenizer) > MAX_ATTRIBUTES) throw new TooLargeError();
  }
  const { document } = parser;
  const root = childNamed(document, 'html');
  const head = root && childNamed(root, 'head');
  const title = head && childNamed(head, 'title');
  return { document, body: root && childNamed(root, 'body'), title: title === undefined ? '' : textWithin(title) };
};

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

const childNamed = ({ childNodes }: PageParent, name: string): PageElement | undefined =>
  childNodes.filter(isElement).find(({ tagName }) => tagName === name);

/** The value of an element's attribute, whose name is in lower case. */
export const attributeOf = ({ attrs }: PageElement, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The text within an element, as it stands. */
export const textWithin = (element: PageElement): string =>
  element.childNodes
    .map((node) => (isElement(node) ? textWithin(node) : defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('');

/** All elements of a page or a part of it, each before those in it. */
export function* elementsWithin(parent: PageParent): Generator<PageElement> {
  const open: PageNode[] = parent.childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) open.push(child);
    }
  }
}

/** Words between tags. */
export interface TextNode {
  readonly text: string;
}

/** An element, with what is needed to choose and write its words. */
export interface ElementNode {
  readonly tag: string;
  /** Its classes and id, in lower case, with spaces between. */
  readonly names: string;
  readonly role: string;
  readonly href: string;
  /** Not shown, by its own attributes. */
  readonly hidden: boolean;
  /** Set on elements with words of their own: the value of {@link MARK}. */
  readonly mark?: number;
  readonly children: readonly TreeNode[];
}

export type TreeNode = TextNode | ElementNode;

/** The attribute that leads from an element of the page to its node in the tree. */
export const MARK = 'data-reconcile-mark';

/** Deeper pages than browsers show them are declined: what walks them would overflow. */
const MAX_DEPTH = 512;

/** A page is nested too deeply to be read. */
export class TooDeepError extends Error {}

/** What is used of the page's nodes. */
interface DomNode {
  readonly nodeType: number;
  readonly childNodes: Iterable<unknown>;
}
interface DomElement extends DomNode {
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
}

const ELEMENT = 1;
const TEXT = 3;

const isNode = (value: unknown): value is DomNode =>
  typeof value === 'object' && value !== null && 'nodeType' in value && 'childNodes' in value;
const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT && 'getAttribute' in node;
const textOf = (node: DomNode): string =>
  'data' in node && typeof node.data === 'string' ? node.data : '';

/** The mark of an element of the page; not a number where it has none. */
export const markOf = (element: unknown): number =>
  isNode(element) && isElement(element) ? Number.parseInt(element.getAttribute(MARK) ?? '', 10) : Number.NaN;

export const isText = (node: TreeNode): node is TextNode => 'text' in node;

/** Elements whose contents are no words of the page; scripts may hold megabytes. */
const WORDLESS: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas iframe object embed audio video select textarea datalist head title rt rp del s strike'.split(
    ' ',
  ),
);

/** For voices that read pages aloud; others do not see it. */
const UNSEEN_NAMES = /(?:^| )(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|mw-editsection)(?: |$)/u;
const UNSEEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const attribute = (element: DomElement, name: string): string => (element.getAttribute(name) ?? '').toLowerCase();

const isHidden = (element: DomElement, names: string): boolean =>
  element.getAttribute('hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  UNSEEN_STYLE.test(attribute(element, 'style')) ||
  UNSEEN_NAMES.test(names);

const nothing = (tag: string): ElementNode => ({ tag, names: '', role: '', href: '', hidden: true, children: [] });

/**
 * Copies a page, from one of its elements, into a tree, and marks in the page the elements that have words of their own,
 * so that what is left of the page after {@link MARK}s were taken away can be found in the tree.
 *
 * @throws TooDeepError where elements are nested too deeply.
 */
export const treeOf = (root: unknown): ElementNode => {
  let marks = 0;
  const copy = (element: DomElement, depth: number): ElementNode => {
    const tag = element.localName.toLowerCase();
    if (WORDLESS.has(tag)) return nothing(tag);
    if (depth > MAX_DEPTH) throw new TooDeepError();
    const children: TreeNode[] = [];
    let isSpoken = false;
    for (const node of element.childNodes) {
      if (!isNode(node)) continue;
      if (isElement(node)) children.push(copy(node, depth + 1));
      else if (node.nodeType === TEXT) {
        const text = textOf(node);
        children.push({ text });
        isSpoken ||= text.trim() !== '';
      }
    }
    const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.replace(/\s+/gu, ' ').trim();
    if (isSpoken) element.setAttribute(MARK, String((marks += 1)));
    return {
      tag,
      names,
      role: `${attribute(element, 'role')} ${attribute(element, 'epub:type')}`.trim(),
      href: element.getAttribute('href') ?? '',
      hidden: isHidden(element, names),
      ...(isSpoken && { mark: marks }),
      children,
    };
  };
  return isNode(root) && isElement(root) ? copy(root, 0) : nothing('body');
};

/** All elements of a tree, each before those in it. */
export function* elementsIn(node: ElementNode): Generator<ElementNode> {
  yield node;
  for (const child of node.children) if (!isText(child)) yield* elementsIn(child);
}

/** The words of a tree as they stand, without what is hidden. */
export const wordsOf = (node: TreeNode): string =>
  isText(node) ? node.text : node.hidden ? '' : node.children.map(wordsOf).join('');

import { attributeOf, isElement, MAX_DEPTH, TooDeepError, type PageElement } from './page.ts';

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
  /** What it is named by, for links that lead to it: its id, or its name. */
  readonly id: string;
  /** The address that it leads to, or quotes from. */
  readonly href: string;
  /** Not shown, or struck, by its own attributes. */
  readonly hidden: boolean;
  /** Set on elements with words of their own: the value of {@link MARK}. */
  readonly mark?: number;
  readonly children: readonly TreeNode[];
}

export type TreeNode = TextNode | ElementNode;

/** The attribute that leads from an element of the page to its node in the tree. */
export const MARK = 'data-reconcile-mark';

export const isText = (node: TreeNode): node is TextNode => 'text' in node;

/** Elements whose contents are no words of the page; scripts may hold megabytes. */
const WORDLESS: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas iframe object embed audio video select textarea datalist head title rt rp del s strike'.split(
    ' ',
  ),
);

/** For voices that read pages aloud; others do not see it. */
const UNSEEN_NAMES = /(?:^| )(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|mw-editsection)(?: |$)/u;
/** By a style of its own: not shown, struck, or far beside the page, where links are shown to search engines alone. */
const UNSEEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]{0,99}line-through|(?:^|[;\s])(?:left|top|text-indent)\s*:\s*-\d{4,9}(?:\.\d{1,9})?(?:px|em|rem|%)/iu;

const attribute = (element: PageElement, name: string): string => (attributeOf(element, name) ?? '').toLowerCase();

const isHidden = (element: PageElement, names: string): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  UNSEEN_STYLE.test(attribute(element, 'style')) ||
  UNSEEN_NAMES.test(names);

/** An element of which only its tag and what is in it are known. */
export const elementOf = (tag: string, children: readonly TreeNode[]): ElementNode => ({
  tag,
  names: '',
  role: '',
  id: '',
  href: '',
  hidden: false,
  children,
});

const nothing = (tag: string): ElementNode => ({ ...elementOf(tag, []), hidden: true });

/**
 * Copies a page, from one of its elements, into a tree, and marks in the page the elements that have words of their own,
 * so that what is left of the page after {@link MARK}s were taken away can be found in the tree.
 *
 * @throws TooDeepError where elements are nested too deeply.
 */
export const treeOf = (root: PageElement | undefined): ElementNode => {
  let marks = 0;
  const copy = (element: PageElement, depth: number): ElementNode => {
    const tag = element.tagName.toLowerCase();
    if (WORDLESS.has(tag)) return nothing(tag);
    if (depth > MAX_DEPTH) throw new TooDeepError();
    const children: TreeNode[] = [];
    let isSpoken = false;
    for (const node of element.childNodes) {
      if (isElement(node)) children.push(copy(node, depth + 1));
      else if ('value' in node) {
        children.push({ text: node.value });
        isSpoken ||= node.value.trim() !== '';
      }
    }
    const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.replace(/\s+/gu, ' ').trim();
    if (isSpoken) element.attrs.push({ name: MARK, value: String((marks += 1)) });
    return {
      tag,
      names,
      role: `${attribute(element, 'role')} ${attribute(element, 'epub:type')}`.trim(),
      id: attributeOf(element, 'id') ?? attributeOf(element, 'name') ?? '',
      href: attributeOf(element, 'href') ?? attributeOf(element, 'cite') ?? '',
      hidden: isHidden(element, names),
      ...(isSpoken && { mark: marks }),
      children,
    };
  };
  return root === undefined ? nothing('body') : copy(root, 0);
};

/** All elements of a tree, each before those in it. */
export const elementsIn = (root: ElementNode): readonly ElementNode[] => {
  const found: ElementNode[] = [];
  const visit = (node: ElementNode): void => {
    found.push(node);
    for (const child of node.children) if (!isText(child)) visit(child);
  };
  visit(root);
  return found;
};

/** The words of a tree as they stand, without what is hidden. */
export const wordsOf = (node: TreeNode): string =>
  isText(node) ? node.text : node.hidden ? '' : node.children.map(wordsOf).join('');

/** The words of a tree in one line. */
export const squeezed = (node: TreeNode): string => wordsOf(node).replace(/\s+/gu, ' ').trim();

import { elementsIn, isText, wordsOf, type ElementNode, type TreeNode } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands around articles, by its tag, its role, or a word of its classes and id. */
const TAGS = words('nav aside form footer menu dialog button');
const ROLES = words('navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar');
const NAMES = words(
  'nav navbar navigation menu breadcrumb breadcrumbs sidebar share sharing sharebar social related recommended recommendations promo advert advertisement ad ads banner cookie cookies consent gdpr newsletter subscribe subscription signup comment comments disqus popup modal pagination pager toolbar masthead trending popular outbrain taboola sponsored catlinks noprint',
);
/** Notes belong to the article, wherever they stand and however many links they hold. */
const NOTES = /\b(?:doc-)?(?:foot|end)notes?\b|\breferences\b|\breflist\b/u;
/** What is never taken for such surroundings, whatever it is called. */
const WHOLES = words('html body main article');

/** Lists, boxes and tables that mostly are links lead elsewhere. */
const LINKED_SHARE = 0.6;
const MANY_LINKS = 3;
const BOXES = words('ul ol dl div section table p header');

const lengthOf = (node: TreeNode): number => wordsOf(node).replace(/\s+/gu, ' ').trim().length;

/** The share of the words that are links, and how many links there are. */
export const linksOf = (node: ElementNode): { readonly share: number; readonly count: number } => {
  const links = [...elementsIn(node)].filter(({ tag, href }) => tag === 'a' && href !== '');
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return { share: linked / Math.max(1, lengthOf(node)), count: links.length };
};

const isNote = ({ names, role }: ElementNode): boolean => NOTES.test(names) || NOTES.test(role);

const isCalledSurroundings = ({ tag, role, names }: ElementNode): boolean =>
  TAGS.has(tag) || role.split(' ').some((each) => ROLES.has(each)) || names.split(/[^a-z0-9]+/u).some((each) => NAMES.has(each));

const leadsElsewhere = (node: ElementNode): boolean => {
  if (!BOXES.has(node.tag)) return false;
  const { share, count } = linksOf(node);
  return count >= MANY_LINKS && share > LINKED_SHARE;
};

const holdsNotes = (node: ElementNode): boolean => [...elementsIn(node)].some(isNote);

/** A site's own head, unlike an article's, holds no headline. */
const isSiteHeader = (node: ElementNode): boolean =>
  node.tag === 'header' && ![...elementsIn(node)].some(({ tag }) => /^h[1-3]$/u.test(tag));

const isSurroundings = (node: ElementNode): boolean =>
  !WHOLES.has(node.tag) &&
  (isCalledSurroundings(node) || isSiteHeader(node) || leadsElsewhere(node)) &&
  !holdsNotes(node);

/** The elements that are sought, and all that hold one. */
const holdersOf = (root: ElementNode, isSought: (node: ElementNode) => boolean): ReadonlySet<ElementNode> => {
  const holders = new Set<ElementNode>();
  const visit = (node: ElementNode): boolean => {
    let holds = isSought(node);
    for (const child of node.children) if (!isText(child) && visit(child)) holds = true;
    if (holds) holders.add(node);
    return holds;
  };
  visit(root);
  return holders;
};

/** The innermost element that holds all of the article. */
const innermost = (
  root: ElementNode,
  holders: ReadonlySet<ElementNode>,
  isMarked: (node: ElementNode) => boolean,
): ElementNode => {
  let at = root;
  for (;;) {
    const inside = at.children.filter((child): child is ElementNode => !isText(child) && holders.has(child));
    const [only] = inside;
    if (only === undefined || inside.length > 1 || isMarked(at)) return at;
    at = only;
  }
};

/** A page's only `article`, where it holds most of what was found. */
const declaredArticle = (root: ElementNode, found: ElementNode): ElementNode | undefined => {
  const [only, ...more] = [...elementsIn(root)].filter(({ tag, hidden }) => tag === 'article' && !hidden);
  return only !== undefined && more.length === 0 && lengthOf(only) * 2 >= lengthOf(found) ? only : undefined;
};

const without = (node: ElementNode, isLeftOut: (node: ElementNode) => boolean): ElementNode => ({
  ...node,
  children: node.children.flatMap((child): TreeNode[] => {
    if (isText(child)) return [child];
    return child.hidden || isLeftOut(child) ? [] : [without(child, isLeftOut)];
  }),
});

const squeezed = (node: TreeNode): string => wordsOf(node).replace(/\s+/gu, ' ').trim();

/** A page's headline where it stands outside of the article: the longest that its title repeats, or the only one. */
const headlineOf = (root: ElementNode, article: ElementNode, title: string): ElementNode | undefined => {
  const inside = new Set(elementsIn(article));
  const headlines = [...elementsIn(root)].filter(({ tag, hidden }) => tag === 'h1' && !hidden);
  if (headlines.some((each) => inside.has(each))) return undefined;
  const named = headlines
    .filter((each) => lengthOf(each) > 0 && title.includes(squeezed(each)))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return named[0] ?? (headlines.length === 1 ? headlines[0] : undefined);
};

/** Where elements begin and end, in the order of a tree: an element's range holds those of all in it. */
type Ranges = ReadonlyMap<ElementNode, { readonly first: number; readonly last: number }>;

const rangesOf = (root: ElementNode): Ranges => {
  const ranges = new Map<ElementNode, { first: number; last: number }>();
  let next = 0;
  const visit = (node: ElementNode): void => {
    const first = next;
    next += 1;
    for (const child of node.children) if (!isText(child)) visit(child);
    ranges.set(node, { first, last: next - 1 });
  };
  visit(root);
  return ranges;
};

/**
 * What is outside of a headline, the article, and what stands between them, such as its lead and its author's name;
 * nothing where the headline may be the site's: it follows the article, or the page's title does not begin with it.
 */
const outsideOf = (
  root: ElementNode,
  article: ElementNode,
  headline: ElementNode,
  title: string,
): ((node: ElementNode) => boolean) | undefined => {
  const ranges = rangesOf(root);
  const from = ranges.get(headline)?.first ?? 0;
  const to = ranges.get(article)?.last ?? 0;
  if (from > to || !title.trim().startsWith(squeezed(headline))) return undefined;
  return (node) => {
    const { first, last } = ranges.get(node) ?? { first: 0, last: 0 };
    return last < from || first > to;
  };
};

/**
 * The article of a page, without what stands around it. What the marks of a reading view point to is always kept; around
 * it, within the innermost element that holds all of it, tables, notes, captions and lists are kept as well, which reading
 * views tend to drop. Navigation, forms, advertising, comments and lists of links are left out.
 */
export const selectArticle = (root: ElementNode, marks: ReadonlySet<number>, title: string): ElementNode => {
  const isMarked = ({ mark }: ElementNode): boolean => mark !== undefined && marks.has(mark);
  const holders = holdersOf(root, isMarked);
  const found = holders.size === 0 ? root : innermost(root, holders, isMarked);
  const article = declaredArticle(root, found) ?? found;
  const headline = headlineOf(root, article, title);
  const kept = headline === undefined ? holders : new Set([...holders, ...holdersOf(root, (node) => node === headline)]);
  const isNoise = (node: ElementNode): boolean => !kept.has(node) && isSurroundings(node);
  if (headline === undefined) return without(article, isNoise);
  const isOutside = outsideOf(root, article, headline, title);
  if (isOutside) return without(root, (node) => isOutside(node) || isNoise(node));
  return { ...article, children: [without(headline, isNoise), without(article, isNoise)] };
};

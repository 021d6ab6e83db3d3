import { linkShare, measure, type Measure } from './measure.ts';
import { inProse } from './prose.ts';
import { repeatedCaptions } from './captions.ts';
import { isSurroundings, withoutHeaded, type Surroundings } from './surroundings.ts';
import { elementsIn, isText, squeezed, type ElementNode, type TreeNode } from './tree.ts';

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
const declaredArticle = (
  root: ElementNode,
  found: ElementNode,
  measureOf: (node: ElementNode) => Measure,
): ElementNode | undefined => {
  const [only, ...more] = elementsIn(root).filter(({ tag, hidden }) => tag === 'article' && !hidden);
  const isMost = only !== undefined && measureOf(only).length * 2 >= measureOf(found).length;
  return isMost && more.length === 0 ? only : undefined;
};

type IsLeftOut = (node: ElementNode) => boolean;

const without = (node: ElementNode, isLeftOut: IsLeftOut, page: Surroundings): ElementNode => {
  const prose = inProse(node.children);
  return {
    ...node,
    children: withoutHeaded(node.children, page, prose).flatMap((child): TreeNode[] => {
      if (isText(child)) return [child];
      const isOut = child.hidden || (isLeftOut(child) && !prose.has(child));
      return isOut ? [] : [without(child, isLeftOut, page)];
    }),
  };
};

/** A page's headline where it stands outside of the article: the longest that its title repeats, or the only one. */
const headlineOf = (
  root: ElementNode,
  article: ElementNode,
  title: string,
  lengthOf: (node: ElementNode) => number,
): ElementNode | undefined => {
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

/** The entries of a live report are most of it, and many; other stories within one lead to theirs, or are told whole. */
const LIVE_SHARE = 0.5;
const FEWEST_ENTRIES = 3;
/** Of what is not called one, they are nearly all: a page may go on with other stories behind the one that was sought. */
const UNCALLED_SHARE = 0.85;
const CALLED_LIVE = /\blive|\bupdates?\b|\btimeline\b|\bticker\b/u;
const LIVE_LINKED = 0.1;

/** Articles within articles, unless they are what the outer one is made of. */
const nestedIn = (root: ElementNode, article: ElementNode, measureOf: (node: ElementNode) => Measure) => {
  const nested = new Set<ElementNode>();
  const visit = (node: ElementNode, isInside: boolean): void => {
    if (isInside && node.tag === 'article') nested.add(node);
    for (const child of node.children) if (!isText(child)) visit(child, isInside || node.tag === 'article');
  };
  visit(root, false);
  const entries = new Set(
    elementsIn(article).filter((node) => nested.has(node) && linkShare(measureOf(node)) < LIVE_LINKED),
  );
  const found = [...entries].reduce((sum, node) => sum + measureOf(node).found, 0);
  const isCalled = [article, ...entries].some(({ names }) => CALLED_LIVE.test(names));
  const share = isCalled ? LIVE_SHARE : UNCALLED_SHARE;
  return entries.size >= FEWEST_ENTRIES && found > share * measureOf(article).found
    ? new Set([...nested].filter((node) => !entries.has(node)))
    : nested;
};

/** Less of what a reading view found is no article, but what a page calls by the names of what stands around one. */
const LEAST_KEPT = 0.5;
/** On such a page the names are heeded where they stand over less of it than this. */
const SMALL_SHARE = 0.05;

/**
 * The article of a page, without what stands around it. What the marks of a reading view point to is always kept; around
 * it, within the innermost element that holds all of it, tables, notes, captions and lists are kept as well, which reading
 * views tend to drop. Navigation, forms, advertising, comments and lists of links are left out.
 */
export const selectArticle = (root: ElementNode, marks: ReadonlySet<number>, title: string): ElementNode => {
  const isMarked = ({ mark }: ElementNode): boolean => mark !== undefined && (marks.size === 0 || marks.has(mark));
  const measureOf = measure(root, isMarked);
  const holders = holdersOf(root, isMarked);
  const found = marks.size === 0 ? root : innermost(root, holders, isMarked);
  const article = declaredArticle(root, found, measureOf) ?? found;
  const headline = headlineOf(root, article, title, (node) => measureOf(node).length);
  const holdsHeadline = headline === undefined ? new Set<ElementNode>() : holdersOf(root, (node) => node === headline);
  const nested = nestedIn(root, article, measureOf);
  const repeated = repeatedCaptions(root);
  const isOutside = headline && outsideOf(root, article, headline, title);
  const chosen = (mostNamed: number): ElementNode => {
    const page = { measureOf, article, nested, repeated, mostNamed };
    const isNoise = (node: ElementNode): boolean => !holdsHeadline.has(node) && isSurroundings(node, page);
    if (headline === undefined) return without(article, isNoise, page);
    if (isOutside) return without(root, (node) => isOutside(node) || isNoise(node), page);
    return { ...article, children: [without(headline, isNoise, page), without(article, isNoise, page)] };
  };
  const heeded = chosen(1);
  const isKept = measure(heeded, isMarked)(heeded).found >= LEAST_KEPT * measureOf(article).found;
  return isKept || marks.size === 0 ? heeded : chosen(SMALL_SHARE);
};

/** The share of a tree's words that are links. */
export const linksIn = (root: ElementNode): number => linkShare(measure(root, () => false)(root));

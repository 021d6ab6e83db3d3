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

/** The elements that hold a mark of the article, each with all around it. */
const holdersOf = (root: ElementNode, marks: ReadonlySet<number>): ReadonlySet<ElementNode> => {
  const holders = new Set<ElementNode>();
  const visit = (node: ElementNode): boolean => {
    let holds = node.mark !== undefined && marks.has(node.mark);
    for (const child of node.children) if (!isText(child) && visit(child)) holds = true;
    if (holds) holders.add(node);
    return holds;
  };
  visit(root);
  return holders;
};

/** The innermost element that holds all of the article. */
const innermost = (root: ElementNode, holders: ReadonlySet<ElementNode>, marks: ReadonlySet<number>): ElementNode => {
  let at = root;
  for (;;) {
    const inside = at.children.filter((child): child is ElementNode => !isText(child) && holders.has(child));
    const [only] = inside;
    if (only === undefined || inside.length > 1 || (at.mark !== undefined && marks.has(at.mark))) return at;
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

/** A page's headline where it stands outside of the article: the only one, or the one that its title repeats. */
const headlineOf = (root: ElementNode, article: ElementNode, title: string): ElementNode[] => {
  const inside = new Set(elementsIn(article));
  const headlines = [...elementsIn(root)].filter(({ tag, hidden }) => tag === 'h1' && !hidden);
  if (headlines.some((each) => inside.has(each))) return [];
  const named = headlines.find((each) => lengthOf(each) > 0 && title.includes(wordsOf(each).replace(/\s+/gu, ' ').trim()));
  const chosen = named ?? (headlines.length === 1 ? headlines[0] : undefined);
  return chosen === undefined ? [] : [without(chosen, () => false)];
};

/**
 * The article of a page, without what stands around it. What the marks of a reading view point to is always kept; around
 * it, within the innermost element that holds all of it, tables, notes, captions and lists are kept as well, which reading
 * views tend to drop. Navigation, forms, advertising, comments and lists of links are left out.
 */
export const selectArticle = (root: ElementNode, marks: ReadonlySet<number>, title: string): ElementNode => {
  const holders = holdersOf(root, marks);
  const found = holders.size === 0 ? root : innermost(root, holders, marks);
  const article = declaredArticle(root, found) ?? found;
  const body = without(article, (node) => !holders.has(node) && isSurroundings(node));
  return { ...body, children: [...headlineOf(root, article, title), body] };
};

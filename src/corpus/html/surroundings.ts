import { isCorrection } from '../../languages/corrections.ts';
import { isLabel, leadsIn } from '../../languages/leads.ts';
import { speaksToReaders } from '../../languages/to-readers.ts';
import { holdsCards, isHeadedElsewhere } from './headed.ts';
import { linkShare, type Measure } from './measure.ts';
import { isText, squeezed, type ElementNode, type TreeNode } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands around articles, by its tag, its role, a word of its classes and id, or a part of one. */
const TAGS = words('nav aside form footer menu dialog button');
const ROLES = words('navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar');
const NAMES = words(
  'nav navbar navigation menu sidebar rail share sharing sharebar sharetools social related recommended recommendations recirc recirculation promo promos advert advertisement ad ads banner cookie cookies consent gdpr subscribe subscription signup comment comments disqus popup modal pagination pager toolbar masthead trending popular outbrain taboola sponsored catlinks noprint teaser teasers carousel swiper slideshow gallery lightbox upsell paywall cta bio topics tagcloud readnext nextprev yarpp addtoany jp-relatedposts',
);
const PARTS =
  /breadcrumb|newsletter|related-?(?:posts?|articles?|stor(?:y|ies)|content|news|links|topics)|recommend|(?:most|more)-?(?:read|popular|viewed|stories|news)|latest-?(?:news|stories|posts)|recent-?(?:news|stories|posts)|(?:next|prev(?:ious)?)-(?:prev(?:ious)?|next|post|article|story)|post-?nav|author-?(?:bio|box|info|card|desc|about|profile)|about-?(?:the-)?author|(?:inline|photo|image|res)-?gallery|gallery-(?:overlay|container|wrap|thumbs|inline)|slide-?show|print-(?:header|footer|only)|tags?-(?:list|links|cloud|container)|post-(?:labels|tags|footer)|entry-(?:footer|tags)|sign-?up|cookie-|social-|share-|-share\b|-ads?\b|\bad-|ad-?(?:slot|container|wrapper|unit)|advert|outbrain|taboola|teaser|breaking-?(?:news|item|bar|now)|read-?more|also-?like|follow-us/u;
/** What is never taken for such surroundings, whatever it is called. */
const WHOLES = words('html body main');

/** Lists, boxes and tables that mostly are links lead elsewhere. */
const LINKED_SHARE = 0.6;
/** So do boxes in which a reading view found nothing, though less of them is links. */
const LINKED_ASIDE = 0.3;
const MANY_LINKS = 3;
const BOXES = words('ul ol dl div section table p header');
/** A paragraph that is one link leads elsewhere, unless it is short: a name, a document. */
const ALL_LINK = 0.9;
const TEASER_LENGTH = 25;
/** No line that leads elsewhere is longer. */
const LONGEST_LINE = 300;
const PARAGRAPHS = words('p div li h2 h3 h4 h5 h6');
/** What holds so much of what a reading view found is the article itself, whatever it is called. */
const BULK = 0.4;

/** What an article shows of another site, such as a post that it writes of; its box is often called social. */
const EMBEDDED = /\bembed|\btwitter-tweet\b|\b(?:instagram|tiktok|bluesky|mastodon)-(?:media|post)\b/u;
const SOCIAL = /\bsocial\b/gu;

const isCalledSurroundings = ({ tag, role, names }: ElementNode, isHeeded: boolean): boolean => {
  if (TAGS.has(tag) || role.split(' ').some((each) => ROLES.has(each))) return true;
  if (!isHeeded) return false;
  const called = EMBEDDED.test(names) ? names.replace(SOCIAL, '') : names;
  return called.split(/[^a-z0-9]+/u).some((each) => NAMES.has(each)) || PARTS.test(called);
};

/** A note of correction is no longer, and a label of corrections no longer than that; both in characters. */
const LONGEST_NOTE = 800;
const SHORTEST_NOTE = 40;

/** What a paper changed in its article stands at its foot or beside it, and is the first thing to know of it. */
const isNoteOfCorrection = (node: ElementNode, { length, linked }: Measure): boolean =>
  length >= SHORTEST_NOTE && length <= LONGEST_NOTE && linked * 2 < length && isCorrection(squeezed(node));

/** What is needed to tell the surroundings of one page. */
export interface Surroundings {
  readonly measureOf: (node: ElementNode) => Measure;
  readonly article: ElementNode;
  /** Articles within articles: comments, or other stories. */
  readonly nested: ReadonlySet<ElementNode>;
  /** Captions that say what others have said. */
  readonly repeated: ReadonlySet<ElementNode>;
  /**
   * The share of what was found up to which classes and ids are heeded: a page may call its article's paragraphs what others
   * call a gallery.
   */
  readonly mostNamed: number;
}

const leadsElsewhere = (node: ElementNode, measured: Measure, measureOf: Surroundings['measureOf']): boolean => {
  if (!BOXES.has(node.tag) || measured.links < MANY_LINKS) return false;
  if (linkShare(measured) > LINKED_SHARE) return true;
  return (
    measured.found === 0 && node.tag !== 'p' && (linkShare(measured) > LINKED_ASIDE || holdsCards(node, measureOf))
  );
};

/** A site's own head, unlike an article's, holds no headline. */
const isSiteHeader = (node: ElementNode, { hasHeadline }: Measure): boolean => node.tag === 'header' && !hasHeadline;

/** A reference gives its address. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

const isTeaser = (node: ElementNode, measured: Measure): boolean =>
  PARAGRAPHS.has(node.tag) &&
  measured.links === 1 &&
  measured.length >= TEASER_LENGTH &&
  measured.length <= LONGEST_LINE &&
  linkShare(measured) >= ALL_LINK &&
  !ADDRESS.test(squeezed(node));

const isLine = (node: ElementNode, measured: Measure): boolean => {
  if (measured.length === 0 || measured.length > LONGEST_LINE) return false;
  const line = squeezed(node);
  return isLabel(line) || (leadsIn(line) && measured.links > 0) || speaksToReaders(line);
};

/** Whether an element is no part of the article: navigation, advertising, teasers, galleries, comments and the like. */
export const isSurroundings = (node: ElementNode, page: Surroundings): boolean => {
  const { measureOf, article, nested, repeated, mostNamed } = page;
  const measured = measureOf(node);
  if (node === article || WHOLES.has(node.tag) || measured.hasNotes) return false;
  if (measured.found > BULK * measureOf(article).found) return false;
  const isAround =
    isCalledSurroundings(node, measured.found <= mostNamed * measureOf(article).found) ||
    nested.has(node) ||
    repeated.has(node) ||
    isSiteHeader(node, measured) ||
    leadsElsewhere(node, measured, measureOf) ||
    isHeadedElsewhere(node, measureOf) ||
    isTeaser(node, measured) ||
    isLine(node, measured);
  return isAround && !isNoteOfCorrection(node, measured);
};

/** Headings over what is not of the article, and what such a heading stands over. */
const HEADINGS = words('h2 h3 h4 h5 h6 p div strong b span label');

const linkedRest = (node: TreeNode, { measureOf }: Surroundings): boolean => {
  if (isText(node)) return node.text.trim() === '';
  const measured = measureOf(node);
  if (measured.length === 0 || (measured.links > 0 && linkShare(measured) > LINKED_SHARE)) return true;
  return measured.found === 0 && holdsCards(node, measureOf);
};

/** The children of an element without headings such as “Related”, and the links that follow them. */
export const withoutHeaded = (
  children: readonly TreeNode[],
  page: Surroundings,
  prose: ReadonlySet<TreeNode>,
): readonly TreeNode[] => {
  let isHeaded = false;
  return children.filter((child) => {
    if (prose.has(child)) {
      isHeaded = false;
      return true;
    }
    if (isHeaded && linkedRest(child, page)) return false;
    isHeaded =
      !isText(child) &&
      HEADINGS.has(child.tag) &&
      page.measureOf(child).length > 0 &&
      isLine(child, page.measureOf(child));
    return !isHeaded;
  });
};

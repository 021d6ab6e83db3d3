import { headsOthers } from '../../languages/leads.ts';
import type { Measure } from './measure.ts';
import { inProse } from './prose.ts';
import { isText, squeezed, type ElementNode, type TreeNode } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BOXES = words('div section aside ul ol');
const HEADINGS = words('h2 h3 h4 h5 h6');
/** No heading is longer, in characters. */
const LONGEST_HEADING = 120;

type MeasureOf = (node: ElementNode) => Measure;

/** What stands first in an element; nothing where it holds nothing. */
const firstIn = ({ children }: ElementNode, measureOf: MeasureOf): TreeNode | undefined =>
  children.find((child) => (isText(child) ? child.text.trim() !== '' : measureOf(child).length > 0));

/** A heading or a link stands in so many boxes that hold nothing before it; each level is looked at once more. */
const MOST_WRAPPERS = 8;

/** The first of what stands first in each other that is sought, and what it stands in. */
const opening = (
  node: ElementNode,
  measureOf: MeasureOf,
  isSought: (node: ElementNode, within: ElementNode) => boolean,
): ElementNode | undefined => {
  let within = node;
  let at: TreeNode | undefined = node;
  for (let level = 0; level < MOST_WRAPPERS && at !== undefined && !isText(at); level += 1) {
    if (isSought(at, within)) return at;
    within = at;
    at = firstIn(at, measureOf);
  }
  return undefined;
};

/** A link that begins a sentence is none of a headline. */
const leads = (node: ElementNode, within: ElementNode): boolean =>
  node.tag === 'a' && node.href !== '' && !inProse(within.children).has(node);

/** Whether each piece of a box begins with a linked headline: a list of cards, each with a few words of its story. */
export const holdsCards = (node: ElementNode, measureOf: MeasureOf): boolean => {
  if (!BOXES.has(node.tag)) return false;
  const pieces = node.children.filter((child) =>
    isText(child) ? child.text.trim() !== '' : measureOf(child).length > 0,
  );
  return pieces.length > 0 && pieces.every((piece) => !isText(piece) && opening(piece, measureOf, leads) !== undefined);
};

/** Whether a box opens with a heading such as “More stories” or “Sign up for our newsletter”, and leads there. */
export const isHeadedElsewhere = (node: ElementNode, measureOf: MeasureOf): boolean => {
  if (!BOXES.has(node.tag)) return false;
  const heading = opening(node, measureOf, ({ tag }) => HEADINGS.has(tag));
  if (heading === undefined || measureOf(heading).length > LONGEST_HEADING || !headsOthers(squeezed(heading)))
    return false;
  const { links, hasForm } = measureOf(node);
  return links > 0 || hasForm;
};

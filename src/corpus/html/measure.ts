import { isText, type ElementNode } from './tree.ts';

/** What can be said of an element by all that is in it; lengths in characters, a run of white space as one. */
export interface Measure {
  readonly length: number;
  /** Of it, what are links. */
  readonly linked: number;
  readonly links: number;
  /** Of it, what the reading view found; all of it where it found nothing. */
  readonly found: number;
  readonly hasNotes: boolean;
  readonly hasHeadline: boolean;
  readonly hasForm: boolean;
}

/** Notes belong to the article, wherever they stand and however many links they hold. */
const NOTES = /\b(?:doc-)?(?:foot|end)notes?\b|\breferences\b|\breflist\b/u;

const lengthOf = (text: string): number => text.replace(/\s+/gu, ' ').replace(/^ $/u, '').length;

const NOTHING: Measure = {
  length: 0,
  linked: 0,
  links: 0,
  found: 0,
  hasNotes: false,
  hasHeadline: false,
  hasForm: false,
};

/** Measures every element of a tree, in one walk. */
export const measure = (
  root: ElementNode,
  isFound: (node: ElementNode) => boolean,
): ((node: ElementNode) => Measure) => {
  const measures = new Map<ElementNode, Measure>();
  const visit = (node: ElementNode, within: { link: boolean; hidden: boolean }): Measure => {
    const isLink = node.tag === 'a' && node.href !== '';
    const below = { link: within.link || isLink, hidden: within.hidden || node.hidden };
    let [length, linked, links, found] = [0, 0, isLink ? 1 : 0, 0];
    let hasNotes = NOTES.test(node.names) || NOTES.test(node.role);
    let hasHeadline = /^h[1-3]$/u.test(node.tag);
    let hasForm = node.tag === 'form';
    for (const child of node.children) {
      if (isText(child)) {
        const own = below.hidden ? 0 : lengthOf(child.text);
        length += own;
        if (below.link) linked += own;
        if (isFound(node)) found += own;
      } else {
        const inner = visit(child, below);
        length += inner.length;
        linked += inner.linked;
        links += inner.links;
        found += inner.found;
        hasNotes ||= inner.hasNotes;
        hasHeadline ||= inner.hasHeadline;
        hasForm ||= inner.hasForm;
      }
    }
    const measured = { length, linked, links, found, hasNotes, hasHeadline, hasForm };
    measures.set(node, measured);
    return measured;
  };
  visit(root, { link: false, hidden: false });
  return (node) => measures.get(node) ?? NOTHING;
};

/** The share of an element's words that are links. */
export const linkShare = ({ length, linked }: Measure): number => linked / Math.max(1, length);

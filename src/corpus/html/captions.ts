import { isText, squeezed, type ElementNode } from './tree.ts';

const CALLED = /\bcaption\b/u;

/** Captions that say what one before them says: pictures of one event, or one picture twice. */
export const repeatedCaptions = (root: ElementNode): ReadonlySet<ElementNode> => {
  const [said, repeated] = [new Set<string>(), new Set<ElementNode>()];
  /** Whether it is a caption, or holds one: what is called so may be the picture and its caption together. */
  const visit = (node: ElementNode): boolean => {
    let holds = false;
    for (const child of node.children) if (!isText(child) && visit(child)) holds = true;
    if (holds) return true;
    if (node.hidden || !(node.tag === 'figcaption' || CALLED.test(node.names))) return false;
    const words = squeezed(node);
    if (said.has(words)) repeated.add(node);
    else said.add(words);
    return words !== '';
  };
  visit(root);
  return repeated;
};

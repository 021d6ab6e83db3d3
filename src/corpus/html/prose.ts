import { isText, type ElementNode, type TreeNode } from './tree.ts';

/** Elements that stand among the words of a sentence. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code em font i ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
);

const saysSomething = (node: TreeNode): boolean => isText(node) && /\p{L}/u.test(node.text);

/** The children that stand among words of their parent, in one line with them: they are of its sentence, whatever they are called. */
export const inProse = (children: readonly TreeNode[]): ReadonlySet<ElementNode> => {
  const prose = new Set<ElementNode>();
  let line: ElementNode[] = [];
  let isSaid = false;
  const end = (): void => {
    if (isSaid) for (const node of line) prose.add(node);
    line = [];
    isSaid = false;
  };
  for (const child of children) {
    if (saysSomething(child)) isSaid = true;
    else if (!isText(child) && INLINE.has(child.tag)) line.push(child);
    else if (!isText(child)) end();
  }
  end();
  return prose;
};

import type { ClaimOptions, EditorValue } from '../model/claim.ts';
import type { Kind, ReadOutcome } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import { foldLabel, labelFault } from './labels/label.ts';

/** What an editor is told whose reading lacks its label. */
const NEEDS_LABEL =
  'a choice is the label that an editor gives it: add `value: LABEL`, the same label for the same answer';

const unreadable = (quote: string, reason: string): ReadOutcome<string> => ({
  ok: false,
  problem: { code: 'value-unreadable', data: { quote, kind: 'choice', reason } },
});

const readLabel = (quote: string, value: EditorValue | undefined): ReadOutcome<string> => {
  if (value === undefined) return unreadable(quote, NEEDS_LABEL);
  if (typeof value === 'object')
    return unreadable(quote, 'a choice is one label, not a list: for several, use kind `set`');
  const label = String(value).trim().replace(/\s+/gu, ' ');
  const fault = labelFault(label);
  return fault === null ? { ok: true, value: label, notes: [] } : unreadable(quote, fault);
};

type Broader = NonNullable<ClaimOptions['broader']>;

/** What each label of a tree falls under, computed once for every tree and label: claims ask for each pair of answers. */
interface Tree {
  readonly parents: ReadonlyMap<string, string>;
  readonly above: Map<string, ReadonlySet<string>>;
}

const trees = new WeakMap<Broader, Tree>();

const treeOf = (broader: Broader): Tree => {
  const known = trees.get(broader);
  if (known !== undefined) return known;
  const parents = new Map(Object.entries(broader).map(([narrow, broad]) => [foldLabel(narrow), foldLabel(broad)]));
  const tree: Tree = { parents, above: new Map() };
  trees.set(broader, tree);
  return tree;
};

/** The labels that a label falls under, at any distance. A tree that runs in a circle ends where it began. */
const broaderLabels = (label: string, broader: Broader): ReadonlySet<string> => {
  const { parents, above } = treeOf(broader);
  const known = above.get(label);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let at = parents.get(label); at !== undefined && at !== label && !found.has(at); at = parents.get(at))
    found.add(at);
  above.set(label, found);
  return found;
};

const fallsUnder = (narrow: string, broad: string, { broader }: ClaimOptions): boolean =>
  broader !== undefined && broaderLabels(foldLabel(narrow), broader).has(foldLabel(broad));

const relate = (a: string, b: string, options: ClaimOptions): Relation => {
  if (foldLabel(a) === foldLabel(b)) return { relation: 'same', rule: 'equal' };
  if (fallsUnder(a, b, options)) return { relation: 'compatible', rule: 'broader', note: `"${a}" falls under "${b}"` };
  if (fallsUnder(b, a, options)) return { relation: 'compatible', rule: 'broader', note: `"${b}" falls under "${a}"` };
  return { relation: 'contradicts', conflict: 'choice', rule: 'label' };
};

/**
 * One of several labels, given by the editor. Two labels are the same when they are equal apart from case and white
 * space; compatible when the claim's `broader` puts one above the other, at any distance; otherwise they contradict.
 * A quote without a label is unreadable: the words of a choice are never interpreted.
 */
export const choice: Kind<'choice'> = {
  summary: 'one label of several, given by the editor: surrender',
  options: ['broader'],
  labelled: true,
  read: (quote, context) => readLabel(quote, context.value),
  parse: (value) => readLabel(String(value), value),
  relate,
  meet: (values, options) =>
    values.find((narrowest) =>
      values.every(
        (label) => relate(narrowest, label, options).relation === 'same' || fallsUnder(narrowest, label, options),
      ),
    ) ?? null,
  format: (label) => label,
};

import type { ClaimOptions } from '../../model/claim.ts';
import type { Relation } from '../../model/relation.ts';
import type { Name } from '../../model/values.ts';

/** Whether a name is meant by a form that the claim lists. */
type Means = (form: string, name: Name) => boolean;

const formsOf = (options: ClaimOptions): readonly (readonly string[])[] =>
  Object.entries(options.aliases ?? {}).map(([preferred, forms]) => [preferred, ...forms]);

/**
 * The relation that a claim's `aliases` give two names that are not the same: compatible by `alias` when both are listed
 * for one name, the spellings still shown; `null` when they are not.
 */
export const aliasRelation = (a: Name, b: Name, options: ClaimOptions, means: Means): Relation | null => {
  const listed = formsOf(options).some(
    (forms) => forms.some((form) => means(form, a)) && forms.some((form) => means(form, b)),
  );
  return listed ? { relation: 'compatible', rule: 'alias', note: [a.text, b.text].sort().join(' / ') } : null;
};

/** The fullest of several names: the one with most parts, then most letters; `null` for none. */
export const fullestName = (names: readonly Name[]): Name | null =>
  [...names].sort(
    (a, b) => b.parts.length - a.parts.length || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  )[0] ?? null;

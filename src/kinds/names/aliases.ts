import type { ClaimOptions, EditorValue } from '../../model/claim.ts';
import type { ReadContext, ReadOutcome } from '../../model/kind.ts';
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

const letters = ({ folded }: Name): number => folded.join('').length;

/** The fullest of several names: the one with most letters, the first of equals; `null` for none. */
export const fullestName = (names: readonly Name[]): Name | null =>
  names.toSorted((a, b) => letters(b) - letters(a) || b.text.length - a.text.length)[0] ?? null;

/** What must be known of a kind of names to let an editor pick one. */
interface NameRules {
  readonly parse: (value: EditorValue) => ReadOutcome<Name>;
  readonly equal: (a: Name, b: Name) => boolean;
  readonly relate: (a: Name, b: Name, options: ClaimOptions) => Relation;
}

/**
 * How an editor's name is held against those of a quote: it may be given more or less fully, so long as it fits one of
 * them alone. Where it fits several, it must equal the one that is meant.
 */
export const pickRule = (
  names: readonly Name[],
  context: ReadContext,
  rules: NameRules,
): ((a: Name, b: Name) => boolean) => {
  const fits = (a: Name, b: Name): boolean => rules.relate(a, b, context.options).relation !== 'contradicts';
  const editor = context.value === undefined ? undefined : rules.parse(context.value);
  const several = editor?.ok === true && names.filter((name) => fits(editor.value, name)).length > 1;
  return several ? rules.equal : fits;
};

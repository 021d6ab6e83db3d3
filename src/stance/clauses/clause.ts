import type { VerbGroup } from '../verb-groups.ts';

/**
 * What a stretch of a sentence is to the clause that it hangs on: a clause of its own (`main`), what is said, held or
 * done by a predicate (`clause`; `open` behind "whether", `asked` behind "why"), a `condition`, what tells which one is
 * meant (`relative`), what stands apart (`aside`: a parenthesis, a clause of time or reason), a phrase before a clause
 * (`front`), a phrase behind a comma (`apposition`), what is set against a negation (`contrast`), or who says it
 * (`attribution`).
 */
export type ClauseKind =
  | 'main'
  | 'attribution'
  | 'clause'
  | 'open'
  | 'asked'
  | 'condition'
  | 'relative'
  | 'aside'
  | 'front'
  | 'apposition'
  | 'contrast';

export interface Clause {
  readonly kind: ClauseKind;
  /** Its first word; of clauses joined by "and" below one predicate, the first word of the first. */
  readonly start: number;
  readonly parent: Clause | undefined;
  /** Its finite verb. */
  readonly group: VerbGroup | undefined;
  /** The bracket, dash or quotation mark that will close it, where one opened it. */
  readonly mark: string | undefined;
  /** Whether it asks. */
  readonly asks: boolean;
  /** The word that opens a condition on which it hangs. */
  readonly condition: number | undefined;
}

/** A clause while its sentence is read. */
export interface OpenClause extends Clause {
  start: number;
  parent: OpenClause | undefined;
  group: VerbGroup | undefined;
  asks: boolean;
  condition: number | undefined;
}

/** A sentence parted into clauses. */
export interface Parse {
  /** The clause of each word. */
  readonly owners: readonly Clause[];
  readonly clauses: readonly Clause[];
  readonly groups: readonly VerbGroup[];
  /** The verb group that holds each word. */
  readonly groupOf: readonly (VerbGroup | undefined)[];
}

/** Whether a clause hangs on another, or is it. */
export const isUnder = (one: Clause | undefined, top: Clause): boolean => {
  for (let above = one; above !== undefined; above = above.parent) if (above === top) return true;
  return false;
};

/** Clauses that a comma ends, or the verb of what they hang on. */
export const CLOSABLE: ReadonlySet<ClauseKind> = new Set<ClauseKind>([
  'relative',
  'aside',
  'condition',
  'asked',
  'open',
]);

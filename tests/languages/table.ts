import type { KindName } from '../../src/model/values.ts';

/** A phrase, and the English words that say its value; `null` where it must be declined. */
type Row = readonly [phrase: string, english: string | null];

/** What a pack must read, by kind, and what it must not. */
export interface PackTable {
  readonly tag: string;
  readonly rows: Partial<Readonly<Record<KindName, readonly Row[]>>>;
  /** Statements that an editor may label yes, and such as deny, doubt or leave open. */
  readonly asserted: readonly string[];
  readonly unasserted: readonly string[];
  /** A name with a title, and the name alone. */
  readonly names: readonly (readonly [titled: string, name: string])[];
  /** The rest of a sentence before and behind a quoted 300, that makes another number of it, and such as does not. */
  readonly cut: readonly (readonly [before: string, after: string])[];
  readonly whole: readonly (readonly [before: string, after: string])[];
}

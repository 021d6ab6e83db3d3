import type { KindName } from '../../src/model/values.ts';

/** A kind, a sentence with the words quoted in double brackets, and what another paper says in English. */
export type NewsRow = readonly [kind: KindName, sentence: string, english: string];

/** Sentences as papers of a language write them. */
export interface News {
  readonly tag: string;
  /** Such as do not tell for a fact what the English says, though the words quoted alone might. */
  readonly hostile: readonly NewsRow[];
  /** Such as tell it. */
  readonly honest: readonly NewsRow[];
}

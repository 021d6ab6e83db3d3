import type { Telling } from './telling/telling.ts';

/** What a number counts in: a unit of measure, years of somebody's life, or the things themselves. */
export type Unit = 'measure' | 'age' | 'none';

/** What a number hangs on beside what its sentence says: "a mother of [six]", "among voters under thirty". */
export interface Tie {
  /** In the words of the sentence, as far as the number. */
  readonly words: string;
  /** Words that another sentence must have, each by one of its roots, for its number to be of the same thing. */
  readonly needs: readonly (readonly string[])[];
  /** Whether they may stand anywhere in that sentence, or must stand in the clause of its number. */
  readonly isWide: boolean;
}

/** What the number of a quote hangs on, by which words it is told, and the roots of the words that another may be held against. */
export interface Ties {
  readonly ties: readonly Tie[];
  /** Of the clause that the number stands in. */
  readonly near: ReadonlySet<string>;
  /** Of the whole sentence. */
  readonly wide: ReadonlySet<string>;
  /** Of a set, whose names stand together in ever other sentences, and of a statement no more than what has an opposite. */
  readonly telling: Telling;
}

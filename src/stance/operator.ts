import type { Effect } from '../languages/stance-words.ts';
import type { Predicate } from './lexicon.ts';

/**
 * A word or phrase of stance where it stands, and what it reaches: its `clause`, its `sentence` with what hangs on it, the
 * rest of its `phrase`, the `subject` of its clause, or, of a `predicate`, what that governs.
 */
export interface Operator {
  readonly first: number;
  readonly last: number;
  readonly reach: 'clause' | 'sentence' | 'phrase' | 'subject' | 'predicate';
  readonly effect: Effect;
  readonly sort: 'negator' | 'noun' | 'modal' | 'hedge' | 'excluder' | 'verdict' | 'predicate';
  /** Of a predicate: what it may be, with what each makes of its complement. */
  readonly predicates: readonly Predicate[];
}

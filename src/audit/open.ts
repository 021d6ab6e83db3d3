import type { Source } from '../model/source.ts';
import type { Fact } from './fact.ts';
import type { Reason } from './reasons.ts';

/** A fact that no reading covers, in its source, and why it is worth a look. */
export interface Open {
  readonly fact: Fact;
  readonly source: Source;
  readonly reasons: readonly Reason[];
}

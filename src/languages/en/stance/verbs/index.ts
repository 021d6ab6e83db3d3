import type { PredicateRow } from '../../../stance-words.ts';
import { ALLEGING_VERBS } from './allegations.ts';
import { DENYING_VERBS } from './denials.ts';
import { FACTIVE_VERBS } from './facts.ts';
import { FAILING_VERBS } from './failures.ts';
import { IMPLICATIVE_VERBS } from './implicatives.ts';
import { INVENTING_VERBS } from './inventions.ts';
import { PLANNING_VERBS } from './plans.ts';
import { RETRACTING_VERBS } from './retractions.ts';
import { SAYING_VERBS } from './sayings.ts';
import { SUPPOSING_VERBS } from './suppositions.ts';

export { FALLIBLE_VERBS, NAMING_VERBS, OTHER_VERBS } from './others.ts';

/**
 * Verbs that govern a clause or a phrase, by what they make of it. Base forms, words parted by a bar; of several words the
 * first is inflected, and articles may stand between them.
 */
export const VERBS: readonly PredicateRow[] = [
  ...FACTIVE_VERBS,
  ...SAYING_VERBS,
  ...ALLEGING_VERBS,
  ...IMPLICATIVE_VERBS,
  ...SUPPOSING_VERBS,
  ...DENYING_VERBS,
  ...FAILING_VERBS,
  ...PLANNING_VERBS,
  ...INVENTING_VERBS,
  ...RETRACTING_VERBS,
];

import type { FindingCode } from '../../model/finding.ts';
import { REGISTRY_EXPLANATIONS } from './registry.ts';
import { PROOF_EXPLANATIONS } from './proof.ts';
import { QUOTE_EXPLANATIONS } from './quotes.ts';
import { VALUE_EXPLANATIONS } from './values.ts';
import { JUDGEMENT_EXPLANATIONS } from './judgement.ts';

/** What a finding means, for `explain` and for its page in the documentation. */
export interface Explanation {
  /** A line that names the finding. */
  readonly title: string;
  /** What it means and why it matters. */
  readonly explanation: string;
  /** A situation in which it comes up; what `reconcile` then says is made from `EXAMPLES`. */
  readonly example: string;
  /** The next step, in a sentence or two. */
  readonly whatToDo: string;
}

/** Every finding explained: one without its text does not compile. */
export const EXPLANATIONS: Readonly<Record<FindingCode, Explanation>> = {
  ...REGISTRY_EXPLANATIONS,
  ...QUOTE_EXPLANATIONS,
  ...VALUE_EXPLANATIONS,
  ...JUDGEMENT_EXPLANATIONS,
  ...PROOF_EXPLANATIONS,
};

/** What to do about a finding, in a sentence or two. */
export const help = (code: FindingCode): string => EXPLANATIONS[code].whatToDo;

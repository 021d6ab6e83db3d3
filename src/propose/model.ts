import type { Takings } from '../judge/units.ts';
import type { Registry } from '../model/claim.ts';
import type { Tolerances } from '../model/settings.ts';
import type { Corpus } from '../model/source.ts';
import type { RepairStep } from '../repairs.ts';
import type { Into, Proposal } from './proposal.ts';

/** What proposals are held against. */
export interface Ground {
  readonly corpus: Corpus;
  readonly registry: Registry;
  readonly tolerances?: Tolerances;
  /** What quotes came to before; what they come to now is kept there. */
  readonly takings?: Takings;
}

/** What was done to a reading so that its quote stands: a repair, or the words beside it that change what it says. */
export type Step = RepairStep | { readonly step: 'widened'; readonly exact: string };

/** A proposal with its quotes mended as far as that changes no fact. */
export interface Mended {
  readonly id: string;
  readonly proposal: Proposal;
  /** The claim that it adds to, where it is no claim of its own. */
  readonly into?: Into;
  /** By the index of the reading. */
  readonly steps: ReadonlyMap<number, readonly Step[]>;
}

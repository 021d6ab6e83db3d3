import type { ConflictKind } from '../relation.ts';

/** What stands on one side of a contradiction. */
export interface CampSummary {
  /** The value in words. */
  readonly value: string;
  readonly sources: readonly string[];
}

interface Disagreement {
  readonly conflict: ConflictKind;
  readonly camps: readonly CampSummary[];
  /** Set when a resolution that still fits has ruled on it. */
  readonly resolved?: { readonly by: string; readonly on: string; readonly reason: string; readonly value?: string };
}

/** How the answers to one question stand to each other. One row a finding: the data that its message is made of. */
export interface ClaimFindings {
  contradiction: Disagreement;
  spelling: Disagreement;
  'adjacent-days': Disagreement;
  'self-contradiction': Disagreement & { readonly source: string };
  strained: { readonly a: string; readonly b: string; readonly note: string };
  incomparable: { readonly a: string; readonly b: string; readonly note: string };
  /** Only the first `most` of the different answers are compared. */
  'too-many-answers': { readonly answers: number; readonly most: number };
  'mixed-times': { readonly first: string; readonly last: string };
  uncorroborated: { readonly source: string };
  'single-origin': { readonly origin: string; readonly sources: readonly string[] };
}

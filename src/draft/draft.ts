import type { ClaimOptions, Quote } from '../model/claim.ts';
import type { IsoDate } from '../model/source.ts';
import type { ReportClaim } from '../model/report.ts';
import type { DraftKind } from './mention.ts';

/** How sure a draft is that its readings answer one question, by rule. */
export type Confidence = 'sure' | 'likely' | 'check';

/** A question that sources answer, as proposed. */
export interface DraftClaim {
  readonly id: string;
  readonly question: string;
  readonly kind: DraftKind;
  /** An id under the draft's events. */
  readonly event: string;
  readonly options: ClaimOptions;
  readonly confidence: Confidence;
  /** The same whenever the same words are put together. */
  readonly slot: string;
  /** Why the readings stand together, in words. */
  readonly because: readonly string[];
  readonly readings: readonly { readonly source: string; readonly quote: Quote }[];
}

/** What sources tell of. */
export interface DraftEvent {
  readonly id: string;
  readonly title: string;
  readonly date?: IsoDate;
}

/** A draft, with what the judge makes of it. */
export interface Judged {
  readonly draft: DraftClaim;
  readonly claim: ReportClaim;
}

/** What a folder's sources answer together. */
export interface Draft {
  readonly events: readonly DraftEvent[];
  /** What contradicts first, then by how sure it is. */
  readonly claims: readonly Judged[];
  /** Figures that one source alone gives, and that matter. */
  readonly alone: readonly Judged[];
  /** Questions that were passed over, since a source may answer otherwise. */
  readonly unsure: number;
}

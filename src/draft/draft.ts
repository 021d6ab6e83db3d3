import type { ClaimOptions, Draft as DraftMark, Quote } from '../model/claim.ts';
import type { IsoDate } from '../model/source.ts';
import type { ReportClaim } from '../model/report.ts';
import type { DraftKind } from './mention.ts';

/** A question that sources answer, as proposed. */
export interface DraftClaim {
  readonly id: string;
  readonly question: string;
  readonly kind: DraftKind;
  /** An id under the draft's events. */
  readonly event: string;
  readonly options: ClaimOptions;
  readonly confidence: DraftMark['confidence'];
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
  /** What contradicts first, then by how sure it is. */
  readonly claims: readonly Judged[];
  /** What they are about, where the registry has no such event yet. */
  readonly events: readonly DraftEvent[];
  /** How many questions were passed over, since a source may answer otherwise. */
  readonly unsure: number;
  /** How many stand in the registry already, or were dropped. */
  readonly known: number;
}

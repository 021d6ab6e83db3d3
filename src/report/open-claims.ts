import type { Place } from '../model/place.ts';
import type { ConflictKind } from '../model/relation.ts';
import type { Report, ReportClaim, ReportResolution } from '../model/report.ts';

/** What stands on one side: the value in words, and the sources that give it. */
interface Side {
  readonly value: string;
  readonly sources: readonly string[];
}

/** A contradiction that no ruling settles: none was made, or its evidence has changed since. */
export interface OpenClaim {
  readonly id: string;
  readonly at: Place;
  readonly question: string;
  readonly conflict: ConflictKind | null;
  readonly evidence: string;
  readonly sides: readonly Side[];
  /** The ruling that is stale. */
  readonly resolution: ReportResolution | null;
}

const sidesOf = ({ camps = [], readings }: ReportClaim): readonly Side[] =>
  camps.map((camp) => ({
    value: camp.value,
    sources: [...new Set(readings.filter(({ key }) => camp.readings.includes(key)).map(({ source }) => source))],
  }));

const isOpen = ({ verdict, resolution }: ReportClaim): boolean =>
  resolution ? resolution.state === 'stale' : verdict === 'contradicted';

/** The claims of a report that are to be ruled on, in their order. */
export const openClaims = ({ claims }: Report): readonly OpenClaim[] =>
  claims.filter(isOpen).map((claim) => ({
    id: claim.id,
    at: claim.at,
    question: claim.question,
    conflict: claim.conflict ?? null,
    evidence: claim.evidence,
    sides: sidesOf(claim),
    resolution: claim.resolution ?? null,
  }));

/** `1,960 (newsroom) against 2,000 (deployment)`. */
export const sidesText = (sides: readonly Side[]): string =>
  sides.map(({ value, sources }) => `${value} (${sources.join(', ')})`).join(' against ');

/** The sides of a claim's contradiction in a line. */
export const disputeText = (claim: ReportClaim): string => sidesText(sidesOf(claim));

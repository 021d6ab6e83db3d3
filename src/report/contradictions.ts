import { isRuled, type Camp, type Report, type ReportClaim } from '../model/report.ts';
import { firstOf } from '../text/lists.ts';
import { inOrder } from './verdicts.ts';
import { nameOf, shorten } from './words.ts';

/** Longest value in a line that sets sides against each other. */
const LONGEST_VALUE = 60;

/** Speakers that one side of such a line names. */
const SPEAKERS_LISTED = 3;

/** One side of a contradiction, for a line. */
interface Side {
  readonly value: string;
  /** Who says so: `newsroom, agreement and 2 more`. */
  readonly speakers: string;
}

/** A contradiction in a line: what is asked, and who answers what. */
export interface Contradiction {
  readonly claim: ReportClaim;
  readonly sides: readonly Side[];
}

const sideOf = (report: Report, { readings }: ReportClaim, camp: Camp): Side => {
  const keys = new Set(camp.readings);
  const voices = readings.filter(({ key }) => keys.has(key)).map(({ voice }) => nameOf(report, voice));
  return { value: shorten(camp.value, LONGEST_VALUE), speakers: firstOf([...new Set(voices)], SPEAKERS_LISTED) };
};

/** The contradictions of a report in the order in which they are shown, those that are ruled on apart; without drafts. */
export const contradictionsOf = (
  report: Report,
): { readonly open: readonly Contradiction[]; readonly ruled: readonly Contradiction[] } => {
  const all = inOrder(report)
    .filter(({ verdict, draft }) => verdict === 'contradicted' && !draft)
    .map((claim) => ({ claim, sides: (claim.camps ?? []).map((camp) => sideOf(report, claim, camp)) }));
  return { open: all.filter(({ claim }) => !isRuled(claim)), ruled: all.filter(({ claim }) => isRuled(claim)) };
};

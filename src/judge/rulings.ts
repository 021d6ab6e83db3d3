import { finding, type Finding, type FindingBody, type Severity } from '../model/finding.ts';
import type { Claim } from '../model/claim.ts';
import type { ReportResolution, Verdict } from '../model/report.ts';

/** The findings that a ruling can settle. */
type Dispute = FindingBody<'contradiction' | 'spelling' | 'adjacent-days' | 'self-contradiction'>;

const DISPUTES: ReadonlySet<FindingBody['code']> = new Set<Dispute['code']>([
  'contradiction',
  'spelling',
  'adjacent-days',
  'self-contradiction',
]);

/** Whether a ruling can settle what is found. */
export const isDispute = (body: FindingBody): body is Dispute => DISPUTES.has(body.code);

/** How a recorded ruling stands today. A claim that lost a reading may hide the contradiction that was ruled on. */
export const resolutionState = (claim: Claim, evidence: string, verdict: Verdict): ReportResolution['state'] => {
  if (verdict !== 'contradicted' && verdict !== 'unverified') return 'unneeded';
  return claim.resolution?.evidence === evidence ? 'holds' : 'stale';
};

/** A ruling on other evidence, or on nothing that is disputed, is told. */
export const resolutionFindings = (
  claim: Claim,
  state: ReportResolution['state'],
  evidence: string,
  verdict: Verdict,
): Finding[] => {
  const { resolution } = claim;
  if (!resolution || state === 'holds') return [];
  const body: FindingBody =
    state === 'stale'
      ? { code: 'resolution-stale', data: { recorded: resolution.evidence, evidence } }
      : { code: 'resolution-unneeded', data: { verdict } };
  return [finding(body, resolution.at, { claim: claim.id })];
};

const ruled = (claim: Claim): { resolved: { by: string; on: string; reason: string; value?: string } } | undefined => {
  const { resolution } = claim;
  if (!resolution) return undefined;
  const { by, on, reason, value } = resolution;
  return { resolved: { by, on, reason, ...(value !== undefined && { value: String(value) }) } };
};

/** A dispute that a resolution has settled stays in the report, as information. */
export const asRuled = (body: FindingBody, claim: Claim): { body: FindingBody; severity?: Severity } => {
  const extra = ruled(claim);
  if (!extra || !isDispute(body)) return { body };
  const settled: Dispute =
    body.code === 'self-contradiction'
      ? { ...body, data: { ...body.data, ...extra } }
      : { ...body, data: { ...body.data, ...extra } };
  return { body: settled, severity: 'info' };
};

/** A ruling as the report has it, with how it stands. */
export const reportedResolution = (
  { reason, by, on, evidence, value }: NonNullable<Claim['resolution']>,
  state: ReportResolution['state'],
): ReportResolution => ({ reason, by, on, evidence, state, ...(value !== undefined && { value: String(value) }) });

import type { Finding } from '../model/finding.ts';
import { isRuled, type ReportClaim, type Summary, type VerdictCounts } from '../model/report.ts';
import { compareText } from '../text/order.ts';

/** By file, line, column and code, whatever the locale. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.at.file, b.at.file) ||
  a.at.range.start.line - b.at.range.start.line ||
  a.at.range.start.column - b.at.range.start.column ||
  compareText(a.code, b.code);

const verdictsOf = (claims: readonly ReportClaim[]): VerdictCounts => {
  const verdicts = { contradicted: 0, compatible: 0, agreed: 0, uncorroborated: 0, unverified: 0 };
  for (const { verdict } of claims) verdicts[verdict]++;
  return verdicts;
};

/** Counts claims, readings, verdicts and findings; what a filter leaves is counted anew. Drafts are counted apart. */
export const summarise = (
  sources: number,
  all: readonly ReportClaim[],
  findings: readonly Finding[],
  suppressed = 0,
): Summary => {
  const [claims, drafts] = [all.filter(({ draft }) => !draft), all.filter(({ draft }) => draft)];
  const severities = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) severities[severity]++;
  const readings = claims.reduce((sum, claim) => sum + claim.readings.length, 0);
  return {
    sources,
    claims: claims.length,
    readings,
    verdicts: verdictsOf(claims),
    ...(drafts.length > 0 && { drafts: { claims: drafts.length, verdicts: verdictsOf(drafts) } }),
    ruled: claims.filter(isRuled).length,
    findings: severities,
    ...(suppressed > 0 && { suppressed }),
  };
};

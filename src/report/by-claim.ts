import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { groupBy } from '../text/group.ts';

const INDEXES = new WeakMap<Report, ReadonlyMap<string, readonly Finding[]>>();

/** The findings of a claim, in their order; a report is indexed once, when first asked. */
export const findingsOf = (report: Report, claim: string): readonly Finding[] => {
  const known = INDEXES.get(report);
  const index = known ?? groupBy(report.findings, (finding) => finding.claim ?? '');
  if (known === undefined) INDEXES.set(report, index);
  return index.get(claim) ?? [];
};

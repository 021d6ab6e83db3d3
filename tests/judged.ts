import { loadCorpus } from '../src/corpus/index.ts';
import type { Report, ReportClaim } from '../src/model/report.ts';
import { reconcile } from '../src/judge/reconcile.ts';
import { loadRegistry } from '../src/registry/index.ts';
import { folderWith } from './cli/terminal.ts';

/** Judges claims, as YAML, against sources given by id; a manifest is optional. */
export const judged = async (
  sources: Readonly<Record<string, string>>,
  claims: string,
  manifest?: string,
): Promise<Report> => {
  const texts = Object.fromEntries(Object.entries(sources).map(([id, text]) => [`corpus/${id}.txt`, text]));
  const cwd = await folderWith({
    ...texts,
    'claims/claims.yaml': claims,
    ...(manifest !== undefined && { 'corpus/sources.yaml': manifest }),
  });
  return reconcile(await loadCorpus('corpus', { cwd }), await loadRegistry(['claims'], { cwd }));
};

/** The codes of a report's findings, sorted, each once. */
export const codes = (report: Report): string[] => [...new Set(report.findings.map(({ code }) => code))].sort();

/** The one claim of a report. */
export const onlyClaim = (report: Report): ReportClaim => {
  const [claim, ...more] = report.claims;
  if (!claim || more.length > 0) throw new Error(`expected one claim, got ${report.claims.length}`);
  return claim;
};

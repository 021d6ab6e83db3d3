import type { FailSeverity, Finding, Severity } from '../model/finding.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Report, ReportClaim } from '../model/report.ts';
import { summarise } from '../judge/summary.ts';
import { firstOf } from '../text/lists.ts';
import { nearest } from '../text/nearest.ts';

/** What of a report is shown and gated; an empty list lets everything through. What is judged never changes. */
export interface Filter {
  /** Claim ids. */
  readonly claims: readonly string[];
  /** Ids of sources: claims with a reading from one of them. */
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  /** Claim files, relative to the working directory. */
  readonly files: readonly string[];
}

/** When a gate fails: at a severity or above, or with more warnings than allowed. */
export interface Gate {
  readonly failSeverity: FailSeverity;
  readonly maxWarnings: number | null;
}

const WEIGHT: Record<Severity, number> = { info: 1, warning: 2, error: 3 };

/** Whether the findings of a report reach the gate's threshold. */
export const failsGate = ({ findings }: Report, { failSeverity, maxWarnings }: Gate): boolean => {
  const reached = failSeverity !== 'none' && findings.some((one) => WEIGHT[one.severity] >= WEIGHT[failSeverity]);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return reached || (maxWarnings !== null && warnings > maxWarnings);
};

/** The report with only the findings that can fail the gate; where none can, the errors. */
export const onlyFailing = (report: Report, { failSeverity }: Gate): Report => {
  const least = WEIGHT[failSeverity === 'none' ? 'error' : failSeverity];
  return { ...report, findings: report.findings.filter(({ severity }) => WEIGHT[severity] >= least) };
};

/**
 * The report with only what asks for action: claims with an error or a warning, and those findings. It still counts all
 * claims, and says how many it leaves out.
 */
export const onlyPressing = (report: Report): Report => {
  const findings = report.findings.filter(({ severity }) => severity !== 'info');
  const pressing = new Set(findings.map(({ claim }) => claim));
  const claims = report.claims.filter(({ id }) => pressing.has(id));
  const leftOut = report.claims.length - claims.length;
  const beside = relatedBeside(report, claims);
  return { ...report, claims, beside, findings, summary: { ...report.summary, ...(leftOut > 0 && { leftOut }) } };
};

/** The claims that others are related to, though they are not among them. */
const relatedBeside = (report: Report, shown: readonly ReportClaim[]): readonly ReportClaim[] => {
  const ids = new Set(shown.map(({ id }) => id));
  const related = new Set(shown.flatMap((claim) => claim.related));
  return [...report.claims, ...report.beside].filter(({ id }) => related.has(id) && !ids.has(id));
};

/** A hint names at most so many. */
const MOST_LISTED = 12;

/**
 * Refuses words that name nothing, with the nearest one known, else those there are.
 *
 * @param what they name: "source".
 * @throws OperationalError for the first that is not known.
 */
export const refuseUnknown = (what: string, wanted: readonly string[], known: ReadonlySet<string>): void => {
  for (const word of wanted) {
    if (known.has(word)) continue;
    const near = nearest(word, known);
    throw new OperationalError(
      `there is no ${what} "${word}"`,
      near === undefined ? `known: ${firstOf([...known], MOST_LISTED) || 'none'}` : `did you mean "${near}"?`,
    );
  }
};

const allows = (wanted: readonly string[], has: (word: string) => boolean): boolean =>
  wanted.length === 0 || wanted.some(has);

/**
 * The part of a report that a filter asks for, counted anew. Findings that belong to no claim (a broken file, an
 * unreadable source) stay, since they may concern any claim; a source nobody uses is left out, since it concerns none.
 *
 * @throws OperationalError for a claim, source or tag that does not exist.
 */
export const filterReport = (report: Report, filter: Filter): Report => {
  const { claims, sources, tags, files } = filter;
  if (claims.length + sources.length + tags.length + files.length === 0) return report;
  const named = (finding: Finding): string[] => (finding.claim === undefined ? [] : [finding.claim]);
  refuseUnknown('claim', claims, new Set([...report.claims.map(({ id }) => id), ...report.findings.flatMap(named)]));
  refuseUnknown('source', sources, sourceIds(report));
  refuseUnknown('tag', tags, new Set(report.claims.flatMap((claim) => claim.tags)));
  const wanted = (claim: ReportClaim): boolean =>
    allows(claims, (id) => id === claim.id) &&
    allows(sources, (id) => claim.readings.some(({ source }) => source === id)) &&
    allows(tags, (tag) => claim.tags.includes(tag)) &&
    allows(files, (file) => claim.at.file === file);
  const shown = report.claims.filter(wanted);
  const judged = new Set(report.claims.map(({ id }) => id));
  const ids = new Set(shown.map(({ id }) => id));
  const shows = ({ claim, code, at }: Finding): boolean =>
    code !== 'unused-source' &&
    (claim === undefined || ids.has(claim) || (!judged.has(claim) && allows(claims, (id) => id === claim))) &&
    (files.length === 0 || files.includes(at.file) || !report.claims.some((one) => one.at.file === at.file));
  const findings = report.findings.filter(shows);
  const suppressed = report.suppressed?.filter(shows);
  const beside = relatedBeside(report, shown);
  const summary = summarise(report.sources.length, shown, findings, suppressed?.length);
  return { ...report, claims: shown, beside, findings, ...(suppressed && { suppressed }), summary };
};

const sourceIds = (report: Report): Set<string> =>
  new Set([
    ...report.sources.map(({ id }) => id),
    ...report.findings.flatMap((one) => (one.code === 'unreadable-source' ? [one.data.source] : [])),
  ]);

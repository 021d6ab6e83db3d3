import type { Finding, Severity } from '../model/finding.ts';
import type { Report, SuppressedFinding } from '../model/report.ts';
import { LEVELS, type Level, type LevelsByFinding, type SeverityRules } from '../model/settings.ts';
import { summarise } from '../judge/summary.ts';
import { isRuledOn } from './ruled.ts';

/** Own keys alone: a tag may be called `constructor`. */
const levelIn = (levels: LevelsByFinding | undefined, code: string): Level[] => {
  const level = levels && Object.hasOwn(levels, code) ? levels[code] : undefined;
  return level === undefined ? [] : [level];
};

/** What a configuration makes of a finding: as the gravest of its claim's tags says, else as holds for all. */
const levelOf = (finding: Finding, tags: readonly string[], rules: SeverityRules): Level => {
  const ruled = tags.flatMap((tag) =>
    levelIn(Object.hasOwn(rules.tags, tag) ? rules.tags[tag] : undefined, finding.code),
  );
  return LEVELS.find((level) => ruled.includes(level)) ?? levelIn(rules.findings, finding.code)[0] ?? finding.severity;
};

/** What an editor has ruled on, or not accepted yet, stays information, whatever its sort of finding is set to. */
const severityFor = (finding: Finding, level: Exclude<Level, 'off'>, drafts: ReadonlySet<string>): Severity =>
  isRuledOn(finding) || drafts.has(finding.claim ?? '') ? finding.severity : level;

/**
 * The report with its findings at the severities that a configuration gives them, counted anew; what is `off` is left
 * out. Verdicts stay as they are.
 */
export const withSeverities = (report: Report, rules: SeverityRules): Report => {
  const tagsOf = new Map(report.claims.map(({ id, tags }) => [id, tags]));
  const drafts = new Set(report.claims.flatMap(({ id, draft }) => (draft ? [id] : [])));
  const apply = <F extends Finding>(findings: readonly F[]): F[] =>
    findings.flatMap((one): F[] => {
      const level = levelOf(one, tagsOf.get(one.claim ?? '') ?? [], rules);
      return level === 'off' ? [] : [{ ...one, severity: severityFor(one, level, drafts) }];
    });
  const findings = apply(report.findings);
  const suppressed: readonly SuppressedFinding[] = apply(report.suppressed ?? []);
  return {
    ...report,
    findings,
    ...(report.suppressed && { suppressed }),
    summary: summarise(report.sources.length, report.claims, findings, suppressed.length),
  };
};

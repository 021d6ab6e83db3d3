import { audit as auditReport, type Audit } from '../audit/index.ts';
import { refuseUnknown } from '../policy/index.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { judgeInputs, type Inputs } from './judge.ts';
import { jsonText } from '../report/escape.ts';
import { tellUnread } from './unread-notice.ts';

export type AuditFlags = Inputs &
  Output & { readonly source?: readonly string[]; readonly limit?: number; readonly format?: 'terminal' | 'json' };

/** Rows shown where nothing is said: as many as a person reads through. */
const DEFAULT_LIMIT = 25;

const NO_CLAIM = 'No claim covers anything yet: all that was found is listed.\n';

/** What an audit says of some sources alone; all of them where none is named. */
const ofSources = ({ coverage, rows }: Audit, wanted: readonly string[] | undefined): Audit => {
  if (wanted === undefined) return { coverage, rows };
  return {
    coverage: coverage.filter(({ source }) => wanted.includes(source)),
    rows: rows.flatMap((row) => {
      const places = row.places.filter(({ source }) => wanted.includes(source));
      return places.length === 0 ? [] : [{ ...row, places }];
    }),
  };
};

/** `reconcile audit`: the numbers, dates and names that no reading covers. Exit code 0 whatever it lists. */
export const audit = async (flags: AuditFlags, io: Io): Promise<number> => {
  const report = await judgeInputs({ ...flags, withoutClaims: true }, io);
  tellUnread(report.findings, io);
  if (report.claims.length === 0 && flags.quiet !== true) io.stderr(NO_CLAIM);
  refuseUnknown('source', flags.source ?? [], new Set(report.sources.map(({ id }) => id)));
  const found = ofSources(auditReport(report), flags.source);
  const limit = flags.limit ?? DEFAULT_LIMIT;
  const shown = { coverage: found.coverage, rows: found.rows.slice(0, limit), total: found.rows.length };
  if (flags.format === 'json') {
    await emit(jsonText({ schemaVersion: 1, ...shown }), flags, io);
  } else {
    const { formatAudit } = await import('../report/terminal/audit.ts');
    await emit(formatAudit(shown, styleOf(flags, io)), flags, io);
  }
  return 0;
};

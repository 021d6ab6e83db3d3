import type { Report } from '../model/report.ts';
import { filterReport } from '../policy/index.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { judgeInputs, type Inputs } from './judge.ts';

export type ShowFlags = Inputs & Output & { readonly format?: 'terminal' | 'json' };

/**
 * `reconcile show CLAIM`: one claim in full, its evidence hash with it.
 *
 * @throws OperationalError where there is no such claim.
 */
export const show = async (claim: string, flags: ShowFlags, io: Io): Promise<number> => {
  const report = await judgeInputs(flags, io);
  const only = filterReport(report, { claims: [claim], sources: [], tags: [], files: [] });
  await emit(await render(report, only, claim, flags, io), flags, io);
  return 0;
};

const render = async (report: Report, only: Report, claim: string, flags: ShowFlags, io: Io): Promise<string> => {
  if (flags.format === 'json') return (await import('../report/json.ts')).formatJson(only);
  return (await import('../report/terminal/claim.ts')).formatClaim(report, claim, styleOf(flags, io));
};

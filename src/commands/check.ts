import { findClaimFiles } from '../registry/index.ts';
import type { FailSeverity } from '../model/finding.ts';
import { failsGate, onlyFailing } from '../policy.ts';
import { FORMATS, type FormatName } from '../report/index.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { DEFAULT_CLAIMS, judgeInputs, select, type Inputs, type Selection } from './judge.ts';

export type CheckFlags = Inputs &
  Selection &
  Output & { readonly format?: FormatName; readonly failSeverity?: FailSeverity; readonly maxWarnings?: number };

/**
 * `reconcile check [FILE…]`: the findings alone, and exit code 1 when one reaches the threshold. Files named narrow what
 * is gated, while all claims are judged; files outside of `--claims` are taken for the claims.
 */
export const check = async (files: readonly string[], flags: CheckFlags, io: Io): Promise<number> => {
  const format = flags.format === undefined ? await findingsFormat() : await FORMATS[flags.format]();
  const claims = flags.claims ?? [DEFAULT_CLAIMS];
  const named = await findClaimFiles(files, { cwd: io.cwd });
  const usual = new Set(named.length > 0 ? await findClaimFiles(claims, { cwd: io.cwd }) : []);
  const within = named.some((file) => usual.has(file));
  const patterns = within || files.length === 0 ? [...claims, ...files] : files;
  const found = select(await judgeInputs({ ...flags, claims: patterns }, io), flags, named);
  const gate = { failSeverity: flags.failSeverity ?? 'error', maxWarnings: flags.maxWarnings ?? null } as const;
  const failed = failsGate(found, gate);
  const shown = flags.quiet === true ? onlyFailing(found, gate) : found;
  if (flags.quiet !== true || shown.findings.length > 0 || flags.outputFile !== undefined)
    await emit(format(shown, styleOf(flags, io)), flags, io);
  return failed ? 1 : 0;
};

const findingsFormat = async () => (await import('../report/terminal/findings.ts')).formatFindings;

import { DEFAULT_CLAIMS, findClaimFiles } from '../registry/index.ts';
import type { FailSeverity } from '../model/finding.ts';
import type { Part } from '../judge/part.ts';
import type { Report } from '../model/report.ts';
import { failsGate, onlyFailing, type Gate } from '../policy/index.ts';
import type { PiecedFormat } from '../report/format.ts';
import { writtenFormat, type FormatName } from '../report/index.ts';
import { destinationsOf, emitReport, isPrinted, type Destination, type Outputs } from './emit.ts';
import type { FixFlags } from './fix.ts';
import type { Io } from './io.ts';
import { judgeInputs, select, type Inputs, type Selection, type TakingsFor } from './judge.ts';
import { changesSuppressions, rewriteSuppressions, type SuppressFlags } from './suppress.ts';

export type CheckFlags = Inputs &
  Selection &
  SuppressFlags &
  FixFlags &
  Outputs & { readonly failSeverity?: FailSeverity; readonly maxWarnings?: number; readonly shard?: Part };

/** Files named on the command line: how reports show them, and where the claims are that they are judged among. */
interface Named {
  readonly shown: readonly string[];
  readonly claims: readonly string[];
  /** Whether other claims than the usual ones are judged. */
  readonly narrowed: boolean;
}

const NONE: readonly string[] = [];

/** The usual claim files; there may be none. */
const usualFiles = (claims: readonly string[], cwd: string): Promise<readonly string[]> =>
  findClaimFiles(claims, { cwd, mayBeEmpty: true });

/** Files among the claims narrow the gate; files that are all elsewhere are taken for the claims. */
const placeFiles = async (files: readonly string[], flags: CheckFlags, { cwd }: Io): Promise<Named> => {
  const claims = flags.claims ?? DEFAULT_CLAIMS;
  if (files.length === 0) return { shown: NONE, claims, narrowed: false };
  const shown = await findClaimFiles(files, { cwd });
  const usual = new Set(await usualFiles(claims, cwd));
  return shown.some((file) => usual.has(file))
    ? { shown, claims: [...claims, ...files], narrowed: false }
    : { shown, claims: files, narrowed: true };
};

/** What repairs the claim files, where that is asked for; it is loaded only then. */
const fixesFor = async (flags: CheckFlags, claims: readonly string[], io: Io) =>
  flags.fix === true || flags.fixDryRun === true ? (await import('./fix.ts')).readyFixes(claims, flags, io) : undefined;

/**
 * `reconcile check [FILE…]`: the findings alone, and exit code 1 when one reaches the threshold. All claims are judged,
 * whatever is shown and gated.
 */
export const check = async (files: readonly string[], flags: CheckFlags, io: Io): Promise<number> => {
  if (flags.shard !== undefined)
    return (await import('./shard.ts')).shard(
      files,
      flags.shard,
      { ...flags, claims: flags.claims ?? DEFAULT_CLAIMS },
      io,
    );
  const destinations = destinationsOf(flags);
  const changes = changesSuppressions(flags, io);
  const { shown, claims, narrowed } = await placeFiles(files, flags, io);
  const judge = (): Promise<Report> => judgeInputs({ ...flags, claims, narrowed }, io);
  const fix = await fixesFor(flags, claims, io);
  const before = await judge();
  const fixed = (await fix?.(select(before, flags, shown))) ?? false;
  const gate = gateOf(flags);
  if (flags.fixDryRun === true) return failsGate(select(before, flags, shown), gate) ? 1 : 0;
  const whole = fixed ? await judge() : before;
  if (changes) await rewriteSuppressions(whole, select(whole, flags, shown), { ...flags, narrowed }, io);
  const found = select(changes ? await judge() : whole, flags, shown);
  await emitFound(found, destinations, flags, io);
  if (isPrinted(destinations) && !changes && fix === undefined) io.keep?.();
  return failsGate(found, gate) ? 1 : 0;
};

const gateOf = ({ failSeverity, maxWarnings }: CheckFlags): Gate => ({
  failSeverity: failSeverity ?? 'error',
  maxWarnings: maxWarnings ?? null,
});

const emitFound = async (
  found: Report,
  destinations: readonly Destination[],
  flags: CheckFlags,
  io: Io,
): Promise<void> => {
  const printed = flags.quiet === true ? onlyFailing(found, gateOf(flags)) : found;
  const silent = flags.quiet === true && printed.findings.length === 0;
  const written = silent ? destinations.filter(({ file }) => file !== undefined) : destinations;
  await emitReport(printed, written, formatNamed, flags, io);
};

/** What `check` does where it changes no file, with what quotes came to elsewhere. */
export const gated = async (flags: CheckFlags, io: Io, takingsFor: TakingsFor): Promise<number> => {
  const destinations = destinationsOf(flags);
  const { claims } = await placeFiles([], flags, io);
  const found = select(await judgeInputs({ ...flags, claims }, io, takingsFor), flags);
  await emitFound(found, destinations, flags, io);
  return failsGate(found, gateOf(flags)) ? 1 : 0;
};

/** In the terminal a gate lists the findings alone. */
const formatNamed = async (name: FormatName): Promise<PiecedFormat> =>
  name === 'terminal' ? (await import('../report/terminal/findings.ts')).formatFindings : writtenFormat(name);

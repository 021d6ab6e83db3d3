import { OperationalError } from '../model/operational-error.ts';
import type { Report, ReportClaim } from '../model/report.ts';
import { replaceFile } from '../output/replace-file.ts';
import { filterReport } from '../policy/index.ts';
import { recordRuling, takeSnapshot, type Snapshot } from '../registry/edit/index.ts';
import { jsonText, printable } from '../report/escape.ts';
import { disputeText, openClaims } from '../report/open-claims.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { judgeInputs, type Inputs } from './judge.ts';
import { patchText } from './patches.ts';
import { checkRuledValue } from './ruled-value.ts';
import { askRuling, type RulingFlags } from './ruling.ts';

export type ResolveFlags = Inputs &
  Output &
  RulingFlags & {
    readonly list?: boolean;
    readonly force?: boolean;
    readonly dryRun?: boolean;
    readonly format?: 'terminal' | 'json';
  };

const listOpen = async (report: Report, flags: ResolveFlags, io: Io): Promise<number> => {
  if (flags.format === 'json') {
    await emit(jsonText({ schemaVersion: 1, open: openClaims(report) }), flags, io);
  } else {
    const { formatOpenClaims } = await import('../report/terminal/open-claims.ts');
    await emit(formatOpenClaims(openClaims(report), styleOf(flags, io)), flags, io);
  }
  return 0;
};

/** Only a contradiction can be ruled on, and a ruling that fits stays unless it is to be replaced. */
const refuseSettled = ({ id, verdict, resolution }: ReportClaim, force: boolean): void => {
  if (verdict === 'unverified')
    throw new OperationalError(
      `nothing that was proved contradicts in ${id}: it is unverified`,
      `Mend its readings first; "reconcile check --claim ${id}" says what is wrong with them.`,
    );
  if (verdict !== 'contradicted')
    throw new OperationalError(
      `there is nothing to rule on: ${id} is ${verdict}`,
      resolution ? 'Its resolution is needed no longer: take it out.' : 'Only a contradiction takes a ruling.',
    );
  if (resolution?.state === 'holds' && !force)
    throw new OperationalError(
      `${id} was ruled on by ${resolution.by} on ${resolution.on}, and the evidence has not changed`,
      'Add --force to replace that ruling.',
    );
};

const claimNamed = (report: Report, id: string): ReportClaim => {
  const { claims } = filterReport(report, { claims: [id], sources: [], tags: [], files: [] });
  const claim = claims.find((one) => one.id === id);
  if (claim) return claim;
  throw new OperationalError(`${id} cannot be judged as it stands`, `"reconcile check --claim ${id}" says why.`);
};

const notEdited = (file: string, problem: string, claim: ReportClaim): never => {
  throw new OperationalError(
    `cannot record the ruling in ${file}: ${problem}`,
    `Nothing was written. Add a resolution to ${claim.id} by hand, with evidence: ${claim.evidence}.`,
  );
};

const record = async (
  claim: ReportClaim,
  snapshots: ReadonlyMap<string, Snapshot>,
  flags: ResolveFlags,
  io: Io,
): Promise<void> => {
  const { file } = claim.at;
  const snapshot = snapshots.get(file);
  if (!snapshot) return notEdited(file, 'it has appeared since', claim);
  const ruling = await askRuling(flags, claim.evidence, io);
  if (ruling.value !== undefined) checkRuledValue(claim, ruling.value);
  const edited = await recordRuling(snapshot.text, claim.id, ruling);
  if (!edited.ok) return notEdited(file, edited.problem, claim);
  const what = `${claim.id}, by ${ruling.by} on ${ruling.on}, evidence ${ruling.evidence}, in ${file}`;
  if (flags.dryRun === true) {
    await emit(patchText(file, snapshot.text, edited, flags, io), flags, io, 'patch');
    if (flags.quiet !== true) io.stderr(`would rule on ${printable(what)}\n`);
    return;
  }
  await replaceFile(file, edited.text, snapshot.sha256, io);
  if (flags.quiet !== true) io.stderr(`ruled on ${printable(what)}\n`);
};

/**
 * `reconcile resolve CLAIM`: records a ruling on a contradiction in its claim file, and changes nothing else there.
 * `--list` lists what is to be ruled on.
 *
 * @throws OperationalError where there is nothing to rule on, something is missing, no source gives the answer ruled for, or
 *   the file has changed since.
 */
export const resolve = async (id: string | undefined, flags: ResolveFlags, io: Io): Promise<number> => {
  if (flags.list === true) return listOpen(await judgeInputs(flags, io), flags, io);
  if (id === undefined)
    throw new OperationalError('no claim is named', '"reconcile resolve --list" lists those that are open.');
  const snapshots = await takeSnapshot(flags.claims ?? [], io.cwd);
  const claim = claimNamed(await judgeInputs(flags, io), id);
  refuseSettled(claim, flags.force === true);
  if (flags.quiet !== true) io.stderr(`${printable(`${claim.id}: ${claim.question} ${disputeText(claim)}`)}\n`);
  await record(claim, snapshots, flags, io);
  return 0;
};

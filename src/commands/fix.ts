import type { Report } from '../model/report.ts';
import { replaceFile } from '../output/replace-file.ts';
import { changeReadings, takeSnapshot, type Snapshot } from '../registry/edit/index.ts';
import { repairsOf, type Repair, type RepairStep } from '../repairs.ts';
import { printable } from '../report/escape.ts';
import { groupBy } from '../text/group.ts';
import type { Output } from './emit.ts';
import { emit } from './emit.ts';
import type { Io } from './io.ts';
import { patchText, type Made } from './patches.ts';

/** Flags of `check` that repair. */
export type FixFlags = Output & { readonly fix?: boolean; readonly fixDryRun?: boolean };

/** What of one file's repairs can be made, and what stands in the way of the others. */
interface Plan {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly made: Made | null;
  readonly repairs: readonly Repair[];
  readonly refused: readonly { readonly repair: Repair; readonly problem: string }[];
}

const beside = (side: string, words: string | undefined): string[] =>
  words === undefined ? [] : [`${side} “${printable(words)}” set beside it`];

const STEPS: { readonly [S in RepairStep['step']]: (step: Extract<RepairStep, { readonly step: S }>) => string } = {
  source: ({ from, to }) => `put down to ${printable(to)}, which says it, instead of ${printable(from)}`,
  typography: ({ exact }) => `written as in the source, “${printable(exact)}”`,
  context: ({ prefix, suffix }) => [...beside('prefix', prefix), ...beside('suffix', suffix)].join(' and '),
};

const stepText = <S extends RepairStep['step']>(step: Extract<RepairStep, { readonly step: S }>, name: S): string =>
  STEPS[name](step);

const describe = ({ claim, reading, at, steps }: Repair): string => {
  const place = `${printable(at.file)}:${at.range.start.line}:${at.range.start.column}`;
  return `${place} ${printable(claim)}, ${printable(reading)}: ${steps.map((step) => stepText(step, step.step)).join('; ')}`;
};

/** All repairs of a file at once; where that fails, those that can be made by themselves. */
const planFile = async (file: string, snapshot: Snapshot, repairs: readonly Repair[]): Promise<Plan> => {
  const all = await changeReadings(snapshot.text, repairs);
  if (all.ok) return { file, snapshot, made: all, repairs, refused: [] };
  const refused: { repair: Repair; problem: string }[] = [];
  for (const repair of repairs) {
    const alone = await changeReadings(snapshot.text, [repair]);
    if (!alone.ok) refused.push({ repair, problem: alone.problem });
  }
  const kept = repairs.filter((repair) => !refused.some((one) => one.repair === repair));
  const rest = refused.length === 0 ? all : await changeReadings(snapshot.text, kept);
  return { file, snapshot, made: rest.ok && kept.length > 0 ? rest : null, repairs: rest.ok ? kept : [], refused };
};

const planAll = async (report: Report, snapshots: ReadonlyMap<string, Snapshot>): Promise<readonly Plan[]> => {
  const plans: Plan[] = [];
  for (const [file, repairs] of groupBy(repairsOf(report), ({ at }) => at.file)) {
    const snapshot = snapshots.get(file);
    if (snapshot) plans.push(await planFile(file, snapshot, repairs));
  }
  return plans;
};

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const summary = (plans: readonly Plan[], lead: string): string => {
  const readings = plans.reduce((sum, { repairs }) => sum + repairs.length, 0);
  if (readings === 0) return 'nothing to fix without changing a fact\n';
  const files = plans.filter(({ made }) => made !== null).length;
  return `${lead} ${plural(readings, 'reading')} in ${plural(files, 'file')}\n`;
};

const tell = (plans: readonly Plan[], lead: string, { quiet }: Output, io: Io): void => {
  for (const { refused } of plans)
    for (const { repair, problem } of refused) io.stderr(`could not fix ${describe(repair)}: ${problem}\n`);
  if (quiet === true) return;
  for (const { repairs } of plans) for (const repair of repairs) io.stderr(`${lead} ${describe(repair)}\n`);
  io.stderr(summary(plans, lead));
};

const writtenText = (done: readonly Plan[]): string =>
  done.length === 0 ? 'no file was written' : `written: ${done.map(({ file }) => printable(file)).join(', ')}`;

const writeAll = async (plans: readonly Plan[], flags: FixFlags, io: Io): Promise<boolean> => {
  const done: Plan[] = [];
  const unwritten = (): readonly string[] =>
    plans.filter((plan) => plan.made !== null && !done.includes(plan)).map(({ file }) => file);
  try {
    for (const plan of plans) {
      if (plan.made) await replaceFile(plan.file, plan.made.text, plan.snapshot.sha256, io);
      done.push(plan);
    }
  } finally {
    tell(done, 'fixed', flags, io);
    const left = unwritten();
    if (left.length > 0) io.stderr(`${writtenText(done)}; not written: ${left.map(printable).join(', ')}\n`);
  }
  return plans.some(({ made }) => made !== null);
};

const printAll = async (plans: readonly Plan[], flags: FixFlags, io: Io): Promise<boolean> => {
  const patches = plans.flatMap(({ file, snapshot, made }) =>
    made ? [patchText(file, snapshot.text, made, flags, io)] : [],
  );
  await emit(patches.join(''), flags, io, 'patch');
  tell(plans, 'would fix', flags, io);
  return false;
};

/**
 * Readies the repairs of `check --fix`: the claim files are read now, before they are judged, so that what changes in the
 * meantime is seen. What comes back takes the report on them, and makes its repairs, or prints them as a patch; it says
 * whether any file was changed.
 *
 * @throws OperationalError, later, where a file has changed or cannot be written; it is then untouched.
 */
export const readyFixes = async (
  claims: readonly string[],
  flags: FixFlags,
  io: Io,
): Promise<(report: Report) => Promise<boolean>> => {
  const snapshots = await takeSnapshot(claims, io.cwd);
  return async (report) => {
    const plans = await planAll(report, snapshots);
    return flags.fixDryRun === true ? printAll(plans, flags, io) : writeAll(plans, flags, io);
  };
};

import { compareFacts } from '../diff/compare.ts';
import type { Facts } from '../diff/facts.ts';
import { followedFacts, type Judged } from '../diff/follow.ts';
import { LOCK_FILE, readRecord } from '../lock/file.ts';
import { formatLock } from '../lock/format.ts';
import { parseLock } from '../lock/parse.ts';
import { OperationalError } from '../model/operational-error.ts';
import { replaceFile } from '../output/replace-file.ts';
import { CHANGES_FORMATS, type ChangesFormatName } from '../report/changes-formats.ts';
import { message } from '../report/messages.ts';
import { emit, refuseOutput, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { judgePlainly, type Inputs } from './judge.ts';

export type LockFlags = Inputs &
  Output & {
    readonly lock?: string;
    readonly check?: boolean;
    readonly dryRun?: boolean;
    readonly format?: ChangesFormatName;
  };

/** The lock that stands already. */
interface Earlier {
  readonly text: string;
  readonly sha256: string;
  /** `null` where it is damaged. */
  readonly facts: Facts | null;
}

const earlierLock = async (path: string, io: Io): Promise<Earlier | null> => {
  const found = await readRecord(path, io.cwd);
  if (found.is === 'nothing') return null;
  if (found.is === 'folder') throw new OperationalError(`cannot write the lock ${path}: it is a folder`);
  const parsed = parseLock(found.text);
  if (parsed.ok) return { ...found, facts: parsed.facts };
  if (parsed.why !== 'broken')
    throw new OperationalError(`cannot write the lock ${path}: ${parsed.problem}`, parsed.hint);
  io.stderr(`The lock that stands in ${path} cannot be read: ${parsed.problem}\n`);
  return { ...found, facts: null };
};

const printChanges = async (path: string, before: Facts, judged: Judged, flags: LockFlags, io: Io): Promise<void> => {
  const format = await CHANGES_FORMATS[flags.format ?? 'terminal']();
  const diff = compareFacts(before, followedFacts(before, judged, message));
  await emit(format({ diff, before: path, after: 'now' }, styleOf(flags, io)), flags, io);
};

const sizeText = ({ summary }: Judged['report']): string =>
  `${summary.claims} claims, ${summary.readings} readings, ${summary.sources} sources`;

/**
 * `reconcile lock`: records what the sources are and what each reading stands on, and says what became of the readings
 * since it was last recorded. With `--check` it writes nothing, and the exit code is 1 where the lock is out of date.
 *
 * @throws OperationalError where a file stands in the lock's place that is none, or a newer one.
 */
export const lock = async (flags: LockFlags, io: Io): Promise<number> => {
  const path = flags.lock ?? LOCK_FILE;
  await refuseOutput(flags, io);
  const earlier = await earlierLock(path, io);
  const judged = await judgePlainly(flags, io);
  const content = formatLock(judged.report);
  const isStale = earlier?.text.replaceAll('\r\n', '\n') !== content;
  const writes = isStale && flags.check !== true && flags.dryRun !== true;
  if (writes) await replaceFile(path, content, earlier?.sha256 ?? null, io);
  const isQuiet = flags.quiet === true;
  if (!isQuiet && isStale && earlier?.facts) await printChanges(path, earlier.facts, judged, flags, io);
  const said = writes ? 'is written' : isStale ? (earlier ? 'is out of date' : 'does not exist yet') : 'is up to date';
  if (!isQuiet) io.stderr(`${path} ${said}: ${sizeText(judged.report)}\n`);
  return isStale && flags.check === true ? 1 : 0;
};

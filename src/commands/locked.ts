import type { Facts } from '../diff/facts.ts';
import { LOCK_FILE, readRecord } from '../lock/file.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Report } from '../model/report.ts';
import type { Io } from './io.ts';

/**
 * The facts of a lock; `null` where none was named and none stands in the working directory.
 *
 * @throws OperationalError where the lock cannot be read, or one that was named is not there.
 */
const lockedFacts = async (path: string | undefined, { cwd }: Io): Promise<Facts | null> => {
  const shown = path ?? LOCK_FILE;
  const found = await readRecord(shown, cwd);
  if (found.is === 'nothing' && path === undefined) return null;
  if (found.is !== 'file')
    throw new OperationalError(
      `cannot read the lock ${shown}: ${found.is === 'folder' ? 'it is a folder' : 'there is no such file'}`,
      'Write one with "reconcile lock".',
    );
  const { parseLock } = await import('../lock/parse.ts');
  const parsed = parseLock(found.text);
  if (parsed.ok) return parsed.facts;
  throw new OperationalError(`cannot read the lock ${shown}: ${parsed.problem}`, parsed.hint);
};

/**
 * The report with what the lock knows of its sources; without a lock, the report as it is.
 *
 * @param path the lock that was named, if one was.
 * @throws OperationalError where the lock cannot be read.
 */
export const heldToLock = async (report: Report, path: string | undefined, io: Io): Promise<Report> => {
  const facts = await lockedFacts(path, io);
  if (facts === null) return report;
  const { sinceLock } = await import('../lock/changed.ts');
  return sinceLock(report, facts);
};

import { readSuppressions } from '../config/suppressions.ts';
import type { FailSeverity } from '../model/finding.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Report } from '../model/report.ts';
import { SUPPRESSIONS_FILE } from '../model/settings.ts';
import { replaceFile, seenAt } from '../output/replace-file.ts';
import {
  addSuppressions,
  prunedSuppressions,
  suppressionsFor,
  suppressionsText,
  type PlacedSuppression,
} from '../policy/suppressions.ts';
import type { Io } from './io.ts';
import { refuseBroken } from './settings.ts';

/** Flags of `check` that change the file of suppressions. */
export interface SuppressFlags {
  readonly suppressAll?: boolean;
  readonly pruneSuppressions?: boolean;
  readonly reason?: string;
  readonly expires?: string;
  readonly suppressions?: string;
  readonly failSeverity?: FailSeverity;
  readonly narrowed?: boolean;
}

/**
 * The suppressions of a file; none where there is no such file.
 *
 * @throws OperationalError where the file is broken.
 */
export const loadSuppressions = async (
  file: string,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<readonly PlacedSuppression[]> => {
  const found = await readSuppressions(file, cwd);
  return found.ok ? found.suppressions : refuseBroken('file of suppressions', found.findings);
};

/**
 * Whether the flags ask for a change of the file of suppressions.
 *
 * @throws OperationalError where the flags do not fit each other, or the last day is over.
 */
export const changesSuppressions = (flags: SuppressFlags, { today }: Pick<Io, 'today'>): boolean => {
  const { suppressAll = false, pruneSuppressions = false, reason, expires } = flags;
  if (suppressAll && (reason ?? '').trim() === '')
    throw new OperationalError('a suppression needs a reason', 'Say it: check --suppress-all --reason "…".');
  if (!suppressAll && (reason !== undefined || expires !== undefined))
    throw new OperationalError('--reason and --expires go with --suppress-all', 'Add it, or leave them out.');
  if (expires !== undefined && expires < today)
    throw new OperationalError(`the day ${expires} is over`, 'Give a day to come behind --expires.');
  return suppressAll || pruneSuppressions;
};

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/**
 * Writes the file of suppressions anew: without those that suppress nothing any more, where pruning is asked for, and with
 * one for each finding shown, where suppressing is.
 *
 * @param whole the report on everything, policy applied.
 * @param shown the part of it that is to be suppressed.
 * @throws OperationalError where the file is broken or cannot be written.
 */
export const rewriteSuppressions = async (
  whole: Report,
  shown: Report,
  flags: SuppressFlags,
  io: Io,
): Promise<void> => {
  const file = flags.suppressions ?? SUPPRESSIONS_FILE;
  const seen = await seenAt(file, io);
  const before = await loadSuppressions(file, io);
  const context = { today: io.today, narrowed: flags.narrowed === true };
  const kept = flags.pruneSuppressions === true ? prunedSuppressions(whole, before, context) : before;
  const { reason, expires } = flags;
  const grounds = { reason: (reason ?? '').trim(), ...(expires !== undefined && { expires }) };
  const added = flags.suppressAll === true ? suppressionsFor(shown, flags.failSeverity ?? 'error', grounds) : [];
  if (kept.length < before.length || added.length > 0)
    await replaceFile(file, suppressionsText(addSuppressions(kept, added)), seen, io);
  const dropped =
    flags.pruneSuppressions === true ? [`dropped ${count(before.length - kept.length, 'suppression')}`] : [];
  const taken = flags.suppressAll === true ? [`added ${count(added.length, 'suppression')}`] : [];
  io.stderr(`${file}: ${[...dropped, ...taken].join(', ')}\n`);
};

import { randomBytes } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../disk/problem.ts';
import type { Place } from './place.ts';

/** A lock is held for one comparison and one rename; an older one was left behind by a process that was killed. */
const STALE_AFTER = 3_000;
const PAUSE = 20;
/** Longer than a lock that was left behind can last. */
const PATIENCE = 10_000;

/** Whether the lock file could be made, with a mark by which its owner knows it. */
const take = async (path: string, mark: string): Promise<boolean> => {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(mark);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Whether a lock was left behind, and is removed. */
const removeStale = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  if (!found || Date.now() - found.mtimeMs <= STALE_AFTER) return false;
  await rm(path, { force: true });
  return true;
};

const acquire = async (path: string, mark: string, until: number, { stderr }: Place): Promise<boolean> => {
  while (!(await take(path, mark))) {
    if (Date.now() > until) return false;
    if (await removeStale(path))
      stderr(`removed the lock ${basename(path)}, which a writer that was cut off had left\n`);
    await setTimeout(PAUSE);
  }
  return true;
};

/** What `withLock` gives to what it runs: whether the lock is still its own, to be asked before the last step. */
export type StillMine = () => Promise<boolean>;

/**
 * Runs `work` while no other process does so for the same file. A lock that a killed process left behind is removed
 * after three seconds.
 *
 * @returns false where the lock could not be had in ten seconds; `work` has then not run.
 */
export const withLock = async (
  target: string,
  place: Place,
  work: (stillMine: StillMine) => Promise<void>,
): Promise<boolean> => {
  const path = join(dirname(target), `.${basename(target)}.lock`);
  const mark = randomBytes(8).toString('hex');
  if (!(await acquire(path, mark, Date.now() + PATIENCE, place))) return false;
  const stillMine = async (): Promise<boolean> => (await readFile(path, 'utf8').catch(() => '')) === mark;
  try {
    await work(stillMine);
  } finally {
    if (await stillMine()) await rm(path, { force: true });
  }
  return true;
};

import { randomBytes } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../disk/problem.ts';

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

const removeStale = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => null);
  if (found && Date.now() - found.mtimeMs > STALE_AFTER) await rm(path, { force: true });
};

const acquire = async (path: string, mark: string, until: number): Promise<boolean> => {
  while (!(await take(path, mark))) {
    if (Date.now() > until) return false;
    await removeStale(path);
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
export const withLock = async (target: string, work: (stillMine: StillMine) => Promise<void>): Promise<boolean> => {
  const path = join(dirname(target), `.${basename(target)}.lock`);
  const mark = randomBytes(8).toString('hex');
  if (!(await acquire(path, mark, Date.now() + PATIENCE))) return false;
  const stillMine = async (): Promise<boolean> => (await readFile(path, 'utf8').catch(() => '')) === mark;
  try {
    await work(stillMine);
  } finally {
    if (await stillMine()) await rm(path, { force: true });
  }
  return true;
};

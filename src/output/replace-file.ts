import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { writeProblemOf } from '../disk/problem.ts';
import { readRegularFile } from '../disk/read-file.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { withLock } from './lock.ts';
import type { Place } from './place.ts';
import { putFile, targetOf } from './write-file.ts';

const AGAIN = 'nothing was written to it; run the command again';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const changed = (path: string): OperationalError =>
  new OperationalError(`${path} has changed since it was read`, AGAIN);

/** What stands at a path, to be told from what stands there later: the sha256 of its bytes, in hex; `null` where nothing does. */
export const seenAt = async (path: string, { cwd }: Pick<Place, 'cwd'>): Promise<string | null> => {
  const read = await readRegularFile(resolve(cwd, path), LIMITS.record.most);
  if (read.ok) return digest(read.bytes);
  if (read.why === 'missing') return null;
  throw new OperationalError(`cannot write ${path}: ${read.problem}`, 'nothing was written to it');
};

const fail = (path: string, error: unknown): never => {
  if (error instanceof OperationalError) throw error;
  throw new OperationalError(`cannot write ${path}: ${writeProblemOf(error)}`, 'nothing was written to it');
};

/**
 * Replaces a file that was read before, or makes one where nothing stood, whole or not at all, and only while it still holds what was read: that is
 * compared right before the new file takes its place, while other processes that do the same wait.
 *
 * @param path relative to the place's folder, or absolute.
 * @param seen the sha256, in hex, of the bytes that were read; `null` where nothing stood there.
 * @throws OperationalError where the file has changed or cannot be written; it is then untouched.
 */
export const replaceFile = async (path: string, content: string, seen: string | null, place: Place): Promise<void> => {
  const absolute = resolve(place.cwd, path);
  try {
    const target = await targetOf(absolute);
    const holds = async (): Promise<boolean> => (await seenAt(target, place)) === seen;
    if (!(await holds())) throw changed(path);
    await putFile(path, content, place, async (takePlace) => {
      const locked = await withLock(target, place, async (stillMine) => {
        if (!(await holds()) || !(await stillMine())) throw changed(path);
        await takePlace();
      });
      if (!locked) throw new OperationalError(`another process is writing ${path}`, AGAIN);
    });
  } catch (error) {
    fail(path, error);
  }
};

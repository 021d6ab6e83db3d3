import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { access, constants, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isMissing, writeProblemOf } from '../disk/problem.ts';
import { OperationalError } from '../model/operational-error.ts';

/** Links followed to a file that does not exist yet; a longer chain is taken for a circle. */
const MOST_LINKS = 16;

/** Rights of a new file, before the process's own mask. */
const NEW_FILE = 0o666;
/** Rights of one that replaces another, until it gets that one's: nobody else may read it before. */
const PRIVATE = 0o600;
const RIGHTS = 0o7777;

/** Where a path leads once links are followed, also where what it leads to does not exist yet. */
export const targetOf = async (path: string, links = MOST_LINKS): Promise<string> => {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const link = await readlink(path).catch(() => null);
    return link === null || links === 0 ? path : targetOf(resolve(dirname(path), link), links - 1);
  }
};

/** Writes a new file, down to the disk, with the rights and, where that is allowed, the owner of the one it replaces. */
const writeNew = async (path: string, content: string, existing: Stats | null): Promise<void> => {
  const file = await open(path, 'wx', existing ? PRIVATE : NEW_FILE);
  try {
    await file.writeFile(content, 'utf8');
    if (existing) {
      await file.chown(existing.uid, existing.gid).catch(() => undefined);
      await file.chmod(existing.mode & RIGHTS);
    }
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Brings a rename down to the disk; not every system lets a folder be opened for that. */
const syncFolder = async (folder: string): Promise<void> => {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
};

/** What is done right before a new file takes the place of the old one: it may refuse by throwing. */
type Guard = (takePlace: () => Promise<void>) => Promise<void>;

const swap = async (target: string, content: string, existing: Stats | null, guard: Guard): Promise<void> => {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeNew(temporary, content, existing);
    await guard(() => rename(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
};

/**
 * Writes a whole file or nothing: into a new file beside the target, then a rename, so that a process that is killed at
 * any moment leaves the old file or the new one. Links are followed, and keep pointing; the target's rights are kept.
 * What is no file at all (a pipe, a device) is written to as it is.
 *
 * @param path absolute.
 * @throws whatever the file system does; what stood there before is then untouched.
 */
export const putFile = async (path: string, content: string, guard: Guard = (takePlace) => takePlace()) => {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory() === true) throw new OperationalError('it is a folder');
  if (existing) await access(path, constants.W_OK);
  if (existing && !existing.isFile()) await writeFile(path, content);
  else await swap(await targetOf(path), content, existing, guard);
};

/**
 * Writes a whole file or nothing, as `putFile` does.
 *
 * @param path relative to `cwd`, or absolute.
 * @throws OperationalError where the file cannot be written; what stood there before is untouched.
 */
export const writeFileAtomically = async (path: string, content: string, cwd: string): Promise<void> => {
  try {
    await putFile(resolve(cwd, path), content);
  } catch (error) {
    throw new OperationalError(
      `cannot write ${path}: ${writeProblemOf(error)}`,
      'choose another path for --output-file',
    );
  }
};

import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { access, constants, open, readdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isMissing, writeProblemOf } from '../disk/problem.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Place } from './place.ts';

/** Links followed to a file that does not exist yet; a longer chain is taken for a circle. */
const MOST_LINKS = 16;

/** Rights of a new file, before the process's own mask. */
const NEW_FILE = 0o666;
/** Rights of one that replaces another, until it gets that one's: nobody else may read it before. */
const PRIVATE = 0o600;
const RIGHTS = 0o7777;

/** What is written: whole, or in pieces one after another. */
type Content = Uint8Array | string | Iterable<string>;

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
const writeNew = async (path: string, content: Content, existing: Stats | null): Promise<void> => {
  const file = await open(path, 'wx', existing ? PRIVATE : NEW_FILE);
  try {
    await writeFile(file, content);
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

const swap = async (target: string, content: Content, existing: Stats | null, guard: Guard): Promise<void> => {
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

/** No write takes so long, in milliseconds: what is older was left behind by a process that was killed. */
const LEFT_OVER_AFTER = 60_000;

const LEFT_OVER = /^\.(.+)\.[0-9a-f]{12}\.tmp$/u;

/** Removes what writers of the same file left beside it; gives their names. */
const clearLeftOvers = async (target: string): Promise<readonly string[]> => {
  const folder = dirname(target);
  const cleared: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    if (LEFT_OVER.exec(name)?.[1] !== basename(target)) continue;
    const path = join(folder, name);
    const about = await stat(path).catch(() => null);
    if (about === null || Date.now() - about.mtimeMs < LEFT_OVER_AFTER) continue;
    await rm(path, { force: true });
    cleared.push(name);
  }
  return cleared;
};

/**
 * Writes a whole file or nothing: into a new file beside the target, then a rename, so that a process that is killed at
 * any moment leaves the old file or the new one. Links are followed, and keep pointing; the target's rights are kept.
 * What is no file at all (a pipe, a device) is written to as it is. What killed writers of this file left beside it is
 * removed, and said.
 *
 * @param path relative to the place's folder, or absolute.
 * @throws whatever the file system does; what stood there before is then untouched.
 */
export const putFile = async (
  path: string,
  content: Content,
  { cwd, stderr }: Place,
  guard: Guard = (takePlace) => takePlace(),
): Promise<void> => {
  const absolute = resolve(cwd, path);
  const existing = await stat(absolute).catch(() => null);
  if (existing?.isDirectory() === true) throw new OperationalError('it is a folder');
  if (existing) await access(absolute, constants.W_OK);
  if (existing && !existing.isFile()) {
    await writeFile(absolute, content);
    return;
  }
  const target = await targetOf(absolute);
  for (const name of await clearLeftOvers(target))
    stderr(`removed ${join(dirname(path), name)}, which a writer of ${path} that was cut off had left\n`);
  await swap(target, content, existing, guard);
};

/**
 * Writes a whole file or nothing, as `putFile` does.
 *
 * @throws OperationalError where the file cannot be written; what stood there before is untouched.
 */
export const writeFileAtomically = async (path: string, content: Content, place: Place): Promise<void> => {
  try {
    await putFile(path, content, place);
  } catch (error) {
    throw new OperationalError(
      `cannot write ${path}: ${writeProblemOf(error)}`,
      'choose another path for --output-file',
    );
  }
};

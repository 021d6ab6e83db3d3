import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { OperationalError } from '../model/operational-error.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

const problemOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
};

/** Where a path leads once links are followed; a path that does not exist yet leads to itself. */
const targetOf = async (path: string): Promise<string> => realpath(path).catch(() => path);

/**
 * Writes a whole file or nothing: into a new file beside the target, then a rename. A link is followed, so that it keeps
 * pointing; the target's permissions are kept.
 *
 * @param path relative to `cwd`, or absolute.
 * @throws OperationalError where the file cannot be written; what stood there before is untouched.
 */
export const writeFileAtomically = async (path: string, content: string, cwd: string): Promise<void> => {
  const target = await targetOf(resolve(cwd, path));
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const existing = await stat(target).catch(() => null);
    if (existing?.isDirectory() === true) throw new OperationalError(`cannot write ${path}: it is a folder`);
    const file = await open(temporary, 'wx', existing ? existing.mode & 0o777 : 0o666);
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof OperationalError) throw error;
    throw new OperationalError(`cannot write ${path}: ${problemOf(error)}`, 'choose another path for --output-file');
  }
};

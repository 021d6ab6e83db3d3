import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { constants, type BigIntStats } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { codeOf } from '../disk/problem.ts';

/** Git and its like pass over the folder; its words also tell that the folder was made by this program. */
const IGNORE = '# Made by reconcile to keep its answers: take the folder away whenever you like.\n*\n';
const IGNORE_FILE = '.gitignore';

const OWNER_ALONE = { folder: 0o700, file: 0o600 } as const;
const OTHERS = 0o077n;

/** No link is followed, and nothing is waited for. */
const PLAINLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Where a file system knows owners, what is another's or open to others was not made here. */
const isOurs = ({ uid, mode }: BigIntStats): boolean =>
  process.getuid === undefined || (uid === BigInt(process.getuid()) && (mode & OTHERS) === 0n);

/** A folder that this program made, for its owner alone. */
export interface CacheFolder {
  /** What no other folder is called: a copy of the folder, or one that came with a repository, is another one. */
  readonly mark: string;
  readonly names: () => Promise<readonly string[]>;
  /** The text of a file, or nothing where it cannot be had, or was not made here. */
  readonly read: (name: string) => Promise<string | null>;
  /** Writes a file whole or not at all. */
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const readPlainly = async (path: string): Promise<string | null> => {
  const file = await open(path, PLAINLY);
  try {
    const about = await file.stat({ bigint: true });
    return about.isFile() && isOurs(about) ? await file.readFile('utf8') : null;
  } finally {
    await file.close();
  }
};

const writeNew = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'wx', OWNER_ALONE.file);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
};

const writeWhole = async (folder: string, name: string, text: string): Promise<void> => {
  const part = join(folder, `${name}.${randomUUID()}.part`);
  try {
    await writeNew(part, text);
    await rename(part, join(folder, name));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/** Makes the folder with its mark, where nothing stands, or an empty folder. */
const makeFolder = async (path: string): Promise<void> => {
  await mkdir(path, { mode: OWNER_ALONE.folder }).catch(() => undefined);
  const about = await lstat(path, { bigint: true });
  if (!about.isDirectory() || !isOurs(about) || (await readdir(path)).length > 0) return;
  await writeNew(join(path, IGNORE_FILE), IGNORE);
};

/** Whether a folder is our own, with its mark inside. */
const isMade = async (path: string): Promise<boolean> => {
  const about = await lstat(path, { bigint: true });
  if (!about.isDirectory() || !isOurs(about)) return false;
  return (await readPlainly(join(path, IGNORE_FILE))) === IGNORE;
};

const orNull = async <T>(use: () => Promise<T | null>): Promise<T | null> => {
  try {
    return await use();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
};

/**
 * Opens the folder of a cache; `null` where it cannot be used: it is no folder, a link, somebody else's, open to others, or
 * was not made by this program.
 */
export const openCacheFolder = (path: string): Promise<CacheFolder | null> =>
  orNull(async () => {
    if (!(await isMade(path))) return null;
    const { dev, ino, birthtimeNs } = await lstat(join(path, IGNORE_FILE), { bigint: true });
    return {
      mark: [dev, ino, birthtimeNs].join(':'),
      names: () => readdir(path),
      read: (name) => readPlainly(join(path, name)).catch(() => null),
      write: (name, text) => writeWhole(path, name, text),
      remove: (name) => rm(join(path, name), { force: true }),
    };
  });

/** Opens the folder of a cache as `openCacheFolder` does, and makes it before where nothing stands at its path. */
export const madeCacheFolder = (path: string): Promise<CacheFolder | null> =>
  orNull(async () => {
    await makeFolder(path);
    return openCacheFolder(path);
  });

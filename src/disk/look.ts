import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { CACHE_FOLDER } from '../model/settings.ts';
import { following } from './follow.ts';
import { codeOf } from './problem.ts';
import { seen, type Look } from './witness.ts';

const kindOf = (about: Pick<Stats, 'isFile' | 'isDirectory'>): string => {
  if (about.isFile()) return 'file';
  return about.isDirectory() ? 'folder' : 'special';
};

const entryOf = (entry: Dirent): readonly string[] => [entry.name, entry.isSymbolicLink() ? 'link' : kindOf(entry)];

/** What a look saw, as its witness keeps it. */
export const SAW = {
  kind: kindOf,
  real: (path: string): string => path,
  /** The folder of kept answers is hidden, and no source or claim is read from it: an answer must not rest on whether it is there. */
  list: (entries: readonly Dirent[]): string =>
    JSON.stringify(entries.filter(({ name }) => name !== CACHE_FOLDER).map(entryOf)),
  nothing: (error: unknown): string => `! ${codeOf(error)}`,
};

const witnessed = async <T>(look: Look, see: () => Promise<T>, saw: (value: T) => string): Promise<T> => {
  try {
    const value = await see();
    seen(look, () => saw(value));
    return value;
  } catch (error) {
    seen(look, () => SAW.nothing(error));
    throw error;
  }
};

/** What stands at a path, links followed; its size and times are no part of what is witnessed. Fails as `stat` does, and where a link leads nowhere. */
export const lookAt = (path: string): Promise<Stats> =>
  witnessed({ at: 'kind', path }, () => following(path, (at) => stat(at)), SAW.kind);

/** The path with all links followed. Fails as `realpath` does, and where a link leads nowhere. */
export const realPathOf = (path: string): Promise<string> =>
  witnessed({ at: 'real', path }, () => following(path, (at) => realpath(at)), SAW.real);

/** What lies in a folder. Fails as `readdir` does. */
export const listFolder = (path: string): Promise<readonly Dirent[]> =>
  witnessed({ at: 'list', path }, () => readdir(path, { withFileTypes: true }), SAW.list);

/** How many bytes a file has, 0 where that cannot be told: for what is read at once, since no answer may hang on it. */
export const sizeOf = async (path: string): Promise<number> => {
  const about = await stat(path).catch(() => undefined);
  return about?.size ?? 0;
};

import { basename, dirname, join, resolve } from 'node:path';
import { realPathOf } from '../disk/look.ts';
import { isMissing } from '../disk/problem.ts';
import { isWithin } from './files.ts';
import { isReadable } from './formats/index.ts';

/** The folder of sources unless another is named. */
export const DEFAULT_CORPUS = 'corpus';

/** What a run reads. */
interface Inputs {
  /** Folders of sources; what is no folder holds none. */
  readonly corpora: readonly string[];
  /** Other files. */
  readonly inputs: readonly string[];
  readonly cwd: string;
}

/** Where a path leads; of what does not exist, the folder's way. */
const realOf = async (path: string): Promise<string> => {
  try {
    return await realPathOf(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) return path;
    return join(await realOf(dirname(path)), basename(path));
  }
};

/** Whether a path leads, or would lead, into one of some folders. */
export const isInside = async (path: string, folders: readonly string[], cwd: string): Promise<boolean> => {
  const real = await realOf(resolve(cwd, path));
  for (const folder of folders) if (isWithin(await realOf(resolve(cwd, folder)), real)) return true;
  return false;
};

/** Whether a path is a file that a run reads: one of its inputs, or what is or would become a source or its manifest. */
export const inputAt = async (path: string, { corpora, inputs, cwd }: Inputs): Promise<boolean> => {
  const real = await realOf(resolve(cwd, path));
  for (const input of inputs) if ((await realOf(resolve(cwd, input))) === real) return true;
  const isSource = isReadable(real) || /^sources\.ya?ml$/u.test(basename(real));
  return isSource && isInside(path, corpora, cwd);
};

import { basename, dirname, join, resolve } from 'node:path';
import { realPathOf } from '../disk/look.ts';
import { isMissing } from '../disk/problem.ts';
import { isWithin } from './files.ts';
import { isReadable } from './formats/index.ts';

/** The folder of sources unless another is named. */
export const DEFAULT_CORPUS = 'corpus';

/** What a run reads. */
interface Inputs {
  readonly corpus: string;
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

/** Whether a path is a file that a run reads: one of its inputs, or what is or would become a source or its manifest. */
export const inputAt = async (path: string, { corpus, inputs, cwd }: Inputs): Promise<boolean> => {
  const real = await realOf(resolve(cwd, path));
  for (const input of inputs) if ((await realOf(resolve(cwd, input))) === real) return true;
  const isSource = isReadable(real) || /^sources\.ya?ml$/u.test(basename(real));
  return isSource && isWithin(await realOf(resolve(cwd, corpus)), real);
};

import type { Corpus } from '../model/source.ts';
import { OperationalError } from '../model/operational-error.ts';

export interface LoadCorpusOptions {
  /** The working directory: `folder` and all reported paths are relative to it. */
  readonly cwd?: string;
}

/** Reads a corpus folder. */
export const loadCorpus = (folder: string, options: LoadCorpusOptions = {}): Promise<Corpus> =>
  Promise.reject(new OperationalError(`Cannot read ${folder} in ${options.cwd ?? '.'} yet.`));

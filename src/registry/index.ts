import type { Registry } from '../model/claim.ts';
import { OperationalError } from '../model/operational-error.ts';

export interface LoadRegistryOptions {
  /** The working directory: patterns and all reported paths are relative to it. */
  readonly cwd?: string;
}

/** Reads claim files. */
export const loadRegistry = (patterns: readonly string[], options: LoadRegistryOptions = {}): Promise<Registry> =>
  Promise.reject(new OperationalError(`Cannot read ${patterns.join(', ')} in ${options.cwd ?? '.'} yet.`));

import { resolve } from 'node:path';
import { convertPathToPattern, glob } from 'tinyglobby';
import { lookAt } from '../disk/look.ts';
import { OperationalError } from '../model/operational-error.ts';
import { compareText } from '../text/order.ts';
import { watchfulFs, type PassedOver } from './passed-over.ts';

const EXTENSIONS = '**/*.{yaml,yml}';

/** Where claims are looked for unless something else is said. */
export const DEFAULT_CLAIMS: readonly string[] = [`claims/${EXTENSIONS}`];

const CLAIMS_HINT =
  'Name your claim files with --claims, or put them into claims/; a claim file ends in .yaml or .yml. "reconcile init" writes the shape of one.';

/** What patterns name. */
interface FoundFiles {
  /** Absolute paths, each once, in the order of their characters. */
  readonly files: readonly string[];
  /** What could not be looked into on the way, by absolute paths in that order. */
  readonly passedOver: readonly PassedOver[];
}

/** A pattern that names a file or a folder means that file, or all claim files of the folder. */
const asPattern = async (pattern: string, cwd: string): Promise<string> => {
  const path = resolve(cwd, pattern);
  const found = await lookAt(path).catch(() => null);
  if (!found) return pattern;
  const literal = convertPathToPattern(pattern);
  return found.isDirectory() ? `${literal.replace(/\/$/, '')}/${EXTENSIONS}` : literal;
};

const filesOf = async (pattern: string, cwd: string, mayBeNone: boolean): Promise<FoundFiles> => {
  const { fs, passedOver } = watchfulFs();
  const options = { cwd, absolute: true, ignore: ['**/node_modules/**'], fs };
  const files = await glob(await asPattern(pattern, cwd), options);
  if (files.length > 0 || passedOver.length > 0 || mayBeNone) return { files, passedOver };
  throw new OperationalError(`No claim file matches ${pattern}.`, CLAIMS_HINT);
};

/**
 * All files that the patterns name.
 *
 * @throws OperationalError where a pattern matches nothing, unless there `mayBeNone`.
 */
export const findFiles = async (patterns: readonly string[], cwd: string, mayBeNone = false): Promise<FoundFiles> => {
  const found = await Promise.all(patterns.map((pattern) => filesOf(pattern, cwd, mayBeNone)));
  const files = [...new Set(found.flatMap((one) => one.files.map((file) => resolve(file))))].sort(compareText);
  const passedOver = new Map(
    found.flatMap((one) => one.passedOver.map((each) => [resolve(each.path), { ...each, path: resolve(each.path) }])),
  );
  return { files, passedOver: [...passedOver.values()].sort((a, b) => compareText(a.path, b.path)) };
};

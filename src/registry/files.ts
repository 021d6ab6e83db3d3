import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { convertPathToPattern, glob } from 'tinyglobby';
import { OperationalError } from '../model/operational-error.ts';
import { decodeUtf8, type Decoded } from '../text/decode.ts';
import { compareText } from '../text/order.ts';

/** Claim files larger than this are declined, in bytes; a hundred thousand readings take a third of it. */
const MAX_CLAIM_FILE = 48 * 1024 * 1024;

const EXTENSIONS = '**/*.{yaml,yml}';

/** Where claims are looked for unless something else is said. */
export const DEFAULT_CLAIMS: readonly string[] = [`claims/${EXTENSIONS}`];

const CLAIMS_HINT =
  'Name your claim files with --claims, or put them into claims/; a claim file ends in .yaml or .yml. "reconcile init" writes the shape of one.';

/** A pattern that names a file or a folder means that file, or all claim files of the folder. */
const asPattern = async (pattern: string, cwd: string): Promise<string> => {
  const found = await stat(resolve(cwd, pattern)).catch(() => null);
  if (!found) return pattern;
  const path = convertPathToPattern(pattern);
  return found.isDirectory() ? `${path.replace(/\/$/, '')}/${EXTENSIONS}` : path;
};

const filesOf = async (pattern: string, cwd: string, mayBeNone: boolean): Promise<string[]> => {
  const found = await glob(await asPattern(pattern, cwd), { cwd, absolute: true, ignore: ['**/node_modules/**'] });
  if (found.length > 0 || mayBeNone) return found;
  throw new OperationalError(`No claim file matches ${pattern}.`, CLAIMS_HINT);
};

/** The absolute paths of all files that the patterns name, each once, in the order of their characters. */
export const findFiles = async (patterns: readonly string[], cwd: string, mayBeNone = false): Promise<string[]> => {
  const found = await Promise.all(patterns.map((pattern) => filesOf(pattern, cwd, mayBeNone)));
  return [...new Set(found.flat().map((file) => resolve(file)))].sort(compareText);
};

/** A path as reports show it: relative to the working directory, with `/`. */
export const shownPath = (file: string, cwd: string): string => relative(cwd, file).split(sep).join('/');

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, .*$/s, '') : 'it cannot be opened';

/** The text of a claim file, or why it cannot be had. */
export const readClaimText = async (file: string): Promise<Decoded> => {
  try {
    const { size } = await stat(file);
    if (size > MAX_CLAIM_FILE) {
      const problem = `it is larger than ${MAX_CLAIM_FILE / 1024 / 1024} megabytes`;
      return { ok: false, problem, hint: 'Split it into several files.' };
    }
    return decodeUtf8(await readFile(file));
  } catch (error) {
    return { ok: false, problem: reasonOf(error), hint: 'Check that the file is there and that you may read it.' };
  }
};

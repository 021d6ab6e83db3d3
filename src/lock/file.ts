import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OperationalError } from '../model/operational-error.ts';
import { decodeUtf8 } from '../text/decode.ts';

/** Where the lock stands unless something else is said. */
export const LOCK_FILE = 'reconcile.lock';

/** Records larger than this are declined, in bytes; a hundred thousand readings take a quarter of it. */
const MAX_RECORD = 256 * 1024 * 1024;

const MISSING: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** What stands at a path. */
export type Found =
  | { readonly is: 'folder' }
  | {
      readonly is: 'file';
      readonly text: string;
      /** Hex digest of its bytes, by which it is seen to be the same later. */
      readonly sha256: string;
    }
  | { readonly is: 'nothing' };

const readText = async (path: string, file: string): Promise<Found> => {
  const bytes = await readFile(file);
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return { is: 'file', text: decoded.text, sha256: createHash('sha256').update(bytes).digest('hex') };
  throw new OperationalError(`cannot read ${path}: ${decoded.problem}`, decoded.hint);
};

/**
 * Tells a folder from a file, and reads the file.
 *
 * @param path relative to `cwd`, or absolute.
 * @throws OperationalError where something stands there that cannot be read as text.
 */
export const readRecord = async (path: string, cwd: string): Promise<Found> => {
  const file = resolve(cwd, path);
  try {
    const about = await stat(file);
    if (about.isDirectory()) return { is: 'folder' };
    if (!about.isFile()) throw new OperationalError(`cannot read ${path}: it is no regular file`);
    if (about.size > MAX_RECORD)
      throw new OperationalError(`cannot read ${path}: it is larger than ${MAX_RECORD / 1024 / 1024} megabytes`);
    return await readText(path, file);
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    if (MISSING.has(codeOf(error))) return { is: 'nothing' };
    throw new OperationalError(`cannot read ${path}`, 'Check that you may read it.');
  }
};

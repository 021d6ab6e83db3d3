import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readRegularFile } from '../disk/read-file.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { decodeUtf8 } from '../text/decode.ts';

/** Where the lock stands unless something else is said. */
export const LOCK_FILE = 'reconcile.lock';

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

/**
 * Tells a folder from a file, and reads the file.
 *
 * @param path relative to `cwd`, or absolute.
 * @throws OperationalError where something stands there that cannot be read as text.
 */
export const readRecord = async (path: string, cwd: string): Promise<Found> => {
  const read = await readRegularFile(resolve(cwd, path), LIMITS.record.most);
  if (!read.ok) {
    if (read.why === 'missing') return { is: 'nothing' };
    if (read.why === 'folder') return { is: 'folder' };
    throw new OperationalError(`cannot read ${path}: ${read.problem}`);
  }
  const decoded = decodeUtf8(read.bytes);
  if (!decoded.ok) throw new OperationalError(`cannot read ${path}: ${decoded.problem}`, decoded.hint);
  return { is: 'file', text: decoded.text, sha256: createHash('sha256').update(read.bytes).digest('hex') };
};

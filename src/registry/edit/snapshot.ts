import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { shownPath } from '../../disk/paths.ts';
import { readRegularFile } from '../../disk/read-file.ts';
import { LIMITS } from '../../model/limits.ts';
import { strictUtf8 } from '../../text/decode.ts';
import { DEFAULT_CLAIMS, findFiles } from '../files.ts';

/** A claim file as it stood before anything was judged, to be edited later. */
export interface Snapshot {
  /** With its byte order mark, if it has one. */
  readonly text: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
}

const read = async (path: string): Promise<Snapshot | null> => {
  const file = await readRegularFile(path, LIMITS.claimFile.most);
  const text = file.ok ? strictUtf8(file.bytes, true) : undefined;
  return file.ok && text !== undefined ? { text, sha256: createHash('sha256').update(file.bytes).digest('hex') } : null;
};

/** One claim file as it stands, by its own name; `null` where it cannot be read, or is no UTF-8. */
export const snapshotAt = (path: string, cwd: string): Promise<Snapshot | null> => read(resolve(cwd, path));

/**
 * Reads claim files for editing, by their paths relative to the working directory. Taken before the files are judged, a
 * snapshot shows at the time of writing whether they still are what was judged. Files that cannot be read, or are no
 * UTF-8, are left out: the judgement says what is wrong with them.
 *
 * @throws OperationalError where a pattern matches no file.
 */
export const takeSnapshot = async (
  patterns: readonly string[],
  cwd: string,
): Promise<ReadonlyMap<string, Snapshot>> => {
  const root = resolve(cwd);
  const snapshots = new Map<string, Snapshot>();
  const { files } = await findFiles(patterns.length === 0 ? DEFAULT_CLAIMS : patterns, root);
  for (const path of files) {
    const snapshot = await read(path);
    if (snapshot) snapshots.set(shownPath(path, root), snapshot);
  }
  return snapshots;
};

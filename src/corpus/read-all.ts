import { join } from 'node:path';
import { sizeOf } from '../disk/look.ts';
import { MEGABYTE } from '../model/limits.ts';
import type { Progress } from '../model/progress.ts';
import { append } from '../text/lists.ts';
import { readSource } from './files.ts';
import type { SourceEntry } from './manifest.ts';
import type { Folder } from './plan.ts';

/** So many files, of so many bytes together, are read at once; a larger one is read alone. */
const AT_ONCE = 32;
const BYTES_AT_ONCE = 32 * MEGABYTE;
/** So many files are asked for their size at once. */
const ASKED_AT_ONCE = 256;

/** A source that was to be read, and what came of it. */
export interface Read {
  readonly entry: SourceEntry;
  readonly outcome: Awaited<ReturnType<typeof readSource>>;
}

const sizesOf = async (folder: Folder, entries: readonly SourceEntry[]): Promise<readonly number[]> => {
  const sizes: number[] = [];
  for (let from = 0; from < entries.length; from += ASKED_AT_ONCE) {
    const asked = entries.slice(from, from + ASKED_AT_ONCE);
    append(sizes, await Promise.all(asked.map(({ file }) => sizeOf(join(folder.realPath, file)))));
  }
  return sizes;
};

/** Parts of a list, in order, whose files together stay small. */
const batches = async (folder: Folder, entries: readonly SourceEntry[]): Promise<SourceEntry[][]> => {
  const sizes = await sizesOf(folder, entries);
  const found: SourceEntry[][] = [];
  let [current, bytes]: [SourceEntry[], number] = [[], 0];
  for (const [at, entry] of entries.entries()) {
    const size = sizes[at] ?? 0;
    if (current.length > 0 && (current.length === AT_ONCE || bytes + size > BYTES_AT_ONCE)) {
      found.push(current);
      [current, bytes] = [[], 0];
    }
    current.push(entry);
    bytes += size;
  }
  return [...found, current];
};

/** Reads the files of a folder, in order, some at a time; `limit` in bytes. */
export const readAll = async (
  folder: Folder,
  entries: readonly SourceEntry[],
  limit: number,
  progress?: Progress,
): Promise<Read[]> => {
  const read: Read[] = [];
  for (const batch of await batches(folder, entries)) {
    progress?.('sources', read.length, entries.length);
    const done = batch.map(async (entry) => {
      const { file, encoding, part } = entry;
      const named = { ...(encoding !== undefined && { encoding }), ...(part !== undefined && { part }) };
      return { entry, outcome: await readSource(folder.realPath, file, { limit, about: true, ...named }) };
    });
    append(read, await Promise.all(done));
  }
  return read;
};

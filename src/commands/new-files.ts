import { exists } from '../disk/paths.ts';
import { readRegularFile } from '../disk/read-file.ts';
import { makeRoom, namesOf, refuseTwins, type Made } from '../init/folder.ts';
import type { NewFile } from '../init/templates.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { writeFileAtomically } from '../output/write-file.ts';
import type { Io } from './io.ts';

/** Writes a file that is not there yet, whole or not at all, with the folder that it stands in; what is there is kept. */
const makeOne = async (path: string, content: () => Promise<Uint8Array> | string, io: Io): Promise<Made> => {
  const kept = await exists(`${io.cwd}/${path}`);
  if (!kept) {
    await makeRoom(path, io.cwd);
    await writeFileAtomically(path, await content(), io);
  }
  return { path, kept };
};

/**
 * Writes files that are not there yet; what stands there is kept. Paths are from the working directory.
 *
 * @throws OperationalError where one cannot be written.
 */
export const make = async (files: readonly NewFile[], io: Io): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (const { path, content } of files) made.push(await makeOne(path, () => content, io));
  return made;
};

const bytesOf = async (path: string, shown: string): Promise<Uint8Array> => {
  const read = await readRegularFile(path, LIMITS.source.most);
  if (read.ok) return read.bytes;
  throw new OperationalError(`cannot copy ${shown}: ${read.problem}`);
};

/**
 * Copies files into a folder, under their own names; what stands there is kept.
 *
 * @throws OperationalError, before anything is copied, where two have one name; later, where one cannot be written.
 */
export const copyInto = async (folder: string, files: readonly string[], io: Io): Promise<readonly Made[]> => {
  refuseTwins(files);
  const made: Made[] = [];
  for (const { from, name, file } of namesOf(files, io.cwd))
    made.push(await makeOne(`${folder}/${name}`, () => bytesOf(from, file), io));
  return made;
};

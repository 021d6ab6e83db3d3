import { resolve } from 'node:path';
import { OperationalError } from '../model/operational-error.ts';
import { readTextFile } from './read-text.ts';

/**
 * The text of a UTF-8 file that somebody named, from `cwd`.
 *
 * @throws OperationalError where it cannot be read, or has more than `limit` bytes.
 */
export const readNamedFile = async (file: string, cwd: string, limit: number): Promise<string> => {
  const decoded = await readTextFile(resolve(cwd, file), limit);
  if (decoded === null) throw new OperationalError(`cannot read ${file}: there is no such file`);
  if (!decoded.ok) throw new OperationalError(`cannot read ${file}: ${decoded.problem}`, decoded.hint);
  return decoded.text;
};

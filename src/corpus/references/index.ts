import { resolve } from 'node:path';
import { readTextFile } from '../../disk/read-text.ts';
import { LIMITS } from '../../model/limits.ts';
import { OperationalError } from '../../model/operational-error.ts';
import type { Reference, References } from './reference.ts';

/** Reads a bibliography: CSL JSON, BibTeX or BibLaTeX, told by how it begins. What reads it is loaded on need. */
export const readReferences = async (text: string): Promise<References> =>
  /^\s*[[{]/u.test(text) ? (await import('./csl.ts')).readCsl(text) : (await import('./bibtex.ts')).readBibtex(text);

/**
 * The entries of a bibliography in a file, whose path is from `cwd`.
 *
 * @throws OperationalError where it cannot be read, or is none.
 */
export const referencesIn = async (file: string, cwd: string): Promise<readonly Reference[]> => {
  const decoded = await readTextFile(resolve(cwd, file), LIMITS.references.most);
  if (decoded === null) throw new OperationalError(`cannot read ${file}: there is no such file`);
  if (!decoded.ok) throw new OperationalError(`cannot read ${file}: ${decoded.problem}`, decoded.hint);
  const read = await readReferences(decoded.text);
  if (!read.ok) throw new OperationalError(`cannot read ${file}: ${read.problem}`, read.hint);
  return read.references;
};

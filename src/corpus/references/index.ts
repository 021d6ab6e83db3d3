import { readNamedFile } from '../../disk/named-file.ts';
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
  const read = await readReferences(await readNamedFile(file, cwd, LIMITS.references.most));
  if (!read.ok) throw new OperationalError(`cannot read ${file}: ${read.problem}`, read.hint);
  return read.references;
};

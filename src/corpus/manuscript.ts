import { resolve } from 'node:path';
import { OperationalError } from '../model/operational-error.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { readTextFile } from '../disk/read-text.ts';
import { LIMITS } from '../model/limits.ts';
import { readFileAt } from './files.ts';
import { DEFAULT_LIMIT } from './limit.ts';

/** Files whose own text is read, so that places count in the file. */
const PLAIN = /\.(?:md|markdown|txt)$/iu;

const refused = (file: string, { problem, hint }: { readonly problem: string; readonly hint?: string }): never => {
  throw new OperationalError(`cannot read ${file}: ${problem}`, hint ?? 'Name a file of text, Markdown, HTML or DOCX.');
};

/**
 * Reads a manuscript: Markdown and text files as they stand, of others the text that is extracted from them, and what that
 * cites.
 *
 * @throws OperationalError where the file cannot be read.
 */
export const readManuscript = async (file: string, cwd: string): Promise<Manuscript> => {
  const path = resolve(cwd, file);
  if (PLAIN.test(file)) {
    const read = await readTextFile(path, LIMITS.text.most);
    if (read?.ok === true) return { file, text: read.text };
    return refused(file, read ?? { problem: 'there is no such file' });
  }
  const read = await readFileAt(path, { limit: DEFAULT_LIMIT, apparatus: true });
  if (!read.ok) return refused(file, read);
  const { text, apparatus } = read;
  return { file, text, ...(apparatus && { apparatus }) };
};

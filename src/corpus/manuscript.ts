import { resolve } from 'node:path';
import { OperationalError } from '../model/operational-error.ts';
import { readTextFile } from '../disk/read-text.ts';
import { LIMITS } from '../model/limits.ts';
import { readFileAt } from './files.ts';
import { DEFAULT_LIMIT } from './limit.ts';

/** Files whose own text is read, so that citations in it are seen and places count in the file. */
const PLAIN = /\.(?:md|markdown|txt)$/iu;

const refused = (file: string, { problem, hint }: { readonly problem: string; readonly hint?: string }): never => {
  throw new OperationalError(`cannot read ${file}: ${problem}`, hint ?? 'Name a file of text, Markdown, HTML or DOCX.');
};

/**
 * The text of a manuscript: of Markdown and text files as they stand, of others what is extracted from them.
 *
 * @throws OperationalError where the file cannot be read.
 */
export const readManuscript = async (file: string, cwd: string): Promise<string> => {
  const path = resolve(cwd, file);
  if (PLAIN.test(file)) {
    const read = await readTextFile(path, LIMITS.text.most);
    if (read?.ok === true) return read.text;
    return refused(file, read ?? { problem: 'there is no such file' });
  }
  const extracted = await readFileAt(path, { limit: DEFAULT_LIMIT });
  return extracted.ok ? extracted.text : refused(file, extracted);
};

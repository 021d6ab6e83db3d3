import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { decodeUtf8, type Decoded } from '../text/decode.ts';

/** Larger files are declined, in bytes: nobody writes so much by hand. */
const MAX_BYTES = 8 * 1024 * 1024;

/** A path as reports show it: relative to the working directory, with `/`. */
export const shownPath = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/');

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const PROBLEMS: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'you have no permission to read it'],
  ['EPERM', 'you have no permission to read it'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links lead in a circle'],
]);

/** The text of a file, why it cannot be had, or nothing where there is none. */
export const readText = async (path: string): Promise<Decoded | null> => {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return { ok: false, problem: 'it is too large', hint: 'Is it the file that you meant?' };
    return decodeUtf8(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const problem = PROBLEMS.get(code) ?? 'it cannot be opened';
    return { ok: false, problem, hint: 'Check that it is a file that you may read.' };
  }
};

import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { nearest } from '../text/nearest.ts';
import { ENDINGS, extractorOf } from './formats.ts';

/** Files larger than this are declined, in bytes; a long book takes a fifth of it. */
const MAX_SOURCE = 16 * 1024 * 1024;

/** Why a file could not be had, in words. */
export interface Problem {
  readonly ok: false;
  readonly problem: string;
  readonly hint?: string;
}

/** What was read of a file. */
export interface Contents {
  readonly ok: true;
  /** With all links followed: one file has one. */
  readonly realPath: string;
  readonly sha256: string;
  readonly text: string;
}

const declined = (problem: string, hint?: string): Problem => ({
  ok: false,
  problem,
  ...(hint === undefined ? {} : { hint }),
});

const OUTSIDE = declined(
  'its path leads out of the corpus folder',
  'Keep sources inside the corpus folder, and name them from there, with "/".',
);

/** What the system's error codes mean to a reader. */
const SYSTEM_PROBLEMS: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'you have no permission to read it'],
  ['EPERM', 'you have no permission to read it'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOTDIR', 'a part of its path is a file, not a folder'],
]);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Why the system would not give a file, in words. */
export const systemProblem = (error: unknown): string => SYSTEM_PROBLEMS.get(codeOf(error)) ?? 'it cannot be opened';

const leadsOut = (file: string): boolean =>
  isAbsolute(file) || /^[A-Za-z]:|[\\\0]/.test(file) || file.split('/').includes('..');

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** The files in the folder of a missing file, to offer the one that was meant. */
const missing = async (folder: string, file: string): Promise<Problem> => {
  const near = nearest(file, await sourceFiles(folder));
  return declined('there is no such file', near === undefined ? undefined : `Did you mean ${near}?`);
};

const readInside = async (realPath: string, file: string): Promise<Contents | Problem> => {
  const about = await stat(realPath);
  if (about.isDirectory()) return declined('it is a folder', 'Name a file in it.');
  if (!about.isFile()) return declined('it is no regular file');
  if (about.size > MAX_SOURCE) return declined(`it is larger than ${MAX_SOURCE / 1024 / 1024} megabytes`, 'Split it into parts.');
  const extract = extractorOf(file);
  if (!extract) return declined('its format is not read', `Files that end in ${ENDINGS} are.`);
  const bytes = await readFile(realPath);
  const decoded = await extract(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === '') return declined('it is empty');
  return { ok: true, realPath, sha256: createHash('sha256').update(bytes).digest('hex'), text: decoded.text };
};

/**
 * Reads a file of the corpus by its path from `folder`, whose real path it is. Nothing outside of the folder is opened,
 * links included. Whatever is wrong comes as a problem in words; nothing is thrown.
 */
export const readSource = async (folder: string, file: string): Promise<Contents | Problem> => {
  if (leadsOut(file)) return OUTSIDE;
  try {
    const realPath = await realpath(join(folder, file));
    return isWithin(folder, realPath) || realPath === folder ? await readInside(realPath, file) : OUTSIDE;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? missing(folder, file) : declined(systemProblem(error));
  }
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The paths, from `folder`, of all files in it and beneath it whose format is read, in the order of their characters.
 * Hidden files and folders are passed over, and links to folders are not followed.
 */
export const sourceFiles = async (folder: string, beneath = ''): Promise<string[]> => {
  const entries = await readdir(join(folder, beneath), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = beneath === '' ? entry.name : `${beneath}/${entry.name}`;
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await sourceFiles(folder, path)));
    else if (extractorOf(entry.name)) found.push(path);
  }
  return beneath === '' ? found.sort(inOrder) : found;
};

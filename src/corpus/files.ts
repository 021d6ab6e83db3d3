import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { listFolder, lookAt, realPathOf } from '../disk/look.ts';
import { codeOf, DANGLING, readProblemOf } from '../disk/problem.ts';
import { readRegularFile, type Unread } from '../disk/read-file.ts';
import { nearest } from '../text/nearest.ts';
import { extract, hasLines, isReadable, stemOf } from './formats/index.ts';
import { tooLarge } from './limit.ts';
import { declined, type ExtractOptions, type Extracted, type Problem } from './outcome.ts';
import { compareText } from '../text/order.ts';

/** What was read of a file. */
export interface Contents extends Extracted {
  /** With all links followed: one file has one. */
  readonly realPath: string;
  /** Hex digest of its bytes; of a text's, with LF for CRLF; of a document among others in its file, with its name. */
  readonly sha256: string;
}

const OUTSIDE = declined(
  'its path leads out of the corpus folder',
  'Keep sources inside the corpus folder, and name them from there, with "/".',
);

const BACKSLASH = declined(
  'its path holds a backslash',
  'Write "/" between folders; a file whose own name holds one has to be renamed.',
);

const NO_UNICODE = declined('its name is not valid Unicode', 'Rename it.');

const leadsOut = (file: string): boolean =>
  isAbsolute(file) || /^[A-Za-z]:(?:[/\\]|$)|\0/.test(file) || file.split(/[/\\]/).includes('..');

/** Whether a path lies in a folder or beneath it, both real. */
export const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** The files in the folder of a missing file, to offer the one that was meant. */
const missing = async (folder: string, file: string): Promise<Problem> => {
  if (file.includes('\ufffd')) return NO_UNICODE;
  const near = nearest(file, await sourceFiles(folder));
  return declined('there is no such file', near === undefined ? undefined : `Did you mean ${near}?`);
};

const RETURN_AND_FEED = /\r\n/gu;

/** The bytes of a text as version control keeps them: a checkout may write CRLF for LF. */
const withLineFeeds = (bytes: Buffer): Buffer =>
  bytes.includes('\r\n') ? Buffer.from(bytes.toString('latin1').replace(RETURN_AND_FEED, '\n'), 'latin1') : bytes;

/** Two documents in one file are two. */
const digestOf = (file: string, bytes: Buffer, { part }: Extracted): string =>
  createHash('sha256')
    .update(hasLines(file) ? withLineFeeds(bytes) : bytes)
    .update(part === undefined ? '' : `\0${part}`)
    .digest('hex');

const REMEDIES: Readonly<Partial<Record<Unread['why'], string>>> = {
  folder: 'Name a file in it.',
  special: 'Save its words as a file, or take it out of the folder.',
};

const problemOf = ({ why, problem }: Unread, limit: number): Problem =>
  why === 'large' ? tooLarge(limit) : declined(problem, REMEDIES[why]);

/** What is done about a file that cannot be opened. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'Let yourself read it, or take it out of the folder.'],
  ['EPERM', 'Let yourself read it, or take it out of the folder.'],
  ['ELOOP', 'Put the file itself there, or take the link away.'],
  [DANGLING, 'Put the file itself there, or take the link away.'],
]);

const readAt = async (realPath: string, file: string, options: ExtractOptions): Promise<Contents | Problem> => {
  const read = await readRegularFile(realPath, options.limit);
  if (!read.ok) return problemOf(read, options.limit);
  const { bytes } = read;
  const extracted = await extract(file, bytes, options);
  if (!extracted.ok) return extracted;
  return { ...extracted, realPath, sha256: digestOf(file, bytes, extracted) };
};

/**
 * Reads a file of the corpus by its path from `folder`, whose real path it is. Nothing outside of the folder is opened,
 * links included. Whatever is wrong with the file comes as a problem in words; nothing of that is thrown.
 */
export const readSource = async (
  folder: string,
  file: string,
  options: ExtractOptions,
): Promise<Contents | Problem> => {
  if (leadsOut(file)) return OUTSIDE;
  if (file.includes('\\')) return BACKSLASH;
  try {
    const realPath = await realPathOf(join(folder, file));
    return isWithin(folder, realPath) || realPath === folder ? await readAt(realPath, file, options) : OUTSIDE;
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? missing(folder, file)
      : declined(readProblemOf(error), OPENERS.get(codeOf(error)));
  }
};

/**
 * Reads a file wherever it is, links followed; its format is that of its name. Whatever is wrong with it comes as a problem
 * in words.
 */
export const readFileAt = (path: string, options: ExtractOptions): Promise<Contents | Problem> =>
  readAt(path, basename(path), options);

/** Files that systems and programs leave behind, and folders of programs. */
const isHidden = (name: string): boolean => /^(?:\.|~\$)|^(?:node_modules|Thumbs\.db|desktop\.ini)$/iu.test(name);

/** Browsers put the pictures, scripts and frames of a page that they save into a folder beside it. */
const pageFolders = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .filter((name) => /\.x?html?$/iu.test(name))
      .flatMap((name) => [`${stemOf(name)}_files`, `${stemOf(name)}.files`]),
  );

/** What lies in a folder or beneath it, by its path from there. */
export type Lying = { readonly path: string } & (
  | { readonly is: 'file' | 'folder-link' }
  /** A folder that cannot be looked into. */
  | { readonly is: 'refused'; readonly problem: string }
);

/** What a folder holds, or why that cannot be told. */
const entriesOf = async (path: string): Promise<readonly Dirent[] | { readonly problem: string }> => {
  try {
    return await listFolder(path);
  } catch (error) {
    return { problem: readProblemOf(error) };
  }
};

const isFolder = async (path: string): Promise<boolean> =>
  (await lookAt(path).catch(() => null))?.isDirectory() === true;

const lyingIn = async (folder: string, beneath: string): Promise<readonly Lying[]> => {
  const entries = await entriesOf(join(folder, beneath));
  if ('problem' in entries) return [{ path: beneath, is: 'refused', problem: entries.problem }];
  const parts = pageFolders(entries.map(({ name }) => name));
  const found: Lying[] = [];
  for (const entry of entries) {
    const path = beneath === '' ? entry.name : `${beneath}/${entry.name}`;
    if (isHidden(entry.name) || (entry.isDirectory() && parts.has(entry.name))) continue;
    if (entry.isDirectory()) for (const one of await lyingIn(folder, path)) found.push(one);
    else if (entry.isSymbolicLink() && (await isFolder(join(folder, path)))) found.push({ path, is: 'folder-link' });
    else found.push({ path, is: 'file' });
  }
  return found;
};

/**
 * All files in `folder` and beneath it, in the order of the characters of their paths. Hidden files and folders are passed
 * over, as are the folders that belong to saved pages, and links to folders are not followed.
 */
export const filesIn = async (folder: string): Promise<readonly Lying[]> =>
  (await lyingIn(folder, '')).toSorted((a, b) => compareText(a.path, b.path));

/** The paths of the files whose format is read. */
export const sourceFiles = async (folder: string): Promise<string[]> => sourcesAmong(await filesIn(folder));

/** Those of the files whose format is read, by their paths. */
export const sourcesAmong = (lying: readonly Lying[]): string[] =>
  lying.flatMap(({ path, is }) => (is === 'file' && isReadable(path) ? [path] : []));

import type { Dirent } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { exists } from '../disk/paths.ts';
import { readProblemOf, writeProblemOf } from '../disk/problem.ts';
import { readRegularFile } from '../disk/read-file.ts';
import { readTextFile } from '../disk/read-text.ts';
import { LIMITS } from '../model/limits.ts';
import type { NewFile } from './templates.ts';
import { OperationalError } from '../model/operational-error.ts';

/** Texts that stand in many folders and are about the folder itself. */
const ABOUT =
  /^(?:readme|changelog|changes|contributing|licen[cs]e|notice|authors|security|requirements|todo|robots)\b/iu;

/** Whether a folder holds any file or folder that is not hidden. */
export const isFilled = async (folder: string): Promise<boolean> => {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => !name.startsWith('.'));
};

const bytesAt = async (path: string): Promise<Buffer | null> => {
  const read = await readRegularFile(path, LIMITS.source.most);
  return read.ok ? read.bytes : null;
};

const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.'));

/** Whether a folder holds something, and nothing but what `expected` gives for the names in it. */
const holdsOnly = async (folder: string, expected: (name: string) => Promise<Buffer | null>): Promise<boolean> => {
  const names = await namesIn(folder);
  for (const name of names) {
    const [found, wanted] = [await bytesAt(join(folder, name)), await expected(name)];
    if (found === null || wanted === null || !found.equals(wanted)) return false;
  }
  return names.length > 0;
};

/**
 * Whether a folder holds nothing but copies of files that lie in the working directory: a run that was to copy them all was
 * cut off, for else a manifest would stand beside them.
 */
export const isCutOff = (folder: string, cwd: string): Promise<boolean> =>
  holdsOnly(join(cwd, folder), (name) => bytesAt(join(cwd, name)));

/** Whether a folder holds nothing but some of these files, by their paths from the working directory. */
export const holdsNoOther = (folder: string, files: readonly NewFile[], cwd: string): Promise<boolean> =>
  holdsOnly(join(cwd, folder), (name) => {
    const file = files.find(({ path }) => path === `${folder}/${name}`);
    return Promise.resolve(file === undefined ? null : Buffer.from(file.content));
  });

const entriesOf = async (folder: string): Promise<readonly Dirent[]> => {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new OperationalError(`cannot look into ${folder}: ${readProblemOf(error)}`);
  }
};

/** Files right in a folder that may be its sources, in order: neither hidden nor about the folder itself. */
export const looseFiles = async (folder: string): Promise<readonly string[]> => {
  const entries = await entriesOf(folder);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !ABOUT.test(entry.name))
    .map(({ name }) => name)
    .sort();
};

/** Documents in formats that only their own programs read: what they say should not be missed in silence. */
const DOCUMENTS =
  /\.(?:rtf|doc|docm|odt|pages|epub|mobi|mht|mhtml|webarchive|eml|msg|jpe?g|png|gif|tiff?|webp|heic)$/iu;

/** Whether a file is one that people keep words in, whatever can read it. */
export const isDocument = (file: string): boolean => DOCUMENTS.test(file);

/**
 * Refuses files that would be one.
 *
 * @throws OperationalError where two have one name.
 */
export const refuseTwins = (files: readonly string[]): void => {
  const names = new Map<string, string>();
  for (const file of files) {
    const twin = names.get(basename(file));
    if (twin !== undefined)
      throw new OperationalError(`${twin} and ${file} would be one file in corpus/`, 'Rename one of them.');
    names.set(basename(file), file);
  }
};

/** A file that was made, or was there already. */
export interface Made {
  readonly path: string;
  readonly kept: boolean;
}

/** Where each file is, and what it is called. */
export const namesOf = (files: readonly string[], cwd: string) =>
  files.map((file) => ({ file, from: resolve(cwd, file), name: basename(file) }));

/**
 * Makes the folder that a file is to stand in.
 *
 * @throws OperationalError where it cannot be made.
 */
export const makeRoom = async (path: string, cwd: string): Promise<void> => {
  try {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
  } catch (error) {
    throw new OperationalError(`cannot write ${path}: ${writeProblemOf(error)}`);
  }
};

/** Whether a file of text holds a word. */
export const says = async (path: string, word: string): Promise<boolean> => {
  const read = await readTextFile(path, LIMITS.settings.most);
  return read?.ok === true && read.text.includes(word);
};

/** The root of the git repository that a folder is in, else the folder itself. */
const repositoryOf = async (folder: string, within = folder): Promise<string> => {
  if (await exists(join(within, '.git'))) return within;
  const parent = dirname(within);
  return parent === within ? folder : repositoryOf(folder, parent);
};

/** The way from a folder up to the root of its repository (such as `../../`), and down to it again (`a/b`), with `/`. */
export const wayInRepository = async (folder: string): Promise<{ readonly up: string; readonly down: string }> => {
  const steps = relative(await repositoryOf(resolve(folder)), resolve(folder))
    .split(sep)
    .filter((step) => step !== '');
  return { up: '../'.repeat(steps.length), down: steps.join('/') };
};

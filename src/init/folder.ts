import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { OperationalError } from '../model/operational-error.ts';

/** Texts that stand in many folders and are about the folder itself. */
const ABOUT =
  /^(?:readme|changelog|changes|contributing|licen[cs]e|notice|authors|security|requirements|todo|robots)\b/iu;

export const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

/** Whether a folder holds any file or folder that is not hidden. */
export const isFilled = async (folder: string): Promise<boolean> => {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => !name.startsWith('.'));
};

/** Files right in a folder that may be its sources, in order: neither hidden nor about the folder itself. */
export const looseFiles = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
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

const refuseTwins = (files: readonly string[]): void => {
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

/**
 * Copies files into a folder, under their own names; what stands there is kept.
 *
 * @throws OperationalError, before anything is copied, where two have one name.
 */
export const copyInto = async (folder: string, files: readonly string[], cwd: string): Promise<readonly Made[]> => {
  refuseTwins(files);
  await mkdir(join(cwd, folder), { recursive: true });
  const made: Made[] = [];
  for (const file of files) {
    const path = `${folder}/${basename(file)}`;
    const kept = await exists(join(cwd, path));
    if (!kept) await copyFile(resolve(cwd, file), join(cwd, path), constants.COPYFILE_EXCL);
    made.push({ path, kept });
  }
  return made;
};

/** Makes the folder that a file is to stand in. */
export const makeRoom = async (path: string, cwd: string): Promise<void> => {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
};

/** Whether a file holds a word. */
export const says = async (path: string, word: string): Promise<boolean> =>
  (await readFile(path, 'utf8').catch(() => '')).includes(word);

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

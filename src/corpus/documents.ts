import { resolve } from 'node:path';
import { realPathOf } from '../disk/look.ts';
import type { SourceMetadata } from '../model/source.ts';
import { aboutDocument } from './about/index.ts';
import { readFileAt, readSource, sourceFiles } from './files.ts';
import { DEFAULT_LIMIT } from './limit.ts';
import type { Extracted, Problem } from './outcome.ts';

export { isReadable } from './formats/index.ts';

/** A file that can be a source, and what it says of itself. */
export interface Document {
  /** Its path, as it was given. */
  readonly file: string;
  readonly metadata: SourceMetadata;
  /** Its character set, where only its bytes suggest one. */
  readonly encoding?: string;
}

/** A file that cannot be read, and why. */
export interface Refused {
  readonly file: string;
  readonly problem: Problem;
}

const OPTIONS = { limit: DEFAULT_LIMIT, about: true };

const documentOf = (file: string, extracted: Extracted): Document => ({
  file,
  metadata: aboutDocument(extracted),
  ...(extracted.guessed === true && extracted.encoding !== undefined && { encoding: extracted.encoding }),
});

/** What can be a source, and what cannot. */
export interface Sorted {
  readonly documents: readonly Document[];
  readonly refused: readonly Refused[];
}

/** A file at a time: a folder of large ones is not held in memory together. */
const sortFiles = async (
  files: readonly string[],
  read: (file: string) => Promise<Extracted | Problem>,
): Promise<Sorted> => {
  const [documents, refused]: [Document[], Refused[]] = [[], []];
  for (const file of files) {
    const outcome = await read(file);
    if (outcome.ok) documents.push(documentOf(file, outcome));
    else refused.push({ file, problem: outcome });
  }
  return { documents, refused };
};

/** Reads files by their paths from `cwd`, wherever they are. */
export const readDocuments = (files: readonly string[], cwd: string): Promise<Sorted> =>
  sortFiles(files, (file) => readFileAt(resolve(cwd, file), OPTIONS));

/** Reads every file of a corpus folder whose format is read, whatever its manifest says; paths are from the folder. */
export const readFolder = async (folder: string): Promise<Sorted> => {
  const real = await realPathOf(folder);
  return sortFiles(await sourceFiles(real), (file) => readSource(real, file, OPTIONS));
};

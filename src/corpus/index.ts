import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { finding, type Finding } from '../model/finding.ts';
import { OperationalError } from '../model/operational-error.ts';
import { startOf } from '../model/place.ts';
import type { Corpus, Source } from '../model/source.ts';
import { decodeUtf8, type Decoded } from '../text/decode.ts';
import { openYaml } from '../yaml/document.ts';
import { readSource, sourceFiles, systemProblem, type Contents } from './files.ts';
import { ENDINGS } from './formats.ts';
import { readManifest, type Plan, type SourceEntry } from './manifest.ts';

export { sourcesJsonSchema } from './schema.ts';

export interface LoadCorpusOptions {
  /** The working directory: the folder is taken from it, and all reported paths are relative to it. */
  readonly cwd?: string;
}

const MANIFESTS = ['sources.yaml', 'sources.yml'];

/** Manifests larger than this are declined, in bytes; a hundred thousand sources take a third of it. */
const MAX_MANIFEST = 48 * 1024 * 1024;

/** So many files are open at once. */
const AT_ONCE = 32;

/** A corpus folder: where it is, and how its paths are shown. */
interface Folder {
  readonly realPath: string;
  readonly shown: (file: string) => string;
}

const openFolder = async (folder: string, cwd: string): Promise<Folder> => {
  const path = resolve(cwd, folder);
  const hint = 'Name the folder of your sources with --corpus, or put them into corpus/.';
  const about = await stat(path).catch((error: unknown) => systemProblem(error));
  if (typeof about === 'string') throw new OperationalError(`There is no folder ${folder} that can be read.`, hint);
  if (!about.isDirectory()) throw new OperationalError(`${folder} is no folder.`, hint);
  const shown = (file: string): string => relative(cwd, join(path, file)).split(sep).join('/');
  return { realPath: await realpath(path), shown };
};

const readManifestText = async (path: string): Promise<Decoded | null> => {
  try {
    const { size } = await stat(path);
    if (size > MAX_MANIFEST) return { ok: false, problem: 'it is too large', hint: 'Split the corpus.' };
    return decodeUtf8(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { ok: false, problem: systemProblem(error), hint: 'Check that it is a file that you may read.' };
  }
};

const planOf = async (decoded: Decoded, shown: string): Promise<Plan> => {
  if (decoded.ok) return readManifest(await openYaml(shown, decoded.text), decoded.text, shown);
  const data = { problem: `This file cannot be read: ${decoded.problem}`, hint: decoded.hint };
  return { entries: [], unusable: [], findings: [finding({ code: 'yaml-syntax', data }, startOf(shown))] };
};

const stemOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]*$/, '').toLowerCase();

/** Without a manifest every file whose format is read is a source; two of one id are an error, and the first is kept. */
const planByFiles = async ({ realPath, shown }: Folder): Promise<Plan> => {
  const entries = new Map<string, SourceEntry>();
  const findings: Finding[] = [];
  for (const file of await sourceFiles(realPath)) {
    const [id, at] = [stemOf(file), startOf(shown(file))];
    const first = entries.get(id);
    if (!first) entries.set(id, { id, file, metadata: {}, derivedFrom: [], at });
    else {
      const related = [{ ...first.at, message: 'the first source of this id' }];
      findings.push(finding({ code: 'duplicate-id', data: { what: 'source', id } }, at, { related }));
    }
  }
  return { entries: [...entries.values()], unusable: [], findings };
};

const planCorpus = async (folder: Folder): Promise<Plan> => {
  for (const name of MANIFESTS) {
    const decoded = await readManifestText(join(folder.realPath, name));
    if (decoded) return planOf(decoded, folder.shown(name));
  }
  return planByFiles(folder);
};

interface Read {
  readonly entry: SourceEntry;
  readonly outcome: Awaited<ReturnType<typeof readSource>>;
}

const readAll = async (folder: Folder, entries: readonly SourceEntry[]): Promise<Read[]> => {
  const read: Read[] = [];
  for (let start = 0; start < entries.length; start += AT_ONCE) {
    const batch = entries.slice(start, start + AT_ONCE);
    const done = batch.map(async (entry) => ({ entry, outcome: await readSource(folder.realPath, entry.file) }));
    read.push(...(await Promise.all(done)));
  }
  return read;
};

const sourceOf = (folder: Folder, { id, file, metadata, derivedFrom }: SourceEntry, contents: Contents): Source => {
  const { sha256, text } = contents;
  return { id, file: folder.shown(file), sha256, ...metadata, text, derivedFrom };
};

interface Gathered {
  readonly sources: Source[];
  readonly unreadable: { id: string; file: string }[];
  readonly findings: Finding[];
}

/** One file under two ids would confirm itself: only the first id has it. */
const gather = (folder: Folder, read: readonly Read[]): Gathered => {
  const owners = new Map<string, string>();
  const gathered: Gathered = { sources: [], unreadable: [], findings: [] };
  const decline = ({ id, file, at }: SourceEntry, problem: string, hint?: string): void => {
    const data = { source: id, problem, ...(hint === undefined ? {} : { hint }) };
    gathered.findings.push(finding({ code: 'unreadable-source', data }, at));
    gathered.unreadable.push({ id, file: folder.shown(file) });
  };
  for (const { entry, outcome } of read) {
    const owner = outcome.ok ? owners.get(outcome.realPath) : undefined;
    if (!outcome.ok) decline(entry, outcome.problem, outcome.hint);
    else if (owner !== undefined) decline(entry, `its file is the source “${owner}” already`, 'Give each file one id.');
    else {
      owners.set(outcome.realPath, entry.id);
      gathered.sources.push(sourceOf(folder, entry, outcome));
    }
  }
  return gathered;
};

/**
 * Reads a corpus folder: its manifest `sources.yaml` if it has one, else every file whose format is read, by the order of
 * its path. Source texts keep their line endings, and lose a byte order mark. What is wrong with a source or in the
 * manifest is a finding, placed at the manifest's line (without one, at the file), and the other sources are still read.
 * Throws `OperationalError` where the folder is missing, is no folder, or names no source and has no fault either.
 */
export const loadCorpus = async (folder: string, { cwd = '.' }: LoadCorpusOptions = {}): Promise<Corpus> => {
  const opened = await openFolder(folder, resolve(cwd));
  const plan = await planCorpus(opened);
  if (plan.entries.length === 0 && plan.findings.length === 0) {
    throw new OperationalError(
      `There is no source in ${folder}.`,
      `Put the documents to compare there; files that end in ${ENDINGS} are read.`,
    );
  }
  const { sources, unreadable, findings } = gather(opened, await readAll(opened, plan.entries));
  return { sources, unreadable: [...plan.unusable, ...unreadable], findings: [...plan.findings, ...findings] };
};

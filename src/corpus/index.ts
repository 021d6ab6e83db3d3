import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { shownPath } from '../disk/paths.ts';
import { readProblemOf } from '../disk/problem.ts';
import { readTextFile } from '../disk/read-text.ts';
import { finding, type Finding } from '../model/finding.ts';
import { LIMITS, MEGABYTE } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { startOf } from '../model/place.ts';
import type { Corpus, Source, SourceMetadata } from '../model/source.ts';
import { unreadNamed, type UnreadFile } from '../model/unread-file.ts';
import type { Decoded } from '../text/decode.ts';
import { lineIndex } from '../text/lines.ts';
import { nearest } from '../text/nearest.ts';
import { openYaml } from '../yaml/document.ts';
import { aboutFile } from './about/index.ts';
import { readSource, sourceFiles, type Contents } from './files.ts';
import { ENDINGS, stemOf } from './formats/index.ts';
import { DEFAULT_LIMIT } from './limit.ts';
import { writtenIn } from './language.ts';
import { readManifest, type Plan, type SourceEntry } from './manifest.ts';
import { NOTHING_UNREAD, unreadFiles, unreadFindings, type Unread } from './unread.ts';
import { append } from '../text/lists.ts';

export { sourcesJsonSchema } from './schema.ts';

export interface LoadCorpusOptions {
  /** The working directory: the folder is taken from it, and all reported paths are relative to it. */
  readonly cwd?: string;
  /** Bytes of the largest file that is read, packed and unpacked; else as the manifest says, else 100 megabytes. */
  readonly maxBytes?: number;
  /** Only the source of this id is read; the others are looked at by their names alone. */
  readonly only?: string;
}

/** No more ids than this are listed where one is not known. */
const NAMES_LISTED = 12;

/** What a file may say of itself. */
const METADATA = ['title', 'author', 'publisher', 'published', 'retrieved', 'url'] as const;

const MANIFESTS = ['sources.yaml', 'sources.yml'];

/** So many files, of so many bytes together, are read at once; a larger one is read alone. */
const AT_ONCE = 32;
const BYTES_AT_ONCE = 32 * MEGABYTE;

/** A corpus folder: where it is, and how its paths are shown. */
interface Folder {
  readonly realPath: string;
  readonly shown: (file: string) => string;
}

const openFolder = async (folder: string, cwd: string): Promise<Folder> => {
  const path = resolve(cwd, folder);
  const hint = 'Name the folder of your sources with --corpus, or put them into corpus/; "reconcile init" makes a first one.';
  const about = await stat(path).catch((error: unknown) => readProblemOf(error));
  if (typeof about === 'string') throw new OperationalError(`There is no folder ${folder} that can be read.`, hint);
  if (!about.isDirectory()) throw new OperationalError(`${folder} is no folder.`, hint);
  const shown = (file: string): string => shownPath(join(path, file), cwd);
  return { realPath: await realpath(path), shown };
};

const planOf = async (decoded: Decoded, shown: string): Promise<Plan> => {
  if (decoded.ok) return readManifest(await openYaml(shown, decoded.text), decoded.text, shown);
  const data = { problem: `This file cannot be read: ${decoded.problem}`, hint: decoded.hint };
  return { entries: [], unusable: [], findings: [finding({ code: 'yaml-syntax', data }, startOf(shown))] };
};

/** Without a manifest every file whose format is read is a source; two of one id are an error, and the first is kept. */
const planByFiles = async ({ realPath, shown }: Folder): Promise<Plan> => {
  const entries = new Map<string, SourceEntry>();
  const findings: Finding[] = [];
  const named = await sourceFiles(realPath);
  for (const file of named) {
    const [id, at] = [stemOf(file).toLowerCase(), startOf(shown(file))];
    const first = entries.get(id);
    if (!first) entries.set(id, { id, file, metadata: {}, derivedFrom: [], at });
    else {
      const related = [{ ...first.at, message: 'the first source of this id' }];
      findings.push(finding({ code: 'duplicate-id', data: { what: 'source', id } }, at, { related }));
    }
  }
  return { entries: [...entries.values()], unusable: [], findings, named };
};

const planCorpus = async (folder: Folder): Promise<Plan> => {
  for (const name of MANIFESTS) {
    const decoded = await readTextFile(join(folder.realPath, name), LIMITS.manifest.most);
    if (decoded) return planOf(decoded, folder.shown(name));
  }
  return planByFiles(folder);
};

interface Read {
  readonly entry: SourceEntry;
  readonly outcome: Awaited<ReturnType<typeof readSource>>;
}

const sizeOf = async (path: string): Promise<number> => {
  const about = await stat(path).catch(() => undefined);
  return about?.size ?? 0;
};

/** Parts of a list, in order, whose files together stay small. */
const batches = async (folder: Folder, entries: readonly SourceEntry[]): Promise<SourceEntry[][]> => {
  const found: SourceEntry[][] = [];
  let [current, bytes]: [SourceEntry[], number] = [[], 0];
  for (const entry of entries) {
    const size = await sizeOf(join(folder.realPath, entry.file));
    if (current.length > 0 && (current.length === AT_ONCE || bytes + size > BYTES_AT_ONCE)) {
      found.push(current);
      [current, bytes] = [[], 0];
    }
    current.push(entry);
    bytes += size;
  }
  return [...found, current];
};

const readAll = async (folder: Folder, entries: readonly SourceEntry[], limit: number): Promise<Read[]> => {
  const read: Read[] = [];
  for (const batch of await batches(folder, entries)) {
    const done = batch.map(async (entry) => {
      const { file, encoding, part } = entry;
      const named = { ...(encoding !== undefined && { encoding }), ...(part !== undefined && { part }) };
      return { entry, outcome: await readSource(folder.realPath, file, { limit, about: true, ...named }) };
    });
    append(read, (await Promise.all(done)));
  }
  return read;
};

/**
 * What the manifest says of a source, and where it is silent, the file itself, marked as its own word. Its language is
 * left to the words of its text: templates of pages name one that their text is not in.
 */
const known = (metadata: SourceMetadata, contents: Contents): SourceMetadata & Pick<Source, 'ownWord'> => {
  const { language, ...said } = aboutFile(contents);
  const own = { ...said, ...metadata };
  const ownWord = METADATA.filter((key) => own[key] !== undefined && metadata[key] === undefined);
  return { ...own, ...(ownWord.length > 0 && { ownWord }) };
};

const sourceOf = (folder: Folder, { id, file, metadata, derivedFrom, independentOf }: SourceEntry, contents: Contents): Source => {
  const { sha256, text, encoding, segments } = contents;
  return { id, file: folder.shown(file), sha256, ...known(metadata, contents), ...(encoding !== undefined && { encoding }), text, ...(segments && { segments }), derivedFrom, ...(independentOf && { independentOf }) };
};

interface Gathered {
  /** The real paths of the files that were read. */
  readonly realPaths: ReadonlySet<string>;
  readonly sources: Source[];
  readonly unreadable: { id: string; file: string }[];
  readonly findings: Finding[];
}

/** A character set that only the bytes suggest may be another. */
const guessFinding = ({ id, at }: SourceEntry, { encoding, guessed }: Contents): Finding[] =>
  guessed === true && encoding !== undefined
    ? [finding({ code: 'encoding-guessed', data: { source: id, encoding } }, at)]
    : [];

/** What of a file is not read: it was shown to readers, or lay beside what was. */
const partFinding = (folder: Folder, { id, file, at }: SourceEntry, { left = [] }: Contents): Finding[] =>
  left.length === 0 ? [] : [finding({ code: 'unread-part', data: { source: id, file: folder.shown(file), parts: left } }, at)];

/** Lines named where characters cannot be read. */
const LINES_NAMED = 5;

/** What stands for bytes that could not be read, or stood in the file. */
const damageFinding = ({ id, at }: SourceEntry, { text }: Contents): Finding[] => {
  const places = Array.from(text.matchAll(/\ufffd/gu), ({ index }) => index);
  if (places.length === 0) return [];
  const { position } = lineIndex(text);
  const lines = [...new Set(places.slice(0, LINES_NAMED).map((place) => position(place).line))];
  return [finding({ code: 'text-damaged', data: { source: id, count: places.length, lines } }, at)];
};

/** Pages that hold no text are empty, or pictures of what they say. */
const missingFinding = ({ id, at }: SourceEntry, { missing }: Contents): Finding[] =>
  missing === undefined ? [] : [finding({ code: 'partly-read', data: { source: id, ...missing } }, at)];

/** A document under two ids would confirm itself: only the first id has it. */
const gather = (folder: Folder, read: readonly Read[]): Gathered => {
  const owners = new Map<string, string>();
  const realPaths = new Set<string>();
  const gathered: Gathered = { realPaths, sources: [], unreadable: [], findings: [] };
  const decline = ({ id, file, at }: SourceEntry, problem: string, hint?: string): void => {
    const data = { source: id, file: folder.shown(file), problem, ...(hint === undefined ? {} : { hint }) };
    gathered.findings.push(finding({ code: 'unreadable-source', data }, at));
    gathered.unreadable.push({ id, file: folder.shown(file) });
  };
  for (const { entry, outcome } of read) {
    const document = outcome.ok ? `${outcome.realPath}\0${outcome.part ?? ''}` : '';
    const owner = owners.get(document);
    if (!outcome.ok) decline(entry, outcome.problem, outcome.hint);
    else if (owner !== undefined) decline(entry, `its file is the source “${owner}” already`, 'Give each file one id.');
    else {
      owners.set(document, entry.id);
      realPaths.add(outcome.realPath);
      gathered.sources.push(sourceOf(folder, entry, outcome));
      for (const found of [guessFinding(entry, outcome), partFinding(folder, entry, outcome), missingFinding(entry, outcome), damageFinding(entry, outcome)])
        append(gathered.findings, found);
    }
  }
  return gathered;
};

const noSuchSource = (name: string, { entries, unusable }: Plan): OperationalError => {
  if (unusable.some(({ id }) => id === name))
    return new OperationalError(`The source "${name}" cannot be used as the manifest has it.`, 'Run "reconcile check" to see why.');
  const near = nearest(
    name,
    entries.map(({ id }) => id),
  );
  return new OperationalError(
    `There is no source "${name}".`,
    near === undefined ? `The sources are ${entries.map(({ id }) => id).slice(0, NAMES_LISTED).join(', ')}.` : `Did you mean "${near}"?`,
  );
};

/** What lies in the folder beside its sources; nothing where the manifest cannot be read. */
const unreadIn = async (folder: Folder, { named }: Plan, realPaths: ReadonlySet<string>): Promise<Unread> =>
  named === undefined ? NOTHING_UNREAD : unreadFiles(folder.realPath, { named, realPaths }, folder.shown);

/** A source that is not known may be a file that lies there all the same. */
const withUnread = (one: Finding, unread: readonly UnreadFile[]): Finding => {
  const file = one.code === 'unknown-source' ? unreadNamed(one.data.name, unread) : undefined;
  return one.code === 'unknown-source' && file ? { ...one, data: { ...one.data, unread: file } } : one;
};

const NAMED_UNREAD = 3;

/** A corpus without any source is a mistake, unless what lies there cannot be looked into: that is a finding. */
const refuseEmpty = (folder: string, { files: unread, refused }: Unread): void => {
  if (refused.length > 0) return;
  const names = unread.slice(0, NAMED_UNREAD).map(({ file }) => file).join(', ');
  const more = unread.length > NAMED_UNREAD ? ` and ${unread.length - NAMED_UNREAD} more` : '';
  const lies = unread.length === 0 ? '' : ` What lies there is not read: ${names}${more}.`;
  throw new OperationalError(
    `There is no source in ${folder}.${lies}`,
    unread.some(({ why }) => why === 'unlisted')
      ? 'Name the documents to compare in its sources.yaml, or take that away: then all of them are.'
      : `Put the documents to compare there; files that end in ${ENDINGS} are read.`,
  );
};

/**
 * Reads a corpus folder: its manifest `sources.yaml` if it has one, else every file whose format is read, by the order of
 * its path. Plain texts lose a byte order mark, and have LF for CRLF; of other formats the words are taken out, a
 * paragraph apart from the next. What is wrong with a source or in the
 * manifest is a finding, placed at the manifest's line (without one, at the file), and the other sources are still read.
 * Throws `OperationalError` where the folder is missing, is no folder, names no source and has no fault either, or has
 * not the `only` source that is asked for.
 */
export const loadCorpus = async (
  folder: string,
  { cwd = '.', maxBytes, only }: LoadCorpusOptions = {},
): Promise<Corpus> => {
  const opened = await openFolder(folder, resolve(cwd));
  const plan = await planCorpus(opened);
  if (plan.entries.length === 0 && plan.findings.length === 0) refuseEmpty(folder, await unreadIn(opened, plan, new Set()));
  const wanted = only === undefined ? plan.entries : plan.entries.filter(({ id }) => id === only);
  if (only !== undefined && wanted.length === 0) throw noSuchSource(only, plan);
  const limit = maxBytes ?? plan.limit ?? DEFAULT_LIMIT;
  const { realPaths, sources, unreadable, findings } = gather(opened, await readAll(opened, wanted, limit));
  const unread = only === undefined ? await unreadIn(opened, plan, realPaths) : NOTHING_UNREAD;
  return {
    sources: await Promise.all(sources.map(async (source) => ({ ...source, ...(await writtenIn(source.text)) }))),
    unreadable: [...plan.unusable, ...unreadable],
    unread: unread.files,
    findings: [...plan.findings.map((one) => withUnread(one, unread.files)), ...findings, ...unreadFindings(unread)],
  };
};

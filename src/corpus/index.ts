import { firstOf } from '../text/lists.ts';
import { resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Progress } from '../model/progress.ts';
import type { Corpus } from '../model/source.ts';
import { unreadNamed, type UnreadFile } from '../model/unread-file.ts';
import { nearest } from '../text/nearest.ts';
import { ENDINGS } from './formats/index.ts';
import { gather } from './gather.ts';
import { DEFAULT_LIMIT } from './limit.ts';
import { writtenIn } from './language.ts';
import type { Plan } from './manifest.ts';
import { openFolder, planCorpus, type Folder } from './plan.ts';
import { readAll } from './read-all.ts';
import { NOTHING_UNREAD, unreadFiles, unreadFindings, type Unread } from './unread.ts';

export { sourcesJsonSchema } from './schema.ts';

export interface LoadCorpusOptions {
  /** The working directory: the folder is taken from it, and all reported paths are relative to it. */
  readonly cwd?: string;
  /** Bytes of the largest file that is read, packed and unpacked; else as the manifest says, else 100 megabytes. */
  readonly maxBytes?: number;
  /** Only the source of this id is read; the others are looked at by their names alone. */
  readonly only?: string;
  /** Told how many of the sources are read. */
  readonly progress?: Progress;
}

/** No more ids than this are listed where one is not known. */
const NAMES_LISTED = 12;

const noSuchSource = (name: string, { entries, unusable }: Plan): OperationalError => {
  if (unusable.some(({ id }) => id === name))
    return new OperationalError(
      `The source "${name}" cannot be used as the manifest has it.`,
      'Run "reconcile check" to see why.',
    );
  const ids = entries.map(({ id }) => id);
  const near = nearest(name, ids);
  const known =
    ids.length === 0
      ? 'There are no sources; "reconcile check" shows what cannot be read.'
      : `The sources are ${ids.slice(0, NAMES_LISTED).join(', ')}.`;
  return new OperationalError(`There is no source "${name}".`, near === undefined ? known : `Did you mean "${near}"?`);
};

/** What lies in the folder beside its sources; nothing where the manifest cannot be read. */
const unreadIn = async (folder: Folder, { named, lying }: Plan, realPaths: ReadonlySet<string>): Promise<Unread> =>
  named === undefined
    ? NOTHING_UNREAD
    : unreadFiles(folder.realPath, { named, realPaths, ...(lying && { lying }) }, folder.shown);

/** A source that is not known may be a file that lies there all the same. */
const withUnread = (one: Finding, unread: readonly UnreadFile[]): Finding => {
  const file = one.code === 'unknown-source' ? unreadNamed(one.data.name, unread) : undefined;
  return one.code === 'unknown-source' && file ? { ...one, data: { ...one.data, unread: file } } : one;
};

const NAMED_UNREAD = 3;

/** A corpus without any source is a mistake, unless what lies there cannot be looked into: that is a finding. */
const refuseEmpty = (folder: string, { files: unread, refused }: Unread): void => {
  if (refused.length > 0) return;
  const names = firstOf(
    unread.map(({ file }) => file),
    NAMED_UNREAD,
  );
  const lies = unread.length === 0 ? '' : ` What lies there is not read: ${names}.`;
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
  { cwd = '.', maxBytes, only, progress }: LoadCorpusOptions = {},
): Promise<Corpus> => {
  const opened = await openFolder(folder, resolve(cwd));
  const plan = await planCorpus(opened);
  if (plan.entries.length === 0 && plan.findings.length === 0)
    refuseEmpty(folder, await unreadIn(opened, plan, new Set()));
  const wanted = only === undefined ? plan.entries : plan.entries.filter(({ id }) => id === only);
  if (only !== undefined && wanted.length === 0) throw noSuchSource(only, plan);
  const limit = maxBytes ?? plan.limit ?? DEFAULT_LIMIT;
  const { realPaths, sources, unreadable, findings } = gather(opened, await readAll(opened, wanted, limit, progress));
  const unread = only === undefined ? await unreadIn(opened, plan, realPaths) : NOTHING_UNREAD;
  return {
    sources: await Promise.all(sources.map(async (source) => ({ ...source, ...(await writtenIn(source.text)) }))),
    unreadable: [...plan.unusable, ...unreadable],
    unread: unread.files,
    findings: [...plan.findings.map((one) => withUnread(one, unread.files)), ...findings, ...unreadFindings(unread)],
  };
};

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readRegularFile } from '../disk/read-file.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { strictUtf8 } from '../text/decode.ts';
import { openYaml } from '../yaml/document.ts';
import { editYaml, type Edit, type Edited } from '../yaml/edit/index.ts';
import { nodeAt, type YamlNode } from '../yaml/node.ts';
import { filesIn } from './files.ts';
import { isReadable } from './formats/index.ts';
import { readManifest, type SourceEntry } from './manifest.ts';
import { MANIFESTS, openFolder } from './plan.ts';
import type { SourceMetadata } from '../model/source.ts';

/** A manifest without fault, as it stood before anything was decided, to be edited later. */
export interface ManifestFile {
  /** Relative to the working directory. */
  readonly path: string;
  /** Of the corpus folder, links followed. */
  readonly realPath: string;
  /** With its byte order mark, if it has one. */
  readonly text: string;
  /** Hex digest of its bytes. */
  readonly sha256: string;
  readonly entries: readonly SourceEntry[];
  /** What lies in the folder, by paths from there: what can be a source, and what cannot. */
  readonly files: readonly string[];
  readonly others: readonly string[];
}

const noManifest = (folder: string): OperationalError =>
  new OperationalError(
    `there is no ${MANIFESTS[0]} in ${folder}`,
    'Without one, every file there is a source under its own name. "reconcile init" writes one of what lies there; then run this again.',
  );

/**
 * Reads the manifest of a corpus folder, for editing.
 *
 * @throws OperationalError where there is none, or something is wrong in it.
 */
export const readManifestFile = async (folder: string, cwd: string): Promise<ManifestFile> => {
  const { realPath, shown } = await openFolder(folder, resolve(cwd));
  for (const name of MANIFESTS) {
    const read = await readRegularFile(join(realPath, name), LIMITS.manifest.most);
    if (!read.ok && read.why === 'missing') continue;
    const path = shown(name);
    const text = read.ok ? strictUtf8(read.bytes, true) : undefined;
    if (!read.ok || text === undefined)
      throw new OperationalError(`cannot read ${path}: ${read.ok ? 'it is no UTF-8' : read.problem}`);
    const plain = text.replace(/^\ufeff/u, '');
    const { entries, findings } = readManifest(await openYaml(path, plain), plain, path);
    if (findings.length > 0)
      throw new OperationalError(
        `${path} has faults, and nothing was changed in it`,
        'Mend them first: "reconcile check" says what is wrong.',
      );
    const lying = (await filesIn(realPath)).flatMap(({ path: one, is }) => (is === 'file' ? [one] : []));
    return {
      path,
      realPath,
      text,
      sha256: createHash('sha256').update(read.bytes).digest('hex'),
      entries,
      files: lying.filter(isReadable),
      others: lying.filter((one) => !isReadable(one)),
    };
  }
  throw noManifest(folder);
};

/** What a manifest is to say: sources that it lacks, and what it does not say yet of sources that it has. */
export interface ManifestChanges {
  readonly added: readonly { readonly id: string; readonly file: string; readonly metadata: SourceMetadata }[];
  readonly filled: readonly { readonly id: string; readonly metadata: SourceMetadata }[];
}

/** The order in which an entry is read best. */
const KEYS = ['title', 'author', 'publisher', 'published', 'retrieved', 'url', 'archived', 'language'] as const;

const dataOf = (metadata: SourceMetadata): Readonly<Record<string, string>> =>
  Object.fromEntries(KEYS.flatMap((key) => (metadata[key] === undefined ? [] : [[key, metadata[key]]])));

const idAt = (node: YamlNode): unknown => {
  const id = nodeAt(node, ['id']);
  return id?.type === 'scalar' ? id.value : undefined;
};

/**
 * Adds to a manifest, and changes nothing that it says.
 *
 * @returns the new text, or why it would not do.
 */
export const extendManifest = async (text: string, { added, filled }: ManifestChanges): Promise<Edited> => {
  const { root } = await openYaml('', text.replace(/^\ufeff/u, ''));
  const list = root ? nodeAt(root, ['sources']) : undefined;
  const ids = list?.type === 'list' ? list.items.map(idAt) : [];
  return editYaml(text, [
    ...filled.flatMap(({ id, metadata }) =>
      Object.entries(dataOf(metadata)).map(([key, value]): Edit => ({
        op: 'set',
        path: ['sources', ids.indexOf(id), key],
        value,
      })),
    ),
    ...added.map(({ id, file, metadata }): Edit => ({
      op: 'append',
      path: ['sources'],
      value: { id, file, ...dataOf(metadata) },
    })),
  ]);
};

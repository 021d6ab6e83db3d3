import { join, posix } from 'node:path';
import { realPathOf } from '../disk/look.ts';
import { finding, type Finding } from '../model/finding.ts';
import { startOf } from '../model/place.ts';
import type { UnreadFile } from '../model/unread-file.ts';
import { filesIn, type Lying } from './files.ts';
import { isReadable, stemOf, unreadableAs } from './formats/index.ts';

/** So many have a finding of their own; the last one counts the others. */
const MOST_NAMED = 100;

/** Claims and configurations may lie beside the documents: YAML is never one. */
const isYaml = (path: string): boolean => /\.ya?ml$/iu.test(path);

/** One spelling of a path: a manifest may write it with `./`, and file systems compose letters as they like. */
const spelled = (path: string): string => posix.normalize(path).normalize('NFC');

const whyUnread = ({ path, is }: Lying): UnreadFile['why'] => {
  if (is === 'folder-link') return 'link';
  return isReadable(path) ? 'unlisted' : 'format';
};

/** What lies in a corpus folder beside its sources. */
export interface Unread {
  readonly files: readonly UnreadFile[];
  /** Folders that cannot be looked into, as reports show their paths. */
  readonly refused: readonly { readonly folder: string; readonly problem: string }[];
}

export const NOTHING_UNREAD: Unread = { files: [], refused: [] };

/** What of a corpus folder is taken for a source. */
export interface Taken {
  /** What lies in the folder, where that is known already. */
  readonly lying?: readonly Lying[];
  /** The paths from the folder that the manifest, or the lack of one, makes sources. */
  readonly named: readonly string[];
  /** The real paths of the files that were read. */
  readonly realPaths: ReadonlySet<string>;
}

/**
 * The files in a corpus folder, whose real path is `folder`, that are no source; by the order of their paths.
 *
 * @param shown the path of a file of the folder as reports show it.
 */
export const unreadFiles = async (
  folder: string,
  { named, lying: known, realPaths }: Taken,
  shown: (file: string) => string,
): Promise<Unread> => {
  const taken = new Set(named.map(spelled));
  const files: UnreadFile[] = [];
  const refused: { folder: string; problem: string }[] = [];
  for (const lying of known ?? (await filesIn(folder))) {
    const { path } = lying;
    if (lying.is === 'refused') {
      refused.push({ folder: shown(path), problem: lying.problem });
      continue;
    }
    if (isYaml(path) || taken.has(spelled(path))) continue;
    const real = await realPathOf(join(folder, path)).catch(() => path);
    if (realPaths.has(real)) continue;
    const [why, kind] = [whyUnread(lying), unreadableAs(path)];
    files.push({ file: shown(path), id: stemOf(path).toLowerCase(), why, ...(why === 'format' && kind && { kind }) });
  }
  return { files, refused };
};

/** Whatever lies in a folder that cannot be looked into might contradict. */
const refusedFindings = ({ refused }: Unread): readonly Finding[] =>
  refused.map((data) => finding({ code: 'unreadable-folder', data }, startOf(data.folder)));

/** One finding a file; where there are very many, the last one says how many more there are. */
export const unreadFindings = (unread: Unread): readonly Finding[] => [
  ...refusedFindings(unread),
  ...fileFindings(unread.files),
];

const fileFindings = (unread: readonly UnreadFile[]): readonly Finding[] => {
  const others = unread.length - MOST_NAMED;
  return unread.slice(0, MOST_NAMED).map((file, index) => {
    const isLast = index === MOST_NAMED - 1;
    return finding(
      { code: 'unread-file', data: { ...file, ...(isLast && others > 0 && { others }) } },
      startOf(file.file),
    );
  });
};

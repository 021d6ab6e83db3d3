import { posix } from 'node:path';
import type { SourceMetadata } from '../../model/source.ts';
import { heldOf } from '../about/index.ts';
import { stemOf } from '../formats/index.ts';
import type { SourceEntry } from '../manifest.ts';
import type { ManifestFile } from '../manifest-file.ts';
import type { Reference } from './reference.ts';

/** What a list says of a source otherwise than its manifest. */
interface Difference {
  readonly key: string;
  readonly manifest: string;
  readonly reference: string;
}

/** What a list says of a source that no manifest can hold: a year, where a day is asked for. */
interface Unheld {
  readonly key: string;
  readonly said: string;
}

/** What is to become of an entry of a bibliography. */
export type Match = { readonly key: string } & (
  | {
      readonly is: 'new';
      readonly file: string;
      readonly metadata: SourceMetadata;
      readonly unheld: readonly Unheld[];
    }
  /** The manifest has the source: what it says stays, what it is silent on can be filled in. */
  | {
      readonly is: 'known';
      readonly id: string;
      readonly missing: SourceMetadata;
      readonly unheld: readonly Unheld[];
      readonly differences: readonly Difference[];
    }
  | { readonly is: 'refused'; readonly problem: string; readonly hint: string }
);

const spelled = (path: string): string => posix.normalize(path.replaceAll('\\', '/')).normalize('NFC');

/** The file of a folder that a path names: that path in it, else the only file of its name. */
const fileNamed = (path: string, files: readonly string[]): string | undefined => {
  const wanted = spelled(path);
  const [only, ...more] = files.filter((file) => posix.basename(spelled(file)) === posix.basename(wanted));
  return files.find((file) => spelled(file) === wanted) ?? (more.length === 0 ? only : undefined);
};

/** The only file that is called like an entry. */
const fileCalled = (key: string, files: readonly string[]): string | undefined => {
  const [only, ...more] = files.filter((file) => stemOf(file).toLowerCase() === key.toLowerCase());
  return more.length === 0 ? only : undefined;
};

/** An address without what does not tell one page from another. */
const addressOf = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/u, '')}${search}`;
};

/** The file of the only source that stands at the address of an entry. */
const fileAt = (url: string | undefined, entries: readonly SourceEntry[]): string | undefined => {
  const wanted = addressOf(url);
  const [only, ...more] =
    wanted === undefined ? [] : entries.filter(({ metadata }) => addressOf(metadata.url) === wanted);
  return more.length === 0 ? only?.file : undefined;
};

const READ = 'Save the document there in a format that is read, such as .pdf, .html or .txt, and run this again.';

const withoutFile = ({ key, files }: Reference, { others }: ManifestFile): Match => {
  const unreadable = files.map((path) => fileNamed(path, others)).find((file) => file !== undefined);
  const [named] = files;
  const problem =
    unreadable !== undefined
      ? `its file ${unreadable} is of a format that is not read`
      : named === undefined
        ? 'it names no file, and none in the corpus folder is called like it or has its address'
        : `its file ${named} does not lie in the corpus folder`;
  const hint = named === undefined || unreadable !== undefined ? READ : 'Copy it there, and run this again.';
  return { key, is: 'refused', problem, hint };
};

const unheldIn = (said: SourceMetadata, held: SourceMetadata): readonly Unheld[] =>
  Object.entries({ ...said }).flatMap(([key, value]) => (Object.hasOwn(held, key) ? [] : [{ key, said: value }]));

const knownMatch = (
  key: string,
  { id, metadata }: SourceEntry,
  said: SourceMetadata,
  unheld: readonly Unheld[],
): Match => {
  const held = Object.entries({ ...metadata });
  const manifest = new Map(held);
  const fields = Object.entries({ ...said });
  return {
    key,
    is: 'known',
    id,
    missing: Object.fromEntries(fields.filter(([name]) => !manifest.has(name))),
    unheld: unheld.filter((one) => !manifest.has(one.key)),
    differences: fields.flatMap(([name, reference]) => {
      const stands = manifest.get(name);
      return stands === undefined || stands === reference ? [] : [{ key: name, manifest: stands, reference }];
    }),
  };
};

const matchOne = (reference: Reference, manifest: ManifestFile): Match => {
  const { key, files, said } = reference;
  const named = files.map((path) => fileNamed(path, manifest.files)).find((file) => file !== undefined);
  const sameId = manifest.entries.find(({ id }) => id === key.toLowerCase());
  const file = named ?? sameId?.file ?? fileCalled(key, manifest.files) ?? fileAt(said.url, manifest.entries);
  if (file === undefined) return withoutFile(reference, manifest);
  const entry = manifest.entries.find((one) => spelled(one.file) === spelled(file));
  if (sameId !== undefined && sameId !== entry)
    return {
      key,
      is: 'refused',
      problem: `${manifest.path} has another file under the id ${sameId.id}: ${sameId.file}`,
      hint: `Its own is ${file}; give it another key, or the source another id.`,
    };
  const metadata = heldOf(said);
  const unheld = unheldIn(said, metadata);
  return entry === undefined ? { key, is: 'new', file, metadata, unheld } : knownMatch(key, entry, metadata, unheld);
};

/** What two entries that meet in one file or source would both say: the first says it. */
const placeOf = (match: Match): string | undefined =>
  match.is === 'new' ? `file ${match.file}` : match.is === 'known' ? `source ${match.id}` : undefined;

/** What is to become of each entry of a bibliography, in order: nothing that a manifest says is ever changed. */
export const matchReferences = (references: readonly Reference[], manifest: ManifestFile): readonly Match[] => {
  const taken = new Map<string, string>();
  return references.map((reference): Match => {
    const match = matchOne(reference, manifest);
    const place = placeOf(match);
    const first = place === undefined ? undefined : taken.get(place);
    if (place !== undefined && first === undefined) taken.set(place, reference.key);
    if (first === undefined) return match;
    return {
      key: reference.key,
      is: 'refused',
      problem: `the entry ${first} has its file already`,
      hint: 'Keep one of the two, or name a file of its own for each.',
    };
  });
};

import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { extendManifest, readManifestFile, type ManifestChanges, type ManifestFile } from '../corpus/manifest-file.ts';
import { matchReferences, type Match } from '../corpus/references/match.ts';
import { provenMatches } from '../corpus/references/prove.ts';
import { referencesIn } from '../corpus/references/index.ts';
import { isSourceId } from '../corpus/schema.ts';
import { idsFor } from '../init/manifest.ts';
import { OperationalError } from '../model/operational-error.ts';
import { replaceFile } from '../output/replace-file.ts';
import { printable } from '../report/escape.ts';
import { plural } from '../report/words.ts';
import type { Io } from './io.ts';
import { patchText } from './patches.ts';

export interface AddSourcesFlags {
  readonly corpus?: string;
  readonly from: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** Keys are short and told apart: they make good ids where they can be ids. */
const LONGEST_KEY = 40;

type New = Extract<Match, { readonly is: 'new' }>;

const changesOf = (matches: readonly Match[], { entries }: ManifestFile): ManifestChanges => {
  const used = new Set(entries.map(({ id }) => id));
  const idOf = ({ key, file, metadata }: New): string => {
    const own = key.toLowerCase();
    const [made = own] =
      isSourceId(own) && own.length <= LONGEST_KEY && !used.has(own) ? [own] : idsFor([{ file, metadata }], [...used]);
    used.add(made);
    return made;
  };
  return {
    added: matches.flatMap((match) => (match.is === 'new' ? [{ ...match, id: idOf(match) }] : [])),
    filled: matches.flatMap((match) =>
      match.is === 'known' && Object.keys(match.missing).length > 0 ? [{ id: match.id, metadata: match.missing }] : [],
    ),
  };
};

const WANTED: ReadonlyMap<string, string> = new Map([
  ['published', 'a manifest holds a whole day; name it if you know it'],
  ['retrieved', 'a manifest holds a whole day; name it if you know it'],
  ['language', 'a manifest holds a tag such as en-GB'],
]);

const matchLines = (match: Match, manifest: string): readonly string[] => {
  if (match.is === 'refused') return [`left out ${match.key}: ${match.problem}. ${match.hint}`];
  const unheld = match.unheld.map(
    ({ key, said }) => `left out ${key} of ${match.key}: “${said}”: ${WANTED.get(key) ?? 'a manifest cannot hold it'}`,
  );
  if (match.is === 'new') return unheld;
  const kept = match.differences.map(
    ({ key, manifest: stands, reference }) =>
      `kept ${key} of ${match.id}: ${manifest} says “${stands}”, the list “${reference}”`,
  );
  return [...kept, ...unheld];
};

const summaryLines = (
  matches: readonly Match[],
  { added, filled }: ManifestChanges,
  { path }: ManifestFile,
  dryRun: boolean,
): readonly string[] => {
  const would = dryRun ? 'would be ' : '';
  return [
    ...added.map(({ id, file }) => `${would}added ${id}: ${file}`),
    ...filled.map(({ id, metadata }) => `${would}filled in for ${id}: ${Object.keys(metadata).join(', ')}`),
    ...matches.flatMap((match) => matchLines(match, path)),
    `${path}: ${plural(added.length, 'source')} ${would}added, ${filled.length} filled in, ${plural(matches.filter(({ is }) => is === 'refused').length, 'entry', 'entries')} left out`,
  ];
};

/**
 * `reconcile sources add --from FILE`: adds the entries of a bibliography whose files lie in the corpus folder to its
 * manifest, and fills in what that is silent on; nothing that it says is changed. Exit code 1 where an entry was left out.
 *
 * @throws OperationalError where the list or the manifest cannot be read, the manifest has faults, or it has changed since.
 */
export const addSources = async (flags: AddSourcesFlags, io: Io): Promise<number> => {
  const references = await referencesIn(flags.from, io.cwd);
  const manifest = await readManifestFile(flags.corpus ?? DEFAULT_CORPUS, io.cwd);
  const matches = await provenMatches(matchReferences(references, manifest), manifest.realPath);
  const changes = changesOf(matches, manifest);
  const edited = await extendManifest(manifest.text, changes);
  if (!edited.ok)
    throw new OperationalError(`cannot add to ${manifest.path}: ${edited.problem}`, 'Nothing was written to it.');
  if (flags.dryRun === true) io.stdout(patchText(manifest.path, manifest.text, edited, {}, io), 'patch');
  else if (edited.text !== manifest.text) await replaceFile(manifest.path, edited.text, manifest.sha256, io);
  const lines = summaryLines(matches, changes, manifest, flags.dryRun === true);
  if (flags.quiet !== true) io.stderr(lines.map((line) => `${printable(line)}\n`).join(''));
  return matches.some(({ is }) => is === 'refused') ? 1 : 0;
};

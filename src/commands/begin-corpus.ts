import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { readFolder, type Document, type Refused } from '../corpus/documents.ts';
import { loadCorpus } from '../corpus/index.ts';
import { exists } from '../disk/paths.ts';
import type { Made } from '../init/folder.ts';
import { idsFor, manifestEntries, manifestText } from '../init/manifest.ts';
import type { Corpus } from '../model/source.ts';
import type { Io } from './io.ts';
import { message } from '../report/messages.ts';
import { make } from './new-files.ts';

/** What was made of a corpus folder, and what there is to say of it. */
interface Begun {
  readonly corpus: Corpus;
  readonly made: readonly Made[];
  readonly remarks: readonly string[];
}

const MANIFESTS = [`${DEFAULT_CORPUS}/sources.yaml`, `${DEFAULT_CORPUS}/sources.yml`] as const;

export const refusedText = ({ file, problem: { problem, hint } }: Refused): string =>
  `${file}: ${problem}.${hint === undefined ? '' : ` ${hint}`}`;

const undatedRemark = (manifest: string, documents: readonly Document[]): readonly string[] => {
  const undated = documents.filter(({ metadata }) => metadata.published === undefined).length;
  if (undated === 0) return [];
  const sources = `${documents.length} ${documents.length === 1 ? 'source' : 'sources'}`;
  return [
    `${undated} of ${sources} ${undated === 1 ? 'does' : 'do'} not say when published: where that counts, write it into ${manifest}.`,
  ];
};

/** The entries that a manifest lacks, ready to paste. */
const lackingRemark = (manifest: string, documents: readonly Document[], corpus: Corpus): readonly string[] => {
  const unlisted = (corpus.unread ?? []).flatMap(({ file, why }) => (why === 'unlisted' ? [file] : []));
  const lacking = documents.filter(({ file }) => unlisted.includes(`${DEFAULT_CORPUS}/${file}`));
  if (lacking.length === 0) return [];
  const taken = [...corpus.sources, ...corpus.unreadable].map(({ id }) => id);
  const entries = manifestEntries(lacking, idsFor(lacking, taken)).trimEnd().split('\n');
  return [`Some files are not named in ${manifest}; to compare them, add:`, ...entries];
};

/**
 * Writes the manifest of the documents that lie in a corpus folder, where there is none yet.
 *
 * @throws OperationalError where there is no document at all.
 */
export const beginCorpus = async (io: Io): Promise<Begun> => {
  const { cwd } = io;
  const { documents, refused } = await readFolder(`${cwd}/${DEFAULT_CORPUS}`);
  const there = (await exists(`${cwd}/${MANIFESTS[1]}`)) ? MANIFESTS[1] : MANIFESTS[0];
  const made = documents.length === 0 ? [] : await make([{ path: there, content: manifestText(documents) }], io);
  const corpus = await loadCorpus(DEFAULT_CORPUS, { cwd });
  const isNew = made.some(({ kept }) => !kept);
  const strange = corpus.findings.flatMap((one) =>
    one.code === 'unread-file' && one.data.why !== 'unlisted' ? [message(one)] : [],
  );
  const remarks = [
    ...refused.map((one) => `Left out ${DEFAULT_CORPUS}/${refusedText(one)}`),
    ...strange,
    ...lackingRemark(there, documents, corpus),
    ...(isNew ? undatedRemark(there, documents) : []),
  ];
  return { corpus, made, remarks };
};

import { loadCorpus } from '../corpus/index.ts';
import { firstClaim, firstClaimText, FIRST_FILE } from '../init/first-claim.ts';
import { ciFile, type CiHost } from '../init/ci.ts';
import { copyInto, exists, isFilled, looseTexts, makeRoom, says, wayInRepository, type Made } from '../init/folder.ts';
import { CONFIG_FILE, EXAMPLE, type NewFile } from '../init/templates.ts';
import { writeFileAtomically } from '../output/write-file.ts';
import { escapeJson, printable } from '../report/escape.ts';
import type { Io } from './io.ts';
import { DEFAULT_CORPUS } from './judge.ts';
import { schemaPath, schemaText } from './schemas.ts';

export interface InitFlags {
  readonly yes?: boolean;
  readonly ci?: CiHost;
}

/** Asks, where somebody is there and wants to be asked; else the answer is empty. */
const askFor = async (question: string, { yes }: InitFlags, { ask }: Io): Promise<string> =>
  yes === true || ask === undefined ? '' : (await ask(question)).trim().toLowerCase();

/** The texts to begin with: those named, else what lies in the folder, if the person there agrees. */
const textsFor = async (files: readonly string[], flags: InitFlags, io: Io): Promise<readonly string[]> => {
  if (files.length > 0) return files;
  if (await isFilled(`${io.cwd}/${DEFAULT_CORPUS}`)) return [];
  const found = await looseTexts(io.cwd);
  if (found.length === 0) return [];
  const answer = await askFor(`Copy ${found.map(printable).join(', ')} into ${DEFAULT_CORPUS}/? [Y/n] `, flags, io);
  return answer.startsWith('n') ? [] : found;
};

/** Writes what is not there yet. */
const make = async (files: readonly NewFile[], io: Io): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (const { path, content } of files) {
    const kept = await exists(`${io.cwd}/${path}`);
    if (!kept) {
      await makeRoom(path, io.cwd);
      await writeFileAtomically(path, content, io.cwd);
    }
    made.push({ path, kept });
  }
  return made;
};

/** The corpus, and claims on it: the user's own where there are texts, else an example of ours. */
const makeCorpus = async (texts: readonly string[], io: Io): Promise<readonly Made[]> => {
  const copied = texts.length > 0 ? await copyInto(DEFAULT_CORPUS, texts, io.cwd) : [];
  const hasClaims = await isFilled(`${io.cwd}/claims`);
  if (!(await isFilled(`${io.cwd}/${DEFAULT_CORPUS}`)))
    return make(hasClaims ? EXAMPLE.filter(({ path }) => path !== FIRST_FILE) : EXAMPLE, io);
  if (hasClaims) return copied;
  const claim = firstClaim(await loadCorpus(DEFAULT_CORPUS, { cwd: io.cwd }));
  return [...copied, ...(claim === null ? [] : await make([{ path: FIRST_FILE, content: firstClaimText(claim) }], io))];
};

/** What editors need to complete and check the files that people write; the modelines of those files point there. */
const SCHEMA_FILES: readonly NewFile[] = (['claims', 'sources', 'config'] as const).map((name) => ({
  path: schemaPath(name),
  content: schemaText(name),
}));

/** The file for continuous integration, at the root of the repository: hosts look nowhere else. */
const makeCi = async (host: CiHost, io: Io): Promise<readonly Made[]> => {
  const { up, down } = await wayInRepository(io.cwd);
  const file = ciFile(host, down);
  const path = `${up}${file.path}`;
  const content = escapeJson(file.content);
  const made = await make([{ path, content }], io);
  if (!(await says(`${io.cwd}/${path}`, 'reconcile')))
    io.stderr(`${path} is there already; for the check, add this to it:\n\n${content}\n`);
  return made;
};

const lines = (made: readonly Made[]): string =>
  made.map(({ path, kept }) => `${kept ? 'kept ' : 'wrote'} ${printable(path)}\n`).join('');

const next = (hasClaim: boolean): string =>
  hasClaim
    ? 'Next: "reconcile" shows the report, "reconcile find WORDS" prints a reading ready to paste.\n'
    : 'Next: no words could be quoted by themselves; write a claim into claims/, with quotes that "reconcile find WORDS" prints.\n';

/**
 * `reconcile init [FILE…]`: a corpus, a first claim, a configuration with the schemas of all three, and a file for
 * continuous integration where one is asked for. What is there already is kept as it is. Asks only what cannot be told,
 * and nothing with `--yes` or where nobody is there to answer.
 *
 * @throws OperationalError where a file named is missing or one cannot be written.
 */
export const init = async (files: readonly string[], flags: InitFlags, io: Io): Promise<number> => {
  const texts = await textsFor(files, flags, io);
  const corpus = await makeCorpus(texts, io);
  const rest = await make([CONFIG_FILE, ...SCHEMA_FILES], io);
  const ci = flags.ci === undefined ? [] : await makeCi(flags.ci, io);
  io.stdout(lines([...corpus, ...rest, ...ci]));
  io.stdout(next(await isFilled(`${io.cwd}/claims`)));
  return 0;
};

import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { isReadable, readDocuments } from '../corpus/documents.ts';
import { ciFile, type CiHost } from '../init/ci.ts';
import { exampleClaim, exampleText, FIRST_FILE, type ExampleClaim } from '../init/example.ts';
import {
  holdsNoOther,
  isCutOff,
  isDocument,
  isFilled,
  looseFiles,
  says,
  wayInRepository,
  type Made,
} from '../init/folder.ts';
import { nextSteps, type Standing } from '../init/next-steps.ts';
import { CONFIG_FILE, EXAMPLE, type NewFile } from '../init/templates.ts';
import { OperationalError } from '../model/operational-error.ts';
import { loadRegistry } from '../registry/index.ts';
import { escapeJson, printable } from '../report/escape.ts';
import { beginCorpus, refusedText } from './begin-corpus.ts';
import { firstDraft, NO_DRAFT } from './first-draft.ts';
import { calledAs, type Io } from './io.ts';
import { copyInto, make } from './new-files.ts';
import { schemaPath, schemaText } from './schemas.ts';

export interface InitFlags {
  readonly yes?: boolean;
  readonly ci?: CiHost;
}

/** Asks, where somebody is there and wants to be asked; else the answer is empty. */
const askFor = async (question: string, { yes }: InitFlags, { ask }: Io): Promise<string> =>
  yes === true || ask === undefined ? '' : (await ask(question)).trim().toLowerCase();

/** The documents to begin with, and what there is to say of others. */
interface Found {
  readonly files: readonly string[];
  readonly remarks: readonly string[];
}

const NOTHING: Found = { files: [], remarks: [] };

/** What a person names is taken whole, or not at all. */
const namedFiles = async (files: readonly string[], { cwd }: Io): Promise<Found> => {
  const { refused } = await readDocuments(files, cwd);
  if (refused.length === 0) return { files, remarks: [] };
  throw new OperationalError(
    ['nothing was written: these cannot be sources', ...refused.map((one) => `- ${refusedText(one)}`)].join('\n'),
    'Do what is said, or leave them out, and run it again.',
  );
};

/** What lies in the folder and can be read, if the person there agrees. */
const filesLyingAbout = async (flags: InitFlags, io: Io): Promise<Found> => {
  const lying = await looseFiles(io.cwd);
  const { documents, refused } = await readDocuments(lying.filter(isReadable), io.cwd);
  const strange = lying.filter((file) => !isReadable(file) && isDocument(file));
  const remarks = [...refused.map(refusedText), ...strange.map((file) => `${file}: its format is not read.`)];
  const files = documents.map(({ file }) => file);
  const found = { files, remarks: remarks.map((remark) => `Left out ${remark}`) };
  if (files.length === 0) return found;
  const answer = await askFor(`Copy ${files.map(printable).join(', ')} into ${DEFAULT_CORPUS}/? [Y/n] `, flags, io);
  return answer.startsWith('n') ? NOTHING : found;
};

const filesFor = async (files: readonly string[], flags: InitFlags, io: Io): Promise<Found> => {
  if (files.length > 0) return namedFiles(files, io);
  const isBegun = (await isFilled(`${io.cwd}/${DEFAULT_CORPUS}`)) && !(await isCutOff(DEFAULT_CORPUS, io.cwd));
  return isBegun ? NOTHING : filesLyingAbout(flags, io);
};

/** What a folder begins with. */
interface Begun {
  readonly made: readonly Made[];
  readonly remarks: readonly string[];
  /** The claim that stands there as a comment. */
  readonly example: ExampleClaim | null;
}

const OURS =
  'There is no document of yours here: the two texts in corpus/ are an example of ours. Put your own there in their place.';

/** The user's own documents where there are any, with the shape of a claim; else an example of ours. */
const begin = async (files: readonly string[], io: Io): Promise<Begun> => {
  const { cwd } = io;
  const copied = files.length > 0 ? await copyInto(DEFAULT_CORPUS, files, io) : [];
  const hasClaims = await isFilled(`${cwd}/claims`);
  if (!(await isFilled(`${cwd}/${DEFAULT_CORPUS}`)) || (await holdsNoOther(DEFAULT_CORPUS, EXAMPLE, cwd))) {
    const example = hasClaims ? EXAMPLE.filter(({ path }) => path !== FIRST_FILE) : EXAMPLE;
    return { made: await make(example, io), remarks: [OURS], example: null };
  }
  const { corpus, made, remarks } = await beginCorpus(io);
  const example = hasClaims ? null : exampleClaim(corpus);
  const written = example === null ? [] : await make([{ path: FIRST_FILE, content: exampleText(example) }], io);
  return { made: [...copied, ...made, ...written], remarks, example };
};

/** What editors need to complete and check the files that people write; the modelines of those files point there. */
const SCHEMA_FILES: readonly NewFile[] = (['claims', 'sources', 'config'] as const).map((name) => ({
  path: schemaPath(name),
  content: schemaText(name),
}));

/** The file for continuous integration, at the root of the repository: hosts look nowhere else. */
const makeCi = async (host: CiHost, io: Io): Promise<readonly Made[]> => {
  const { cwd, stderr } = io;
  const { up, down } = await wayInRepository(cwd);
  const file = ciFile(host, down);
  const path = `${up}${file.path}`;
  const content = escapeJson(file.content);
  const made = await make([{ path, content }], io);
  if (!(await says(`${cwd}/${path}`, 'reconcile')))
    stderr(`${path} is there already; for the check, add this to it:\n\n${content}\n`);
  return made;
};

/** A line with its indentation, safe to print. */
const safeLine = (line: string): string => `${/^ */u.exec(line)?.[0] ?? ''}${printable(line.trimStart())}`;

const madeLine = ({ path, kept }: Made): string => `${kept ? 'kept ' : 'wrote'} ${printable(path)}`;

/** What stands in the folder; something that is meant to be a claim counts as one. */
const standingIn = async ({ cwd }: Io): Promise<Standing> => {
  const { claims, findings } = await loadRegistry([], { cwd, mayBeEmpty: true });
  if (findings.length > 0 || claims.some(({ draft }) => draft === undefined)) return 'claims';
  return claims.length > 0 ? 'drafts' : 'nothing';
};

/**
 * `reconcile init [FILE…]`: a corpus with its manifest, the shape of a claim, a configuration, the schemas of all three and,
 * where one is asked for, a file for continuous integration; then drafts of what the sources answer together. What is there already is kept as it is. Asks only whether to take what lies there,
 * and nothing with `--yes` or where nobody is there to answer.
 *
 * @throws OperationalError where a file named cannot be read, or one cannot be written.
 */
export const init = async (files: readonly string[], flags: InitFlags, io: Io): Promise<number> => {
  const found = await filesFor(files, flags, io);
  const { made, remarks, example } = await begin(found.files, io);
  const rest = await make([CONFIG_FILE, ...SCHEMA_FILES], io);
  const ci = flags.ci === undefined ? [] : await makeCi(flags.ci, io);
  const before = await standingIn(io);
  const { isWritten, lines } = before === 'nothing' ? await firstDraft(io) : NO_DRAFT;
  const next = nextSteps(calledAs(io), isWritten ? 'drafts' : before, FIRST_FILE, example);
  const paragraphs = [
    [...made, ...rest, ...ci].map(madeLine),
    [...found.remarks, ...remarks].map(safeLine),
    lines,
    [next],
  ];
  io.stdout(
    paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n'),
  );
  return 0;
};

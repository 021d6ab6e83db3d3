import { resolve } from 'node:path';
import { shownPath } from '../disk/paths.ts';
import { readTextFile } from '../disk/read-text.ts';
import type { Registry } from '../model/claim.ts';
import { finding, type Finding } from '../model/finding.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { startOf } from '../model/place.ts';
import { flawFindings, openYaml } from '../yaml/document.ts';
import type { Flaw } from '../yaml/flaw.ts';
import { readClaimFile, type ClaimFile } from './claim-file.ts';
import { DEFAULT_CLAIMS, findFiles } from './files.ts';
import { linkFiles } from './link.ts';
import type { PassedOver } from './passed-over.ts';
import { append } from '../text/lists.ts';

export { DEFAULT_CLAIMS } from './files.ts';
export { claimsJsonSchema } from './schema/index.ts';
export { proposalJsonSchema } from './schema/proposal.ts';

export interface LoadRegistryOptions {
  /** The working directory: patterns are taken from it, and all reported paths are relative to it. */
  readonly cwd?: string;
  /** Whether no claim file, and no claim in those that there are, is a registry as well. */
  readonly mayBeEmpty?: boolean;
}

interface LoadedFile {
  readonly file: ClaimFile | null;
  readonly parsed: boolean;
  readonly findings: readonly Finding[];
}

/** What a link leads to, or what was taken away since it was found. */
const GONE = { ok: false, problem: 'there is no such file', hint: 'Check that the file is there.' } as const;

const unreadableFile = (
  { problem, hint }: { readonly problem: string; readonly hint: string },
  shown: string,
): Finding =>
  finding({ code: 'yaml-syntax', data: { problem: `This file cannot be read: ${problem}`, hint } }, startOf(shown));

const loadFile = async (path: string, shown: string): Promise<LoadedFile> => {
  const decoded = (await readTextFile(path, LIMITS.claimFile.most)) ?? GONE;
  if (!decoded.ok) {
    return { file: null, parsed: false, findings: [unreadableFile(decoded, shown)] };
  }
  const document = await openYaml(shown, decoded.text);
  const flaws: Flaw[] = [];
  const file = readClaimFile(document, (found) => append(flaws, found));
  return { file, parsed: document.parsed, findings: flawFindings(document, flaws) };
};

/** A folder that cannot be looked into may hold the claim that contradicts: it is never passed over in silence. */
const passedOverFinding = ({ is, problem }: PassedOver, file: string): Finding =>
  is === 'folder'
    ? finding({ code: 'unreadable-folder', data: { folder: file, problem } }, startOf(file))
    : unreadableFile({ problem, hint: 'Check that it is a file that you may read.' }, file);

const refuseEmpty = (files: readonly string[]): never => {
  throw new OperationalError(
    `There is no claim in ${files.join(', ')}.`,
    'Write the first one, or take the "#" off an example there: an id, a question, a kind, and readings with a source and a quote each.',
  );
};

/**
 * The claim files that patterns name, as reports show their paths, in order; no pattern names no file. Throws
 * `OperationalError` where a pattern matches nothing, unless that may be.
 */
export const findClaimFiles = async (
  patterns: readonly string[],
  { cwd = '.', mayBeEmpty = false }: LoadRegistryOptions = {},
): Promise<readonly string[]> => {
  const root = resolve(cwd);
  const { files } = await findFiles(patterns, root, mayBeEmpty);
  return files.map((path) => shownPath(path, root));
};

/**
 * Reads claim files into one registry. `patterns` are globs, files or folders; none at all means `claims/**` with the
 * endings .yaml and .yml. Whatever is wrong in a file is a finding at its line and column, and costs no more than the
 * reading or claim it stands in. Throws `OperationalError` where a pattern matches no file, or where the files hold no
 * claim and no fault either, unless the registry may be empty.
 */
export const loadRegistry = async (
  patterns: readonly string[],
  { cwd = '.', mayBeEmpty = false }: LoadRegistryOptions = {},
): Promise<Registry> => {
  const root = resolve(cwd);
  const found = await findFiles(patterns.length === 0 ? DEFAULT_CLAIMS : patterns, root, mayBeEmpty);
  const { files: paths, passedOver } = found;
  const files = paths.map((path) => shownPath(path, root));
  const loaded: LoadedFile[] = [];
  for (const [index, path] of paths.entries()) loaded.push(await loadFile(path, files[index] ?? path));
  const findings = [
    ...passedOver.map((one) => passedOverFinding(one, shownPath(one.path, root))),
    ...loaded.flatMap((each) => each.findings),
  ];
  const linked = linkFiles(
    loaded.flatMap(({ file }) => file ?? []),
    passedOver.length === 0 && loaded.every(({ parsed }) => parsed),
    (found) => append(findings, found),
  );
  if (linked.claims.length === 0 && findings.length === 0 && !mayBeEmpty) refuseEmpty(files);
  return { files, ...linked, findings };
};

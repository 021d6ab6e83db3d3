import { dirname, isAbsolute, join, resolve } from 'node:path';
import { escapePath } from 'tinyglobby';
import { exists, shownPath } from '../disk/paths.ts';
import { readTextFile } from '../disk/read-text.ts';
import { finding, type Finding } from '../model/finding.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { startOf } from '../model/place.ts';
import { CONFIG_NAMES, SUPPRESSIONS_FILE, type Config } from '../model/settings.ts';
import { flawFindings, openYaml } from '../yaml/document.ts';
import { readItem } from '../yaml/item.ts';
import { configKeys, configSchema, type ConfigInput } from './schema.ts';

export { configJsonSchema } from './schema.ts';

const DEFAULT_CORPUS = 'corpus';
const DEFAULT_CLAIMS = 'claims/**/*.{yaml,yml}';

export interface FindConfigOptions {
  /** The working directory: it is searched upwards from there, and all paths are relative to it. */
  readonly cwd: string;
  /** A configuration that is named; nothing is searched for then. */
  readonly file?: string;
  /** Whether one is searched for where none is named. */
  readonly lookup: boolean;
}

/** A configuration, none, or what is wrong with it. */
export type FoundConfig =
  { readonly ok: true; readonly config: Config | null } | { readonly ok: false; readonly findings: readonly Finding[] };

/** The nearest configuration, in a folder or above it. */
const findUpwards = async (folder: string): Promise<string | null> => {
  for (const name of CONFIG_NAMES) if (await exists(join(folder, name))) return join(folder, name);
  const above = dirname(folder);
  return above === folder ? null : findUpwards(above);
};

const shareOf = (share: string | number): number =>
  typeof share === 'number' ? share : Number.parseFloat(share) / 100;

interface Home {
  readonly cwd: string;
  /** The configuration's folder. */
  readonly folder: string;
}

const fromHome = ({ cwd, folder }: Home, path: string): string =>
  isAbsolute(path) ? path : shownPath(resolve(folder, path), cwd) || '.';

/** A path or a glob, as the working directory sees it; the folders that lead to a glob are no part of it. */
const globFromHome = async (home: Home, glob: string): Promise<string> => {
  if (isAbsolute(glob)) return glob;
  if (await exists(resolve(home.folder, glob))) return fromHome(home, glob);
  const way = shownPath(home.folder, home.cwd);
  return way === '' ? glob : `${escapePath(way)}/${glob}`;
};

const listOf = (claims: ConfigInput['claims']): readonly string[] =>
  claims === undefined ? [DEFAULT_CLAIMS] : typeof claims === 'string' ? [claims] : claims;

const configOf = async (input: ConfigInput, file: string, home: Home): Promise<Config> => ({
  file,
  corpus: fromHome(home, input.corpus ?? DEFAULT_CORPUS),
  claims: await Promise.all(listOf(input.claims).map((glob) => globFromHome(home, glob))),
  severities: { findings: input.severities ?? {}, tags: input.tags ?? {} },
  tolerances: Object.fromEntries(Object.entries(input.tolerances ?? {}).map(([kind, share]) => [kind, shareOf(share)])),
  suppressions: fromHome(home, SUPPRESSIONS_FILE),
  ...input.thresholds,
  ...(input.report && { about: input.report }),
});

const readConfig = async (path: string, cwd: string): Promise<FoundConfig> => {
  const shown = shownPath(path, cwd);
  const decoded = await readTextFile(path, LIMITS.settings.most);
  if (!decoded)
    throw new OperationalError(
      `There is no configuration ${shown}.`,
      'Correct the path behind --config, or leave it out: reconcile.config.yaml is found from any folder beneath it.',
    );
  if (!decoded.ok) {
    const data = { problem: `This file cannot be read: ${decoded.problem}`, hint: decoded.hint };
    return { ok: false, findings: [finding({ code: 'yaml-syntax', data }, startOf(shown))] };
  }
  const document = await openYaml(shown, decoded.text);
  const empty = document.root === null || (document.root.type === 'scalar' && document.root.value === null);
  const item = empty ? { value: {}, flaws: [] } : readItem(document, [], { schema: configSchema, keysOf: configKeys });
  const flaws = [...document.flaws, ...item.flaws];
  if (item.value === null || flaws.length > 0) return { ok: false, findings: flawFindings(document, flaws) };
  return { ok: true, config: await configOf(item.value, shown, { cwd, folder: dirname(path) }) };
};

/**
 * Reads the configuration: the file named, else the nearest `reconcile.config.yaml` in the working directory or above it.
 * Everything that is wrong with it comes at once, as findings at their lines; `config` is `null` where there is none.
 *
 * @throws OperationalError where the file named does not exist.
 */
export const findConfig = async ({ cwd, file, lookup }: FindConfigOptions): Promise<FoundConfig> => {
  const root = resolve(cwd);
  const path = file === undefined ? (lookup ? await findUpwards(root) : null) : resolve(root, file);
  return path === null ? { ok: true, config: null } : readConfig(path, root);
};

import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { findConfig } from '../config/index.ts';
import { DEFAULT_CLAIMS } from '../registry/index.ts';
import type { FailSeverity } from '../model/finding.ts';
import type { About } from '../model/report.ts';
import type { Config, SeverityRules, Tolerances } from '../model/settings.ts';
import type { Io } from './io.ts';
import { refuseBroken } from './settings.ts';

/** What a command line says of the configuration, and what a configuration may say instead. */
export interface ConfigFlags {
  readonly config?: string;
  readonly configLookup?: boolean;
  readonly printConfig?: boolean;
  readonly corpus?: string;
  readonly claims?: readonly string[];
  readonly failSeverity?: FailSeverity;
  readonly maxWarnings?: number;
}

/** What a configuration settles, flags taken into account. */
export interface Settings extends Omit<ConfigFlags, 'configLookup' | 'printConfig'> {
  readonly severities?: SeverityRules;
  readonly tolerances?: Tolerances;
  readonly suppressions?: string;
  readonly about?: About;
}

const THRESHOLDS = ['failSeverity', 'maxWarnings'] as const;

const thresholdsOf = (flags: ConfigFlags, config: Config | null): Partial<Settings> =>
  Object.fromEntries(
    THRESHOLDS.flatMap((key) => {
      const value = flags[key] ?? config?.[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );

const settingsOf = (flags: ConfigFlags, config: Config): Settings => ({
  config: config.file,
  corpus: flags.corpus ?? config.corpus,
  claims: flags.claims ?? config.claims,
  severities: config.severities,
  tolerances: config.tolerances,
  suppressions: config.suppressions,
  ...(config.about && { about: config.about }),
  ...thresholdsOf(flags, config),
});

const filled = (table: Readonly<Record<string, unknown>>): boolean => Object.keys(table).length > 0;

/** The settings as a configuration says them; what it is read from again gives the same. */
const configText = async (flags: ConfigFlags, config: Config | null): Promise<string> => {
  const { stringify } = await import('../yaml/library.ts');
  const thresholds = thresholdsOf(flags, config);
  const { severities, tolerances } = config ?? { severities: { findings: {}, tags: {} }, tolerances: {} };
  const settings = {
    corpus: flags.corpus ?? config?.corpus ?? DEFAULT_CORPUS,
    claims: flags.claims ?? config?.claims ?? DEFAULT_CLAIMS,
    ...(filled(severities.findings) && { severities: severities.findings }),
    ...(filled(severities.tags) && { tags: severities.tags }),
    ...(filled(tolerances) && { tolerances }),
    ...(filled({ ...thresholds }) && { thresholds }),
    ...(config?.about && { report: config.about }),
  };
  const from = config === null ? 'No configuration was found' : `From ${config.file}`;
  return `# ${from}; flags of the command line are taken into account, paths are from the working directory.\n${stringify(settings)}`;
};

/**
 * What the configuration settles for a command: what flags leave open. With `--print-config` it is printed, and the command
 * is not to run.
 *
 * @throws OperationalError where a configuration is named that is not there, or where it is broken.
 */
export const configured = async (
  flags: ConfigFlags,
  io: Io,
): Promise<{ readonly settings: Settings; readonly printed: boolean }> => {
  const { config: file, configLookup: lookup = true } = flags;
  const found = await findConfig({ cwd: io.cwd, lookup, ...(file !== undefined && { file }) });
  if (!found.ok) return refuseBroken('configuration', found.findings);
  if (flags.printConfig === true) io.stdout(await configText(flags, found.config));
  return {
    settings: found.config === null ? {} : settingsOf(flags, found.config),
    printed: flags.printConfig === true,
  };
};

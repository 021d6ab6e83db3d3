import type { FailSeverity, Severity } from './finding.ts';
import type { About } from './report.ts';
import type { IsoDate } from './source.ts';

/** What a configuration makes of a finding: another severity, or nothing at all. */
export const LEVELS = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[];
export type Level = (typeof LEVELS)[number];

/** Levels by the code of a finding. */
export type LevelsByFinding = Readonly<Record<string, Level>>;

/** What a configuration says of the severities of findings. */
export interface SeverityRules {
  readonly findings: LevelsByFinding;
  /** For findings of claims that bear a tag, over what holds for all. */
  readonly tags: Readonly<Record<string, LevelsByFinding>>;
}

/** Shares by which two numbers may differ, by kind, where a claim sets none: 0.02 for `2%`. */
export type Tolerances = Readonly<Record<string, number>>;

/** Where answers are kept, unless another folder is named. */
export const CACHE_FOLDER = '.reconcile-cache';

/** What a configuration is called. */
export const CONFIG_NAMES = ['reconcile.config.yaml', 'reconcile.config.yml'] as const;

/** A configuration; its paths are relative to the working directory, with `/`. */
export interface Config {
  readonly file: string;
  readonly corpus: string;
  readonly claims: readonly string[];
  readonly severities: SeverityRules;
  readonly tolerances: Tolerances;
  readonly failSeverity?: FailSeverity;
  readonly maxWarnings?: number;
  /** The file of suppressions that belongs to it. */
  readonly suppressions: string;
  readonly about?: About;
}

/** The file of suppressions, beside the configuration, or in the working directory. */
export const SUPPRESSIONS_FILE = 'reconcile-suppressions.json';

/** A finding that a team lives with for now, told by its code, its claim and what it rests on. */
export interface SuppressionKey {
  readonly finding: string;
  /** A claim's id, or nothing where the finding belongs to no claim that was judged. */
  readonly claim?: string;
  /** The claim's evidence hash, else a hash over what was found. */
  readonly evidence: string;
}

export interface Suppression extends SuppressionKey {
  readonly reason: string;
  /** The last day on which it holds. */
  readonly expires?: IsoDate;
}

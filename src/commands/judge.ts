import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import type { Judged } from '../diff/follow.ts';
import type { Registry } from '../model/claim.ts';
import type { About, Report } from '../model/report.ts';
import { SUPPRESSIONS_FILE, type SeverityRules, type Tolerances } from '../model/settings.ts';
import { filterReport } from '../policy/index.ts';
import { withSeverities } from '../policy/severities.ts';
import { withSuppressions } from '../policy/suppressions.ts';
import { withTolerances } from '../policy/tolerances.ts';
import { stateFor, type State } from '../judge/part.ts';
import { reconcileWith } from '../judge/reconcile.ts';
import type { Takings } from '../judge/units.ts';
import { loadRegistry } from '../registry/index.ts';
import type { Io } from './io.ts';
import { heldToLock } from './locked.ts';
import { loadSuppressions } from './suppress.ts';

/** Where the sources and claims are, and what a configuration makes of what is found. */
export interface Inputs {
  readonly corpus?: string;
  readonly claims?: readonly string[];
  /** The lock that the sources are held against; else the one in the working directory, if there is one. */
  readonly lock?: string;
  readonly severities?: SeverityRules;
  readonly tolerances?: Tolerances;
  /** The file of suppressions. */
  readonly suppressions?: string;
  /** Whether the claims are not all that the suppressions are for. */
  readonly narrowed?: boolean;
  /** Whether there is something to do where no claim is written yet. */
  readonly withoutClaims?: boolean;
  /** What the report says of itself. */
  readonly about?: About;
}

/** What of the report is asked for. */
export interface Selection {
  readonly claim?: readonly string[];
  readonly source?: readonly string[];
  readonly tag?: readonly string[];
}

/** The report with the team's policy applied: what it lives with is set apart, what it takes otherwise is graded so. */
export const underPolicy = async (report: Report, inputs: Inputs, io: Io): Promise<Report> => {
  const suppressions = await loadSuppressions(inputs.suppressions ?? SUPPRESSIONS_FILE, io);
  const context = { today: io.today, narrowed: inputs.narrowed === true };
  const apart = withSuppressions(report, suppressions, context);
  return inputs.severities === undefined ? apart : withSeverities(apart, inputs.severities);
};

/** Loads the claims, with the tolerances of the configuration. */
export const claimsOf = async (
  { claims, tolerances, withoutClaims = false }: Inputs,
  { cwd }: Io,
): Promise<Registry> => {
  const registry = await loadRegistry(claims ?? [], { cwd, mayBeEmpty: withoutClaims });
  return tolerances === undefined ? registry : withTolerances(registry, tolerances);
};

/** What quotes came to elsewhere, for one state of the corpus and the claims. */
export type TakingsFor = (state: State) => Takings;

/** Loads a corpus and a registry and judges them, whatever a policy or a lock would say of it. */
export const judgePlainly = async (inputs: Inputs, io: Io, takingsFor?: TakingsFor): Promise<Judged> => {
  const progress = io.progress && { progress: io.progress };
  const [corpus, registry] = await Promise.all([
    loadCorpus(inputs.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd, ...progress }),
    claimsOf(inputs, io),
  ]);
  const takings = takingsFor === undefined ? io.takings : takingsFor(stateFor(corpus, registry));
  return { corpus, registry, report: reconcileWith(corpus, registry, { ...progress, ...(takings && { takings }) }) };
};

/** Loads a corpus and a registry and judges them; the report is whole, whatever is shown of it later. */
export const judgeInputs = async (inputs: Inputs, io: Io, takingsFor?: TakingsFor): Promise<Report> => {
  const { report } = await judgePlainly(inputs, io, takingsFor);
  const graded = await underPolicy(await heldToLock(report, inputs.lock, io), inputs, io);
  return inputs.about === undefined ? graded : { ...graded, about: inputs.about };
};

/** The part of a report that the flags, and the claim files named, ask for. */
export const select = (report: Report, { claim, source, tag }: Selection, files: readonly string[] = []): Report =>
  filterReport(report, { claims: claim ?? [], sources: source ?? [], tags: tag ?? [], files });

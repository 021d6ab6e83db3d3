import { finding, type FailSeverity, type Finding, type Severity } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Report, SuppressedFinding } from '../model/report.ts';
import type { Suppression, SuppressionKey } from '../model/settings.ts';
import type { IsoDate } from '../model/source.ts';
import { compareFindings, summarise } from '../judge/summary.ts';
import { isRuledOn } from './ruled.ts';
import { compareText } from '../text/order.ts';
import { shortDigest } from '../text/short-digest.ts';

/** Raised when a file of suppressions would be read otherwise. */
const FILE_VERSION = 1;

const WEIGHT: Record<FailSeverity, number> = { info: 1, warning: 2, error: 3, none: 4 };

/** A suppression, and where it stands in its file. */
export interface PlacedSuppression extends Suppression {
  readonly at: Place;
}

/** What suppressions are held against. */
export interface SuppressionContext {
  readonly today: IsoDate;
  /** Whether not all claims were judged, so that a suppression of another claim may well be needed. */
  readonly narrowed: boolean;
}

const isOwn = ({ code }: Finding): boolean => code === 'suppression-unneeded' || code === 'suppression-expired';

/** What a ruling has settled needs no suppression, and what suppressions themselves are told by takes none. */
const isSuppressible = (one: Finding): boolean => !isRuledOn(one) && !isOwn(one);

type KeyOf = (finding: Finding) => SuppressionKey;

/** What belongs to no claim that was judged rests on what was found, and in which file. */
const ownEvidence = ({ code, at, data }: Finding): string => shortDigest('f', [code, at.file, data]);

const keysOf = ({ claims }: Report): KeyOf => {
  const evidence = new Map(claims.map((claim) => [claim.id, claim.evidence]));
  return (one) => {
    const known = one.claim === undefined ? undefined : evidence.get(one.claim);
    return {
      finding: one.code,
      ...(one.claim !== undefined && { claim: one.claim }),
      evidence: known ?? ownEvidence(one),
    };
  };
};

const keyText = ({ finding: code, claim, evidence }: SuppressionKey): string =>
  JSON.stringify([claim ?? '', code, evidence]);

const isExpired = ({ expires }: Suppression, today: IsoDate): boolean => expires !== undefined && expires < today;

const suppressionOf = ({ reason, expires }: Suppression): SuppressedFinding['suppression'] => ({
  reason,
  ...(expires !== undefined && { expires }),
});

const bodyKey = ({ finding: code, claim, evidence }: SuppressionKey): SuppressionKey => ({
  finding: code,
  ...(claim !== undefined && { claim }),
  evidence,
});

const unneeded = (one: PlacedSuppression, now: string | undefined): Finding => {
  const data = { ...bodyKey(one), ...(now !== undefined && { now }) };
  return finding({ code: 'suppression-unneeded', data }, one.at, one.claim === undefined ? {} : { claim: one.claim });
};

const expired = (one: PlacedSuppression): Finding => {
  const data = { ...bodyKey(one), expired: one.expires ?? '', reason: one.reason };
  return finding({ code: 'suppression-expired', data }, one.at, one.claim === undefined ? {} : { claim: one.claim });
};

/** What a run says of one suppression. */
type Fate = 'needed' | 'expired' | 'unneeded' | 'unknown';

/** Tells the fate of suppressions; where a file is broken or claims were left out, some cannot be told. */
const fates = (report: Report, { today, narrowed }: SuppressionContext): ((one: Suppression) => Fate) => {
  const keyOf = keysOf(report);
  const found = [...report.findings, ...(report.suppressed ?? [])].filter(isSuppressible);
  const present = new Set(found.map((one) => keyText(keyOf(one))));
  const judged = new Set(report.claims.map(({ id }) => id));
  const partial = narrowed || found.some(({ code }) => code === 'yaml-syntax' || code === 'schema');
  return (one) => {
    if (present.has(keyText(one))) return isExpired(one, today) ? 'expired' : 'needed';
    return partial && (one.claim === undefined || !judged.has(one.claim)) ? 'unknown' : 'unneeded';
  };
};

/**
 * The report with what is suppressed set apart from its findings, and counted anew. A suppression that fits nothing any
 * more, or has run out, is a finding of its own, where it stands in its file.
 */
export const withSuppressions = (
  report: Report,
  suppressions: readonly PlacedSuppression[],
  context: SuppressionContext,
): Report => {
  if (suppressions.length === 0) return report;
  const keyOf = keysOf(report);
  const fateOf = fates(report, context);
  const needed = new Map(suppressions.filter((one) => fateOf(one) === 'needed').map((one) => [keyText(one), one]));
  const holding = (one: Finding): Suppression | undefined =>
    isSuppressible(one) ? needed.get(keyText(keyOf(one))) : undefined;
  const suppressed = report.findings.flatMap((one): SuppressedFinding[] => {
    const suppression = holding(one);
    return suppression ? [{ ...one, suppression: suppressionOf(suppression) }] : [];
  });
  const active = report.findings.filter((one) => holding(one) === undefined);
  const evidenceNow = (one: Suppression): string | undefined =>
    active.map((each) => keyOf(each)).find((key) => key.claim === one.claim && key.finding === one.finding)?.evidence;
  const told = suppressions.flatMap((one): Finding[] => {
    const fate = fateOf(one);
    if (fate === 'unneeded') return [unneeded(one, one.claim === undefined ? undefined : evidenceNow(one))];
    return fate === 'expired' ? [expired(one)] : [];
  });
  const findings = [...active, ...told].sort(compareFindings);
  return {
    ...report,
    findings,
    ...(suppressed.length > 0 && { suppressed }),
    summary: summarise(report.sources.length, report.claims, findings, suppressed.length),
  };
};

const least = (failSeverity: FailSeverity): number => Math.min(WEIGHT[failSeverity], WEIGHT.warning);

/**
 * Suppressions for every error and warning that a report still has (and for notes, where the gate fails on them).
 *
 * @param report the part that is to be suppressed, with what is suppressed already set apart.
 */
export const suppressionsFor = (
  report: Report,
  failSeverity: FailSeverity,
  grounds: Pick<Suppression, 'reason' | 'expires'>,
): readonly Suppression[] => {
  const keyOf = keysOf(report);
  const weight = (severity: Severity): boolean => WEIGHT[severity] >= least(failSeverity);
  const wanted = report.findings.filter((one) => isSuppressible(one) && weight(one.severity));
  return [...new Map(wanted.map((one) => [keyText(keyOf(one)), { ...keyOf(one), ...grounds }])).values()];
};

/** Suppressions with some added; one for the same finding on the same evidence takes the place of the old one. */
export const addSuppressions = (
  before: readonly Suppression[],
  added: readonly Suppression[],
): readonly Suppression[] => [...new Map([...before, ...added].map((one) => [keyText(one), one])).values()];

/** The suppressions that still suppress something, or of which that cannot be told. */
export const prunedSuppressions = (
  report: Report,
  suppressions: readonly Suppression[],
  context: SuppressionContext,
): readonly Suppression[] => {
  const fateOf = fates(report, context);
  return suppressions.filter((one) => ['needed', 'unknown'].includes(fateOf(one)));
};

/** The text of a file of suppressions, in one order whatever order they come in. */
export const suppressionsText = (suppressions: readonly Suppression[]): string => {
  const sorted = [...suppressions]
    .sort((a, b) => compareText(keyText(a), keyText(b)))
    .map(({ finding: code, claim, evidence, reason, expires }) => ({
      claim,
      finding: code,
      evidence,
      reason,
      expires,
    }));
  return `${JSON.stringify({ version: FILE_VERSION, suppressions: sorted }, null, 2)}\n`;
};

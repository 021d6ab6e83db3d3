import type { CreditOf } from './credits.ts';
import { evidenceHash } from './evidence.ts';
import { KINDS } from '../kinds/index.ts';
import type { Claim } from '../model/claim.ts';
import { finding, type Finding, type FindingBody, type RelatedPlace } from '../model/finding.ts';
import { LEVEL } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
import type { ReportClaim, ReportReading } from '../model/report.ts';
import { isCurrent } from '../model/source-status.ts';
import type { KindName } from '../model/values.ts';
import { originsOf, type PassageOf } from './origins.ts';
import { withFrames } from './framing.ts';
import { assessReading, type Assessed, type Bench } from './readings.ts';
import { takerOf } from './take.ts';
import { asRuled, isDispute, reportedResolution, resolutionFindings, resolutionState } from './rulings.ts';
import { judge, type Judgement, type Participant } from './verdict.ts';
import { DAY_MILLISECONDS } from '../text/day-length.ts';

/** Sources published further apart than half a year describe different times. */
const MIXED_TIMES_DAYS = 183;

/** A claim as the report has it, with what was found on the way. */
interface JudgedClaim {
  readonly claim: ReportClaim;
  readonly findings: readonly Finding[];
}

/** A reading without a value, or one that no day can be given to where days count, takes no part. */
const participantsOf = <V>(claim: Claim, assessed: readonly Assessed<V>[], { sources }: Bench): Participant<V>[] =>
  assessed.flatMap(({ report, value }) =>
    value === null || (claim.options.cumulative === true && report.day === null)
      ? []
      : [
          {
            key: report.key,
            source: report.source,
            voice: report.voice,
            origin: report.origin,
            day: report.day,
            value,
            frame: report.frame ?? LEVEL,
            stance: report.stance,
            unchecked: report.unchecked === true,
            current: isCurrent(sources.get(report.source) ?? {}),
          },
        ],
  );

/** Whether a claim is about one day, whenever sources speak of it. */
const isDated = ({ event }: Claim, { registry }: Bench): boolean =>
  event !== undefined && registry.events.get(event)?.date !== undefined;

/**
 * Only a kind whose answers grow with time can mix times, in a claim that neither says that they grow nor is about one day.
 */
const mixedTimes = <K extends KindName>(kind: Kind<K>, claim: Claim, bench: Bench): FindingBody[] => {
  const { sources } = bench;
  if (!kind.relateOverTime || claim.options.cumulative === true || isDated(claim, bench)) return [];
  const days = claim.readings
    .flatMap(({ source, asOf }) => (asOf === undefined ? (sources.get(source)?.published ?? []) : []))
    .sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  return Date.parse(last) - Date.parse(first) > MIXED_TIMES_DAYS * DAY_MILLISECONDS
    ? [{ code: 'mixed-times', data: { first, last } }]
    : [];
};

const claimFindings = (
  claim: Claim,
  judged: Judgement['findings'],
  holds: boolean,
  readings: readonly ReportReading[],
  bench: Bench,
): Finding[] => {
  const related = readings.flatMap(({ source, anchor, quote, text }): RelatedPlace[] => {
    const place = anchor && bench.placeOf(source, anchor.span);
    return place && text !== null ? [{ ...place, message: `${source}: “${quote.exact}” (${text})` }] : [];
  });
  return judged.map((found) => {
    const { body, severity } = holds ? asRuled(found, claim) : { body: found };
    return finding(body, claim.at, {
      claim: claim.id,
      ...(severity && { severity }),
      ...(isDispute(found) && { related }),
    });
  });
};

/** Who sources go back to, and which of their passages are copies. */
export interface Provenance {
  readonly roots: ReadonlyMap<string, string>;
  readonly passageOf: PassageOf;
  readonly creditOf: CreditOf;
}

/** Readings with who each goes back to: where the words stand must be known first, since passages may be copies. */
const withOrigins = <V>(
  { readings }: Claim,
  assessed: readonly Assessed<V>[],
  { registry }: Bench,
  { roots, passageOf, creditOf }: Provenance,
): readonly Assessed<V>[] => {
  const attributions = readings.map((reading, i) => {
    const span = assessed[i]?.report.anchor?.span;
    const credits = span && creditOf(reading.source, span);
    return { ...reading, ...(span && { span }), ...(credits !== undefined && { credits }) };
  });
  const origins = originsOf(attributions, registry.parties, roots, passageOf);
  return assessed.map((one, i) => ({ ...one, report: { ...one.report, origin: origins[i] ?? one.report.origin } }));
};

/** What is found in a claim that no person has accepted is information: it fails no gate. */
const asDrafted = ({ draft }: Claim, findings: readonly Finding[]): readonly Finding[] =>
  draft === undefined ? findings : findings.map((one) => ({ ...one, severity: 'info' }));

/** Proves and reads the readings of a claim, and judges it by them. */
export const judgeClaim = <K extends KindName>(
  kindName: K,
  claim: Claim,
  bench: Bench,
  provenance: Provenance,
): JudgedClaim => {
  const kind: Kind<K> = KINDS[kindName];
  const take = takerOf(kind, claim, bench);
  const unrooted = claim.readings.map((reading) => assessReading(kind, claim, reading, reading.source, bench, take));
  const assessed = withFrames(kind, withOrigins(claim, unrooted, bench, provenance), claim, bench);
  const participants = participantsOf(claim, assessed, bench);
  const lost = claim.lostReadings > 0 || participants.length < claim.readings.length;
  const judgement = judge(kind, participants, claim.options, lost);
  const evidence = evidenceHash(
    claim,
    assessed.map(({ report }) => report),
  );
  const state = resolutionState(claim, evidence, judgement.verdict);
  const readings = assessed.map(({ report: { day, ...report } }) => report);
  const event = claim.event === undefined ? undefined : bench.registry.events.get(claim.event);
  const { findings, ...verdict } = judgement;
  return {
    claim: {
      id: claim.id,
      at: claim.at,
      question: claim.question,
      kind: claim.kind,
      ...(event && { event }),
      related: claim.related,
      tags: claim.tags,
      options: claim.options,
      ...verdict,
      evidence,
      ...(claim.resolution && { resolution: reportedResolution(claim.resolution, state) }),
      ...(claim.draft && { draft: claim.draft }),
      readings,
    },
    findings: asDrafted(claim, [
      ...assessed.flatMap((one) => one.findings),
      ...claimFindings(claim, findings, state === 'holds', readings, bench),
      ...mixedTimes(kind, claim, bench).map((body) => finding(body, claim.at, { claim: claim.id })),
      ...resolutionFindings(claim, state, evidence, judgement.verdict),
    ]),
  };
};

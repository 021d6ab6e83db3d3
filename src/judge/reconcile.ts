import { createLibrary } from '../anchor/library.ts';
import { creditFinder, type CreditOf } from './credits.ts';
import { evidenceHash } from './evidence.ts';
import { KINDS } from '../kinds/index.ts';
import type { Claim, Registry } from '../model/claim.ts';
import { finding, type Finding, type FindingBody, type RelatedPlace, type Severity } from '../model/finding.ts';
import { LEVEL } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
import { OperationalError } from '../model/operational-error.ts';
import { startOf } from '../model/place.ts';
import {
  isRuled,
  type Report,
  type ReportClaim,
  type ReportReading,
  type ReportResolution,
  type Summary,
  type Verdict,
} from '../model/report.ts';
import type { Corpus, Source } from '../model/source.ts';
import { isCurrent } from '../model/source-status.ts';
import type { KindName } from '../model/values.ts';
import { VERSION } from '../model/version.ts';
import {
  copiedPassages,
  originsOf,
  passageFinder,
  sourceRoots,
  type CopiedPassage,
  type PassageOf,
} from './origins.ts';
import { partingFrames } from './parting.ts';
import { assessReading, placeFinder, type Assessed, type Bench } from './readings.ts';
import { judge, type Judgement, type Participant } from './verdict.ts';
import { compareText } from '../text/order.ts';

/** Sources published further apart than half a year describe different times. */
const MIXED_TIMES_DAYS = 183;

const DAY = 86_400_000;

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
  return Date.parse(last) - Date.parse(first) > MIXED_TIMES_DAYS * DAY
    ? [{ code: 'mixed-times', data: { first, last } }]
    : [];
};

/** The findings that a ruling can settle. */
type Dispute = FindingBody<'contradiction' | 'spelling' | 'adjacent-days' | 'self-contradiction'>;

const DISPUTES: ReadonlySet<FindingBody['code']> = new Set<Dispute['code']>([
  'contradiction',
  'spelling',
  'adjacent-days',
  'self-contradiction',
]);

const isDispute = (body: FindingBody): body is Dispute => DISPUTES.has(body.code);

/** How a recorded ruling stands today. A claim that lost a reading may hide the contradiction that was ruled on. */
const resolutionState = (claim: Claim, evidence: string, verdict: Verdict): ReportResolution['state'] => {
  if (verdict !== 'contradicted' && verdict !== 'unverified') return 'unneeded';
  return claim.resolution?.evidence === evidence ? 'holds' : 'stale';
};

const resolutionFindings = (
  claim: Claim,
  state: ReportResolution['state'],
  evidence: string,
  verdict: Verdict,
): Finding[] => {
  const { resolution } = claim;
  if (!resolution || state === 'holds') return [];
  const body: FindingBody =
    state === 'stale'
      ? { code: 'resolution-stale', data: { recorded: resolution.evidence, evidence } }
      : { code: 'resolution-unneeded', data: { verdict } };
  return [finding(body, resolution.at, { claim: claim.id })];
};

const ruled = (claim: Claim): { resolved: { by: string; on: string; reason: string; value?: string } } | undefined => {
  const { resolution } = claim;
  if (!resolution) return undefined;
  const { by, on, reason, value } = resolution;
  return { resolved: { by, on, reason, ...(value !== undefined && { value: String(value) }) } };
};

/** A dispute that a resolution has settled stays in the report, as information. */
const asRuled = (body: FindingBody, claim: Claim): { body: FindingBody; severity?: Severity } => {
  const extra = ruled(claim);
  if (!extra || !isDispute(body)) return { body };
  const settled: Dispute =
    body.code === 'self-contradiction'
      ? { ...body, data: { ...body.data, ...extra } }
      : { ...body, data: { ...body.data, ...extra } };
  return { body: settled, severity: 'info' };
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
      ...(DISPUTES.has(body.code) && { related }),
    });
  });
};

/** Who sources go back to, and which of their passages are copies. */
interface Provenance {
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

/** Readings with as much of their frames as matters among them. */
const withFrames = <V>(assessed: readonly Assessed<V>[]): readonly Assessed<V>[] => {
  const frames = partingFrames(assessed.map(({ report }) => report.frame));
  return assessed.map((one, i) => {
    const { frame: _, ...report } = one.report;
    const frame = frames[i];
    return { ...one, report: frame === undefined ? report : { ...report, frame } };
  });
};

const judgeClaim = <K extends KindName>(
  kindName: K,
  claim: Claim,
  bench: Bench,
  provenance: Provenance,
): JudgedClaim => {
  const kind: Kind<K> = KINDS[kindName];
  const unrooted = claim.readings.map((reading) => assessReading(kind, claim, reading, reading.source, bench));
  const assessed = withFrames(withOrigins(claim, unrooted, bench, provenance));
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
      readings,
    },
    findings: [
      ...assessed.flatMap((one) => one.findings),
      ...claimFindings(claim, findings, state === 'holds', readings, bench),
      ...mixedTimes(kind, claim, bench).map((body) => finding(body, claim.at, { claim: claim.id })),
      ...resolutionFindings(claim, state, evidence, judgement.verdict),
    ],
  };
};

const reportedResolution = (
  { reason, by, on, evidence, value }: NonNullable<Claim['resolution']>,
  state: ReportResolution['state'],
): ReportResolution => ({ reason, by, on, evidence, state, ...(value !== undefined && { value: String(value) }) });

/** The sources that readings quote: only of them does it matter who copies whom. */
const quotedSources = ({ sources }: Corpus, { claims }: Registry): readonly Source[] => {
  const used = new Set(claims.flatMap((claim) => claim.readings.map((reading) => reading.source)));
  return sources.filter(({ id }) => used.has(id));
};

const passageFindings = (passages: readonly CopiedPassage[], { placeOf }: Bench): Finding[] =>
  passages.flatMap(({ first, second, words }) => {
    const [at, other] = [placeOf(second.source.id, second.span), placeOf(first.source.id, first.span)];
    if (at === null || other === null) return [];
    const text = second.source.text.slice(second.span.start, second.span.end);
    const data = { source: second.source.id, other: first.source.id, words, text };
    return [finding({ code: 'shared-passage', data }, at, { related: [{ ...other, message: 'the same passage' }] })];
  });

const unusedSources = ({ sources }: Corpus, { claims }: Registry): Finding[] => {
  const used = new Set(claims.flatMap((claim) => claim.readings.map((reading) => reading.source)));
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => finding({ code: 'unused-source', data: { source: id } }, startOf(file)));
};

/** By file, line, column and code, whatever the locale. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.at.file, b.at.file) ||
  a.at.range.start.line - b.at.range.start.line ||
  a.at.range.start.column - b.at.range.start.column ||
  compareText(a.code, b.code);

/** Counts claims, readings, verdicts and findings; what a filter leaves is counted anew. */
export const summarise = (
  sources: number,
  claims: readonly ReportClaim[],
  findings: readonly Finding[],
  suppressed = 0,
): Summary => {
  const verdicts = { contradicted: 0, compatible: 0, agreed: 0, uncorroborated: 0, unverified: 0 };
  const severities = { error: 0, warning: 0, info: 0 };
  for (const { verdict } of claims) verdicts[verdict]++;
  for (const { severity } of findings) severities[severity]++;
  const readings = claims.reduce((sum, claim) => sum + claim.readings.length, 0);
  return {
    sources,
    claims: claims.length,
    readings,
    verdicts,
    ruled: claims.filter(isRuled).length,
    findings: severities,
    ...(suppressed > 0 && { suppressed }),
  };
};

const DIGEST = /^[0-9a-f]{64}$/u;

/** Sources of one digest are one document: one without a digest would be the same document as all its like. */
const refuseUndigested = ({ id, sha256 }: Source): void => {
  if (DIGEST.test(sha256)) return;
  throw new OperationalError(
    `The source "${id}" has no SHA-256 digest: "${sha256}".`,
    'Make sources with loadCorpus or textSource, which give each its own.',
  );
};

const refuseTwins = (sources: readonly Source[]): void => {
  const ids = new Set<string>();
  for (const { id } of sources) {
    if (ids.has(id)) throw new OperationalError(`Two sources have the id "${id}".`, 'Give each an id of its own.');
    ids.add(id);
  }
};

/**
 * Holds a registry against a corpus: proves every quote, reads the value that each states, compares the values, and
 * judges every claim. Pure: the same corpus and registry give the same report. Faults of either, found on loading, are
 * taken over into the report's findings.
 *
 * @throws OperationalError where a source has no digest or shares its id: `loadCorpus` and `textSource` give none such.
 */
export const reconcile = (corpus: Corpus, registry: Registry): Report => {
  for (const source of corpus.sources) refuseUndigested(source);
  refuseTwins(corpus.sources);
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const bench: Bench = {
    library: createLibrary(corpus.sources),
    sources,
    unreadable: new Set(corpus.unreadable.map(({ id }) => id)),
    unread: corpus.unread ?? [],
    registry,
    placeOf: placeFinder(sources),
  };
  const roots = sourceRoots(corpus.sources);
  const passages = copiedPassages(quotedSources(corpus, registry), roots);
  const provenance = { roots, passageOf: passageFinder(passages), creditOf: creditFinder(corpus.sources) };
  const judged = registry.claims.map((claim) => judgeClaim(claim.kind, claim, bench, provenance));
  const claims = judged.map(({ claim }) => claim);
  const findings = [
    ...corpus.findings,
    ...registry.findings,
    ...judged.flatMap((one) => one.findings),
    ...passageFindings(passages, bench),
    ...unusedSources(corpus, registry),
  ].sort(compareFindings);
  return {
    schemaVersion: 1,
    tool: { name: 'reconcile', version: VERSION },
    summary: summarise(corpus.sources.length, claims, findings),
    sources: corpus.sources,
    parties: Object.fromEntries([...registry.parties].map(([id, party]) => [id, party.name])),
    claims,
    beside: [],
    findings,
  };
};

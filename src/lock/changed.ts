import { fingerprintOf, isProblem, type FactReading, type Facts, type FactSource } from '../diff/facts.ts';
import { finding, type Finding, type Locked } from '../model/finding.ts';
import { startOf } from '../model/place.ts';
import type { Report, ReportReading } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { compareFindings, summarise } from '../judge/summary.ts';

/** Readings of one source, by how they stand since it was locked. */
interface Standing {
  stands: number;
  readonly lost: string[];
}

interface LockedAt {
  readonly claim: string;
  readonly reading: FactReading;
}

/** Sources that are locked under the same id and file, and whose bytes are others now. */
const changedSources = (sources: readonly Source[], locked: Facts): ReadonlyMap<string, FactSource> => {
  const known = new Map(locked.sources.map((source) => [source.id, source]));
  return new Map(
    sources.flatMap(({ id, file, sha256 }) => {
      const before = known.get(id);
      return before?.file !== file || before.sha256 === sha256 ? [] : [[id, before] as const];
    }),
  );
};

const lockedReadings = ({ claims }: Facts, changed: ReadonlyMap<string, FactSource>): readonly LockedAt[] =>
  claims.flatMap(({ id, readings }) =>
    readings
      .filter(({ source, text }) => text !== null && changed.has(source))
      .map((reading) => ({ claim: id, reading })),
  );

const quoteKey = (claim: string, { source, quote }: Pick<ReportReading, 'source' | 'quote'>): string =>
  JSON.stringify([claim, source, quote.exact, quote.prefix ?? null, quote.suffix ?? null]);

const sourceFinding = (source: Source, before: FactSource, { stands, lost }: Standing): Finding => {
  const isText = before.fingerprint?.() !== fingerprintOf(source.text);
  return finding(
    { code: 'source-changed', data: { source: source.id, changed: isText ? 'text' : 'file', stands, lost } },
    startOf(source.file),
    isText ? {} : { severity: 'info' },
  );
};

/** The same finding with what the reading was when it was locked. */
const sinceLocked = (one: Finding, locked: Locked): Finding => {
  switch (one.code) {
    case 'quote-missing':
      return { ...one, data: { ...one.data, locked } };
    case 'quote-drifted':
      return { ...one, data: { ...one.data, locked } };
    case 'quote-misattributed':
      return { ...one, data: { ...one.data, locked } };
    case 'quote-spliced':
      return { ...one, data: { ...one.data, locked } };
    case 'quote-truncated':
      return { ...one, data: { ...one.data, locked } };
    default:
      return one;
  }
};

const addressOf = (claim: string | undefined, reading: string | undefined): string => JSON.stringify([claim, reading]);

/** What became of the readings that stood in a changed source when it was locked. */
interface Outcome {
  readonly standings: ReadonlyMap<string, Standing>;
  /** By the address of a reading that stands no more. */
  readonly lost: ReadonlyMap<string, Locked>;
}

const outcomeOf = ({ claims }: Report, locked: Facts, changed: ReadonlyMap<string, FactSource>): Outcome => {
  const then = new Map(
    lockedReadings(locked, changed).map(({ claim, reading }) => [quoteKey(claim, reading), reading]),
  );
  const standings = new Map([...changed.keys()].map((id): [string, Standing] => [id, { stands: 0, lost: [] }]));
  const lost = new Map<string, Locked>();
  for (const { id, readings } of claims)
    for (const reading of readings) {
      const before = then.get(quoteKey(id, reading));
      const standing = standings.get(reading.source);
      if (!before || !standing) continue;
      if (reading.text !== null) standing.stands += 1;
      else {
        standing.lost.push(id);
        lost.set(addressOf(id, reading.key), { text: before.text ?? '' });
      }
    }
  return { standings, lost };
};

/**
 * A report with what a lock knows of its sources: `source-changed` for each whose file is another than the one locked,
 * and, where a quote stood then and stands no more, that and what it said. With sources that are as they were, it is the
 * same report.
 */
export const sinceLock = (report: Report, locked: Facts): Report => {
  const changed = changedSources(report.sources, locked);
  if (changed.size === 0) return report;
  const { standings, lost } = outcomeOf(report, locked, changed);
  const told = report.findings.map((one) => {
    const before = isProblem(one.code) ? lost.get(addressOf(one.claim, one.reading)) : undefined;
    return before ? sinceLocked(one, before) : one;
  });
  const added = report.sources.flatMap((source) => {
    const [before, standing] = [changed.get(source.id), standings.get(source.id)];
    return before && standing ? [sourceFinding(source, before, standing)] : [];
  });
  const findings = [...told, ...added].sort(compareFindings);
  return { ...report, findings, summary: summarise(report.sources.length, report.claims, findings) };
};

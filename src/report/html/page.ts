import type { Finding } from '../../model/finding.ts';
import type { Report, ReportClaim, ReportReading } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import { groupBy } from '../../text/group.ts';
import { inOrder } from '../verdicts.ts';

/** A reading whose quote was found, with its claim. */
export interface Quoted {
  readonly claim: ReportClaim;
  readonly reading: ReportReading;
}

/** A report with what its parts look up again and again. */
export interface Page {
  readonly report: Report;
  /** In the order in which they are shown. */
  readonly claims: readonly ReportClaim[];
  readonly claimById: ReadonlyMap<string, ReportClaim>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly findingsByClaim: ReadonlyMap<string, readonly Finding[]>;
  /** The quotes found in each source, in the order of the claims. */
  readonly quotedBySource: ReadonlyMap<string, readonly Quoted[]>;
}

/** Indexes a report once, so that no part of the page searches it. */
export const pageOf = (report: Report): Page => {
  const claims = inOrder(report);
  const quoted = claims.flatMap((claim) =>
    claim.readings.filter(({ anchor }) => anchor !== null).map((reading) => ({ claim, reading })),
  );
  return {
    report,
    claims,
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    sourceById: new Map(report.sources.map((source) => [source.id, source])),
    findingsByClaim: groupBy(report.findings, ({ claim }) => claim ?? ''),
    quotedBySource: groupBy(quoted, ({ reading }) => reading.source),
  };
};

/** The sources that a claim's readings name, each once. */
export const sourcesOf = (claim: ReportClaim): readonly string[] => [
  ...new Set(claim.readings.map(({ source }) => source)),
];

/** Whether a source's reader is in the page, so that a link may lead to it. */
export const hasReader = (page: Page, source: string): boolean =>
  page.sourceById.has(source) && page.quotedBySource.has(source);

/** Sources that tables have columns for. */
const MOST_COLUMNS = 40;

/** The sources that tables of sources show, in the report's order: where there are many, those with the most readings. */
export const columnsOf = (page: Page): { readonly shown: readonly string[]; readonly rest: number } => {
  const counts = new Map<string, number>();
  for (const { readings } of page.claims)
    for (const { source } of readings) counts.set(source, (counts.get(source) ?? 0) + 1);
  const order = [...page.sourceById.keys(), ...counts.keys()].filter((id) => counts.has(id));
  const all = [...new Set(order)];
  const kept = new Set(all.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, MOST_COLUMNS));
  return { shown: all.filter((id) => kept.has(id)), rest: all.length - kept.size };
};

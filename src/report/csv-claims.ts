import type { Finding, Severity } from '../model/finding.ts';
import type { Camp, Report, ReportClaim } from '../model/report.ts';
import { csv, csvPieces, listed, type Column } from './csv.ts';
import { groupBy } from '../text/group.ts';

interface Row {
  readonly claim: ReportClaim;
  readonly findings: readonly Finding[];
}

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];

const sourcesOf = (claim: ReportClaim, camp: Camp): readonly string[] =>
  distinct(claim.readings.filter(({ key }) => camp.readings.includes(key)).map(({ source }) => source));

const campText = (claim: ReportClaim, camp: Camp): string => `${camp.value} (${sourcesOf(claim, camp).join(', ')})`;

/** Every value stated, each once. */
const values = ({ readings }: ReportClaim): readonly string[] =>
  distinct(readings.flatMap(({ text }) => (text === null ? [] : [text])));

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

const COLUMNS: readonly Column<Row>[] = [
  { name: 'claim', cell: ({ claim }) => claim.id },
  { name: 'question', cell: ({ claim }) => claim.question },
  { name: 'kind', cell: ({ claim }) => claim.kind },
  { name: 'event', cell: ({ claim }) => claim.event?.id },
  { name: 'event_date', cell: ({ claim }) => claim.event?.date },
  { name: 'tags', cell: ({ claim }) => listed(claim.tags) },
  { name: 'verdict', cell: ({ claim }) => claim.verdict },
  { name: 'conflict', cell: ({ claim }) => claim.conflict },
  { name: 'consensus', cell: ({ claim }) => claim.consensus?.text },
  { name: 'consensus_as_of', cell: ({ claim }) => claim.consensus?.asOf },
  { name: 'camps', cell: ({ claim }) => listed((claim.camps ?? []).map((camp) => campText(claim, camp))) },
  { name: 'values', cell: ({ claim }) => listed(values(claim)) },
  { name: 'readings', cell: ({ claim }) => claim.readings.length },
  { name: 'sources', cell: ({ claim }) => listed(distinct(claim.readings.map(({ source }) => source))) },
  { name: 'origins', cell: ({ claim }) => listed(claim.origins) },
  { name: 'related', cell: ({ claim }) => listed(claim.related) },
  { name: 'ruling', cell: ({ claim }) => claim.resolution?.state },
  { name: 'ruling_value', cell: ({ claim }) => claim.resolution?.value },
  { name: 'ruling_by', cell: ({ claim }) => claim.resolution?.by },
  { name: 'ruling_on', cell: ({ claim }) => claim.resolution?.on },
  { name: 'ruling_reason', cell: ({ claim }) => claim.resolution?.reason },
  { name: 'errors', cell: ({ findings }) => count(findings, 'error') },
  { name: 'warnings', cell: ({ findings }) => count(findings, 'warning') },
  { name: 'findings', cell: ({ findings }) => listed(distinct(findings.map(({ code }) => code))) },
  { name: 'evidence', cell: ({ claim }) => claim.evidence },
  { name: 'claim_file', cell: ({ claim }) => claim.at.file },
  { name: 'claim_line', cell: ({ claim }) => claim.at.range.start.line },
  { name: 'draft', cell: ({ claim }) => claim.draft?.confidence },
];

const rowsOf = ({ claims, findings }: Report): readonly Row[] => {
  const byClaim = groupBy(findings, ({ claim }) => claim ?? '');
  return claims.map((claim) => ({ claim, findings: byClaim.get(claim.id) ?? [] }));
};

/** The claims as CSV, a row each: how each stands, what it rests on, and what was ruled. Never fails. */
export const formatCsvClaims = (report: Report): string => csv(COLUMNS, rowsOf(report));

/** The same in pieces. */
export const piecesOfCsvClaims = (report: Report): Iterable<string> => csvPieces(COLUMNS, rowsOf(report));

import type { Finding } from '../model/finding.ts';
import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { csv, csvPieces, listed, type Column } from './csv.ts';
import { groupBy } from '../text/group.ts';

interface Row {
  readonly claim: ReportClaim;
  readonly reading: ReportReading;
  readonly source: Source | undefined;
  /** Of the reading itself. */
  readonly findings: readonly Finding[];
  readonly voice: string;
}

const campOf = ({ claim, reading }: Row): string | undefined =>
  claim.camps?.find(({ readings }) => readings.includes(reading.key))?.value;

const COLUMNS: readonly Column<Row>[] = [
  { name: 'claim', cell: ({ claim }) => claim.id },
  { name: 'question', cell: ({ claim }) => claim.question },
  { name: 'kind', cell: ({ claim }) => claim.kind },
  { name: 'event', cell: ({ claim }) => claim.event?.id },
  { name: 'tags', cell: ({ claim }) => listed(claim.tags) },
  { name: 'verdict', cell: ({ claim }) => claim.verdict },
  { name: 'conflict', cell: ({ claim }) => claim.conflict },
  { name: 'camp', cell: campOf },
  { name: 'reading', cell: ({ reading }) => reading.key },
  { name: 'source', cell: ({ reading }) => reading.source },
  { name: 'source_title', cell: ({ source }) => source?.title },
  { name: 'source_file', cell: ({ source }) => source?.file },
  { name: 'line', cell: ({ reading }) => reading.line },
  { name: 'column', cell: ({ reading }) => reading.column },
  { name: 'locator', cell: ({ reading }) => reading.locator },
  { name: 'quote', cell: ({ reading }) => reading.quote.exact },
  { name: 'prefix', cell: ({ reading }) => reading.quote.prefix },
  { name: 'suffix', cell: ({ reading }) => reading.quote.suffix },
  { name: 'found', cell: ({ reading }) => reading.anchor?.method ?? 'no' },
  { name: 'language', cell: ({ reading }) => reading.language?.tag },
  { name: 'translation', cell: ({ reading }) => reading.translation },
  { name: 'english', cell: ({ reading }) => reading.english },
  { name: 'value', cell: ({ reading }) => reading.text },
  { name: 'label_by_editor', cell: ({ reading }) => (reading.labelled ? 'yes' : 'no') },
  { name: 'voice', cell: ({ voice }) => voice },
  { name: 'origin', cell: ({ reading }) => reading.origin },
  { name: 'as_of', cell: ({ reading }) => reading.asOf },
  { name: 'published', cell: ({ source }) => source?.published },
  { name: 'findings', cell: ({ findings }) => listed(findings.map(({ code }) => code)) },
  { name: 'claim_file', cell: ({ reading }) => reading.at.file },
  { name: 'claim_line', cell: ({ reading }) => reading.at.range.start.line },
  { name: 'draft', cell: ({ claim }) => claim.draft?.confidence },
];

const keyOf = (claim: string | undefined, reading: string | undefined): string => JSON.stringify([claim, reading]);

const rowsOf = ({ claims, sources, parties, findings }: Report) => {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const byReading = groupBy(findings, ({ claim, reading }) => keyOf(claim, reading));
  return claims.flatMap((claim) =>
    claim.readings.map((reading) => ({
      claim,
      reading,
      source: sourceById.get(reading.source),
      findings: byReading.get(keyOf(claim.id, reading.key)) ?? [],
      voice: parties[reading.voice] ?? reading.voice,
    })),
  );
};

/**
 * The readings as CSV, a row each, in the order of the claims: what was quoted from where, what it states, and how its
 * claim stands. Never fails.
 */
export const formatCsv = (report: Report): string => csv(COLUMNS, rowsOf(report));

/** The same in pieces. */
export const piecesOfCsv = (report: Report): Iterable<string> => csvPieces(COLUMNS, rowsOf(report));

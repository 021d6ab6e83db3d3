import type { Finding } from '../model/finding.ts';
import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { jsonText } from './escape.ts';
import { jsonPieces } from './pieces.ts';
import { message } from './messages.ts';

const sourceJson = ({ id, file, sha256, derivedFrom, ...rest }: Source) => ({
  id,
  file,
  sha256,
  encoding: rest.encoding,
  title: rest.title,
  author: rest.author,
  publisher: rest.publisher,
  url: rest.url,
  published: rest.published,
  retrieved: rest.retrieved,
  archived: rest.archived,
  status: rest.status,
  ownWord: rest.ownWord,
  language: rest.language,
  dateOrder: rest.dateOrder,
  derivedFrom,
  independentOf: rest.independentOf,
});

const readingJson = ({ anchor, ...reading }: ReportReading) => ({
  key: reading.key,
  at: reading.at,
  source: reading.source,
  quote: reading.quote,
  anchor: anchor?.method ?? null,
  span: anchor?.span ?? null,
  parts: anchor !== null && anchor.parts.length > 1 ? anchor.parts : undefined,
  line: reading.line,
  column: reading.column,
  locator: reading.locator,
  value: reading.value,
  text: reading.text,
  frame: reading.frame,
  stance: reading.stance,
  stanceByEditor: reading.stanceByEditor,
  language: reading.language,
  translation: reading.translation,
  english: reading.english,
  unchecked: reading.unchecked,
  labelled: reading.labelled,
  voice: reading.voice,
  origin: reading.origin,
  asOf: reading.asOf,
  saidOn: reading.saidOn,
});

const claimJson = (claim: ReportClaim) => ({
  id: claim.id,
  at: claim.at,
  question: claim.question,
  kind: claim.kind,
  event: claim.event,
  related: claim.related,
  tags: claim.tags,
  draft: claim.draft,
  options: claim.options,
  verdict: claim.verdict,
  conflict: claim.conflict,
  origins: claim.origins,
  consensus: claim.consensus,
  camps: claim.camps,
  evidence: claim.evidence,
  resolution: claim.resolution,
  readings: claim.readings.map(readingJson),
  relations: claim.relations,
});

const findingJson = (finding: Finding) => ({
  code: finding.code,
  severity: finding.severity,
  message: message(finding),
  data: finding.data,
  claim: finding.claim,
  reading: finding.reading,
  at: finding.at,
  related: finding.related,
});

const reportJson = (report: Report) => ({
  schemaVersion: report.schemaVersion,
  tool: report.tool,
  about: report.about,
  summary: report.summary,
  sources: report.sources.map(sourceJson),
  parties: report.parties,
  claims: report.claims.map(claimJson),
  findings: report.findings.map(findingJson),
  suppressed: report.suppressed?.map((one) => ({ ...findingJson(one), suppression: one.suppression })),
});

/**
 * The report as JSON, indented by two spaces and ended by a newline; `schemas/report.schema.json` describes it. Sources
 * come without their text. One report gives the same bytes every time. Never fails.
 */
export const formatJson = (report: Report): string => jsonText(reportJson(report));

/** The same in pieces. */
export const piecesOfJson = (report: Report): Iterable<string> => jsonPieces(reportJson(report));

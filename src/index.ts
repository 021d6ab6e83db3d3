export { loadCorpus, type LoadCorpusOptions } from './corpus/index.ts';
export { textSource } from './corpus/text-source.ts';
export { loadRegistry, type LoadRegistryOptions } from './registry/index.ts';
export { reconcile } from './judge/reconcile.ts';
export { FORMATS, formatReport, isFormatName, type FormatName } from './report/index.ts';
export type { Format, FormatOptions } from './report/format.ts';
export { OperationalError } from './model/operational-error.ts';
export type {
  Claim,
  ClaimOptionKey,
  ClaimOptions,
  EditorValue,
  Event,
  Party,
  Quote,
  Registry,
  RegistryReading,
  Resolution,
} from './model/claim.ts';
export type {
  CampSummary,
  DiffPart,
  FactChange,
  FailSeverity,
  Fault,
  Finding,
  FindingBody,
  FindingCode,
  FindingContext,
  FindingData,
  Locked,
  RelatedPlace,
  Severity,
  UnknownWord,
} from './model/finding.ts';
export type { Frame } from './model/frame.ts';
export type { Place, Position, Range, Span } from './model/place.ts';
export type { ConflictKind, Relation, Rule } from './model/relation.ts';
export type {
  Anchor,
  AnchorMethod,
  Camp,
  Consensus,
  Report,
  ReportClaim,
  ReportReading,
  ReportRelation,
  ReportResolution,
  Summary,
  SuppressedFinding,
  Verdict,
} from './model/report.ts';
export type { Stance } from './model/stance.ts';
export type { Corpus, DateOrder, IsoDate, Source, SourceMetadata } from './model/source.ts';
export type { UnreadFile } from './model/unread-file.ts';
export type {
  Amount,
  Deadline,
  Duration,
  DurationPart,
  DurationUnit,
  Interval,
  KindName,
  LabelSet,
  Name,
  NameBearer,
  Period,
  Polarity,
  Quantity,
  StatedLength,
  Value,
  Values,
  YearOrigin,
} from './model/values.ts';

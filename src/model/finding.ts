import type { ClaimFindings } from './findings/claim.ts';
import type { ManuscriptFindings } from './findings/manuscript.ts';
import type { QuoteFindings } from './findings/quote.ts';
import type { RegistryFindings } from './findings/registry.ts';
import type { SourceFindings } from './findings/source.ts';
import type { ValueFindings } from './findings/value.ts';
import type { Place } from './place.ts';

export type { CampSummary } from './findings/claim.ts';
export type { DiffPart, FactChange, Locked } from './findings/quote.ts';
export type { Fault, UnknownWord } from './findings/registry.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The least severity at which a gate fails; with `none` it never does. */
export const FAIL_SEVERITIES = ['error', 'warning', 'info', 'none'] as const;
export type FailSeverity = (typeof FAIL_SEVERITIES)[number];

/** Every finding by its code, a file a subject: the data that its message is made of. */
export interface FindingData
  extends RegistryFindings, SourceFindings, QuoteFindings, ValueFindings, ClaimFindings, ManuscriptFindings {}

export type FindingCode = keyof FindingData;

/** Severity by default; the configuration can change it. */
export const SEVERITIES = {
  'yaml-syntax': 'error',
  schema: 'error',
  'duplicate-id': 'error',
  'unknown-source': 'error',
  'unknown-party': 'error',
  'unreadable-source': 'error',
  'unreadable-folder': 'error',
  'quote-missing': 'error',
  'quote-drifted': 'error',
  'quote-misattributed': 'error',
  'quote-spliced': 'error',
  'quote-truncated': 'error',
  'not-asserted': 'error',
  'value-unreadable': 'error',
  'value-ambiguous': 'error',
  'value-mismatch': 'error',
  contradiction: 'error',
  'too-many-answers': 'error',
  'resolution-stale': 'error',
  'text-misquoted': 'error',
  'text-misattributed': 'error',
  'text-contradicted': 'error',
  'text-overstated': 'error',
  'quote-ambiguous': 'warning',
  'value-not-in-quote': 'warning',
  spelling: 'warning',
  'adjacent-days': 'warning',
  'self-contradiction': 'warning',
  strained: 'warning',
  incomparable: 'warning',
  'mixed-times': 'warning',
  'weekday-mismatch': 'warning',
  'zone-mismatch': 'warning',
  'polarity-suspect': 'warning',
  'translation-digits': 'warning',
  'polarity-unchecked': 'warning',
  'resolution-unneeded': 'warning',
  'suppression-unneeded': 'warning',
  'suppression-expired': 'warning',
  'source-changed': 'warning',
  'text-damaged': 'warning',
  'source-not-current': 'warning',
  'encoding-guessed': 'info',
  'value-by-editor': 'info',
  'surroundings-unchecked': 'info',
  uncorroborated: 'info',
  'single-origin': 'info',
  'shared-passage': 'info',
  'unused-source': 'info',
  'unread-file': 'info',
  'partly-read': 'info',
  'text-uncovered': 'info',
} as const satisfies Record<FindingCode, Severity>;

/** What a finding says, before it is known where it stands. */
export type FindingBody<C extends FindingCode = FindingCode> = {
  readonly [K in C]: { readonly code: K; readonly data: FindingData[K] };
}[C];

/** Another place that a finding speaks of. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** Where a finding stands. */
export interface FindingContext {
  readonly severity: Severity;
  /** A claim's id. */
  readonly claim?: string;
  /** A reading's key in that claim. */
  readonly reading?: string;
  readonly at: Place;
  readonly related: readonly RelatedPlace[];
}

/** Something to report. */
export type Finding = FindingBody & FindingContext;

/** Puts a finding where it stands, at its default severity. */
export const finding = (
  body: FindingBody,
  at: Place,
  rest: Partial<Pick<FindingContext, 'claim' | 'reading' | 'related' | 'severity'>> = {},
): Finding => ({ ...body, severity: SEVERITIES[body.code], related: [], ...rest, at });

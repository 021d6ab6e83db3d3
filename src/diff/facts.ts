import { createHash } from 'node:crypto';
import type { Quote } from '../model/claim.ts';
import type { DiffPart, Finding, FindingBody, FindingCode } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import type { IsoDate, Source } from '../model/source.ts';
import { fold } from '../text/fold.ts';

/** Why a reading is no evidence. */
export interface FactProblem {
  /** A finding's code. */
  readonly code: string;
  /** The same in a line of plain English, where it is known. */
  readonly reason?: string;
  /** The passage of the source that comes nearest to the quote. */
  readonly found?: string;
  /** From the quote to that passage, word by word. */
  readonly diff?: readonly DiffPart[];
}

/** A few folded words on either side of an anchor, by which a passage is known again. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What a reading would state were its quote what the source says now. */
interface Followed {
  readonly words: string;
  readonly text: string;
}

/** What is known of a reading, wherever it is known from. */
export interface FactReading {
  readonly key: string;
  readonly source: string;
  readonly quote: Quote;
  readonly voice: string;
  readonly asOf?: IsoDate;
  /** The value in words; `null` where the reading is no evidence. */
  readonly text: string | null;
  readonly span: Span | null;
  /** The source's own words at the anchor, where they are known. */
  readonly words?: string;
  readonly around?: Surroundings;
  readonly problem?: FactProblem;
  readonly followed?: Followed;
  /** What stands now between the words that the quote stood between, where it is no evidence any more. */
  readonly place?: string;
}

/** How a claim stands, as far as two runs can be told apart by it. */
export interface FactVerdict {
  readonly verdict: string;
  readonly conflict?: string;
  /** The consensus in words. */
  readonly consensus?: string;
}

export interface FactClaim extends FactVerdict {
  readonly id: string;
  readonly kind: string;
  readonly evidence: string;
  readonly readings: readonly FactReading[];
  /** How it would stand were the quotes that drifted what their sources say now. */
  readonly followed?: FactVerdict;
}

export interface FactSource {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** A digest of the text without its typography, where it can be had. */
  readonly fingerprint?: () => string;
  /** The source itself, where it is there: a lock and a report hold no text. */
  readonly document?: Source;
}

/** The facts of a report, a lock or a JSON report: what two of them are compared by. */
export interface Facts {
  readonly sources: readonly FactSource[];
  readonly claims: readonly FactClaim[];
}

/** The hex digest of a text without its typography: it changes when a letter, a digit or a mark does. */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(fold(text).text.trim()).digest('hex');

/** Words kept on either side of an anchor, and the code units that they are looked for in. */
const WORDS_AROUND = 3;
const REACH = 80;

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .text.split(' ')
    .filter((word) => word !== '');

const surroundingsOf = ({ text }: Source, { start, end }: Span): Surroundings => ({
  before: wordsIn(text.slice(Math.max(0, start - REACH), start))
    .slice(-WORDS_AROUND)
    .join(' '),
  after: wordsIn(text.slice(end, end + REACH))
    .slice(0, WORDS_AROUND)
    .join(' '),
});

/** Findings that say why a reading is no evidence. */
const PROBLEMS: ReadonlySet<string> = new Set<FindingCode>([
  'quote-missing',
  'quote-drifted',
  'quote-misattributed',
  'quote-spliced',
  'quote-truncated',
  'not-asserted',
  'value-unreadable',
  'value-ambiguous',
  'value-mismatch',
  'unknown-source',
]);

/** Whether a finding with this code says why a reading is no evidence. */
export const isProblem = (code: string): boolean => PROBLEMS.has(code);

/** Puts what a finding says into a line of plain English. */
export type Describe = (finding: FindingBody) => string;

const problemOf = (finding: Finding, describe: Describe): FactProblem => ({
  code: finding.code,
  reason: describe(finding),
  ...(finding.code === 'quote-drifted' && { found: finding.data.found, diff: finding.data.diff }),
});

/** Claims and keys may hold any mark but this one. */
const address = (claim: string, reading: string): string => `${claim}\0${reading}`;

const verdictOf = ({ verdict, conflict, consensus }: ReportClaim): FactVerdict => ({
  verdict,
  ...(conflict !== undefined && { conflict }),
  ...(consensus !== undefined && { consensus: consensus.text }),
});

const evidenceOf = ({ anchor }: ReportReading, source: Source | undefined): Partial<FactReading> =>
  anchor && source
    ? {
        words: anchor.parts.map(({ start, end }) => source.text.slice(start, end)).join(' … '),
        around: surroundingsOf(source, anchor.span),
      }
    : {};

const readingOf = (
  reading: ReportReading,
  source: Source | undefined,
  problem: FactProblem | undefined,
): FactReading => ({
  key: reading.key,
  source: reading.source,
  quote: reading.quote,
  voice: reading.voice,
  ...(reading.asOf !== undefined && { asOf: reading.asOf }),
  text: reading.text,
  span: reading.anchor?.span ?? null,
  ...evidenceOf(reading, source),
  ...(reading.text === null && { problem: problem ?? { code: 'unreadable-source' } }),
});

/**
 * The facts of a report that has its sources' texts.
 *
 * @param describe puts a finding into words.
 */
export const factsOf = (report: Report, describe: Describe): Facts => {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const problems = new Map<string, FactProblem>();
  for (const one of report.findings) {
    if (one.claim === undefined || one.reading === undefined || !isProblem(one.code)) continue;
    problems.set(address(one.claim, one.reading), problemOf(one, describe));
  }
  return {
    sources: report.sources.map((document) => ({
      id: document.id,
      file: document.file,
      sha256: document.sha256,
      fingerprint: () => fingerprintOf(document.text),
      document,
    })),
    claims: report.claims.map((claim) => ({
      id: claim.id,
      kind: claim.kind,
      ...verdictOf(claim),
      evidence: claim.evidence,
      readings: claim.readings.map((reading) =>
        readingOf(reading, sources.get(reading.source), problems.get(address(claim.id, reading.key))),
      ),
    })),
  };
};

import type { Stance } from './stance.ts';
import type { Place } from './place.ts';
import type { ConflictKind } from './relation.ts';
import type { SourceStatus } from './source-status.ts';
import type { UnreadFile } from './unread-file.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The least severity at which a gate fails; with `none` it never does. */
export const FAIL_SEVERITIES = ['error', 'warning', 'info', 'none'] as const;
export type FailSeverity = (typeof FAIL_SEVERITIES)[number];

/**
 * One step of a word-by-word difference between a quote and a passage. `text` is one word or several, without white
 * space around it: set a space between parts. The parts `same` and `removed` are the quote, `same` and `added` the passage.
 */
export interface DiffPart {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A change of fact between a quote and the passage nearest to it. */
export interface FactChange {
  readonly what: 'number' | 'date' | 'name' | 'negation' | 'bound' | 'hedge' | 'word';
  /** As the quote has it; empty where the passage adds it. */
  readonly quoted: string;
  /** As the source has it; empty where the quote adds it. */
  readonly found: string;
}

/** A fault in a YAML file: where in its structure, what was expected, what came. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  readonly found?: string;
  readonly suggestion?: string;
}

/** What is known of a thing called by a name that does not exist. */
export interface UnknownWord {
  readonly name: string;
  readonly suggestion?: string;
  readonly known: readonly string[];
}

/** What stands on one side of a contradiction. */
export interface CampSummary {
  /** The value in words. */
  readonly value: string;
  readonly sources: readonly string[];
}

interface Disagreement {
  readonly conflict: ConflictKind;
  readonly camps: readonly CampSummary[];
  /** Set when a resolution that still fits has ruled on it. */
  readonly resolved?: { readonly by: string; readonly on: string; readonly reason: string; readonly value?: string };
}

/** What a reading was when the sources were locked. */
export interface Locked {
  /** Its value in words. */
  readonly text: string;
}

interface SinceLocked {
  /** Set when the quote stood in its source when that was locked, and the source has changed since. */
  readonly locked?: Locked;
}

/** What a suppression is for. */
interface SuppressionData {
  readonly finding: string;
  readonly claim?: string;
  readonly evidence: string;
}

/** One row a finding: the data that its message is made of. */
export interface FindingData {
  'yaml-syntax': { readonly problem: string; readonly hint?: string };
  schema: Fault;
  'duplicate-id': { readonly what: 'claim' | 'source' | 'event' | 'party'; readonly id: string };
  'unknown-source': UnknownWord & {
    /** A file of that name, which is no source. */
    readonly unread?: UnreadFile;
  };
  'unknown-party': UnknownWord;
  'unreadable-source': {
    readonly source: string;
    /** Its file, relative to the working directory. */
    readonly file?: string;
    readonly problem: string;
    readonly hint?: string;
  };
  /** A folder of sources or of claims that may not be looked into, relative to the working directory. */
  'unreadable-folder': { readonly folder: string; readonly problem: string };
  'encoding-guessed': { readonly source: string; readonly encoding: string };
  /** What of a source's file is not read, each in words, and what to do about it where that is no file of its own. */
  'partly-read': {
    readonly source: string;
    readonly file: string;
    readonly parts: readonly string[];
    readonly hint?: string;
  };
  'text-damaged': {
    readonly source: string;
    readonly count: number;
    /** Where in its text, 1-based; the first ones. */
    readonly lines: readonly number[];
  };
  'unread-file': UnreadFile & {
    /** Further files that are not read and have no finding of their own. */
    readonly others?: number;
  };
  /** A reading of a source that no longer stands. */
  'source-not-current': { readonly source: string; readonly status: SourceStatus };
  'quote-missing': SinceLocked & {
    readonly quote: string;
    readonly source: string;
    readonly nearest?: { readonly source: string; readonly text: string };
  };
  'quote-drifted': SinceLocked & {
    readonly quote: string;
    readonly source: string;
    readonly found: string;
    readonly diff: readonly DiffPart[];
    readonly changes: readonly FactChange[];
    /** Set when the words quoted stand, and what failed is what should stand beside them; `quote` then holds it too. */
    readonly context?: 'prefix' | 'suffix' | 'both';
  };
  'quote-misattributed': SinceLocked & {
    readonly quote: string;
    readonly source: string;
    readonly standsIn: readonly string[];
  };
  'quote-spliced': SinceLocked & {
    readonly quote: string;
    readonly source: string;
    readonly pieces: readonly string[];
    /** UTF-16 code units between the first piece's end and the last one's start. */
    readonly distance: number;
  };
  'quote-truncated': SinceLocked & {
    readonly quote: string;
    readonly source: string;
    readonly word: string;
    readonly where: 'before' | 'after' | 'inside';
    /**
     * `modifier`: a word that makes another value of it, as "late" of "September" or "half" of "a million"; `frame`: one
     * that makes it the value of something else, as "another" and "a day" do. `name`: a part of the name that the quote
     * cuts. `relation`: it is somebody or something else, as "the widow of" makes it.
     */
    readonly effect: 'negation' | 'bound' | 'hedge' | 'approximation' | 'modifier' | 'frame' | 'name' | 'relation';
    /** The quote with the word in it, ready to paste. */
    readonly repaired: string;
  };
  'not-asserted': {
    readonly quote: string;
    readonly source: string;
    readonly stance: Stance;
    /** The words that decide it. */
    readonly word: string;
  };
  'quote-ambiguous': {
    readonly quote: string;
    readonly source: string;
    readonly count: number;
    /** The shortest prefix that settles on the first match. */
    readonly prefix?: string;
    readonly suffix?: string;
  };
  'value-unreadable': {
    readonly quote: string;
    readonly kind: string;
    readonly reason: string;
    /** Set where the language of the words is the reason: its tag, and whether it is not read or cannot be told. */
    readonly language?: string;
    readonly because?: 'no-pack' | 'undetected';
  };
  'value-ambiguous': {
    readonly quote: string;
    readonly kind: string;
    readonly candidates: readonly string[];
    readonly reason?: string;
  };
  'value-mismatch': { readonly quote: string; readonly editor: string; readonly read: string };
  'value-not-in-quote': { readonly quote: string; readonly editor: string };
  /** The editor's value for words that cannot be read; every number in it stands in them. */
  'value-by-editor': { readonly quote: string; readonly editor: string };
  'translation-digits': { readonly quote: string; readonly translation: string };
  'polarity-unchecked': { readonly quote: string; /** Its English name. */ readonly language: string };
  'surroundings-unchecked': {
    readonly quote: string;
    /** Its English name. */
    readonly language: string;
    /** A word of the sentence that may deny or doubt it, where the language's words are known. */
    readonly word?: string;
  };
  contradiction: Disagreement;
  spelling: Disagreement;
  'adjacent-days': Disagreement;
  'self-contradiction': Disagreement & { readonly source: string };
  strained: { readonly a: string; readonly b: string; readonly note: string };
  incomparable: { readonly a: string; readonly b: string; readonly note: string };
  /** Only the first `most` of the different answers are compared. */
  'too-many-answers': { readonly answers: number; readonly most: number };
  'mixed-times': { readonly first: string; readonly last: string };
  'weekday-mismatch': {
    readonly quote: string;
    readonly stated: string;
    readonly actual: string;
    readonly date: string;
  };
  'zone-mismatch': { readonly quote: string; readonly a: string; readonly b: string };
  'polarity-suspect': { readonly quote: string; readonly label: string; readonly word: string };
  'resolution-stale': { readonly recorded: string; readonly evidence: string };
  'resolution-unneeded': { readonly verdict: string };
  'suppression-unneeded': SuppressionData & {
    /** The claim's evidence hash today, where that is what has changed. */
    readonly now?: string;
  };
  'suppression-expired': SuppressionData & { readonly expired: string; readonly reason: string };
  uncorroborated: { readonly source: string };
  'single-origin': { readonly origin: string; readonly sources: readonly string[] };
  'source-changed': {
    readonly source: string;
    /** `file`: other bytes, but no letter, digit or mark of the text is another. */
    readonly changed: 'text' | 'file';
    /** Readings locked that are still evidence. */
    readonly stands: number;
    /** Claims of readings locked that are evidence no more, one a reading. */
    readonly lost: readonly string[];
  };
  'shared-passage': {
    /** The ids of the two sources. */
    readonly source: string;
    readonly other: string;
    /** Words that they share, in order. */
    readonly words: number;
    readonly text: string;
  };
  'unused-source': { readonly source: string };
  /** Places of a manuscript. */
  'text-misquoted': {
    readonly words: string;
    readonly cited?: string;
    /** Where a passage like it stands, or the very words; absent where nothing near them stands anywhere. */
    readonly source?: string;
    readonly says?: string;
    readonly changed: readonly FactChange['what'][];
  };
  'text-misattributed': { readonly words: string; readonly cited?: string; readonly source: string };
  'text-contradicted': { readonly words: string; readonly source: string; readonly says: string };
  'text-overstated': {
    readonly words: string;
    readonly source: string;
    readonly says: string;
    /** How the source stands to it; absent where it only bounds the number. */
    readonly stance?: Stance;
  };
  'text-uncovered': { readonly words: string };
}

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

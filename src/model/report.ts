import type { ClaimOptions, Draft, Quote, Resolution } from './claim.ts';
import type { Finding, Severity } from './finding.ts';
import type { Frame } from './frame.ts';
import type { Place, Span } from './place.ts';
import type { ConflictKind, Relation } from './relation.ts';
import type { IsoDate, Source } from './source.ts';
import type { Stance } from './stance.ts';
import type { KindName, Value } from './values.ts';

export type Verdict = 'contradicted' | 'compatible' | 'agreed' | 'uncorroborated' | 'unverified';

/**
 * How a quote was found: to the letter, after folding typography, as parts around an elision, or without what the
 * conventions of quoting let an editor add.
 */
export type AnchorMethod = 'exact' | 'folded' | 'elided' | 'edited';

/** A quote found in a text. */
export interface Anchor {
  readonly method: AnchorMethod;
  readonly span: Span;
  /** The parts around elisions, in order; one part that equals `span` where there is no elision. */
  readonly parts: readonly Span[];
}

/** The language of a reading, and what says so. */
export interface ReadingLanguage {
  /** A BCP 47 tag; `und` where it cannot be told. */
  readonly tag: string;
  /** The reading, the manifest, the words of the text or of the paragraph, or letters that the language lacks. */
  readonly by: 'reading' | 'source' | 'text' | 'passage' | 'script';
}

/** A reading, judged; what failed is `null`, and has a finding. */
export interface ReportReading {
  readonly key: string;
  readonly at: Place;
  readonly source: string;
  readonly quote: Quote;
  readonly anchor: Anchor | null;
  /** Where the anchor stands in the source's text. */
  readonly line: number | null;
  readonly column: number | null;
  /** Where it stands in the source's file, such as "page 3"; absent where the file has no such places. */
  readonly locator?: string;
  readonly value: Value | null;
  /** The value in words. */
  readonly text: string | null;
  /** What the value is of; a level where absent. */
  readonly frame?: Frame;
  /** How the source stands to the words. */
  readonly stance: Stance;
  /** Whether the stance is the editor's word. */
  readonly stanceByEditor?: true;
  /** The language of the words quoted; absent where they are not found. */
  readonly language?: ReadingLanguage;
  /** The editor's translation, which the value was read from or held against. */
  readonly translation?: string;
  /** What the words say in English, where the program read them in another language. */
  readonly english?: string;
  /** Whether nobody could look for words beside the quote that change it, so that it corroborates nothing for sure. */
  readonly unchecked?: true;
  /** Whether the value is the editor's label rather than read from the quote. */
  readonly labelled: boolean;
  /** Who speaks: a party's id, else the source's. */
  readonly voice: string;
  /** Who the reading goes back to: an id of a party or a source. */
  readonly origin: string;
  readonly asOf?: IsoDate;
  /** The day on which it was said, by the editor. */
  readonly saidOn?: IsoDate;
}

/** How two distinct values stand; `a` and `b` are the keys of the first readings that state them. */
export type ReportRelation = Relation & { readonly a: string; readonly b: string };

/** Readings of which none contradicts another. */
export interface Camp {
  readonly value: string;
  readonly readings: readonly string[];
  /** Readings that would fit another camp as well. */
  readonly fitsSeveral: readonly string[];
}

export interface Consensus {
  readonly value: Value;
  readonly text: string;
  /** The day of the latest reading, for a toll that grows. */
  readonly asOf?: IsoDate;
}

export interface ReportResolution extends Omit<Resolution, 'at' | 'value'> {
  readonly value?: string;
  readonly state: 'holds' | 'stale' | 'unneeded';
}

export interface ReportClaim {
  readonly id: string;
  readonly at: Place;
  readonly question: string;
  readonly kind: KindName;
  readonly event?: { readonly id: string; readonly title: string; readonly date?: IsoDate };
  readonly related: readonly string[];
  readonly tags: readonly string[];
  readonly options: ClaimOptions;
  readonly verdict: Verdict;
  /** Set when contradicted. */
  readonly conflict?: ConflictKind;
  /** The independent origins of the readings that take part. */
  readonly origins: readonly string[];
  readonly consensus?: Consensus;
  readonly camps?: readonly Camp[];
  /** Hash over everything that the verdict rests on; a resolution records it. */
  readonly evidence: string;
  readonly resolution?: ReportResolution;
  /** Set where no person has accepted the claim. */
  readonly draft?: Draft;
  readonly readings: readonly ReportReading[];
  readonly relations: readonly ReportRelation[];
}

/** How many claims stand how. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface Summary {
  readonly sources: number;
  /** Without drafts, as are the readings and verdicts. */
  readonly claims: number;
  readonly readings: number;
  readonly verdicts: VerdictCounts;
  /** Claims that no person has accepted, counted apart; absent where there are none. */
  readonly drafts?: { readonly claims: number; readonly verdicts: VerdictCounts };
  /** How many of the contradicted claims an editor has ruled on, with a ruling that still stands. */
  readonly ruled: number;
  /** Without those that are suppressed. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many findings are suppressed; absent where none is. */
  readonly suppressed?: number;
  /** How many claims are counted here but not listed, because they ask for no action; absent where all are listed. */
  readonly leftOut?: number;
}

/** What a report says of itself to those who read it. */
export interface About {
  readonly title?: string;
  readonly author?: string;
  readonly date?: IsoDate;
  /** Paragraphs, parted by empty lines. */
  readonly introduction?: string;
}

/** Whether an editor has ruled on a contradiction, and the ruling stands. */
export const isRuled = ({ verdict, resolution }: ReportClaim): boolean =>
  verdict === 'contradicted' && resolution?.state === 'holds';

/** A claim of a report by its id, whether it is shown or only related to one that is. */
export const claimNamed = ({ claims, beside }: Report, id: string): ReportClaim | undefined =>
  claims.find((claim) => claim.id === id) ?? beside.find((claim) => claim.id === id);

/** A finding that a team lives with for now: it fails no gate, and is counted rather than listed. */
export type SuppressedFinding = Finding & {
  readonly suppression: { readonly reason: string; readonly expires?: IsoDate };
};

/** What `reconcile` found. `sources` carry their text so that a format can show passages; JSON leaves it out. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** Absent where the configuration says nothing of it. */
  readonly about?: About;
  readonly summary: Summary;
  readonly sources: readonly Source[];
  /** Names of the parties that voices and origins point to. */
  readonly parties: Readonly<Record<string, string>>;
  readonly claims: readonly ReportClaim[];
  /** Claims that a filter leaves out, though a claim shown is related to them. */
  readonly beside: readonly ReportClaim[];
  /** Sorted by file, line, column, code. */
  readonly findings: readonly Finding[];
  /** What is suppressed, in the same order; absent where nothing is. */
  readonly suppressed?: readonly SuppressedFinding[];
}

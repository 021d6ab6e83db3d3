import type { DraftKind } from '../draft/mention.ts';
import type { FactChange, DiffPart } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { Verdict } from '../model/report.ts';
import type { Stance } from '../model/stance.ts';

/** What a manuscript states at a place: words between quotation marks, a fact with a value, or a whole statement. */
type Stated = 'quotation' | 'statement' | DraftKind;

/**
 * What came of it. Of quotations: `stands`, `changed` (a near passage stands), `elsewhere` (in another source than the one
 * cited), `nowhere`, `voice` (somebody else's words). Of facts: `supported`, `compatible`, `contradicted`, `uncovered`; and
 * `told` where the sources plan, doubt, bound or deny what the manuscript tells as it is.
 */
export const RESULTS = {
  stands: false,
  changed: true,
  elsewhere: true,
  nowhere: true,
  voice: true,
  supported: false,
  compatible: false,
  contradicted: true,
  told: true,
  uncovered: false,
} as const satisfies Readonly<Record<string, boolean>>;

export type Result = keyof typeof RESULTS;

/** Words of a source that a place of the manuscript was held against. */
export interface Against {
  readonly source: string;
  readonly span: Span;
  readonly text: string;
}

/** One place of the manuscript, and what came of it. */
export interface Mark {
  readonly stated: Stated;
  readonly result: Result;
  /** Counts in the manuscript's text. */
  readonly span: Span;
  readonly words: string;
  /** The source that the manuscript cites for it; `null` where it cites none, or one that is not known. */
  readonly cited: string | null;
  readonly against?: Against;
  /** What parts the two, word by word, where a quotation changed. */
  readonly diff?: readonly DiffPart[];
  readonly changes?: readonly FactChange[];
  /** How the source stands to what the manuscript asserts, and the rule that decided on two values. */
  readonly stance?: Stance;
  readonly rule?: string;
  /** The claim whose reading it was held against, and how that claim stands. */
  readonly claim?: { readonly id: string; readonly verdict: Verdict };
}

export const isProblem = ({ result }: Mark): boolean => RESULTS[result];

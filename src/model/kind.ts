import type { ClaimOptionKey, ClaimOptions, EditorValue } from './claim.ts';
import type { FindingBody, FindingData } from './finding.ts';
import type { Frame } from './frame.ts';
import type { Span } from './place.ts';
import type { Relation } from './relation.ts';
import type { DateOrder, IsoDate } from './source.ts';
import type { KindName, Values } from './values.ts';

/** The sentence that a quote stands in, without the quote; empty where the quote is all there is. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What a reader may know beside the words themselves. */
export interface ReadContext {
  readonly options: ClaimOptions;
  /** The day the words were said, else the source's `published`: relative dates hang on it. */
  readonly saidOn?: IsoDate;
  /** The day of the claim's event: it supplies a missing year, no more. */
  readonly eventDate?: IsoDate;
  readonly language?: string;
  readonly dateOrder?: DateOrder;
  /** The editor's value, where the reading gives one. */
  readonly value?: EditorValue;
  /** The reading's own `complete`, where it gives one. */
  readonly complete?: boolean;
  /**
   * What stands around the quote in its sentence: it is read for what changes the value and for what the words hang on ("a
   * year earlier"), never for the value itself.
   */
  readonly around?: Surroundings;
}

/** Words beside a quote without which its value is another: spans count in the sentence, `before` first. */
export interface LeftOut {
  readonly words: Span;
  /** The quote with them. */
  readonly whole: Span;
  readonly effect: FindingData['quote-truncated']['effect'];
}

type ReadProblem = FindingBody<
  'value-unreadable' | 'value-ambiguous' | 'value-mismatch' | 'not-asserted' | 'quote-truncated'
>;
export type ReadNote = FindingBody<'value-not-in-quote' | 'weekday-mismatch' | 'zone-mismatch' | 'polarity-suspect'>;

/** A value with its frame and what is worth saying about it, or the reason why there is none. */
export type ReadOutcome<V> =
  | {
      readonly ok: true;
      readonly value: V;
      /** A level where absent. */ readonly frame?: Frame;
      readonly notes: readonly ReadNote[];
    }
  | {
      readonly ok: false;
      readonly problem: ReadProblem;
      /** Where the quote leaves out words of its sentence that change its value. */ readonly leftOut?: LeftOut;
    };

/** One kind of answer: how it is read, compared, intersected and written. All functions are pure. */
export interface Kind<K extends KindName> {
  /** What it reads, in a line, for help texts. */
  readonly summary: string;
  /** The claim options that it takes. */
  readonly options: readonly ClaimOptionKey[];
  /** Whether the value is the editor's label, checked against the quote, rather than read from it. */
  readonly labelled: boolean;
  /** Reads what a quote states, and holds the editor's `context.value` against it. */
  readonly read: (quote: string, context: ReadContext) => ReadOutcome<Values[K]>;
  /** Reads a value as an editor or the command line gives it, with no quote to hold it against. */
  readonly parse: (value: EditorValue, context: ReadContext) => ReadOutcome<Values[K]>;
  readonly relate: (a: Values[K], b: Values[K], options: ClaimOptions) => Relation;
  /** For tolls that grow: `later` describes a later day than `earlier`. Absent where `cumulative` has no sense. */
  readonly relateOverTime?: (earlier: Values[K], later: Values[K], options: ClaimOptions) => Relation;
  /** The answers that all values allow, given that no two contradict; `null` where none can be named. */
  readonly meet: (values: readonly Values[K][], options: ClaimOptions) => Values[K] | null;
  /** The value in words; reading them again gives the value. */
  readonly format: (value: Values[K]) => string;
}

/** The table of kinds: a missing or wrong row does not compile. */
export type Kinds = { readonly [K in KindName]: Kind<K> };

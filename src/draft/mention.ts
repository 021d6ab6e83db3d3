import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';

/** Kinds of answers that are found without knowing the question. */
export type DraftKind = Extract<
  KindName,
  'count' | 'quantity' | 'date' | 'deadline' | 'duration' | 'time' | 'age' | 'name' | 'place'
>;

/** What of a text tells which question words in it answer. */
export interface Frame {
  /** The classes of the word nearest in its clause for what is done or befalls; none where no such word governs it. */
  readonly predicates: ReadonlySet<string>;
  /** Words between it and that word, with what parts them; infinite where there is none. */
  readonly distance: number;
  /** Whether that word is one of its own: "42 passengers". */
  readonly isInside: boolean;
  /** What is counted, as its class or its stem; the dimension of a measure; empty where nothing is named. */
  readonly head: string;
  /** Stems of the words beside the head. */
  readonly modifiers: ReadonlySet<string>;
  /** Words that tell it from others of its sort, by their row: "northern". */
  readonly qualifiers: ReadonlyMap<number, string>;
  /** Stems of the words of its clause that carry meaning. */
  readonly terms: ReadonlySet<string>;
  /** Names in its clause, folded. */
  readonly names: ReadonlySet<string>;
  /** The nearest name before it in its clause, folded, else the nearest behind it: who has or wins it. */
  readonly bearer: ReadonlySet<string>;
  /** What it is told of beside the event itself: "aftershock"; empty for the event. */
  readonly beside: string;
  /** A part of another figure, or one that is added to it. */
  readonly isPart: boolean;
  /** So many of a whole that is told: "40 of 112 districts". */
  readonly isOfWhole: boolean;
  /** Held against another figure, of another time or place. */
  readonly isCompared: boolean;
  /** Told of a place that is named beside it: "33 guests at Sandvik". */
  readonly isPlaced: boolean;
  /** Said to be the whole. */
  readonly isTotal: boolean;
}

/** Words of a source that state a value, and what they are of. */
export interface Mention {
  readonly kind: DraftKind;
  readonly source: Source;
  readonly span: Span;
  readonly sentence: Span;
  /** Whether it says when or where the text was filed. */
  readonly isDateline: boolean;
  /** Whether it stands in the headline. */
  readonly isHeadline: boolean;
  /** Whether it stands in what the text begins with. */
  readonly isLead: boolean;
  /** What it says, in words; equal where two are the same. */
  readonly text: string;
  readonly frame: Frame;
  /** The number stated, where it is one. */
  readonly size?: number;
  /** The minute of the day that it begins with, where it is a time. */
  readonly minute?: number;
  /** The day that it states, where it states one to the day. */
  readonly day?: string;
  /** The day that is named nearest to it in its sentence, where one is. */
  readonly on?: string;
  /** Whether its sentence tells of another time than its text is about. */
  readonly isElsewhen: boolean;
  /** The year that its sentence names, where that is another than its text's. */
  readonly year?: number;
  /** Whether it is itself said to be of its year, and not its sentence. */
  readonly isOfYear?: true;
}

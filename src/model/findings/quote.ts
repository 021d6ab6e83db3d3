import type { Stance } from '../stance.ts';

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

/** What a reading was when the sources were locked. */
export interface Locked {
  /** Its value in words. */
  readonly text: string;
}

interface SinceLocked {
  /** Set when the quote stood in its source when that was locked, and the source has changed since. */
  readonly locked?: Locked;
}

/** Whether a quote stands, stands whole, and is asserted. One row a finding: the data that its message is made of. */
export interface QuoteFindings {
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
  'quote-ambiguous': {
    readonly quote: string;
    readonly source: string;
    readonly count: number;
    /** The shortest prefix that settles on the first match. */
    readonly prefix?: string;
    readonly suffix?: string;
  };
  'not-asserted': {
    readonly quote: string;
    readonly source: string;
    readonly stance: Stance;
    /** The words that decide it. */
    readonly word: string;
  };
}

/** What stands for the words quoted. */
export const QUOTED = '[]';

/** A word that tells something, with the one behind it where that may belong to it: "lifted off". */
export interface Teller {
  readonly word: string;
  readonly particle?: string;
}

/** A word that has an opposite, and what it is said of. */
export interface Side {
  /** In the sentence: "before", "out of". */
  readonly word: string;
  /** Which pair of opposites it is of, and which of the two. */
  readonly row: number;
  readonly side: number;
  /** The next word that tells something, lower case; what is quoted where that comes first. */
  readonly of: string;
}

/** A date, as far as it is written out. */
export interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday is 1. */
  readonly weekday?: number;
  readonly words: string;
}

/** A name or number that tells one of a sort from another. */
export interface Named {
  /** Its place in the clause: "of treaty", "doer". */
  readonly slot: string;
  /** Its words, lower case and folded, without titles. */
  readonly names: readonly string[];
  readonly words: string;
}

/** A common noun of a clause by which what it tells is told of one thing: who does it, what is counted. */
export interface Thing {
  readonly slot: string;
  /** Lower case. */
  readonly noun: string;
  /** Nouns before it that it is of: "[sales] taxes". */
  readonly adjuncts: readonly string[];
}

/** A word by which one of a sort is told from another, and its noun, lower case: "[earlier] storm". */
export interface Picked {
  readonly word: string;
  readonly of: string;
  /** As they are shown. */
  readonly words: string;
}

/** A word of a sentence in its place; what is quoted is one of them. */
export interface Placed {
  /** Lower case. */
  readonly word: string;
  /** Whether it tells something, and is no name and no number. */
  readonly isTold: boolean;
  /** Whether it is a verb that tells what is done without its object. */
  readonly isDeed: boolean;
}

/** When something is so. */
export interface Times {
  readonly days: readonly Day[];
  /** Whether it is told as what was so for a time, in these words, or is so now. */
  readonly era?: { readonly isFormer: boolean; readonly words: string };
}

/** By which words a sentence tells what is quoted of it. */
export interface Telling extends Times {
  /** Words with a capital in the whole sentence, lower case. */
  readonly names: ReadonlySet<string>;
  /** What the words quoted hang on, the nearest first: nouns, participles, the verb; none where that tells nothing. */
  readonly path: readonly Teller[];
  /** Nouns, verbs and adjectives of the sentence, but for what is quoted of it beside a verb; lower case. */
  readonly words: readonly string[];
  /** Those by which the sentence does more than add to what that clause tells. */
  readonly core: readonly string[];
  /** Of phrases among them that tell something as one word does, the words: the other may have one of them alone. */
  readonly parts: readonly string[];
  /** Those of the clause that the quote stands in. */
  readonly near: readonly string[];
  /** Those by which the sentence tells something beside, in clauses of their own. */
  readonly clauses: readonly string[];
  /** The same without a verb: "…, on the road hardly any". They are none of those near the value. */
  readonly stretches: readonly string[];
  /** Of that clause, the nouns of whoever does what the value hangs on, where they are no part of it. */
  readonly subject: readonly string[];
  /** Names in the clause that the quote stands in. */
  readonly named: readonly Named[];
  readonly things: readonly Thing[];
  /** Words by which a thing is another of its sort. */
  readonly picked: readonly Picked[];
  /** Of a length of time, whether it is told of the subject, by no verb but one that says how long that is. */
  readonly length?: 'of subject' | 'of deed' | 'off';
  /** What is somebody's, and told of without naming it otherwise: "the firm's [rival]". */
  readonly owned?: Picked;
  /** Whether it stands in brackets with a participle of its own: "(retrieved [4 June])". */
  readonly isPutIn: boolean;
  /** Who is named together with the name quoted. */
  readonly partner?: Picked;
  /** Of whom a number is told together. */
  readonly joined: readonly string[];
  /** Words that have an opposite: "two days [before] the war". */
  readonly sides: readonly Side[];
  /** Every word of the sentence, in order. */
  readonly wording: readonly Placed[];
  /** Nouns, verbs and adjectives of the quote itself. */
  readonly quoted: readonly string[];
}

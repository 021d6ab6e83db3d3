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

/** By which words a sentence tells what is quoted of it. */
export interface Telling {
  /** What the words quoted hang on, the nearest first: nouns, participles, the verb; none where that tells nothing. */
  readonly path: readonly Teller[];
  /** Nouns, verbs and adjectives of the sentence, but for what is quoted of it beside a verb; lower case. */
  readonly words: readonly string[];
  /** Those of the clause that the quote stands in. */
  readonly near: readonly string[];
  /** Of that clause, the nouns of whoever does what the value hangs on, where they are no part of it. */
  readonly subject: readonly string[];
  /** Words that have an opposite: "two days [before] the war". */
  readonly sides: readonly Side[];
  /** Nouns, verbs and adjectives of the quote itself. */
  readonly quoted: readonly string[];
}

/**
 * Words by which a text tells what a figure, a day or a place is of, as classes: each verb with its nominalisations, as
 * VerbNet and FrameNet group them. Forms are by their base, parted by a bar; a form of a verb that is a noun as well
 * ("strike") stands under both.
 */

/** Kinds of answers that a class may be asked for by. */
export type AskedKind = 'count' | 'quantity' | 'date' | 'deadline' | 'duration' | 'time';

/** What is done or befalls, whichever word tells it. */
export interface PredicateClass {
  readonly verbs?: string;
  readonly nouns?: string;
  /** Adjectives and participles beside what they are said of: "12 dead". */
  readonly adjectives?: string;
  /** It holds at a time, and may hold of others on another day: "waiting". */
  readonly holds?: true;
  /** It befalls people, and how many of them is asked. */
  readonly toll?: true;
  /** It happens on one day; `once` where texts on two of them tell of two things, whatever else they share. */
  readonly occurs?: 'once' | 'often';
  /** The head, of {@link HEADS}, that names by itself those whom it befell: "212 prisoners". */
  readonly befallen?: string;
  /** A toll that goes on growing while it is reported on. */
  readonly grows?: true;
  /** How it is asked for, by what answers it; `{head}` is what is counted. */
  readonly asks?: Readonly<Partial<Record<AskedKind, string>>>;
}

import type { ClaimOptions } from '../model/claim.ts';
import type { Span } from '../model/place.ts';
import type { IsoDate, Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';

/** Kinds of facts that can be found without knowing the question. */
export type FactKind = Extract<KindName, 'age' | 'count' | 'quantity' | 'date' | 'duration' | 'name' | 'place'>;

/** A number, a date or a name that a text states; spans count in the source's text. */
export interface Fact {
  readonly kind: FactKind;
  readonly source: string;
  /** The words that state it, with what bounds it and what it counts. */
  readonly span: Span;
  readonly sentence: Span;
  /** Equal where two texts state one thing in the same terms. */
  readonly key: string;
  /** What is read from the words, in words; empty where nothing can be. */
  readonly text: string;
  /** The stems of the words for what is counted. */
  readonly nouns: readonly string[];
  /** Whom it names, folded, where that is a person; no given name where the family name stands alone. */
  readonly person?: { readonly family: string; readonly given: string };
  /** How much it tells by itself, from 0. */
  readonly weight: number;
}

/** One sentence, and what is known of the source that it stands in. */
export interface Passage {
  readonly source: Source;
  readonly span: Span;
  readonly text: string;
}

/** A fact before it is placed in its source: spans count in the passage. */
export type Stated = Pick<Fact, 'kind' | 'span' | 'key' | 'text' | 'nouns' | 'person' | 'weight'>;

/** What a reader of a source's words may know. */
export const readContext = (
  source: Source | undefined,
): { readonly options: ClaimOptions; readonly saidOn?: IsoDate } => ({
  options: {},
  ...(source?.published !== undefined && { saidOn: source.published }),
});

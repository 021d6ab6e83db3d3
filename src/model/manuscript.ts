import type { Span } from './place.ts';

/** Where a text cites, and what tells the source that it means. */
export interface Reference {
  /** Right behind the words of a link; else the mark of the note or the key, which may have no length. */
  readonly at: Span;
  /** What it names its source by: the mark of a note, a key, an address. */
  readonly by: string;
  /** What else may name the source: the words of a note or a title. */
  readonly words: string;
  /** A link may lead anywhere; a note or a key means a source. */
  readonly isLink: boolean;
}

/** What a text cites, quotes and sets apart by how it is set rather than by its words; spans count in the text, in order. */
export interface Apparatus {
  readonly references: readonly Reference[];
  /** Block quotations. */
  readonly quotes: readonly Span[];
  /** The words of its notes, which are no part of what it tells. */
  readonly notes: readonly Span[];
  /** Items of lists and rows of tables: no statement goes on from one into the next. */
  readonly items: readonly Span[];
}

/** A text to be held against sources: never a source itself. */
export interface Manuscript {
  readonly file: string;
  readonly text: string;
  /** Absent where the text has its marks in itself, as Markdown has. */
  readonly apparatus?: Apparatus;
}

import type { SourceStatus } from './source-status.ts';
import type { Finding } from './finding.ts';
import type { UnreadFile } from './unread-file.ts';
import type { Span } from './place.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** The order in which a source writes numeric dates. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What is known of a source, beside its id and file. */
export interface SourceMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly retrieved?: IsoDate;
  /** A BCP 47 tag such as `en-GB`. */
  readonly language?: string;
  /** How the source writes numeric dates, where its language does not tell. */
  readonly dateOrder?: DateOrder;
  /** The day that relative dates ("Tuesday", "the 10th") hang on. */
  readonly published?: IsoDate;
  /** Current where absent. */
  readonly status?: SourceStatus;
  /** The address of a copy that was kept of it. */
  readonly archived?: string;
}

/** A paragraph that is surely in another language than its text; a span in UTF-16 code units of the text. */
export interface ForeignPassage extends Span {
  /** A BCP 47 tag. */
  readonly language: string;
}

/** A stretch of a text that stands at one place in its file; a span in UTF-16 code units of the text. */
export interface Segment extends Span {
  /** Where that is, as a reader would look it up: "page 3", "00:01:12", "B4". */
  readonly label: string;
}

/** One document with an id; `text` is what was extracted from its file, and what spans count in. */
export interface Source extends SourceMetadata {
  readonly id: string;
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** Hex digest of the file's bytes; where they are lines of text, with LF for CRLF. */
  readonly sha256: string;
  /** The character set that its text was decoded from, such as `windows-1251`; absent for UTF-8 and where none counts. */
  readonly encoding?: string;
  readonly text: string;
  /** What of its metadata is the file's own word, since the manifest is silent; absent where nothing is. */
  readonly ownWord?: readonly (keyof SourceMetadata)[];
  /** Where its parts stand in its file, in order, none over another; absent where a file has no such places. */
  readonly segments?: readonly Segment[];
  /** The language that its text is in, as a BCP 47 tag, by the words themselves; absent where they do not tell. */
  readonly detected?: string;
  /** Paragraphs in other languages, in order; absent where there are none. */
  readonly passages?: readonly ForeignPassage[];
  /** Ids of the sources that this one copies: one origin with them. */
  readonly derivedFrom: readonly string[];
  /** Ids of the sources that it does not copy, whatever words they share. */
  readonly independentOf?: readonly string[];
}

/** All of a source that the reading of its words hangs on. */
export type ReadSource = Pick<Source, 'id' | 'text' | 'language' | 'detected' | 'passages' | 'published' | 'dateOrder'>;

/** What a corpus folder holds, with everything that was wrong in it. */
export interface Corpus {
  readonly sources: readonly Source[];
  /** Sources that are named but whose text could not be had; each has its finding. */
  readonly unreadable: readonly { readonly id: string; readonly file: string }[];
  /** Files that are no source; each has its finding, up to some number. */
  readonly unread?: readonly UnreadFile[];
  readonly findings: readonly Finding[];
}

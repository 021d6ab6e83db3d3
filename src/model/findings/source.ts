import type { SourceStatus } from '../source-status.ts';
import type { UnreadFile } from '../unread-file.ts';

/** What is known of a source, its file, and what stands in another as well. One row a finding: the data that its message is made of. */
export interface SourceFindings {
  'unreadable-source': {
    readonly source: string;
    /** Its file, relative to the working directory. */
    readonly file?: string;
    readonly problem: string;
    readonly hint?: string;
  };
  /** A folder of sources or of claims that may not be looked into, relative to the working directory. */
  'unreadable-folder': { readonly folder: string; readonly problem: string };
  'encoding-guessed': { readonly source: string; readonly encoding: string };
  /** What of a source's file is not read, each in words, and what to do about it where that is no file of its own. */
  'partly-read': {
    readonly source: string;
    readonly file: string;
    readonly parts: readonly string[];
    readonly hint?: string;
  };
  'text-damaged': {
    readonly source: string;
    readonly count: number;
    /** Where in its text, 1-based; the first ones. */
    readonly lines: readonly number[];
  };
  'unread-file': UnreadFile & {
    /** Further files that are not read and have no finding of their own. */
    readonly others?: number;
  };
  /** A reading of a source that no longer stands. */
  'source-not-current': { readonly source: string; readonly status: SourceStatus };
  'source-changed': {
    readonly source: string;
    /** `file`: other bytes, but no letter, digit or mark of the text is another. */
    readonly changed: 'text' | 'file';
    /** Readings locked that are still evidence. */
    readonly stands: number;
    /** Claims of readings locked that are evidence no more, one a reading. */
    readonly lost: readonly string[];
  };
  'shared-passage': {
    /** The ids of the two sources. */
    readonly source: string;
    readonly other: string;
    /** Words that they share, in order. */
    readonly words: number;
    readonly text: string;
  };
  'unused-source': { readonly source: string };
}

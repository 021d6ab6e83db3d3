import type { Apparatus } from '../model/manuscript.ts';
import type { Segment, SourceMetadata } from '../model/source.ts';

/** Why a file could not be had, in words. */
export interface Problem {
  readonly ok: false;
  readonly problem: string;
  /** What to do about it, as a sentence. */
  readonly hint?: string;
}

/** The text of a file, and the character set that it was written in where that is not plain UTF-8. */
export interface Extracted {
  readonly ok: true;
  readonly text: string;
  /** Where the parts of the text stand in the file: pages, times or cells, in order, none over another. */
  readonly segments?: readonly Segment[];
  readonly encoding?: string;
  /** Whether nobody named the character set: the bytes alone suggest it. */
  readonly guessed?: boolean;
  /** What of the file is not read, in words, such as "the attachment “figures.xlsx”". */
  readonly left?: readonly string[];
  /** What of the file gave no text, in words, and what to do about it. */
  readonly missing?: { readonly parts: readonly string[]; readonly hint: string };
  /** Which of the documents in its file this is; absent where a file is one document. */
  readonly part?: string;
  /** A day that the file names, and which need not be that of its publication; absent where the file says it is, or names none. */
  readonly someDay?: string;
  /** What the file says of itself beside its text, as it says it, where that was asked for. */
  readonly about?: SourceMetadata;
  /** What the text cites and sets apart, where that was asked for and the format has it beside the text. */
  readonly apparatus?: Apparatus;
}

/** What is told about a file beside its bytes. */
export interface ExtractOptions {
  /** The character set, as the manifest names it. */
  readonly encoding?: string;
  /** Which of the documents in its file is meant, as the manifest names it. */
  readonly part?: string;
  /** The bytes that a compressed file may unpack to. */
  readonly limit: number;
  /** Whether what the file says of itself is wanted. */
  readonly about?: boolean;
  /** Whether what the text cites and sets apart is wanted. */
  readonly apparatus?: boolean;
}

/** Takes the text out of a file's bytes, or says why there is none. */
export type Extract = (bytes: Uint8Array, options: ExtractOptions) => Promise<Extracted | Problem>;

/** A file that is declined, with the reason in words. */
export const declined = (problem: string, hint?: string): Problem => ({
  ok: false,
  problem,
  ...(hint === undefined ? {} : { hint }),
});

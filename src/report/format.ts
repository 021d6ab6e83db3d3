import type { Report } from '../model/report.ts';

/** What a format may know beside the report. */
export interface FormatOptions {
  /** Columns that a line may take; formats for files ignore it. */
  readonly width: number;
  /** Whether colour codes are wanted; formats for files ignore it. */
  readonly color: boolean;
  /** Whether what is agreed or stands alone takes a line each in a terminal; formats for files ignore it. */
  readonly folded?: boolean;
}

/** One format: a pure function that never fails; every text ends with a newline. */
export type Format = (report: Report, options: FormatOptions) => string;

/** A format whose text may come in pieces, in order, each of whole lines: for reports that are longer than a string may be. */
export type PiecedFormat = (report: Report, options: FormatOptions) => string | Iterable<string>;

import type { Report } from '../model/report.ts';

/** What a format may know beside the report. */
export interface FormatOptions {
  /** Columns that a line may take; formats for files ignore it. */
  readonly width: number;
  /** Whether colour codes are wanted; formats for files ignore it. */
  readonly color: boolean;
}

/** One format: a pure function that never fails; every text ends with a newline. */
export type Format = (report: Report, options: FormatOptions) => string;

/** Every format, loaded on need: a command pays only for the one that it prints. */
export const FORMATS = {
  terminal: async (): Promise<Format> => (await import('./terminal/report.ts')).formatTerminal,
  json: async (): Promise<Format> => (await import('./json.ts')).formatJson,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).formatMarkdown,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof FORMATS;

import type { Report } from '../model/report.ts';
import type { Format, FormatOptions, PiecedFormat } from './format.ts';

/** Every format, loaded on need: a command pays only for the one that it prints. */
export const FORMATS = {
  terminal: async (): Promise<Format> => (await import('./terminal/report.ts')).formatTerminal,
  json: async (): Promise<Format> => (await import('./json.ts')).formatJson,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).formatMarkdown,
  html: async (): Promise<Format> => (await import('./html/report.ts')).formatHtml,
  sarif: async (): Promise<Format> => (await import('./sarif.ts')).formatSarif,
  junit: async (): Promise<Format> => (await import('./junit.ts')).formatJunit,
  github: async (): Promise<Format> => (await import('./github.ts')).formatGithub,
  csv: async (): Promise<Format> => (await import('./csv-readings.ts')).formatCsv,
  'csv-claims': async (): Promise<Format> => (await import('./csv-claims.ts')).formatCsvClaims,
  w3c: async (): Promise<Format> => (await import('./web-annotations.ts')).formatWebAnnotations,
  claimreview: async (): Promise<Format> => (await import('./claim-review.ts')).formatClaimReview,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof FORMATS;

/** The formats that are written in pieces: those that hold every reading or finding. */
const PIECED: Readonly<Partial<Record<FormatName, () => Promise<PiecedFormat>>>> = {
  json: async () => (await import('./json.ts')).piecesOfJson,
  html: async () => (await import('./html/report.ts')).piecesOfHtml,
  sarif: async () => (await import('./sarif.ts')).piecesOfSarif,
  csv: async () => (await import('./csv-readings.ts')).piecesOfCsv,
  'csv-claims': async () => (await import('./csv-claims.ts')).piecesOfCsvClaims,
};

/** A format as it is written out: the same bytes, in pieces where it may be long. */
export const writtenFormat = (name: FormatName): Promise<PiecedFormat> => (PIECED[name] ?? FORMATS[name])();

export const isFormatName = (word: string): word is FormatName => Object.hasOwn(FORMATS, word);

/** The width of a text that goes to no terminal. */
const DEFAULT_OPTIONS: FormatOptions = { width: 80, color: false };

/**
 * Writes a report in one of the formats.
 *
 * @param options the width and colour of a text for the terminal; other formats ignore them.
 */
export const formatReport = async (
  report: Report,
  name: FormatName,
  options: Partial<FormatOptions> = {},
): Promise<string> => (await FORMATS[name]())(report, { ...DEFAULT_OPTIONS, ...options });

import type { Format } from './format.ts';

/** Every format, loaded on need: a command pays only for the one that it prints. */
export const FORMATS = {
  terminal: async (): Promise<Format> => (await import('./terminal/report.ts')).formatTerminal,
  json: async (): Promise<Format> => (await import('./json.ts')).formatJson,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).formatMarkdown,
  html: async (): Promise<Format> => (await import('./html/report.ts')).formatHtml,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof FORMATS;

import type { Changes } from './changes.ts';
import type { FormatOptions } from './format.ts';

/** A pure function that never fails; every text ends with a newline. */
type ChangesFormat = (changes: Changes, options: FormatOptions) => string;

/** Every format for changes, loaded on need. */
export const CHANGES_FORMATS = {
  terminal: async (): Promise<ChangesFormat> => (await import('./terminal/changes.ts')).formatChanges,
  json: async (): Promise<ChangesFormat> => (await import('./changes-json.ts')).formatChangesJson,
  markdown: async (): Promise<ChangesFormat> => (await import('./changes-markdown.ts')).formatChangesMarkdown,
} as const satisfies Record<string, () => Promise<ChangesFormat>>;

export type ChangesFormatName = keyof typeof CHANGES_FORMATS;

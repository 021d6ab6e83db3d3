import type { Changes } from './changes.ts';

/** Changes as JSON, indented by two spaces and ended by a newline. The same changes give the same bytes. */
export const formatChangesJson = ({ before, after, diff }: Changes): string =>
  `${JSON.stringify({ schemaVersion: 1, before, after, ...diff }, null, 2)}\n`;

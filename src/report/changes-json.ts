import type { Changes } from './changes.ts';
import { jsonText } from './escape.ts';

/** Changes as JSON, indented by two spaces and ended by a newline. The same changes give the same bytes. */
export const formatChangesJson = ({ before, after, diff }: Changes): string =>
  jsonText({ schemaVersion: 1, before, after, ...diff });

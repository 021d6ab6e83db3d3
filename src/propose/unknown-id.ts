import { meant } from '../yaml/check.ts';
import type { Problem } from './proposal.ts';

/** What a claim file declares beside its claims, and under which key. */
const DECLARED: Readonly<Record<string, string>> = { event: 'events', party: 'parties' };

/** Says that a proposal names what the registry does not have, and what may be meant, or where to declare it. */
export const unknownId = (
  pointer: string,
  what: 'event' | 'party' | 'claim',
  id: string,
  known: Iterable<string>,
): Problem => {
  const near = meant(id, known);
  const key = DECLARED[what];
  const offer = near === undefined ? key && `declare it under “${key}” in a claim file` : `did you mean “${near}”?`;
  return { pointer, message: `there is no ${what} “${id}”${offer === undefined ? '' : `: ${offer}`}` };
};

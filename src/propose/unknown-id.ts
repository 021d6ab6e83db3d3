import { meant } from '../yaml/check.ts';
import type { Problem } from './proposal.ts';

/** Says that a proposal names what the registry does not have, and what may be meant. */
export const unknownId = (pointer: string, what: string, id: string, known: Iterable<string>): Problem => {
  const near = meant(id, known);
  return { pointer, message: `there is no ${what} “${id}”${near === undefined ? '' : `: did you mean “${near}”?`}` };
};

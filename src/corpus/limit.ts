import { LIMITS, MEGABYTE } from '../model/limits.ts';
import { declined, type Problem } from './outcome.ts';

/** Files larger than this are declined unless more is asked for, in bytes: the text of fifty long books. */
export const DEFAULT_LIMIT = LIMITS.source.most;

/** A larger one would outgrow the longest string that there can be. */
export const MAX_MEGABYTES = 500;

/** A file that is too large, and what to do; `how` says in which state it was measured. */
export const tooLarge = (limit: number, how = ''): Problem =>
  declined(
    `${how}it is larger than ${+(limit / MEGABYTE).toFixed(2)} megabytes`,
    'Split it into parts, or set max_megabytes at the top of sources.yaml.',
  );

import { LIMITS, MEGABYTE } from '../model/limits.ts';
import { declined, type Problem } from './outcome.ts';

/** Files larger than this are declined unless more is asked for, in bytes: the text of fifty long books. */
export const DEFAULT_LIMIT = LIMITS.source.most;

/** A larger one would outgrow the longest string that there can be. */
export const MAX_MEGABYTES = 500;

/** Of the bytes that a file may have, this share may be text: more needs ten times its length in memory, and is no document. */
const SHARE_OF_TEXT = 5;

/** How much text is taken of a file that may have `limit` bytes. */
const mostText = (limit: number): number => Math.min(limit, Math.max(LIMITS.text.most, limit / SHARE_OF_TEXT));

/** Why so much text is not taken of a file that may have `limit` bytes, or nothing where it is. */
export const textProblem = (length: number, limit: number): Problem | undefined => {
  const most = mostText(limit);
  if (length <= most) return undefined;
  return declined(
    `as text, it is larger than ${+(most / MEGABYTE).toFixed(2)} megabytes`,
    `Split it into parts, or set max_megabytes at the top of sources.yaml to ${SHARE_OF_TEXT} times as many.`,
  );
};

/** A file that is too large, and what to do; `how` says in which state it was measured. */
export const tooLarge = (limit: number, how = ''): Problem =>
  declined(
    `${how}it is larger than ${+(limit / MEGABYTE).toFixed(2)} megabytes`,
    'Split it into parts, or set max_megabytes at the top of sources.yaml.',
  );

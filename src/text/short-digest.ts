import { createHash } from 'node:crypto';

/** Enough that two of one registry never meet by chance. */
const DIGITS = 8;

/** A letter that says of what, and eight hex digits of a digest over data: `r-1f0c2d3e`. */
export const shortDigest = (letter: string, data: unknown): string =>
  `${letter}-${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, DIGITS)}`;

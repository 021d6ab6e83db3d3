import { createHash } from 'node:crypto';

/** Rules are made from failures of the first half alone; the second is looked at as totals. */
export const HALVES = ['first half', 'second half'] as const;

export type Half = (typeof HALVES)[number];

/** The half that a row belongs to, by a hash of its text: adding rows moves none. */
export const halfOf = (text: string): Half =>
  createHash('sha256').update(text).digest().readUInt8(0) % 2 === 0 ? 'first half' : 'second half';

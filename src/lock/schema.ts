import * as z from 'zod';

/** The version of the lock's form; one that this program does not know is left alone. */
export const LOCK_VERSION = 1;

const whole = z.int().nonnegative();
const span = z.tuple([whole, whole]);
const digest = z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hex digits');

const source = z.strictObject({ id: z.string(), file: z.string(), sha256: digest, text: digest });

const reading = z.strictObject({
  key: z.string(),
  source: z.string(),
  quote: z.strictObject({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
  anchor: z.string().optional(),
  span: span.optional(),
  words: z.string().optional(),
  around: z.tuple([z.string(), z.string()]).optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  voice: z.string().optional(),
  asOf: z.string().optional(),
  problem: z.string().optional(),
});

const claim = z.strictObject({
  id: z.string(),
  kind: z.string(),
  verdict: z.string(),
  conflict: z.string().optional(),
  consensus: z.string().optional(),
  evidence: z.string(),
  readings: z.array(reading),
});

/** What tells a lock from other JSON, whatever its version. */
export const lockHeadSchema = z.looseObject({ lockVersion: z.int().positive() });

/** A lock of this version. */
export const lockSchema = z.strictObject({
  lockVersion: z.literal(LOCK_VERSION),
  sources: z.array(source),
  claims: z.array(claim),
});

export type LockedReading = z.infer<typeof reading>;
export type LockedClaim = z.infer<typeof claim>;
export type LockData = z.infer<typeof lockSchema>;

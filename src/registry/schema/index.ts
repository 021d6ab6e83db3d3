import type * as z from 'zod';
import { claimSchema, draftSchema, resolutionSchema } from './claim.ts';
import { eventSchema, fileSchema, partySchema } from './file.ts';
import { quoteParts, readingSchema } from './reading.ts';

export { claimSchema, KIND_NAMES } from './claim.ts';
export { claimsJsonSchema, eventSchema, fileSchema, partySchema } from './file.ts';
export { readingSchema } from './reading.ts';

/** The keys of every mapping in a claim, by the key that holds it; `claim` and `reading` are the items of lists. */
export const KEYS = {
  file: Object.keys(fileSchema.shape),
  claim: Object.keys(claimSchema.shape),
  reading: Object.keys(readingSchema.shape),
  event: Object.keys(eventSchema.shape),
  party: Object.keys(partySchema.shape),
  quote: Object.keys(quoteParts.shape),
  resolution: Object.keys(resolutionSchema.shape),
  draft: Object.keys(draftSchema.shape),
} as const;

export type ClaimInput = z.infer<typeof claimSchema>;
export type ReadingInput = z.infer<typeof readingSchema>;
export type EventInput = z.infer<typeof eventSchema>;
export type PartyInput = z.infer<typeof partySchema>;

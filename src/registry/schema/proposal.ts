import * as z from 'zod';
import { headShape, readings, readingsMeta } from './claim.ts';
import { quoteParts, readingSchema } from './reading.ts';

const { resolution: _ruling, id: proposedId, ...proposable } = headShape;
const { quote: _quote, ...besideQuote } = readingSchema.shape;

/** A claim as a program or a person proposes it: an id is made where none is given, and nothing of it is a ruling. */
export const proposalSchema = z
  .strictObject(
    {
      ...proposable,
      id: proposedId.exactOptional(),
      readings: readings(
        z.strictObject(
          { ...quoteParts.shape, ...besideQuote },
          { error: 'a reading: an object with source and exact, the words of the source' },
        ),
      ).meta(readingsMeta),
    },
    { error: 'a proposal: an object with question, kind and readings' },
  )
  .meta({ title: 'Proposal', description: 'A claim to be proved before it is written.' });

/** The JSON Schema of what `propose` takes: one proposal, or a list of them. */
export const proposalJsonSchema = (): object =>
  z.toJSONSchema(z.union([proposalSchema, z.array(proposalSchema)]), { io: 'input' });

export type ProposalInput = z.infer<typeof proposalSchema>;

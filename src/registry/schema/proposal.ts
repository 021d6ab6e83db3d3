import * as z from 'zod';
import { headShape, readings, readingsMeta } from './claim.ts';
import { quoteParts, readingSchema } from './reading.ts';
import { text } from './words.ts';

const { resolution: _ruling, id: proposedId, ...proposable } = headShape;
const { quote: _quote, ...besideQuote } = readingSchema.shape;

const proposedReadings = readings(
  z.strictObject(
    { ...quoteParts.shape, ...besideQuote },
    { error: 'a reading: an object with source and exact, the words of the source' },
  ),
).meta(readingsMeta);

/** A claim as a program or a person proposes it: an id is made where none is given, and nothing of it is a ruling. */
export const proposalSchema = z
  .strictObject(
    {
      ...proposable,
      id: proposedId.exactOptional(),
      readings: proposedReadings,
    },
    { error: 'a proposal: an object with question, kind and readings' },
  )
  .meta({ title: 'Proposal', description: 'A claim to be proved before it is written.' });

/** More readings of a claim that the registry has: its question, kind and options are that claim's. */
export const additionSchema = z
  .strictObject(
    {
      adds_to: text('the id of a claim').meta({ description: 'The claim that the readings are of: its id.' }),
      readings: proposedReadings,
    },
    { error: 'readings to add: an object with adds_to and readings' },
  )
  .meta({ title: 'Addition', description: 'More readings of a claim, to be proved beside those that it has.' });

/** One thing that `propose` takes. */
export const proposedSchema = z.union([proposalSchema, additionSchema]);

/** The JSON Schema of what `propose` takes: one proposal, or a list of them. */
export const proposalJsonSchema = (): object =>
  z.toJSONSchema(z.union([proposedSchema, z.array(proposedSchema)]), { io: 'input' });

export type ProposalInput = z.infer<typeof proposalSchema>;

import * as z from 'zod';
import { headShape, readings, readingsMeta } from './claim.ts';
import { readingSchema } from './reading.ts';
import { day, id, slot, text } from './words.ts';

export const eventSchema = z
  .strictObject(
    {
      title: text('a title').meta({ description: 'What the event is called in reports.' }),
      date: day().exactOptional().meta({ description: 'Its day; supplies a year that a quote leaves out.' }),
    },
    { error: 'a mapping with title and, where known, date' },
  )
  .meta({ title: 'Event' });

export const partySchema = z
  .strictObject(
    {
      name: text('a name').meta({ description: 'What the party is called in reports.' }),
      of: text('the id of a party')
        .exactOptional()
        .meta({ description: 'The party that this one speaks for or belongs to: one origin with it.' }),
    },
    { error: 'a mapping with name and, where it belongs to another party, of' },
  )
  .meta({ title: 'Party' });

const AN_EVENT_TABLE = 'a mapping of event ids to their title and date';
const A_PARTY_TABLE = 'a mapping of party ids to their name';
const A_FILE = { error: 'a mapping with claims, events or parties' };
const eventsMeta = { description: 'The events that claims are about, by id.' };
const partiesMeta = { description: 'Who is quoted, by id.' };
const dropped = () => z.array(slot(), { error: 'a list of slots' }).exactOptional();
const droppedMeta = { description: 'Slots of drafts that are not to be proposed again.' };
const claimsMeta = { description: 'Questions of fact that sources are compared on.' };

/** A file whose claims, events and parties are checked one by one. */
export const fileSchema = z.strictObject(
  {
    events: z.record(id('an event id'), z.unknown(), { error: AN_EVENT_TABLE }).exactOptional(),
    parties: z.record(id('a party id'), z.unknown(), { error: A_PARTY_TABLE }).exactOptional(),
    claims: z.array(z.unknown(), { error: 'a list of claims' }).exactOptional(),
    dropped: dropped(),
  },
  A_FILE,
);

/** The whole of a claim file, as editors are told it. */
const wholeSchema = z
  .strictObject(
    {
      events: z.record(id('an event id'), eventSchema).exactOptional().meta(eventsMeta),
      parties: z.record(id('a party id'), partySchema).exactOptional().meta(partiesMeta),
      claims: z
        .array(
          z
            .strictObject({ ...headShape, readings: readings(readingSchema).meta(readingsMeta) })
            .meta({ title: 'Claim', description: 'One question of fact that sources are compared on.' }),
        )
        .exactOptional()
        .meta(claimsMeta),
      dropped: dropped().meta(droppedMeta),
    },
    A_FILE,
  )
  .meta({ title: 'Claims of reconcile', description: 'A registry of claims, for the command-line tool reconcile.' });

/** The JSON Schema of a claim file, from the schema that it is checked with. */
export const claimsJsonSchema = (): object => z.toJSONSchema(wholeSchema, { io: 'input' });

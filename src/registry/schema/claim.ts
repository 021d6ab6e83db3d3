import * as z from 'zod';
import { isKindName, KINDS } from '../../kinds/index.ts';
import { CONFIDENCES } from '../../model/claim.ts';
import { optionShape } from './options.ts';
import { day, editorValue, id, slot, text } from './words.ts';

/** As `evidence` hashes are printed: `r-` and eight hexadecimal digits. */
const EVIDENCE = /^r-[0-9a-f]{8}$/;

const AN_EVIDENCE = 'an evidence hash, r- and eight hexadecimal digits, as "reconcile show" prints it';

export const resolutionSchema = z
  .strictObject(
    {
      value: editorValue.exactOptional().meta({ description: 'The answer ruled for, if one was.' }),
      reason: text('the reason, in words').meta({ description: 'Why, in words.' }),
      by: text('who ruled').meta({ description: 'Who ruled.' }),
      on: day().meta({ description: 'The day of the ruling.' }),
      evidence: z.string({ error: AN_EVIDENCE }).regex(EVIDENCE, { error: AN_EVIDENCE }).meta({
        description: 'The hash of what was ruled on, as `reconcile show` prints it; any change makes the ruling stale.',
      }),
    },
    { error: 'a mapping with reason, by, on and evidence' },
  )
  .meta({ title: 'Resolution', description: "An editor's recorded ruling on a contradiction." });

export const draftSchema = z
  .strictObject(
    {
      confidence: z
        .enum(CONFIDENCES, { error: `one of ${CONFIDENCES.join(', ')}` })
        .meta({ description: 'How sure it is that its readings answer one question, by rule.' }),
      slot: slot().exactOptional().meta({ description: 'What it was drafted from; it is not drafted twice.' }),
      because: z
        .array(text('a reason'), { error: 'a list of reasons' })
        .exactOptional()
        .meta({ description: 'Why its readings were put together.' }),
    },
    { error: 'a mapping with confidence and, where known, slot and because' },
  )
  .meta({
    title: 'Draft',
    description:
      'Set by a program that proposed the claim: it is marked in reports, counted apart, and fails no check. Take the key out to accept the claim.',
  });

/** The kinds of answer, in the order of their table. */
export const KIND_NAMES = Object.keys(KINDS).filter(isKindName);

/** What a claim says beside its readings. */
export const headShape = {
  id: id('an id').meta({
    description: 'Names the claim in commands and reports; unique in the registry.',
    examples: ['peacekeepers.troops'],
  }),
  question: text('a question').meta({ description: 'The question of fact that sources are compared on.' }),
  kind: z
    .literal(KIND_NAMES, { error: `one of ${KIND_NAMES.join(', ')}` })
    .meta({ description: 'The type of the answer.' }),
  event: text('the id of an event')
    .exactOptional()
    .meta({ description: 'The event that the claim is about: an id under events.' }),
  related: z.array(text('the id of a claim'), { error: 'a list of claim ids' }).exactOptional().meta({
    description: 'Claims to show beside this one, never compared with it: the same question of another event.',
  }),
  tags: z
    .array(text('a tag'), { error: 'a list of tags' })
    .exactOptional()
    .meta({ description: 'Words to filter by.' }),
  ...optionShape,
  draft: draftSchema.exactOptional(),
  resolution: resolutionSchema.exactOptional(),
};

const A_CLAIM = { error: 'a claim: a mapping with id, question, kind and readings' };
export const readingsMeta = { description: 'What the sources answer, each with its quote.' };
export const readings = <T extends z.ZodType>(reading: T) =>
  z.array(reading, { error: 'a list of readings' }).min(1, { error: 'at least one reading' });

/** A claim whose readings are checked one by one, so that a bad one costs none but itself. */
export const claimSchema = z.strictObject({ ...headShape, readings: readings(z.unknown()) }, A_CLAIM);

import * as z from 'zod';
import { label, text } from './words.ts';

/** `2%` or `0.5 %`. */
const PERCENT = /^\d{1,2}(?:\.\d+)? ?%$/;

/** The keys of a claim that only some kinds take. */
export const optionShape = {
  unit: text('a unit').exactOptional().meta({
    description:
      'Kinds count, quantity: the thing counted or the unit of measure; picks one of several numbers in a quote.',
  }),
  tolerance: z
    .union(
      [
        z.string({ error: 'a share' }).regex(PERCENT, { error: 'a share, such as 2% or 0.02' }),
        z
          .number({ error: 'a share' })
          .min(0, { error: 'a share, such as 2% or 0.02' })
          .lt(1, { error: 'a share below 1, such as 2% or 0.02' }),
      ],
      { error: 'a share, such as 2% or 0.02' },
    )
    .exactOptional()
    .meta({
      description:
        'Kinds count, quantity, duration: by how much two numbers may differ; replaces approximation and rounding.',
      examples: ['2%', 0.02],
    }),
  aliases: z
    .record(
      text('a name'),
      z
        .array(text('a name in quotation marks'), { error: 'a list of other spellings' })
        .min(1, { error: 'at least one other spelling' }),
      {
        error: 'a mapping of a name to the list of its other spellings',
      },
    )
    .exactOptional()
    .meta({
      description: 'Kinds name, place, set: the preferred spelling, and the list of its others.',
      examples: [{ 'Sergei Rudskoi': ['Rudsky'] }],
    }),
  broader: z.record(label(), label(), { error: 'a mapping of a label to the broader one' }).exactOptional().meta({
    description: 'Kind choice: each label, and the broader one that it falls under; degrees of precision only.',
  }),
  cumulative: z
    .boolean({ error: 'true or false' })
    .exactOptional()
    .meta({ description: 'Kinds count, quantity: a toll that grows, so that a later reading may be higher.' }),
  complete: z
    .boolean({ error: 'true or false' })
    .exactOptional()
    .meta({ description: 'Kind set: the sources name all members; what they lack does not belong.' }),
};

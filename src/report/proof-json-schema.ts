import * as z from 'zod';
import { STANCES } from '../model/stance.ts';
import { SEVERITIES } from '../model/finding.ts';
import { RESULTS } from '../proof/model.ts';

const whole = z.int().nonnegative();
const ordinal = z.int().positive();
const span = z.looseObject({ start: whole, end: whole });

const placeSchema = z
  .looseObject({
    file: z.string().meta({ description: 'The manuscript, as it was named' }),
    line: ordinal.meta({ description: '1-based' }),
    column: ordinal.meta({ description: '1-based, in UTF-16 code units' }),
    span: span.meta({ description: 'Half-open, in UTF-16 code units of the manuscript’s text' }),
    words: z.string(),
    stated: z.string().meta({ description: 'quotation, statement, or the kind of the fact' }),
    result: z.enum(Object.keys(RESULTS)),
    problem: z.boolean().meta({ description: 'Whether it asks for a look' }),
    severity: z
      .enum([...new Set(Object.values(SEVERITIES))])
      .nullable()
      .meta({ description: 'null for what is borne out, suppressed or switched off' }),
    cited: z.string().nullable().meta({ description: 'The id of the source that is cited for it' }),
    says: z
      .looseObject({ source: z.string(), file: z.string(), line: ordinal, text: z.string() })
      .meta({ description: 'What it was held against' })
      .optional(),
    against: span.meta({ description: 'The same, in UTF-16 code units of the source’s text' }).optional(),
    stance: z.enum(Object.keys(STANCES)).optional(),
    rule: z.string().meta({ description: 'The rule that decided on two values' }).optional(),
    diff: z
      .array(z.looseObject({ op: z.enum(['same', 'removed', 'added']), text: z.string() }))
      .meta({ description: 'What parts a quotation from its source' })
      .optional(),
    claim: z.looseObject({ id: z.string(), verdict: z.string() }).optional(),
  })
  .meta({ title: 'Place' });

/** What a proof gives as JSON; its JSON Schema is published. */
export const proofSchema = z
  .looseObject({
    schemaVersion: z.literal(1),
    summary: z.looseObject({
      places: whole,
      problems: whole,
      results: z.record(z.string(), whole).meta({ description: 'How many places came to what' }),
    }),
    places: z.array(placeSchema).meta({ description: 'Every place that was held against the sources, in order' }),
  })
  .meta({ title: 'Proof of reconcile', description: 'What `reconcile proof -f json` writes.' });

/** The JSON Schema of the JSON that `proof` writes; additions alone within a version. */
export const proofJsonSchema = (): object => z.toJSONSchema(proofSchema);

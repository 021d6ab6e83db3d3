import * as z from 'zod';
import { SHAPES } from '../report/json-schema.ts';

const pointer = z.string().meta({ description: 'A JSON pointer (RFC 6901); empty for the whole' });
const problem = z.looseObject({ pointer, message: z.string() });

const quote = z.union([
  z.string(),
  z.looseObject({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
]);

const claim = z.looseObject({
  id: z.string(),
  question: z.string(),
  kind: SHAPES.kind,
  readings: z.array(z.looseObject({ source: z.string(), quote })),
});

const reading = z.looseObject({
  source: z.string(),
  quote: z.string(),
  proof: z.enum(['anchored', 'repaired', 'refused']),
  repairs: z
    .array(z.looseObject({ step: z.enum(['source', 'typography', 'context', 'widened']) }))
    .meta({ description: 'What was done to the quote so that it stands' }),
  span: SHAPES.span.optional(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
  value: SHAPES.value.optional(),
  text: z.string().optional().meta({ description: 'The value in words' }),
  stance: SHAPES.stance.optional(),
  nearest: z
    .looseObject({ source: z.string(), text: z.string() })
    .optional()
    .meta({ description: 'The passage nearest to words that do not stand' }),
});

const outcomeSchema = z.looseObject({
  ok: z.boolean().meta({ description: 'Whether every reading is proved and read, and the claim may be written' }),
  id: z.string().nullable(),
  claim: claim.nullable().meta({ description: 'The claim as a claim file would have it, its quotes mended' }),
  verdict: SHAPES.verdict.nullable(),
  consensus: z.string().nullable().meta({ description: 'What all its readings admit, in words' }),
  readings: z.array(reading),
  findings: z.array(z.looseObject({ code: z.string(), severity: SHAPES.severity, message: z.string() })),
  problems: z.array(problem).meta({ description: 'What has to change before it may be written; empty where it may' }),
  from: z
    .array(pointer)
    .optional()
    .meta({ description: 'import: where in the file of annotations each reading comes from' }),
});

/** What `propose` and `import` print. Objects may hold properties that are not named here: later versions add some. */
export const outcomesSchema = z.looseObject({
  schemaVersion: z.literal(1),
  written: z.string().nullable().meta({ description: 'The claim file that was added to; null where nothing was' }),
  proposals: z.array(outcomeSchema).meta({ description: 'What came of each proposal, in order' }),
  left: z
    .array(problem.extend({ severity: z.enum(['error', 'info']) }))
    .optional()
    .meta({ description: 'import: annotations that make no reading, and why' }),
});

/** The JSON Schema of what `propose` and `import` print. */
export const outcomesJsonSchema = (): object => ({
  ...z.toJSONSchema(outcomesSchema, { io: 'input' }),
  title: 'What came of proposals',
});

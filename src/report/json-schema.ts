import { CONFIDENCES } from '../model/claim.ts';
import * as z from 'zod';
import { FRAMES } from '../model/frame.ts';
import { RULES, type ConflictKind, type Relation } from '../model/relation.ts';
import type { AnchorMethod, ReportResolution, Verdict } from '../model/report.ts';
import { SEVERITIES, type Severity } from '../model/finding.ts';
import { STANCES } from '../model/stance.ts';
import type { KindName } from '../model/values.ts';

/** Names of a union, each once: a table that misses one does not compile. */
const names = <K extends string>(table: Readonly<Record<K, true>>) => z.enum(Object.keys(table));

const VERDICT = names<Verdict>({
  contradicted: true,
  compatible: true,
  agreed: true,
  uncorroborated: true,
  unverified: true,
});
const SEVERITY = names<Severity>({ error: true, warning: true, info: true });
const METHOD = names<AnchorMethod>({ exact: true, folded: true, elided: true, edited: true });
const CONFLICT = names<ConflictKind>({
  number: true,
  date: true,
  time: true,
  age: true,
  duration: true,
  spelling: true,
  name: true,
  polarity: true,
  choice: true,
  set: true,
});
const RELATION = names<Relation['relation']>({ same: true, compatible: true, contradicts: true, incomparable: true });
const FRAME = z.enum(Object.keys(FRAMES));
const STANCE = z.enum(Object.keys(STANCES));
const STATE = names<ReportResolution['state']>({ holds: true, stale: true, unneeded: true });
const KIND = names<KindName>({
  count: true,
  quantity: true,
  date: true,
  deadline: true,
  duration: true,
  time: true,
  age: true,
  name: true,
  place: true,
  assertion: true,
  choice: true,
  set: true,
});

const whole = z.int().nonnegative();
const ordinal = z.int().positive();
const day = z.string().meta({ description: 'A calendar day, YYYY-MM-DD' });
const position = z.looseObject({
  line: ordinal.meta({ description: '1-based' }),
  column: ordinal.meta({ description: '1-based, in UTF-16 code units' }),
});
const place = z.looseObject({
  file: z.string().meta({ description: 'Relative to the working directory, with /' }),
  range: z.looseObject({ start: position, end: position }).meta({ description: 'Half-open' }),
});
const span = z
  .looseObject({ start: whole, end: whole })
  .meta({ description: 'Half-open, in UTF-16 code units of the source’s text' });

const bound = z.number().nullable().meta({ description: 'null is unbounded' });
const interval = z.looseObject({ min: bound, max: bound, minOpen: z.boolean(), maxOpen: z.boolean() });
const amount = interval.extend({ approximate: z.boolean(), stated: z.array(z.number()) });
const YEAR = z.enum(['stated', 'source', 'event']);

/** A value by its shape; the claim’s `kind` says which one it is. */
const value = z.union([
  amount.extend({ unit: z.string() }).meta({ description: 'quantity' }),
  amount.meta({ description: 'count' }),
  interval
    .extend({
      approximate: z.boolean(),
      stated: z.array(
        z.looseObject({
          parts: z.array(z.looseObject({ count: z.number(), unit: z.string() })),
          minDays: z.number(),
          maxDays: z.number(),
        }),
      ),
    })
    .meta({ description: 'duration, in days' }),
  z
    .looseObject({
      start: z.string().nullable(),
      end: z.string().nullable(),
      zone: z.string().nullable(),
      approximate: z.boolean(),
      year: YEAR,
      impliedDay: z.literal(true).optional(),
    })
    .meta({ description: 'date' }),
  z.looseObject({ lastDay: day, year: YEAR }).meta({ description: 'deadline' }),
  z
    .looseObject({
      start: z.string(),
      end: z.string(),
      eitherHalf: z.boolean(),
      zone: z.string().nullable(),
      day: day.nullable(),
      approximate: z.boolean(),
    })
    .meta({ description: 'time, from its first minute to the one after its last' }),
  interval
    .extend({
      approximate: z.boolean(),
      stated: z.array(z.looseObject({ count: z.number(), unit: z.string() })),
    })
    .meta({ description: 'age, in days' }),
  z
    .looseObject({
      bearer: z.enum(['person', 'body', 'place']),
      text: z.string(),
      parts: z.array(z.string()),
      head: z.string(),
      generic: z.array(z.string()),
      folded: z.array(z.string()),
    })
    .meta({ description: 'name or place' }),
  z.looseObject({ labels: z.array(z.string()), complete: z.boolean() }).meta({ description: 'set' }),
  z.string().meta({ description: 'assertion (yes, no or possible) or choice (a label)' }),
]);

const source = z.looseObject({
  id: z.string(),
  file: z.string(),
  sha256: z
    .string()
    .meta({ description: 'Hex digest of the file’s bytes; where they are lines of text, with LF for CRLF' }),
  encoding: z.string().optional().meta({ description: 'The character set of its file, where that is not UTF-8' }),
  title: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  published: day.optional(),
  retrieved: day.optional(),
  archived: z.string().optional().meta({ description: 'Where a copy of it is kept' }),
  status: z.string().optional().meta({ description: 'current where absent; what is not current corroborates nothing' }),
  ownWord: z
    .array(z.string())
    .optional()
    .meta({ description: 'What of this is the file’s own word, not the manifest’s' }),
  language: z.string().optional(),
  dateOrder: z.string().optional(),
  derivedFrom: z.array(z.string()),
  independentOf: z.array(z.string()).optional(),
});

const reading = z.looseObject({
  key: z.string().meta({ description: 'Unique in its claim' }),
  at: place,
  source: z.string(),
  quote: z.looseObject({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
  anchor: METHOD.nullable().meta({ description: 'How the quote was found; null where it was not' }),
  span: span.nullable(),
  parts: z.array(span).optional().meta({ description: 'The parts around elisions, where there are any' }),
  line: ordinal.nullable(),
  column: ordinal.nullable(),
  locator: z.string().optional().meta({ description: 'Where the quote stands in the file: a page, a time or a cell' }),
  value: value.nullable(),
  text: z.string().nullable().meta({ description: 'The value in words' }),
  frame: z
    .object({
      type: FRAME,
      detail: z.string().optional(),
      scope: z.string().optional(),
      fate: z.string().optional(),
      host: z.string().optional(),
      told: z.string().optional(),
      respects: z.record(z.string(), z.string()).optional(),
    })
    .optional()
    .meta({ description: 'What the value is of; a level where absent' }),
  stance: STANCE.meta({ description: 'How the source stands to the words' }),
  stanceByEditor: z.literal(true).optional().meta({ description: 'The stance is the editor’s word' }),
  language: z
    .object({ tag: z.string(), by: z.enum(['reading', 'source', 'text', 'passage', 'script']) })
    .optional()
    .meta({ description: 'The language of the words quoted, and what says so; `und` where it cannot be told' }),
  english: z
    .string()
    .optional()
    .meta({ description: 'What the words say in English, where the program read them in another language' }),
  translation: z.string().optional().meta({ description: 'The editor’s translation of the words quoted' }),
  unchecked: z
    .literal(true)
    .optional()
    .meta({ description: 'Nobody could look for words beside the quote that change it' }),
  labelled: z.boolean().meta({ description: 'Whether the value is the editor’s label' }),
  voice: z.string(),
  origin: z.string(),
  asOf: day.optional(),
  saidOn: day.optional().meta({ description: 'The day on which it was said, by the editor' }),
});

const claim = z.looseObject({
  id: z.string(),
  at: place,
  question: z.string(),
  kind: KIND,
  event: z.looseObject({ id: z.string(), title: z.string(), date: day.optional() }).optional(),
  related: z.array(z.string()),
  tags: z.array(z.string()),
  draft: z
    .looseObject({
      confidence: z.enum(CONFIDENCES),
      slot: z.string().optional(),
      because: z.array(z.string()),
    })
    .optional()
    .meta({ description: 'Set where a program proposed the claim and no person has accepted it' }),
  options: z.looseObject({}),
  verdict: VERDICT,
  conflict: CONFLICT.optional(),
  origins: z.array(z.string()),
  consensus: z.looseObject({ value, text: z.string(), asOf: day.optional() }).optional(),
  camps: z
    .array(z.looseObject({ value: z.string(), readings: z.array(z.string()), fitsSeveral: z.array(z.string()) }))
    .optional(),
  evidence: z.string(),
  resolution: z
    .looseObject({
      value: z.string().optional(),
      reason: z.string(),
      by: z.string(),
      on: day,
      evidence: z.string(),
      state: STATE,
    })
    .optional(),
  readings: z.array(reading),
  relations: z
    .array(
      z.looseObject({
        a: z.string(),
        b: z.string(),
        relation: RELATION,
        rule: z.enum(Object.keys(RULES)),
        note: z.string().optional(),
        strained: z.boolean().optional(),
        conflict: CONFLICT.optional(),
      }),
    )
    .meta({ description: 'One for each pair of distinct values; a and b are keys of readings' }),
});

const finding = z.looseObject({
  code: z.enum(Object.keys(SEVERITIES)),
  severity: SEVERITY,
  message: z.string(),
  data: z.looseObject({}),
  claim: z.string().optional(),
  reading: z.string().optional(),
  at: place,
  related: z.array(place.extend({ message: z.string() })),
});

/** Shapes that other output of the program has as well. */
export const SHAPES = { value, span, verdict: VERDICT, stance: STANCE, severity: SEVERITY, kind: KIND } as const;

/** The JSON report. Objects may hold properties that are not named here: later versions add some. */
export const reportSchema = z.looseObject({
  schemaVersion: z.literal(1),
  tool: z.looseObject({ name: z.string(), version: z.string() }),
  about: z
    .looseObject({
      title: z.string().optional(),
      author: z.string().optional(),
      date: day.optional(),
      introduction: z.string().optional(),
    })
    .optional()
    .meta({ description: 'What the configuration says of the report' }),
  summary: z.looseObject({
    sources: whole,
    claims: whole,
    readings: whole,
    verdicts: z.record(VERDICT, whole),
    drafts: z
      .looseObject({ claims: whole, verdicts: z.record(VERDICT, whole) })
      .optional()
      .meta({ description: 'Claims that no person has accepted: counted here alone; absent where there are none' }),
    ruled: whole.meta({ description: 'Contradicted claims that are ruled on, with a ruling that still stands' }),
    findings: z.record(SEVERITY, whole),
    suppressed: whole.optional().meta({ description: 'Findings that are suppressed; absent where none is' }),
    leftOut: whole.optional().meta({
      description: 'Claims that are counted but not listed, since they ask for no action; absent where all are listed',
    }),
  }),
  sources: z.array(source),
  parties: z
    .record(z.string(), z.string())
    .meta({ description: 'Names of the parties that voices and origins point to' }),
  claims: z.array(claim),
  findings: z.array(finding).meta({ description: 'Sorted by file, line, column and code' }),
  suppressed: z
    .array(finding.extend({ suppression: z.looseObject({ reason: z.string(), expires: day.optional() }) }))
    .optional()
    .meta({ description: 'What is suppressed, in the same order: it fails no gate; absent where nothing is' }),
});

/** The JSON Schema of the JSON report, as written to `schemas/report.schema.json`. */
export const reportJsonSchema = (): object => ({
  ...z.toJSONSchema(reportSchema, { io: 'input' }),
  title: 'The JSON report of reconcile',
});

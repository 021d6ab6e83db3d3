import * as z from 'zod';
import { KINDS } from '../kinds/index.ts';
import { FAIL_SEVERITIES, SEVERITIES } from '../model/finding.ts';
import { LEVELS } from '../model/settings.ts';
import type { Path } from '../yaml/node.ts';
import { entryOf } from '../text/entry.ts';

/** `2%` or `0.5 %`. */
const PERCENT = /^\d{1,2}(?:\.\d+)? ?%$/;

const A_SHARE = 'a share of at least 0 and below 1, such as 2% or 0.02';
const A_LEVEL = `one of ${LEVELS.join(', ')}`;
const A_FAIL_SEVERITY = `one of ${FAIL_SEVERITIES.join(', ')}`;
const A_NUMBER = 'a whole number, 0 or more';
const A_DAY = 'a day of the calendar, YYYY-MM-DD';
const A_PATH = 'a path';
const LEVELS_BY_FINDING = 'a mapping of findings to severities';

const text = (expected: string) =>
  z.string({ error: expected }).refine((value) => value.trim() !== '', { error: expected });

const CODES = Object.keys(SEVERITIES);

/** The kinds whose claims take a tolerance. */
const TOLERANT = Object.entries(KINDS).flatMap(([name, kind]) =>
  kind.options.some((option) => option === 'tolerance') ? [name] : [],
);

const share = z.union(
  [z.string().regex(PERCENT, { error: A_SHARE }), z.number().min(0, { error: A_SHARE }).lt(1, { error: A_SHARE })],
  { error: A_SHARE },
);

const level = z.literal(LEVELS, { error: A_LEVEL });

/** One optional key for each of the names known: an unknown one is told, with the nearest. */
const keyed = <T extends z.ZodType>(names: readonly string[], value: T, expected: string) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, value.exactOptional()])), { error: expected });

const levels = keyed(CODES, level, LEVELS_BY_FINDING);

const thresholds = z.strictObject(
  {
    failSeverity: z
      .literal(FAIL_SEVERITIES, { error: A_FAIL_SEVERITY })
      .exactOptional()
      .meta({ description: 'The least severity at which `reconcile check` fails; error where nothing is said.' }),
    maxWarnings: z
      .int({ error: A_NUMBER })
      .min(0, { error: A_NUMBER })
      .exactOptional()
      .meta({ description: '`reconcile check` fails when there are more warnings than this.' }),
  },
  { error: 'a mapping with failSeverity or maxWarnings' },
);

const about = z.strictObject(
  {
    title: text('a title').exactOptional().meta({ description: 'What the report is called.' }),
    author: text('a name').exactOptional().meta({ description: 'Who answers for it.' }),
    date: z.iso.date({ error: A_DAY }).exactOptional().meta({ description: 'The day that it is of.' }),
    introduction: text('a text')
      .exactOptional()
      .meta({ description: 'What its readers are told first; empty lines part its paragraphs.' }),
  },
  { error: 'a mapping with title, author, date or introduction' },
);

export const configSchema = z
  .strictObject(
    {
      corpus: text(A_PATH)
        .exactOptional()
        .meta({ description: 'The folder of sources, from this file; corpus where nothing is said.' }),
      claims: z
        .union(
          [text(A_PATH), z.array(text(A_PATH), { error: 'a list of paths' }).min(1, { error: 'at least one path' })],
          {
            error: 'a path or glob, or a list of them',
          },
        )
        .exactOptional()
        .meta({
          description:
            'The claim files, from this file: globs, files or folders; claims/**/*.yaml where nothing is said.',
          examples: ['claims', ['facts/**/*.yaml']],
        }),
      severities: levels.exactOptional().meta({
        description: 'The severity of findings, by their code; off leaves a finding out.',
        examples: [{ uncorroborated: 'off', spelling: 'error' }],
      }),
      tags: z
        .record(text('a tag'), levels, { error: 'a mapping of tags to the severities of findings' })
        .exactOptional()
        .meta({
          description: 'The severity of findings in claims that bear a tag; of several tags the gravest counts.',
          examples: [{ draft: { contradiction: 'warning' } }],
        }),
      tolerances: keyed(TOLERANT, share, `a mapping of kinds (${TOLERANT.join(', ')}) to shares`)
        .exactOptional()
        .meta({
          description: 'By how much two numbers may differ, by kind, where a claim sets no tolerance of its own.',
          examples: [{ count: '2%' }],
        }),
      thresholds: thresholds.exactOptional().meta({ description: 'When `reconcile check` fails.' }),
      report: about.exactOptional().meta({
        description: 'What a report says of itself to those who read it.',
        examples: [{ title: 'What the sources say of the ceasefire', author: 'The desk', date: '2020-11-21' }],
      }),
    },
    { error: 'a mapping with corpus, claims, severities, tags, tolerances, thresholds or report' },
  )
  .meta({
    title: 'Configuration of reconcile',
    description: 'reconcile.config.yaml, for the command-line tool reconcile.',
  });

export type ConfigInput = z.infer<typeof configSchema>;

/** The JSON Schema of a configuration, from the schema that it is checked with. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { io: 'input' });

const KEYS = Object.keys(configSchema.shape);

const KEYS_UNDER: Readonly<Record<string, readonly string[]>> = {
  severities: CODES,
  tags: CODES,
  tolerances: TOLERANT,
  thresholds: Object.keys(thresholds.shape),
  report: Object.keys(about.shape),
};

/** The keys that a mapping of a configuration may have. */
export const configKeys = (path: Path): readonly string[] => {
  const [top] = path;
  return top === undefined ? KEYS : (entryOf(KEYS_UNDER, String(top)) ?? []);
};

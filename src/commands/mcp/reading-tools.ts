import * as z from 'zod';
import { loadCorpus } from '../../corpus/index.ts';
import { DEFAULT_CORPUS } from '../../corpus/inputs.ts';
import { KIND_NAMES } from '../../registry/schema/claim.ts';
import { SHAPES } from '../../report/json-schema.ts';
import { compare } from '../compare.ts';
import { find } from '../find.ts';
import { sources } from '../sources.ts';
import { textOf } from '../text.ts';
import { value, type ReadingFlags } from '../value.ts';
import { paragraphsOf } from './paragraphs.ts';
import { printed, tool, type Bench } from './tool.ts';

const whole = z.int().nonnegative();
const sourceId = z.string().describe('the id of a source, as list_sources gives it');
const kind = z.enum(KIND_NAMES).describe('the kind of the answer');

const corpusOf = ({ flags }: Bench) => ({ ...(flags.corpus !== undefined && { corpus: flags.corpus }) });

const sourcesSchema = z.looseObject({
  total: whole,
  sources: z.array(
    z.looseObject({
      id: z.string(),
      file: z.string(),
      words: whole,
      facts: z.record(z.string(), z.looseObject({ value: z.string(), from: z.string() })),
    }),
  ),
  unreadable: z.array(z.looseObject({ id: z.string(), file: z.string() })),
  faults: z.array(z.string()),
});

const listSources = tool({
  name: 'list_sources',
  title: 'Sources',
  description: 'Lists the sources: their ids, files, days, authors, lengths, and what could not be read.',
  input: z.strictObject({
    from: whole.default(0).describe('how many are passed over'),
    limit: z.int().min(1).max(500).default(100).describe('how many are given; total counts all'),
  }),
  output: sourcesSchema,
  quotes: true,
  call: async ({ from, limit }, bench) => {
    const known = sourcesSchema
      .omit({ total: true })
      .parse(await printed(bench, (io) => sources({ ...corpusOf(bench), format: 'json' }, io)));
    return { ...known, total: known.sources.length, sources: known.sources.slice(from, from + limit) };
  },
});

const readSource = tool({
  name: 'read_source',
  title: 'Text of a source',
  description:
    'Reads a source by paragraphs, each with its offsets; give next as from to read on. Quote from these words, letter for letter.',
  input: z.strictObject({ source: sourceId, from: whole.default(0).describe('the paragraph to begin with') }),
  output: z.looseObject({
    source: z.string(),
    file: z.string(),
    length: whole,
    total: whole,
    paragraphs: z.array(
      z.looseObject({ paragraph: whole, start: whole, end: whole, locator: z.string().optional(), text: z.string() }),
    ),
    next: whole.nullable(),
  }),
  quotes: true,
  call: async ({ source, from }, { flags, io }) => {
    const corpus = await loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd, only: source });
    return paragraphsOf(textOf(corpus, source), from);
  },
});

const passagesSchema = z.looseObject({
  total: whole,
  passages: z.array(
    z.looseObject({
      source: z.string(),
      line: whole,
      span: SHAPES.span,
      quote: z.looseObject({ exact: z.string() }).nullable(),
      before: z.string(),
      words: z.string(),
      after: z.string(),
    }),
  ),
});

const findWords = tool({
  name: 'find',
  title: 'Where words stand',
  description:
    'Finds where words stand, to the letter or but for typography, each in its sentence with a quote that is proved to stand there.',
  input: z.strictObject({
    text: z.string().min(1).describe('the words'),
    sources: z.array(sourceId).optional().describe('only in these'),
    limit: z.int().min(1).max(200).default(20).describe('how many places are given; total counts all'),
  }),
  output: passagesSchema,
  quotes: true,
  call: async ({ text, sources: only, limit }, bench) => {
    const flags = { ...corpusOf(bench), ...(only && { source: only }), format: 'json' } as const;
    const found = passagesSchema.parse(await printed(bench, (io) => find(text, flags, io)));
    return { ...found, passages: found.passages.slice(0, limit) };
  },
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'a day such as 2020-11-10' });

/** What a registry would say of words. */
const beside = {
  unit: z.string().optional().describe('the thing counted, or the unit of measure'),
  said_on: day.optional().describe('the day the words were said: relative dates hang on it'),
  event_date: day.optional().describe('the day of the event: it supplies a missing year'),
  language: z.string().optional().describe('the language of the words, such as en-GB'),
};

const besideFlags = ({
  unit,
  said_on: saidOn,
  event_date: eventDate,
  language,
}: z.output<z.ZodObject<typeof beside>>): ReadingFlags & { readonly format: 'json' } => ({
  ...(unit !== undefined && { unit }),
  ...(saidOn !== undefined && { saidOn }),
  ...(eventDate !== undefined && { eventDate }),
  ...(language !== undefined && { language }),
  format: 'json',
});

const readText = z.looseObject({
  quote: z.string(),
  value: SHAPES.value.nullable(),
  text: z.string().nullable().describe('the value in words; null where the words are declined'),
  stance: SHAPES.stance,
  notes: z.array(z.string()).describe('why they are declined, or what is doubtful'),
});

const readValue = tool({
  name: 'read_value',
  title: 'How words are read',
  description:
    'Reads the value that words state: a number, a date, a name. What is not sure is declined with the reason.',
  input: z.strictObject({ kind, text: z.string().min(1), ...beside }),
  output: readText.extend({ kind: SHAPES.kind }),
  quotes: false,
  call: ({ kind: name, text, ...rest }, bench) => printed(bench, (io) => value(name, text, besideFlags(rest), io)),
});

const compareTexts = tool({
  name: 'compare',
  title: 'How two texts stand',
  description: 'Compares what two texts state: same, compatible, contradicts or incomparable, and by which rule.',
  input: z.strictObject({ kind, a: z.string().min(1), b: z.string().min(1), ...beside }),
  output: z.looseObject({
    kind: SHAPES.kind,
    a: readText,
    b: readText,
    relation: z.looseObject({ relation: z.string(), rule: z.string() }).nullable(),
    consensus: z.string().nullable(),
  }),
  quotes: false,
  call: ({ kind: name, a, b, ...rest }, bench) => printed(bench, (io) => compare(name, a, b, besideFlags(rest), io)),
});

/** Tools that read sources, words and values. */
export const READING_TOOLS = [listSources, readSource, findWords, readValue, compareTexts] as const;

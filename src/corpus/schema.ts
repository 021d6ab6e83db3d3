import * as z from 'zod';
import { encodingNamed } from './encodings.ts';
import { MAX_MEGABYTES } from './limit.ts';
import { SOURCE_STATUSES } from '../model/source-status.ts';

/** Lower-case letters, digits, `-`, `_` and `.`, beginning with a letter or digit. */
const ID = /^[a-z0-9][a-z0-9._-]*$/;
export const isSourceId = (text: string): boolean => ID.test(text);

/** A BCP 47 tag, in its shape alone. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const textError =
  (expected: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    typeof input === 'number' || typeof input === 'boolean' ? `${expected}; put it in quotation marks` : expected;

const text = (expected: string) =>
  z.string({ error: textError(expected) }).refine((value) => value.trim() !== '', { error: expected });
const day = () => z.iso.date({ error: 'a day of the calendar, YYYY-MM-DD' });

const AN_ID = 'an id of lower-case letters, digits, "-", "_" and "."';
const A_URL = 'an address that begins with https:// or http://';
const AN_ENCODING = 'a character set, such as windows-1252, windows-1251, utf-16 or shift_jis';
const MEGABYTES = `a number of megabytes, above 0 and up to ${MAX_MEGABYTES}`;
const A_PART = 'the number or id of a message in a mailbox, or the address of a page in a web archive';
const A_LANGUAGE = 'a language tag, such as en or en-GB';

/** Only addresses that a reader can safely follow. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** One source, as the manifest names it. */
export const sourceSchema = z
  .strictObject(
    {
      id: z
        .string({ error: textError(AN_ID) })
        .regex(ID, { error: AN_ID })
        .meta({ description: 'Names the source in claims; unique in the corpus.' }),
      file: text('the path of a file in the corpus folder').meta({
        description: 'The path of its file, with "/", from the corpus folder; nothing outside of it is read.',
      }),
      title: text('a title').exactOptional().meta({ description: 'Its title.' }),
      author: text('a name').exactOptional().meta({ description: 'Who wrote it.' }),
      publisher: text('a name').exactOptional().meta({ description: 'Who published it.' }),
      url: z
        .string({ error: A_URL })
        .refine(isWebAddress, { error: A_URL })
        .exactOptional()
        .meta({ description: 'Where it stands on the web.' }),
      archived: z
        .string({ error: A_URL })
        .refine(isWebAddress, { error: A_URL })
        .exactOptional()
        .meta({ description: 'Where a copy of it is kept, such as in a web archive.' }),
      status: z
        .literal([...SOURCE_STATUSES], { error: `one of ${SOURCE_STATUSES.join(', ')}` })
        .exactOptional()
        .meta({ description: 'How it stands today; what is not current corroborates nothing.' }),
      retrieved: day().exactOptional().meta({ description: 'The day on which it was retrieved.' }),
      published: day()
        .exactOptional()
        .meta({ description: 'The day on which it was published: "Tuesday" and "the 10th" hang on it.' }),
      language: z
        .string({ error: A_LANGUAGE })
        .regex(LANGUAGE, { error: A_LANGUAGE })
        .exactOptional()
        .meta({ description: 'A BCP 47 tag.', examples: ['en-GB'] }),
      dateOrder: z
        .literal(['dmy', 'mdy', 'ymd'], { error: 'one of dmy, mdy, ymd' })
        .exactOptional()
        .meta({ description: 'How it writes numeric dates, where its language does not tell.' }),
      encoding: z
        .string({ error: textError(AN_ENCODING) })
        .refine((name) => encodingNamed(name) !== undefined, { error: AN_ENCODING })
        .exactOptional()
        .meta({
          description: 'The character set of its file, where that is text or HTML and not UTF-8.',
          examples: ['windows-1252'],
        }),
      part: z
        .union([text(A_PART), z.int({ error: A_PART }).min(1, { error: A_PART })], { error: A_PART })
        .exactOptional()
        .meta({
          description:
            'Which of the documents in its file it is: the number or id of a message in a mailbox, the address of a page in a web archive.',
          examples: [2, 'https://example.org/fire'],
        }),
      derived_from: z.array(text('the id of a source'), { error: 'a list of source ids' }).exactOptional().meta({
        description: 'The sources that it copies: one origin with them, so that they do not confirm each other.',
      }),
      independent_of: z.array(text('the id of a source'), { error: 'a list of source ids' }).exactOptional().meta({
        description: 'The sources that it does not copy: words that they share make them no origin in common.',
      }),
    },
    { error: 'a source: a mapping with id and file' },
  )
  .meta({ title: 'Source', description: 'One document of the corpus.' });

const A_MANIFEST = { error: 'a mapping with sources' };

const maxMegabytes = z
  .number({ error: MEGABYTES })
  .gt(0, { error: MEGABYTES })
  .max(MAX_MEGABYTES, { error: MEGABYTES })
  .exactOptional()
  .meta({ description: 'The size of the largest file that is read, in megabytes; 100 where nothing is said.' });

/** A manifest whose sources are checked one by one. */
export const manifestSchema = z.strictObject(
  { sources: z.array(z.unknown(), { error: 'a list of sources' }), max_megabytes: maxMegabytes },
  A_MANIFEST,
);

const wholeSchema = z
  .strictObject(
    {
      sources: z.array(sourceSchema).meta({ description: 'The documents of the corpus.' }),
      max_megabytes: maxMegabytes,
    },
    A_MANIFEST,
  )
  .meta({
    title: 'Sources of reconcile',
    description: 'The manifest of a corpus, for the command-line tool reconcile.',
  });

/** The JSON Schema of a manifest, from the schema that it is checked with. */
export const sourcesJsonSchema = (): object => z.toJSONSchema(wholeSchema, { io: 'input' });

export const MANIFEST_KEYS = Object.keys(manifestSchema.shape);
export const SOURCE_KEYS = Object.keys(sourceSchema.shape);

export type SourceInput = z.infer<typeof sourceSchema>;

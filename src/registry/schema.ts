import * as z from 'zod';
import { CONFIDENCES } from '../model/claim.ts';
import { STANCES, type Stance } from '../model/stance.ts';
import { isKindName, KINDS } from '../kinds/index.ts';

/** Letters, digits, `-`, `_` and `.`, beginning with a letter or digit; so are all ids of a registry. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** `2%` or `0.5 %`. */
const PERCENT = /^\d{1,2}(?:\.\d+)? ?%$/;

/** As `evidence` hashes are printed: `r-` and eight hexadecimal digits. */
const EVIDENCE = /^r-[0-9a-f]{8}$/;

const AN_EVIDENCE = 'an evidence hash, r- and eight hexadecimal digits, as "reconcile show" prints it';

/** As `draft` writes them: d- and eight hexadecimal digits. */
const SLOT = /^d-[0-9a-f]{8}$/u;

const A_SLOT = 'a slot, d- and eight hexadecimal digits, as a draft has it';

const ELISIONS = /\[?(?:…|\.\.\.)\]?/g;

/** Whether a quote holds any words beside elisions. */
const hasWords = (quote: string): boolean => quote.replace(ELISIONS, '').trim() !== '';

/** Text that YAML takes for a number or a truth value needs quotation marks; nothing else would tell a reader so. */
const textError =
  (expected: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    typeof input === 'number' || typeof input === 'boolean' ? `${expected}; put it in quotation marks` : expected;

const text = (expected: string) =>
  z.string({ error: textError(expected) }).refine((value) => value.trim() !== '', { error: expected });
const id = (expected: string) =>
  z.string({ error: textError(expected) }).regex(ID, { error: `${expected}: letters, digits, "-", "_" and "."` });
const day = () => z.iso.date({ error: 'a day of the calendar, YYYY-MM-DD' });
const words = (expected: string) => z.string({ error: textError(expected) }).refine(hasWords, { error: expected });
const label = () => text('a label');

const quoteParts = z
  .strictObject(
    {
      exact: words('the words of the source').meta({
        description: 'The words of the source; … or […] stands for words left out.',
      }),
      prefix: text('words of the source').exactOptional().meta({
        description: 'Words that stand right before the quote, where it stands in the source more than once.',
      }),
      suffix: text('words of the source')
        .exactOptional()
        .meta({ description: 'Words that stand right after the quote, where it stands in the source more than once.' }),
    },
    { error: 'the words of the source, or a mapping of exact, prefix and suffix' },
  )
  .meta({ title: 'Quote with its surroundings' });

const quote = z
  .union([words('the words of the source'), quoteParts], {
    error: textError('the words of the source, or a mapping of exact, prefix and suffix'),
  })
  .meta({
    title: 'Quote',
    description: 'The words of the source, word for word; … or […] stands for words left out (at most 500 characters).',
    examples: ['1,960 servicemen'],
  });

const editorValue = z.union(
  [
    text('a value'),
    z.number({ error: 'a value' }),
    z.boolean({ error: 'a value' }),
    z.array(z.string({ error: 'a label' }), { error: 'a value' }).min(1, { error: 'at least one label' }),
  ],
  { error: 'a value: text, a number, yes, no or possible, or a list of labels' },
);

const isStance = (word: string): word is Stance => Object.hasOwn(STANCES, word);
const STANCE_NAMES = Object.keys(STANCES).filter(isStance);

/** One reading: what one source answers. */
export const readingSchema = z
  .strictObject(
    {
      source: text('the id of a source').meta({
        description: 'The id of a source, as sources.yaml or its file name gives it.',
      }),
      quote,
      attributed_to: text('the id of a party').exactOptional().meta({
        description: 'Whom the source attributes this to: an id under parties. Without it, the source speaks itself.',
      }),
      as_of: day().exactOptional().meta({ description: 'The day that the figure describes.' }),
      said_on: day().exactOptional().meta({
        description:
          'The day on which this was said: "Tuesday" and "the 10th" hang on it, else on the source\'s published.',
      }),
      stance: z
        .enum(STANCE_NAMES, { error: `one of ${STANCE_NAMES.join(', ')}` })
        .exactOptional()
        .meta({
          description:
            'How the source stands to the words, where its sentence is read wrongly. The editor’s word holds.',
        }),
      language: text('a language tag, such as fr').exactOptional().meta({
        description: 'The language of the words quoted, as a BCP 47 tag, where it is another than the source’s.',
      }),
      translation: text('a translation').exactOptional().meta({
        description:
          'The words quoted, in English, by the editor: read for the value where the language of the quote is not read.',
      }),
      value: editorValue.exactOptional().meta({
        description:
          'What the quote states. Needed for the kinds assertion, choice and set; elsewhere it must be what the quote says.',
      }),
      complete: z
        .boolean({ error: 'true or false' })
        .exactOptional()
        .meta({ description: "Kind set: whether this source names all members. Overrides the claim's." }),
    },
    { error: 'a reading: a mapping with source and quote' },
  )
  .meta({ title: 'Reading', description: 'What one source answers.' });

const resolutionSchema = z
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

const slot = () => z.string({ error: A_SLOT }).regex(SLOT, { error: A_SLOT });

const draftSchema = z
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

/** The keys of a claim that only some kinds take. */
const optionShape = {
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

const headShape = {
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
const readingsMeta = { description: 'What the sources answer, each with its quote.' };
const readings = <T extends z.ZodType>(reading: T) =>
  z.array(reading, { error: 'a list of readings' }).min(1, { error: 'at least one reading' });

/** A claim whose readings are checked one by one, so that a bad one costs none but itself. */
export const claimSchema = z.strictObject({ ...headShape, readings: readings(z.unknown()) }, A_CLAIM);

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

const { resolution: _ruling, id: proposedId, ...proposable } = headShape;
const { quote: _quote, ...besideQuote } = readingSchema.shape;

/** A claim as a program or a person proposes it: an id is made where none is given, and nothing of it is a ruling. */
export const proposalSchema = z
  .strictObject(
    {
      ...proposable,
      id: proposedId.exactOptional(),
      readings: readings(
        z.strictObject(
          { ...quoteParts.shape, ...besideQuote },
          { error: 'a reading: an object with source and exact, the words of the source' },
        ),
      ).meta(readingsMeta),
    },
    { error: 'a proposal: an object with question, kind and readings' },
  )
  .meta({ title: 'Proposal', description: 'A claim to be proved before it is written.' });

/** The JSON Schema of what `propose` takes: one proposal, or a list of them. */
export const proposalJsonSchema = (): object =>
  z.toJSONSchema(z.union([proposalSchema, z.array(proposalSchema)]), { io: 'input' });

/** The JSON Schema of a claim file, from the schema that it is checked with. */
export const claimsJsonSchema = (): object => z.toJSONSchema(wholeSchema, { io: 'input' });

/** The keys of every mapping in a claim, by the key that holds it; `claim` and `reading` are the items of lists. */
export const KEYS = {
  file: Object.keys(fileSchema.shape),
  claim: Object.keys(claimSchema.shape),
  reading: Object.keys(readingSchema.shape),
  event: Object.keys(eventSchema.shape),
  party: Object.keys(partySchema.shape),
  quote: Object.keys(quoteParts.shape),
  resolution: Object.keys(resolutionSchema.shape),
  draft: Object.keys(draftSchema.shape),
} as const;

export type ClaimInput = z.infer<typeof claimSchema>;
export type ReadingInput = z.infer<typeof readingSchema>;
export type ProposalInput = z.infer<typeof proposalSchema>;
export type EventInput = z.infer<typeof eventSchema>;
export type PartyInput = z.infer<typeof partySchema>;

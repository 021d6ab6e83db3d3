import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

/** What was done to a statement, each a thing that a desk catches. */
export const FAULTS = [
  'changed-digit',
  'changed-word',
  'dropped-bound',
  'dropped-hedge',
  'dropped-negation',
  'invented-quotation',
  'misspelt-name',
  'other-event',
  'over-rounded',
  'part-as-whole',
  'planned-as-done',
  'swapped-attribution',
  'swapped-name',
  'swapped-unit',
  'wrong-agent',
  'wrong-day',
  'wrong-place',
  'wrong-source',
  'wrong-weekday',
  'wrong-year',
] as const;

const StatementSchema = z.discriminatedUnion('verdict', [
  z.strictObject({
    id: z.string(),
    words: z.string().min(1),
    verdict: z.literal('sound'),
    note: z.string().optional(),
  }),
  z.strictObject({
    id: z.string(),
    words: z.string().min(1),
    verdict: z.literal('fault'),
    fault: z.enum(FAULTS),
    truth: z.strictObject({ source: z.string(), says: z.string().min(1) }),
  }),
]);

type Statement = z.infer<typeof StatementSchema>;

export interface Story {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** A story of `bench/proof` with its key; throws where the key is not one. */
export const readStory = (name: string): Story => ({
  name,
  text: readFileSync(`bench/proof/${name}/story.md`, 'utf8'),
  statements: z.array(StatementSchema).parse(parse(readFileSync(`bench/proof/${name}/key.yaml`, 'utf8'))),
});

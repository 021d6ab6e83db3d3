import { resolve } from 'node:path';
import * as z from 'zod';
import { readTextFile } from '../disk/read-text.ts';
import { finding, SEVERITIES, type Finding } from '../model/finding.ts';
import { LIMITS } from '../model/limits.ts';
import { startOf, type Place } from '../model/place.ts';
import type { Suppression } from '../model/settings.ts';
import { flawFindings, openYaml, spanAt } from '../yaml/document.ts';
import { readItem } from '../yaml/item.ts';

/** A claim's evidence hash (`r-`), or a hash over a finding that belongs to no claim (`f-`). */
const EVIDENCE = /^[rf]-[0-9a-f]{8}$/;

const AN_EVIDENCE = 'an evidence hash, r- or f- and eight hexadecimal digits';
const CODES = Object.keys(SEVERITIES);

const text = (expected: string) =>
  z.string({ error: expected }).refine((value) => value.trim() !== '', { error: expected });

const entry = z
  .strictObject(
    {
      claim: text('the id of a claim').exactOptional().meta({ description: 'The claim that the finding is about.' }),
      finding: z
        .literal(CODES, { error: 'the code of a finding, as "reconcile explain" lists them' })
        .meta({ description: 'The code of the finding.' }),
      evidence: z.string({ error: AN_EVIDENCE }).regex(EVIDENCE, { error: AN_EVIDENCE }).meta({
        description: 'What the finding rested on when it was suppressed: any change makes it count again.',
      }),
      reason: text('the reason, in words').meta({ description: 'Why the finding is lived with.' }),
      expires: z.iso
        .date({ error: 'a day of the calendar, YYYY-MM-DD' })
        .exactOptional()
        .meta({ description: 'The last day on which it is suppressed.' }),
    },
    { error: 'a suppression: a mapping with finding, evidence and reason' },
  )
  .meta({ title: 'Suppression' });

const fileSchema = z
  .strictObject(
    {
      version: z.literal(1, { error: '1, the version that this program reads' }),
      suppressions: z.array(entry, { error: 'a list of suppressions' }),
    },
    { error: 'a mapping with version and suppressions' },
  )
  .meta({ title: 'Suppressions of reconcile', description: 'What `reconcile check --suppress-all` writes.' });

const FILE_KEYS = Object.keys(fileSchema.shape);
const ENTRY_KEYS = Object.keys(entry.shape);

/** The JSON Schema of a file of suppressions. */
export const suppressionsJsonSchema = (): object => z.toJSONSchema(fileSchema, { io: 'input' });

/** The suppressions of a file, each with its place, or what is wrong with the file. */
export type FoundSuppressions =
  | { readonly ok: true; readonly suppressions: readonly (Suppression & { readonly at: Place })[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a file of suppressions, whose path is relative to `cwd`; where there is none, nothing is suppressed. Everything
 * that is wrong with it comes at once.
 */
export const readSuppressions = async (file: string, cwd: string): Promise<FoundSuppressions> => {
  const decoded = await readTextFile(resolve(cwd, file), LIMITS.settings.most);
  if (!decoded) return { ok: true, suppressions: [] };
  if (!decoded.ok) {
    const data = { problem: `This file cannot be read: ${decoded.problem}`, hint: decoded.hint };
    return { ok: false, findings: [finding({ code: 'yaml-syntax', data }, startOf(file))] };
  }
  // JSON is YAML written in brackets, and so read with its places.
  const document = await openYaml(file, decoded.text);
  const keysOf = (path: readonly unknown[]): readonly string[] => (path.length === 0 ? FILE_KEYS : ENTRY_KEYS);
  const { value, flaws } = readItem(document, [], { schema: fileSchema, keysOf });
  const all = [...document.flaws, ...flaws];
  if (value === null || all.length > 0) return { ok: false, findings: flawFindings(document, all) };
  const placeOf = (index: number): Place => document.placeOf(spanAt(document, ['suppressions', index, 'finding']));
  return { ok: true, suppressions: value.suppressions.map((one, index) => ({ ...one, at: placeOf(index) })) };
};

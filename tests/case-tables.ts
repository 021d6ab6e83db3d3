import { readdirSync } from 'node:fs';
import * as z from 'zod';
import type { ReadContext } from '../src/model/kind.ts';

const CASES = new URL('kinds/cases/', import.meta.url);

/** A row of our own tables: the words, what is known beside them, and the value in words (`null`: declined). */
const CaseSchema = z.object({
  quote: z.string(),
  expected: z.string().nullable(),
  unit: z.string().optional(),
  saidOn: z.string().optional(),
  eventDate: z.string().optional(),
  language: z.string().optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
});
export type Case = z.infer<typeof CaseSchema>;

const PairSchema = z.object({ a: z.string(), b: z.string(), expected: z.string() });
export type Pair = z.infer<typeof PairSchema>;

/** One exported table: `kind` is what its name begins with, `count` for `COUNT_CASES`. */
export interface CaseTable {
  readonly kind: string;
  readonly file: string;
  readonly cases: readonly Case[];
  readonly pairs: readonly Pair[];
}

const Module = z.record(z.string(), z.unknown());

/** Kinds whose answer is the editor's label: their tables have forms of their own, held by their own tests. */
const LABELLED: ReadonlySet<string> = new Set(['assertion', 'choice', 'set']);

/** A table of a form that is not known is an error, so that none is left out unseen. */
const tableOf = (file: string, name: string, value: unknown): CaseTable => {
  const kind = name.split('_')[0]?.toLowerCase() ?? '';
  if (LABELLED.has(kind)) return { kind, file, cases: [], pairs: [] };
  const pairs = z.array(PairSchema).safeParse(value);
  if (pairs.success) return { kind, file, cases: [], pairs: pairs.data };
  return { kind, file, cases: z.array(CaseSchema, `${file}: ${name} is no table of cases`).parse(value), pairs: [] };
};

/** All tables of cases under tests/kinds/cases, in the order of their files; every export there is a table. */
export const loadCaseTables = async (): Promise<readonly CaseTable[]> => {
  const files = readdirSync(CASES)
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
  const modules = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(new URL(file, CASES).href);
      return Object.entries(Module.parse({ ...z.looseObject({}).parse(module) })).map(([name, value]) =>
        tableOf(file, name, value),
      );
    }),
  );
  return modules.flat();
};

/** What a reader is told of a case beside its quote. */
export const contextOf = (row: Case): ReadContext => ({
  options: row.unit === undefined ? {} : { unit: row.unit },
  ...(row.saidOn === undefined ? {} : { saidOn: row.saidOn }),
  ...(row.eventDate === undefined ? {} : { eventDate: row.eventDate }),
  ...(row.language === undefined ? {} : { language: row.language }),
  ...(row.dateOrder === undefined ? {} : { dateOrder: row.dateOrder }),
});

import { readdirSync } from 'node:fs';
import * as z from 'zod';
import type { ReadContext } from '../src/model/kind.ts';

const CASES = new URL('kinds/cases/', import.meta.url);

const Known = {
  quote: z.string(),
  /** The rest of its sentence. */
  before: z.string().optional(),
  after: z.string().optional(),
  unit: z.string().optional(),
  saidOn: z.string().optional(),
  eventDate: z.string().optional(),
  language: z.string().optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
};
/** The words, what is known beside them, and the value in words (`null`: declined). */
const CaseSchema = z.object({ ...Known, expected: z.string().nullable() });
export type Case = z.infer<typeof CaseSchema>;

/** The tables of names give the name without titles. */
const NameReadingSchema = z
  .object({ ...Known, text: z.string().nullable() })
  .transform(({ text, ...known }): Case => ({ ...known, expected: text }));

/** Two names, and how they stand. */
const PairSchema = z.object({ a: z.string(), b: z.string(), expected: z.string() });
export type Pair = z.infer<typeof PairSchema>;

/** A quote, the editor's label, and the word that makes the label suspect; `null` where nothing does. */
const LabelSchema = z.object({ quote: z.string(), label: z.string(), suspect: z.string().nullable() });
export type LabelCase = z.infer<typeof LabelSchema>;

/** One exported table: `kind` is what its name begins with, `count` for `COUNT_CASES`. */
export interface CaseTable {
  readonly kind: string;
  readonly cases: readonly Case[];
  readonly pairs: readonly Pair[];
  readonly labels: readonly LabelCase[];
}

const Module = z.record(z.string(), z.unknown());

const Rows = z.union([
  z.array(CaseSchema).transform((cases) => ({ cases, pairs: [], labels: [] })),
  z.array(NameReadingSchema).transform((cases) => ({ cases, pairs: [], labels: [] })),
  z.array(PairSchema).transform((pairs) => ({ cases: [], pairs, labels: [] })),
  z.array(LabelSchema).transform((labels) => ({ cases: [], pairs: [], labels })),
]);

/** A table of a form that is not known is an error, so that none is left out unseen. */
const tableOf = (file: string, name: string, value: unknown): CaseTable => {
  const rows = Rows.safeParse(value);
  if (!rows.success) throw new Error(`${file}: ${name} is no table of cases in a form that tests/case-tables.ts knows`);
  return { kind: name.split('_')[0]?.toLowerCase() ?? '', ...rows.data };
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
  ...(row.before === undefined ? {} : { around: { before: row.before, after: row.after ?? '' } }),
  ...(row.saidOn === undefined ? {} : { saidOn: row.saidOn }),
  ...(row.eventDate === undefined ? {} : { eventDate: row.eventDate }),
  ...(row.language === undefined ? {} : { language: row.language }),
  ...(row.dateOrder === undefined ? {} : { dateOrder: row.dateOrder }),
});

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Kind, Kinds, ReadContext } from '../../src/model/kind.ts';
import type { Gold } from './answer.ts';
import { amountAnswer, deadlineAnswer, durationAnswer, periodAnswer, quantityAnswer } from './ours.ts';
import { NARROWED, type ValueRow } from './rows.ts';

const CASES = fileURLToPath(new URL('../../tests/kinds/cases', import.meta.url));

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

const tableOf = (file: string, name: string, value: unknown): CaseTable => {
  const cases = z.array(CaseSchema).safeParse(value);
  const pairs = z.array(PairSchema).safeParse(value);
  return { kind: name.split('_')[0]?.toLowerCase() ?? '', file, cases: cases.data ?? [], pairs: pairs.data ?? [] };
};

/** All tables of cases under tests/kinds/cases, in the order of their files. */
export const loadCaseTables = async (): Promise<readonly CaseTable[]> => {
  const files = readdirSync(CASES)
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
  const modules = await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(new URL(`../../tests/kinds/cases/${file}`, import.meta.url).href);
      return Object.entries(Module.parse({ ...z.looseObject({}).parse(module) })).map(([name, value]) =>
        tableOf(file, name, value),
      );
    }),
  );
  return modules.flat();
};

export const contextOf = (row: Case): ReadContext => ({
  options: row.unit === undefined ? {} : { unit: row.unit },
  ...(row.saidOn === undefined ? {} : { saidOn: row.saidOn }),
  ...(row.eventDate === undefined ? {} : { eventDate: row.eventDate }),
  ...(row.language === undefined ? {} : { language: row.language }),
  ...(row.dateOrder === undefined ? {} : { dateOrder: row.dateOrder }),
});

type ReadKind = 'count' | 'quantity' | 'date' | 'deadline' | 'duration';
type GoldOf = (row: Case, expected: string) => Gold;

const goldFrom =
  <K extends ReadKind>(kind: Kind<K>, gold: (value: Parameters<Kind<K>['format']>[0], quote: string) => Gold): GoldOf =>
  (row, expected) => {
    const outcome = kind.parse(expected, contextOf(row));
    return outcome.ok ? gold(outcome.value, row.quote) : { type: 'none' };
  };

/** What a table expects, as the answer that peers are held against: our own words, read back. */
const golds = (kinds: Kinds): Readonly<Record<ReadKind, GoldOf>> => ({
  count: goldFrom(kinds.count, (value) => ({
    type: 'amount',
    answer: amountAnswer(value),
    strictEnds: true,
    ...(value.approximate ? { orStated: value.stated } : {}),
  })),
  quantity: goldFrom(kinds.quantity, (value) => ({
    type: 'amount',
    answer: quantityAnswer(value, false),
    strictEnds: true,
    ...(value.approximate ? { orStated: value.stated } : {}),
  })),
  date: goldFrom(kinds.date, (value, quote) => ({
    type: 'period',
    answer: periodAnswer(value),
    match: NARROWED.test(quote) ? 'within' : 'exact',
  })),
  deadline: goldFrom(kinds.deadline, (value) => ({ type: 'period', answer: deadlineAnswer(value), match: 'exact' })),
  duration: goldFrom(kinds.duration, (value) => ({ type: 'duration', answer: durationAnswer(value) })),
});

const toRow = (kind: ReadKind, gold: GoldOf, row: Case): ValueRow => ({
  file: 'our own cases',
  asked: kind,
  quote: row.quote,
  gold: row.expected === null ? { type: 'none' } : gold(row, row.expected),
  formatted: row.expected,
  context: contextOf(row),
  ...(row.saidOn === undefined ? {} : { published: row.saidOn }),
});

const READ_KINDS: readonly ReadKind[] = ['count', 'quantity', 'date', 'deadline', 'duration'];

/** Our own tables as rows that every program can be run on. */
export const ownRows = (kinds: Kinds, tables: readonly CaseTable[]): readonly ValueRow[] => {
  const gold = golds(kinds);
  return READ_KINDS.flatMap((kind) =>
    tables
      .filter((table) => table.kind === kind)
      .flatMap((table) => table.cases.map((row) => toRow(kind, gold[kind], row))),
  );
};

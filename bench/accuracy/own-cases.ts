import type { Kind, Kinds } from '../../src/model/kind.ts';
import { contextOf, type Case, type CaseTable } from '../../tests/case-tables.ts';
import type { Gold } from './answer.ts';
import { amountAnswer, deadlineAnswer, durationAnswer, periodAnswer, quantityAnswer } from './ours.ts';
import { NARROWED, type NameRow, type ValueRow } from './rows.ts';

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

/** Our own tables of names and places as pairs; a spelling of one name is one name. */
export const ownPairs = (tables: readonly CaseTable[]): readonly NameRow[] =>
  (['name', 'place'] as const).flatMap((kind) =>
    tables
      .filter((table) => table.kind === kind)
      .flatMap(({ pairs }) => pairs.map(({ a, b, expected }) => ({ a, b, kind, same: expected !== 'different' }))),
  );

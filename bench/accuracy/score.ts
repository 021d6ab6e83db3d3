import { judge, type Answer, type Outcome } from './answer.ts';
import type { Program, Variant } from './peer.ts';
import type { ValueRow } from './rows.ts';

/** How many rows came out how. */
type Tally = Readonly<Record<Outcome, number>>;

/** How one program did on one file, asked in the way that suits it best. */
export interface Score extends Tally {
  readonly program: string;
  readonly setting: string;
  readonly rows: number;
  /** Rows read a second on one core. */
  readonly rate: number;
}

/** How a row turns out under one way of reading. */
export type JudgeRow = (row: ValueRow, variant: Variant) => Outcome;

export const judgeRow: JudgeRow = (row, variant) => variant.judge?.(row) ?? judge(row.gold, variant.read(row));

/** Where nobody says what kind the answer is: a date where one can be read, else a duration. */
export const kindNotTold =
  (read: Variant['read']): Variant['read'] =>
  (row): Answer | null =>
    read({ ...row, asked: 'date' }) ?? read({ ...row, asked: 'duration' });

const tally = (rows: readonly ValueRow[], variant: Variant): Tally => {
  const counts = { right: 0, wrong: 0, declined: 0 };
  for (const row of rows) counts[judgeRow(row, variant)] += 1;
  return counts;
};

/** Long enough for the clock and short enough for the slowest. */
const TIMED_MS = 250;

/** Rows read a second; stops when the time is up. */
export const rateOf = <T>(rows: readonly T[], read: (row: T) => unknown): number => {
  const begin = performance.now();
  let done = 0;
  while (rows.length > 0) {
    for (const row of rows) {
      read(row);
      done += 1;
      const spent = performance.now() - begin;
      if (spent > TIMED_MS) return (done / spent) * 1000;
    }
  }
  return 0;
};

interface Attempt {
  readonly variant: Variant;
  readonly counts: Tally;
}

const better = (a: Attempt, b: Attempt): Attempt => {
  const gained = b.counts.right - a.counts.right;
  return gained > 0 || (gained === 0 && b.counts.wrong < a.counts.wrong) ? b : a;
};

/** Runs a program over rows in each of its ways, and keeps the one with the most right, then the fewest wrong. */
export const score = (program: Program, rows: readonly ValueRow[]): Score | null => {
  const attempts = program.variants.map((variant) => ({ variant, counts: tally(rows, variant) }));
  const [first, ...rest] = attempts;
  if (first === undefined) return null;
  const { variant, counts } = rest.reduce(better, first);
  const rate = program.without(() => rateOf(rows, variant.read));
  return { program: program.name, setting: variant.name, rows: rows.length, ...counts, rate };
};

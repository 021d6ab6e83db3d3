/** How many short quotes each kind reads a second, on one core, over our own tables of cases. */
import { KINDS } from '../src/kinds/index.ts';
import type { ReadContext } from '../src/model/kind.ts';
import { contextOf, loadCaseTables, type CaseTable } from '../tests/case-tables.ts';
import { rate, table } from './accuracy/table.ts';

/** A quote of a few words; the tables hold whole sentences as well. */
const SHORT = 40;
const WARM_UP_MS = 300;
/** The best of several slices: whatever else the machine does can only slow a slice down. */
const SLICES = 8;
const SLICE_MS = 150;

interface Quote {
  readonly text: string;
  readonly context: ReadContext;
}

const NOTHING_KNOWN: ReadContext = { options: {} };

const quotesOf = ({ cases, pairs }: CaseTable): readonly Quote[] =>
  [
    ...cases.map((row) => ({ text: row.quote, context: contextOf(row) })),
    ...pairs.flatMap(({ a, b }) => [a, b].map((text) => ({ text, context: NOTHING_KNOWN }))),
  ].filter(({ text }) => text.length <= SHORT);

const READERS = {
  count: KINDS.count.read,
  quantity: KINDS.quantity.read,
  date: KINDS.date.read,
  deadline: KINDS.deadline.read,
  duration: KINDS.duration.read,
  name: KINDS.name.read,
  place: KINDS.place.read,
} as const;

type Reader = (quote: string, context: ReadContext) => unknown;

const readFor = (read: Reader, quotes: readonly Quote[], limit: number): number => {
  const begin = performance.now();
  let done = 0;
  while (performance.now() - begin < limit) {
    for (const { text, context } of quotes) read(text, context);
    done += quotes.length;
  }
  return (done / (performance.now() - begin)) * 1000;
};

const bestRate = (read: Reader, quotes: readonly Quote[]): number =>
  Math.max(...Array.from({ length: SLICES }, () => readFor(read, quotes, SLICE_MS)));

const tables = await loadCaseTables();
const rows = Object.entries(READERS).flatMap(([kind, read]) => {
  const quotes = tables.filter((found) => found.kind === kind).flatMap(quotesOf);
  if (quotes.length === 0) return [];
  readFor(read, quotes, WARM_UP_MS);
  return [[kind, String(quotes.length), rate(bestRate(read, quotes))]];
});
console.log(table(['reading, one core', 'short quotes', 'quotes/s'], rows));

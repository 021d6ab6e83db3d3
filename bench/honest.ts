/**
 * Draws quotes that a careful editor would take (numbers, dates, names, clauses, sentences) from the raw articles, the
 * bundled dispatches and pages of our own, and lists those that are refused as truncated, not asserted or unreadable, with
 * the reason: `npx tsx bench/honest.ts [FOLDER…] [--type number] [--all]`. Whether a refusal is right is for a person to
 * say: a clause of a denial, for one, is refused rightly.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { honestQuotes, type HonestQuote } from './honest/draw.ts';
import { refusalOf } from './honest/read.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { type: { type: 'string' }, all: { type: 'boolean', default: false } },
});

const OURS = ['../../shared/articles', '../corpus', 'honest/texts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const folders = (positionals.length > 0 ? positionals : OURS).filter(existsSync);

const drawn = new Map<HonestQuote['type'], { quotes: number; refused: number }>();
for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const quote of honestQuotes(text).filter(({ type }) => flags.type === undefined || type === flags.type)) {
      const refusal = refusalOf(text, quote);
      const count = drawn.get(quote.type) ?? { quotes: 0, refused: 0 };
      count.quotes += 1;
      if (refusal !== null) count.refused += 1;
      if (refusal !== null || flags.all) console.log(`${quote.type}\t${quote.text}\t${refusal ?? 'taken'}`);
      drawn.set(quote.type, count);
    }
  }
}

const totals = [...drawn.values()];
const sum = (field: 'quotes' | 'refused'): number => totals.reduce((all, one) => all + one[field], 0);

console.log('');
for (const [type, { quotes, refused }] of drawn) console.log(`${type}: ${refused} of ${quotes} refused`);
console.log(`all: ${sum('refused')} of ${sum('quotes')} refused`);

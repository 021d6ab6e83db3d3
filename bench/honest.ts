/**
 * Draws quotes that a careful editor would take from the raw articles (numbers, dates, names, clauses), and lists those
 * that are refused as truncated, not asserted or unreadable, with the reason: `npx tsx bench/honest.ts [FOLDER]`. Whether
 * a refusal is right is for a person to say: a clause of a denial, for one, is refused rightly.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { honestQuotes, type HonestQuote } from './honest/draw.ts';
import { refusalOf } from './honest/read.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/articles', import.meta.url));
if (!existsSync(folder)) {
  console.log(`${folder} is not there: nothing to draw from`);
  process.exit(0);
}

const drawn = new Map<HonestQuote['type'], { quotes: number; refused: number }>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  for (const quote of honestQuotes(text)) {
    const refusal = refusalOf(text, quote);
    const count = drawn.get(quote.type) ?? { quotes: 0, refused: 0 };
    count.quotes += 1;
    if (refusal !== null) {
      count.refused += 1;
      console.log(`${quote.type}\t${quote.text}\t${refusal}`);
    }
    drawn.set(quote.type, count);
  }
}

console.log('');
for (const [type, { quotes, refused }] of drawn) console.log(`${type}: ${refused} of ${quotes} refused`);

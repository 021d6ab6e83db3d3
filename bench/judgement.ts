/**
 * Plays traps of judgement: pairs that must not agree, or must. `npx tsx bench/judgement.ts [FILE] [--group WORDS] [--all]`
 * prints the rows that come out wrong (`--all`: every row), then the totals of each group.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isSuspect, outcomeOf } from './judgement/play.ts';
import { readPolarities, readTraps } from './judgement/rows.ts';

const CASES = fileURLToPath(new URL('../../shared/cases/judgement.md', import.meta.url));

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { group: { type: 'string', default: '' }, all: { type: 'boolean', default: false } },
});

const path = positionals[0] ?? CASES;
if (!existsSync(path)) {
  console.log(`${path} is not there: nothing to play`);
  process.exit(0);
}

interface Total {
  rows: number;
  right: number;
  falseSame: number;
}

const totals = new Map<string, Total>();
for (const row of readTraps(path).filter(({ group }) => group.startsWith(flags.group))) {
  const outcome = await outcomeOf(row);
  const isRight = row.right.includes(outcome);
  const total = totals.get(row.group) ?? { rows: 0, right: 0, falseSame: 0 };
  total.rows += 1;
  if (isRight) total.right += 1;
  else if (outcome === 'same') total.falseSame += 1;
  totals.set(row.group, total);
  if (!isRight || flags.all)
    console.log(`${isRight ? 'right' : 'wrong'}\t${outcome}\t${row.right.join('/')}\t${row.kind}\t${row.a}\t${row.b}`);
}

const polarities = flags.group === '' || 'polarity'.startsWith(flags.group) ? readPolarities(path) : [];
const misjudged = polarities.filter(({ label, sentence, fire }) => isSuspect(sentence, label) !== fire);
for (const { label, sentence, fire } of misjudged)
  console.log(`wrong\t${fire ? 'silent' : 'fires'}\tassertion\t${label}\t${sentence}`);

console.log('');
for (const [group, { rows, right, falseSame }] of totals)
  console.log(`${group}: ${right} of ${rows} right, ${falseSame} falsely same`);
if (polarities.length > 0) console.log(`labels: ${polarities.length - misjudged.length} of ${polarities.length} right`);
const all = [...totals.values()];
const sum = (field: keyof Total): number => all.reduce((total, one) => total + one[field], 0);
console.log(`all: ${sum('right')} of ${sum('rows')} right, ${sum('falseSame')} falsely same`);

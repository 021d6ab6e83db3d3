import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeAnswer, judge, type Answer, type Outcome } from './accuracy/answer.ts';
import { loadKinds } from './accuracy/load-kinds.ts';
import { ourReader } from './accuracy/ours.ts';
import { loadPeers } from './accuracy/peers.ts';
import { readNewsDates, readValues, type ValueRow } from './accuracy/rows.ts';

const { values: flags } = parseArgs({
  options: {
    kind: { type: 'string' }, file: { type: 'string' }, wrong: { type: 'boolean' }, declined: { type: 'boolean' }, right: { type: 'boolean' },
    program: { type: 'string', default: 'ours' }, limit: { type: 'string', default: '10000' },
  },
});
const folder = fileURLToPath(new URL('../../shared/yardsticks', import.meta.url));
if (!existsSync(folder)) { console.log('no yardsticks'); process.exit(0); }
const kinds = await loadKinds();
const ours = ourReader(kinds);
const rows = [...readValues(folder), ...readNewsDates(folder)].filter((r) => (flags.kind === undefined || r.asked === flags.kind) && (flags.file === undefined || r.file.startsWith(flags.file)));
const programs = [{ name: 'ours', variants: [{ name: '', read: (row: ValueRow) => ours(row).answer }] }, ...loadPeers()];
const wanted: Outcome[] = [...(flags.wrong ? ['wrong' as const] : []), ...(flags.declined ? ['declined' as const] : []), ...(flags.right ? ['right' as const] : [])];
const listing = wanted.length > 0;
const tally = (file: string, read: (row: ValueRow) => Answer | null) => {
  const sums = { right: 0, wrong: 0, declined: 0 };
  let n = 0;
  const t = performance.now();
  for (const row of rows) if (row.file === file || row.file.startsWith(file) && file !== '') { n += 1; sums[judge(row.gold, read(row))] += 1; }
  return { n, ...sums, rate: Math.round((n / (performance.now() - t)) * 1000) };
};
if (listing) {
  for (const p of programs.filter((x) => x.name.toLowerCase().startsWith(flags.program.toLowerCase()))) {
    const variant = p.variants[0];
    for (const row of rows) {
      const read = variant.read(row);
      const outcome = judge(row.gold, read);
      if (wanted.includes(outcome)) console.log(`${outcome}\t${row.file}\t${row.asked}\t${JSON.stringify(row.quote)}\t${row.published ?? ''}\texpected ${row.gold.type === 'none' ? 'nothing' : describeAnswer(row.gold.answer)}\tread ${describeAnswer(read)}\t${p.name === 'ours' ? (ours(row).reason ?? '') : ''}`);
    }
  }
} else {
  for (const file of [...new Set(rows.map((r) => r.file)), 'news']) {
    for (const p of programs) {
      const best = p.variants.map((v) => ({ v: v.name, ...tally(file, v.read) })).toSorted((a, b) => b.right - a.right || a.wrong - b.wrong)[0];
      if (best && best.n > 0) console.log(file.padEnd(24), p.name.padEnd(24), String(best.n).padStart(5), `${best.right} (${(100 * best.right / best.n).toFixed(1)}%)`, `wrong ${best.wrong} (${(100 * best.wrong / best.n).toFixed(1)}%)`, `declined ${best.declined}`, `${best.rate}/s`, best.v);
    }
  }
}

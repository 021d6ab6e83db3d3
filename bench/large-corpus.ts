/** How long a large registry takes, stage by stage, on a corpus that is made up in a temporary folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus, loadRegistry, reconcile } from '../src/index.ts';
import { table } from './accuracy/table.ts';
import { writeSynthetic } from './synthetic.ts';

const { values: flags } = parseArgs({
  options: { sources: { type: 'string', default: '20000' }, claims: { type: 'string', default: '2000' } },
});
const size = { sources: Number(flags.sources), claims: Number(flags.claims) };

const rows: (readonly string[])[] = [];

const timed = async <T>(stage: string, run: () => T | Promise<T>): Promise<T> => {
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const result = await run();
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const memory = process.resourceUsage().maxRSS / 1024;
  rows.push([stage, seconds.toFixed(2), ((user + system) / 1e6).toFixed(2), memory.toFixed(0)]);
  return result;
};

const folder = mkdtempSync(join(tmpdir(), 'reconcile-bench-'));
try {
  writeSynthetic(folder, size);
  const corpus = await timed('loadCorpus', async () => await loadCorpus('corpus', { cwd: folder }));
  const registry = await timed('loadRegistry', async () => await loadRegistry(['claims'], { cwd: folder }));
  const report = await timed('reconcile', () => reconcile(corpus, registry));
  console.log(table([`${size.sources} sources, ${size.claims} claims`, 'seconds', 'of CPU', 'peak MB'], rows));
  const { verdicts, findings } = report.summary;
  console.log(`${JSON.stringify(verdicts)} ${JSON.stringify(findings)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Bundles a bench written in TypeScript and runs it: `node bench/bundled.mjs fuzz.ts --seconds 30`. The loader that the
// others are run with is asked at every import, a dynamic one each time it is run, which costs half of the fuzzer's time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from '../scripts/bundling.mjs';

const [bench = '', ...flags] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'reconcile-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  entryPoints: { bench: join(import.meta.dirname, bench) },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  ...BUNDLING,
  logLevel: 'error',
  sourcemap: 'inline',
});
process.argv = [process.argv[0], join(import.meta.dirname, bench), ...flags];
await import(pathToFileURL(join(folder, 'bench.mjs')).href);

// Builds dist/: the bundled bin and library with their lazily loaded chunks, the types of the public API in one file, and
// the licences of what is bundled.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { BUNDLING } from './bundling.mjs';
import { licencesOf } from './licences.mjs';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  ...BUNDLING,
  minifySyntax: true,
  legalComments: 'linked',
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
});
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/licences.txt', licencesOf(metafile));
const types = await rollup({ input: 'src/index.ts', external: /^node:/, plugins: [dts()] });
await types.write({ file: 'dist/index.d.ts' });

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { SCHEMA_NAMES, schemaOf, schemaPath } from '../src/commands/schemas.ts';
import { findingPages } from '../src/report/explain.ts';
import { rulesPage } from '../src/report/rules-page.ts';
import { cliPage } from './cli-page.ts';
import { htmlAssets } from './html-assets.ts';
import { languagesPage } from './languages-page.ts';
import { limitsPage } from './limits-page.ts';
import { withOutputs } from './outputs.ts';
import { readingPage } from './reading-page.ts';
import { wordSenses } from './word-senses.ts';
import { zonePlaces } from './zone-places.ts';

/** A file of the project that is made from its code. */
interface Generated {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly content: () => string | Promise<string>;
}

const ROOT = resolve(import.meta.dirname, '..');

/** Pages that show what commands print. */
const PAGES_WITH_OUTPUT: readonly string[] = [
  'README.md',
  'docs/guide/write-claims.md',
  'docs/guide/review-drafts.md',
  'docs/guide/rule.md',
  'docs/guide/report.md',
  'docs/guide/agreement.md',
  'docs/guide/ci.md',
  'docs/guide/watch-sources.md',
  'docs/guide/other-languages.md',
];

/** Every generated file: `npm run generate` writes them, `npm run check:generated` holds them to the code. */
const GENERATED: readonly Generated[] = [
  ...SCHEMA_NAMES.map((name) => ({ path: schemaPath(name), content: () => JSON.stringify(schemaOf(name)) })),
  { path: 'src/report/html/assets.ts', content: htmlAssets },
  { path: 'src/languages/en/generated/zone-places.ts', content: zonePlaces },
  { path: 'src/languages/en/generated/word-senses.ts', content: wordSenses },
  { path: 'docs/cli.md', content: cliPage },
  { path: 'docs/reading.md', content: readingPage },
  { path: 'docs/languages.md', content: languagesPage },
  { path: 'docs/limits.md', content: limitsPage },
  ...[rulesPage(), ...findingPages()].map(({ path, content }) => ({ path, content: () => content })),
  // Last: these show what the program prints.
  ...PAGES_WITH_OUTPUT.map((path) => ({ path, content: () => withOutputs(path) })),
];

/** The content as it is committed: formatted like every other file. */
const formatted = async ({ path, content }: Generated): Promise<string> => {
  const options = await resolveConfig(resolve(ROOT, path));
  return format(await content(), { ...options, filepath: path });
};

const existing = (path: string): Promise<string | null> => readFile(resolve(ROOT, path), 'utf8').catch(() => null);

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(resolve(ROOT, path)), { recursive: true });
  await writeFile(resolve(ROOT, path), content);
  process.stdout.write(`Wrote ${path}\n`);
};

const main = async (): Promise<void> => {
  const onlyCheck = process.argv.includes('--check');
  const stale: string[] = [];
  for (const generated of GENERATED) {
    const content = await formatted(generated);
    if ((await existing(generated.path)) === content) continue;
    if (onlyCheck) stale.push(generated.path);
    else await write(generated.path, content);
  }
  if (stale.length === 0) return;
  process.stderr.write(
    `Not up to date with the code: ${stale.join(', ')}\nRun "npm run generate", and commit what it writes.\n`,
  );
  process.exitCode = 1;
};

await main();

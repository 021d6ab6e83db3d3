import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLING } from '../../scripts/bundling.mjs';
import { execute, PATIENCE_MS, type Ran } from '../execute.ts';
import { asNobody } from '../unprivileged.ts';
import { copyOfProject, folderWith, ROOT, runIn } from './terminal.ts';

const claim = (id: string): string =>
  [
    `  - id: ${id}  # kept`,
    '    question: How many?',
    '    kind: count',
    '    readings:',
    '      - { source: gazette, quote: "412 passengers" }',
    '      - { source: herald, quote: "398 passengers" }',
    '',
  ].join('\n');

const FILES = {
  'corpus/gazette.txt': 'The ferry carried 412 passengers.\n',
  'corpus/herald.txt': 'The herald counts 398 passengers.\n',
  'claims/a.yaml': `claims:\n${claim('one')}${claim('two')}`,
};

const RULE = ['--by', 'desk', '--reason'] as const;

let bundles = '';

/** Bundled as the package is, so that a child starts in a fraction of the time that it takes from the sources. */
beforeAll(async () => {
  bundles = await folderWith({});
  await build({
    entryPoints: { cli: join(ROOT, 'src/cli.ts'), killed: join(ROOT, 'tests/cli/killed-at.ts') },
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    ...BUNDLING,
    logLevel: 'error',
  });
}, PATIENCE_MS);

const inChild = (argv: readonly string[], cwd: string): Promise<Ran> =>
  execute(process.execPath, [join(bundles, 'cli.mjs'), ...argv], cwd);

const killedAt = (call: number, argv: readonly string[], cwd: string): Promise<Ran> => {
  const killer = pathToFileURL(join(bundles, 'killed.mjs')).href;
  return execute(process.execPath, ['--import', killer, join(bundles, 'cli.mjs'), ...argv], cwd, {
    KILLED_AT: String(call),
  });
};

/** What a killed writer may leave beside the files of a folder. */
const LEFT_OVER = /^\.[^/]+\.(?:[0-9a-f]{12}\.tmp|lock)$/u;

/** The files of a folder, by name, without what a killed writer may leave. */
const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(folder, { withFileTypes: true })).flatMap((one) => (one.isFile() ? [one.name] : []));
  const kept = names.filter((name) => !LEFT_OVER.test(name)).toSorted();
  return Object.fromEntries(
    await Promise.all(kept.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
};

/** Makes what a killed writer left look older than a living one, so that the next need not wait. */
const age = async (folder: string): Promise<void> => {
  const old = new Date(Date.now() - 3_600_000);
  for (const name of await readdir(folder)) if (LEFT_OVER.test(name)) await utimes(join(folder, name), old, old);
};

const RULING = ['--by', 'desk', '--on', '2026-11-21', '--reason'] as const;
const SECOND = ['resolve', 'one', '--force', ...RULING, 'second thoughts: no'];

/** Writing commands, with the folder in which each writes. */
const WRITING = [
  { name: 'a ruling', argv: SECOND, folder: 'claims' },
  { name: 'a report over another', argv: ['report', '-f', 'json', '-o', 'out'], folder: '.' },
  { name: 'a long report in pieces', argv: ['report', '-f', 'html', '-o', 'out'], folder: '.' },
] as const;

/** A writing command has no more calls than this by which files change. */
const MOST_CALLS = 60;

describe('a writing command that is killed', () => {
  it.each(WRITING)(
    'leaves the old file or the new one at each call, and the next run does its work: $name',
    async ({ argv, folder }) => {
      const start = async (): Promise<string> => {
        const cwd = await folderWith(FILES);
        await runIn(cwd, ['resolve', 'one', ...RULING, 'first', '--value', '412']);
        await runIn(cwd, ['report', '-f', 'markdown', '-o', 'out']);
        return cwd;
      };
      const cwd = await start();
      const before = await filesIn(join(cwd, folder));
      const { code } = await inChild(argv, cwd);
      const after = await filesIn(join(cwd, folder));
      expect(after).not.toEqual(before);
      let kills = 0;
      for (; kills < MOST_CALLS; kills += 1) {
        const world = await start();
        const killed = await killedAt(kills + 1, argv, world);
        const found = await filesIn(join(world, folder));
        expect([before, after]).toContainEqual(found);
        if (killed.code === code) break;
        expect(killed.code, killed.stderr).toBe(-1);
        await age(join(world, folder));
        expect((await runIn(world, argv)).code).toBe(code);
        expect(await filesIn(join(world, folder))).toEqual(after);
      }
      expect(kills).toBeGreaterThan(5);
      expect(kills).toBeLessThan(MOST_CALLS);
    },
    PATIENCE_MS,
  );
});

describe('two rulings at once', () => {
  it.each([1, 2, 3, 4])(
    'lose nothing: each is recorded, or refused and says so (%i)',
    async () => {
      const cwd = await folderWith(FILES);
      const rulings = ['one', 'two'].map((id) => ({ id, reason: `because of ${id}` }));
      const outcomes = await Promise.all(rulings.map(({ id, reason }) => runIn(cwd, ['resolve', id, ...RULE, reason])));
      const text = await readFile(join(cwd, 'claims/a.yaml'), 'utf8');
      expect(outcomes.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
      for (const [index, { reason }] of rulings.entries()) {
        const { code = -1, stderr = '' } = outcomes[index] ?? {};
        expect(text.includes(reason)).toBe(code === 0);
        if (code !== 0) expect(stderr).toContain('claims/a.yaml has changed since it was read');
      }
      expect(await readdir(join(cwd, 'claims'))).toEqual(['a.yaml']);
      expect((await runIn(cwd, ['check', '--fail-severity', 'none'])).stdout).not.toContain('resolution-stale');
    },
    PATIENCE_MS,
  );

  it(
    'lose nothing between two processes',
    async () => {
      const cwd = await folderWith(FILES);
      const codes = await Promise.all(
        ['one', 'two'].map(async (id) => (await inChild(['resolve', id, ...RULE, `because of ${id}`], cwd)).code),
      );
      const text = await readFile(join(cwd, 'claims/a.yaml'), 'utf8');
      expect(['one', 'two'].map((id) => text.includes(`because of ${id}`))).toEqual(codes.map((code) => code === 0));
      expect(codes).toContain(0);
    },
    PATIENCE_MS,
  );
});

describe('two at once', () => {
  const LOCK = ['lock'];
  const SUPPRESS = (reason: string): readonly string[] => ['check', '--suppress-all', '--reason', reason];

  it.each([
    ['locks', LOCK, LOCK, 'reconcile.lock'],
    ['suppressions', SUPPRESS('one'), SUPPRESS('two'), 'reconcile-suppressions.json'],
    ['reports in one file', ['report', '-o', 'out'], ['report', '-f', 'json', '-o', 'out'], 'out'],
    ['beginnings', ['init', '--yes'], ['init', '--yes'], 'reconcile.config.yaml'],
  ])(
    'leave a whole file, and who could not write says so: %s',
    async (_, first, second, file) => {
      const alone = await Promise.all(
        [first, second].map(async (argv) => {
          const cwd = await folderWith(FILES);
          await runIn(cwd, argv);
          return readFile(join(cwd, file), 'utf8');
        }),
      );
      const cwd = await folderWith(FILES);
      const outcomes = await Promise.all([first, second].map((argv) => runIn(cwd, argv)));
      expect(alone).toContain(await readFile(join(cwd, file), 'utf8'));
      for (const { code, stderr } of outcomes)
        if (code === 2) expect(stderr).toContain(`${file} has changed since it was read`);
      expect(outcomes.some(({ code }) => code < 2)).toBe(true);
      expect((await readdir(cwd)).filter((name) => /\.(?:tmp|lock)$/u.test(name) && name.startsWith('.'))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

/** Everything below a folder: its rights, the moment it was last written, and what it holds. */
const treeOf = async (folder: string): Promise<Record<string, string>> => {
  const tree: Record<string, string> = {};
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const found = await stat(join(folder, path));
    const hash = found.isFile()
      ? createHash('sha256')
          .update(await readFile(join(folder, path)))
          .digest('hex')
      : '';
    tree[path] = [found.mode, found.mtimeMs, found.size, hash].join(' ');
  }
  return tree;
};

const READING: readonly (readonly string[])[] = [
  [],
  ['report'],
  ['report', '-f', 'json'],
  ['report', '-f', 'markdown'],
  ['check'],
  ['check', 'claims/agreement.yaml', '--quiet'],
  ['check', '--fix-dry-run'],
  ['show', 'agreement.form'],
  ['find', 'ceasefire'],
  ['resolve', '--list'],
  ['resolve', 'agreement.form', '--force', '--by', 'desk', '--reason', 'so', '--dry-run'],
  ['resolve', 'agreement.form', '--by', 'desk', '--reason', 'so'],
  ['resolve', 'agreement.form', '--force'],
];

describe('what reads', () => {
  it.each(READING.map((argv) => ({ argv, line: argv.join(' ') })))(
    'writes nothing at all, and needs no right to: $line',
    async ({ argv }) => {
      const cwd = await copyOfProject();
      for (const folder of ['claims', 'corpus', '.']) await chmod(join(cwd, folder), 0o555);
      const before = await treeOf(cwd);
      const { stderr } = await asNobody(cwd, () => runIn(cwd, argv));
      expect(stderr).not.toMatch(/EACCES|EPERM|EROFS/u);
      expect(await treeOf(cwd)).toEqual(before);
      for (const folder of ['.', 'claims', 'corpus']) await chmod(join(cwd, folder), 0o755);
    },
    PATIENCE_MS,
  );

  it.each([
    ['report', '-f', 'json', '-o', 'out'],
    ['check', '-f', 'markdown', '-o', 'out'],
    ['check', '--fix-dry-run', '-o', 'out'],
    ['resolve', 'agreement.form', '--force', '--by', 'desk', '--reason', 'so', '--dry-run', '-o', 'out'],
  ])(
    'writes what -o names, and nothing else: %s %s %s %s',
    async (...argv) => {
      const cwd = await copyOfProject();
      const before = await treeOf(cwd);
      await runIn(cwd, argv);
      const { out, ...rest } = await treeOf(cwd);
      expect(rest).toEqual(before);
      expect(out).toBeDefined();
    },
    PATIENCE_MS,
  );
});

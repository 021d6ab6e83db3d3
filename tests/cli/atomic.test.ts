import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfProject, folderWith, ROOT, runIn } from './terminal.ts';

/** Time for a child to start, on a machine that is busy with other tests. */
const LONG = 240_000;

const KILLS_WHILE_WRITING = 12;
const KILLS_AT_ANY_TIME = 6;

/** Milliseconds in which a writer goes through its states more than once. */
const LONGEST_WAIT = 250;

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
    entryPoints: { cli: join(ROOT, 'src/cli.ts'), writer: join(ROOT, 'tests/cli/writer.ts') },
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}, LONG);

const child = (script: 'cli' | 'writer', args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [join(bundles, `${script}.mjs`), ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });

/** What a writer's files may hold: whole states, and nothing between two of them. */
const statesOf = async (file: string, cwd: string, ...runs: readonly (readonly string[])[]): Promise<Set<string>> => {
  const states = new Set<string>();
  for (const argv of runs) {
    await runIn(cwd, argv);
    states.add(await readFile(join(cwd, file), 'utf8').catch(() => ''));
  }
  return states;
};

const FIRST = ['resolve', 'one', '--force', ...RULE, 'first', '--value', '412'];
const SECOND = ['resolve', 'one', '--force', '--by', 'newsroom', '--reason', 'second thoughts: no'];

describe('a writing command that is killed', () => {
  it(
    'leaves the old file or the new one, at whatever moment',
    async () => {
      const twin = await folderWith(FILES);
      const claims = await statesOf('claims/a.yaml', twin, ['report'], FIRST, SECOND, FIRST);
      const json = ['report', '-f', 'json', '-o', 'out'];
      const markdown = ['report', '-f', 'markdown', '-o', 'out'];
      const reports = await statesOf('out', twin, FIRST, json, markdown, SECOND, json, markdown, FIRST, json, markdown);
      const cwd = await folderWith(FILES);
      const seen = new Set<string>();
      for (let kill = 0; kill < KILLS_WHILE_WRITING; kill += 1) {
        const writer = child('writer', [cwd], cwd);
        if (writer.stdout) await once(writer.stdout, 'data');
        await new Promise((done) => setTimeout(done, Math.random() * LONGEST_WAIT));
        writer.kill('SIGKILL');
        await once(writer, 'exit');
        const [claimText, report] = await Promise.all([
          readFile(join(cwd, 'claims/a.yaml'), 'utf8'),
          readFile(join(cwd, 'out'), 'utf8').catch(() => ''),
        ]);
        expect(claims).toContain(claimText);
        expect(reports).toContain(report);
        seen.add(claimText).add(report);
      }
      expect(seen.size).toBeGreaterThan(2);
      const left = await readdir(join(cwd, 'claims'));
      expect(left.filter((name) => !/^(?:a\.yaml|\.a\.yaml\.(?:lock|[0-9a-f]+\.tmp))$/u.test(name))).toEqual([]);
      expect((await runIn(cwd, FIRST)).code).toBe(0);
      expect(await readFile(join(cwd, 'claims/a.yaml'), 'utf8')).toMatch(/reason: "?first"?\n/u);
    },
    LONG,
  );

  it(
    'does so from its start to its end',
    async () => {
      const cwd = await folderWith(FILES);
      const ruled = await folderWith(FILES);
      const argv = ['resolve', 'one', ...RULE, 'so it is'];
      const began = Date.now();
      await once(child('cli', [...argv, '--on', '2026-11-21'], ruled), 'exit');
      const span = Date.now() - began;
      const states = [FILES['claims/a.yaml'], await readFile(join(ruled, 'claims/a.yaml'), 'utf8')];
      expect(states[1]).toContain('so it is');
      for (let kill = 0; kill < KILLS_AT_ANY_TIME; kill += 1) {
        const writer = child('cli', [...argv, '--on', '2026-11-21'], cwd);
        const gone = once(writer, 'exit');
        const timer = setTimeout(() => writer.kill('SIGKILL'), Math.random() * 1.2 * span);
        await gone;
        clearTimeout(timer);
        expect(states).toContain(await readFile(join(cwd, 'claims/a.yaml'), 'utf8'));
      }
    },
    LONG,
  );
});

describe('two rulings at once', () => {
  it.each([1, 2, 3, 4])('lose nothing: each is recorded, or refused and says so (%i)', async () => {
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
  });

  it(
    'lose nothing between two processes',
    async () => {
      const cwd = await folderWith(FILES);
      const codes = await Promise.all(
        ['one', 'two'].map(async (id): Promise<number | null> => {
          const writer = child('cli', ['resolve', id, ...RULE, `because of ${id}`], cwd);
          await once(writer, 'exit');
          return writer.exitCode;
        }),
      );
      const text = await readFile(join(cwd, 'claims/a.yaml'), 'utf8');
      expect(['one', 'two'].map((id) => text.includes(`because of ${id}`))).toEqual(codes.map((code) => code === 0));
      expect(codes).toContain(0);
    },
    LONG,
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
  ])('leave a whole file, and who could not write says so: %s', async (_, first, second, file) => {
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
  });
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
  it('writes nothing at all, and needs no right to', async () => {
    const cwd = await copyOfProject();
    for (const folder of ['claims', 'corpus', '.']) await chmod(join(cwd, folder), 0o555);
    const before = await treeOf(cwd);
    for (const argv of READING) {
      await runIn(cwd, argv);
      expect(await treeOf(cwd), argv.join(' ')).toEqual(before);
    }
    for (const folder of ['.', 'claims', 'corpus']) await chmod(join(cwd, folder), 0o755);
  });

  it.each([
    ['report', '-f', 'json', '-o', 'out'],
    ['check', '-f', 'markdown', '-o', 'out'],
    ['check', '--fix-dry-run', '-o', 'out'],
    ['resolve', 'agreement.form', '--force', '--by', 'desk', '--reason', 'so', '--dry-run', '-o', 'out'],
  ])('writes what -o names, and nothing else: %s %s %s %s', async (...argv) => {
    const cwd = await copyOfProject();
    const before = await treeOf(cwd);
    await runIn(cwd, argv);
    const { out, ...rest } = await treeOf(cwd);
    expect(rest).toEqual(before);
    expect(out).toBeDefined();
  });
});

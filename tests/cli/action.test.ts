import { chmod, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { cloneOfProject } from '../clone.ts';
import { execute, PATIENCE_MS, type Ran } from '../execute.ts';
import { newFolder } from '../folders.ts';
import { edit, folderWith, ROOT } from './terminal.ts';

const CLAIMS = (quote: string): string => `claims:
  - id: vehicles
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "${quote}" }
`;

const project = (quote: string): Promise<string> =>
  folderWith({
    'corpus/a.txt': 'They sent 90 vehicles.',
    'corpus/b.txt': 'There were 90 vehicles. Later came 80 vehicles.',
    'claims/c.yaml': CLAIMS(quote),
  });

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string() })),
  runs: z.object({
    using: z.literal('composite'),
    steps: z.array(
      z.object({
        uses: z.string().optional(),
        shell: z.literal('bash').optional(),
        'working-directory': z.string().optional(),
        env: z.record(z.string(), z.string()).optional(),
        run: z.string().optional(),
      }),
    ),
  }),
});

const hooksSchema = z.array(
  z.object({
    id: z.string(),
    entry: z.string(),
    language: z.literal('node'),
    pass_filenames: z.literal(false).optional(),
    require_serial: z.literal(true).optional(),
    files: z.string(),
    exclude: z.string().optional(),
  }),
);

let base = '';
let clone = '';
let path = '';

/**
 * Stands in for npm, since a test reaches no registry: an installation takes the packages of this checkout, and then runs
 * what npm runs after it. All else goes to npm itself.
 */
const npmStandIn = `#!/usr/bin/env bash
set -euo pipefail
if [ "$1" != ci ]; then exit 64; fi
ln -sfn ${JSON.stringify(join(ROOT, 'node_modules'))} node_modules
node scripts/prepare.mjs
`;

beforeAll(async () => {
  base = await newFolder();
  clone = await cloneOfProject();
  const bin = join(base, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'npm'), npmStandIn);
  await chmod(join(bin, 'npm'), 0o755);
  path = [bin, process.env.PATH ?? ''].join(delimiter);
  const { runs } = await action();
  const [install] = runs.steps.filter(({ run }) => run?.startsWith('npm ') === true);
  expect(install?.['working-directory']).toBe('${{ github.action_path }}');
  const installed = await execute('bash', ['-e', '-o', 'pipefail', '-c', install?.run ?? ''], clone, { PATH: path });
  expect(installed.code, installed.stderr).toBe(0);
}, PATIENCE_MS);

const action = async () => actionSchema.parse(parse(await readFile(join(clone, 'action.yml'), 'utf8')));

/** Fills in the expressions of a step, as the host does. */
const filled = (text: string, inputs: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ (inputs|github)\.([a-z_-]+) \}\}/gu, (_whole, context: string, name: string) =>
    context === 'github' ? clone : (inputs[name] ?? ''),
  );

/** Runs the action's last step in a project, as GitHub runs it. */
const runAction = async (workspace: string, given: Readonly<Record<string, string>> = {}): Promise<Ran> => {
  const { inputs, runs } = await action();
  const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  const values = { ...defaults, ...given };
  const step = runs.steps.at(-1);
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([key, text]) => [key, filled(text, values)]));
  const folder = filled(step?.['working-directory'] ?? '.', values);
  const script = join(base, 'step.sh');
  // An expression in a script would let an input become a command.
  expect(step?.run).not.toContain('${{');
  await writeFile(script, step?.run ?? '');
  return execute('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], join(workspace, folder), env);
};

describe('the GitHub action, from a clone', () => {
  it('passes where all is well', async () => {
    const { code, stdout, stderr } = await runAction(await project('90 vehicles'));
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('errors 0');
  });

  it('fails on a contradiction, and annotates its line', async () => {
    const { code, stdout } = await runAction(await project('80 vehicles'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=claims\/c\.yaml,line=2,/mu);
  });

  it('takes its inputs, none of which becomes a command', async () => {
    const bad = await project('80 vehicles');
    expect((await runAction(bad, { 'fail-severity': 'none' })).code).toBe(0);
    const { stdout } = await runAction(bad, { args: '--quiet\n--tag=$(touch hacked)\n', format: 'json' });
    expect(stdout).toBe('');
    expect((await execute('ls', [], bad)).stdout).not.toContain('hacked');
    const nested = await folderWith({});
    await symlink(bad, join(nested, 'facts'));
    expect((await runAction(nested, { 'working-directory': 'facts' })).code).toBe(1);
  });
});

describe('the GitHub action with texts, from a clone', () => {
  const desk = (): Promise<string> =>
    folderWith({
      'corpus/a.txt': 'They sent 90 vehicles to the northern border.',
      'stories/one.md': 'They sent 90 vehicles to the northern border.\n',
      'stories/late/two words.md': 'They sent 80 vehicles to the northern border.\n',
      '-odd.md': 'They sent 80 vehicles to the northern border.\n',
    });

  it.each([
    ['a text that stands', 'stories/one.md', 0, []],
    ['a pattern', 'stories/*.md', 0, []],
    ['a pattern over folders', 'stories/**/*.md', 1, ['stories/late/two words.md']],
    ['several', 'stories/one.md\n\nstories/late/two words.md', 1, ['stories/late/two words.md']],
    ['a name like a flag', '-odd.md', 1, ['-odd.md']],
  ])('holds %s against the sources', async (_, proof, expected, files) => {
    const { code, stdout, stderr } = await runAction(await desk(), { proof });
    expect(code, stdout + stderr).toBe(expected);
    for (const file of files) expect(stdout).toContain(`::error file=${file},line=1,`);
  });

  it('tells a pattern that fits nothing, and runs none', async () => {
    const folder = await desk();
    const { code, stderr } = await runAction(folder, { proof: 'stories/*.html\n$(touch hacked)' });
    expect(code).toBe(2);
    expect(stderr).toContain('stories/*.html');
    expect((await execute('ls', [], folder)).stdout).not.toContain('hacked');
  });

  it('gives the further arguments to that command', async () => {
    const given = { proof: 'stories/**/*.md', args: '--fail-severity=none' };
    expect((await runAction(await desk(), given)).code).toBe(0);
  });
});

describe('the pre-commit hooks, from a clone', () => {
  const hook = async (id = 'reconcile') => {
    const all = hooksSchema.parse(parse(await readFile(join(clone, '.pre-commit-hooks.yaml'), 'utf8')));
    const one = all.find((other) => other.id === id);
    if (one === undefined) throw new Error('there is no hook');
    return one;
  };

  /** A bin folder with the program under the name that the package gives it, as an installation links it. */
  const installedBin = async (): Promise<string> => {
    const manifest = z
      .object({ bin: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(join(clone, 'package.json'), 'utf8')));
    const bin = await mkdtemp(join(base, 'env-'));
    for (const [name, file] of Object.entries(manifest.bin)) await symlink(join(clone, file), join(bin, name));
    return bin;
  };

  it('passes, and fails once a source is changed', async () => {
    const { entry } = await hook();
    const [program = '', ...args] = entry.split(' ');
    const env = { PATH: [await installedBin(), process.env.PATH ?? ''].join(delimiter) };
    const folder = await project('90 vehicles');
    const passed = await execute(program, args, folder, env);
    expect(passed.code, passed.stderr).toBe(0);
    await edit(join(folder, 'corpus/b.txt'), '90', '95');
    const failed = await execute(program, args, folder, env);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain('quote-');
  });

  it.each([
    ['corpus/a.txt', true],
    ['facts/claims/b/c.yaml', true],
    ['reconcile.config.yaml', true],
    ['reconcile-suppressions.json', true],
    ['src/main.ts', false],
    ['docs/claims.md', false],
  ])('on a change of %s: %s', async (file, runs) => {
    expect(new RegExp((await hook()).files, 'u').test(file)).toBe(runs);
  });

  it.each([
    ['stories/one.md', true],
    ['stories/late/one.html', true],
    ['one.docx', true],
    ['corpus/a.txt', false],
    ['facts/corpus/deep/a.html', false],
    ['claims/c.yaml', false],
    ['src/main.ts', false],
  ])('of texts, on a change of %s: %s', async (file, runs) => {
    const { files, exclude = '' } = await hook('reconcile-proof');
    expect(new RegExp(files, 'u').test(file) && !new RegExp(exclude, 'u').test(file)).toBe(runs);
  });

  it('of texts gets their names, and fails where one does not stand', async () => {
    const { entry, pass_filenames: names } = await hook('reconcile-proof');
    expect(names).toBeUndefined();
    const [program = '', ...args] = entry.split(' ');
    const env = { PATH: [await installedBin(), process.env.PATH ?? ''].join(delimiter) };
    const folder = await folderWith({
      'corpus/a.txt': 'They sent 90 vehicles to the northern border.',
      'sound.md': 'They sent 90 vehicles to the northern border.\n',
      'wrong.md': 'They sent 80 vehicles to the northern border.\n',
    });
    const passed = await execute(program, [...args, 'sound.md'], folder, env);
    expect(passed.code, passed.stderr).toBe(0);
    const failed = await execute(program, [...args, 'sound.md', 'wrong.md'], folder, env);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain('wrong.md:1:');
  });
});

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith, runIn } from './terminal.ts';

const FILES = {
  'corpus/herald.txt': 'Boats brought 412 passengers ashore.\n',
  'corpus/gazette.txt': 'The office speaks of 398 passengers saved.\n',
  'claims/ferry.yaml': `claims:
  - id: ferry.saved
    question: How many were saved?
    kind: count
    readings:
      - { source: herald, quote: "412 passengers" }
      - { source: gazette, quote: "398 passengers" }
`,
};

describe('several formats in one run', () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = await folderWith(FILES);
  });

  const alone = async (command: string, format: string): Promise<string> =>
    (await runIn(cwd, [command, '-f', format])).stdout;
  const written = async (file: string): Promise<string> => readFile(join(cwd, file), 'utf8');

  it('writes each to its file, and the one without to stdout', async () => {
    const ran = await runIn(cwd, ['report', '-f', 'sarif=out.sarif', '-f', 'markdown=summary.md', '-f', 'terminal']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toBe(await alone('report', 'terminal'));
    expect(ran.stderr).toBe('wrote out.sarif\nwrote summary.md\n');
    expect(await written('out.sarif')).toBe(await alone('report', 'sarif'));
    expect(await written('summary.md')).toBe(await alone('report', 'markdown'));
  });

  it('gives --output-file to the one without a file', async () => {
    const ran = await runIn(cwd, ['report', '-f', 'csv=a=b.csv', '-f', 'json', '-o', 'out.json', '--quiet']);
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await written('out.json')).toContain('"schemaVersion": 1');
    expect(await written('a=b.csv')).toMatch(/^claim,question/u);
  });

  it('keeps the exit code of the gate, and lists its findings in the terminal', async () => {
    const ran = await runIn(cwd, ['check', '-f', 'terminal', '-f', 'junit=junit.xml']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe((await runIn(cwd, ['check'])).stdout);
    expect(await written('junit.xml')).toContain('failures="1"');
  });

  it('writes files of a quiet gate that holds, and nothing to stdout', async () => {
    const ran = await runIn(cwd, [
      'check',
      '--quiet',
      '--fail-severity',
      'none',
      '--claim',
      'ferry.saved',
      '-f',
      'json=a.json',
    ]);
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(join(cwd, 'a.json'))).toBe(true);
  });

  it('takes formats given before the command, and those after it win', async () => {
    expect((await runIn(cwd, ['-f', 'csv', 'report'])).stdout).toBe(await alone('report', 'csv'));
    expect((await runIn(cwd, ['-f', 'csv', 'report', '-f', 'github'])).stdout).toBe(await alone('report', 'github'));
    expect((await runIn(cwd, ['-f', 'json', 'value', 'count', '412'])).stdout).toMatch(/^\{\n/u);
    expect(await runIn(cwd, ['-f', 'json=v.json', 'value', 'count', '412'])).toMatchObject({ code: 0, stdout: '' });
    expect(await written('v.json')).toMatch(/^\{\n/u);
  });

  it.each([
    [['-f', 'json', '-f', 'csv'], 'json and csv would go to the same place'],
    [['-f', 'json', '-f', 'csv', '-o', 'x'], 'json and csv would go to the same place'],
    [['-f', 'json=x', '-f', 'csv=x'], 'two formats would be written to x'],
    [['-f', 'json=x', '-f', 'csv', '-o', 'x'], 'two formats would be written to x'],
    [['-f', 'json=x', '-o', 'y'], 'nothing is left to write to y'],
    [['-f', 'json='], 'Expected a file, as in json=report.json.'],
    [['-f', 'sarf=x'], 'Did you mean "sarif"?'],
    [['-f', '=x'], 'The formats are terminal, json'],
    [['-f', 'json=x', '-f', 'csv=no/such/folder'], 'no/such/folder'],
  ])('refuses %j', async (flags, problem) => {
    const ran = await runIn(cwd, ['report', ...flags]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(problem);
  });

  it('tells what a command prints that does not know the format before it', async () => {
    const ran = await runIn(cwd, ['-f', 'sarif', 'show', 'ferry.saved']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe('reconcile: show does not print sarif\nit prints terminal or json\n');
  });
});

describe('a report in a terminal', () => {
  const ALONE = `${FILES['claims/ferry.yaml']}  - id: ferry.boats
    question: Did boats bring them?
    kind: assertion
    readings:
      - { source: herald, quote: "Boats brought", value: yes }
`;
  let cwd: string;
  beforeEach(async () => {
    cwd = await folderWith({ ...FILES, 'claims/ferry.yaml': ALONE });
  });

  const printed = async (argv: readonly string[], columns: number | undefined = 80): Promise<string> =>
    (await runIn(cwd, [...argv, '--no-color'], { columns })).stdout;

  it.each([{ argv: ['report'] }, { argv: [] }])('takes a line for what stands alone: $argv', async ({ argv }) => {
    const text = await printed(argv);
    expect(text).toContain('1 claim in a line each: --all shows them in full.');
    expect(text).toMatch(/^· ferry\.boats +yes +herald$/mu);
    expect(text).not.toContain('Did boats bring them?');
  });

  it.each([{ argv: ['report', '--all'] }, { argv: ['--all'] }])('shows all of it with $argv', async ({ argv }) => {
    expect(await printed(argv)).toBe((await runIn(cwd, ['report'])).stdout);
  });

  it('is complete in a file', async () => {
    await printed(['report', '-o', 'report.txt']);
    expect(await readFile(join(cwd, 'report.txt'), 'utf8')).toBe((await runIn(cwd, ['report'])).stdout);
  });

  it.each(['terminal', 'markdown', 'html', 'json', 'csv-claims'])(
    'leaves out what asks for no action with --quiet, in the format %s',
    async (format) => {
      const { stdout } = await runIn(cwd, ['report', '--quiet', '-f', format]);
      expect(stdout).toContain('ferry.saved');
      expect(stdout).not.toContain('ferry.boats');
    },
  );
});

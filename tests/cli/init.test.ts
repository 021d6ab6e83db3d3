import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderWith, runIn } from './terminal.ts';

const filesIn = async (cwd: string): Promise<string[]> =>
  (await readdir(cwd, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .sort();

const OWN = {
  'monday.txt': 'Officials said on Monday that 412 passengers were on board the ferry when it left.\n',
  'tuesday.md': 'The company counts 412 passengers. No one was hurt.\n',
};

const UNUSUAL: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ['two texts that share a figure', OWN],
  ['one text', { 'one.txt': OWN['monday.txt'] }],
  ['a text that states no fact', { 'poor.txt': 'nothing much here\n' }],
  ['a text of another script', { 'far.txt': '今天天氣很好。\n' }],
  ['names with signs that YAML reads', { "it's: [1] #2.txt": OWN['monday.txt'] }],
  ['quotation marks and backslashes', { 'a.txt': '"A \\ b" said 40 men. "C: d", said 40 men, {e}\n' }],
  ['nothing at all', {}],
  ['a corpus already', { 'corpus/x.txt': OWN['monday.txt'] }],
];

describe('init', () => {
  it.each(UNUSUAL)('from %s makes what passes check at once', async (_name, files) => {
    const cwd = await folderWith(files);
    const made = await runIn(cwd, ['init', '--yes']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const checked = await runIn(cwd, ['check', '--fail-severity', 'warning']);
    expect(checked, checked.stdout + checked.stderr).toMatchObject({ code: 0, stderr: '' });
    expect(await filesIn(cwd)).toEqual(
      expect.arrayContaining(['claims/first.yaml', 'reconcile.config.yaml', 'schemas/claims.schema.json']),
    );
  });

  it("quotes the user's own files, several where they state one thing", async () => {
    const cwd = await folderWith(OWN);
    await runIn(cwd, ['init', '--yes']);
    const { stdout } = await runIn(cwd, ['report', '-f', 'json']);
    const report = z
      .object({
        claims: z.array(z.object({ verdict: z.string(), readings: z.array(z.object({ source: z.string() })) })),
      })
      .parse(JSON.parse(stdout));
    expect(report.claims.map(({ readings }) => readings.map(({ source }) => source))).toEqual([['monday', 'tuesday']]);
    expect(await readFile(join(cwd, 'corpus/monday.txt'), 'utf8')).toBe(OWN['monday.txt']);
    expect(await readFile(join(cwd, 'monday.txt'), 'utf8')).toBe(OWN['monday.txt']);
  });

  it('never overwrites', async () => {
    const kept = {
      'reconcile.config.yaml': '# mine\n',
      '.github/workflows/reconcile.yml': '# mine\n',
      'schemas/config.schema.json': '{}\n',
      'claims/mine.yaml': '# mine\n',
      'corpus/monday.txt': 'mine\n',
    };
    const cwd = await folderWith({ ...OWN, ...kept });
    const { stdout } = await runIn(cwd, ['init', '--yes', '--ci', 'github', 'monday.txt', 'tuesday.md']);
    for (const [path, content] of Object.entries(kept))
      expect(await readFile(join(cwd, path), 'utf8'), path).toBe(content);
    expect(stdout).toContain('kept  corpus/monday.txt');
    expect(stdout).toContain('wrote corpus/tuesday.md');
    expect(stdout).toContain('kept  reconcile.config.yaml');
    expect(await filesIn(cwd)).not.toContain('claims/first.yaml');
  });

  it('asks whether to copy what lies there, and nothing else', async () => {
    const cwd = await folderWith(OWN);
    const asked: string[] = [];
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve('n');
    };
    await runIn(cwd, ['init'], { ask });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('monday.txt, tuesday.md');
    const files = await filesIn(cwd);
    expect(files).not.toContain('corpus/monday.txt');
    expect(files).toContain('corpus/gazette.txt');
  });

  it.each([
    ['a file that is not there', ['missing.txt'], 'missing.txt'],
    ['a folder', ['claims'], 'claims'],
    ['two files of one name', ['monday.txt', 'more/monday.txt'], 'Rename'],
  ])('refuses %s, and makes nothing', async (_name, named, says) => {
    const cwd = await folderWith({ ...OWN, 'more/monday.txt': 'x', 'claims/.keep': '' });
    const before = await filesIn(cwd);
    const ran = await runIn(cwd, ['init', '--yes', ...named]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(await filesIn(cwd)).toEqual(before);
  });
});

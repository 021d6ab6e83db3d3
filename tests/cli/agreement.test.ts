import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runIn } from './terminal.ts';

const CLAIMS = (quote: string): string =>
  `claims:\n  - id: vehicles\n    question: How many?\n    kind: count\n    readings:\n      - { source: a, quote: ${quote} }\n`;

const desk = (second: string): Promise<string> =>
  folderWith({
    'corpus/a.txt': 'They sent 90 vehicles. Later came 80 vehicles.',
    'anna/c.yaml': CLAIMS('90 vehicles'),
    'ben/c.yaml': CLAIMS(second),
  });

describe('agreement', () => {
  it('passes where two editors read the same, and writes no file', async () => {
    const cwd = await desk('90 vehicles');
    const { code, stdout } = await runIn(cwd, ['agreement', 'anna', 'ben', '--differences', 'd.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('anna and ben share 1 claim and agree on 1 of 1 place');
    await expect(readFile(join(cwd, 'd.yaml'))).rejects.toThrow();
  });

  it('tells what parts them, and writes it as claims to be ruled on', async () => {
    const cwd = await desk('80 vehicles');
    const run = ['agreement', 'anna', 'ben', '--differences', 'd.yaml'];
    const { code, stdout, stderr } = await runIn(cwd, run);
    expect(code, stderr).toBe(1);
    expect(stdout).toMatch(/a: another value\n {4}anna: “90 vehicles” \(90\)\n {4}ben: “80 vehicles” \(80\)/u);
    const list = await runIn(cwd, ['resolve', '--list', '--claims', 'd.yaml']);
    expect(list.stdout).toContain('vehicles');
    expect(await runIn(cwd, run)).toMatchObject({ code: 2, stderr: /it is there already/u });
  });

  it.each([
    ['a claim file that it reads', 'ben/c.yaml'],
    ['a place where it would be read', 'anna/d.yaml'],
    ['a source', 'corpus/d.yaml'],
    ['no claim file', 'd.txt'],
  ])('writes nothing to %s', async (_, file) => {
    const cwd = await desk('80 vehicles');
    expect((await runIn(cwd, ['agreement', 'anna', 'ben', '--differences', file])).code).toBe(2);
    if (file !== 'ben/c.yaml') await expect(readFile(join(cwd, file))).rejects.toThrow();
  });

  it('gives the same as JSON', async () => {
    const { stdout } = await runIn(await desk('80 vehicles'), ['agreement', 'anna', 'ben', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      editors: ['anna', 'ben'],
      all: { places: 1, agreed: 0 },
      claims: [{ ids: ['vehicles', 'vehicles'], readings: [{ match: 'value', of: [{ text: '90' }, { text: '80' }] }] }],
    });
  });
});

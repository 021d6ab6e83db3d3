import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfProject, folderWith, runIn } from './terminal.ts';

const FILES = {
  'corpus/gazette.txt':
    'At least 412 passengers were aboard. Later, the gazette did not count 412 passengers again.\n\nCall 427-8477.\n',
  "corpus/it's: [1].txt": 'Reportedly the ferry Aurora left on March 4, 2025,\nwith some 398 people.\n',
};

const readingsIn = (stdout: string): readonly string[] =>
  stdout.split('\n').flatMap((line) => /^ {2}- (\{.*\})$/u.exec(line)?.[1] ?? []);

describe('find', () => {
  it('refuses a source that there is not, with the one that may be meant', async () => {
    const { stdout, stderr, code } = await runIn(await folderWith(FILES), ['find', '412', '--source', 'gazete']);
    expect(stderr).toBe('reconcile: there is no source "gazete"\ndid you mean "gazette"?\n');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it.each<[words: string, readings: readonly string[]]>([
    [
      '412',
      [
        '{ source: gazette, quote: "At least 412 passengers" }',
        '{ source: gazette, quote: { exact: "412 passengers", prefix: "count " } }',
      ],
    ],
    [
      'passengers',
      [
        '{ source: gazette, quote: "At least 412 passengers" }',
        '{ source: gazette, quote: { exact: "412 passengers", prefix: "count " } }',
      ],
    ],
    ['aurora', [`{ source: "it's: [1]", quote: "Aurora" }`]],
    ['AURORA', []],
    ['march', [`{ source: "it's: [1]", quote: "March 4, 2025" }`]],
    ['427-8477', ['{ source: gazette, quote: "427-8477" }']],
  ])('offers a reading that stands: %s', async (words, readings) => {
    const { stdout, code } = await runIn(await folderWith(FILES), ['find', words]);
    expect(readingsIn(stdout)).toEqual(readings);
    expect(code).toBe(readings.length === 0 ? 1 : 0);
    expect(readingsIn(stdout).map((reading): unknown => parse(reading))).toHaveLength(readings.length);
  });

  it('says where there is none to offer', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': `${'it '.repeat(60)}\n` });
    const { stdout } = await runIn(cwd, ['find', 'it']);
    expect(readingsIn(stdout)).toEqual([]);
    expect(stdout).toContain('no reading to paste here');
  });

  it('prints nothing that steers a terminal, and what it prints reads back', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': 'one \u001b[31m red\u202e\u001b word\n' });
    const { stdout } = await runIn(cwd, ['find', 'red … word']);
    expect(stdout).not.toMatch(/[\u001b\u202e]/u);
    expect(readingsIn(stdout)).toEqual(['{ source: a, quote: "red … word" }']);
  });

  /** Each reading offered in the bundled corpus, under a kind that its words may be of. */
  it.each([
    ['1,960', 'count'],
    ['peacekeepers', 'choice'],
    ['november 10', 'date'],
    ['turkish', 'name'],
    ['Turkey', 'place'],
    ['ceasefire', 'choice'],
    ['Rutskoy', 'name'],
    ['districts', 'choice'],
    ['years', 'duration'],
    ['moscow', 'place'],
    ['not', 'choice'],
  ])('offers nothing for %s that check refuses', async (words, kind) => {
    const cwd = await copyOfProject();
    const readings = readingsIn((await runIn(cwd, ['find', words])).stdout);
    expect(readings.length).toBeGreaterThan(0);
    const claim = `claims:\n  - id: found\n    question: What?\n    kind: ${kind}\n    readings:\n${readings.map((reading) => `      - ${reading}\n`).join('')}`;
    await writeFile(join(cwd, 'found.yaml'), claim);
    const { stdout } = await runIn(cwd, ['report', '--claims', 'found.yaml', '-f', 'json']);
    expect(stdout.match(/"code": "(?:quote-[a-z]+|schema|yaml-syntax|unknown-source)"/gu) ?? []).toEqual([]);
  });

  it('lists the first thousand places, and tells how many there are', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': 'A car. '.repeat(1001), 'corpus/b.txt': 'One car.' });
    const { code, stdout, stderr } = await runIn(cwd, ['find', 'car', '-f', 'json']);
    const found: unknown = JSON.parse(stdout);
    expect(found).toMatchObject({ total: 1002, passages: { length: 1000 } });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'these are the first 1000 of 1002 places: look for more of the words\n',
    });
    expect((await runIn(cwd, ['find', 'One car', '-f', 'json'])).stderr).toBe('');
  });
});

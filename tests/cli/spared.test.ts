import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/index.ts';
import { folderWith, runIn } from './terminal.ts';

const FILES = {
  'corpus/a.txt': 'They sent 90 vehicles.',
  'corpus/report.html': '<meta name="generator" content="reconcile 0.1.0" /><p>They sent 90 vehicles.</p>',
  'corpus/sources.yaml': 'sources:\n  - { id: a, file: a.txt }\n  - { id: b, file: report.html }\n',
  'claims/a.yaml':
    'claims:\n  - id: troops\n    question: How many?\n    kind: count\n    readings:\n      - { source: a, quote: "90 vehicles" }\n      - { source: b, quote: "90 vehicles" }\n',
  'reconcile.config.yaml': 'severities: { uncorroborated: off }\n',
  'mine.txt': 'A letter of mine.\n',
  'mine.html': '<!doctype html>\n<html lang="en"><p>mine</p>\n',
  'mine.json': '{ "mine": 1 }\n',
} as const;

/** Files that a run reads, or that somebody else wrote. */
const SPARED = [
  'corpus/a.txt',
  'corpus/report.html',
  'corpus/sources.yaml',
  'claims/a.yaml',
  'reconcile.config.yaml',
  'mine.txt',
  'mine.html',
  'mine.json',
] as const;

describe('--output-file spares what is not ours', () => {
  it.each(SPARED)('%s', async (file) => {
    const cwd = await folderWith(FILES);
    const argvs = [
      ['report', '-o', file],
      ['check', '-f', `json=${file}`],
      ['find', '90', '-o', file],
      ['schema', 'claims', '-o', file],
      ['value', 'count', '90', '-o', `./${file}`],
    ];
    for (const argv of argvs) {
      const ran = await runIn(cwd, argv);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(`cannot write`);
      expect(await readFile(join(cwd, file), 'utf8')).toBe(FILES[file]);
    }
  });

  it('also behind a link, and where the report is an input of diff', async () => {
    const cwd = await folderWith(FILES);
    await symlink('corpus/report.html', join(cwd, 'link.html'));
    await runIn(cwd, ['report', '-f', 'json', '-o', 'old.json']);
    const old = await readFile(join(cwd, 'old.json'), 'utf8');
    expect((await runIn(cwd, ['report', '-f', 'html', '-o', 'link.html'])).code).toBe(2);
    expect((await runIn(cwd, ['diff', 'old.json', 'corpus', '-o', 'old.json'])).code).toBe(2);
    expect(await readFile(join(cwd, 'old.json'), 'utf8')).toBe(old);
  });

  it('nothing is written where one of several files may not be', async () => {
    const cwd = await folderWith(FILES);
    expect((await runIn(cwd, ['report', '-f', 'json=new.json', '-f', 'csv=mine.txt'])).code).toBe(2);
    await expect(readFile(join(cwd, 'new.json'))).rejects.toThrow('ENOENT');
  });

  it('--force writes over a file of another, and never over what is read', async () => {
    const cwd = await folderWith(FILES);
    expect(await runIn(cwd, ['report', '-o', 'mine.txt', '--force'])).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'mine.txt'), 'utf8')).toContain('90');
    for (const file of ['corpus/a.txt', 'corpus/sources.yaml', 'claims/a.yaml', 'reconcile.config.yaml'])
      expect((await runIn(cwd, ['report', '-o', file, '--force'])).code).toBe(2);
  });

  it.each(Object.keys(FORMATS))('a report is written over by the next one: %s', async (format) => {
    const cwd = await folderWith(FILES);
    for (const command of ['report', 'check', 'report']) {
      await writeFile(join(cwd, 'empty'), '');
      for (const file of ['out', 'empty'])
        expect((await runIn(cwd, [command, '-f', format, '-o', file])).stderr).toBe(`wrote ${file}\n`);
    }
  });

  it.each([
    [['schema', 'claims', '-o', 'out']],
    [['audit', '-f', 'json', '-o', 'out']],
    [['resolve', '--list', '-f', 'json', '-o', 'out']],
    [['diff', 'corpus', 'corpus', '-f', 'json', '-o', 'out']],
  ])('so is what other commands write: %j', async (argv) => {
    const cwd = await folderWith(FILES);
    await runIn(cwd, argv);
    expect((await runIn(cwd, argv)).stderr).toBe('wrote out\n');
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/model/version.ts';
import { execute, PATIENCE_MS } from '../execute.ts';
import { newFolder } from '../folders.ts';
import { edit, folderWith, ROOT, runIn } from './terminal.ts';

const FILES = {
  'corpus/a.txt': 'The ferry had 90 vehicles.',
  'corpus/b.txt': 'The ferry had 91 vehicles.',
  'claims/a.yaml': `claims:
  - id: ferry
    question: How many vehicles?
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "91 vehicles" }
      - { source: b, quote: "92 vehicles" }
`,
};

const shardIn = (cwd: string, shard: string, file: string): ReturnType<typeof runIn> =>
  runIn(cwd, ['check', '--shard', shard, '-o', file, '--quiet']);

describe('four shards of the bundled corpus', () => {
  const shards = ['1', '2', '3', '4'];
  let folder = '';
  const fileOf = (shard: string): string => join(folder, `${shard}.json`);

  beforeAll(async () => {
    folder = await newFolder();
    const cli = `${JSON.stringify(process.execPath)} --import tsx src/cli.ts`;
    const command = `${cli} check --shard {}/4 -o ${join(folder, '{}.json')} --quiet`;
    const ran = await execute('parallel', ['--jobs', '2', command, ':::', ...shards], ROOT);
    // Where GNU parallel is not installed, they run one after another.
    if (ran.code === -1) for (const shard of shards) await shardIn(ROOT, `${shard}/4`, fileOf(shard));
    else expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
  }, PATIENCE_MS);

  it.each([
    ['the findings', []],
    ['JSON', ['-f', 'json']],
    ['SARIF', ['-f', 'sarif']],
    ['a table', ['-f', 'csv']],
    ['a part of it', ['--tag', 'troops', '-f', 'json']],
    ['a gate', ['--fail-severity', 'warning', '--quiet']],
  ])('are merged to the bytes and the exit code of one run: %s', { timeout: PATIENCE_MS }, async (_, flags) => {
    // In any order.
    const merged = await runIn(ROOT, ['merge', ...shards.map(fileOf).reverse(), ...flags]);
    expect(merged).toEqual(await runIn(ROOT, ['check', ...flags]));
  });
});

describe('shards', () => {
  it('write the same bytes again, over their own file', async () => {
    const cwd = await folderWith(FILES);
    expect((await shardIn(cwd, '1/2', 'one.json')).code).toBe(0);
    const before = await readFile(join(cwd, 'one.json'), 'utf8');
    expect((await shardIn(cwd, '1/2', 'one.json')).code).toBe(0);
    expect(await readFile(join(cwd, 'one.json'), 'utf8')).toBe(before);
  });

  it.each([
    ['0/2', 'such as 2/5'],
    ['3/2', 'such as 2/5'],
    ['2', 'such as 2/5'],
    ['1/2/3', 'such as 2/5'],
    ['-1/2', 'such as 2/5'],
    ['a/b', 'such as 2/5'],
  ])('refuse %s', async (shard, why) => {
    const { code, stderr } = await shardIn(await folderWith(FILES), shard, 'one.json');
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  it.each([
    ['a format', ['-f', 'json'], "cannot be used with option '-f"],
    ['repairs', ['--fix'], "cannot be used with option '--fix'"],
    ['a claim file', ['claims/a.yaml'], 'no claim files can be named beside --shard'],
  ])('refuse %s', async (_, more, why) => {
    const cwd = await folderWith(FILES);
    const { code, stderr } = await runIn(cwd, ['check', '--shard', '1/2', '-o', 'one.json', ...more]);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  it('want a file of their own', async () => {
    const { code, stderr, stdout } = await runIn(await folderWith(FILES), ['check', '--shard', '1/2']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('name one, such as -o shard-1.json');
  });
});

describe('what cannot be merged', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await folderWith({ ...FILES, 'report.json': '{"schemaVersion": 1}\n', 'empty.json': '' });
    await shardIn(cwd, '1/2', 'one.json');
    await shardIn(cwd, '2/2', 'two.json');
    await shardIn(cwd, '1/3', 'third.json');
    const one = await readFile(join(cwd, 'one.json'), 'utf8');
    await writeFile(join(cwd, 'cut.json'), one.slice(0, -9));
    await writeFile(join(cwd, 'head.json'), one.slice(0, 40));
    await writeFile(join(cwd, 'edited.json'), one.replace('"min":90', '"min":91'));
    await writeFile(join(cwd, 'built.json'), one.replace('"build":null', '"build":"0123"'));
    await writeFile(join(cwd, 'older.json'), one.replace(`"version":"${VERSION}"`, '"version":"0.0.1"'));
  });

  it.each([
    ['a shard is missing', ['one.json'], '2/2 of the shards is missing'],
    ['one is given twice', ['one.json', 'two.json', './one.json'], 'shard 1/2 is given twice: one.json and ./one.json'],
    ['one is of another number', ['one.json', 'third.json'], 'one.json is one of 2 shards, and third.json one of 3'],
    ['one is cut off', ['cut.json', 'two.json'], 'cut.json is cut off or was changed'],
    ['one is cut off in its first line', ['head.json', 'two.json'], 'head.json is no shard'],
    ['one was edited', ['edited.json', 'two.json'], 'edited.json is cut off or was changed'],
    [
      'one is of another version',
      ['older.json', 'two.json'],
      `older.json was written by reconcile 0.0.1, and this is ${VERSION}`,
    ],
    [
      'one is of another build',
      ['built.json', 'two.json'],
      `built.json was written by another build of reconcile ${VERSION} than this one`,
    ],
    ['one is a report', ['report.json', 'two.json'], 'report.json is no shard'],
    ['one is empty', ['empty.json', 'two.json'], 'empty.json is no shard'],
    ['one is not there', ['none.json', 'two.json'], 'cannot read none.json: there is no such file'],
    ['none is given', [], "missing required argument 'shard'"],
    [
      'it would be written over',
      ['one.json', 'two.json', '-f', 'json', '-o', 'one.json', '--force'],
      'it is read by this run',
    ],
  ])('is named where %s', async (_, files, why) => {
    const { code, stdout, stderr } = await runIn(cwd, ['merge', ...files]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(why);
  });

  it.each([
    ['corpus/b.txt', '91', '93', 'one.json was made of other sources than there are here'],
    ['claims/a.yaml', '92 vehicles', '94 vehicles', 'one.json was made of other claims than there are here'],
  ])('is named where %s was edited since', async (file, from, to, why) => {
    const edited = await folderWith(FILES);
    await shardIn(edited, '1/1', 'one.json');
    await edit(join(edited, file), from, to);
    const { code, stderr } = await runIn(edited, ['merge', 'one.json']);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  it('is nothing where only a question was edited', async () => {
    const edited = await folderWith(FILES);
    await shardIn(edited, '1/1', 'one.json');
    await edit(join(edited, 'claims/a.yaml'), 'How many vehicles?', 'How many were there?');
    expect(await runIn(edited, ['merge', 'one.json'])).toEqual(await runIn(edited, ['check']));
  });
});

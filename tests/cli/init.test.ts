import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

const PAGE = `<html lang="nb"><head><title>The ferry</title><meta property="article:published_time" content="2025-03-05T01:00:00+02:00">
<link rel="canonical" href="https://example.org/ferry"></head><body><article><h1>The ferry</h1>
<p>${OWN['monday.txt']}</p><p>${'It had left the harbour in the storm, and was long thought lost by those on land. '.repeat(5)}</p></article></body></html>`;

const UNUSUAL: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ['two texts that share a figure', OWN],
  ['one text', { 'one.txt': OWN['monday.txt'] }],
  ['a page', { 'page.html': PAGE }],
  ['a text that states no fact', { 'poor.txt': 'nothing much here\n' }],
  ['a text of another script', { '天気.txt': '今天天氣很好。\n' }],
  ['names with signs that YAML reads', { "it's: [1] #2.txt": OWN['monday.txt'], '2020.txt': OWN['tuesday.md'] }],
  ['names that are one but for their ending', { 'a.txt': OWN['monday.txt'], 'a.md': OWN['tuesday.md'] }],
  ['quotation marks and backslashes', { 'a.txt': '"A \\ b" said 40 men. "C: d", said 40 men, {e}\n' }],
  ['a corpus already', { 'corpus/x.txt': OWN['monday.txt'] }],
  [
    'a corpus with a manifest',
    { 'corpus/x.txt': 'x 412 men', 'corpus/sources.yaml': 'sources: [{ id: y, file: x.txt }]' },
  ],
];

const EXAMPLE = 'claims/first.yaml';

/** Takes the mark of a comment off each line below the prose, as an editor does. */
const uncomment = async (cwd: string, mark: RegExp): Promise<void> => {
  const path = join(cwd, EXAMPLE);
  const [prose = '', example = ''] = (await readFile(path, 'utf8')).split('\n\n');
  await writeFile(path, `${prose}\n\n${example.replace(mark, '')}`);
};

/** The commands that are printed to be typed. */
const stepsIn = (stdout: string): readonly string[][] =>
  stdout
    .split('\n')
    .flatMap((line) => /^ {2}reconcile(?: (.*?))? {4,}\S/u.exec(line)?.slice(1) ?? [])
    .map((argv: string | undefined) => (argv?.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', '')));

describe('init', () => {
  it.each(UNUSUAL)('from %s prints what can be typed, and an example that stands', async (_name, files) => {
    const cwd = await folderWith(files);
    const made = await runIn(cwd, ['init', '--yes']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(await filesIn(cwd)).toEqual(
      expect.arrayContaining([EXAMPLE, 'corpus/sources.yaml', 'reconcile.config.yaml']),
    );
    expect((await runIn(cwd, ['check'])).stderr).toContain('take the "#" off');
    const steps = stepsIn(made.stdout);
    const search = steps.slice(0, -2);
    expect(search.map(([command]) => command)).toEqual(expect.arrayContaining(['audit']));
    for (const argv of search) expect((await runIn(cwd, argv)).code, argv.join(' ')).toBe(0);
    await uncomment(cwd, /^# /gmu);
    for (const argv of steps.slice(-2))
      expect(await runIn(cwd, argv), argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
    const checked = await runIn(cwd, ['check', '--fail-severity', 'warning']);
    expect(checked, checked.stdout + checked.stderr).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['the mark alone', /^#/gmu],
    ['the mark and its space', /^# /gmu],
  ])('writes an example that stands without %s', async (_name, mark) => {
    const cwd = await folderWith(OWN);
    await runIn(cwd, ['init', '--yes']);
    await uncomment(cwd, mark);
    const { stdout } = await runIn(cwd, ['report', '-f', 'json']);
    const report = z.object({ claims: z.array(z.object({ readings: z.array(z.object({ source: z.string() })) })) });
    const { claims } = report.parse(JSON.parse(stdout));
    expect(claims.map(({ readings }) => readings.map(({ source }) => source))).toEqual([['monday', 'tuesday']]);
  });

  it('where there is nothing begins with an example of ours', async () => {
    const cwd = await folderWith({});
    const { stdout } = await runIn(cwd, ['init', '--yes']);
    expect(stepsIn(stdout)).toEqual([[], ['check']]);
    for (const argv of stepsIn(stdout)) expect(await runIn(cwd, argv)).toMatchObject({ code: 0, stderr: '' });
  });

  it("copies the user's own files, and leaves them where they are", async () => {
    const cwd = await folderWith(OWN);
    await runIn(cwd, ['init', '--yes']);
    expect(await readFile(join(cwd, 'corpus/monday.txt'), 'utf8')).toBe(OWN['monday.txt']);
    expect(await readFile(join(cwd, 'monday.txt'), 'utf8')).toBe(OWN['monday.txt']);
  });

  it('never overwrites', async () => {
    const kept = {
      'reconcile.config.yaml': '# mine\n',
      '.github/workflows/reconcile.yml': '# mine\n',
      'claims/mine.yaml': '# mine\n',
      'corpus/monday.txt': 'mine\n',
      'corpus/sources.yaml': 'sources:\n  - { id: monday, file: monday.txt }\n',
    };
    const cwd = await folderWith({ ...OWN, ...kept });
    const { stdout } = await runIn(cwd, ['init', '--yes', '--ci', 'github', 'monday.txt', 'tuesday.md']);
    for (const [path, content] of Object.entries(kept))
      expect(await readFile(join(cwd, path), 'utf8'), path).toBe(content);
    expect(stdout).toContain('kept  corpus/monday.txt');
    expect(stdout).toContain('wrote corpus/tuesday.md');
    expect(stdout).toContain('kept  reconcile.config.yaml');
    expect(await filesIn(cwd)).not.toContain(EXAMPLE);
    const [, entry = ''] = /to compare them, add:\n((?: .*\n)+)/u.exec(stdout) ?? [];
    await writeFile(join(cwd, 'corpus/sources.yaml'), `${kept['corpus/sources.yaml']}${entry}`);
    expect((await runIn(cwd, ['find', 'passengers'])).stdout).toContain('{ source: tuesday, quote: "412 passengers" }');
  });

  it.each([
    ['while it copied', OWN],
    ['while it wrote our example', {}],
  ])('goes on where one was cut off: %s', async (_, files) => {
    const whole = await folderWith(files);
    await runIn(whole, ['init', '--yes']);
    for (const left of (await filesIn(whole)).filter((path) => path.startsWith('corpus/'))) {
      const cwd = await folderWith({
        ...files,
        [left]: await readFile(join(whole, left)),
        'corpus/.x.txt.0123456789ab.tmp': 'x',
      });
      if (left.endsWith('.yaml')) continue;
      await runIn(cwd, ['init', '--yes']);
      for (const path of await filesIn(whole))
        expect(await readFile(join(cwd, path), 'utf8'), path).toBe(await readFile(join(whole, path), 'utf8'));
    }
  });

  it('copies nothing more beside a file of a corpus that lies nowhere else', async () => {
    const cwd = await folderWith({ ...OWN, 'corpus/monday.txt': 'Another text, of 40 men.\n' });
    await runIn(cwd, ['init', '--yes']);
    expect(await filesIn(cwd)).not.toContain('corpus/tuesday.md');
  });

  it('writes no file for continuous integration unless one is asked for', async () => {
    const cwd = await folderWith({ ...OWN, '.git/config': 'url = git@github.com:a/b.git\n', '.github/x.md': '' });
    await runIn(cwd, ['init', '--yes']);
    expect((await filesIn(cwd)).filter((path) => path.endsWith('.yml'))).toEqual([]);
    await runIn(cwd, ['init', '--yes', '--ci', 'gitlab']);
    expect((await filesIn(cwd)).filter((path) => path.endsWith('.yml'))).toEqual(['.gitlab-ci.yml']);
  });

  it('asks whether to take what lies there, and does as it is told', async () => {
    const cwd = await folderWith(OWN);
    const asked: string[] = [];
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve('n');
    };
    await runIn(cwd, ['init'], { ask });
    expect(asked).toEqual(['Copy monday.txt, tuesday.md into corpus/? [Y/n] ']);
    const files = await filesIn(cwd);
    expect(files).not.toContain('corpus/monday.txt');
    expect(files).toContain('corpus/gazette.txt');
  });

  it.each([
    ['a file that is not there', ['monday.txt', 'missing.txt'], '- missing.txt: there is no such file.'],
    ['a folder', ['monday.txt', 'claims'], '- claims: it is a folder.'],
    [
      'a format that is not read',
      ['notes.pages', 'monday.txt'],
      '- notes.pages: it is a document of Pages, which is not read.',
    ],
    ['what it says it is not', ['scan.pdf'], '- scan.pdf: it is damaged, or not a PDF.'],
    ['an empty file', ['empty.txt'], '- empty.txt: it is empty.'],
    ['two files of one name', ['monday.txt', 'more/monday.txt'], 'Rename'],
  ])('refuses %s by its name, and makes nothing', async (_name, named, says) => {
    const others = { 'notes.pages': '{\\rtf1 x}', 'scan.pdf': 'x', 'empty.txt': '', 'more/monday.txt': 'x' };
    const cwd = await folderWith({ ...OWN, ...others, 'claims/.keep': '' });
    const before = await filesIn(cwd);
    const ran = await runIn(cwd, ['init', '--yes', ...named]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(ran.stderr).not.toContain('- monday.txt');
    expect(await filesIn(cwd)).toEqual(before);
  });

  it('names what it leaves out of what lies there', async () => {
    const others = {
      'scan.pdf': 'x',
      'notes.pages': '{\\rtf1 x}',
      'photo.JPG': 'x',
      Makefile: 'x',
      'README.md': 'Read me',
    };
    const cwd = await folderWith({ ...OWN, ...others });
    const { stdout } = await runIn(cwd, ['init', '--yes']);
    for (const name of ['scan.pdf', 'notes.pages', 'photo.JPG']) expect(stdout).toContain(`Left out ${name}: `);
    expect(stdout).not.toMatch(/Makefile|README/u);
    expect((await filesIn(cwd)).filter((path) => path.startsWith('corpus/'))).toEqual([
      'corpus/monday.txt',
      'corpus/sources.yaml',
      'corpus/tuesday.md',
    ]);
  });

  it('names what lies unread in a corpus, and leaves what it cannot read out of the manifest', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': OWN['monday.txt'], 'corpus/b.pdf': 'x', 'corpus/c.pages': 'x' });
    const { stdout } = await runIn(cwd, ['init', '--yes']);
    expect(stdout).toContain('Left out corpus/b.pdf: it is damaged');
    expect(stdout).toContain('corpus/c.pages lies in the corpus and is not read');
    expect(await readFile(join(cwd, 'corpus/sources.yaml'), 'utf8')).not.toMatch(/b\.pdf|c\.pages/u);
  });

  it('calls itself what it was called', async () => {
    const { stdout } = await runIn(await folderWith({}), ['init'], { env: { npm_command: 'exec' } });
    expect(stdout).toContain('  npx reconcile-sources check    ');
  });
});

const DISPATCHES = {
  'wire.txt': `Quake in Torvan\n\nMarch 13, 2024\n\nAn earthquake struck the Torvan valley in Kelmar on Tuesday, killing 41 people and injuring 230 people, officials in Ardel said.\n`,
  'herald.txt': `Many dead in Kelmar\n\nMarch 13, 2024\n\nIn the Torvan valley 41 people died when an earthquake shook Kelmar on Tuesday. In Ardel 250 people were injured.\n`,
};

const DRAFT = 'claims/draft.yaml';

describe('the first draft', () => {
  it('shows what cannot all be right, with the sentence of each, and says what to do', async () => {
    const cwd = await folderWith(DISPATCHES);
    const { code, stdout, stderr } = await runIn(cwd, ['init', '--yes']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('In one the sources cannot all be right:\n\nHow many');
    expect(stdout).toContain('wire: 230\n    “An earthquake struck the Torvan valley');
    expect(stdout).toContain('herald: 250\n    “In Ardel 250 people were injured.”');
    const steps = stepsIn(stdout);
    expect(steps).toEqual([['review'], ['draft'], [], ['check']]);
    for (const argv of steps) expect(await runIn(cwd, argv), argv.join(' ')).toMatchObject({ code: 0, stderr: '' });
  });

  it('is kept, and pointed to again', async () => {
    const cwd = await folderWith(DISPATCHES);
    const { stdout: first } = await runIn(cwd, ['init', '--yes']);
    const drafted = await readFile(join(cwd, DRAFT), 'utf8');
    const { stdout } = await runIn(cwd, ['init', '--yes']);
    expect(await readFile(join(cwd, DRAFT), 'utf8')).toBe(drafted);
    expect(stepsIn(stdout)).toEqual(stepsIn(first));
  });

  it('is made by the next run where one was cut off before it', async () => {
    const cwd = await folderWith(DISPATCHES);
    await runIn(cwd, ['init', '--yes']);
    const drafted = await readFile(join(cwd, DRAFT), 'utf8');
    await rm(join(cwd, DRAFT));
    await runIn(cwd, ['init', '--yes']);
    expect(await readFile(join(cwd, DRAFT), 'utf8')).toBe(drafted);
  });

  it('is left alone where a person has begun it', async () => {
    const cwd = await folderWith({ ...DISPATCHES, [DRAFT]: '# mine\n' });
    await runIn(cwd, ['init', '--yes']);
    expect(await readFile(join(cwd, DRAFT), 'utf8')).toBe('# mine\n');
  });

  const LONG = `${'Of this there is nothing to be told that anybody could count. '.repeat(2_000)}\n`;

  it.each([
    ['one source', { 'wire.txt': DISPATCHES['wire.txt'] }, 'There is but one source', false],
    ['no source', {}, 'There is no document of yours here', false],
    [
      'sources that share nothing',
      { 'a.txt': 'The sea is calm.\n', 'b.txt': 'A good year.\n' },
      'Nothing was drafted',
      false,
    ],
    ['long sources', { 'a.txt': LONG, 'b.txt': LONG }, 'The sources are long: "reconcile draft"', false],
    ['a long one among others', { 'a.txt': LONG, ...DISPATCHES }, 'These are 2 of 3 sources; "reconcile draft"', true],
  ])('says in plain words what came of %s', async (_, files, expected, isDrafted) => {
    const cwd = await folderWith(files);
    const { code, stdout } = await runIn(cwd, ['init', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain(expected);
    expect((await filesIn(cwd)).includes(DRAFT)).toBe(isDrafted);
  });
});

describe('the manifest', () => {
  it('holds what each document says of itself, and leaves open what it does not', async () => {
    const cwd = await folderWith({
      'page.html': PAGE,
      'plain.txt': `Storm holds up the ferry\n\nBy Ola Nordmann\nMarch 4, 2025\n\n${OWN['monday.txt']}`,
      'bare.txt': OWN['tuesday.md'],
    });
    const { stdout } = await runIn(cwd, ['init', '--yes']);
    const text = await readFile(join(cwd, 'corpus/sources.yaml'), 'utf8');
    expect(parse(text)).toEqual({
      sources: [
        { id: 'bare', file: 'bare.txt' },
        {
          id: 'page',
          file: 'page.html',
          title: 'The ferry',
          published: '2025-03-05',
          url: 'https://example.org/ferry',
          language: 'nb',
        },
        {
          id: 'plain',
          file: 'plain.txt',
          title: 'Storm holds up the ferry',
          author: 'Ola Nordmann',
          published: '2025-03-04',
        },
      ],
    });
    expect(text.match(/# published: /gu)).toHaveLength(1);
    expect(stdout).toContain('1 of 3 sources does not say when published');
  });
});

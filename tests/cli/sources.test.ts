import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runIn } from './terminal.ts';

const PAGE = `<html><head><title>Page</title><meta name="author" content="Jane Doe"><meta property="article:published_time"
content="2020-11-10T08:00:00Z"></head><body><article><h1>The harbour</h1><p>${'The harbour of the town was closed for repairs. '.repeat(12)}</p></article></body></html>`;

const MANIFEST = `# What we compare.
sources:
  - id: gazette # the local paper
    file: gazette.txt
    published: 2020-11-09

  # the page, saved
  - id: page
    file: 'saved/page.html'
    status: corrected
    derived_from: [gazette]
# the end
`;

const FILES = {
  'corpus/sources.yaml': MANIFEST,
  'corpus/gazette.txt': 'The harbour of the town was closed for repairs in the autumn of the year.',
  'corpus/saved/page.html': PAGE,
  'corpus/herald.txt': 'Forty ships were in the harbour when it was closed.',
};

const manifestIn = (cwd: string): Promise<string> => readFile(join(cwd, 'corpus/sources.yaml'), 'utf8');

describe('reconcile sources', () => {
  it('lists what is known of each source, and from where', async () => {
    const { code, stdout } = await runIn(await folderWith(FILES), ['sources']);
    expect(code).toBe(0);
    expect(stdout).toContain('gazette  corpus/gazette.txt · a plain text · 15 words');
    expect(stdout).toMatch(/published +2020-11-09 \(manifest\)/u);
    expect(stdout).toMatch(/author +Jane Doe \(the file’s own word\)/u);
    expect(stdout).toMatch(/published +2020-11-10 \(the file’s own word\)/u);
    expect(stdout).toMatch(/status +corrected \(manifest\)/u);
    expect(stdout).toMatch(/language +en \(by the words of its text\)/u);
    expect(stdout).toMatch(/copied from +gazette \(manifest\)/u);
    expect(stdout).toMatch(/not known +title, author, publisher\n/u);
    expect(stdout).toMatch(/2 sources, 1 other file in the folder: corpus\/herald\.txt\.\n$/u);
  });

  it.each([80, 120])('keeps within %d columns', async (columns) => {
    const long = MANIFEST.replace(
      'published: 2020',
      `url: https://example.org/${'x'.repeat(300)}\n    published: 2020`,
    );
    const cwd = await folderWith({ ...FILES, 'corpus/sources.yaml': long });
    const { stdout } = await runIn(cwd, ['sources'], { columns, env: { NO_COLOR: '1' } });
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(columns);
  });

  it('gives the same as data', async () => {
    const { stdout } = await runIn(await folderWith(FILES), ['sources', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      sources: [
        { id: 'gazette', format: 'text', words: 15, facts: { published: { value: '2020-11-09', from: 'manifest' } } },
        {
          id: 'page',
          format: 'html',
          facts: { author: { value: 'Jane Doe', from: 'file' }, language: { from: 'text' } },
        },
      ],
      unread: [{ file: 'corpus/herald.txt' }],
    });
  });

  it('says which files share an id', async () => {
    const { stdout } = await runIn(await folderWith({ 'corpus/a.txt': 'Words.', 'corpus/a.md': 'Others.' }), [
      'sources',
    ]);
    expect(stdout).toMatch(/corpus\/a\.txt: .*“?a”?/u);
  });

  it('says what cannot be read, and shows no control character', async () => {
    const cwd = await folderWith({
      'corpus/a.txt': 'Words.',
      'corpus/b.txt': '%PDF-1.7',
      'corpus/sources.yaml':
        'sources:\n  - { id: a, file: a.txt, title: "x\\u001b[31my" }\n  - { id: b, file: b.txt }\n',
    });
    const { code, stdout } = await runIn(cwd, ['sources']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/“b” \(corpus\/b\.txt\) cannot be read/u);
    expect(stdout).not.toContain('\u001b');
  });
});

const BIB = `@article{herald, title = {Forty ships}, author = {Doe, Jane}, date = {2020-11-11}, file = {/home/me/zotero/herald.txt}}
@misc{gazette, title = {The harbour}, date = {2020-11-10}}
@book{missing, title = {No file}}
@misc{far, file = {files/3/far.pdf}}
@misc{up, file = {../../etc/passwd}}`;

describe('reconcile sources add', () => {
  it.each([
    ['list.bib', '@misc{herald, title = {Ships}, date = {2020}, language = {Klingon tongue}}'],
    ['list.json', '[{"id":"herald","title":"Ships","issued":{"date-parts":[[2020]]},"language":"Klingon tongue"}]'],
  ])('says what a manifest cannot hold, from %s', async (file, list) => {
    const cwd = await folderWith({ ...FILES, [file]: list });
    const { code, stderr } = await runIn(cwd, ['sources', 'add', '--from', file]);
    expect(code).toBe(0);
    expect(stderr).toContain('left out published of herald: “2020”: a manifest holds a whole day');
    expect(stderr).toContain('left out language of herald: “Klingon tongue”: a manifest holds a tag');
    expect(await manifestIn(cwd)).toMatch(/id: herald\n {4}file: herald\.txt\n {4}title: Ships\n#/u);
  });

  it('adds what lies there, fills in what the manifest is silent on, and changes nothing that it says', async () => {
    const cwd = await folderWith({ ...FILES, 'list.bib': BIB });
    const { code, stdout, stderr } = await runIn(cwd, ['sources', 'add', '--from', 'list.bib']);
    expect([code, stdout]).toEqual([1, '']);
    expect(await manifestIn(cwd)).toBe(
      MANIFEST.replace('    published: 2020-11-09\n', '    published: 2020-11-09\n    title: The harbour\n').replace(
        '    derived_from: [gazette]\n',
        '    derived_from: [gazette]\n\n  - id: herald\n    file: herald.txt\n    title: Forty ships\n    author: Jane Doe\n    published: 2020-11-11\n',
      ),
    );
    expect(stderr.split('\n')).toEqual([
      'added herald: herald.txt',
      'filled in for gazette: title',
      'kept published of gazette: corpus/sources.yaml says “2020-11-09”, the list “2020-11-10”',
      expect.stringMatching(/^left out missing: it names no file.*Save the document there/u),
      expect.stringMatching(
        /^left out far: its file files\/3\/far\.pdf does not lie in the corpus folder\. Copy it there/u,
      ),
      expect.stringMatching(/^left out up: its file \.\.\/\.\.\/etc\/passwd does not lie/u),
      'corpus/sources.yaml: 1 source added, 1 filled in, 3 entries left out',
      '',
    ]);
    const again = await runIn(cwd, ['sources', 'add', '--from', 'list.bib']);
    expect(again.stderr).toContain('0 sources added, 0 filled in');
  });

  it('takes CSL JSON, and an id from the file where the key can be none', async () => {
    const items = [
      {
        id: 'http://zotero.org/users/1/items/X',
        type: 'webpage',
        title: 'Ships',
        file: 'herald.txt',
        URL: 'https://example.org',
      },
    ];
    const cwd = await folderWith({ ...FILES, 'list.json': JSON.stringify(items) });
    const { code } = await runIn(cwd, ['sources', 'add', '--from', 'list.json', '--quiet']);
    expect(code).toBe(0);
    expect(await manifestIn(cwd)).toContain(
      '  - id: herald\n    file: herald.txt\n    title: Ships\n    url: "https://example.org"\n'.replaceAll('"', ''),
    );
  });

  it.each<[url: string, filled: boolean]>([
    ['https://example.org/ships', true],
    ['http://example.org/ships/#top', true],
    ['https://example.org/ships?page=2', false],
    ['https://example.org/boats', false],
    ['https://example.org/twice', false],
  ])('knows a source by its address: %s', async (url, filled) => {
    const manifest = `sources:
  - { id: a, file: gazette.txt, url: "https://example.org/ships/" }
  - { id: b, file: herald.txt, url: "https://example.org/twice" }
  - { id: c, file: third.txt, url: "https://example.org/twice" }
`;
    const files = { ...FILES, 'corpus/third.txt': 'A third.\n', 'corpus/sources.yaml': manifest };
    const cwd = await folderWith({ ...files, 'list.bib': `@misc{x9, author = {Doe, Jane}, url = {${url}}}` });
    const { code, stderr } = await runIn(cwd, ['sources', 'add', '--from', 'list.bib']);
    expect(code).toBe(filled ? 0 : 1);
    expect(stderr).toContain(filled ? 'filled in for a: author' : 'left out x9: it names no file');
  });

  it('shows the change with --dry-run, and writes nothing', async () => {
    const cwd = await folderWith({ ...FILES, 'list.bib': BIB });
    const { stdout, stderr } = await runIn(cwd, ['sources', 'add', '--from', 'list.bib', '--dry-run']);
    expect(stdout).toMatch(/^--- \S*corpus\/sources\.yaml\n/u);
    expect(stdout).toContain('+  - id: herald\n');
    expect(stderr).toContain('would be added herald');
    expect(await manifestIn(cwd)).toBe(MANIFEST);
    expect((await readdir(join(cwd, 'corpus'))).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it.each([
    ['a flow of flows', 'sources: [{ id: gazette, file: gazette.txt }]\n'],
    ['Windows line ends and no last one', 'sources:\r\n- id: gazette\r\n  file: gazette.txt'],
    ['a byte order mark', '\ufeffsources:\n  - id: gazette\n    file: gazette.txt\n'],
    ['a key behind the list', 'sources:\n  - id: gazette\n    file: gazette.txt\nmax_megabytes: 5\n'],
    ['entries in braces', 'sources:\n  - { id: gazette, file: gazette.txt }\n'],
  ])('writes into %s', async (_, manifest) => {
    const cwd = await folderWith({
      ...FILES,
      'corpus/sources.yaml': manifest,
      'list.bib': '@misc{herald, title={Ships}}',
    });
    expect((await runIn(cwd, ['sources', 'add', '--from', 'list.bib'])).code).toBe(0);
    const after = await manifestIn(cwd);
    expect(after.startsWith(manifest.slice(0, 9))).toBe(true);
    const { stdout } = await runIn(cwd, ['sources', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [{ id: 'gazette' }, { id: 'herald', facts: { title: { value: 'Ships' } } }],
    });
  });

  it.each([
    ['no list', {}, ['nothing.bib'], /cannot read nothing\.bib: there is no such file/u],
    ['a list that is none', { 'x.bib': 'hello' }, ['x.bib'], /cannot read x\.bib: it is no BibTeX/u],
    ['no manifest', { 'corpus/sources.yaml': undefined, 'x.bib': BIB }, ['x.bib'], /no sources\.yaml.*\n?.*init/u],
    [
      'a manifest with a fault',
      { 'corpus/sources.yaml': 'sources:\n  - id: a\n', 'x.bib': BIB },
      ['x.bib'],
      /has faults.*\n?.*check/u,
    ],
  ])('ends with 2 and writes nothing: %s', async (_, files, argv, complains) => {
    const all: Record<string, string | undefined> = { ...FILES, ...files };
    const cwd = await folderWith(
      Object.fromEntries(Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
    );
    const before = await manifestIn(cwd).catch(() => null);
    const { code, stdout, stderr } = await runIn(cwd, ['sources', 'add', '--from', ...argv]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complains);
    expect(await manifestIn(cwd).catch(() => null)).toBe(before);
  });

  it('leaves out what cannot be read, what has no format, and two entries of one file', async () => {
    const cwd = await folderWith({ ...FILES, 'corpus/bad.txt': '%PDF-1.7', 'corpus/old.doc': 'x' });
    await writeFile(
      join(cwd, 'x.bib'),
      '@misc{bad,}@misc{o, file={old.doc}}@misc{herald,}@misc{h2, file={herald.txt}}@misc{page, file={herald.txt}}',
    );
    const { stderr } = await runIn(cwd, ['sources', 'add', '--from', 'x.bib']);
    expect(stderr).toMatch(/left out bad: bad\.txt cannot be read: .*PDF/u);
    expect(stderr).toMatch(/left out o: its file old\.doc is of a format that is not read/u);
    expect(stderr).toMatch(/left out h2: the entry herald has its file already/u);
    expect(stderr).toMatch(/left out page: .* another file under the id page: saved\/page\.html/u);
    expect(stderr).toContain('1 source added');
  });
});

import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { message } from '../../src/report/messages.ts';
import { folderWith } from '../folders.ts';

const manifest = (...files: readonly string[]): string =>
  `sources:\n${files.map((file, at) => `  - { id: s${at}, file: "${file}" }\n`).join('')}`;

const unreadIn = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const inCorpus = Object.entries(files).map(([path, text]) => [`corpus/${path}`, text] as const);
  const { unread = [], findings } = await loadCorpus('corpus', {
    cwd: await folderWith(Object.fromEntries(inCorpus)),
  });
  const found = findings.filter(({ code }) => code === 'unread-file');
  expect(found.map(({ severity, at }) => [severity, at.file])).toEqual(unread.map(({ file }) => ['info', file]));
  return unread.map(({ file, id, why }) => `${file} ${id} ${why}`);
};

describe('what lies in a corpus and is no source', () => {
  it.each<[name: string, files: Readonly<Record<string, string>>, unread: readonly string[]]>([
    ['files that are read', { 'a.txt': 'a', 'b/c.html': '<p>c' }, []],
    ['a file of another format', { 'a.txt': 'a', 'Scan.JPG': 'x' }, ['corpus/Scan.JPG scan format']],
    ['one in a folder', { 'a.txt': 'a', 'b/c.pages': 'x' }, ['corpus/b/c.pages c format']],
    ['one without an ending', { 'a.txt': 'a', notes: 'x' }, ['corpus/notes notes format']],
    ['hidden files', { 'a.txt': 'a', '.x.pages': 'x', '.git/y': 'y', '~$a.docx': 'x', 'Thumbs.db': 'x' }, []],
    ['the parts of a saved page', { 'a.html': '<p>a', 'a_files/b.png': 'x', 'a_files/c.html': 'x' }, []],
    ['YAML', { 'a.txt': 'a', 'claims/c.yaml': 'claims: []', 'reconcile.config.yml': '' }, []],
    ['a manifest of all', { 'a.txt': 'a', 'sources.yaml': manifest('a.txt') }, []],
    [
      'a manifest of some',
      { 'a.txt': 'a', 'West.txt': 'b', 'c.pages': 'c', 'sources.yaml': manifest('a.txt') },
      ['corpus/West.txt west unlisted', 'corpus/c.pages c format'],
    ],
    [
      'a manifest that writes paths its own way',
      { 'b/a.txt': 'a', 'ca\u0301.txt': 'b', 'sources.yaml': manifest('./b/../b/a.txt', 'c\u00e1.txt') },
      [],
    ],
    [
      'a manifest that names a file it cannot use',
      {
        'a.txt': 'a',
        'b.txt': 'b',
        'sources.yaml': `${manifest('a.txt')}  - { id: b, file: b.txt, derived_from: [c] }\n`,
      },
      [],
    ],
    ['a manifest that cannot be read', { 'a.txt': 'a', 'b.txt': 'b', 'sources.yaml': 'sources: [' }, []],
  ])('is told: %s', async (_name, files, unread) => {
    expect(await unreadIn(files)).toEqual(unread);
  });

  it('is a link to a folder, but not a file that a link leads to', async () => {
    const cwd = await folderWith({
      'corpus/a.txt': 'a',
      'corpus/b.txt': 'b',
      'corpus/sources.yaml': manifest('l.txt'),
    });
    await mkdir(join(cwd, 'else'));
    await symlink('a.txt', join(cwd, 'corpus/l.txt'));
    await symlink('../else', join(cwd, 'corpus/more'));
    const { unread } = await loadCorpus('corpus', { cwd });
    expect(unread?.map(({ file, why }) => [file, why])).toEqual([
      ['corpus/b.txt', 'unlisted'],
      ['corpus/more', 'link'],
    ]);
  });

  it('is named up to a hundred times', async () => {
    const files = Array.from({ length: 103 }, (_, at) => [`corpus/${String(at).padStart(3, '0')}.jpg`, 'x'] as const);
    const cwd = await folderWith({ ...Object.fromEntries(files), 'corpus/a.txt': 'a' });
    const { findings, unread } = await loadCorpus('corpus', { cwd });
    expect([findings.length, unread?.length]).toEqual([100, 103]);
    expect(findings.map((one) => message(one)).filter((text) => text.endsWith('So it is with 3 more.'))).toHaveLength(
      1,
    );
  });

  it.each<[files: Readonly<Record<string, string>>, says: RegExp]>([
    [{ 'corpus/a.jpg': 'x' }, /no source in corpus\. What lies there is not read: corpus\/a\.jpg/u],
    [{ 'corpus/a.txt': 'x', 'corpus/sources.yaml': '' }, /not read: corpus\/a\.txt/u],
    [{ 'corpus/.keep': '' }, /no source in corpus\.$/u],
  ])('is named where there is nothing else: %j', async (files, says) => {
    await expect(loadCorpus('corpus', { cwd: await folderWith(files) })).rejects.toThrow(says);
  });
});

describe('a reading of a file that is no source', () => {
  const claim = (source: string): string =>
    `claims: [{ id: c, question: q, kind: count, readings: [{ source: "${source}", quote: "12 dead" }] }]`;

  it.each([
    ['west', '“west” is no source: corpus/West.txt lies in the corpus, but sources.yaml does not name it.'],
    ['West.txt', '“West.txt” is no source: corpus/West.txt lies in the corpus, but sources.yaml does not name it.'],
    [
      'photo',
      '“photo” is no source: corpus/in/photo.jpg lies in the corpus, but it is a picture. Put its words into a text file',
    ],
    ['in/photo.jpg', '“in/photo.jpg” is no source: corpus/in/photo.jpg lies in the corpus, but it is a picture.'],
    ['wst', 'No source is called “wst”. The sources are s0.'],
  ])('is told so: %s', async (source, says) => {
    const cwd = await folderWith({
      'corpus/a.txt': 'a',
      'corpus/West.txt': '12 dead',
      'corpus/in/photo.jpg': 'x',
      'corpus/sources.yaml': manifest('a.txt'),
      'claims/c.yaml': claim(source),
    });
    const { findings } = reconcile(await loadCorpus('corpus', { cwd }), await loadRegistry([], { cwd }));
    const [unknown] = findings.filter(({ code }) => code === 'unknown-source');
    expect(unknown && message(unknown)).toContain(says);
  });

  it('is told so in the manifest as well', async () => {
    const cwd = await folderWith({
      'corpus/a.txt': 'a',
      'corpus/b.txt': 'b',
      'corpus/sources.yaml': 'sources: [{ id: a, file: a.txt, independent_of: [b] }]',
    });
    const { findings } = await loadCorpus('corpus', { cwd });
    expect(findings.map((one) => message(one))[0]).toContain('“b” is no source: corpus/b.txt lies in the corpus');
  });
});

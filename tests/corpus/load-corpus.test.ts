import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { OperationalError } from '../../src/model/operational-error.ts';
import { folderWith } from '../folders.ts';

/** Code, and first line and column, of each finding. */
const where = ({ code, at }: Finding): string => `${code} ${at.file}:${at.range.start.line}:${at.range.start.column}`;

/** What is wrong, beside files that are not read. */
const faultsIn = (findings: readonly Finding[]): string[] =>
  findings.filter(({ code }) => code !== 'unread-file').map(where);

const load = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const cwd = await folderWith(files);
  return loadCorpus('corpus', { cwd });
};

const problemOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap((each) => (each.code === 'unreadable-source' ? [`${each.data.source}: ${each.data.problem}`] : []));

describe('loadCorpus without a manifest', () => {
  it('takes every file whose format is read, in the order of their paths', async () => {
    const { sources, findings } = await load({
      'corpus/b.md': 'B',
      'corpus/Z.TXT': 'Z',
      'corpus/a/C.txt': 'C',
      'corpus/picture.png': 'P',
      'corpus/.hidden.txt': 'H',
      'corpus/.git/x.txt': 'X',
    });
    expect(sources.map(({ id, file, text }) => [id, file, text])).toEqual([
      ['z', 'corpus/Z.TXT', 'Z'],
      ['c', 'corpus/a/C.txt', 'C'],
      ['b', 'corpus/b.md', 'B'],
    ]);
    expect(findings.map(where)).toEqual(['unread-file corpus/picture.png:1:1']);
  });

  it('drops a byte order mark, has LF for CRLF, and hashes the bytes so', async () => {
    const { sources } = await load({ 'corpus/a.txt': '\uFEFFone\r\ntwo\rthree\n' });
    expect(sources).toEqual([
      {
        id: 'a',
        file: 'corpus/a.txt',
        sha256: 'b57509e0dac921ece685117ea115ae2564bbf5395ea421a547d330bcca44c37d',
        text: 'one\ntwo\rthree\n',
        detected: 'en',
        derivedFrom: [],
      },
    ]);
  });

  it('reports two files of one id at the second, and keeps the first', async () => {
    const { sources, findings } = await load({ 'corpus/a.md': '1', 'corpus/a.txt': '2', 'corpus/b/A.txt': '3' });
    expect(sources.map(({ text }) => text)).toEqual(['1']);
    expect(findings.map(where)).toEqual(['duplicate-id corpus/a.txt:1:1', 'duplicate-id corpus/b/A.txt:1:1']);
    expect(findings[0]?.related.map(({ file }) => file)).toEqual(['corpus/a.md']);
  });

  it.each([
    ['nothing but white space', ' \n\t', 'no words of a document are in it'],
    ['Windows-1252', Uint8Array.from([0x61, 0xe9, 0x61]), 'line 1 is not valid UTF-8'],
    ['UTF-16 cut short', Uint8Array.from([0xff, 0xfe, 0x0a, 0, 0, 0xd8]), 'line 2 is not valid utf-16le'],
    ['random bytes', Uint8Array.from({ length: 200 }, (_, i) => (i * i * 31 + i * 57) % 256), /not valid|no text/],
    ['an empty file', '', 'it is empty'],
  ])('reports %s at the file, and reads the others', async (_, content, problem) => {
    const { sources, unreadable, findings } = await load({ 'corpus/bad.txt': content, 'corpus/good.txt': 'good' });
    expect(sources.map(({ id }) => id)).toEqual(['good']);
    expect(unreadable).toEqual([{ id: 'bad', file: 'corpus/bad.txt' }]);
    expect(findings.map(where)).toEqual(['unreadable-source corpus/bad.txt:1:1']);
    expect(problemOf(findings)).toEqual([expect.stringMatching(problem)]);
  });

  it('follows no link out of the folder, and no link in a circle', async () => {
    const cwd = await folderWith({ 'secret.txt': 'secret', 'corpus/a.txt': 'a', 'elsewhere/b.txt': 'b' });
    await symlink('../secret.txt', join(cwd, 'corpus/link.txt'));
    await symlink('loop.txt', join(cwd, 'corpus/loop.txt'));
    await symlink('../elsewhere', join(cwd, 'corpus/folder'));
    await symlink('.', join(cwd, 'corpus/self'));
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    expect(sources.map(({ id }) => id)).toEqual(['a']);
    expect(problemOf(findings)).toEqual([
      'link: its path leads out of the corpus folder',
      'loop: its links lead in a circle',
    ]);
  });

  it('declines a file larger than 100 megabytes, and takes one that is not', async () => {
    const cwd = await folderWith({ 'corpus/big.txt': 'a', 'corpus/fits.txt': 'a'.repeat(1 << 20) });
    await truncate(join(cwd, 'corpus/big.txt'), 200 * 1024 * 1024);
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    expect(sources.map(({ id }) => id)).toEqual(['fits']);
    expect(problemOf(findings)).toEqual(['big: it is larger than 100 megabytes']);
  });
});

describe('loadCorpus with a manifest', () => {
  it('takes the sources that it names, in its order, with what it says of them', async () => {
    const { sources, findings } = await load({
      'corpus/sources.yaml': `sources:
  - id: wire
    file: b.txt
    title: A title
    author: An author
    publisher: A publisher
    url: https://example.org/a
    retrieved: 2020-11-13
    published: 2020-11-11
    language: en-GB
    dateOrder: dmy
  - { id: copy, file: deep/a.md, derived_from: [wire, wire] }
`,
      'corpus/b.txt': 'B',
      'corpus/deep/a.md': 'A',
      'corpus/unnamed.txt': 'U',
    });
    expect(findings.map(where)).toEqual(['unread-file corpus/unnamed.txt:1:1']);
    expect(sources.map(({ sha256, ...source }) => ({ ...source, hashed: sha256.length }))).toEqual([
      {
        id: 'wire',
        file: 'corpus/b.txt',
        title: 'A title',
        author: 'An author',
        publisher: 'A publisher',
        url: 'https://example.org/a',
        retrieved: '2020-11-13',
        published: '2020-11-11',
        language: 'en-GB',
        dateOrder: 'dmy',
        text: 'B',
        detected: 'en',
        derivedFrom: [],
        hashed: 64,
      },
      { id: 'copy', file: 'corpus/deep/a.md', text: 'A', detected: 'en', derivedFrom: ['wire'], hashed: 64 },
    ]);
  });

  /** The line of one faulty source beside a good one, what is found, and whether the source still takes part. */
  it.each([
    ['{ id: x, file: ../secret.txt }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: deep/../../secret.txt }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: /etc/passwd }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: "..\\\\secret.txt" }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: "C:/x.txt" }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: "a\\0.txt" }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: gone.txt }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: deep }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: . }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: a.txt/b.txt }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: photo.png }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: a.txt }', ['unreadable-source 3:20'], false],
    ['{ id: x, file: ./a.txt }', ['unreadable-source 3:20'], false],
    ['{ id: X, file: b.txt }', ['schema 3:11'], false],
    ['{ id: 2020, file: b.txt }', ['schema 3:11'], false],
    ['{ file: b.txt }', ['schema 3:7'], false],
    ['{ id: x }', ['schema 3:7'], false],
    ['{ id: a, file: b.txt }', ['duplicate-id 3:11'], false],
    ['{ id: x, file: b.txt, published: 2020-02-30 }', ['schema 3:38'], true],
    ['{ id: x, file: b.txt, publised: 2020-02-28 }', ['schema 3:27'], true],
    ['{ id: x, file: b.txt, url: "javascript:alert(1)" }', ['schema 3:32'], true],
    ['{ id: x, file: b.txt, language: English prose }', ['schema 3:37'], true],
    ['{ id: x, file: b.txt, dateOrder: mdyy }', ['schema 3:38'], true],
    ['{ id: x, file: b.txt, derived_from: [wire] }', ['unknown-source 3:42'], false],
    ['{ id: x, file: b.txt, derived_from: a }', ['schema 3:41'], false],
    ['{ id: x, file: b.txt, derivd_from: [a] }', ['schema 3:27'], false],
    ['{ id: x, file: b.txt, derived_from: [x] }', ['schema 3:42'], true],
    ['{ id: x, file: *b }', ['yaml-syntax 3:20'], false],
  ])('finds what is wrong with %s', async (line, expected, takesPart) => {
    const { sources, findings } = await load({
      'corpus/sources.yaml': `sources:\n  - { id: a, file: a.txt }\n  - ${line}\n`,
      'secret.txt': 'secret',
      'corpus/a.txt': 'A',
      'corpus/b.txt': 'B',
      'corpus/photo.png': 'P',
      'corpus/deep/c.txt': 'C',
    });
    expect(faultsIn(findings)).toEqual(expected.map((each) => each.replace(' ', ' corpus/sources.yaml:')));
    expect(sources.map(({ id }) => id)).toEqual(takesPart ? ['a', 'x'] : ['a']);
  });

  it('offers the nearest word for a mistyped key, source or file', async () => {
    const { findings } = await load({
      'corpus/sources.yaml': `sources:
  - { id: wire, file: wire.txt }
  - { id: b, file: b.txt, derived_from: [wires] }
  - { id: c, file: wrie.txt }
  - { id: d, file: d.txt, titel: D }
`,
      'corpus/wire.txt': 'A',
      'corpus/b.txt': 'B',
      'corpus/d.txt': 'D',
    });
    expect(findings.slice(0, 3).map(({ data }) => data)).toEqual([
      expect.objectContaining({ path: 'sources[3].titel', suggestion: 'title' }),
      { name: 'wires', suggestion: 'wire', known: ['wire', 'b', 'c', 'd'] },
      { source: 'c', file: 'corpus/wrie.txt', problem: 'there is no such file', hint: 'Did you mean wire.txt?' },
    ]);
  });

  it('names every source that it cannot use, so that claims do not call it unknown', async () => {
    const { unreadable } = await load({
      'corpus/sources.yaml':
        'sources:\n  - { id: Bad, file: a.txt }\n  - { id: none }\n  - { id: gone, file: gone.txt }\n  - 5\n',
    });
    expect(unreadable.map(({ id }) => id)).toEqual(['Bad', 'none', 'gone']);
  });

  it('reports a manifest that is no YAML, and still sees whom it names', async () => {
    const { sources, unreadable, findings } = await load({
      'corpus/sources.yaml': 'sources:\n  - id: a\n    file: a.txt: x\n  - {id: "b", file: [b.txt\n',
      'corpus/a.txt': 'A',
    });
    expect(sources).toEqual([]);
    expect(unreadable.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findings.every(({ code }) => code === 'yaml-syntax')).toBe(true);
    expect(findings[0] && where(findings[0])).toBe('yaml-syntax corpus/sources.yaml:3:11');
  });

  it('reports sources that copy each other in a circle', async () => {
    const { findings } = await load({
      'corpus/sources.yaml':
        'sources:\n  - { id: a, file: a.txt, derived_from: [b] }\n  - { id: b, file: b.txt, derived_from: [c] }\n  - { id: c, file: c.txt, derived_from: [a] }\n',
      'corpus/a.txt': 'A',
      'corpus/b.txt': 'B',
      'corpus/c.txt': 'C',
    });
    expect(findings.map(where)).toEqual(['2:42', '3:42', '4:42'].map((at) => `schema corpus/sources.yaml:${at}`));
  });

  it('reports a manifest that is a folder, or no UTF-8', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': 'A' });
    await mkdir(join(cwd, 'corpus/sources.yaml'));
    expect((await loadCorpus('corpus', { cwd })).findings.map(where)).toEqual(['yaml-syntax corpus/sources.yaml:1:1']);
    const other = await folderWith({ 'corpus/sources.yml': Uint8Array.from([0xff, 0xfe]) });
    expect((await loadCorpus('corpus', { cwd: other })).findings.map(where)).toEqual([
      'yaml-syntax corpus/sources.yml:1:1',
    ]);
  });
});

describe('loadCorpus where there is nothing to read', () => {
  it.each([
    ['a folder that does not exist', {}, 'gone'],
    ['a file', { 'corpus.txt': 'x' }, 'corpus.txt'],
    ['a folder without sources', { 'corpus/x.png': 'x' }, 'corpus'],
    ['a manifest without sources', { 'corpus/sources.yaml': 'sources: []', 'corpus/a.txt': 'a' }, 'corpus'],
  ])('throws what to do next: %s', async (_, files, folder) => {
    const cwd = await folderWith(files);
    await expect(loadCorpus(folder, { cwd })).rejects.toSatisfy(
      (error) => error instanceof OperationalError && error.message.includes(folder) && error.hint !== undefined,
    );
  });

  it('shows paths from the working directory, also outside of it', async () => {
    const cwd = await folderWith({ 'work/x': '', 'corpus/a.txt': 'a' });
    await writeFile(join(cwd, 'corpus/b.txt'), '');
    const { sources, unreadable } = await loadCorpus('../corpus', { cwd: join(cwd, 'work') });
    expect([...sources, ...unreadable].map(({ file }) => file)).toEqual(['../corpus/a.txt', '../corpus/b.txt']);
  });
});

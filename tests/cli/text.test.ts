import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { formatSourceText, linesOf } from '../../src/report/source-text.ts';
import { folderWith, runIn } from './terminal.ts';

const RUSSIAN = 'Российские миротворцы прибыли в город. В составе контингента 1960 военнослужащих.';

const FILES = {
  'corpus/wire.txt': 'Ninety  vehicles.\r\n\r\nThe end.',
  'corpus/page.html': '<html><body><p>One fell.</p><p>Two rose.</p></body></html>',
  'corpus/hostile.txt': 'a\u001b[31mred\u202e\tb',
  'corpus/russian.txt': iconv.encode(RUSSIAN, 'windows-1251'),
  'corpus/bad.txt': '%PDF-1.7',
};

describe('reconcile text', () => {
  it.each([
    [['text', 'wire'], 'Ninety  vehicles.\n\nThe end.\n', 'wire: corpus/wire.txt · 27 characters\n'],
    [
      ['text', 'wire', '--offsets'],
      ' 0  Ninety  vehicles.\n18\n19  The end.\n',
      'wire: corpus/wire.txt · 27 characters\n',
    ],
    [['text', 'page', '--quiet'], 'One fell.\n\nTwo rose.\n', ''],
    [['text', 'hostile', '--quiet'], 'a<U+001B>[31mred<U+202E>\tb\n', ''],
    [['text', 'russian'], `${RUSSIAN}\n`, 'russian: corpus/russian.txt · windows-1251, by its bytes · 81 characters\n'],
  ])('prints what was extracted: %j', async (argv, stdout, stderr) => {
    expect(await runIn(await folderWith(FILES), argv)).toEqual({ code: 0, stdout, stderr });
  });

  it('gives it as data, to the letter', async () => {
    const { code, stdout } = await runIn(await folderWith(FILES), ['text', 'hostile', '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'hostile', length: 12, text: FILES['corpus/hostile.txt'] });
  });

  it('writes it into a file', async () => {
    const cwd = await folderWith(FILES);
    expect(await runIn(cwd, ['text', 'page', '-o', 'page.txt', '--quiet'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(await readFile(join(cwd, 'page.txt'), 'utf8')).toBe('One fell.\n\nTwo rose.\n');
  });

  it.each([
    ['a source that there is not', ['text', 'wier'], /no source "wier".*\n?.*wire/],
    ['a source that cannot be read', ['text', 'bad'], /“bad” \(corpus\/bad\.txt\) cannot be read: .*PDF.*Rename/],
    ['no source named', ['text'], /source/],
  ])('says why it cannot: %s', async (_, argv, complains) => {
    const { code, stdout, stderr } = await runIn(await folderWith(FILES), argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complains);
  });

  it('names a source that the manifest spoils', async () => {
    const files = {
      'corpus/sources.yaml': 'sources:\n  - { id: a, file: a.txt, derived_from: [none] }\n',
      'corpus/a.txt': 'A',
    };
    const { code, stderr } = await runIn(await folderWith(files), ['text', 'a']);
    expect(code).toBe(2);
    expect(stderr).toContain('reconcile check');
  });
});

describe('the offsets of lines', () => {
  it('are those of the text, whatever ends its lines', () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const line of linesOf(text)) expect(text.startsWith(line.text, line.start)).toBe(true);
        const kept = linesOf(text).map((line) => line.text);
        expect(kept.join('')).toBe(text.replace(/[\r\n]/g, ''));
      }),
    );
  });

  it('lead every line that is printed', () => {
    const source = { id: 'a', file: 'a', sha256: '', derivedFrom: [], text: 'one\n\ntwo\n' };
    expect(formatSourceText(source, { offsets: true })).toBe('0  one\n4\n5  two\n');
    expect(formatSourceText({ ...source, text: '' }, { offsets: true })).toBe('');
  });

  it('stand behind the page, time or cell that a line is the first of', () => {
    const segments = [
      { start: 0, end: 3, label: 'page 9' },
      { start: 5, end: 12, label: 'page 10' },
    ];
    const source = { id: 'a', file: 'a', sha256: '', derivedFrom: [], text: 'one\n\ntwo\ntoo\nhead\n', segments };
    expect(formatSourceText(source, { offsets: false })).toBe(
      ' page 9  one\n\npage 10  two\n         too\n         head\n',
    );
    expect(formatSourceText(source, { offsets: true })).toContain('page 10   5  two\n          9  too\n');
  });
});

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { folderWith } from '../../cli/terminal.ts';
import { textOf, unproved } from '../anchored.ts';
import { epubFiles, epubOf } from '../made/epub.ts';
import { zipOf } from '../made/zip.ts';

const page = (body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body>${body}</body></html>`;

const CHAPTERS = {
  'z.xhtml': page(
    '<h1>The fire</h1><p>It killed 1,960&#160;people<a id="p2"/> &mdash; on <b>Tues</b>day.<br/>So it was.</p>',
  ),
  'a.xhtml': page(
    '<p>Figures of the harbour office<a epub:type="noteref" href="#n">1</a>.</p><p hidden="hidden">Never</p><script>no()</script>',
  ),
};

describe('an electronic book', () => {
  it('gives its chapters in the order of reading, without its contents', async () => {
    const text = await textOf('a.epub', epubOf(CHAPTERS));
    expect(text).toBe(
      'The fire\n\nIt killed 1,960\u00a0people — on Tuesday.\nSo it was.\n\nFigures of the harbour office.\n',
    );
    expect(unproved(text, ['killed 1,960 people', 'Figures of the harbour office'])).toEqual([]);
  });
});

const ONE = { 'a.xhtml': page('<p>Words</p>') };
const CHAPTER = 'OEBPS/text/a.xhtml';
const OPF = 'OEBPS/book.opf';
const replaced = (file: string, change: (content: string) => string): Buffer => {
  const files = epubFiles(ONE);
  return zipOf({ ...files, [file]: change(files[file] ?? '') });
};

describe('the days of an electronic book', () => {
  it.each<[dates: string, published: string | undefined, told: boolean]>([
    ['<dc:date>2020-11-11</dc:date>', undefined, true],
    ['<dc:date opf:event="publication">2020-11-11</dc:date>', '2020-11-11', false],
    [
      '<dc:date opf:event="conversion">2024-01-02</dc:date><dc:date opf:event="publication">2020-11-11</dc:date>',
      '2020-11-11',
      false,
    ],
    ['<dc:date opf:event="modification">2024-01-02</dc:date>', undefined, false],
    ['<dc:date></dc:date>', undefined, false],
  ])('%s', async (dates, published, told) => {
    const book = replaced(OPF, (opf) => opf.replace(/<dc:date.*<\/dc:date>/u, dates));
    const { sources, findings } = await loadCorpus('corpus', { cwd: await folderWith({ 'corpus/a.epub': book }) });
    expect(sources[0]?.published).toBe(published);
    expect(findings.map(({ code }) => code)).toEqual(told ? ['partly-read'] : []);
  });

  it('are left alone where the manifest names the day', async () => {
    const manifest = 'sources:\n  - { id: a, file: a.epub, published: 2020-11-10 }\n';
    const cwd = await folderWith({ 'corpus/a.epub': epubOf(ONE), 'corpus/sources.yaml': manifest });
    expect(await loadCorpus('corpus', { cwd })).toMatchObject({ sources: [{ published: '2020-11-10' }], findings: [] });
  });
});

describe('an electronic book in two renditions', () => {
  const CONTAINER = 'META-INF/container.xml';
  const other = '<rootfile full-path="OEBPS/fixed.opf"/>';
  it.each<[name: string, roots: string, parts: readonly string[]]>([
    ['another', other, ['the rendition of the book in OEBPS/fixed.opf']],
    ['the same again', '<rootfile full-path="OEBPS/book.opf"/>', []],
    ['one without a path', '<rootfile/>', []],
  ])('is read in the first, and says so of the second: %s', async (_, roots, parts) => {
    const book = replaced(CONTAINER, (xml) => xml.replace('</rootfiles>', `${roots}</rootfiles>`));
    const { sources, findings } = await loadCorpus('corpus', { cwd: await folderWith({ 'corpus/a.epub': book }) });
    expect(sources[0]?.text).toBe('Words\n');
    expect(findings.flatMap(({ code, data }) => (code === 'partly-read' ? data.parts : []))).toEqual(parts);
  });
});

const LIMITED = 'max_megabytes: 1\nsources:\n  - { id: a, file: a.epub }\n';

describe('an electronic book that cannot be read', () => {
  it.each<[string, () => Uint8Array, RegExp, string?]>([
    ['cut short', () => epubOf(CHAPTERS).subarray(0, 900), /damaged/],
    ['without its package', () => replaced(OPF, () => ''), /damaged/],
    ['without chapters', () => epubOf({}), /damaged/],
    [
      'with a chapter that is not there',
      () => replaced(OPF, (opf) => opf.replace('text/a.xhtml', 'text/b.xhtml')),
      /chapter b\.xhtml is not in it/,
    ],
    [
      'with a chapter outside',
      () => replaced(OPF, (opf) => opf.replace('text/a.xhtml', '../../../../etc/passwd')),
      /chapter passwd is not in it/,
    ],
    [
      'with encrypted chapters',
      () => replaced('META-INF/encryption.xml', () => `<enc:CipherReference URI="${CHAPTER}"/>`),
      /encrypted/,
    ],
    ['packed with a password', () => zipOf(epubFiles(ONE), { locked: true }), /password/],
    [
      'that unpacks without end',
      () => epubOf({ 'a.xhtml': page(' '.repeat(2 << 20)) }),
      /larger than 1 megabytes/,
      LIMITED,
    ],
    ['of a million elements', () => epubOf({ 'a.xhtml': page('<p/>'.repeat(1_000_001)) }), /a million elements/],
    ['nested without end', () => epubOf({ 'a.xhtml': page('<div>'.repeat(100_000)) }), /nested too deeply/],
    [
      'with an entity that leads out',
      () => replaced(CHAPTER, () => '<!DOCTYPE html [<!ENTITY b SYSTEM "file:///etc/passwd">]><p>&b;</p>'),
      /entities of its own/,
    ],
    ['of words', () => Buffer.from('Words'), /not an electronic book/],
  ])('is declined with what to do: %s', async (_, make, says, manifest) => {
    const message = await textOf('a.epub', make(), manifest);
    expect(message).toContain('(corpus/a.epub) cannot be read');
    expect(message).toMatch(says);
  });

  it('is read where a font alone is obscured', async () => {
    const fonts = '<enc:CipherReference URI="OEBPS/fonts/a.otf"/>';
    expect(
      await textOf(
        'a.epub',
        replaced('META-INF/encryption.xml', () => fonts),
      ),
    ).toBe('Words\n');
  });

  it('reads a chapter once that is listed a thousand times', async () => {
    const listed = replaced(OPF, (opf) => opf.replace('</spine>', `${'<itemref idref="c0"/>'.repeat(1000)}</spine>`));
    expect(await textOf('a.epub', listed)).toBe('Words\n');
  });
});

import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/corpus/documents.ts';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';
import { mhtmlOf, partOf } from '../made/mime.ts';

const SENTENCES =
  'It killed 1,960 people on Tuesday, the harbour office said in the evening, and the pier was closed. '.repeat(4);
const PAGE = `<html lang="en"><head><title>The fire</title></head><body><nav><a href="/">Home</a></nav><article><h1>The fire</h1><p>${SENTENCES}</p></article></body></html>`;

const page = (
  html: string | Buffer,
  type = 'text/html; charset=utf-8',
  location = 'https://example.org/fire',
): Buffer =>
  partOf({ 'Content-Type': type, 'Content-Transfer-Encoding': 'binary', 'Content-Location': location }, html);
const style = partOf({ 'Content-Type': 'text/css', 'Content-Location': 'cid:css' }, 'p {}');
const frame = page('<p>Buy 12 boats</p>', 'text/html', 'cid:frame');

describe('a page saved as one file', () => {
  it('gives its article, and says what of it is not read', async () => {
    const cwd = await folderWith({ 'corpus/a.mhtml': mhtmlOf([page(PAGE), style, frame]) });
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    const text = sources[0]?.text ?? '';
    expect(text).toBe(`The fire\n\n${SENTENCES.trim()}\n`);
    expect(unproved(text, ['1,960 people on Tuesday'])).toEqual([]);
    expect(findings.map(({ code, data }) => [code, 'parts' in data && data.parts])).toEqual([
      ['partly-read', ['a frame of the page']],
    ]);
  });

  it('says where and when it was saved', async () => {
    const { documents } = await readDocuments(['a.mht'], await folderWith({ 'a.mht': mhtmlOf([page(PAGE)]) }));
    expect(documents[0]?.metadata).toMatchObject({
      title: 'The fire',
      url: 'https://example.org/fire',
      retrieved: '2020-11-11',
    });
  });

  it.each([
    ['that its part names', 'text/html; charset=windows-1251', PAGE],
    ['that it names itself', 'text/html', PAGE.replace('<title>', '<meta charset="windows-1251"><title>')],
  ])('is read in the character set %s', async (_, type, html) => {
    const [before = '', after = ''] = html.split('harbour');
    const bytes = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0xcf, 0xee, 0xf0, 0xf2]),
      Buffer.from(after.replaceAll('harbour', 'quay')),
    ]);
    expect(await textOf('a.mhtml', mhtmlOf([page(bytes, type)]))).toContain('the Порт office');
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    ['of words', 'Words', /no page in it/],
    ['without a page', mhtmlOf([style]), /no page in it/],
    ['cut short', mhtmlOf([page(PAGE)]).subarray(0, 300), /it is cut short\. Save the page again/],
    ['of too many parts', mhtmlOf(Array.from({ length: 10_001 }, () => Buffer.from('\r\nx'))), /10,000 parts/],
    ['of a million elements', mhtmlOf([page('<b></b>'.repeat(1_000_000))]), /400,000 elements/],
  ])('is declined with what to do: %s', async (_, bytes, says) => {
    const said = await textOf('a.mhtml', bytes);
    expect(said).toContain('(corpus/a.mhtml) cannot be read');
    expect(said).toMatch(says);
  });
});

import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/corpus/documents.ts';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';
import { answerOf, pageWith, recordOf } from '../made/archive.ts';
import { zipOf } from '../made/zip.ts';

const FIRE = 'https://example.org/fire';
const BODY = pageWith('It killed 1,960 people.');
const INFO = recordOf('warcinfo', '', 'software: made', { media: 'application/warc-fields' });
const PICTURE = recordOf('response', 'https://example.org/a.png', answerOf('x', { 'Content-Type': 'image/png' }));
const MISSING = recordOf('response', 'https://example.org/b', answerOf(pageWith('Not found.'), {}, '404 Not Found'));
const ROBOTS = recordOf(
  'response',
  'https://example.org/robots.txt',
  answerOf('User-agent: *', { 'Content-Type': 'text/plain' }),
);
const one = (answer: Buffer): Buffer =>
  Buffer.concat([INFO, PICTURE, MISSING, ROBOTS, recordOf('response', FIRE, answer)]);
const TWO = Buffer.concat([
  one(answerOf(BODY)),
  recordOf('response', 'https://example.org/count', answerOf(pageWith('It killed 9.'))),
]);

const manifest = (file: string, part?: string): string =>
  `sources: [{ id: a, file: ${file}${part === undefined ? '' : `, part: ${part}`} }]`;
const chunked = (body: string): string => `${body.length.toString(16)};x=1\r\n${body}\r\n0\r\n\r\n`;

describe('a web archive', () => {
  it.each<[name: string, file: string, content: () => Buffer]>([
    ['plain', 'a.warc', () => one(answerOf(BODY))],
    ['of records that are packed one by one', 'a.warc.gz', () => Buffer.concat([gzipSync(INFO), gzipSync(recordOf('response', FIRE, answerOf(BODY)))])],
    ['in chunks', 'a.warc', () => one(answerOf(chunked(BODY), { 'Transfer-Encoding': 'chunked' }))],
    ['that says it has chunks, and has none', 'a.warc', () => one(answerOf(BODY, { 'Transfer-Encoding': 'chunked' }))],
    ['packed by its server', 'a.warc', () => one(answerOf(gzipSync(BODY), { 'Content-Encoding': 'gzip' }))],
    ['packed another way', 'a.warc', () => one(answerOf(brotliCompressSync(BODY), { 'Content-Encoding': 'br' }))],
    ['that says it is packed, and is not', 'a.warc', () => one(answerOf(BODY, { 'Content-Encoding': 'gzip' }))],
    ['in the character set that its server names', 'a.warc', () => one(answerOf(Buffer.from(BODY.replace('people', 'people \xe9'), 'latin1'), { 'Content-Type': 'text/html; charset=iso-8859-1' }))],
    ['stored without a server', 'a.warc', () => recordOf('resource', FIRE, BODY, { media: 'text/html' })],
    ['of plain text', 'a.warc', () => recordOf('conversion', FIRE, 'It killed 1,960 people.', { media: 'text/plain' })],
  ])('gives its one page: %s', async (_, file, content) => {
    const text = await textOf(file, content());
    expect(text).toMatch(/It killed 1,960 people(?: é)?\./u);
    expect(unproved(text, ['killed 1,960 people'])).toEqual([]);
    expect(text).not.toContain('Not found');
  });

  it('says where and when it was fetched', async () => {
    const cwd = await folderWith({ 'corpus/a.warc': one(answerOf(BODY)) });
    const { documents } = await readDocuments(['corpus/a.warc'], cwd);
    expect(documents[0]?.metadata).toMatchObject({ url: FIRE, retrieved: '2020-11-11', title: 'The fire' });
  });

  it.each<[string, string, RegExp]>([
    ['by its address', 'https://example.org/count', /killed 9/],
    ['by its number', '1', /killed 1,960/],
  ])('of several gives the page that the manifest names %s', async (_, part, says) => {
    expect(await textOf('a.warc', TWO, manifest('a.warc', part))).toMatch(says);
  });

  it('that fetched a page twice offers it with its times', async () => {
    const twice = Buffer.concat(['2020-11-11T08:00:00Z', '2020-11-12T08:00:00Z'].map((date) => recordOf('response', FIRE, answerOf(pageWith(date)), { date })));
    expect(await textOf('a.warc', twice)).toMatch(/2 pages.*fire 2020-11-11T08:00:00Z/);
    expect(await textOf('a.warc', twice, manifest('a.warc', `"${FIRE} 2020-11-12T08:00:00Z"`))).toContain('2020-11-12T08');
  });
}); // prettier-ignore

const wacz = (files: Readonly<Record<string, string | Buffer>>): Buffer =>
  zipOf({ 'datapackage.json': '{}', ...files });

describe('a packed web archive', () => {
  it('gives the page that it lists, and says that others are in it', async () => {
    const content = wacz({
      'archive/data.warc.gz': gzipSync(TWO),
      'pages/pages.jsonl': `{"format":"json-pages-1.0"}\n{"url":"${FIRE}"}\nno json\n`,
    });
    const cwd = await folderWith({ 'corpus/a.wacz': content });
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    expect(sources[0]?.text).toContain('It killed 1,960 people.');
    expect(findings.map(({ data }) => data)).toEqual([
      { source: 'a', file: 'corpus/a.wacz', parts: ['one other document in the archive'] },
    ]);
    expect(await textOf('a.wacz', content, manifest('a.wacz', 'https://example.org/count'))).toContain('killed 9');
  });
});

const LIMITED = (file: string): string => `max_megabytes: 1\nsources: [{ id: a, file: ${file} }]`;
const LONG = ' '.repeat(2 << 20);

describe('a web archive that cannot be read', () => {
  it.each<[string, string, () => Uint8Array, RegExp, string?]>([
    ['cut short', 'a.warc', () => one(answerOf(BODY)).subarray(0, -20), /cut short/],
    ['of a length that is none', 'a.warc', () => Buffer.from('WARC/1.0\r\nContent-Length: -5\r\n\r\n'), /cut short or damaged/],
    ['without an end of its head', 'a.warc', () => Buffer.from('WARC/1.0\r\nContent-Length: 5'), /cut short or damaged/],
    ['without pages', 'a.warc', () => Buffer.concat([INFO, PICTURE, MISSING, ROBOTS]), /no page in it/],
    ['of several pages', 'a.warc', () => TWO, /holds 2 pages.*part:.*example\.org\/fire/],
    ['packed so that it unpacks without end', 'a.warc', () => one(answerOf(gzipSync(LONG), { 'Content-Encoding': 'gzip' })), /larger than 1 megabytes/, LIMITED('a.warc')],
    ['packed in a way that is not known', 'a.warc', () => one(answerOf(BODY, { 'Content-Encoding': 'zstd' })), /not known/],
    ['of a damaged page', 'a.warc', () => one(answerOf('x', { 'Content-Encoding': 'br' })), /damaged/],
    ['of words', 'a.warc', () => Buffer.from('Words'), /not a web archive/],
    ['packed, without an archive', 'a.wacz', () => wacz({}), /no web archive/],
    ['packed, whose archive unpacks without end', 'a.wacz', () => wacz({ 'archive/a.warc.gz': gzipSync(LONG) }), /larger than 1 megabytes/, LIMITED('a.wacz')],
    ['packed, with a path out of it', 'a.wacz', () => wacz({ 'archive/../../a.warc': 'x', '../archive/b.warc': 'x' }), /damaged/],
    ['packed, with a password', 'a.wacz', () => zipOf({ 'archive/a.warc': 'x' }, { locked: true }), /password/],
  ])('is declined with what to do: %s', async (_, file, make, says, told) => {
    const said = await textOf(file, make(), told);
    expect(said).toContain(`(corpus/${file}) cannot be read`);
    expect(said).toMatch(says);
  });
}); // prettier-ignore

import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { message } from '../../src/report/messages.ts';
import { runIn } from '../cli/terminal.ts';
import { folderWith } from '../folders.ts';
import { mhtmlOf, HEAD, partOf } from './made/mime.ts';
import { allOf, everyKind, QUOTE } from './made/every-kind.ts';

const WORDS = 'The fire in the harbour killed 1,960 people on Tuesday.\n';
const KINDS = Object.fromEntries(allOf(await everyKind()));
const bytesOf = (name: string): Buffer => Buffer.from(KINDS[name] ?? '');

type Files = Readonly<Record<string, string | Uint8Array>>;

const CLAIM = `claims:
  - id: fire.dead
    question: How many people were killed?
    kind: count
    unit: people
    readings: [{ source: good, quote: "${QUOTE}" }]
`;

/** A folder with a file that is read, and what else a row puts there. */
const withGood = (files: Files): Promise<string> =>
  folderWith({ 'claims/c.yaml': CLAIM, 'corpus/good.txt': WORDS, ...files });

/** What each command says, in one line, with its exit code. */
const saidOf = async (cwd: string): Promise<Readonly<Record<'sources' | 'check' | 'find', string>>> => {
  const said = async (...command: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runIn(cwd, command, { env: { NO_COLOR: '1' } });
    return `exit ${code}: ${stdout}${stderr}`.replace(/\s+/gu, ' ');
  };
  return { sources: await said('sources'), check: await said('check'), find: await said('find', QUOTE) };
};

const FAULT = /\bat .*:\d+:\d+|internal fault|TypeError|undefined|\[object/u;

const parts = [
  partOf({ 'Content-Type': 'text/plain; charset=utf-8' }, WORDS),
  partOf({ 'Content-Type': 'text/plain', 'Content-Disposition': 'attachment; filename="count.txt"' }, 'x'),
];
const MIXED = partOf({ ...HEAD, 'Content-Type': 'multipart/mixed; boundary="b"' }, parts);
const PAGE = partOf(
  { 'Content-Type': 'text/html', 'Content-Location': 'https://example.org/fire' },
  `<meta charset="utf-8"><p>${WORDS.repeat(5)}</p>`,
);
const SAVED = mhtmlOf([PAGE, partOf({ 'Content-Type': 'text/css' }, 'a{}')]);

describe('a file that is left out is named by each command, with why and what to do', () => {
  it.each<[name: string, files: Files, why: RegExp]>([
    ['a second source of one id', { 'corpus/good.pdf': bytesOf('pdf.pdf') }, /corpus\/good\.txt.*“good” stands more than once; .*Rename/u],
    ['nothing, compressed', { 'corpus/a.txt.gz': '' }, /\(corpus\/a\.txt\.gz\) cannot be read: it is empty\. Fetch/u],
    ['a backslash in its name', { 'corpus/a\\b.txt': WORDS }, /cannot be read: its path holds a backslash\. Write "\/"/u],
    ['an OpenDocument text that is called a text', { 'corpus/a.txt': bytesOf('odt.odt') }, /it is an OpenDocument text\. Rename it to end in \.odt/u],
    ['an OpenDocument text that is called a Word document', { 'corpus/a.docx': bytesOf('odt.odt') }, /it is an OpenDocument text\. Rename it to end in \.odt/u],
    ['a book that is called a text', { 'corpus/a.txt': bytesOf('epub.epub') }, /it is an electronic book\. Rename it to end in \.epub/u],
    ['a workbook that is called a table', { 'corpus/a.csv': bytesOf('xlsx.xlsx') }, /another ZIP file\. Rename it to end in \.docx, \.xlsx/u],
    ['a web archive that is called a text', { 'corpus/a.txt': bytesOf('warc.warc') }, /it is a web archive\. Rename it to end in \.warc/u],
    ['a saved page cut short before its page', { 'corpus/a.mhtml': SAVED.subarray(0, 240) }, /it is cut short\. Save the page again/u],
  ])('%s', async (_, files, why) => {
    const { sources, check, find } = await saidOf(await withGood(files));
    expect(sources).toMatch(why);
    expect(check).toMatch(why);
    expect(find).toMatch(/not all could be read: "reconcile check" shows 1 fault/u);
    expect([sources, check, find].map((said) => said.slice(0, 7))).toEqual(['exit 0:', 'exit 1:', 'exit 0:']);
    expect(`${sources}${check}${find}`).not.toMatch(FAULT);
  }); // prettier-ignore

  it.skipIf(process.platform === 'win32').each<[name: string, put: (corpus: string) => Promise<void>, why: RegExp]>([
    ['a link that leads nowhere', (corpus) => symlink('nowhere', join(corpus, 'a.txt')), /leads nowhere\. Put the file itself there/u],
    ['a link in a circle', (corpus) => symlink('a.txt', join(corpus, 'a.txt')), /in a circle\. Put the file itself there/u],
    ['a device', (corpus) => symlink('/dev/zero', join(corpus, 'a.txt')), /leads out of the corpus folder/u],
    ['a name that is no Unicode', (corpus) => writeFile(Buffer.from(`${corpus}/a\xff.txt`, 'latin1'), WORDS), /its name is not valid Unicode\. Rename it/u],
  ])('%s', async (_, put, why) => {
    const cwd = await withGood({});
    await put(join(cwd, 'corpus'));
    const { sources, check, find } = await saidOf(cwd);
    expect(sources).toMatch(why);
    expect(check).toMatch(why);
    expect(find).toContain('not all could be read');
    expect(`${sources}${check}${find}`).not.toMatch(FAULT);
  }); // prettier-ignore
});

describe('a file that is read in part is named with the part', () => {
  it.each<[name: string, files: Files, why: RegExp]>([
    ['a message cut short before its attachment', { 'corpus/a.eml': MIXED.subarray(0, MIXED.indexOf('attachment;') - 60) }, /a\.eml is not read: its end, which is missing/u],
    ['a saved page cut short behind its page', { 'corpus/a.mhtml': SAVED.subarray(0, -30) }, /a\.mhtml is not read: its end, which is missing/u],
    ['two bad bytes of a message', { 'corpus/a.eml': Buffer.concat([MIXED.subarray(0, MIXED.indexOf('Tuesday')), Buffer.from([0xff, 0xfe]), Buffer.from(` ${'More was lost there, too. '.repeat(9)}\r\n--b--\r\n`)]) }, /2 characters of the source “a” cannot be read/u],
    ['two bad bytes of a text in UTF-8', { 'corpus/a.txt': Buffer.concat([Buffer.from(`${WORDS}Żółć, ćma, źrebię i łąka. `.repeat(9)), Buffer.from([0xff, 0xfe])]) }, /2 characters of the source “a” cannot be read/u],
    ['a bad byte of a table in UTF-8', { 'corpus/a.csv': Buffer.concat([Buffer.from('Żółć,ćma\n'.repeat(20)), Buffer.from([0xff])]) }, /One character of the source “a” cannot be read/u],
    ['a bad byte of a text that is called UTF-8', { 'corpus/sources.yaml': 'sources: [{ id: a, file: a.txt, encoding: utf-8 }, { id: good, file: good.txt }]', 'corpus/a.txt': Buffer.concat([Buffer.from(WORDS.repeat(9)), Buffer.from([0xff])]) }, /One character of the source “a” cannot be read/u],
  ])('%s', async (_, files, why) => {
    const { findings } = await loadCorpus('corpus', { cwd: await withGood(files) });
    expect(findings.map((one) => message(one))).toEqual([expect.stringMatching(why)]);
  }); // prettier-ignore
});

describe('a name that no system forbids', () => {
  it.skipIf(process.platform === 'win32')('is the name of a source', async () => {
    const names = ['with space', 'a:b', 'new\nline', '--help', '*', 'q\'uo"te', '::error::x', '\u001b[31mred', 'rtl\u202eexe', '😀🇩🇪', '__proto__', 'con', 'a%20b', 'tab\tname', ' lead', 'a#b?', '12:30'];
    const files = Object.fromEntries(names.map((name) => [`corpus/${name}.txt`, WORDS]));
    const cwd = await folderWith({ 'claims/c.yaml': CLAIM, ...files });
    const { sources, check, find } = await saidOf(cwd);
    expect(find).toContain(`${names.length} places in ${names.length} sources`);
    expect(sources).toContain(`${names.length} sources.`);
    expect(`${sources}${check}${find}`).not.toMatch(/[\u001b\u202e]|internal fault|cannot be read/u);
  }); // prettier-ignore

  it('is refused where it leads out', async () => {
    const manifest = (file: string): Files => ({
      'claims/c.yaml': CLAIM,
      'corpus/sources.yaml': `sources: [{ id: a, file: '${file}' }]`,
    });
    for (const file of ['../a.txt', '/a.txt', 'C:/a.txt', 'C:\\a.txt', '..\\a.txt', 'C:']) {
      const { check } = await saidOf(await folderWith(manifest(file)));
      expect([file, check]).toEqual([file, expect.stringContaining('leads out of the corpus folder')]);
    }
  });
});

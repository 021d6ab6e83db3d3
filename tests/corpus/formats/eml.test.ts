import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { readDocuments } from '../../../src/corpus/documents.ts';
import { message } from '../../../src/report/messages.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';
import { HEAD, messageOf, partOf } from '../made/mime.ts';

const SHOWN = `From: "Roe, Jane" <jane@example.org>

To: Paweł Nowak <pawel@example.org>

Date: Tue, 10 Nov 2020 23:15:00 -0500

Subject: The fire in Gdańsk

`;

const plain = (text: string | Buffer, charset: string, encoding = '8bit'): Buffer =>
  partOf({ 'Content-Type': `text/plain; charset="${charset}"`, 'Content-Transfer-Encoding': encoding }, text);
const html = (text: string): Buffer =>
  partOf(
    { 'Content-Type': 'text/html; charset=utf-8', 'Content-Transfer-Encoding': 'base64' },
    Buffer.from(text).toString('base64'),
  );
const parted = (kind: string, parts: readonly Buffer[]): Buffer =>
  partOf({ ...HEAD, 'Content-Type': `multipart/${kind}; boundary="b=_1"` }, parts);
const attached = (name: string, type: string): Buffer =>
  partOf({ 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }, 'x');

describe('a message', () => {
  it.each<[string, Buffer, string]>([
    ['of plain text', messageOf('It killed 1,960\r\npeople.\r\n'), 'It killed 1,960\npeople.\n'],
    [
      'in quoted-printable',
      partOf(
        { ...HEAD, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'quoted-printable' },
        'Caf=C3=A9 with 1=\r\n,960 seats = 2=3D2\r\n',
      ),
      'Café with 1,960 seats = 2=2\n',
    ],
    [
      'in windows-1252',
      parted('mixed', [plain(Buffer.from([0x93, 0x39, 0x36, 0x30, 0x94, 0x96, 0xe9]), 'windows-1252')]),
      '“960”–é\n',
    ],
    ['in koi8-r', parted('mixed', [plain(Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]), 'koi8-r')]), 'Привет\n'],
    [
      'said in two ways',
      parted('alternative', [
        plain('Your program shows no pages.', 'utf-8'),
        html('<p>It killed <b>960</b> people.</p><table><tr><td>South</td><td>960</td></tr></table>'),
      ]),
      'It killed 960 people.\n\nSouth | 960\n',
    ],
    ['of several parts', parted('mixed', [plain('One.', 'utf-8'), html('<p>Two.</p>')]), 'One.\n\nTwo.\n'],
    ['whose last boundary is missing', parted('mixed', [plain('One.', 'utf-8')]).subarray(0, -12), 'One.\n'],
    [
      'with a picture in its page',
      parted('related', [
        html('<p>One.<img src="cid:a"></p>'),
        partOf({ 'Content-Type': 'image/png', 'Content-ID': '<a>' }, 'x'),
      ]),
      'One.\n',
    ],
  ])('gives the lines above it and its words: %s', async (_, bytes, expected) => {
    const text = await textOf('a.eml', bytes);
    expect(text).toBe(SHOWN + expected);
  });

  it('anchors quotes in its head and its words, and none over both', async () => {
    const text = await textOf('a.eml', messageOf('It killed 1,960\r\npeople.\r\n'));
    expect(unproved(text, ['1,960 people', 'Paweł Nowak', 'The fire in Gdańsk'])).toEqual([]);
    expect(unproved(text, ['Gdańsk It killed'])).toEqual(['Gdańsk It killed']);
  });

  it('says what it is, who sent it and on which day, by the clock of who sent it', async () => {
    const cwd = await folderWith({ 'a.eml': messageOf('Words.') });
    const { documents } = await readDocuments(['a.eml'], cwd);
    expect(documents[0]?.metadata).toMatchObject({
      title: 'The fire in Gdańsk',
      author: 'Roe, Jane',
      published: '2020-11-10',
    });
  });

  it('names its attachments', async () => {
    const letter = parted('mixed', [
      plain('One.', 'utf-8'),
      attached('a\u001bb.csv', 'text/csv'),
      attached('', 'message/rfc822'),
      attached('c.html', 'text/html'),
      partOf({ 'Content-Type': 'message/rfc822' }, messageOf('Ten died.')),
    ]);
    const { sources, findings } = await loadCorpus('corpus', { cwd: await folderWith({ 'corpus/a.eml': letter }) });
    expect(sources[0]?.text).toBe(`${SHOWN}One.\n`);
    expect(findings.map(({ code }) => code)).toEqual(['partly-read']);
    const said = findings.map((one) => message(one)).join();
    for (const name of ['b.csv”', 'c.html', 'an attached message', 'the attached message “The fire in Gdańsk”'])
      expect(said).toContain(name);
  });
});

const nested = (depth: number): Buffer => {
  let part = plain('x', 'utf-8');
  for (let at = 0; at < depth; at += 1)
    part = partOf({ 'Content-Type': `multipart/mixed; boundary="b${at}"`, ...HEAD }, [part]);
  return part;
};

describe('a message that cannot be read', () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    ['of words', 'Words, and no head.', /no head of a message.*\.txt/],
    ['with nothing in it', parted('mixed', []).fill('\n', 0), /cannot be read/],
    ['that is encrypted', parted('encrypted', [plain('x', 'utf-8')]), /encrypted/],
    [
      'that is encrypted by S/MIME',
      partOf({ ...HEAD, 'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data' }, 'x'),
      /encrypted/,
    ],
    [
      'in a shifting character set',
      parted('mixed', [plain('\u001b$B$3$s\u001b(B', 'iso-2022-jp')]),
      /character set iso-2022-jp is not known/,
    ],
    [
      'of too many parts',
      parted(
        'mixed',
        Array.from({ length: 10_001 }, () => Buffer.from('\r\nx')),
      ),
      /more parts than anybody sends/,
    ],
    ['of parts within parts', nested(40), /more parts than anybody sends/],
    ['of a page nested without end', parted('mixed', [html('<div>'.repeat(20_000))]), /nested too deeply/],
  ])('is declined with what to do: %s', async (_, bytes, says) => {
    const said = await textOf('a.eml', bytes);
    expect(said).toContain('(corpus/a.eml) cannot be read');
    expect(said).toMatch(says);
  });

  it('follows no path in the name of an attachment', async () => {
    const letter = parted('mixed', [plain('One.', 'utf-8'), attached('../../secret.txt', 'text/plain')]);
    expect(await textOf('a.eml', letter)).toBe(`${SHOWN}One.\n`);
  });
});

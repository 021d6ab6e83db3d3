import { deflateRawSync } from 'node:zlib';
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { extractDocx } from '../../../src/corpus/formats/docx.ts';
import { MEGABYTE } from '../../../src/model/limits.ts';
import { textOf, unproved } from '../anchored.ts';
import { zipOf as zipWith } from '../made/zip.ts';

const paragraph = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const row = (cells: readonly string[]): TableRow =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph(text)] })) });

const made = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [paragraph('Figures of the harbour office.')] } },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun('The harbour fire')], heading: 'Heading1' }),
            new Paragraph({
              children: [
                new TextRun('It killed 1,9'),
                new TextRun('60'),
                new FootnoteReferenceRun(1),
                new TextRun(' people on Tuesday.'),
              ],
            }),
            new Table({ rows: [row(['Pier', 'Dead']), row(['South 1', '960'])] }),
            new Paragraph({
              children: [new TextRun({ text: 'הבניין נשרף ביום שלישי', rightToLeft: true })],
              bidirectional: true,
            }),
            new Paragraph({ children: [new TextRun('Four boats sank')], bullet: { level: 0 } }),
            paragraph('<b>5 < 6</b> & so on'),
          ],
        },
      ],
    }),
  );

describe('a Word document', () => {
  it('gives its paragraphs, tables by their rows, and its notes', async () => {
    const text = await textOf('a.docx', await made());
    expect(text).toBe(
      'The harbour fire\n\nIt killed 1,960 people on Tuesday.\n\nPier | Dead\nSouth 1 | 960\n\nהבניין נשרף ביום שלישי\n\nFour boats sank\n\n<b>5 < 6</b> & so on\n\nFigures of the harbour office.\n',
    );
    expect(unproved(text, ['killed 1,960 people', 'Figures of the harbour office', 'ביום שלישי'])).toEqual([]);
  });
});

/** A ZIP file of one stored directory entry, whose contents are packed already. */
const zipOf = (name: string, packed: Buffer, flags = 0): Buffer => {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
};

const MAIN = 'word/document.xml';
const LIMITED = 'max_megabytes: 1\nsources:\n  - { id: a, file: a.docx }\n';

describe('a Word document that cannot be read', () => {
  it.each([
    ['cut short', async () => (await made()).slice(0, 2000), /damaged/],
    [
      'with a byte changed',
      async () => (await made()).map((byte, index) => (index > 40 && index < 400 ? byte ^ 85 : byte)),
      /damaged/,
    ],
    ['another ZIP file', () => Promise.resolve(zipOf('a.xml', deflateRawSync('<a/>'))), /damaged/],
    ['with a password', () => Promise.resolve(zipOf(MAIN, deflateRawSync('<a/>'), 1)), /password/],
    [
      'of an old Word',
      () => Promise.resolve(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])),
      /old version.*save it as \.docx/,
    ],
    [
      'that unpacks without end',
      () => Promise.resolve(zipOf(MAIN, deflateRawSync(Buffer.alloc(8 << 20)))),
      /larger than 1 megabytes/,
    ],
    ['of words', () => Promise.resolve(Buffer.from('Words')), /not a Word document/],
  ])('is declined with what to do: %s', async (_, make, says) => {
    const message = await textOf('a.docx', await make(), LIMITED);
    expect(message).toContain('(corpus/a.docx) cannot be read');
    expect(message).toMatch(says);
  });
});

/** A Word document of this body, which may be more than it looks. */
const withBody = (body: string): Uint8Array =>
  zipWith({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    [MAIN]: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

describe('a Word document that unpacks to much', () => {
  it.each([
    ['paragraphs', '<w:p/>'.repeat(400_000), /more than 400,000 elements/u],
    ['attributes', '<w:p a="1" b=\'2\' c="3"/>'.repeat(110_000), /more than 400,000 elements/u],
    [
      'words',
      `<w:p><w:r><w:t>${'a b '.repeat(6_000_000)}</w:t></w:r></w:p>`,
      /as text, it is larger than 20 megabytes/u,
    ],
  ])('is declined before it is built: %s', async (_, body, problem) => {
    const read = await extractDocx(withBody(body), { limit: 100 * MEGABYTE });
    expect(read.ok ? '' : read.problem).toMatch(problem);
  });

  it('is read where it is little', async () => {
    const body = '<w:p><w:r><w:t>They sent 90 vehicles, a=“b” &lt; c.</w:t></w:r></w:p>';
    expect(await extractDocx(withBody(body), { limit: MEGABYTE })).toMatchObject({
      text: 'They sent 90 vehicles, a=“b” < c.\n',
    });
  });
});

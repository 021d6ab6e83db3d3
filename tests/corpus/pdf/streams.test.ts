import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/corpus/formats/pdf.ts';
import { boundStreams } from '../../../src/corpus/pdf/streams.ts';
import { LIMITS, MEGABYTE } from '../../../src/model/limits.ts';
import { column, pdfWith } from '../made-pdf.ts';

const MOST = LIMITS.stream.most;
const WORDS = 'BT /F1 12 Tf 72 720 Td (They sent 90 vehicles to the town.) Tj ET\n';

const spaces = (length: number): Buffer => Buffer.alloc(length, ' ');
const BOMB = deflateSync(spaces(MOST + 1));

/** A stream with its number, packed as its dictionary says. */
const streamOf = (number: number, dictionary: string, packed: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<</Length ${packed.length} ${dictionary}>>stream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

const FLATE = '/Filter/FlateDecode';

const inHex = (bytes: Buffer): Buffer => Buffer.from(`${bytes.toString('hex')}>`);

/** As LZW writes one byte after the other and never an entry: nine bits each. */
const lzw = (codes: readonly number[]): Buffer => {
  const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('');
  return Buffer.from(bits.match(/.{1,8}/gu)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? []);
};

const damaged = (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, 2), Buffer.alloc(MOST / 1000, 0xff)]);

describe('the parts of a PDF', () => {
  it.each([
    ['words', streamOf(4, '', Buffer.from(WORDS))],
    ['packed words', streamOf(4, FLATE, deflateSync(WORDS))],
    ['words packed twice', streamOf(4, '/Filter[/FlateDecode/FlateDecode]', deflateSync(deflateSync(WORDS)))],
    ['as much as is taken', streamOf(4, FLATE, deflateSync(spaces(MOST)))],
    ['a packed picture of any size', streamOf(4, `/Subtype/Image${FLATE}`, BOMB)],
    ['a thumbnail', streamOf(4, '/Filter/DCTDecode', spaces(10))],
    ['a little that is damaged', streamOf(4, FLATE, damaged(BOMB).subarray(0, 100))],
    ['words in hexadecimal', streamOf(4, '/Filter [/ASCIIHexDecode /FlateDecode]', inHex(deflateSync(WORDS)))],
    ['LZW', streamOf(4, '/Filter/LZWDecode', lzw([256, 65, 66, 258, 257]))],
    ['runs', streamOf(4, '/Filter/RunLengthDecode', Buffer.from([0, 65, 128]))],
    [
      'what is encrypted',
      Buffer.concat([Buffer.from('trailer <</Encrypt 9 0 R>>'), streamOf(4, FLATE, spaces(MEGABYTE))]),
    ],
    ['words about a stream', Buffer.from('(stream) endstream stream')],
  ])('are taken: %s', (_, file) => {
    expect(boundStreams(Buffer.from(file))).toBeUndefined();
  });

  it.each([
    ['more than is taken', streamOf(4, FLATE, BOMB)],
    ['with its filter in a list', streamOf(4, '/Filter [ /FlateDecode ]', BOMB)],
    ['with a short name', streamOf(4, '/Filter/Fl', BOMB)],
    ['with a name in numbers', streamOf(4, '/Filter/Fl#61teDecode', BOMB)],
    ['packed twice', streamOf(4, '/Filter[/FlateDecode/FlateDecode]', deflateSync(BOMB))],
    ['packed twice, and one layer named', streamOf(4, FLATE, deflateSync(BOMB))],
    ['packed without saying so', streamOf(4, '/Filter 7 0 R', BOMB)],
    ['in hexadecimal', streamOf(4, '/Filter [/AHx /Fl]', inHex(BOMB))],
    [
      'that seems to end early',
      streamOf(4, FLATE, deflateSync(Buffer.concat([Buffer.from('endstream'), spaces(MOST)]), { level: 9 })),
    ],
    ['LZW in something else', streamOf(4, '/Filter [/LZWDecode /FlateDecode]', lzw([256, 65, 257]))],
    ['runs', streamOf(4, '/Filter/RunLengthDecode', spaces(MEGABYTE))],
    ['much that is damaged', streamOf(4, FLATE, damaged(BOMB))],
    [
      'one part that is named often',
      Buffer.concat([
        Buffer.from('[4 0 R 4 0 R 4 0 R 4 0 R 4 0 R]'),
        streamOf(4, FLATE, deflateSync(spaces(60 * MEGABYTE).subarray(0, MOST))),
        Buffer.from('[4 0 R 4 0 R 4 0 R 4 0 R]'),
      ]),
    ],
    [
      'many parts',
      Buffer.concat(Array.from({ length: 9 }, (_, index) => streamOf(index, FLATE, deflateSync(spaces(MOST))))),
    ],
  ])('are declined: %s', (_, file) => {
    expect(boundStreams(Buffer.from(file))?.problem).toMatch(/^one of its parts/u);
  });

  it('are blanked where they are pictures, and nowhere else', () => {
    const file = Buffer.concat([
      streamOf(1, '/Subtype/Image', Buffer.from('picture')),
      streamOf(2, '', Buffer.from('words')),
    ]);
    boundStreams(file);
    expect(file.includes('picture')).toBe(false);
    expect(file.includes('words')).toBe(true);
    expect(file.toString('latin1').match(/endstream/gu)).toHaveLength(2);
  });
});

const HEAD = '%PDF-1.4\n';

/** A whole PDF of objects, numbered from one, with the table of where they are. */
const pdfOf = (objects: readonly Buffer[]): Buffer => {
  let at = HEAD.length;
  const rows = objects.map((object) => {
    const row = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return row;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([Buffer.from(HEAD), ...objects, Buffer.from(table)]);
};

const objectOf = (number: number, dictionary: string): Buffer =>
  Buffer.from(`${number} 0 obj\n<<${dictionary}>>\nendobj\n`);

/** A PDF of pages that are one page, which draws a line so often. */
const made = (pages: number, lines: number): Buffer =>
  pdfOf([
    objectOf(1, '/Type/Catalog/Pages 2 0 R'),
    objectOf(2, `/Type/Pages/Count ${pages}/Kids[${'3 0 R '.repeat(pages)}]`),
    objectOf(3, '/Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>'),
    streamOf(4, FLATE, deflateSync(WORDS.repeat(lines))),
    objectOf(5, '/Type/Font/Subtype/Type1/BaseFont/Helvetica'),
  ]);

const OPTIONS = { limit: 100 * MEGABYTE };

describe('a PDF', () => {
  it('of one page is read', async () => {
    expect(await extractPdf(made(1, 1), OPTIONS)).toMatchObject({ text: 'They sent 90 vehicles to the town.\n' });
  });

  it.each([
    ['of one page listed without end', made(100_000, 1), /more than 5,000 pages/u],
    ['of one page of much, listed often', made(2000, 300), /more than 500,000 runs/u],
    ['of more words than are taken', made(100, 100), /as text, it is larger than 0.2/u],
  ])('%s is declined', async (_, file, problem) => {
    const limit = (problem.source.includes('0.2') ? 0.2 : 100) * MEGABYTE;
    const read = await extractPdf(file, { limit });
    expect(read.ok ? '' : read.problem).toMatch(problem);
  });

  it('keeps its words beside a picture of any size', async () => {
    const file = Buffer.from(await pdfWith([column(50, 700, ['They sent 90 vehicles.'])]));
    const at = file.lastIndexOf('startxref');
    const drawn = Buffer.concat([
      file.subarray(0, at),
      streamOf(99, `/Subtype/Image${FLATE}`, BOMB),
      file.subarray(at),
    ]);
    expect(await extractPdf(drawn, OPTIONS)).toMatchObject({ text: 'They sent 90 vehicles.\n' });
  });
});

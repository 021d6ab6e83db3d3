import { deflateRawSync } from 'node:zlib';
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
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

/** A Word document of this body, which may be more than it looks, and of other parts. */
const withBody = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipWith({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    [MAIN]: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const raised = (words: string): string => run(words, '<w:vertAlign w:val="superscript"/>');
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;

const STYLES = {
  'word/styles.xml': `<w:styles>
    <w:style w:type="paragraph" w:styleId="Bullets"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="Bullets"/></w:style>
    <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="Bullets"/></w:style>
    <w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
  </w:styles>`,
};

const style = (kind: 'p' | 'r', id: string): string => `<w:${kind}Style w:val="${id}"/>`;

describe('the words of a Word document', () => {
  it.each<readonly [string, string, string]>([
    ['inserted', p(`${run('They sent ')}<w:ins>${run('90')}</w:ins>${run(' vehicles')}`), 'They sent 90 vehicles'],
    ['above the line before a note', p(`${raised('10')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${raised('9')}`), '¹⁰⁹'],
    ['deleted', p(`${run('They sent ')}<w:del><w:r><w:delText>80</w:delText><w:t>80</w:t></w:r></w:del>${run('90')}`), 'They sent 90'],
    ['moved', p(`<w:moveFrom>${run('Old')}</w:moveFrom>${run('They ')}<w:moveTo>${run('left')}</w:moveTo>`), 'They left'],
    ['whose style was another', p(run('90'), '<w:pPrChange><w:pPr><w:pStyle w:val="Mine"/></w:pPr></w:pPrChange>') + p(run('80')), '90\n\n80'],
    ['of a paragraph whose end was deleted', p(run('They sent '), '<w:rPr><w:del/></w:rPr>') + p(run('90 vehicles')), 'They sent 90 vehicles'],
    ['of a last paragraph whose end was deleted', p(run('They left'), '<w:rPr><w:del/></w:rPr>'), 'They left'],
    ['in a deleted row', `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(p(run('80')))}</w:tr><w:tr>${cell(p(run('90')))}</w:tr></w:tbl>`, '90'],
    ['hidden', p(run('It was ') + run('not ', '<w:vanish/>') + run('arson')), 'It was arson'],
    ['hidden by a style', p(run('It was ') + run('not ', style('r', 'Secret')) + run('arson')), 'It was arson'],
    ['shown against a style', p(run('It was ') + run('not ', `${style('r', 'Secret')}<w:vanish w:val="0"/>`) + run('arson')), 'It was not arson'],
    ['hidden at the end of a paragraph alone', p(run('They left'), '<w:rPr><w:vanish/></w:rPr>'), 'They left'],
    ['struck through', p(run('80 ', '<w:strike/>') + run('70 ', '<w:dstrike/>') + run('90', '<w:strike w:val="false"/>')), '90'],
    ['raised', p(`${run('10')}${raised('-')}${raised('6')}${run(' and 10')}${run('2', style('r', 'Up'))}`), '10⁻⁶ and 10²'],
    ['of lists', p(run('Boats:')) + p(run('four sank'), ITEM) + p(run('two did not'), style('p', 'Mine')) + p(run('They left')), 'Boats:\n\nfour sank\ntwo did not\n\nThey left'],
    ['of no list after all', p(run('one'), `${style('p', 'Mine')}<w:numPr><w:numId w:val="0"/></w:numPr>`) + p(run('two')), 'one\n\ntwo'],
    ['of numbered headings', p(run('Losses'), style('p', 'H')) + p(run('Boats'), style('p', 'H')), 'Losses\n\nBoats'],
    ['of a style that rests on itself', p(run('They left'), style('p', 'Circle')), 'They left'],
    ['in cells that go over rows', `<w:tbl><w:tr>${cell(p(run('South')), '<w:vMerge w:val="restart"/>')}${cell(p(run('90')))}</w:tr><w:tr>${cell(p(run('unseen')), '<w:vMerge/>')}${cell(p(run('80')))}</w:tr></w:tbl>`, 'South | 90\n80'],
    ['in a box beside them', p(`${run('They sent ')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box(p(run('A box')))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p(run('A box')))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('90')}`), 'They sent 90\n\nA box'],
    ['that only the other way shows', p('<w:r><mc:AlternateContent><mc:Choice><x:new/></mc:Choice><mc:Fallback><w:t>90</w:t></mc:Fallback></mc:AlternateContent></w:r>'), '90'],
    ['with breaks and tabs', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:br w:type="page"/><w:t>e</w:t></w:r>', '<w:tabs><w:tab w:val="left"/></w:tabs>'), 'a b\nc\nd\ne'],
    ['with hyphens', p('<w:r><w:t>F</w:t><w:noBreakHyphen/><w:t>16 ve</w:t><w:softHyphen/><w:t>hicles</w:t></w:r>'), 'F\u201116 ve\u00adhicles'],
    ['with signs of fonts', p(`${run('killed ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('90')}`), 'killed ≥90'],
    ['with a sign that is not known', p(`${run('killed')}<w:r><w:sym w:font="Mine" w:char="F0B3"/></w:r>${run('90')}`), 'killed\ufffd90'],
    ['of fields', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 80</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('90')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE">${run(' days')}</w:fldSimple>`), '90 days'],
    ['with how they are spoken', p(`<w:ruby><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby>`), '東京'],
    ['in controls and links', `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`<w:hyperlink>${run('They left')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`, 'They left'],
  ])('%s', async (_, body, text) => {
    const read = await extractDocx(withBody(body, STYLES), { limit: MEGABYTE });
    expect(read.ok ? read.text : read.problem).toBe(`${text}\n`);
  }); // prettier-ignore

  it('have the notes that they refer to behind them, in their order', async () => {
    const note = (kind: string, id: number, words: string): string =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${run(words)}`)}</w:${kind}>`;
    const content = withBody(
      p(
        `${run('They sent 9')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('0')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      {
        'word/footnotes.xml': `<w:footnotes>${note('footnote', 1, 'nobody refers to it')}${note('footnote', 2, 'by sea')}</w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes>${note('endnote', 2, 'by land')}</w:endnotes>`,
      },
    );
    expect(await extractDocx(content, { limit: MEGABYTE })).toEqual({
      ok: true,
      text: 'They sent 90\n\nby land\n\nby sea\n',
    });
  });

  it.each([
    ['pictures', '<w:r><w:drawing><pic:pic/></w:drawing><w:pict><v:imagedata/></w:pict></w:r>', '2 pictures'],
    ['charts', '<w:r><w:drawing><c:chart/></w:drawing></w:r>', 'one chart'],
    ['diagrams', '<w:r><w:drawing><dgm:relIds/></w:drawing></w:r>', 'one diagram'],
    ['formulas', '<m:oMath><m:r><m:t>80</m:t></m:r></m:oMath>', 'one formula'],
    ['remarks', '<w:r><w:commentReference w:id="1"/></w:r>', 'one remark of a reader'],
    ['documents', '<w:altChunk/>', 'one document that is put into it whole'],
    ['notes', '<w:r><w:footnoteReference w:id="9"/></w:r>', 'one note that is not in it'],
    ['hidden words', run('80', '<w:vanish/>'), 'one stretch of hidden text'],
  ])('do not hold %s, which are named', async (_, content, left) => {
    const read = await extractDocx(withBody(p(`${run('90')}${content}`)), { limit: MEGABYTE });
    expect(read).toEqual({ ok: true, text: '90\n', left: [left] });
  });

  it('are found wherever the file says that they are, under any prefix', async () => {
    const relations = (type: string, target: string): string =>
      `<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/></Relationships>`;
    const content = zipWith({
      '_rels/.rels': relations('officeDocument', '/word/document2.xml'),
      'word/_rels/document2.xml.rels': relations('footnotes', 'footnotes7.xml'),
      'word/document2.xml':
        '<document><ns0:body><ns0:p><ns0:r><ns0:t>90</ns0:t><ns0:footnoteReference ns0:id="1"/></ns0:r></ns0:p></ns0:body></document>',
      'word/footnotes7.xml':
        '<ns0:footnotes><ns0:footnote ns0:id="1"><ns0:p><ns0:r><ns0:t>by sea</ns0:t></ns0:r></ns0:p></ns0:footnote></ns0:footnotes>',
    });
    expect(await extractDocx(content, { limit: MEGABYTE })).toMatchObject({ text: '90\n\nby sea\n' });
  });
});

describe('what stands on every page of a Word document', () => {
  it('is named, each line once; a number of a page is none', async () => {
    const on = (...lines: readonly string[]) => ({ children: lines.map(paragraph) });
    const content = await Packer.toBuffer(
      new Document({
        sections: [
          { headers: { default: new Header(on('The Daily', '5 May 2020')) }, children: [paragraph('90')] },
          {
            headers: { default: new Header(on('The Daily', '5 May 2020')) },
            footers: { default: new Footer(on('7')), first: new Footer(on('Draft')) },
            children: [paragraph('80')],
          },
        ],
      }),
    );
    expect(await extractDocx(content, { limit: MEGABYTE })).toEqual({
      ok: true,
      text: '90\n\n80\n',
      left: ['the page header “The Daily 5 May 2020”', 'the page footer “Draft”'],
    });
  });
});

describe('a Word document that unpacks to much', () => {
  it.each([
    ['paragraphs', '<w:p/>'.repeat(1_000_000), /more than a million elements/u],
    ['attributes', '<w:p a="1" b=\'2\' c="3"/>'.repeat(260_000), /more than a million elements/u],
    [
      'words',
      `<w:p><w:r><w:t>${'a b '.repeat(6_000_000)}</w:t></w:r></w:p>`,
      /as text, it is larger than 20 megabytes/u,
    ],
  ])(
    'is declined before it is built: %s',
    async (_, body, problem) => {
      const read = await extractDocx(withBody(body), { limit: 100 * MEGABYTE });
      expect(read.ok ? '' : read.problem).toMatch(problem);
    },
    120_000,
  );

  it('is read where it is little', async () => {
    const body = '<w:p><w:r><w:t>They sent 90 vehicles, a=“b” &lt; c.</w:t></w:r></w:p>';
    expect(await extractDocx(withBody(body), { limit: MEGABYTE })).toMatchObject({
      text: 'They sent 90 vehicles, a=“b” < c.\n',
    });
  });
});

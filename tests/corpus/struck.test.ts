import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { textOf } from './anchored.ts';
import { odtFiles } from './made/odt.ts';
import { workbookOf } from './made/workbook.ts';
import { zipOf } from './made/zip.ts';

/** What every file says: a figure that is struck, one that stands, and a power of ten. */
const SAID = /^of\s+85 boats and 10⁹ sparks\s*$/u;

const style = (name: string, properties: string, parent = ''): string =>
  `<style:style style:name="${name}" style:family="text"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`;
const span = (name: string, words: string): string => `<text:span text:style-name="${name}">${words}</text:span>`;

/** An OpenDocument text with styles of its own beside its words, and named ones. */
const odtWith = (words: string, own: string, named = ''): Buffer => {
  const files = odtFiles(`<text:p>${words}</text:p>`);
  const content = (files['content.xml'] ?? '').replace(
    '<office:body>',
    () => `<office:automatic-styles>${own}</office:automatic-styles><office:body>`,
  );
  return zipOf({ ...files, 'content.xml': content, 'styles.xml': `<office:styles>${named}</office:styles>` });
};

const STRUCK = style('T1', 'style:text-line-through-style="solid"');
const RICH =
  '<r><t xml:space="preserve">of </t></r><r><rPr><strike/></rPr><t>80 </t></r><r><rPr><strike val="0"/></rPr><t xml:space="preserve">85 boats and 10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>9</t></r><r><t xml:space="preserve"> sparks</t></r>';

const LEFT = '<t>80 or 81 boats</t>';
/** Words in a struck cell of which one run says how it looks, and is not struck. */
const RUN = '<r><t>80 </t></r><r><rPr><b/></rPr><t>85 boats</t></r>';

const docx = (): Promise<Uint8Array> => {
  const runs = [
    'of ',
    { text: '80 ', strike: true },
    '85 boats and 10',
    { text: '9', superScript: true },
    ' sparks',
  ].map((run) => new TextRun(run));
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs })] }] }));
};

describe('struck words, which say nothing, and figures above the line, which are none of those beside them', () => {
  it.each<[file: string, content: string | Uint8Array]>([
    ['tildes.md', 'of ~~80~~ 85 boats and 10<sup>9</sup> sparks'],
    ['tags.md', 'of <del>80</del> 85 boats and 10<sup>9</sup> sparks'],
    ['s.md', 'of <s>80</s> <strike>81 or 82</strike> 85 boats and 10<sup>9</sup> sparks'],
    ['block.md', '<p>of <del>80</del> 85 boats and 10<sup>9</sup> sparks</p>'],
    ['style.html', '<p>of <span style="text-decoration: line-through">80</span> 85 boats and 10<sup>9</sup> sparks</p>'],
    ['line.html', '<p>of <b style="color:red;text-decoration-line:underline line-through">80</b> 85 boats and 10<sup>9</sup> sparks</p>'],
    ['a.rtf', String.raw`{\rtf1\ansi of {\strike 80 }85 boats and 10{\super 9} sparks\par}`],
    ['own.odt', odtWith(`of ${span('T1', '80')} 85 boats and 10${span('T2', '9')} sparks`, STRUCK + style('T2', 'style:text-position="super 58%"'))],
    ['named.odt', odtWith(`of ${span('T1', '80')} 85 boats and 10${span('T2', '9')} sparks`, style('T1', '', 'Gone') + style('T2', '', 'Up'), style('Gone', 'style:text-line-through-type="single"') + style('Up', 'style:text-position="33% 58%"'))],
    ['round.odt', odtWith(`of ${span('T1', '80')} 85 boats and 10${span('T2', '9')} sparks`, STRUCK + style('T2', 'style:text-position="super"', 'T2'))],
    ['shared.xlsx', workbookOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', [RICH])],
    ['inline.xlsx', workbookOf(`<row r="1"><c r="A1" t="inlineStr"><is>${RICH}</is></c></row>`)],
  ])('%s', async (file, content) => {
    expect(await textOf(file, content)).toMatch(SAID);
  }); // prettier-ignore

  it.each<[what: string, cell: string, said: string]>([
    ['a number', '<c s="5"><v>1960</v></c>', ''],
    ['a number of a formula', '<c s="5"><f>A2</f><v>1960</v></c>', ''],
    ['words of a formula', '<c s="5" t="str"><f>A2</f><v>80</v></c>', ''],
    ['a truth', '<c s="5" t="b"><v>1</v></c>', ''],
    ['words that others share', '<c s="5" t="s"><v>0</v></c>', ''],
    ['words of its own', `<c s="5" t="inlineStr"><is>${LEFT}</is></c>`, ''],
    ['shared words, but for a run that is not', '<c s="5" t="s"><v>1</v></c>', '85 boats | '],
    ['words of its own, but for a run that is not', `<c s="5" t="inlineStr"><is>${RUN}</is></c>`, '85 boats | '],
    ['none of them: a number', '<c s="6"><v>1960</v></c>', '1,960 | '],
    ['none of them: shared words', '<c s="6" t="s"><v>0</v></c>', '80 or 81 boats | '],
    ['none of them: a cell without a style', '<c><v>1960</v></c>', '1960 | '],
  ])('in a struck cell of a workbook, %s', async (_, cell, said) => {
    const rows = `<row r="1">${cell}<c t="s"><v>0</v></c></row>`;
    expect(await textOf('a.xlsx', workbookOf(rows, [LEFT, RUN]))).toBe(`${said}80 or 81 boats\n`);
  });

  it('in a Word document', async () => {
    expect(await textOf('a.docx', await docx())).toMatch(SAID);
  });

  it.each<[file: string, content: string | Uint8Array, words: RegExp]>([
    ['a.md', 'of <del>80 boats', /^of 80 boats/u],
    ['b.md', 'of 85 <span>or 80</span> boats', /^of 85 or 80 boats/u],
    ['c.md', 'H<sub>2</sub>O, 10<sup>th</sup>', /^H2O, 10th/u],
    ['a.html', '<p>of <b style="text-decoration: underline">80</b> boats</p>', /^of 80 boats/u],
    ['a.odt', odtWith(`of ${span('T1', '80')} boats`, style('T1', 'style:text-line-through-style="none" style:text-position="0% 100%"', 'Gone'), style('Gone', 'style:text-line-through-style="solid"')), /^of 80 boats/u],
    ['b.odt', odtWith(`of ${span('none', '80')} H${span('T1', '2')}O`, style('T1', 'style:text-position="sub 58%"')), /^of 80 H2O/u],
  ])('and no others: %s', async (file, content, words) => {
    expect(await textOf(file, content)).toMatch(words);
  }); // prettier-ignore
});

describe('a block of HTML in a Markdown text', () => {
  it.each<[markdown: string, text: string]>([
    ['<p align="center">About <b>300</b> people\ndied &amp; more</p>\n\nThen', 'About 300 people\ndied & more\n\nThen'],
    ['<table>\n<tr><th>Pier</th><th>Dead</th></tr>\n<tr><td>1</td><td>960</td></tr>\n</table>\n\nThen', '\nPier | Dead\n1 | 960\n\n\nThen'],
    ['<details>\n<summary>More</summary>\n\nIt **sank**.\n\n</details>', '\nMore\n\nIt sank.'],
    ['<!-- 5 -->\n\n<script>\nlet a = 5\n</script>\n\nThen', '\n\n\n\n\n\nThen'],
    ['<del>\n\n300 died\n\n</del>\n\n400 died', '\n\n\n\n\n\n400 died'],
    ['> <div>He said 5</div>', 'He said 5'],
    ['<div>1<br>2</div><div>3</div>', '1 2 3'],
  ])('%j is read in its lines', async (markdown, text) => {
    expect((await textOf('a.md', markdown)).trimEnd()).toBe(text);
  }); // prettier-ignore

  it.each([`<div>${'<b></i>'.repeat(50_000)}`, '<s>'.repeat(20_000), `<p>${'<sup>1'.repeat(20_000)}`])(
    'takes little time, whatever its tags are',
    async (markdown) => {
      expect(await textOf('a.md', `${markdown}\n`)).toBeTypeOf('string');
    },
    30_000,
  );
});

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { message } from '../../../src/report/messages.ts';
import { locatorOf } from '../../../src/text/locator.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';
import { workbookFiles, workbookOf } from '../made/workbook.ts';
import { zipOf } from '../made/zip.ts';

const STRINGS = ['<t>Pier</t>', '<r><t>South </t></r><r><t>1</t></r><rPh><t>aid</t></rPh>', '<t>Dead</t>'];
const ROWS = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>960</v></c></row>
<row r="4"><c r="B4"><f>B2*2</f><v>1920</v></c></row>`;

const cell = (attributes: string, value: string): string => `<row r="1"><c r="A1" ${attributes}>${value}</c></row>`;

describe('a workbook', () => {
  it('gives its cells, none of which runs into another', async () => {
    const text = await textOf('a.xlsx', workbookOf(ROWS, STRINGS));
    expect(text).toBe('Pier | Dead\nSouth 1 | 960\n\n1920\n');
    expect(unproved(text, ['South 1', '960', 'South 1 960', '1 960', '960 1920', '1960'])).toEqual([
      'South 1 960',
      '1 960',
      '960 1920',
      '1960',
    ]);
  });

  it.each<[name: string, attributes: string, value: string, text: string]>([
    ['a whole number', '', '<v>1690</v>', '1690'],
    ['a fraction as it is counted', '', '<v>0.30000000000000004</v>', '0.3'],
    ['thousands', 's="2"', '<v>1960.4</v>', '1,960'],
    ['a share', 's="3"', '<v>0.12</v>', '12%'],
    ['a day in a format of the country', 's="1"', '<v>44146</v>', '2020-11-11'],
    ['a day in a format of its own', 's="4"', '<v>44145</v>', '2020-11-10'],
    ['a day as a word', 't="d"', '<v>2020-11-11T00:00:00</v>', '2020-11-11'],
    ['words of a formula', 't="str"', '<f>A2</f><v>Nine</v>', 'Nine'],
    ['words of its own', 't="inlineStr"', '<is><t>Nine &lt; ten</t></is>', 'Nine < ten'],
    ['a truth', 't="b"', '<v>1</v>', 'TRUE'],
    ['a mistake', 't="e"', '<v>#REF!</v>', '#REF!'],
    ['no number', '', '<v>nine</v>', 'nine'],
  ])('shows %s as readers see it', async (_, attributes, value, text) => {
    expect(await textOf('a.xlsx', workbookOf(cell(attributes, value)))).toBe(`${text}\n`);
  });

  it('counts its days from 1904 where it says so', async () => {
    const files = workbookFiles([{ name: 'a', rows: cell('s="1"', '<v>42684</v>') }], [], '<workbookPr date1904="1"/>');
    expect(await textOf('a.xlsx', zipOf(files))).toBe('2020-11-11\n');
  });

  it('stands with the places of its cells, and says what of it is not read', async () => {
    const files = {
      ...workbookFiles([
        { name: 'Figures', columns: '<cols><col min="3" max="3" hidden="1"/></cols>', rows: '<row r="1"><c r="A1"><v>5</v></c><c r="C1"><v>6</v></c></row><row r="2" hidden="1"><c><v>7</v></c></row>' },
        { name: 'Old', state: 'hidden', rows: cell('', '<v>8</v>') },
        { name: 'Sums', rows: '<row><c><v>9</v></c><c><f>A1</f></c></row>' },
      ]),
      'xl/charts/chart1.xml': '<c/>',
      'xl/media/image1.png': 'x',
      'xl/comments1.xml': '<c/>',
      'xl/drawings/drawing1.xml': '<a:t>words</a:t>',
    }; // prettier-ignore
    const cwd = await folderWith({ 'corpus/a.xlsx': zipOf(files) });
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    const [source] = sources;
    expect(source?.text).toBe('Figures\n\n5\n\nSums\n\n9\n');
    const at = source?.text.indexOf('9') ?? 0;
    expect(locatorOf(source?.segments, { start: at, end: at + 1 })).toBe('Sums!A1');
    expect(findings.flatMap((one) => (one.code === 'partly-read' ? one.data.parts : [message(one)]))).toEqual([
      'the hidden sheet “Old”',
      '2 cells in hidden rows or columns',
      'one formula whose value was not saved',
      'one chart',
      'one picture',
      'text boxes',
      'remarks on cells',
    ]);
  });
});

const ONE = cell('', '<v>1</v>');
const LIMITED = 'max_megabytes: 1\nsources:\n  - { id: a, file: a.xlsx }\n';

describe('a workbook that cannot be read', () => {
  it.each<[string, () => Uint8Array, RegExp, string?]>([
    ['cut short', () => workbookOf(ROWS, STRINGS).subarray(0, 700), /damaged/],
    ['without a list of sheets', () => zipOf({ 'xl/x.xml': '<a/>' }), /not a workbook/],
    ['without its sheet', () => zipOf({ ...workbookFiles([{ name: 'Sums', rows: ONE }]), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), /sheet “Sums” is not in it/],
    ['whose sheet is a path out of it', () => zipOf({ ...workbookFiles([{ name: 'Sums', rows: ONE }]), 'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>' }), /sheet “Sums” is not in it/],
    ['whose words are missing', () => workbookOf(cell('t="s"', '<v>7</v>')), /damaged/],
    ['with a password', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /password/],
    ['that unpacks without end', () => workbookOf(cell('t="inlineStr"', `<is><t>${' '.repeat(2 << 20)}</t></is>`)), /larger than 1 megabytes/, LIMITED],
    ['that names one long word again and again', () => workbookOf(cell('t="s"', '<v>0</v>').repeat(1000), [`<t>${'x'.repeat(10_000)}</t>`]), /as text, it is larger/, LIMITED],
    ['of a million elements', () => workbookOf('<row/>'.repeat(1_000_001)), /a million elements/],
    ['of a million words', () => workbookOf(ONE, ['<t/>'.repeat(1_000_001)]), /a million elements/],
    ['nested without end', () => workbookOf('<row>'.repeat(100_000)), /nested too deeply/],
    ['with an entity that leads out', () => zipOf({ ...workbookFiles([{ name: 'a', rows: ONE }]), 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><c><v>&b;</v></c>' }), /entities of its own/],
    ['of words', () => Buffer.from('Words'), /not a workbook/],
    ['without words', () => workbookOf(''), /no words/],
  ])('is declined with what to do: %s', async (_, make, says, manifest) => {
    const said = await textOf('a.xlsx', make(), manifest);
    expect(said).toContain('(corpus/a.xlsx) cannot be read');
    expect(said).toMatch(says);
  });
}); // prettier-ignore

import { describe, expect, it } from 'vitest';
import { extractOdt } from '../../../src/corpus/formats/odt.ts';
import { MEGABYTE } from '../../../src/model/limits.ts';
import { textOf, unproved } from '../anchored.ts';
import { odtFiles, odtOf } from '../made/odt.ts';
import { zipOf } from '../made/zip.ts';

const BODY = `<text:h>The harbour fire</text:h>
<text:tracked-changes><text:changed-region><text:deletion><text:p>It killed 9.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>It killed <text:span>1,9</text:span>60<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Figures of the harbour office.</text:p></text:note-body></text:note> people<text:s text:c="3"/>on<text:tab/>Tuesday.<office:annotation><text:p>Check!</text:p></office:annotation></text:p>
<table:table><table:table-row><table:table-cell><text:p>Pier</text:p></table:table-cell><table:table-cell><text:p>Dead</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>South 1</text:p></table:table-cell><table:table-cell><text:p>960</text:p></table:table-cell></table:table-row></table:table>
<text:list><text:list-item><text:p>Four boats sank</text:p></text:list-item></text:list>
<text:p>5 &lt; 6 &amp; so on<text:line-break/>in Gda\u0144sk</text:p>`;

describe('an OpenDocument text', () => {
  it('gives its paragraphs, tables by their rows, and its notes, without what was deleted or remarked', async () => {
    const text = await textOf('a.odt', odtOf(BODY));
    expect(text).toBe(
      'The harbour fire\n\nIt killed 1,960 people on Tuesday.\n\nPier | Dead\nSouth 1 | 960\n\nFour boats sank\n\n5 < 6 & so on\nin Gda\u0144sk\n\nFigures of the harbour office.\n',
    );
    expect(unproved(text, ['killed 1,960 people on Tuesday', 'Figures of the harbour office', 'Four boats'])).toEqual(
      [],
    );
    expect(unproved(text, ['960 Four boats sank'])).toEqual(['960 Four boats sank']);
  });
});

const LIMITED = 'max_megabytes: 1\nsources:\n  - { id: a, file: a.odt }\n';
const PARAGRAPH = '<text:p>Words</text:p>';
const replaced = (file: string, content: string): Buffer => zipOf({ ...odtFiles(PARAGRAPH), [file]: content });

describe('what stands on every page of an OpenDocument text', () => {
  it.each<[styles: string, parts: readonly string[]]>([
    ['<style:header><text:p>The Daily</text:p><text:p>5 May</text:p></style:header>', ['the page header “The Daily 5 May”']],
    ['<style:footer-first><text:p>Draft</text:p></style:footer-first>', ['the page footer “Draft”']],
    ['<style:header style:display="false"><text:p>The Daily</text:p></style:header>', []],
    ['<style:footer><text:p><text:page-number>7</text:page-number></text:p></style:footer>', []],
    ['<style:header-style><text:p>x</text:p></style:header-style>', []],
  ])('is named: %s', async (styles, parts) => {
    const content = replaced('styles.xml', `<office:document-styles>${styles}</office:document-styles>`);
    expect(await extractOdt(content, { limit: MEGABYTE })).toEqual({
      ok: true,
      text: 'Words\n',
      ...(parts.length > 0 && { left: parts }),
    });
  }); // prettier-ignore
});

describe('an OpenDocument text that cannot be read', () => {
  it.each<[string, () => Uint8Array, RegExp, string?]>([
    ['cut short', () => odtOf(BODY).subarray(0, 900), /damaged/],
    ['with a byte changed', () => odtOf(BODY).map((byte, index) => (index === 300 ? byte ^ 1 : byte)), /damaged/],
    ['without its content', () => zipOf({ mimetype: 'x' }), /damaged/],
    [
      'a spreadsheet',
      () => replaced('content.xml', '<office:spreadsheet>1</office:spreadsheet>'),
      /not a text document/,
    ],
    ['with a password', () => replaced('META-INF/manifest.xml', '<manifest:encryption-data/>'), /password/],
    ['packed with a password', () => zipOf(odtFiles(PARAGRAPH), { locked: true }), /password/],
    [
      'that unpacks without end',
      () => odtOf(`<text:p>${' '.repeat(2 << 20)}</text:p>`),
      /larger than 1 megabytes/,
      LIMITED,
    ],
    ['whose entries lie over each other', () => zipOf(odtFiles(PARAGRAPH), { repeated: 2000 }), /damaged/],
    ['of a million elements', () => odtOf('<text:p/>'.repeat(1_000_001)), /a million elements/],
    [
      'of a million attributes',
      () => odtOf(`<text:p ${Array.from({ length: 1_000_001 }, (_, at) => `a${at}=""`).join(' ')}/>`),
      /a million elements/,
    ],
    ['nested without end', () => odtOf('<text:list>'.repeat(100_000)), /nested too deeply/],
    [
      'with an entity that leads out',
      () =>
        replaced('content.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><office:text>&b;</office:text>'),
      /entities of its own/,
    ],
    ['of words', () => Buffer.from('Words'), /not an OpenDocument text/],
    ['without words', () => odtOf('<text:p/>'), /no words/],
  ])('is declined with what to do: %s', async (_, make, says, manifest) => {
    const message = await textOf('a.odt', make(), manifest);
    expect(message).toContain('(corpus/a.odt) cannot be read');
    expect(message).toMatch(says);
  });
});

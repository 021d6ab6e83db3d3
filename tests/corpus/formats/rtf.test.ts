import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { readDocuments } from '../../../src/corpus/documents.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';

const rtfOf = (body: string): Buffer =>
  Buffer.from(
    String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fnil\fcharset238 Arial CE;}{\f2\fcharset204 Times;}{\f3\fnil\fcharset2 Symbol;}}{\colortbl;\red0\green0\blue0;}{\info{\title The harbour fire}{\author Jane Roe}}{\*\generator Made;}{\header Page 7}` +
      `${body}}`,
    'latin1',
  );

describe('an RTF document', () => {
  it.each<[name: string, body: string, text: string]>([
    ['its paragraphs', String.raw`\pard It {\b killed} 1,9\i 60\i0  people.\par On Tuesday.\par`, 'It killed 1,960 people.\n\nOn Tuesday.\n'],
    ['lines of the file that end nowhere', 'It kil\r\nled 9.\\par\n', 'It killed 9.\n'],
    ['signs', String.raw`\ldblquote 5\~men\rdblquote\emdash no\-one\'85 \{x\}\line so`, '“5\u00a0men”—noone… {x}\nso\n'],
    ['characters of Unicode, without what stands for them', String.raw`Gda\u324\'6esk {\uc0\u8217}{\uc2\u26085 ??}x \u-10179?\u-8704?`, 'Gdańsk ’日x 😀\n'],
    ['character sets of fonts', String.raw`{\f1 Gda\'f1sk} {\f2 \'ca\'e8\'e5\'e2} caf\'e9 {\f3\'b7\'41}`, 'Gdańsk Киев café •A\n'],
    ['a table by its rows', String.raw`\trowd\intbl Pier\cell Dead\cell\row\trowd\intbl South 1\par or 2\cell 960\cell\row\pard After\par`, 'Pier | Dead\nSouth 1 or 2 | 960\n\nAfter\n'],
    ['digits that are raised', String.raw`10{\super 6} men`, '10⁶ men\n'],
    ['no hidden, deleted or struck words', String.raw`It {\v not }killed {\deleted 9}{\strike 8} 7\v x\v0 .`, 'It killed 7.\n'],
    ['footnotes and text boxes behind the text', String.raw`It killed 9{\super\chftn{\footnote\pard\chftn Figures of 2020.}} men.\par{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt Boxed\par}}}`, 'It killed 9 men.\n\nFigures of 2020.\n\nBoxed\n'],
    ['what fields show', String.raw`See {\field{\*\fldinst HYPERLINK "x"}{\fldrslt the list}}.{\*\bkmkstart a}{\*\unknown 5}`, 'See the list.\n'],
    ['nothing of pictures', String.raw`A{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict 00}}\bin5 {}}{}B`, 'AB\n'],
  ])('gives %s', async (_, body, text) => {
    expect(await textOf('a.rtf', rtfOf(body))).toBe(text);
  }); // prettier-ignore

  it('proves what stands in a cell, and nothing of two', async () => {
    const text = await textOf('a.rtf', rtfOf(String.raw`\trowd\intbl South 1\cell 960 men\cell\row\pard`));
    expect(unproved(text, ['South 1', '960 men', '1 960'])).toEqual(['1 960']);
  });

  it('says its title and author, and that pictures are not read', async () => {
    const cwd = await folderWith({ 'corpus/a.rtf': rtfOf(String.raw`It killed 9.{\pict 00}`) });
    const { documents } = await readDocuments(['corpus/a.rtf'], cwd);
    expect(documents[0]?.metadata).toEqual({ title: 'The harbour fire', author: 'Jane Roe' });
    const { findings } = await loadCorpus('corpus', { cwd });
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ['partly-read', { source: 'a', file: 'corpus/a.rtf', parts: ['one picture'] }],
    ]);
  });
});

describe('an RTF document that cannot be read', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['cut short', () => rtfOf('It killed 9').subarray(0, -4), /cut short/],
    ['nested without end', () => rtfOf('{'.repeat(100_000)), /nested too deeply/],
    [
      'in a character set that is not known',
      () => Buffer.from(String.raw`{\rtf1\ansi\ansicpg99999 caf\'e9}`),
      /code page 99999/,
    ],
    ['of words', () => Buffer.from('It killed 9.'), /not an RTF/],
    ['without words', () => rtfOf(String.raw`\par`), /no words/],
    ['of half a million rows', () => rtfOf(String.raw`\trowd\cell\row`.repeat(500_000)), /400,000 elements/],
  ])('is declined with what to do: %s', async (_, make, says) => {
    const said = await textOf('a.rtf', make());
    expect(said).toContain('(corpus/a.rtf) cannot be read');
    expect(said).toMatch(says);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { readDocuments } from '../../../src/corpus/documents.ts';
import { message } from '../../../src/report/messages.ts';
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
      ['partly-read', { source: 'a', file: 'corpus/a.rtf', parts: ['one picture', 'the page header “Page 7”'] }],
    ]);
  });
});

const loaded = async (rtf: string, manifest = 'sources:\n  - { id: a, file: a.rtf }\n') => {
  const files = { 'corpus/a.rtf': Buffer.from(rtf, 'latin1'), 'corpus/sources.yaml': manifest };
  const { sources, findings } = await loadCorpus('corpus', { cwd: await folderWith(files) });
  return { text: sources[0]?.text, findings };
};

describe('what stands on every page of an RTF document', () => {
  it.each<[body: string, parts: readonly string[]]>([
    [String.raw`{\header The Daily\par 5 May 2020\par}9 died.`, ['the page header “The Daily 5 May 2020”']],
    [String.raw`{\footer Caf\'e9 {\field{\*\fldinst PAGE}{\fldrslt 3}}}9 died.`, ['the page footer “Café 3”']],
    [String.raw`{\headerl Left}{\headerr Right}{\headerf Left}9 died.`, ['the page header “Left”', 'the page header “Right”']],
    [String.raw`{\footer\pard\qc 3\par}{\header}9 died.`, []],
    [String.raw`{\header {\*\shppict{\pict abcdef}}}9 died.`, []],
    [String.raw`{\header ${'long '.repeat(99)}}9 died.`, [`the page header “${'long '.repeat(12)}…”`]],
  ])('is named: %s', async (body, parts) => {
    const { text, findings } = await loaded(String.raw`{\rtf1\ansi ${body}\par}`);
    expect(text).toBe('9 died.\n');
    expect(findings.flatMap(({ code, data }) => (code === 'partly-read' ? data.parts : []))).toEqual(parts);
  }); // prettier-ignore
});

describe('an RTF document whose fonts name another character set than it does', () => {
  const fonts = (page: number, body: string): string =>
    String.raw`{\rtf1\ansi\ansicpg${page}\deff0{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset204 Times;}}${body}\par}`;
  const NAMED = 'sources:\n  - { id: a, file: a.rtf, encoding: windows-1252 }\n';
  const RUSSIAN = String.raw`\'cf\'ee\'e6\'e0\'f0`;

  it.each<[name: string, rtf: string, text: string, encoding: string | undefined]>([
    ['words of the document’s alphabet', fonts(1251, RUSSIAN), 'Пожар\n', 'windows-1251'],
    ['words that would mix two alphabets', fonts(1251, String.raw`M\'fcller`), 'Müller\n', 'windows-1252'],
    ['such words beside a font that is sure', fonts(1251, String.raw`M\'fcller {\f1 ${RUSSIAN}}`), 'Müller Пожар\n', 'windows-1252'],
    ['a font that is sure, alone', fonts(1251, String.raw`{\f1 ${RUSSIAN}}`), 'Пожар\n', undefined],
    ['letters that both have alike', fonts(1250, String.raw`f\'fcr`), 'für\n', undefined],
    ['no other letters at all', fonts(1251, '9 died.'), '9 died.\n', undefined],
    ['characters of Unicode', fonts(1251, String.raw`M\u252\'fcller`), 'Müller\n', undefined],
  ])('is read by what its words can be: %s', async (_, rtf, text, encoding) => {
    const read = await loaded(rtf);
    expect(read.text).toBe(text);
    expect(read.findings.map(({ code, data }) => [code, data])).toEqual(
      encoding === undefined ? [] : [['encoding-guessed', { source: 'a', encoding }]],
    );
  }); // prettier-ignore

  it.each([
    ['an alphabet of the west', fonts(1250, String.raw`\'e8lov\'ec`)],
    ['one letter alone', fonts(1251, String.raw`\'e0 la`)],
    ['words of both', fonts(1251, String.raw`M\'fcller ${RUSSIAN}`)],
  ])('is declined where they leave it open, unless the manifest says: %s', async (_, rtf) => {
    const { text, findings } = await loaded(rtf);
    expect(text).toBeUndefined();
    expect(findings.map((one) => message(one)).join()).toMatch(/may be windows-125\d, as it says, or windows-1252/u);
    expect(await loaded(rtf, NAMED)).toMatchObject({ findings: [] });
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

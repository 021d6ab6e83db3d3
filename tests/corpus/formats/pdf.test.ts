import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';
import { column, lockedPdf, pdfWith, scannedPdf } from '../made-pdf.ts';

const LEFT = [
  'The harbour office said on Tuesday',
  'that 1,960 soldiers had come to the',
  'town, and that more would follow in',
  'the weeks to come. Nobody was told',
  'where they would be quartered, and',
  'the mayor called it a poor state-',
];
const RIGHT = [
  'ment of what was planned. The council',
  'of twenty-',
  'one members will meet on Friday to',
  'hear the commander of the garrison',
  'about his plans for the winter, and',
  'for the bridge across the river.',
];

describe('a PDF', () => {
  it('is read column by column, whatever order it was drawn in', async () => {
    const rows = LEFT.flatMap((text, index) => [
      ...column(320, 700 - index * 14, [RIGHT[index] ?? '']),
      ...column(50, 700 - index * 14, [text]),
    ]);
    const title = { x: 50, y: 760, text: 'A headline that stands across both of the columns', size: 18 };
    const foot = column(50, 560, [
      'A closing line, which runs across the whole of the page from its left to its right edge.',
    ]);
    const text = await textOf('a.pdf', await pdfWith([[...rows, title, ...foot]]));
    expect(text.split('\n\n')[0]).toBe('A headline that stands across both of the columns');
    expect(
      unproved(text, [
        '1,960 soldiers had come to the town',
        'the mayor called it a poor statement of what was planned',
        'The council of twenty-one members will meet',
        'A closing line, which runs across',
      ]),
    ).toEqual([]);
    expect(unproved(text, ['The harbour office said on Tuesday ment of'])).toHaveLength(1);
  });

  it('keeps paragraphs apart, and mends words that lines cut', async () => {
    const lines = [
      ...column(50, 700, [
        'The minister gave an inter-',
        'view on Tuesday, and spoke of',
        'peace in Nagorno-',
        'Karabakh.',
      ]),
      ...column(50, 630, ['He had come for a well-', 'known reason: the cease-', 'fire had held.']),
    ];
    expect(await textOf('a.pdf', await pdfWith([lines]))).toBe(
      'The minister gave an interview on Tuesday, and spoke of peace in Nagorno-Karabakh.\n\nHe had come for a well-known reason: the cease-fire had held.\n',
    );
  });

  it('reads tables row by row, and lets no numbers of two cells meet', async () => {
    const cells = [
      ['Pier', 'Dead', 'Boats'],
      ['North', '12', '960'],
      ['South', '7', '4'],
      ['East', '0', '31'],
    ].flatMap(([a = '', b = '', c = ''], row) =>
      [a, b, c].map((text, index) => ({ x: 60 + index * 120, y: 700 - row * 18, text })),
    );
    const text = await textOf('a.pdf', await pdfWith([cells]));
    expect(text).toContain('North | 12 | 960');
    expect(unproved(text, ['South | 7', '960'])).toEqual([]);
    expect(unproved(text, ['12 960'])).toEqual(['12 960']);
  });

  it('joins what pages part, and sets heads, page numbers and notes apart', async () => {
    const page = (number: number, lines: readonly string[], notes: readonly string[]) => [
      { x: 50, y: 800, text: 'The Gazette of Port Elsin', size: 9 },
      ...column(50, 740, lines),
      ...column(50, 100, notes, 8),
      { x: 290, y: 40, text: String(number), size: 9 },
    ];
    const text = await textOf(
      'a.pdf',
      await pdfWith([
        page(
          7,
          ['The commander told the council in a long speech that', 'all of the 1,960 soldiers who had come would be'],
          ['1 Figures of the harbour office, which counts ships.'],
        ),
        page(8, ['gone by the spring of the year to come, and that the', 'bridge would be open by then.'], []),
        page(9, ['Nobody believed a word of it, as the mayor put it to', 'a reporter of this paper.'], []),
      ]),
    );
    expect(text).toBe(
      'The commander told the council in a long speech that all of the 1,960 soldiers who had come would be gone by the spring of the year to come, and that the bridge would be open by then.\n\n1 Figures of the harbour office, which counts ships.\n\nNobody believed a word of it, as the mayor put it to a reporter of this paper.\n\nThe Gazette of Port Elsin\n',
    );
  });

  it('keeps the mark of a note, and an exponent, out of the number before it', async () => {
    const marked = [
      { x: 50, y: 700, text: 'There were 1,960' },
      { x: 125.5, y: 704, text: '1', size: 6 },
      { x: 131, y: 700, text: 'soldiers on 40 km' },
      { x: 212, y: 704, text: '2', size: 6 },
      ...column(50, 686, ['and the mayor called it a poor statement of what was planned.']),
      ...column(50, 120, ['1 By the count of the harbour office.'], 8),
    ];
    const text = await textOf('a.pdf', await pdfWith([marked]));
    expect(text).toContain('1,960 soldiers on 40 km²');
  });

  it('reads pages that all say the same, and says that they may be stamped pictures', async () => {
    const page = column(50, 700, ['They sent 90 vehicles.']);
    const cwd = await folderWith({ 'corpus/a.pdf': await pdfWith([page, page, page]) });
    const { sources, findings } = await loadCorpus('corpus', { cwd });
    expect(sources[0]?.text).toContain('They sent 90 vehicles.');
    expect(findings).toMatchObject([
      { code: 'partly-read', severity: 'warning', data: { parts: [expect.stringMatching(/pictures/)] } },
    ]);
  });

  it('does not take pages with words of their own for pictures', async () => {
    const page = (line: string) => [...column(50, 800, ['The Gazette of Port Elsin']), ...column(50, 700, [line])];
    const cwd = await folderWith({
      'corpus/a.pdf': await pdfWith([page('They sent 90 boats.'), page('No one came.')]),
    });
    expect((await loadCorpus('corpus', { cwd })).findings).toEqual([]);
  });

  it.each([
    ['one that is encrypted', lockedPdf, /encrypted.*password/],
    ['one that was scanned', scannedPdf, /scanned.*OCR/],
    ['one that is cut short', async () => (await pdfWith([column(50, 700, LEFT)])).slice(0, 300), /damaged/],
    ['one of noise', () => Promise.resolve(Buffer.from('%PDF-1.7\nnoise')), /damaged/],
    ['one that is none', () => Promise.resolve(Buffer.from('Just words.')), /not a PDF/],
  ])('is declined with what to do: %s', async (_, make, says) => {
    const message = await textOf('a.pdf', await make());
    expect(message).toContain('(corpus/a.pdf) cannot be read');
    expect(message).toMatch(says);
  });
});

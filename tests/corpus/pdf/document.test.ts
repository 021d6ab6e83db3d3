import { describe, expect, it } from 'vitest';
import { writePages as writeSheets, type PagedText } from '../../../src/corpus/pdf/document.ts';
import type { Item } from '../../../src/corpus/pdf/piece.ts';
import { mend } from '../../../src/corpus/pdf/paragraphs.ts';

const SIZE = 11;
const WIDTH = 5;

const at = (x: number, y: number, text: string, more: Partial<Item> = {}): Item => ({
  text,
  x,
  y,
  width: text.length * WIDTH,
  size: SIZE,
  rtl: false,
  ...more,
});

const writePages = (pages: readonly (readonly Item[])[]): PagedText =>
  writeSheets(pages.map((items, index) => ({ page: index + 1, items })));

const lines = (x: number, top: number, texts: readonly string[], more: Partial<Item> = {}): Item[] =>
  texts.map((text, index) => at(x, top - index * 14, text, more));

describe('the pages of a PDF', () => {
  it('keep columns apart whose lines stand at different heights', () => {
    const left = lines(40, 700, [
      'The office said that all of the',
      'soldiers who had come in winter',
      'would be gone before the summer',
    ]);
    const right = lines(320, 695, [
      'and that the bridge would be open',
      'to carts, although the mayor of the',
      'town did not believe a word of it.',
    ]);
    expect(writePages([[...right, ...left]]).text).toBe(
      'The office said that all of the soldiers who had come in winter would be gone before the summer and that the bridge would be open to carts, although the mayor of the town did not believe a word of it.\n',
    );
  });

  it('read the columns of a right-to-left page from the right, and its words in their order', () => {
    const rtl = { rtl: true };
    const words = (x: number, y: number, texts: readonly string[]): Item[] =>
      texts.map((text, index) => at(x - index * 40, y, text, { ...rtl, width: 38 }));
    const page = [0, 1, 2].flatMap((row) => [
      ...words(260, 700 - row * 14, ['שמאל', 'אחת', 'שתיים', 'שלוש', 'ארבע']),
      ...words(500, 700 - row * 14, ['ימין', 'אחת', 'שתיים', 'שלוש', 'ארבע']),
    ]);
    const line = (word: string): string => Array.from({ length: 3 }, () => `${word} אחת שתיים שלוש ארבע`).join(' ');
    expect(writePages([page]).text).toBe(`${line('ימין')} ${line('שמאל')}\n`);
  });

  it('keep justified lines whole', () => {
    const wide = ['an', 'investigation', 'and', 'talks'].map((text, index) => at(40 + index * 90, 686, text));
    expect(
      writePages([[...lines(40, 700, ['Representatives of the town demanded in the afternoon of Tuesday']), ...wide]])
        .text,
    ).toContain('Tuesday an investigation and talks');
  });

  it('mend ligatures and letters shaped by their neighbours', () => {
    expect(writePages([lines(40, 700, ['The ﬁrst oﬃce', 'ﺳﻼﻡ'])]).text).toBe('The first office سلام\n');
  });

  it('keep figures that repeat at one height: only what counts the pages is a page number', () => {
    const page = (figure: string, number: string): Item[] => [
      ...lines(40, 700, ['Dead in this town:']),
      at(40, 660, figure),
      at(300, 20, number),
    ];
    const { text } = writePages([page('1,960', '4'), page('1,960', '5')]);
    expect(text.match(/1,960/g)).toHaveLength(2);
    expect(text).not.toMatch(/\b[45]\b/);
  });

  it('are nothing where they hold nothing', () => {
    expect(writePages([]).text).toBe('');
    expect(writePages([[at(40, 700, '  ')]]).text).toBe('');
  });

  it('take little time, however their words are strewn', () => {
    const strewn = Array.from({ length: 20_000 }, (_, index) =>
      at((index * 7919) % 580, (index * 104_729) % 820, 'word'),
    );
    expect(writePages([strewn]).text).toContain('word');
  }, 20_000);
});

describe('a word that a line cuts', () => {
  const known = new Set(['cease-fire', 'statement', 'fortyfold']);

  it.each([
    ['a state-', 'ment of it', 'a statement of it'],
    ['the cease-', 'fire held', 'the cease-fire held'],
    ['twenty-', 'one men', 'twenty-one men'],
    ['a five-', 'year plan', 'a five-year plan'],
    ['forty-', 'fold', 'fortyfold'],
    ['Nagorno-', 'Karabakh', 'Nagorno-Karabakh'],
    ['COVID-', '19 cases', 'COVID-19 cases'],
    ['from 1990-', '95 on', 'from 1990-95 on'],
    ['the sol\u00ad', 'diers', 'the soldiers'],
    ['he came -', 'too late', 'he came - too late'],
    ['no', 'cut', 'no cut'],
  ])('is whole again: %s %s', (before, after, whole) => {
    expect(mend(before, after, known)).toBe(whole);
  });

  it('say which page each part of the text stands on, also where a paragraph or a word goes on', () => {
    const first = lines(40, 700, [
      'The commander told the council that all of the 1,960 soldiers would be',
      'gone by the sum-',
    ]);
    const second = lines(40, 700, ['mer of the year to come, and that the bridge would be open by then, too.']);
    const notes = [at(40, 100, '1 By the office.', { size: 8 })];
    const { text, segments } = writePages([[...first, ...notes], second]);
    expect(segments.map(({ start, end, label }) => [label, text.slice(start, end).slice(0, 12)])).toEqual([
      ['page 1', 'The commande'],
      ['page 2', 'mer of the y'],
      ['page 1', '1 By the off'],
    ]);
    expect(text).toContain('gone by the summer of the year');
  });
});

describe('words that a page sets apart, or together', () => {
  const filled = ['the inspectors of the harbour office said'];
  const measure = (filled[0] ?? '').length * WIDTH;
  /** Words over the whole measure, the gaps between them the same. */
  const spread = (y: number, words: readonly string[], to = measure): Item[] => {
    const gap = (to - words.join('').length * WIDTH) / Math.max(1, words.length - 1);
    return words.map((text, index) => at(40 + words.slice(0, index).join('').length * WIDTH + index * gap, y, text));
  };

  it.each<[what: string, rows: readonly Item[], expected: string]>([
    [
      'a justified line of three words',
      spread(700, ['structural', 'damage', 'in']),
      'structural damage in the inspectors',
    ],
    [
      'a justified line of two words',
      spread(700, ['extraordinarily', 'damaged']),
      'extraordinarily damaged the inspectors',
    ],
  ])('%s', (_, rows, expected) => {
    const { text } = writePages([[...rows, ...lines(40, 686, filled), ...lines(40, 672, filled)]]);
    expect(text.replace(/\s+/gu, ' ')).toContain(expected);
  });

  it.each<[what: string, items: readonly Item[], expected: string]>([
    ['amounts of two lines that overlap', [at(40, 700, '1,200'), at(50, 695, '3,400')], '1,200 | 3,400'],
    ['words of two lines that touch', [at(40, 700, 'North'), at(65, 696, 'Pier')], 'North Pier'],
    ['a word in two parts', [at(40, 700, 'No'), at(50, 700, 'rth')], 'North'],
    ['letters beneath the line', [at(40, 700, 'H'), at(45, 698, '2', { size: 7, width: 3 }), at(48, 700, 'O')], 'H2O'],
    ['letters above the line', [at(40, 700, 'the 1'), at(65, 704, 'st', { size: 7, width: 5 })], 'the 1st'],
  ])('%s', (_, items, expected) => {
    expect(writePages([items]).text).toBe(`${expected}\n`);
  });
});

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/index.ts';
import { locatorOf } from '../../../src/text/locator.ts';
import { folderWith } from '../../folders.ts';
import { textOf, unproved } from '../anchored.ts';

describe('comma-separated values', () => {
  it.each<[name: string, file: string, content: string, text: string]>([
    ['parted by commas', 'a.csv', 'Pier,Dead\nSouth 1,960\n', 'Pier | Dead\nSouth 1 | 960\n'],
    [
      'by semicolons, with decimal commas',
      'a.csv',
      'Ort;Anteil\nS\u00fcd;1,5\nNord;2,5\n',
      'Ort | Anteil\nS\u00fcd | 1,5\nNord | 2,5\n',
    ],
    ['by tabs', 'a.csv', 'Pier\tDead\r\nSouth\t1,960\r\n', 'Pier | Dead\nSouth | 1,960\n'],
    ['by tabs, as the name says', 'a.tsv', 'a,b\tc,d\n', 'a,b | c,d\n'],
    ['by what the first line says', 'a.csv', 'sep=;\na,b;c,d\n', 'a,b | c,d\n'],
    [
      'with marks around cells',
      'a.csv',
      'Pier,"Dead, or\nlost"\n"The ""South""","1,960"\n',
      'Pier | Dead, or lost\nThe "South" | 1,960\n',
    ],
    ['with a mark in a cell', 'a.csv', 'Pipe,Length\n5" pipe,2\n', 'Pipe | Length\n5" pipe | 2\n'],
    ['with empty cells and rows', 'a.csv', ',Dead\n\nSouth,\n,\n', 'Dead\n\nSouth\n'],
    ['of one column', 'a.csv', 'Dead\n1\n960\n', 'Dead\n\n1\n\n960\n'],
    ['of rows of several lengths', 'a.csv', 'Losses\nSouth,1,960\n', 'Losses\n\nSouth | 1 | 960\n'],
    ['in another character set', 'a.csv', '\ufeffPier,Dead\nGda\u0144sk,9\n', 'Pier | Dead\nGda\u0144sk | 9\n'],
  ])('%s', async (_, file, content, text) => {
    expect(await textOf(file, content)).toBe(text);
  });

  it('prove what stands in a cell, and nothing of two', async () => {
    const text = await textOf('a.csv', 'Pier,Dead\nSouth 1,960\n1\n960\n');
    expect(unproved(text, ['South 1', '960', '1 960', '1960', '1,960'])).toEqual(['1 960', '1960', '1,960']);
  });

  it('stand with the places of their cells', async () => {
    const cwd = await folderWith({ 'corpus/a.csv': `sep=,\n${'x,'.repeat(27)}y\n,960\n` });
    const [source] = (await loadCorpus('corpus', { cwd })).sources;
    const placeOf = (words: string): string | undefined => {
      const start = source?.text.indexOf(words) ?? 0;
      return locatorOf(source?.segments, { start, end: start + words.length });
    };
    expect([placeOf('y'), placeOf('960'), placeOf('x | y')]).toEqual(['AB2', 'B3', 'AA2 to AB2']);
  });

  it.each<[string, string, RegExp, string?]>([
    ['whose cells may be two things', '1,5;2,5\n3,5;4,5\n', /parted by commas or by semicolons.*sep=/],
    ['with a mark that is never closed', 'a,b\n"c,d\n', /never closed/],
    ['of a million cells', `a${','.repeat(1_000_001)}\n`, /more than a million cells/],
    [
      'larger than the limit',
      'x'.repeat(2 << 20),
      /larger than 1 megabytes/,
      'max_megabytes: 1\nsources: [{ id: a, file: a.csv }]',
    ],
    ['without words', ',,\n,,\n', /no words/],
    ['of noise', 'a\0b,c', /null bytes/],
  ])('are declined with what to do: %s', async (_, content, says, manifest) => {
    const said = await textOf('a.csv', content, manifest);
    expect(said).toContain('(corpus/a.csv) cannot be read');
    expect(said).toMatch(says);
  });
});

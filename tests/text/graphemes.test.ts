import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemesIn } from '../../src/text/graphemes.ts';

const FLAG = '🇦🇲';
const FAMILY = '👨‍👩‍👧‍👦';

const atOnce = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

describe('graphemesIn', () => {
  it.each([
    ['nothing', ''],
    ['letters', 'a'.repeat(2000)],
    ['letters with marks', 'e\u0301'.repeat(1000)],
    ['flags, which pair from the start', `a${FLAG.repeat(600)}`],
    ['a family on the edge of what is parted at a time', `${'a'.repeat(509)}${FAMILY}b`],
    ['a line break of two', `${'a'.repeat(511)}\r\nb`],
  ])('parts %s as at once', (_, text) => {
    expect([...graphemesIn(text)]).toEqual(atOnce(text));
  });

  it('cuts what is longer than anybody writes, and loses nothing', () => {
    const text = `a${'\u0301'.repeat(5000)}b`;
    expect([...graphemesIn(text)].join('')).toBe(text);
  });

  it('parts any text as at once', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\u0301',
      '\u200d',
      '👩',
      '🇦',
      '\r',
      '\n',
      '각',
      'ᄀ',
      'ᅡ',
      '\ud83d',
      'क',
      '्',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(520), (pieces, lead) => {
        const text = 'a'.repeat(lead) + pieces.join('');
        expect([...graphemesIn(text)]).toEqual(atOnce(text));
      }),
    );
  });
});

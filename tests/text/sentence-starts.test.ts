import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceStarts } from '../../src/text/sentence-starts.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byUnicode = (text: string): readonly number[] => Array.from(segmenter.segment(text), ({ index }) => index);

describe('sentenceStarts', () => {
  it.each([
    ['', []],
    ['One. Two! Three? Four', [0, 5, 10, 17]],
    ['It cost 3.14 dollars.', [0]],
    ['The U.S. Army left. It rained.', [0, 9, 20]],
    ['It took approx. 20 men.', [0]],
    ['“He left.” She stayed.', [0, 11]],
    ['He left!- and then', [0]],
    ['Он ушёл. Она осталась.', [0, 9]],
    ['彼は去った。彼女は残った。', [0, 6]],
    ['Wait... What?!', [0, 8]],
  ])('%s', (text, starts) => {
    expect(sentenceStarts(text)).toEqual(starts);
  });

  it('leaves a line break at the end to the last sentence', () => {
    expect(sentenceStarts('One. Two.\r\n')).toEqual([0, 5]);
  });

  it('agrees with the segmenter on Western text', () => {
    const pieces = [
      ...Array.from('.!?.,-:–—()"\'“”’ abCDéЖж17 \t\u00a0…•%€|/_·'),
      '. ',
      '.” ',
      'Mr. ',
      ' word',
      ' Word',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        expect(sentenceStarts(text)).toEqual(byUnicode(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('agrees with the segmenter on every character it takes by hand', () => {
    for (let code = 0x20; code < 0x2_100; code += 1) {
      const character = String.fromCharCode(code);
      for (const text of [
        `a. ${character}b`,
        `a.${character} B`,
        `${character}.B`,
        `a. ${character} B`,
        `a! ${character}b`,
      ])
        expect([text, sentenceStarts(text)]).toEqual([text, byUnicode(text)]);
    }
  });
});

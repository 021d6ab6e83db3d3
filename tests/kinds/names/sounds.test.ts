import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyAlike } from '../../../src/kinds/names/alike.ts';
import { sameSound } from '../../../src/kinds/names/sounds.ts';

describe('one sound in two romanisations', () => {
  it.each([
    ['rutskoy', 'rudsky', ['-oy, -iy and -y are one Russian ending', 'd and t sound alike']],
    ['naka', 'naqqa', ['q and k write one sound', 'a double letter']],
    ['naka', 'nakah', ['a final h is silent']],
    ['smirnoff', 'smirnov', ['-off and -ov are one Russian ending']],
    ['pashinyan', 'pashinian', ['-yan and -ian are one Armenian ending']],
    ['yeltsin', 'eltsin', ['an initial ye and e write one Russian letter']],
    ['rouhani', 'ruhani', ['ou, oo and u write one sound']],
    ['muradov', 'muratov', ['d and t sound alike']],
    ['hsi', 'xi', ['hs and x write one Chinese sound']],
  ])('%s and %s: %j', (a, b, reasons) => {
    expect(sameSound(a, b)).toEqual(reasons);
    expect(sameSound(b, a)).toEqual(reasons);
  });

  it.each([
    ['dan', 'tan'],
    ['hassan', 'hussein'],
    ['orban', 'orbach'],
    ['castro', 'castillo'],
    ['aliyev', 'aliyeva'],
    ['iran', 'iraq'],
  ])('%s and %s are two sounds', (a, b) => {
    expect(sameSound(a, b)).toBeNull();
  });
});

describe('two spellings of what may be one word', () => {
  it.each([
    ['angela', 'anglea', 'two letters have changed places'],
    ['emmanuel', 'emanuel', 'a double letter'],
    ['bill', 'william', 'one is a short form of the other'],
    ['sech1n', 'sechin', 'a digit stands for a letter'],
    ['scholze', 'scholz', 'one letter differs'],
    ['starkey', 'starmer', '2 letters differ'],
  ])('%s and %s: %s', (a, b, why) => {
    expect(whyAlike(a, b)).toBe(why);
    expect(whyAlike(b, a)).toBe(why);
  });

  it.each([
    ['kim', 'kin'],
    ['putin', 'pashinyan'],
    ['andrei', 'alexei'],
    ['hong', 'song'.repeat(3)],
  ])('%s and %s are two words', (a, b) => {
    expect(whyAlike(a, b)).toBeNull();
  });

  it('does not hang on the order of the two', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('aeioubdgkhlmnrstvyz')), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(whyAlike(a, b)).toBe(whyAlike(b, a));
      }),
    );
  });
});

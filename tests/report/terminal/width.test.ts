import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/report/terminal/width.ts';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['“1,960” — …', 11],
    ['\u001b[31mred\u001b[39m', 3],
    ['日本', 4],
    ['한국', 4],
    ['e\u0301', 1],
    ['\u200b\u2060', 0],
    ['👩‍👩‍👧', 2],
    ['🇦🇲', 2],
    ['❤️', 2],
    ['❤', 1],
    ['1⃣', 2],
    ['का', 2],
    ['ｶﾞ', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('agrees with string-width on every character of the basic plane but loose jamo', () => {
    for (let code = 0x20; code < 0xd800; code += 1) {
      const character = String.fromCharCode(code);
      expect([code, widthOf(character)]).toEqual([code, stringWidth(character)]);
    }
  });

  it('agrees with string-width', () => {
    const pieces = Array.from(' ~aZ“”‘’–—…·×✓é日😀한か゛Жəا').concat(
      '\u001b[1m',
      '\u001b[39m',
      '\u0301',
      '\u200d',
      '\ufe0f',
      '👍🏽',
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        expect(widthOf(parts.join(''))).toBe(stringWidth(parts.join('')));
      }),
      { numRuns: 1_000 },
    );
  });
});

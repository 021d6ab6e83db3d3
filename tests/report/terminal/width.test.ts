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
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('agrees with string-width', () => {
    const pieces = Array.from(' ~aZ“”‘’–—…·×✓é日😀').concat('\u001b[1m', '\u001b[39m', '\u0301');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        expect(widthOf(parts.join(''))).toBe(stringWidth(parts.join('')));
      }),
    );
  });
});

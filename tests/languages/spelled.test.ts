import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/languages/packs/index.ts';
import { inEnglish } from '../../src/languages/phrases/index.ts';
import { SPELLED } from './spelled.ts';

describe.each(SPELLED)('number words of %s', (tag, spell) => {
  const pack = packOf(tag);
  const read = (value: number): unknown => {
    const phrase = pack === undefined ? undefined : inEnglish(spell(value), pack, 'count');
    return phrase?.ok === true ? Number(phrase.english) : [spell(value), phrase];
  };

  it('read back from nought to two thousand', () => {
    const odd = Array.from({ length: 2000 }, (_, value) => value).filter((value) => read(value) !== value);
    expect(odd).toEqual([]);
  });

  it('read back up to a thousand millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 999_999_999 }), (value) => {
        expect(read(value)).toBe(value);
      }),
    );
  });
});

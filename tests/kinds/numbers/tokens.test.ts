import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../src/kinds/numbers/digits.ts';
import { formatNumber } from '../../../src/kinds/numbers/format.ts';
import { tokenise } from '../../../src/kinds/numbers/tokens.ts';

describe('tokens', () => {
  it.each([
    ['1,960 servicemen', ['1,960', 'servicemen']],
    ['1 960 men', ['1 960', 'men']],
    ['in 2020 300 men', ['in', '2020', '300', 'men']],
    ['10 1000', ['10', '1000']],
    ['1 234 567.89', ['1 234 567.89']],
    ['20, 30', ['20', ',', '30']],
    ['1.3e6', ['1.3e6']],
    ['1.2m', ['1.2', 'm']],
    ['three-ton', ['three', '-', 'ton']],
    ["didn't", ["didn't"]],
    ['G20', ['g20']],
    ['0 123', ['0', '123']],
  ])('parts “%s”', (text, expected) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(expected);
  });

  it('stand where they say, in order, with nothing but white space between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.raw);
          expect(text.slice(end, token.start)).toMatch(/^[\s\u200b\u2060\ufeff]*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u200b\u2060\ufeff]*$/u);
      }),
    );
  });
});

describe('digits', () => {
  it.each([
    ['1,960', 1960],
    ['1 960', 1960],
    ["1'960", 1960],
    ['12,34,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['3.14', 3.14],
    ['1,3', 1.3],
    ['0.125', 0.125],
    ['0900', 900],
    ['1.5e3', 1500],
    ['2^10', 1024],
  ])('reads %s as %s', (text, value) => {
    expect(readDigits(text)).toEqual({ read: 'one', value });
  });

  it.each(['1,1,1', '6.1.2', '1,9600', '1,23,45', '1.2,3.4', '01,960'])('declines %s', (text) => {
    expect(readDigits(text)).toEqual({ read: 'none' });
  });

  it.each([
    ['1.960', [1960, 1.96]],
    ['12.500', [12500, 12.5]],
  ])('reads %s two ways', (text, values) => {
    expect(readDigits(text)).toEqual({ read: 'either', values });
  });

  it('reads back what is written of any number', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readDigits(formatNumber(value))).toEqual({ read: 'one', value });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/text/decode.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeUtf8', () => {
  it('gives back every text without null bytes that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decodeUtf8(encode(text))).toEqual({ ok: true, text });
      }),
    );
  });

  it.each([
    ['a byte order mark is dropped', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['line endings stay', [0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x63], 'a\r\nb\rc'],
    ['a replacement character of its own is text', [0xef, 0xbf, 0xbd], '\uFFFD'],
    ['nothing is an empty text', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ ok: true, text });
  });

  it.each([
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0], 'it is UTF-16 text, not UTF-8'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], 'it is UTF-16 text, not UTF-8'],
    ['UTF-32, which begins like UTF-16', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'it is UTF-32 text, not UTF-8'],
    ['UTF-16 without a mark', [0x61, 0, 0x62, 0], 'it holds null bytes, so it is no text'],
    ['Windows-1252 on the third line', [0x61, 0x0a, 0x0a, 0xe9, 0x61], 'line 3 is not valid UTF-8'],
    ['a bad byte after a real replacement character', [0xef, 0xbf, 0xbd, 0x0a, 0xff], 'line 2 is not valid UTF-8'],
    ['a character cut at the end', [0x61, 0xe2, 0x82], 'line 1 is not valid UTF-8'],
    ['an overlong slash', [0xc0, 0xaf], 'line 1 is not valid UTF-8'],
  ])('declines %s', (_, bytes, problem) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({ ok: false, problem });
  });
});

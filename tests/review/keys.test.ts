import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysIn } from '../../src/review/index.ts';

const told = (sent: string): readonly string[] =>
  keysIn(sent).map((key) => (key.is === 'text' ? `text ${key.text}` : key.is));

describe('keysIn', () => {
  it.each([
    ['a', ['text a']],
    ['é👩', ['text é', 'text 👩']],
    ['\r\n', ['enter', 'enter']],
    ['\u0003', ['end']],
    ['\u0004', ['end']],
    ['\u007f\b', ['backspace', 'backspace']],
    ['\u001b', ['escape']],
    ['\u001b[A', ['other']],
    ['\u001b[1;5Da', ['other', 'text a']],
    ['\u001bOP', ['other']],
    ['\u001bd', ['other']],
    ['\u0001\u202e\u0000', ['other', 'other', 'other']],
    ['\ud800', ['other']],
  ])('%j', (sent, expected) => {
    expect(told(sent)).toEqual(expected);
  });

  it('gives no control character as text, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sent) => {
        for (const key of keysIn(sent)) if (key.is === 'text') expect(key.text).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

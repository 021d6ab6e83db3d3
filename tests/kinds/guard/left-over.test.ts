import { describe, expect, it } from 'vitest';
import { leftOver } from '../../../src/kinds/guard/left-over.ts';

/** The spans of words in a quote. */
const spansOf = (quote: string, ...words: readonly string[]) =>
  words.map((word) => ({ start: quote.indexOf(word), end: quote.indexOf(word) + word.length }));

describe('what a reading leaves over', () => {
  it.each([
    ['300 men of the guard', ['300 men'], null],
    ['300 men or 400', ['300 men'], 'or'],
    ['twice 300 men', ['300 men'], 'twice'],
    ['all but 300 men', ['300 men'], 'all but'],
    ['300 men and forty dogs', ['300 men'], 'forty'],
    ['300 men and 40 dogs', ['300 men', '40 dogs'], null],
    ['300 men, excluding guards', ['300 men'], 'excluding'],
    ['± 300', ['300'], '±'],
    ['', [], null],
  ])('of “%s”, with %j used: %s', (quote, used, word) => {
    expect(leftOver(quote, spansOf(quote, ...used), 'number')?.word ?? null).toBe(word);
  });

  it('takes a token that is used in part for used', () => {
    expect(leftOver('1,960 men', [{ start: 2, end: 5 }], 'number')).toBeNull();
  });

  it('refuses by family', () => {
    const quote = 'widow of John Smith';
    const used = spansOf(quote, 'John Smith');
    expect(leftOver(quote, used, 'name')).toEqual({ word: 'widow of', does: 'makes it somebody else' });
    expect(leftOver(quote, used, 'number')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/text/tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['1,960 soldiers, at 13:00.', ['1,960', 'soldiers', ',', 'at', '13:00', '.']],
    ["didn't five-year", ["didn't", 'five-year']],
    ['army.Last (x)', ['army', '.', 'Last', '(', 'x', ')']],
    ["the boys' Zürich-born café’s", ['the', 'boys', "'", 'Zürich-born', 'café', '’', 's']],
    ['B2 x²y 3rd', ['B2', 'x²y', '3rd']],
    ['', []],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(tokens);
  });

  it('counts spans in the text', () => {
    const text = 'was not, in the end';
    for (const { start, end, text: token } of tokensOf(text)) expect(text.slice(start, end)).toBe(token);
  });
});

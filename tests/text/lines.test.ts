import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/text/lines.ts';

describe('lineIndex', () => {
  const { position } = lineIndex('ab\ncd\r\nef\rg😀h');
  it.each([
    ['the start', 0, 1, 1],
    ['a line end itself', 2, 1, 3],
    ['after a line feed', 3, 2, 1],
    ['between a carriage return and its line feed', 6, 2, 4],
    ['after both', 7, 3, 1],
    ['after a carriage return alone', 10, 4, 1],
    ['after a surrogate pair, in UTF-16 code units', 13, 4, 4],
    ['past the end', 99, 4, 5],
    ['before the start', -5, 1, 1],
  ])('%s', (_, offset, line, column) => {
    expect(position(offset)).toEqual({ line, column });
  });

  it('places the end of an empty text', () => {
    expect(lineIndex('').position(0)).toEqual({ line: 1, column: 1 });
  });
});

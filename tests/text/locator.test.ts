import { describe, expect, it } from 'vitest';
import { locatorOf } from '../../src/text/locator.ts';

const SEGMENTS = [
  { start: 0, end: 10, label: 'page 1' },
  { start: 12, end: 20, label: 'page 2' },
  { start: 20, end: 30, label: 'page 1' },
];

describe('the place of a span in its file', () => {
  it.each([
    ['inside a segment', 3, 8, 'page 1'],
    ['a whole segment', 12, 20, 'page 2'],
    ['over the gap between two', 8, 14, 'page 1 to page 2'],
    ['over two that meet', 18, 22, 'page 2 to page 1'],
    ['from one to another of the same name', 0, 30, 'page 1'],
    ['from the gap into a segment', 10, 13, 'page 2'],
    ['in the gap', 10, 12, undefined],
    ['behind the last', 30, 40, undefined],
  ])('%s', (_, start, end, expected) => {
    expect(locatorOf(SEGMENTS, { start, end })).toBe(expected);
  });

  it('is none where the text has no segments', () => {
    expect(locatorOf(undefined, { start: 0, end: 5 })).toBeUndefined();
    expect(locatorOf([], { start: 0, end: 5 })).toBeUndefined();
  });
});

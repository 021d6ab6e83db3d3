import { describe, expect, it } from 'vitest';
import { append, largest, smallest } from '../../src/text/lists.ts';

/** Longer than a call takes arguments. */
const MANY = Array.from({ length: 300_000 }, (_, index) => index);

describe('lists of any length', () => {
  it.each([
    { of: MANY, largestIs: 299_999, smallestIs: 0 },
    { of: [-2, -7], largestIs: -2, smallestIs: -7 },
    { of: [], largestIs: Number.NEGATIVE_INFINITY, smallestIs: Number.POSITIVE_INFINITY },
  ])('have a largest and a smallest number: $largestIs, $smallestIs', ({ of, largestIs, smallestIs }) => {
    expect([largest(of), smallest(of)]).toEqual([largestIs, smallestIs]);
  });

  it('are held within a bound', () => {
    expect([largest([1], 5), smallest([9], 5)]).toEqual([5, 5]);
  });

  it('are added behind others', () => {
    const list = [1];
    append(list, MANY);
    expect(list.length).toBe(300_001);
  });
});

import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const KNOWN = ['wire', 'check', 'quote', 'readings', 'peacekeepers.troops'];

describe('the nearest known word', () => {
  it.each([
    ['wier', 'wire'],
    ['chekc', 'check'],
    ['Quote', 'quote'],
    ['reading', 'readings'],
    ['peacekeeper.trops', 'peacekeepers.troops'],
    ['xyz', undefined],
    ['', undefined],
    ['q', undefined],
  ])('of "%s" is %s', (word, expected) => {
    expect(nearest(word, KNOWN)).toBe(expected);
  });

  it('is the first by its letters where two are as near', () => {
    expect(nearest('bat', ['cat', 'hat', 'bad'])).toBe('bad');
  });
});

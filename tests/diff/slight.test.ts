import { describe, expect, it } from 'vitest';
import { isSlight } from '../../src/diff/slight.ts';

describe('a slight change', () => {
  it.each<[string, string, string, boolean]>([
    ['count', '1,000', '1,040', true],
    ['count', '1,000', '1,060', false],
    ['count', '1,000', '1,000', true],
    ['count', '1,000', 'more than 1,010', false],
    ['count', 'more than 1,000', 'more than 1,010', true],
    ['quantity', '100 kilometres', '103 kilometres', true],
    ['quantity', '100 kilometres', '103 metres', false],
    ['duration', '100 days', '104 days', true],
    ['duration', '100 days', '100 weeks', false],
    ['date', 'May 3, 2024', 'May 4, 2024', false],
    ['name', 'Anna Smith', 'Anna Smyth', false],
    ['constructor', '1', '1', false],
  ])('%s %s → %s: %s', (kind, before, after, expected) => {
    expect(isSlight(kind, before, after, 0.05)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { isToldAsDone } from '../../src/stance/index.ts';

describe('what a sentence tells of a number as done', () => {
  it.each([
    ['The navy ', 'sent 40 ships', ' to the strait.', true],
    ['', '40 ships', ' were sent to the strait.', true],
    ['', '40 ships', ' have been sent to the strait.', true],
    ['', 'Three bridges', ' had collapsed by noon.', true],
    ['The navy ', 'sends 40 ships', ' to the strait.', false],
    ['The fleet ', 'has 40 ships', '.', false],
    ['', '40 armoured ships', ' are on their way.', false],
    ['With ', '40 ships', '', false],
  ])('%s[%s]%s', (before, quote, after, expected) => {
    expect(isToldAsDone({ before, quote, after }, 'number')).toBe(expected);
  });

  it.each([
    ['The bridge was opened by the mayor.', true],
    ['The bridge has opened.', true],
    ['The bridge opens in May.', false],
    ['The bridge is open.', false],
  ])('of a statement: %s', (quote, expected) => {
    expect(isToldAsDone({ before: '', quote, after: '' }, 'statement')).toBe(expected);
  });
});

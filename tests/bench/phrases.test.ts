import { describe, expect, it } from 'vitest';
import { judge, type Answer, type Gold, type Outcome } from '../../bench/accuracy/answer.ts';
import { parsePhrases, readPhrases } from '../../bench/accuracy/phrases.ts';
import { minutes } from '../../bench/accuracy/timex.ts';

const goldOf = (asked: string, right: string): Gold =>
  parsePhrases(`# a comment\n\n${asked}\t${right}\tthe words\n`)[0]?.gold ?? { type: 'none' };

const amount = (min: number | null, max: number | null, more: Partial<Extract<Answer, { type: 'amount' }>> = {}) => ({
  type: 'amount' as const,
  min,
  max,
  minOpen: false,
  maxOpen: false,
  ...more,
});

describe('what is right for a phrase of our own', () => {
  it.each<readonly [asked: string, right: string, read: Answer | null, outcome: Outcome]>([
    ['count', '12', amount(12, 12), 'right'],
    ['count', '12', amount(13, 13), 'wrong'],
    ['count', '12', null, 'declined'],
    ['count', '12', amount(12, 12, { frame: 'rate' }), 'wrong'],
    ['count', '12 @rate', amount(12, 12, { frame: 'rate' }), 'right'],
    ['count', '12 @rate', amount(12, 12), 'wrong'],
    ['count', '12', amount(12, 12, { approximate: true }), 'wrong'],
    ['count', '~12', amount(10, 14, { approximate: true, stated: [12] }), 'right'],
    ['count', '~12', amount(12, 12), 'right'],
    ['count', '~12', amount(12, 12, { approximate: false, stated: [12] }), 'wrong'],
    ['count', '3..5', amount(3, 5), 'right'],
    ['count', '3..5', amount(3, 5, { maxOpen: true }), 'wrong'],
    ['count', '>12', amount(12, null, { minOpen: true }), 'right'],
    ['count', '12 or -', null, 'right'],
    ['count', '-', null, 'right'],
    ['count', '-', amount(1, 1), 'wrong'],
    ['count', 'not 12', amount(12, 12), 'wrong'],
    ['count', 'not 12', amount(12, 12, { frame: 'increment' }), 'right'],
    ['count', 'not 12', amount(12, null), 'right'],
    ['count', 'not 12', null, 'right'],
    ['quantity', '11.5 stone', amount(161, 161, { unit: 'pound' }), 'right'],
    ['duration', 'P1Y/P2Y', { type: 'duration', lengths: [12, 24].map((months) => ({ months, days: 0 })) }, 'right'],
    ['duration', 'P1Y', { type: 'duration', lengths: [{ months: 12, days: 1 }] }, 'wrong'],
    ['date', '2020/2021', { type: 'period', start: minutes(2020), end: minutes(2022) }, 'right'],
    ['date', '>=2020', { type: 'period', start: minutes(2020), end: null }, 'right'],
    ['date', '<2020', { type: 'period', start: null, end: minutes(2020) }, 'right'],
    ['date', 'within 2020', { type: 'period', start: minutes(2020, 5), end: minutes(2020, 7) }, 'right'],
    ['date', 'within 2020', { type: 'period', start: minutes(2020, 5), end: minutes(2021, 7) }, 'wrong'],
    ['time', '06:30?', { type: 'clock', start: 390, end: 391, eitherHalf: true, zone: null }, 'right'],
    ['time', '06:30', { type: 'clock', start: 390, end: 391, eitherHalf: true, zone: null }, 'wrong'],
    ['time', '06:30 UTC', { type: 'clock', start: 390, end: 391, eitherHalf: false, zone: 'UTC' }, 'right'],
    ['time', '06:30', { type: 'clock', start: 390, end: 420, eitherHalf: false, zone: null }, 'wrong'],
  ])('%s %s', (asked, right, read, outcome) => {
    expect(judge(goldOf(asked, right), read)).toBe(outcome);
  });

  it('is given for every phrase', () => {
    const rows = readPhrases('bench/phrases/phrases.tsv');
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.filter(({ quote }) => quote === '')).toEqual([]);
  });
});

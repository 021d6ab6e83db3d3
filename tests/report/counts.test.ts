import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/model/report.ts';
import { countsOf, headlineOf } from '../../src/report/counts.ts';
import { claim, reportOf, RICH } from './fixture.ts';

const summaryOf = (contradicted: number, ruled: number, agreed: number): Summary => ({
  ...reportOf([]).summary,
  claims: contradicted + agreed,
  verdicts: { contradicted, agreed, compatible: 0, uncorroborated: 0, unverified: 0 },
  ruled,
});

describe('headlineOf', () => {
  it.each([
    [0, 0, 0, 'There are no claims to judge'],
    [0, 0, 1, 'None of 1 claim is contradicted'],
    [1, 0, 3, '1 of 4 claims is contradicted'],
    [1200, 200, 0, '1,000 of 1,200 claims are contradicted'],
    [1, 1, 3, 'The one contradiction is ruled on'],
    [2, 2, 3, 'All 2 contradictions are ruled on'],
  ])('%i contradicted, %i of them ruled on, %i agreed: %s', (contradicted, ruled, agreed, expected) => {
    expect(headlineOf({ ...RICH, summary: summaryOf(contradicted, ruled, agreed) })).toBe(expected);
  });
});

describe('countsOf', () => {
  it('counts what is ruled on apart from what is open, and leaves out what there is none of', () => {
    const counts = countsOf(summaryOf(3, 1, 4)).map(({ sign, count, name }) => `${sign} ${count} ${name}`);
    expect(counts).toEqual(['✗ 2 contradicted', '✗ 1 ruled on', '✓ 4 agreed']);
    expect(countsOf(summaryOf(1, 1, 0)).map(({ name }) => name)).toEqual(['ruled on']);
  });

  it('takes a stale ruling for none', () => {
    const resolution = { reason: 'r', by: 'b', on: '2025-01-01', evidence: 'r-00000000' };
    const ruled = claim('a', 'contradicted', { resolution: { ...resolution, state: 'holds' } });
    const stale = claim('b', 'contradicted', { resolution: { ...resolution, state: 'stale' } });
    expect(countsOf(reportOf([ruled, stale]).summary).map(({ count }) => count)).toEqual([1, 1]);
  });
});

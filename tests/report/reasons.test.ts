import { describe, expect, it } from 'vitest';
import type { ReportClaim, ReportRelation, Verdict } from '../../src/model/report.ts';
import { reasonsOf } from '../../src/report/reasons.ts';
import { claim, reading } from './fixture.ts';

const parts = (a: string, b: string, note?: string): ReportRelation => ({
  a,
  b,
  relation: 'contradicts',
  rule: 'disjoint',
  conflict: 'number',
  ...(note !== undefined && { note }),
});
const meets = (a: string, b: string): ReportRelation => ({ a, b, relation: 'compatible', rule: 'overlap' });

/** A claim whose readings are called by the values that they state, on sides where there are any. */
const claimOf = (verdict: Verdict, sides: readonly string[], relations: readonly ReportRelation[]): ReportClaim =>
  claim('c', verdict, {
    readings: Array.from(sides.join('')).map((key) => reading('herald', key, key, { key })),
    relations,
    camps: sides.map((side) => ({ value: side, readings: Array.from(side), fitsSeveral: [] })),
  });

/** The pairs of each reason, and how many are left out. */
const told = (one: ReportClaim, most = 10): readonly (string | number)[] => {
  const { reasons, rest } = reasonsOf(one, most);
  return [...reasons.map(({ pairs }) => pairs.map(({ a, b }) => a + b).join(' ')), rest];
};

describe('reasonsOf', () => {
  it.each<[string, ReportClaim, readonly (string | number)[]]>([
    ['no relation', claimOf('agreed', [], []), [0]],
    ['every two sides', claimOf('contradicted', ['a', 'b', 'c'], [parts('a', 'b'), parts('a', 'c'), parts('b', 'c')]), ['ab ac bc', 0]], // prettier-ignore
    ['two sides once, however many of their values part', claimOf('contradicted', ['ab', 'c'], [meets('a', 'b'), parts('a', 'c'), parts('b', 'c')]), ['ac', 0]], // prettier-ignore
    ['two sides twice, where the reasons differ', claimOf('contradicted', ['ab', 'c'], [parts('a', 'c', 'by 1'), parts('b', 'c', 'by 2')]), ['ac', 'bc', 0]], // prettier-ignore
    ['the order of a pair says nothing', claimOf('contradicted', ['ab', 'c'], [parts('a', 'c'), parts('c', 'b')]), ['ac', 0]], // prettier-ignore
    ['what parts, of a contradiction', claimOf('contradicted', ['ab', 'c'], [meets('a', 'b'), parts('a', 'c')]), ['ac', 0]], // prettier-ignore
    ['one pair for each way to meet', claimOf('compatible', [], [meets('a', 'b'), meets('a', 'c')]), ['ab', 0]],
  ])('%s', (_, one, expected) => {
    expect(told(one)).toEqual(expected);
  });

  it('counts what it leaves out', () => {
    const pairs = [parts('a', 'b'), parts('a', 'c'), parts('b', 'c')];
    expect(told(claimOf('contradicted', ['a', 'b', 'c'], pairs), 2)).toEqual(['ab ac', 1]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { age } from '../../src/kinds/age.ts';
import { count } from '../../src/kinds/count.ts';
import type { ReadContext } from '../../src/model/kind.ts';
import type { Age } from '../../src/model/values.ts';
import { contextOf } from '../case-tables.ts';
import { AGE_CASES } from './cases/ages.ts';

type Known = Omit<ReadContext, 'options'>;

const read = (quote: string, known: Known = {}) => age.read(quote, { options: {}, ...known });

const valueOf = (quote: string): Age => {
  const outcome = read(quote);
  if (!outcome.ok) throw new Error(`unreadable: ${quote}`);
  return outcome.value;
};

const standing = (a: Age, b: Age): string => {
  const { relation, rule } = age.relate(a, b, {});
  return `${relation}: ${rule}`;
};

describe('reading ages', () => {
  it.each(AGE_CASES)('$before[[$quote]]$after', (row) => {
    const outcome = read(row.quote, contextOf(row));
    expect(outcome.ok ? age.format(outcome.value) : null).toBe(row.expected);
  });

  it.each([
    ['41 people', 'states no age'],
    ['an average age of 41', '“average”'],
    ['aged 41 or 42', 'leaves open'],
    ['two years younger than 41', 'how far apart'],
    ['John Smith, 41, and Anna Lind, 27,', 'more than one'],
  ])('says why %s is declined', (quote, reason) => {
    const outcome = read(quote);
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).toContain(reason);
  });

  it('takes a number of years from the editor', () => {
    expect(read('John Smith, 41, and Anna Lind, 27,', { value: 27 })).toMatchObject({ ok: true });
    expect(read('John Smith, 41,', { value: 42 }).ok).toBe(false);
  });

  it.each(['22-year-old', 'aged 41', 'a 9-month-old', '41 years old'])('is no count: %s', (quote) => {
    expect(count.read(quote, { options: {} }).ok).toBe(false);
  });
});

const PAIRS: readonly (readonly [a: string, b: string, expected: string])[] = [
  ['41 years old', 'aged 41', 'same: equal'],
  ['aged 41', 'aged 42', 'contradicts: disjoint'],
  ['John Smith, 41,', 'the 42-year-old', 'contradicts: disjoint'],
  ['a 12-month-old', 'aged 1', 'compatible: precision'],
  ['a 9-month-old', 'aged 1', 'contradicts: disjoint'],
  ['in his 40s', 'aged 41', 'compatible: precision'],
  ['in his 40s', 'aged 39', 'contradicts: disjoint'],
  ['in his late 40s', 'aged 45', 'contradicts: disjoint'],
  ['a teenager', 'aged 19', 'compatible: precision'],
  ['a teenager', 'aged 20', 'contradicts: disjoint'],
  ['about 40 years old', 'aged 44', 'compatible: approximation'],
  ['about 40 years old', 'aged 46', 'contradicts: disjoint'],
  ['older than 65', 'aged 70', 'compatible: bound'],
  ['under the age of five', 'aged 4', 'compatible: bound'],
  ['under the age of five', 'aged 5', 'contradicts: disjoint'],
];

const MIRRORED: readonly (readonly [string, string, string])[] = PAIRS.map(([a, b, expected]) => [b, a, expected]);

describe('comparing ages', () => {
  it.each([...PAIRS, ...MIRRORED])('%s, %s: %s', (a, b, expected) => {
    expect(standing(valueOf(a), valueOf(b))).toBe(expected);
  });

  it('meets in the finest age that all allow', () => {
    expect(age.meet([valueOf('in his 40s'), valueOf('aged 41')], {})).toEqual(valueOf('aged 41'));
    expect(age.meet([valueOf('in his 40s'), valueOf('aged 51')], {})).toBeNull();
  });

  it('tells two ages apart', () => {
    const years = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(years, years, (a, b) => {
        expect(age.relate(valueOf(`aged ${a}`), valueOf(`aged ${b}`), {}).relation).toBe(
          a === b ? 'same' : 'contradicts',
        );
      }),
    );
  });

  it('mirrors, and reads back what it formats', () => {
    const values = AGE_CASES.flatMap((row) => {
      const outcome = read(row.quote, contextOf(row));
      return outcome.ok ? [outcome.value] : [];
    });
    const one = fc.constantFrom(...values);
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(standing(a, b)).toBe(standing(b, a));
        expect(valueOf(age.format(a))).toEqual(a);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration } from '../../src/kinds/duration.ts';
import type { Duration } from '../../src/model/values.ts';
import { DURATION_CASES } from './cases/durations.ts';

const read = (quote: string) => duration.read(quote, { options: {} });

const valueOf = (quote: string): Duration => {
  const outcome = read(quote);
  if (!outcome.ok) throw new Error(`unreadable: ${quote}`);
  return outcome.value;
};

describe('reading durations', () => {
  it.each(DURATION_CASES)('$quote', ({ quote, expected }) => {
    const outcome = read(quote);
    expect(outcome.ok ? duration.format(outcome.value) : null).toBe(expected);
  });

  it.each([
    ['24 hours', 1, 1],
    ['one month', 28, 31],
    ['nine months', 273, 276],
    ['one year', 365, 366],
    ['four years', 1461, 1461],
    ['12 months', 365, 366],
    ['half a month', 14, 15.5],
    ['nearly 10 days', 9, 10],
    ['about 10 days', 9, 11],
    ['at least 10 days', 10, null],
    ['up to 10 days', 0, 10],
  ])('%s: %s to %s days', (quote, min, max) => {
    expect(valueOf(quote)).toMatchObject({ min, max, minOpen: false, maxOpen: false });
  });

  it.each([
    ['Sales rose 5% for [[the year]].', '1 year'],
    ['It rained throughout [[the week]], and then the sun came out.', '1 week'],
    ['The strike lasted [[the day]].', '1 day'],
    ['It rained late in [[the year]].', null],
    ['He died in [[the year]].', null],
    ['It was cold for [[the year]] 1985.', null],
    ['He looked for [[the day]] nurse.', null],
  ])('%s', (sentence, expected) => {
    const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
    const outcome = duration.read(quote, { options: {}, around: { before, after } });
    expect(outcome.ok ? duration.format(outcome.value) : null).toBe(expected);
  });

  it('says why there is none, or more than one', () => {
    expect(JSON.stringify(read('eight trading days'))).toContain('working days');
    expect(JSON.stringify(read('several months'))).toContain('names no number');
    expect(read('five years in prison and two years of probation')).toMatchObject({
      problem: { code: 'value-ambiguous', data: { candidates: ['5 years', '2 years'] } },
    });
  });

  it('holds an editor’s value against the quote', () => {
    expect(duration.read('24 hours', { options: {}, value: 'one day' })).toMatchObject({ ok: true });
    expect(duration.read('24 hours', { options: {}, value: 'two days' })).toMatchObject({
      problem: { code: 'value-mismatch' },
    });
  });
});

describe('comparing durations', () => {
  it.each([
    ['24 hours', 'one day', 'same: equal'],
    ['an hour and a half', '90 minutes', 'same: equal'],
    ['12 months', 'one year', 'same: equal'],
    ['a year and a half', '18 months', 'same: equal'],
    ['five-year', 'over the next 5 years', 'same: equal'],
    ['one year', '365 days', 'compatible: precision'],
    ['one year', '364 days', 'contradicts: disjoint'],
    ['six months', '180 days', 'compatible: rounds-to'],
    ['six months', '170 days', 'contradicts: disjoint'],
    ['at least five years', 'five-year', 'compatible: bound'],
    ['at least five years', 'four years', 'contradicts: disjoint'],
    ['more than five years', 'five years', 'contradicts: disjoint'],
    ['more than a decade', 'ten years', 'compatible: bound-round'],
    ['nearly 30 years', '29 years', 'compatible: approximation'],
    ['nearly 30 years', '31 years', 'contradicts: disjoint'],
    ['two to three weeks', '17 days', 'compatible: precision'],
    ['two to four weeks', 'three to five weeks', 'compatible: overlap'],
  ])('%s | %s: %s', (a, b, expected) => {
    const standing = (x: string, y: string): string => {
      const { relation, rule } = duration.relate(valueOf(x), valueOf(y), {});
      return `${relation}: ${rule}`;
    };
    expect(standing(a, b)).toBe(expected);
    expect(standing(b, a)).toBe(expected);
  });

  it('a bound far from what the other states is strained', () => {
    expect(duration.relate(valueOf('at least five years'), valueOf('ten years'), {})).toMatchObject({ strained: true });
    expect(duration.relate(valueOf('at least seven years'), valueOf('ten years'), {})).not.toHaveProperty('strained');
    expect(duration.relate(valueOf('up to 20 days'), valueOf('ten days'), {})).toMatchObject({ strained: true });
  });

  it('a claim’s tolerance replaces hedges', () => {
    const stand = (a: string, b: string): string => {
      const { relation, rule } = duration.relate(valueOf(a), valueOf(b), { tolerance: 0.05 });
      return `${relation}: ${rule}`;
    };
    expect(stand('100 days', '96 days')).toBe('compatible: tolerance');
    expect(stand('100 days', '94 days')).toBe('contradicts: disjoint');
    expect(stand('about 100 days', '91 days')).toBe('contradicts: disjoint');
  });

  it.each([
    [['at least five years', 'five-year'], '5 years'],
    [['two to four weeks', 'three to five weeks'], '21 days to 28 days'],
    [['at least 5 days', 'more than 10 days'], 'more than 10 days'],
    [['at least 5 days', 'at most 7 days'], '5 days to 7 days'],
  ])('what %j allow together', (quotes, expected) => {
    const common = duration.meet(
      quotes.map((quote) => valueOf(quote)),
      {},
    );
    expect(common === null ? null : duration.format(common)).toBe(expected);
  });
});

const lead = fc.constantFrom(
  '',
  'about ',
  'nearly ',
  'just over ',
  'at least ',
  'more than ',
  'less than ',
  'at most about ',
);
const unit = fc.constantFrom('hours', 'days', 'weeks', 'months', 'years', 'decades');
const count = fc.oneof(fc.integer({ min: 2, max: 90 }), fc.constantFrom(1.5, 2.5));
const length = fc.oneof(
  fc.tuple(lead, count, unit).map(([words, number, name]) => valueOf(`${words}${number} ${name}`)),
  fc
    .tuple(fc.integer({ min: 2, max: 20 }), unit)
    .map(([number, name]) => valueOf(`${number} to ${number + 3} ${name}`)),
  fc.tuple(count, count).map(([years, days]) => valueOf(`${years} years and ${days} days`)),
);

describe('laws of durations', () => {
  it('a value in words reads back as the value', () => {
    fc.assert(
      fc.property(length, (value) => {
        expect(valueOf(duration.format(value))).toEqual(value);
      }),
    );
  });

  it('relations mirror, every value is the same as itself, and same is transitive', () => {
    fc.assert(
      fc.property(length, length, length, (a, b, c) => {
        const isSame = (x: Duration, y: Duration): boolean => duration.relate(x, y, {}).relation === 'same';
        expect(duration.relate(a, b, {})).toEqual(duration.relate(b, a, {}));
        expect(isSame(a, a)).toBe(true);
        if (isSame(a, b) && isSame(b, c)) expect(isSame(a, c)).toBe(true);
      }),
    );
  });

  it('lengths that meet pairwise by their days have a common answer', () => {
    const meets = (a: Duration, b: Duration): boolean => {
      const { relation, rule } = duration.relate(a, b, {});
      return relation === 'same' || (relation === 'compatible' && rule !== 'bound-round' && rule !== 'rounds-to');
    };
    fc.assert(
      fc.property(fc.array(length, { minLength: 2, maxLength: 4 }), (values) => {
        fc.pre(values.every((a) => values.every((b) => meets(a, b))));
        expect(duration.meet(values, {})).not.toBeNull();
      }),
    );
  });
});

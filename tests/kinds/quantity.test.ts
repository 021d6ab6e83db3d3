import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../src/kinds/quantity.ts';
import type { ClaimOptions, EditorValue } from '../../src/model/claim.ts';
import type { Quantity } from '../../src/model/values.ts';
import { QUANTITY_CASES } from './cases/quantities.ts';

const read = (quote: string, options: ClaimOptions = {}, value?: EditorValue) =>
  quantity.read(quote, { options, ...(value === undefined ? {} : { value }) });

/** The value of a quote that must be readable. */
const valueOf = (quote: string): Quantity => {
  const outcome = read(quote);
  if (!outcome.ok) throw new Error(`${quote}: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
};

const relation = (a: string, b: string, options: ClaimOptions = {}): string => {
  const { relation: how, rule } = quantity.relate(valueOf(a), valueOf(b), options);
  return `${how} ${rule}`;
};

describe('reading', () => {
  it.each(QUANTITY_CASES)('reads “$quote” ($unit) as $expected', ({ quote, unit, expected }) => {
    const outcome = read(quote, unit === undefined ? {} : { unit });
    expect(outcome.ok ? quantity.format(outcome.value) : null).toBe(expected);
  });

  it.each(QUANTITY_CASES.filter(({ expected }) => expected !== null))(
    'writes “$expected” as it reads it',
    ({ expected }) => {
      const written = expected ?? '';
      expect(quantity.format(valueOf(written))).toBe(written);
    },
  );

  it.each([
    ['1,960 soldiers', {}, 'its number has no unit'],
    ['20 percent', { unit: 'km' }, 'no number in it is in km'],
    ['', {}, 'no number stands in it'],
  ])('declines “%s” with its reason', (quote, options, reason) => {
    expect(read(quote, options)).toMatchObject({ ok: false, problem: { code: 'value-unreadable', data: { reason } } });
  });
});

describe("an editor's value", () => {
  it.each<readonly [string, ClaimOptions, EditorValue, string]>([
    ['20 percent', {}, '20%', '20 percent'],
    ['380 km', {}, '380,000 metres', '380 kilometres'],
    ['380 km', { unit: 'km' }, 380, '380 kilometres'],
    ['1.960 km', {}, '1,960 km', '1,960 kilometres'],
  ])('“%s” with %s and %s is %s', (quote, options, value, expected) => {
    const outcome = read(quote, options, value);
    expect(outcome.ok ? quantity.format(outcome.value) : outcome.problem).toBe(expected);
  });

  it.each<readonly [string, ClaimOptions, EditorValue, string]>([
    ['20 percent', {}, '21 percent', 'value-mismatch'],
    ['20 percent', {}, '20 percentage points', 'value-mismatch'],
    ['380 km', {}, 380, 'value-unreadable'],
    ['380 km', {}, ['380 km'], 'value-unreadable'],
  ])('“%s” with %s and %s is refused: %s', (quote, options, value, code) => {
    const outcome = read(quote, options, value);
    expect(outcome.ok ? 'read' : outcome.problem.code).toBe(code);
  });
});

describe('relations', () => {
  it.each([
    ['20 percent', '20%', 'same equal'],
    ['1 km', '1,000 m', 'same equal'],
    ['0.5 km', '500 metres', 'same equal'],
    ['100 °C', '212 °F', 'same equal'],
    ['two years', '24 months', 'same equal'],
    ['50 percent', 'half', 'same equal'],
    ['67 percent', 'two-thirds', 'compatible rounds-to'],
    ['20 percent', '19.6 percent', 'compatible rounds-to'],
    ['20 percent', '17 percent', 'contradicts disjoint'],
    ['20 percent', '15 to 20 percent', 'compatible overlap'],
    ['more than 15 to 20 percent', '20 percent', 'compatible bound'],
    ['20 percent', '20 percentage points', 'incomparable unit'],
    ['380 km', '236 miles', 'compatible rounds-to'],
    ['380 km', '300 miles', 'contradicts disjoint'],
    ['380 km', '380 kg', 'incomparable unit'],
    ['$1,000 a month', '$1,000 a year', 'incomparable unit'],
    ['$1,000 a month', '1,000 dollars per month', 'same equal'],
    ['2 percent', '2 percent a year', 'incomparable unit'],
    ['$5m', '€5m', 'incomparable unit'],
    ['US$5m', '5 million US dollars', 'same equal'],
    ['$5m', 'US$5m', 'compatible unit-unclear'],
    ['$5m', 'US$7m', 'incomparable unit'],
    ['$5m', '$7m', 'contradicts disjoint'],
    ['10 tons', '10 tonnes', 'compatible unit-unclear'],
    ['10 tons', '20 tonnes', 'contradicts disjoint'],
    ['about 10 km', '10.8 km', 'compatible approximation'],
    ['$2.5bn', '$2.48bn', 'compatible rounds-to'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it.each([
    ['10 km', '15 km', 'they are 5 kilometres apart, 33 % of the larger'],
    ['1 km', '2 km', 'they are 1 kilometre apart, 50 % of the larger'],
    ['2.5 square kilometres', '325 acres', 'they are 1.18 square kilometres apart, 47 % of the larger'],
    ['$3 million', '$4.5 million', 'they are 1.5 million dollars apart, 33 % of the larger'],
    ['20 percent', '25 percent', 'they are 5 percentage points apart'],
    ['one-third', 'half', 'they are 16.67 percentage points apart'],
    ['20 °C', '90 °F', 'they are 12.2 degrees Celsius apart'],
    ['more than 2 km', '9 km', 'a bound at 2 kilometres says little beside 9 kilometres'],
    ['more than 2 km', '9 miles', 'a bound at 1.24 miles says little beside 9 miles'],
    ['1,960 km', '2,000 km', '1,960 kilometres rounds to 2,000 kilometres'],
  ])('tells numbers with their unit: %s and %s', (a, b, note) => {
    expect(quantity.relate(valueOf(a), valueOf(b), {}).note).toBe(note);
    expect(quantity.relate(valueOf(b), valueOf(a), {}).note).toBe(note);
  });

  it('tells a leap of a toll with its unit', () => {
    expect(quantity.relateOverTime?.(valueOf('10 km'), valueOf('20 km'), {}).note).toBe(
      '20 kilometres is 2 times 10 kilometres',
    );
  });

  it('holds a tolerance against converted numbers', () => {
    expect(relation('380 km', '240 miles', { tolerance: 0.02 })).toBe('compatible tolerance');
    expect(relation('380 km', '240 miles', { tolerance: 0.01 })).toBe('contradicts disjoint');
  });

  it.each([
    [['20 percent', '15 to 20 percent'], '20 percent'],
    [['1 km', 'at least 500 metres'], '1 kilometre'],
    [['about 10 km', 'at least 10,500 metres'], '10.5 to 11 kilometres'],
    [['380 km', '236 miles'], '380 kilometres'],
    [['$5m', '€5m'], null],
  ])('%s meet in %s', (quotes, expected) => {
    const met = quantity.meet(quotes.map(valueOf), {});
    expect(met === null ? null : quantity.format(met)).toBe(expected);
  });

  it.each([
    ['10 km', '20 km', 'compatible later-count'],
    ['20 km', '10,000 m', 'contradicts shrinking-count'],
    ['$5m', '€5m', 'incomparable unit'],
  ])('growing from %s to %s: %s', (earlier, later, expected) => {
    const found = quantity.relateOverTime?.(valueOf(earlier), valueOf(later), {});
    expect(`${found?.relation ?? ''} ${found?.rule ?? ''}`).toBe(expected);
  });
});

const units = fc.constantFrom(
  'km',
  'miles',
  'percent',
  'percentage points',
  'dollars',
  'US dollars',
  'euros',
  'tons',
  'tonnes',
  'degrees',
  '°C',
  'pounds',
  'kg',
);
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 500 }).map((n) => n / 10),
);
const hedges = fc.constantFrom('', 'about ', 'more than ', 'at most ', 'nearly ', 'less than ');
const quantities = fc.tuple(hedges, numbers, units).map(([hedge, n, unit]) => valueOf(`${hedge}${n + 1} ${unit}`));

describe('laws', () => {
  it('mirrors', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        expect(quantity.relate(b, a, {})).toEqual(quantity.relate(a, b, {}));
      }),
    );
  });

  it('is the same as itself', () => {
    fc.assert(
      fc.property(quantities, (value) => {
        expect(quantity.relate(value, value, {})).toEqual({ relation: 'same', rule: 'equal' });
      }),
    );
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(quantities, (value) => {
        expect(valueOf(quantity.format(value))).toEqual(value);
      }),
    );
  });
});

describe('speed', () => {
  it.each(['5 ft ', '$ ', '1 dollar and ', '1 percent of ', '"', '½'])(
    'reads 100 kB of “%s” in time linear in its length',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      read(text, { unit: 'percent' });
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});

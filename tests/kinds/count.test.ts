import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '../../src/kinds/count.ts';
import { point } from '../../src/kinds/numbers/interval.ts';
import type { ClaimOptions, EditorValue } from '../../src/model/claim.ts';
import type { Amount } from '../../src/model/values.ts';
import { COUNT_CASES } from './cases/counts.ts';

const read = (quote: string, options: ClaimOptions = {}, value?: EditorValue) =>
  count.read(quote, { options, ...(value === undefined ? {} : { value }) });

/** The value of a quote that must be readable. */
const valueOf = (quote: string): Amount => {
  const outcome = read(quote);
  if (!outcome.ok) throw new Error(`${quote}: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
};

const relation = (a: string, b: string, options: ClaimOptions = {}): string => {
  const { relation: how, rule, ...rest } = count.relate(valueOf(a), valueOf(b), options);
  return `${how} ${rule}${'strained' in rest ? ' strained' : ''}`;
};

describe('reading', () => {
  it.each(COUNT_CASES)('reads “$quote” ($unit) as $expected', ({ quote, unit, expected }) => {
    const outcome = read(quote, unit === undefined ? {} : { unit });
    expect(outcome.ok ? count.format(outcome.value) : null).toBe(expected);
  });

  it.each(COUNT_CASES.filter(({ expected }) => expected !== null))(
    'writes “$expected” as it reads it',
    ({ expected }) => {
      const written = expected ?? '';
      expect(count.format(valueOf(written))).toBe(written);
    },
  );

  it('names both readings of digits that read two ways', () => {
    const outcome = read('1.960 troops');
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'value-ambiguous', data: { candidates: ['1,960', '1.96'] } },
    });
  });

  it.each([
    ['24 hours', 'is a measure, not a count'],
    ['in 2020', 'is a year'],
    ['November 10', 'is part of a date'],
    ['the 15th Brigade', 'is an ordinal'],
    ['not 1,960', 'deny'],
    ['the region', 'no number stands in it'],
    ['19 injured', 'counts something else than dead'],
  ])('declines “%s” with its reason', (quote, reason) => {
    const outcome = read(quote, { unit: 'dead' });
    expect(outcome.ok ? '' : outcome.problem.code).toBe('value-unreadable');
    expect(JSON.stringify(outcome)).toContain(reason);
  });

  it('reads whole sets', () => {
    expect(valueOf('more than 1,400')).toEqual({
      min: 1400,
      max: null,
      minOpen: true,
      maxOpen: false,
      approximate: false,
      stated: [1400],
    });
    expect(valueOf('about 5')).toMatchObject({ min: 4, max: 6, approximate: true, stated: [5] });
    expect(valueOf('about 2,000')).toMatchObject({ min: 1800, max: 2200 });
    expect(valueOf('nearly 30')).toMatchObject({ min: 27, max: 30, maxOpen: false });
    expect(valueOf('dozens')).toMatchObject({ min: 24, max: 200, maxOpen: true, approximate: true });
  });
});

describe("an editor's value", () => {
  it.each<readonly [string, EditorValue, string]>([
    ['1,960 servicemen', 1960, '1,960'],
    ['1,960 servicemen', '1960', '1,960'],
    ['1.960 troops', 1960, '1,960'],
    ['20 dead and 19 injured', 19, '19'],
    ['more than 1,400', 'over 1400', 'more than 1,400'],
    ['more than 19', 'at least 20', 'more than 19'],
  ])('“%s” with %s is %s', (quote, value, expected) => {
    const outcome = read(quote, {}, value);
    expect(outcome.ok ? count.format(outcome.value) : outcome.problem).toBe(expected);
    expect(outcome).toMatchObject({ notes: [] });
  });

  it.each<readonly [string, EditorValue, string]>([
    ['1,960 servicemen', 1690, 'value-mismatch'],
    ['about 2,000', 2000, 'value-mismatch'],
    ['20 dead and 19 injured', 39, 'value-mismatch'],
    ['1,960 servicemen', 'plenty', 'value-unreadable'],
    ['1,960 servicemen', true, 'value-unreadable'],
    ['1,960 servicemen', Number.NaN, 'value-unreadable'],
  ])('“%s” with %s is refused: %s', (quote, value, code) => {
    const outcome = read(quote, {}, value);
    expect(outcome.ok ? 'read' : outcome.problem.code).toBe(code);
  });

  it('is taken with a note where the quote shows none', () => {
    expect(read('many people', {}, 12)).toEqual({
      ok: true,
      value: point(12),
      notes: [{ code: 'value-not-in-quote', data: { quote: 'many people', editor: '12' } }],
    });
  });
});

describe('relations', () => {
  it.each([
    ['1,960', '1 960', 'same equal'],
    ['more than 19', 'at least 20', 'same equal'],
    ['1,960', '2,000', 'compatible rounds-to'],
    ['about 2,000', '1,960', 'compatible approximation'],
    ['about 2,000', '2,000', 'compatible approximation'],
    ['1,960', '1,690', 'contradicts disjoint'],
    ['20', '19', 'contradicts disjoint'],
    ['90', '88', 'contradicts disjoint'],
    ['1,600', '2,000', 'contradicts disjoint'],
    ['19', '19.4', 'compatible rounds-to'],
    ['1.2 million', '1,234,000', 'compatible rounds-to'],
    ['more than 1,400', '1,400', 'compatible bound-round'],
    ['more than 19', '19', 'contradicts disjoint'],
    ['more than 19', 'fewer than 20', 'contradicts disjoint'],
    ['more than 18', 'fewer than 20', 'compatible bound'],
    ['over 400', '2,000', 'compatible bound strained'],
    ['more than 1,400', '1,960', 'compatible bound'],
    ['up to 30', '10', 'compatible bound strained'],
    ['dozens', '1,400', 'contradicts disjoint'],
    ['dozens', '32', 'compatible approximation'],
    ['15 to 20', '18', 'compatible overlap'],
    ['15 to 20', '21', 'contradicts disjoint'],
    ['nearly 30', '30', 'compatible approximation'],
    ['nearly 30', '31', 'contradicts disjoint'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });

  it.each([
    ['1,960', '2,000', 0.05, 'compatible tolerance'],
    ['1,960', '2,000', 0.01, 'contradicts disjoint'],
    ['about 2,000', '1,900', 0.02, 'contradicts disjoint'],
    ['20', '19', 0.05, 'compatible tolerance'],
    ['20', '19', 0.04, 'contradicts disjoint'],
  ])('%s and %s at a tolerance of %s: %s', (a, b, tolerance, expected) => {
    expect(relation(a, b, { tolerance })).toBe(expected);
  });

  it.each([
    ['20', '32', 'compatible later-count strained'],
    ['20', '25', 'compatible later-count'],
    ['20', '20', 'compatible later-count'],
    ['32', '20', 'contradicts shrinking-count'],
    ['at least 32', 'more than 20', 'compatible later-count'],
    ['2,000', '1,960', 'compatible later-count'],
  ])('a toll of %s, later %s: %s', (earlier, later, expected) => {
    const found = count.relateOverTime?.(valueOf(earlier), valueOf(later), {});
    const strained = found !== undefined && 'strained' in found ? ' strained' : '';
    expect(`${found?.relation ?? ''} ${found?.rule ?? ''}${strained}`).toBe(expected);
  });

  it.each([
    [['1,960', '2,000', 'about 2,000'], '1,960'],
    [['more than 1,400', '1,400'], '1,400'],
    [['about 2,000', 'about 2,100'], '1,890 to 2,200'],
    [['at least 20', 'up to 30'], '20 to 30'],
    [['more than 20', '25'], '25'],
    [['dozens', 'more than 40'], '41 to 199'],
    [['about 2,000', 'about 2,000'], 'about 2,000'],
  ])('%s meet in %s', (quotes, expected) => {
    const met = count.meet(quotes.map(valueOf), {});
    expect(met === null ? null : count.format(met)).toBe(expected);
  });

  it('meets in nothing where nothing is common', () => {
    expect(count.meet([point(20), point(19)], {})).toBeNull();
    expect(count.meet([], {})).toBeNull();
  });
});

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.integer({ min: 1, max: 50 }).map((n) => n * 100),
);

const wordings = fc.oneof(
  numbers.map(String),
  fc
    .tuple(
      fc.constantFrom(
        'about',
        'nearly',
        'more than',
        'at least',
        'fewer than',
        'up to',
        'just over',
        'more than about',
        'at least nearly',
      ),
      numbers.map((n) => n + 1),
    )
    .map(([words, n]) => `${words} ${n}`),
  fc.tuple(numbers, fc.integer({ min: 1, max: 1000 })).map(([low, more]) => `${low} to ${low + more}`),
  fc.constantFrom('dozens', 'hundreds', 'several', 'several thousand', 'tens of thousands', 'scores', 'millions'),
);

const amounts = wordings.map(valueOf);

describe('laws', () => {
  it('mirrors', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(count.relate(b, a, {})).toEqual(count.relate(a, b, {}));
      }),
    );
  });

  it('makes same an equivalence', () => {
    const few = fc
      .constantFrom(
        '1',
        '2',
        'about 1',
        'more than 1',
        'at least 2',
        '1 to 2',
        'up to 2',
        'fewer than 3',
        'nearly 2',
        'several',
      )
      .map(valueOf);
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        const same = (x: Amount, y: Amount): boolean => count.relate(x, y, {}).relation === 'same';
        expect(same(a, a)).toBe(true);
        if (same(a, b) && same(b, c)) expect(same(a, c)).toBe(true);
      }),
    );
  });

  it('lets no two unhedged numbers agree that are more than 5 % apart', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom(1, 10, 100), (x, y, scale) => {
        const [a, b] = [x * scale, y * scale];
        fc.pre(Math.abs(a - b) > 0.05 * Math.max(a, b));
        expect(count.relate(point(a), point(b), {}).relation).toBe('contradicts');
      }),
    );
  });

  it('finds a common answer where no two contradict', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 4 }), (values) => {
        const agree = values.every((a) => values.every((b) => count.relate(a, b, {}).relation !== 'contradicts'));
        fc.pre(agree);
        const met = count.meet(values, {});
        expect(met).not.toBeNull();
        if (met !== null)
          for (const value of values) expect(count.relate(met, value, {}).relation).not.toBe('contradicts');
      }),
    );
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(valueOf(count.format(value))).toEqual(value);
      }),
    );
  });

  it('reads any number that it writes', () => {
    const any = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger());
    fc.assert(
      fc.property(any, (value) => {
        const written = count.format(point(value));
        expect(Math.abs((valueOf(written).min ?? 0) - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
      }),
    );
  });
});

/** Repeated up to 100 kB: what a careless pattern backtracks on. */
const HOSTILE = [
  '1,',
  '1 234 ',
  '1',
  'one ',
  'more than ',
  '1 to ',
  '1-',
  '1/',
  'a ',
  '½',
  'none of ',
  '(',
  'and a half ',
  '12,34,',
  '1.1',
  'several ',
];

describe('speed', () => {
  it.each(HOSTILE)('reads 100 kB of “%s” in time linear in its length', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    read(text, { unit: 'people' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

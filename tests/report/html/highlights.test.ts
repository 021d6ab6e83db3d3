import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/report/html/highlights.ts';

const LENGTH = 30;

const mark = fc
  .array(fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)), { minLength: 1, maxLength: 3 })
  .map((ends) => ends.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })))
  .filter((parts) => parts.some(({ start, end }) => start < end));

const marks = fc.array(mark, { maxLength: 6 }).map((all) => all.map((parts, index) => ({ what: `m${index}`, parts })));

describe('segmentsOf', () => {
  it('cuts the text where marks begin and end, without gaps', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const segments = segmentsOf(LENGTH, given);
        expect(segments.map(({ span }) => span.start)).toEqual([
          0,
          ...segments.slice(0, -1).map(({ span }) => span.end),
        ]);
        expect(segments.at(-1)?.span.end).toBe(LENGTH);
      }),
    );
  });

  it('covers each place with the marks that stand there', () => {
    fc.assert(
      fc.property(marks, (given) => {
        for (const { span, covering } of segmentsOf(LENGTH, given)) {
          const there = given.filter(({ parts }) =>
            parts.some(({ start, end }) => start <= span.start && span.end <= end),
          );
          expect([...covering].sort()).toEqual(there.map(({ what }) => what).sort());
        }
      }),
    );
  });

  it('lets every mark begin once, and be reached by its own words or by a sign of its own, once', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const segments = segmentsOf(LENGTH, given);
        const names = given.map(({ what }) => what).sort();
        expect(segments.flatMap(({ beginning }) => beginning).sort()).toEqual(names);
        const owners = new Set(segments.flatMap(({ covering }) => covering.slice(0, 1)));
        const hidden = segments.flatMap((segment) => segment.hidden);
        expect([...owners, ...hidden].sort()).toEqual(names);
      }),
    );
  });

  it.each([
    {
      name: 'one in another',
      parts: [
        [0, 10],
        [2, 4],
      ],
      covering: [['m0'], ['m1', 'm0'], ['m0'], []],
      hidden: [],
    },
    {
      name: 'two that overlap',
      parts: [
        [0, 6],
        [4, 10],
      ],
      covering: [['m0'], ['m0', 'm1'], ['m1'], []],
      hidden: [],
    },
    {
      name: 'two that are the same',
      parts: [
        [0, 6],
        [0, 6],
      ],
      covering: [['m0', 'm1'], []],
      hidden: ['m1'],
    },
    { name: 'one beyond the end', parts: [[25, 99]], covering: [[], ['m0']], hidden: [] },
  ])('shows $name', ({ parts, covering, hidden }) => {
    const given = parts.map(([start = 0, end = 0], index) => ({ what: `m${index}`, parts: [{ start, end }] }));
    const segments = segmentsOf(LENGTH, given);
    expect(segments.map((segment) => segment.covering)).toEqual(covering);
    expect(segments.flatMap((segment) => segment.hidden)).toEqual(hidden);
  });
});

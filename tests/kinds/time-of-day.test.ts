import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOfDay } from '../../src/kinds/time-of-day.ts';
import type { ReadContext } from '../../src/model/kind.ts';
import type { TimeOfDay } from '../../src/model/values.ts';
import { contextOf } from '../case-tables.ts';
import { TIME_CASES } from './cases/times.ts';

type Known = Omit<ReadContext, 'options'>;

const read = (quote: string, known: Known = {}) => timeOfDay.read(quote, { options: {}, ...known });

const valueOf = (quote: string, known: Known = {}): TimeOfDay => {
  const outcome = read(quote, known);
  if (!outcome.ok) throw new Error(`unreadable: ${quote}`);
  return outcome.value;
};

const standing = (a: TimeOfDay, b: TimeOfDay): string => {
  const { relation, rule } = timeOfDay.relate(a, b, {});
  return `${relation}: ${rule}`;
};

const shown = (quote: string, known: Known): string | null => {
  const outcome = read(quote, known);
  return outcome.ok ? timeOfDay.format(outcome.value) : null;
};

describe('reading times of day', () => {
  it.each(TIME_CASES)('$before[[$quote]]$after', (row) => {
    expect(shown(row.quote, contextOf(row))).toBe(row.expected);
  });

  it.each([
    ['on May 3, 2019', 'no time of day'],
    ['at 7:15 and 9:20 p.m.', 'more than one'],
    ['at 5:30 in the night', 'does not lie in the part of the day'],
    ['by 7:15', 'which half of the day'],
    ['the morning after', 'is not named'],
    ['3 p.m. Atlantis time', 'no time zone that is known'],
    ['not at 7:15 p.m.', ''],
  ])('says why %s is declined', (quote, reason) => {
    const outcome = read(quote);
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).toContain(reason);
  });

  it('says that a second clock time fits no zone', () => {
    const outcome = read('0:00 Moscow time (7:00 Beijing time) on November 10, 2020');
    expect(outcome).toMatchObject({ ok: true, notes: [{ code: 'zone-mismatch' }] });
  });

  it('takes a time in words from the editor, where the quote allows it', () => {
    expect(read('at 7:15 and 9:20 p.m.', { value: '21:20' })).toMatchObject({ ok: true, value: { start: '21:20' } });
    expect(read('at 7:15 p.m.', { value: '7:30 p.m.' }).ok).toBe(false);
  });
});

/** How two texts stand, the second of an event day where one is given. */
const PAIRS: readonly (readonly [a: string, b: string, expected: string])[] = [
  ['7:15 a.m.', '07:15', 'same: equal'],
  ['7:15 a.m.', '7:30 a.m.', 'contradicts: disjoint'],
  ['7:15', '7:15 p.m.', 'compatible: precision'],
  ['7:15', '8:15 p.m.', 'contradicts: disjoint'],
  ['about 7 a.m.', '7:15 a.m.', 'compatible: approximation'],
  ['about 7 a.m.', '7:30 a.m.', 'contradicts: disjoint'],
  ['about 7:15 a.m.', '7:30 a.m.', 'contradicts: disjoint'],
  ['early morning', '0:30', 'compatible: precision'],
  ['early morning', 'midnight', 'compatible: precision'],
  ['early morning', '11 p.m.', 'contradicts: disjoint'],
  ['overnight', '2 a.m.', 'compatible: precision'],
  ['overnight', 'noon', 'contradicts: disjoint'],
  ['10 a.m. Dushanbe time', '6 p.m. Dushanbe time', 'contradicts: disjoint'],
  ['10 a.m. Dushanbe time', '8 a.m. Moscow time', 'incomparable: zone-day'],
  ['10 a.m. Dushanbe time on May 3, 2019', '8 a.m. Moscow time', 'same: equal'],
  ['10 a.m. Dushanbe time on May 3, 2019', '9 a.m. Moscow time', 'contradicts: disjoint'],
  ['10 a.m. New York time on January 5, 2021', '3 p.m. London time', 'same: equal'],
  ['10 a.m. New York time on March 20, 2021', '3 p.m. London time', 'contradicts: disjoint'],
  ['1 pm (0900 GMT)', '0900 GMT', 'same: equal'],
  ['1 pm (0900 GMT)', '1 p.m.', 'compatible: zone'],
  ['5 p.m. EST', '22:00 GMT', 'same: equal'],
  ['5 p.m. EST', '5 p.m. GMT', 'contradicts: disjoint'],
  ['after 5 p.m.', '6 p.m.', 'compatible: precision'],
  ['after 5 p.m.', '5 p.m.', 'contradicts: disjoint'],
  ['before noon', '11:59', 'compatible: overlap'],
  ['before noon', 'noon', 'contradicts: disjoint'],
];

const MIRRORED: readonly (readonly [string, string, string])[] = PAIRS.map(([a, b, expected]) => [b, a, expected]);

describe('comparing times of day', () => {
  it.each([...PAIRS, ...MIRRORED])('%s, %s: %s', (a, b, expected) => {
    expect(standing(valueOf(a), valueOf(b))).toBe(expected);
  });

  it('meets in the finest time that all allow', () => {
    expect(timeOfDay.meet([valueOf('early morning'), valueOf('4:22 a.m.')], {})).toEqual(valueOf('4:22 a.m.'));
    expect(timeOfDay.meet([valueOf('early morning'), valueOf('noon')], {})).toBeNull();
  });

  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const clock = (at: number): string =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

  // "10:05" and "12:05" may be told by a clock of twelve hours, "09:05" by none.
  const mayBeEither = (at: number): boolean => Math.floor(at / 60) >= 10 && Math.floor(at / 60) <= 12;
  const isHalfDayApart = (a: number, b: number): boolean => Math.abs(a - b) === 12 * 60;

  it('tells two minutes apart, and one from itself never', () => {
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        const { relation } = timeOfDay.relate(valueOf(`${clock(a)} GMT`), valueOf(`${clock(b)} GMT`), {});
        const isEither = isHalfDayApart(a, b) && [a, b].some(mayBeEither);
        expect(relation).toBe(a === b ? 'same' : isEither ? 'compatible' : 'contradicts');
      }),
    );
  });

  it('mirrors, and reads back what it formats', () => {
    const values = TIME_CASES.flatMap(({ quote, ...known }) => {
      const outcome = read(quote, contextOf({ quote, ...known }));
      return outcome.ok ? [outcome.value] : [];
    });
    const one = fc.constantFrom(...values);
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(standing(a, b)).toBe(standing(b, a));
        expect(timeOfDay.parse(timeOfDay.format(a), { options: {} })).toMatchObject({ ok: true, value: a });
      }),
    );
  });
});

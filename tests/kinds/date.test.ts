import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../../src/kinds/date.ts';
import type { ReadContext } from '../../src/model/kind.ts';
import type { Period } from '../../src/model/values.ts';
import { contextOf } from '../case-tables.ts';
import { DATE_PHRASE_CASES, DATE_SENTENCE_CASES } from './cases/date-phrases.ts';
import { DATE_CASES } from './cases/dates.ts';

const read = (quote: string, known: Omit<ReadContext, 'options'> = {}) => date.read(quote, { options: {}, ...known });

const valueOf = (quote: string, known: Omit<ReadContext, 'options'> = {}): Period => {
  const outcome = read(quote, known);
  if (!outcome.ok) throw new Error(`unreadable: ${quote}`);
  return outcome.value;
};

const shown = (quote: string, known: Omit<ReadContext, 'options'>): string | null => {
  const outcome = read(quote, known);
  return outcome.ok ? date.format(outcome.value) : null;
};

const standing = (a: Period, b: Period) => {
  const { relation, rule } = date.relate(a, b, {});
  return `${relation}: ${rule}`;
};

describe('reading dates', () => {
  it.each(DATE_CASES)('$quote', ({ quote, expected, ...known }) => {
    expect(shown(quote, known)).toBe(expected);
  });

  it.each([...DATE_PHRASE_CASES, ...DATE_SENTENCE_CASES])('$before[[$quote]]$after', (row) => {
    expect(shown(row.quote, contextOf(row))).toBe(row.expected);
  });

  it.each([
    ['on Tuesday', 'said_on'],
    ['on November 9', 'names no year'],
    ['recently', 'names no day'],
    ['at 0:00 Moscow time', 'time of day'],
    ['every November 10', 'names many days'],
    ['the eve of November 10, 2020', '“eve” of it is another time'],
    ['postponed from November 10, 2020', 'from which day it was moved'],
    ['at 10 a.m. Atlantis time on May 3, 2020', 'no time zone that is known'],
    ['on November 10, 2020, or possibly later', 'leaves open'],
    ['Independence Day 1992', 'ends the name of a day'],
    ['for five years', 'length of time'],
    ['February 30, 2020', 'no such day'],
    ['the year-earlier period', 'does not name'],
  ])('says why %s is declined', (quote, reason) => {
    const outcome = read(quote);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'value-unreadable' } });
    expect(JSON.stringify(outcome)).toContain(reason);
  });

  it.each([
    ['10/11/2020', ['October 11, 2020', 'November 10, 2020'], 'dateOrder'],
    ['September 27, 2020 and November 10, 2020', ['September 27, 2020', 'November 10, 2020'], 'more than one'],
    ['midnight on May 5, 2020', ['May 5, 2020, 00:00', 'May 6, 2020, 00:00'], 'midnight'],
    [
      'half past five on May 5, 2020',
      ['May 5, 2020, 05:30', 'May 5, 2020, 17:30'],
      'of the morning or of the afternoon',
    ],
  ])('offers the candidates of %s', (quote, candidates, reason) => {
    const outcome = read(quote);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'value-ambiguous', data: { candidates } } });
    expect(JSON.stringify(outcome)).toContain(reason);
  });

  it('lets the editor choose between candidates, and holds the editor to them', () => {
    expect(read('10/11/2020', { value: '2020-11-10' })).toMatchObject({ ok: true, value: { start: '2020-11-10' } });
    expect(read('10/11/2020', { value: '2020-12-10' })).toMatchObject({ problem: { code: 'value-mismatch' } });
    expect(read('recently', { value: '2020-11-10' })).toMatchObject({ notes: [{ code: 'value-not-in-quote' }] });
    expect(date.parse(2020, { options: {} })).toMatchObject({ ok: true, value: { start: '2020-01-01' } });
  });

  it('notes a weekday that does not fit its date, and clock times that are not one moment', () => {
    expect(read('Friday, November 10, 2020')).toMatchObject({
      notes: [{ code: 'weekday-mismatch', data: { stated: 'Friday', actual: 'Tuesday', date: '2020-11-10' } }],
    });
    expect(read('Tuesday, November 10, 2020')).toMatchObject({ notes: [] });
    expect(read('0:00 Moscow time (6:00 Beijing time) on November 10, 2020')).toMatchObject({
      notes: [{ code: 'zone-mismatch', data: { a: '00:00 Europe/Moscow', b: '06:00 Asia/Shanghai' } }],
    });
    expect(read('0:00 Moscow time (5:00 Beijing time) on November 10, 2020')).toMatchObject({ notes: [] });
  });

  it.each([
    ['Tuesday, November 10', '2020-11-11', '2020-11-10'],
    ['Friday, March 5', '2020-11-11', '2021-03-05'],
    // The nearest one is a Friday.
    ['Thursday, March 5', '2020-11-11', '2020-03-05'],
    ['Sunday, January 3', '2020-12-30', '2021-01-03'],
    ['Monday the 9th', '2020-11-11', '2020-11-09'],
    ['Saturday the 21st', '2020-11-11', '2020-11-21'],
    ['Wednesday the 21st', '2020-11-11', '2020-10-21'],
  ])('finds the day that is on the weekday told: %s, said on %s', (quote, saidOn, start) => {
    expect(valueOf(quote, { saidOn }).start).toBe(start);
  });

  it.each([
    ['Sunday, October 2', '2020-11-11'],
    ['Thursday the 21st', '2020-11-11'],
    ['Tuesday, February 29', '2023-03-01'],
  ])('takes no day that is on another weekday than is told: %s, said on %s', (quote, saidOn) => {
    expect(read(quote, { saidOn })).toMatchObject({ ok: false });
    expect(JSON.stringify(read(quote, { saidOn }))).toContain('another day of the week');
  });

  it('takes the day of the year that the event gives, and notes the weekday', () => {
    expect(read('Friday, November 10', { eventDate: '2020-11-10', saidOn: '2020-11-12' })).toMatchObject({
      value: { start: '2020-11-10' },
      notes: [{ code: 'weekday-mismatch' }],
    });
  });

  it('records where a year came from', () => {
    expect(valueOf('November 9, 2020').year).toBe('stated');
    expect(valueOf('November 9', { saidOn: '2020-11-12' }).year).toBe('source');
    expect(valueOf('November 9', { eventDate: '2020-11-10' }).year).toBe('event');
    expect(valueOf('November 9', { saidOn: '2024-04-26', eventDate: '2020-11-10' }).year).toBe('event');
  });
});

describe('comparing dates', () => {
  it.each([
    ['September 27, 2020', '27.09.2020', 'same: equal'],
    ['late September 2020', 'September 27, 2020', 'compatible: precision'],
    ['late September 2020', 'September 20, 2020', 'contradicts: disjoint'],
    ['September 2020', 'September 27, 2020', 'compatible: precision'],
    ['November 9, 2020', 'November 10, 2020', 'contradicts: adjacent-days'],
    ['November 9, 2020', 'November 11, 2020', 'contradicts: disjoint'],
    ['November 9, 2020', 'November 10, 2020, UTC', 'compatible: zone'],
    ['November 9, 2020', 'November 10, 2020, 00:00 Moscow time', 'compatible: zone'],
    ['November 10, 2020', 'November 10, 2020, 00:00 Moscow time', 'compatible: precision'],
    ['November 12, 2020', 'November 10, 2020, 00:00 Moscow time', 'contradicts: disjoint'],
    ['13:00 on September 20, 2023', '0900 GMT on September 20, 2023', 'compatible: zone'],
    ['1 pm (0900 GMT) on September 20, 2023', '0900 GMT on September 20, 2023', 'same: equal'],
    ['1 pm Baku time on September 20, 2023', '13:00 Yerevan time on September 20, 2023', 'same: equal'],
    ['10 am GMT on September 20, 2023', '0900 GMT on September 20, 2023', 'contradicts: disjoint'],
    ['13:00 on September 20, 2023', '14:00 on September 20, 2023', 'contradicts: disjoint'],
    ['about November 1, 2020', 'November 3, 2020', 'compatible: approximation'],
    ['about November 1, 2020', 'November 1, 2020', 'compatible: approximation'],
    ['about November 1, 2020', 'November 9, 2020', 'contradicts: disjoint'],
    ['since 1994', '2020', 'compatible: bound'],
    ['since 1994', '1993', 'contradicts: disjoint'],
    ['June 2020 to August 2020', 'August 2020 to October 2020', 'compatible: overlap'],
    ['1990', 'the 1990s', 'compatible: precision'],
    ['November 9, [2020, event]', 'November 9, 2020', 'compatible: implied-year'],
    ['[November 9, 2020, event], 09:04', 'November 9, 2020, 09:04', 'compatible: implied-day'],
    ['[November 9, 2020, event], 09:04', 'November 9, 2020, 09:05', 'contradicts: disjoint'],
    ['November 9, [2020]', 'November 9, 2020', 'same: equal'],
    ['November 9, [2020, event]', 'November 10, 2020', 'contradicts: adjacent-days'],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(standing(valueOf(a), valueOf(b))).toBe(expected);
    expect(standing(valueOf(b), valueOf(a))).toBe(expected);
  });

  it.each([
    [['late September 2020', 'September 27, 2020'], 'September 27, 2020'],
    [['June 2020 to August 2020', 'August 2020 to October 2020'], 'August 2020'],
    [['November 10, 2020', 'November 10, 2020, 00:00 Europe/Moscow'], 'November 10, 2020, 00:00 Europe/Moscow'],
    [['since 1994', 'until 1998'], '1994 to 1998'],
    [['November 9, [2020, event]', 'November 9, 2020'], 'November 9, 2020'],
    [['about November 1, 2020', 'November 3, 2020'], 'November 3, 2020'],
  ])('what %j allow together', (quotes, expected) => {
    const common = date.meet(
      quotes.map((quote) => valueOf(quote)),
      {},
    );
    expect(common === null ? null : date.format(common)).toBe(expected);
  });

  it('finds no common answer in nothing, nor in what is apart', () => {
    expect(date.meet([], {})).toBeNull();
    expect(date.meet([valueOf('1990'), valueOf('1992')], {})).toBeNull();
  });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const zone = fc.constantFrom('', ' Europe/Moscow', ' Asia/Baku', ' UTC', ' UTC+04:30', ' America/New_York');
const hedge = fc.constantFrom('', 'about ', 'since ', 'until ', 'since about ');

/** Values of every shape, made from words. */
const period = fc.oneof(
  fc.tuple(hedge, day).map(([lead, one]) => valueOf(`${lead}${one}`)),
  fc.tuple(hedge, day, clock, zone).map(([lead, one, time, where]) => valueOf(`${lead}${one}, ${time}${where}`)),
  fc.tuple(hedge, day).map(([lead, one]) => valueOf(`${lead}${one.slice(0, 7).replace('-', '/')}`)),
  fc.tuple(hedge, day).map(([lead, one]) => valueOf(`${lead}${one.slice(0, 4)}`)),
  day.map((one) => valueOf(`the ${one.slice(0, 3)}0s`)),
  fc
    .tuple(day, day)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => valueOf(`${a} to ${b}`)),
  day.map((one) => valueOf('early on Tuesday', { saidOn: one })),
  day.map((one) => valueOf('November 9', { eventDate: one })),
  fc.tuple(day, clock).map(([one, time]) => valueOf(`at ${time}`, { eventDate: one })),
);

describe('laws of dates', () => {
  it('a value in words reads back as the value, without context', () => {
    fc.assert(
      fc.property(period, (value) => {
        expect(valueOf(date.format(value))).toEqual(value);
      }),
    );
  });

  it('relations mirror', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(date.relate(a, b, {})).toEqual(date.relate(b, a, {}));
      }),
    );
  });

  it('every value whose year is not borrowed from the event is the same as itself, and what is the same as one is the same as its likes', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(date.relate(a, a, {}).relation).toBe(a.year === 'event' ? 'compatible' : 'same');
        const isSame = (x: Period, y: Period): boolean => date.relate(x, y, {}).relation === 'same';
        if (isSame(a, b) && isSame(b, c)) expect(isSame(a, c)).toBe(true);
      }),
    );
  });

  it('values that meet pairwise have a common answer, which contradicts none of them', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 2, maxLength: 4 }), (values) => {
        fc.pre(values.every((a) => values.every((b) => date.relate(a, b, {}).relation !== 'contradicts')));
        const common = date.meet(values, {});
        expect(common).not.toBeNull();
        if (common !== null)
          for (const value of values) expect(date.relate(common, value, {}).relation).not.toBe('contradicts');
      }),
    );
  });
});

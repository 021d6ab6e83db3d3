import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  fromIsoDay,
  fromIsoMoment,
  isoWeekStart,
  isoWeeksIn,
  mondayOf,
  realDay,
  toIsoDay,
  toIsoMoment,
  weekdayOf,
} from '../../../src/kinds/time/calendar.ts';

const day = (iso: string): number => fromIsoDay(iso) ?? Number.NaN;

describe('the calendar', () => {
  it.each([
    ['2020-11-10', 2],
    ['2023-09-20', 3],
    ['1970-01-01', 4],
    ['1900-01-01', 1],
  ])('%s is weekday %s', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  it.each([
    [2020, 2, 29, true],
    [2021, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2020, 13, 1, false],
    [2020, 0, 1, false],
    [2020, 4, 31, false],
  ])('%s-%s-%s is a day: %s', (year, month, date, isDay) => {
    expect(realDay(year, month, date) !== null).toBe(isDay);
  });

  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-11-10', -12, '2019-11-10'],
    ['2020-12-15', 2, '2021-02-15'],
  ])('%s and %s months: %s', (from, months, to) => {
    expect(toIsoDay(addMonths(day(from), months))).toBe(to);
  });

  it.each([
    [2015, 53, 1, '2014-12-29'],
    [2026, 53, 1, '2025-12-29'],
    [2027, 52, 3, '2027-01-18'],
  ])('%s has %s weeks, and its week %s starts on %s', (year, weeks, week, start) => {
    expect(isoWeeksIn(year)).toBe(weeks);
    expect(toIsoDay(isoWeekStart(year, week))).toBe(start);
  });

  it('writes and reads days and moments', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 60_000_000 }), (minutes) => {
        expect(fromIsoMoment(toIsoMoment(minutes, true))).toBe(minutes);
      }),
    );
    expect(fromIsoDay('2020-02-30')).toBeNull();
    expect(fromIsoDay('20-02-03')).toBeNull();
    expect(fromIsoMoment('soon')).toBeNaN();
    expect(toIsoDay(mondayOf(day('2020-11-15')))).toBe('2020-11-09');
  });
});

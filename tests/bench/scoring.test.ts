import { describe, expect, it } from 'vitest';
import { judge, pointOf, type Answer, type Gold, type Outcome, type PeriodMatch } from '../../bench/accuracy/answer.ts';
import { scoreNames, type NameVerdict } from '../../bench/accuracy/names.ts';
import { lengthOf, minutes, timexDuration, timexPeriod } from '../../bench/accuracy/timex.ts';
import { withUnit } from '../../bench/accuracy/units.ts';

const iso = (minute: number | null | undefined): string =>
  minute == null ? 'open' : new Date(minute * 60_000).toISOString().slice(0, 16);

describe('a TIMEX3 date', () => {
  it.each<readonly [timex: string, start: string, end: string, match: PeriodMatch]>([
    ['1989', '1989-01-01T00:00', '1990-01-01T00:00', 'exact'],
    ['198', '1980-01-01T00:00', '1990-01-01T00:00', 'exact'],
    ['19', '1900-01-01T00:00', '2000-01-01T00:00', 'exact'],
    ['1989-12', '1989-12-01T00:00', '1990-01-01T00:00', 'exact'],
    ['1989-Q4', '1989-10-01T00:00', '1990-01-01T00:00', 'exact'],
    ['1990-H1', '1990-01-01T00:00', '1990-07-01T00:00', 'exact'],
    ['2016-W01', '2016-01-04T00:00', '2016-01-11T00:00', 'exact'],
    ['2015-W53', '2015-12-28T00:00', '2016-01-04T00:00', 'exact'],
    ['2026-W01', '2025-12-29T00:00', '2026-01-05T00:00', 'exact'],
    ['1989-W43-WE', '1989-10-28T00:00', '1989-10-30T00:00', 'exact'],
    ['2020-02-29', '2020-02-29T00:00', '2020-03-01T00:00', 'exact'],
    ['1391-12-05', '1391-12-05T00:00', '1391-12-06T00:00', 'exact'],
    ['1989-10-27T24', '1989-10-28T00:00', '1989-10-28T00:01', 'start'],
    ['1989-11-09T17:30', '1989-11-09T17:30', '1989-11-09T17:31', 'start'],
    ['1989-10-27TNI', '1989-10-27T16:00', '1989-10-28T08:00', 'within'],
    ['1994-WI', '1994-12-01T00:00', '1995-03-01T00:00', 'season'],
  ])('%s is an interval', (timex, start, end, match) => {
    const found = timexPeriod(timex);
    expect([iso(found?.answer.start), iso(found?.answer.end), found?.match]).toEqual([start, end, match]);
  });

  it.each(['PAST_REF', '1989-WXX', '1989-QX', '199X', '1990-XX-XX', 'XXXX-09', 'P3M', '', '1989-10-27TZZ'])(
    '%s names no calendar time',
    (timex) => expect(timexPeriod(timex)).toBeNull(),
  );
});

describe('a TIMEX3 duration', () => {
  it.each([
    ['P3M', 3, 0],
    ['P1Y6M', 18, 0],
    ['P0.5Y', 6, 0],
    ['P1M2D', 1, 2],
    ['P2W', 0, 14],
    ['P1Q', 3, 0],
    ['P2L', 24_000, 0],
    ['PT36H', 0, 1.5],
    ['P1DT12H', 0, 1.5],
  ])('%s is %d months and %d days', (timex, months, days) => {
    expect(timexDuration(timex)?.lengths).toEqual([{ months, days }]);
  });

  it('tells the months of the calendar from the minutes of the clock', () => {
    expect(timexDuration('PT3M')?.lengths[0]?.months).toBe(0);
    expect(timexDuration('PT3M')?.lengths[0]?.days).toBeCloseTo(3 / 1440);
  });

  it.each(['PXM', 'P', 'PT', 'P3', '1989-10', 'PTXH', 'P3Z'])('%s is none', (timex) =>
    expect(timexDuration(timex)).toBeNull(),
  );

  it('multiplies units', () => {
    expect(lengthOf(2, 'decade')).toEqual({ months: 240, days: 0 });
    expect(lengthOf(48, 'hour').days).toBeCloseTo(2);
  });
});

const between = (
  min: number | null,
  max: number | null,
  minOpen = false,
  maxOpen = false,
): Extract<Answer, { type: 'amount' }> => ({
  type: 'amount',
  min,
  max,
  minOpen,
  maxOpen,
});

const amount = (
  answer: Extract<Answer, { type: 'amount' }>,
  strictEnds = true,
  orStated: readonly number[] = [],
): Gold => ({
  type: 'amount',
  answer,
  strictEnds,
  orStated,
});

const day = { type: 'period' as const, start: minutes(2020, 11, 10), end: minutes(2020, 11, 11) };
const month = { type: 'period' as const, start: minutes(2020, 11), end: minutes(2020, 12) };
const span = (gold: typeof day, match: PeriodMatch): Gold => ({ type: 'period', answer: gold, match });
const months = (...counts: readonly number[]): Extract<Answer, { type: 'duration' }> => ({
  type: 'duration',
  lengths: counts.map((count) => lengthOf(count, 'month')),
});

describe('a reading', () => {
  it.each<readonly [name: string, gold: Gold, read: Answer | null, outcome: Outcome]>([
    ['no value', amount(pointOf(20)), null, 'declined'],
    ['the number', amount(pointOf(20)), pointOf(20), 'right'],
    ['the number to fifteen digits', amount(pointOf(0.333333333333333)), pointOf(1 / 3), 'right'],
    ['another number', amount(pointOf(20)), pointOf(21), 'wrong'],
    ['another type', amount(pointOf(20)), day, 'wrong'],
    ['the unit', amount(pointOf(20, 'percent')), pointOf(20, 'percent'), 'right'],
    ['no unit', amount(pointOf(20, 'percent')), pointOf(20), 'wrong'],
    ['a bound', amount(between(20, null, true)), between(20, null, true), 'right'],
    ['a closed bound for an open one', amount(between(20, null, true)), between(20, null), 'wrong'],
    ['the number for a bound', amount(between(20, null, true)), pointOf(20), 'wrong'],
    ['nought for no lower bound', amount(between(null, 20)), between(0, 20), 'right'],
    [
      'a closed end where the convention is half-open',
      amount(between(20, 30, false, true), false),
      between(20, 30),
      'right',
    ],
    ['a closed end where the words say open', amount(between(20, 30, false, true)), between(20, 30), 'wrong'],
    ['the number stated for a hedged one', amount(between(1800, 2200), true, [2000]), pointOf(2000), 'right'],
    ['another number for a hedged one', amount(between(1800, 2200), true, [2000]), pointOf(2100), 'wrong'],
    ['the day', span(day, 'exact'), day, 'right'],
    ['the month for the day', span(day, 'exact'), month, 'wrong'],
    ['the day for the month', span(month, 'exact'), day, 'wrong'],
    ['a part of the month where the words narrow it', span(month, 'within'), day, 'right'],
    ['the month for a part of it', span(day, 'within'), month, 'wrong'],
    ['an open end', span(day, 'within'), { ...day, end: null }, 'wrong'],
    ['the moment, longer', span(day, 'start'), month, 'wrong'],
    ['the moment', span(day, 'start'), { ...day, end: day.start + 60 }, 'right'],
    ['a season a month off', span(month, 'season'), { ...month, start: minutes(2020, 10, 2) }, 'right'],
    ['a season two months off', span(month, 'season'), { ...month, start: minutes(2020, 9) }, 'wrong'],
    ['the length', { type: 'duration', answer: months(18) }, months(18), 'right'],
    ['another length', { type: 'duration', answer: months(18) }, months(17), 'wrong'],
    ['a range of lengths for one', { type: 'duration', answer: months(12) }, months(12, 18), 'wrong'],
    ['nothing where nothing can be read', { type: 'none' }, null, 'right'],
    ['a value where nothing can be read', { type: 'none' }, pointOf(20), 'wrong'],
  ])('of %s', (_, gold, read, outcome) => expect(judge(gold, read)).toBe(outcome));
});

describe('a unit', () => {
  it.each([
    ['Kilometre', false, 'kilometer', 1],
    ['United States dollar', true, 'usd', 1],
    ['Dollar', true, 'usd', 1],
    ['Pence', true, 'gbp', 0.01],
    ['Pound', true, 'gbp', 1],
    ['Pound', false, 'pound', 1],
    ['inch', false, 'foot', 1 / 12],
  ])('%s (money: %s) is %s', (unit, money, name, factor) => {
    expect(withUnit(pointOf(6), unit, money)).toEqual(pointOf(6 * factor, name));
  });
});

describe('names', () => {
  it('count a spelling as one name, and as no false agreement', () => {
    const verdicts: readonly (readonly [boolean, NameVerdict])[] = [
      [true, 'same'],
      [true, 'spelling'],
      [true, 'different'],
      [true, 'declined'],
      [false, 'spelling'],
      [false, 'compatible'],
      [false, 'different'],
      [false, 'different'],
    ];
    const rows = verdicts.map(([same, verdict]) => ({ a: verdict, b: '', kind: 'name' as const, same, verdict }));
    const score = scoreNames(rows, (row) => rows.find((found) => found === row)?.verdict ?? 'declined');
    expect(score).toMatchObject({ rows: 8, right: 4, wrong: 3, declined: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(score.differentCalledSame).toBe(0.25);
  });
});

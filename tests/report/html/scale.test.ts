import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  durationTicks,
  numberScale,
  numberTicks,
  timeScale,
  timeTicks,
} from '../../../src/report/html/pictures/axes.ts';
import { multiples, scaleOver, stepFor } from '../../../src/report/html/pictures/scale.ts';

const stretch = (low: number | null, high: number | null) => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
  approximate: false,
  ends: true,
  stated: [],
});

const DAY = 1440;
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 60_000;
const onDay = (iso: string) => stretch(day(iso), day(iso) + DAY);

const reaches = fc
  .array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e5 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map(([from, size]) => ({ from, to: from + size })));

describe('scaleOver', () => {
  it('never turns round, and stays inside the picture, with cuts and without', () => {
    fc.assert(
      fc.property(reaches, fc.boolean(), fc.integer(), fc.integer(), (given, cuts, a, b) => {
        const scale = scaleOver(given, cuts);
        expect(scale.at(Math.min(a, b))).toBeLessThanOrEqual(scale.at(Math.max(a, b)) + 1e-9);
        expect(scale.at(a)).toBeGreaterThanOrEqual(0);
        expect(scale.at(a)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is in proportion where nothing is cut', () => {
    const scale = scaleOver(
      [
        { from: 0, to: 10 },
        { from: 90, to: 100 },
      ],
      false,
    );
    expect(scale.at(50)).toBeCloseTo(50);
    expect(scale.breaks).toEqual([]);
  });

  it('cuts a long empty stretch, and says where', () => {
    const scale = scaleOver(
      [
        { from: 0, to: 10 },
        { from: 990, to: 1000 },
      ],
      true,
    );
    expect(scale.breaks).toEqual([50]);
    expect(scale.at(10)).toBeLessThan(50);
    expect(scale.at(990)).toBeGreaterThan(50);
  });

  it('does not cut what is short beside what it shows', () => {
    expect(
      scaleOver(
        [
          { from: 0, to: 10 },
          { from: 15, to: 25 },
        ],
        true,
      ).breaks,
    ).toEqual([]);
  });
});

describe('ticks', () => {
  it.each([
    { length: 100, most: 5, least: 0, step: 20 },
    { length: 30, most: 5, least: 0, step: 10 },
    { length: 2, most: 5, least: 1, step: 1 },
    { length: 2, most: 5, least: 0, step: 0.5 },
    { length: 0.7, most: 5, least: 0, step: 0.2 },
  ])('step $step through $length', ({ length, most, least, step }) => {
    expect(stepFor(length, most, least)).toBeCloseTo(step);
  });

  it('stand at round numbers inside the scale', () => {
    expect(multiples(0.05, 0.35, 0.1)).toEqual([0.1, 0.2, 0.3]);
    expect(multiples(-5, 5, 5)).toEqual([-5, 0, 5]);
  });

  it('of numbers group their digits', () => {
    const scale = numberScale([stretch(1960, 1960), stretch(2000, 2000)]);
    expect(numberTicks(scale, true).map(({ text }) => text)).toEqual(['1,960', '1,970', '1,980', '1,990', '2,000']);
  });

  it('begin at nought where that tells no less', () => {
    expect(numberScale([stretch(20, 20), stretch(2000, 2000)]).from).toBe(0);
    expect(numberScale([stretch(398, 398), stretch(412, 412)]).from).toBeGreaterThan(390);
  });

  it('leave room for an arrow where there is no bound', () => {
    const [closed, open] = [stretch(10, 20), stretch(10, null)].map((one) => numberScale([one, stretch(20, 20)]));
    expect(open?.to).toBeGreaterThan(closed?.to ?? Infinity);
  });

  it('of durations count in the largest unit that fits', () => {
    const scale = numberScale([stretch(5 * 365.25, 5 * 365.25), stretch(365.25, null)]);
    expect(durationTicks(scale).map(({ text }) => text)).toContain('2 years');
    expect(durationTicks(numberScale([stretch(1, 1), stretch(3, 3)])).map(({ text }) => text)).toContain('2 days');
  });

  it('of times name the first day and the last, and a year by its number', () => {
    const stretches = [onDay('2020-11-10'), onDay('2020-11-07')];
    expect(timeTicks(stretches, timeScale(stretches)).map(({ text }) => text)).toEqual(['7 Nov 2020', '10 Nov 2020']);
    const year = [stretch(day('1994-01-01'), day('1995-01-01'))];
    expect(timeTicks(year, timeScale(year)).map(({ text }) => text)).toEqual(['1994']);
    const deadline = [stretch(null, day('2020-12-02'))];
    expect(timeTicks(deadline, timeScale(deadline)).map(({ text }) => text)).toEqual(['1 Dec 2020']);
  });

  it('of times keep days apart beside years far away', () => {
    const scale = timeScale([onDay('2020-11-07'), onDay('2020-11-10'), stretch(day('2025-01-01'), day('2026-01-01'))]);
    expect(scale.breaks).toHaveLength(1);
    expect(scale.at(day('2020-11-10')) - scale.at(day('2020-11-07'))).toBeGreaterThan(1);
  });

  it('of times give one far date no more room than a dozen near ones', () => {
    const near = Array.from({ length: 12 }, (_, index) => onDay(`2020-11-${String(index + 7).padStart(2, '0')}`));
    const scale = timeScale([...near, stretch(day('2025-01-01'), day('2026-01-01'))]);
    expect(scale.breaks).toHaveLength(1);
    expect(scale.breaks[0]).toBeGreaterThan(65);
    expect(scale.at(day('2020-11-19')) - scale.at(day('2020-11-07'))).toBeGreaterThan(50);
  });

  it('of times tell days apart within a year that is a time of its own', () => {
    const days = ['2020-11-07', '2020-11-08', '2020-11-10', '2020-11-12'].map(onDay);
    const scale = timeScale([...days, stretch(day('2020-01-01'), day('2021-01-01'))]);
    expect(scale.at(day('2020-11-08')) - scale.at(day('2020-11-07'))).toBeGreaterThan(4);
    expect(scale.breaks).toHaveLength(2);
    const years = [1991, 1992, 1994].map((year) => stretch(day(`${year}-01-01`), day(`${year + 1}-01-01`)));
    expect(timeScale(years).breaks).toEqual([]);
  });
});

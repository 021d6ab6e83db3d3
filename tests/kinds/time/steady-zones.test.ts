import { describe, expect, it } from 'vitest';
import { steadyOffset } from '../../../src/kinds/time/steady-zones.ts';

const ZONES = [
  ['Europe/Moscow', 2015],
  ['Europe/Istanbul', 2017],
  ['Asia/Baku', 2016],
  ['Asia/Yerevan', 2012],
  ['Asia/Tbilisi', 2006],
  ['Asia/Shanghai', 1992],
  ['Asia/Tokyo', 1952],
] as const;

const WEEK = 7 * 24 * 60;

const offsetByIntl = (zone: string): ((minutes: number) => string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (minutes) => format.formatToParts(minutes * 60_000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
};

describe('steadyOffset', () => {
  it.each(ZONES)('agrees with the tables of the machine in every week: %s', (zone, since) => {
    const official = offsetByIntl(zone);
    const end = Date.UTC(2026, 0, 1) / 60_000;
    for (let minutes = Date.UTC(since, 0, 2) / 60_000; minutes < end; minutes += WEEK) {
      const hours = String((steadyOffset(zone, minutes) ?? 0) / 60).padStart(2, '0');
      expect(official(minutes)).toBe(`GMT+${hours}:00`);
    }
  });

  it.each(ZONES)('leaves what lies before and after to them: %s', (zone, since) => {
    expect(steadyOffset(zone, Date.UTC(since, 0, 1) / 60_000)).toBeNull();
    expect(steadyOffset(zone, Date.UTC(2026, 0, 3) / 60_000)).toBeNull();
  });

  it('leaves zones that change their clocks to them', () => {
    expect(steadyOffset('Europe/Paris', Date.UTC(2020, 0, 3) / 60_000)).toBeNull();
  });
});

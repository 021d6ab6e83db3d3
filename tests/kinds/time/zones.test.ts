import { describe, expect, it } from 'vitest';
import { dayNumber, DAY_MINUTES } from '../../../src/kinds/time/calendar.ts';
import { tokenise } from '../../../src/kinds/time/tokens.ts';
import { NAMED_ZONES } from '../../../src/languages/en/zone-names.ts';
import { zoneAfterClock, zoneAt } from '../../../src/kinds/time/read-zone.ts';
import { fromUtc, offsetBetween, toUtc, zoneOfOffset } from '../../../src/kinds/time/zones.ts';

const at = (year: number, month: number, day: number): number => dayNumber(year, month, day) * DAY_MINUTES;

describe('zones', () => {
  it.each([
    ['Moscow time', { type: 'zone', zone: 'Europe/Moscow' }],
    ['Baku local time', { type: 'zone', zone: 'Asia/Baku' }],
    ['New York time', { type: 'zone', zone: 'America/New_York' }],
    ['Dushanbe time', { type: 'zone', zone: 'Asia/Dushanbe' }],
    ['Tajik time', { type: 'zone', zone: 'Asia/Dushanbe' }],
    ['Nur-Sultan time', null],
    ['São Paulo time', { type: 'zone', zone: 'America/Sao_Paulo' }],
    ['Sao Paulo local time', { type: 'zone', zone: 'America/Sao_Paulo' }],
    ['Port-au-Prince time', { type: 'zone', zone: 'America/Port-au-Prince' }],
    ['Eastern Standard Time', { type: 'zone', zone: '-05:00' }],
    ['GMT', { type: 'zone', zone: 'UTC' }],
    ['UTC+04:30', { type: 'zone', zone: '+04:30' }],
    ['GMT-3', { type: 'zone', zone: '-03:00' }],
    ['Europe/Moscow', { type: 'zone', zone: 'Europe/Moscow' }],
    ['local time', { type: 'local' }],
    ['IST', { type: 'ambiguous', name: 'IST', zones: ['+01:00', '+02:00', '+05:30'] }],
  ])('%s', (words, expected) => {
    expect(zoneAt(tokenise(words), 0)?.value ?? null).toEqual(expected);
  });

  it.each([
    'est',
    'Moscow',
    'prime time',
    'a nice time',
    'nice time',
    'Georgia time',
    'Russian time',
    'Europe/Nowhere',
    'THE',
  ])('%s is no zone', (words) => {
    expect(zoneAt(tokenise(words), 0)).toBeNull();
  });

  it.each([
    ['Europe/Moscow', at(2020, 11, 10), 180],
    ['Europe/Moscow', at(2012, 11, 10), 240],
    ['Europe/London', at(2020, 7, 1), 60],
    ['Europe/London', at(2020, 12, 1), 0],
    ['+04:30', at(2020, 7, 1), 270],
    ['-05:00', at(2020, 7, 1), -300],
    ['UTC', at(2020, 7, 1), 0],
  ])('%s: the offset of its day', (zone, local, offset) => {
    expect(local - toUtc(local, zone)).toBe(offset);
    expect(fromUtc(toUtc(local, zone), zone)).toBe(local);
  });

  it('knows a name that is in no table for one after a clock time', () => {
    expect(zoneAfterClock(tokenise('Atlantis time'), 0)?.value).toEqual({ type: 'unknown', name: 'atlantis' });
    expect(zoneAfterClock(tokenise('this time'), 0)).toBeNull();
  });

  it('knows every zone of its own table', () => {
    for (const zone of new Set(NAMED_ZONES.values())) {
      const isKnown =
        zone === 'UTC' || /^[+-]/.test(zone) || Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Object;
      expect(isKnown).toBe(true);
    }
  });

  it.each([
    [13 * 60, 9 * 60, 240],
    [60, 22 * 60, 180],
    [22 * 60, 60, -180],
    [13 * 60 + 7, 9 * 60, null],
  ])('%s minutes against %s in UTC: %s', (local, utc, offset) => {
    expect(offsetBetween(local, utc)).toBe(offset);
  });

  it('writes offsets', () => {
    expect([0, 240, -300, 330].map(zoneOfOffset)).toEqual(['UTC', '+04:00', '-05:00', '+05:30']);
  });
});

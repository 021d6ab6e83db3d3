import { DAY_MINUTES, toClock } from './calendar.ts';
import type { Clock, Fields } from './fields.ts';
import type { ZoneRef } from './read-zone.ts';
import { offsetBetween, toUtc, zoneOfOffset } from './zones.ts';

/** What the clock times and zones of one date come to on a day. */
export interface ClockReading {
  /** The zones that the time may be in; `null` for one that the words do not name. */
  readonly zones: readonly (string | null)[];
  readonly reason?: string;
  /** Two clock times for one moment that are not one moment. */
  readonly mismatch?: { readonly a: string; readonly b: string };
}

const zonesOf = (ref: ZoneRef | undefined): readonly (string | null)[] => {
  if (ref?.type === 'zone') return [ref.zone];
  return ref?.type === 'ambiguous' ? ref.zones : [null];
};

const known = (ref: ZoneRef | undefined): string | null => (ref?.type === 'zone' ? ref.zone : null);

const written = ({ minute, zone }: Clock): string => {
  const name = known(zone);
  return name === null ? toClock(minute) : `${toClock(minute)} ${name}`;
};

const utcOf = (day: number, minute: number, zone: string): number => toUtc(day * DAY_MINUTES + minute, zone);

const mod = (number: number): number => ((number % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;

/** "1 pm (0900 GMT)": the second time tells the zone of the first. */
const zoneBySecond = (first: Clock, second: Clock, zone: string, day: number): ClockReading => {
  const offset = offsetBetween(first.minute, mod(utcOf(day, second.minute, zone)));
  return offset === null
    ? { zones: [null], mismatch: { a: written(first), b: written(second) } }
    : { zones: [zoneOfOffset(offset)] };
};

/** "0:00 Moscow time (5:00 Beijing time)": both must be one moment, whichever day the second falls on. */
const checked = (first: Clock, second: Clock, a: string, b: string, day: number): ClockReading => {
  const isOne = mod(utcOf(day, first.minute, a)) === mod(utcOf(day, second.minute, b));
  return isOne ? { zones: [a] } : { zones: [a], mismatch: { a: written(first), b: written(second) } };
};

/** The zone of the first clock time of a date on a day number, told or checked by the second one. */
export const readZones = ({ clocks = [], zone }: Fields, day: number): ClockReading => {
  const [first, second] = clocks;
  if (first === undefined) return { zones: zonesOf(zone) };
  const own: Clock = first.zone === undefined && zone !== undefined ? { ...first, zone } : first;
  if (own.zone?.type === 'unknown')
    return { zones: [], reason: `“${own.zone.name} time” is no time zone that is known` };
  if (own.zone?.type === 'ambiguous')
    return {
      zones: own.zone.zones,
      reason: `${own.zone.name} stands for several time zones: quote a city or an offset`,
    };
  const [a, b] = [known(own.zone), known(second?.zone)];
  if (second === undefined || b === null) return { zones: [a] };
  return a === null ? zoneBySecond(own, second, b, day) : checked(own, second, a, b, day);
};

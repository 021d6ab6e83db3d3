import type { TimeOfDay } from '../../model/values.ts';
import { fromIsoDay, toClock } from './calendar.ts';
import { formatDayNumber, formatZone } from './format-date.ts';

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The minute before the first that is left out. */
const lastOf = (end: string): string => toClock((minuteOf(end) + 24 * 60 - 1) % (24 * 60));

/** `07:15` as it stands on a face of twelve hours: `7:15`. */
const onFace = (clock: string): string => {
  const hour = Number(clock.slice(0, 2)) % 12;
  return `${hour === 0 ? 12 : hour}${clock.slice(2)}`;
};

const formatDay = (day: string | null): string => {
  const number = day === null ? null : fromIsoDay(day);
  return number === null ? '' : ` on ${formatDayNumber(number)}`;
};

/** A time of day in words that read back as the same: `19:15 Europe/Moscow`, `7:15 a.m. or p.m.`, `18:00 to 05:59`. */
export const formatTime = ({ start, end, eitherHalf, zone, day, approximate }: TimeOfDay): string => {
  const last = lastOf(end);
  const clock = eitherHalf ? onFace : (one: string): string => one;
  const words = start === last ? clock(start) : `${clock(start)} to ${clock(last)}`;
  return `${approximate ? 'about ' : ''}${words}${eitherHalf ? ' a.m. or p.m.' : ''}${formatZone(zone, true)}${formatDay(day)}`;
};

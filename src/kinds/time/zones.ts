import { DAY_MINUTES } from './calendar.ts';
import { steadyOffset } from './steady-zones.ts';

/** The offsets that zones have, in minutes east of UTC: a time without a zone may be in any of them. */
export const WEST_MOST = -12 * 60;
export const EAST_MOST = 14 * 60;

const FIXED = /^([+-])(\d{2}):(\d{2})$/;

const fixedOffset = (zone: string): number | null => {
  if (zone === 'UTC') return 0;
  const [, sign, hours, minutes] = FIXED.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
};

/** Whether a zone is an offset, whatever the day. */
export const isFixed = (zone: string): boolean => fixedOffset(zone) !== null;

/** An offset in minutes as `+03:00`; nought is `UTC`. */
export const zoneOfOffset = (offset: number): string => {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const padded = (number: number): string => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
};

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Formats are costly to make and few; `null` for what is no zone. */
const formatOf = (zone: string): Intl.DateTimeFormat | null => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
  } catch (error) {
    // Not a zone: the caller is told by null.
    if (!(error instanceof RangeError)) throw error;
  }
  formats.set(zone, format);
  return format;
};

const OFFSET_NAME = /^GMT(?:([+-])(\d{2}):(\d{2})(?::\d{2})?)?$/;

/** The offset of an IANA zone at a moment, in minutes since 1970 in UTC. */
const offsetAtMoment = (format: Intl.DateTimeFormat, utcMinutes: number): number => {
  const parts = format.formatToParts(utcMinutes * 60_000);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = OFFSET_NAME.exec(name) ?? [];
  return sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
};

/** A local minute number in a zone as one in UTC; an unknown zone counts as UTC. */
export const toUtc = (localMinutes: number, zone: string): number => {
  const fixed = fixedOffset(zone) ?? steadyOffset(zone, localMinutes);
  if (fixed !== null) return localMinutes - fixed;
  const format = formatOf(zone);
  if (format === null || !Number.isFinite(localMinutes)) return localMinutes;
  const guess = localMinutes - offsetAtMoment(format, localMinutes);
  return localMinutes - offsetAtMoment(format, guess);
};

/** A minute number in UTC as a local one. */
export const fromUtc = (utcMinutes: number, zone: string): number => {
  const fixed = fixedOffset(zone) ?? steadyOffset(zone, utcMinutes);
  if (fixed !== null) return utcMinutes + fixed;
  const format = formatOf(zone);
  return format === null || !Number.isFinite(utcMinutes) ? utcMinutes : utcMinutes + offsetAtMoment(format, utcMinutes);
};

/** How far apart two clock times stand, as an offset that a zone may have, or `null`. */
export const offsetBetween = (localMinutes: number, utcMinutes: number): number | null => {
  const plain = (((localMinutes - utcMinutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const offset = plain > EAST_MOST ? plain - DAY_MINUTES : plain;
  return offset % 15 === 0 && offset >= WEST_MOST ? offset : null;
};

/** The machine's own spelling of an IANA zone, whatever its capitals; `null` for what is none. */
export const knownZone = (name: string): string | null => formatOf(name)?.resolvedOptions().timeZone ?? null;

import { DAY_MINUTES } from './calendar.ts';
import { steadyOffset } from './steady-zones.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';
import { ABBREVIATED_ZONES, AMBIGUOUS_ZONES, NAMED_ZONES } from './zone-names.ts';

/** A zone as the words give it: one, several that an abbreviation may mean, or the unnamed zone of the place. */
export type ZoneRef =
  | { readonly type: 'zone'; readonly zone: string }
  | { readonly type: 'ambiguous'; readonly name: string; readonly zones: readonly string[] }
  | { readonly type: 'local' };

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
  } catch {
    // Not a zone: the caller is told by null.
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

const named = (zone: string): ZoneRef => ({ type: 'zone', zone });

/** `+03:00`, `+3`, `+0300` after a clock time or GMT; the sign is at `index`. */
const offsetAt = (tokens: Tokens, index: number): Found<number> | null => {
  const sign = textAt(tokens, index);
  const digits = tokens[index + 1];
  if ((sign !== '+' && sign !== '-') || digits?.kind !== 'number' || !digits.tight || digits.text.length > 4)
    return null;
  const hasMinutes = textAt(tokens, index + 2) === ':' && /^\d\d$/.test(textAt(tokens, index + 3));
  const isLong = digits.text.length > 2;
  const hours = isLong ? Math.floor(digits.value / 100) : digits.value;
  const minutes = isLong ? digits.value % 100 : hasMinutes ? (tokens[index + 3]?.value ?? 0) : 0;
  const offset = (hours * 60 + minutes) * (sign === '-' ? -1 : 1);
  if (offset < WEST_MOST || offset > EAST_MOST) return null;
  return { value: offset, end: index + (hasMinutes && !isLong ? 4 : 2) };
};

const abbreviated = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const token = tokens[index];
  if (token?.capitals !== true) return null;
  const zone = ABBREVIATED_ZONES.get(token.text);
  if (zone === 'UTC') {
    const offset = offsetAt(tokens, index + 1);
    if (offset !== null) return { value: named(zoneOfOffset(offset.value)), end: offset.end };
  }
  if (zone !== undefined) return { value: named(zone), end: index + 1 };
  const zones = AMBIGUOUS_ZONES.get(token.text);
  return zones === undefined
    ? null
    : { value: { type: 'ambiguous', name: token.text.toUpperCase(), zones }, end: index + 1 };
};

const MOST_NAME_WORDS = 3;

/** `Moscow time`, `Moscow local time`, `Central European Summer Time`. */
const byName = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  let name = '';
  for (let words = 1; words <= MOST_NAME_WORDS; words += 1) {
    name += `${words === 1 ? '' : ' '}${textAt(tokens, index + words - 1)}`;
    const after = index + words + (textAt(tokens, index + words) === 'local' ? 1 : 0);
    const zone = textAt(tokens, after) === 'time' ? NAMED_ZONES.get(name) : undefined;
    if (zone !== undefined) return { value: named(zone), end: after + 1 };
  }
  return null;
};

const local = (tokens: Tokens, index: number): Found<ZoneRef> | null =>
  textAt(tokens, index) === 'local' && textAt(tokens, index + 1) === 'time'
    ? { value: { type: 'local' }, end: index + 2 }
    : null;

/** The zones of our own table, by their names in lower case: their spelling is kept. */
const OWN_SPELLING: ReadonlyMap<string, string> = new Map(
  [...NAMED_ZONES.values()].map((zone) => [zone.toLowerCase(), zone]),
);

const ZONE_WORD = /^[a-z_]+$/;

/** `Europe/Moscow`, `America/Argentina/Buenos_Aires`: as the tokeniser cuts them, with their own capitals lost. */
const iana = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  if (textAt(tokens, index + 1) !== '/' || !ZONE_WORD.test(textAt(tokens, index))) return null;
  const parts = [textAt(tokens, index)];
  let end = index + 1;
  while (parts.length < 3 && textAt(tokens, end) === '/' && ZONE_WORD.test(textAt(tokens, end + 1))) {
    parts.push(textAt(tokens, end + 1));
    end += 2;
  }
  const name = parts.join('/');
  const zone = OWN_SPELLING.get(name) ?? formatOf(name)?.resolvedOptions().timeZone;
  return zone === undefined ? null : { value: named(zone), end };
};

/** A zone in words at `index`: by city, country, abbreviation, offset, IANA name, or "local time". */
export const zoneAt = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  if (tokens[index]?.kind !== 'word') return null;
  return local(tokens, index) ?? abbreviated(tokens, index) ?? byName(tokens, index) ?? iana(tokens, index);
};

/** A zone right after a clock time, where a bare offset may stand as well: `00:00+04:00`. */
export const zoneAfterClock = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const zone = zoneAt(tokens, index);
  if (zone !== null) return zone;
  const offset = tokens[index]?.tight === true ? offsetAt(tokens, index) : null;
  return offset === null ? null : { value: named(zoneOfOffset(offset.value)), end: offset.end };
};

/** How far apart two clock times stand, as an offset that a zone may have, or `null`. */
export const offsetBetween = (localMinutes: number, utcMinutes: number): number | null => {
  const plain = (((localMinutes - utcMinutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const offset = plain > EAST_MOST ? plain - DAY_MINUTES : plain;
  return offset % 15 === 0 && offset >= WEST_MOST ? offset : null;
};

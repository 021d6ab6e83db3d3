import { unmarked } from '../../text/unmarked.ts';
import { ABBREVIATED_ZONES, AMBIGUOUS_ZONES, BARE_ZONES, NAMED_ZONES } from '../../languages/en/zone-names.ts';
import { ZONE_PLACES } from '../../languages/en/generated/zone-places.ts';
import { textAt, tokenise, type Found, type Tokens } from './tokens.ts';
import { EAST_MOST, knownZone, WEST_MOST, zoneOfOffset } from './zones.ts';

/** A zone as the words give it: one, several that an abbreviation may mean, or the unnamed zone of the place. */
export type ZoneRef =
  | { readonly type: 'zone'; readonly zone: string }
  | { readonly type: 'ambiguous'; readonly name: string; readonly zones: readonly string[] }
  /** "10 a.m. Atlantis time": a name that is in no table. */
  | { readonly type: 'unknown'; readonly name: string }
  | { readonly type: 'local' };

const foldWords = (words: readonly string[]): string => unmarked(words.join(' '));

/** The name of a place as zones are looked up by it: lower case, without diacritics, its words parted as tokens are. */
export const foldedPlace = (name: string): string => foldWords(tokenise(name).map(({ text }) => text));

const placesIn = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [zone = '', names = ''] = line.split('=');
        return names.split('|').map((name) => [name, zone] as const);
      }),
  );

let places: ReadonlyMap<string, string> | undefined;

/** The large table is parsed with the first place that asks for it; its names are places only in capitals ("Nice"). */
const zoneOfName = (name: string, capital: boolean): string | undefined =>
  NAMED_ZONES.get(name) ?? (capital ? (places ??= placesIn(ZONE_PLACES)).get(name) : undefined);

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

/** Words and hyphens of a name at most: "Port-au-Prince". */
const MOST_NAME_TOKENS = 5;

const endOfTime = (tokens: Tokens, index: number): number => index + (textAt(tokens, index) === 'local' ? 2 : 1);

/** The index of "time" or "local time" behind a name, else -1. */
const endOfName = (tokens: Tokens, index: number): number => {
  for (let at = index + 1; at <= index + MOST_NAME_TOKENS; at += 1) {
    if (textAt(tokens, at) === 'time') return at;
    if (textAt(tokens, at) === 'local' && textAt(tokens, at + 1) === 'time') return at;
  }
  return -1;
};

/** `Moscow time`, `Moscow local time`, `Central European Summer Time`. */
const byName = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const nameEnd = endOfName(tokens, index);
  if (nameEnd === -1) return null;
  const name = foldWords(tokens.slice(index, nameEnd).map(({ text }) => text));
  const zone = zoneOfName(name, tokens[index]?.capital === true);
  return zone === undefined ? null : { value: named(zone), end: endOfTime(tokens, nameEnd) };
};

/** A name in capitals before "time" that is in no table. */
const unknown = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const nameEnd = tokens[index]?.capital === true ? endOfName(tokens, index) : -1;
  if (nameEnd === -1) return null;
  const name = tokens.slice(index, nameEnd).map(({ text }) => text);
  return { value: { type: 'unknown', name: name.join(' ') }, end: endOfTime(tokens, nameEnd) };
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
  const zone = OWN_SPELLING.get(name) ?? knownZone(name);
  return zone === null ? null : { value: named(zone), end };
};

/** A zone in words at `index`: by city, country, abbreviation, offset, IANA name, or "local time". */
export const zoneAt = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  if (tokens[index]?.kind !== 'word') return null;
  return local(tokens, index) ?? abbreviated(tokens, index) ?? byName(tokens, index) ?? iana(tokens, index);
};

/** `8 p.m. Eastern`, and no "Eastern Europe", "Central Station": another name would go on. */
const bare = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const token = tokens[index];
  const zone = token?.capital === true ? BARE_ZONES.get(token.text) : undefined;
  return zone === undefined || tokens[index + 1]?.capital === true ? null : { value: named(zone), end: index + 1 };
};

/** A zone right after a clock time, where a bare offset may stand as well: `00:00+04:00`. */
export const zoneAfterClock = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const zone = zoneAt(tokens, index);
  if (zone !== null) return zone;
  const offset = tokens[index]?.tight === true ? offsetAt(tokens, index) : null;
  if (offset !== null) return { value: named(zoneOfOffset(offset.value)), end: offset.end };
  return unknown(tokens, index) ?? bare(tokens, index);
};

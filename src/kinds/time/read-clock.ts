import type { Clock, Fields, Reader } from './fields.ts';
import { clockInWords } from './read-clock-words.ts';
import { zoneAfterClock, zoneAt, type ZoneRef } from './read-zone.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';
import { DAY_PARTS, SMALL_HOURS, type DayPart } from './words.ts';

const NOON = 12 * 60;

/** `am`, `a.m.`, `p.m.`; 0 or 12 hours, and the index after it. */
const halfOfDay = (tokens: Tokens, index: number): Found<'am' | 'pm'> | null => {
  const word = textAt(tokens, index);
  if (word === 'am' || word === 'pm') return { value: word, end: index + 1 };
  const isSpelt =
    (word === 'a' || word === 'p') && textAt(tokens, index + 1) === '.' && textAt(tokens, index + 2) === 'm';
  if (!isSpelt) return null;
  return { value: word === 'a' ? 'am' : 'pm', end: textAt(tokens, index + 3) === '.' ? index + 4 : index + 3 };
};

const TWO_DIGITS = /^[0-5]\d$/;

interface Face {
  readonly hour: number;
  readonly minute: number;
}

const withMinutes = (tokens: Tokens, index: number): Found<Face> | null => {
  const hour = tokens[index];
  const mark = textAt(tokens, index + 1);
  const minutes = textAt(tokens, index + 2);
  if (hour === undefined || (mark !== ':' && mark !== '.') || tokens[index + 2]?.tight !== true) return null;
  if (!TWO_DIGITS.test(minutes) || hour.text.length > 2) return null;
  const hasSeconds = textAt(tokens, index + 3) === ':' && TWO_DIGITS.test(textAt(tokens, index + 4));
  const face = { hour: hour.value, minute: Number(minutes) };
  return mark === ':' ? { value: face, end: index + (hasSeconds ? 5 : 3) } : { value: face, end: index + 3 };
};

/** `0900`, `1300`: four digits, where a zone or "hours" follows. */
const military = (tokens: Tokens, index: number): Found<Face> | null => {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^(?:[01]\d|2[0-4])[0-5]\d$/.test(token.text)) return null;
  const isHours = ['hours', 'hrs', 'h'].includes(textAt(tokens, index + 1));
  if (!isHours && zoneAt(tokens, index + 1) === null) return null;
  const face = { hour: Math.floor(token.value / 100), minute: token.value % 100 };
  return { value: face, end: isHours ? index + 2 : index + 1 };
};

const toMinutes = ({ hour, minute }: Face, half: 'am' | 'pm' | null): number | null => {
  if (half === null) return hour > 24 || (hour === 24 && minute > 0) ? null : hour * 60 + minute;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) * 60 + minute + (half === 'pm' ? NOON : 0);
};

/** A clock time without its zone. */
type Told = Omit<Clock, 'zone'>;

/** "5:30" may be of a day of 24 hours or of 12; "05:30" and "17:30" are of 24. */
const openness = (tokens: Tokens, index: number, { hour }: Face): Pick<Told, 'open'> =>
  hour >= 1 && hour <= 12 && !textAt(tokens, index).startsWith('0') ? { open: 'digits' } : {};

const HOURS: ReadonlySet<string> = new Set(['hours', 'hrs', 'h']);

/** `13:00`, `1 pm`, `7.15 p.m.`, `15.30 GMT`; a bare number, or one with a point, needs am, pm, a zone or "hours". */
const digits = (tokens: Tokens, index: number): Found<Told> | null => {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const long = withMinutes(tokens, index);
  const read = long ?? { value: { hour: token.value, minute: 0 }, end: index + 1 };
  const half = halfOfDay(tokens, read.end);
  if (half !== null) {
    const minute = toMinutes(read.value, half.value);
    return minute === null ? null : { value: { minute }, end: half.end };
  }
  const isHours = HOURS.has(textAt(tokens, read.end));
  const isTold = textAt(tokens, index + 1) === ':' || isHours || zoneAt(tokens, read.end) !== null;
  const minute = long !== null && isTold ? toMinutes(read.value, null) : null;
  if (minute === null) return null;
  return { value: { minute, ...openness(tokens, index, read.value) }, end: isHours ? read.end + 1 : read.end };
};

const fourDigits = (tokens: Tokens, index: number): Found<Told> | null => {
  const read = military(tokens, index);
  const minute = read === null ? null : toMinutes(read.value, null);
  return read === null || minute === null ? null : { value: { minute }, end: read.end };
};

/** `half past five`, and `half past five p.m.`. */
const inWords = (tokens: Tokens, index: number): Found<Told> | null => {
  const read = clockInWords(tokens, index);
  if (read === null) return null;
  const half = halfOfDay(tokens, read.end);
  if (half === null) return { value: { minute: read.value, open: 'words' }, end: read.end };
  return { value: { minute: (read.value % NOON) + (half.value === 'pm' ? NOON : 0) }, end: half.end };
};

const told = (tokens: Tokens, index: number): Found<Told> | null =>
  fourDigits(tokens, index) ?? inWords(tokens, index) ?? digits(tokens, index);

/** The zone after a clock time, also across a comma or an opening bracket: `13:00 (GMT)`. */
const zoneAfter = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const isSet = textAt(tokens, index) === '(' || textAt(tokens, index) === ',';
  return zoneAfterClock(tokens, isSet ? index + 1 : index);
};

/** A clock time with its zone, `noon`, `midnight`. */
export const clockReader: Reader = (tokens, index) => {
  const word = textAt(tokens, index);
  const isMidnight = word === 'midnight';
  const isNoon = word === 'noon' || (word === 'midday' && textAt(tokens, index - 1) === 'at');
  const time =
    isMidnight || isNoon ? { value: { minute: isMidnight ? 0 : NOON }, end: index + 1 } : told(tokens, index);
  if (time === null) return null;
  const zone = zoneAfter(tokens, time.end);
  const clock: Clock = zone === null ? time.value : { ...time.value, zone: zone.value };
  const fields: Fields = isMidnight ? { clocks: [clock], midnight: true } : { clocks: [clock] };
  return { value: fields, end: zone?.end ?? time.end };
};

/** A zone by itself: "November 10, 2020, Moscow time". */
export const zoneReader: Reader = (tokens, index) => {
  const zone = zoneAt(tokens, index);
  return zone === null ? null : { value: { zone: zone.value }, end: zone.end };
};

/** Words that make a part of the day its first or last hours. */
const EARLY_HOURS: ReadonlySet<string> = new Set(['early', 'small', 'wee', 'predawn', 'first']);

const third = (part: DayPart, which: 0 | 1 | 2): DayPart => {
  const length = (part.to - part.from) / 3;
  return { from: part.from + length * which, to: part.from + length * (which + 1) };
};

const THIRDS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['early', 0],
  ['mid', 1],
  ['late', 2],
]);

/** `evening`, `late evening`, `mid-afternoon`. */
const namedPart = (tokens: Tokens, index: number): Found<DayPart> | null => {
  const which = THIRDS.get(textAt(tokens, index));
  const next = which === undefined ? index : index + 1;
  const at = which !== undefined && textAt(tokens, next) === '-' ? next + 1 : next;
  const part = DAY_PARTS.get(textAt(tokens, at));
  if (part === undefined) return null;
  return { value: which === undefined ? part : third(part, which), end: at + 1 };
};

const earlyHours = (tokens: Tokens, index: number): Found<DayPart> | null =>
  EARLY_HOURS.has(textAt(tokens, index)) && textAt(tokens, index + 1) === 'hours'
    ? { value: SMALL_HOURS, end: index + 2 }
    : null;

const beforeDawn = (tokens: Tokens, index: number): Found<DayPart> | null =>
  textAt(tokens, index) === 'before' && ['dawn', 'daybreak', 'sunrise'].includes(textAt(tokens, index + 1))
    ? { value: SMALL_HOURS, end: index + 2 }
    : null;

const dayPart = (tokens: Tokens, index: number): Found<DayPart> | null =>
  earlyHours(tokens, index) ?? beforeDawn(tokens, index) ?? namedPart(tokens, index);

const NIGHT = DAY_PARTS.get('night');

/** "This morning", "last night", "tonight", and parts of a day whose day stands elsewhere. */
export const dayPartReader: Reader = (tokens, index) => {
  const word = textAt(tokens, index);
  if (word === 'tonight' && NIGHT !== undefined) return { value: { dayBy: 0, part: NIGHT }, end: index + 1 };
  const isThis = word === 'this' || (word === 'last' && textAt(tokens, index + 1) === 'night');
  const part = dayPart(tokens, isThis ? index + 1 : index);
  if (part === null) return null;
  const day = isThis ? { dayBy: word === 'last' ? -1 : 0 } : {};
  return { value: { ...day, part: part.value }, end: part.end };
};

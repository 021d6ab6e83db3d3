import type { Clock, Fields, Reader } from './fields.ts';
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

/** `13:00`, `1 pm`, `7.15 p.m.`, `0900 GMT`; a bare number, or one with a point, is a clock time only before am or pm. */
const face = (tokens: Tokens, index: number): Found<number> | null => {
  if (tokens[index]?.kind !== 'number') return null;
  const long = military(tokens, index);
  const read = long ??
    withMinutes(tokens, index) ?? { value: { hour: tokens[index].value, minute: 0 }, end: index + 1 };
  const half = long === null ? halfOfDay(tokens, read.end) : null;
  const isPlain = long !== null || textAt(tokens, index + 1) === ':';
  if (half === null && (!isPlain || read.end === index + 1) && long === null) return null;
  const minutes = toMinutes(read.value, half?.value ?? null);
  return minutes === null ? null : { value: minutes, end: half?.end ?? read.end };
};

/** The zone after a clock time, also across a comma or an opening bracket: `13:00 (GMT)`. */
const zoneAfter = (tokens: Tokens, index: number): Found<ZoneRef> | null => {
  const isSet = textAt(tokens, index) === '(' || textAt(tokens, index) === ',';
  return zoneAfterClock(tokens, isSet ? index + 1 : index);
};

/** A clock time with its zone, `noon`, `midnight`. */
export const clockReader: Reader = (tokens, index) => {
  const word = textAt(tokens, index);
  const isMidnight = word === 'midnight';
  const time = isMidnight || word === 'noon' ? { value: isMidnight ? 0 : NOON, end: index + 1 } : face(tokens, index);
  if (time === null) return null;
  const zone = zoneAfter(tokens, time.end);
  const clock: Clock = { minute: time.value, ...(zone === null ? {} : { zone: zone.value }) };
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

import { MONTHS, WEEKDAYS } from '../../languages/en/calendar-words.ts';
import type { Clock, Fields, Reader } from './fields.ts';
import { clockByName, clockInWords } from './read-clock-words.ts';
import { zoneAfterClock, zoneAt, type ZoneRef } from './read-zone.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';
import { CLOCK_LEADS, DAY_PARTS, PARTS_OF_PARTS, SMALL_HOURS, type DayPart } from './words.ts';

const NOON = 12 * 60;
const DAY = 2 * NOON;

type Half = 'am' | 'pm';

/** `am`, `a.m.`, `p.m.`, and the index after it. */
const oneHalf = (tokens: Tokens, index: number): Found<Half> | null => {
  const word = textAt(tokens, index);
  if (word === 'am' || word === 'pm') return { value: word, end: index + 1 };
  const isSpelt =
    (word === 'a' || word === 'p') && textAt(tokens, index + 1) === '.' && textAt(tokens, index + 2) === 'm';
  if (!isSpelt) return null;
  return { value: word === 'a' ? 'am' : 'pm', end: textAt(tokens, index + 3) === '.' ? index + 4 : index + 3 };
};

/** Half of the day, or `either` where both are named: `a.m. or p.m.`, as `format` writes it. */
const halfOfDay = (tokens: Tokens, index: number): Found<Half | 'either'> | null => {
  const first = oneHalf(tokens, index);
  const second = first !== null && textAt(tokens, first.end) === 'or' ? oneHalf(tokens, first.end + 1) : null;
  return second === null || second.value === first?.value ? first : { value: 'either', end: second.end };
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

/** The minute of a face, and whether the half of its day is open; `null` where no clock shows it. */
const toTold = ({ hour, minute }: Face, half: Half | 'either' | null): Told | null => {
  if (half === null) return hour > 24 || (hour === 24 && minute > 0) ? null : { minute: hour * 60 + minute };
  if (hour < 1 || hour > 12) return null;
  const first = (hour % 12) * 60 + minute;
  return half === 'either' ? { minute: first, open: 'words' } : { minute: first + (half === 'pm' ? NOON : 0) };
};

/** A clock time without its zone. */
type Told = Omit<Clock, 'zone'>;

/** "5:30" may be of a day of 24 hours or of 12; "05:30" and "17:30" are of 24. */
const openness = (tokens: Tokens, index: number, { hour }: Face): Pick<Told, 'open'> =>
  hour >= 1 && hour <= 12 && !textAt(tokens, index).startsWith('0') ? { open: 'digits' } : {};

const HOURS: ReadonlySet<string> = new Set(['hours', 'hrs', 'h']);

/** A number with a colon behind other words is a verse, a score or a time that was run: "John 3:16". */
const isLed = (tokens: Tokens, index: number): boolean => {
  const before = tokens[index - 1];
  if (before?.kind !== 'word') return true;
  return CLOCK_LEADS.has(before.text) || MONTHS.has(before.text) || WEEKDAYS.has(before.text);
};

/** `13:00`, `1 pm`, `7.15 p.m.`, `15.30 GMT`; a bare number, or one with a point, needs am, pm, a zone or "hours". */
const digits = (tokens: Tokens, index: number): Found<Told> | null => {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const long = withMinutes(tokens, index);
  const read = long ?? { value: { hour: token.value, minute: 0 }, end: index + 1 };
  const half = halfOfDay(tokens, read.end);
  if (half !== null) return asFound(toTold(read.value, half.value), half.end);
  const isHours = HOURS.has(textAt(tokens, read.end));
  // "22.40" is a price or a share in any text, and a time where no more was quoted as one.
  const isAlone = index === 0 && read.end === tokens.length;
  const isSure = isHours || isAlone || zoneAt(tokens, read.end) !== null;
  if (long === null || !(isSure || (textAt(tokens, index + 1) === ':' && isLed(tokens, index)))) return null;
  const value = toTold(read.value, null);
  return asFound(
    value && { ...value, ...(isHours ? {} : openness(tokens, index, read.value)) },
    isHours ? read.end + 1 : read.end,
  );
};

const asFound = (value: Told | null, end: number): Found<Told> | null => (value === null ? null : { value, end });

const fourDigits = (tokens: Tokens, index: number): Found<Told> | null => {
  const read = military(tokens, index);
  return read === null ? null : asFound(toTold(read.value, null), read.end);
};

/** `half past five`, and `half past five p.m.`. */
const inWords = (tokens: Tokens, index: number): Found<Told> | null => {
  const named = clockByName(tokens, index);
  if (named !== null) return { value: { minute: named.value }, end: named.end };
  const read = clockInWords(tokens, index);
  if (read === null) return null;
  const half = halfOfDay(tokens, read.end);
  if (half === null || half.value === 'either')
    return { value: { minute: read.value, open: 'words' }, end: half?.end ?? read.end };
  return { value: { minute: (read.value % NOON) + (half.value === 'pm' ? NOON : 0) }, end: half.end };
};

const single = (tokens: Tokens, index: number): Found<Told> | null =>
  fourDigits(tokens, index) ?? inWords(tokens, index) ?? digits(tokens, index);

/** The minute of the half of the day that lies nearer before another. */
const nearerBefore = (minute: number, other: number): number => {
  const gap = (from: number): number => (other - from + DAY) % DAY || DAY;
  const [first, second] = [minute % NOON, (minute % NOON) + NOON];
  return gap(first) < gap(second) ? first : second;
};

/** `3-5 p.m.`, `between 3 and 5 p.m.`, `from 11:30 to 2 p.m.`: the second tells the half of the day of the first. */
const run = (tokens: Tokens, index: number): Found<Told> | null => {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const first = withMinutes(tokens, index) ?? { value: { hour: token.value, minute: 0 }, end: index + 1 };
  const isLong = first.end > index + 1;
  const { hour, minute } = first.value;
  const joint = textAt(tokens, first.end);
  const lead = textAt(tokens, index - 1);
  // "Ten to five p.m." is one time.
  const isJoined =
    joint === '-' || (joint === 'to' && (isLong || lead === 'from')) || (joint === 'and' && lead === 'between');
  const last = isJoined && hour >= 1 && hour <= 12 ? single(tokens, first.end + 1) : null;
  const isHalved = last !== null && last.value.open === undefined && oneHalfBefore(tokens, last.end);
  if (last === null || !isHalved) return null;
  return {
    value: { minute: nearerBefore(hour * 60 + minute, last.value.minute), until: last.value.minute },
    end: last.end,
  };
};

/** Whether the words before an index end in "a.m." or "p.m.". */
const oneHalfBefore = (tokens: Tokens, end: number): boolean =>
  [1, 3, 4].some((length) => oneHalf(tokens, end - length)?.end === end);

const told = (tokens: Tokens, index: number): Found<Told> | null => run(tokens, index) ?? single(tokens, index);

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

/** What stands between "early" and the part of the day: nothing, a hyphen, "in the". */
const afterThird = (tokens: Tokens, index: number): number => {
  if (textAt(tokens, index) === '-') return index + 1;
  const isIn = ['in', 'on'].includes(textAt(tokens, index)) && ['the', 'a', 'that'].includes(textAt(tokens, index + 1));
  return isIn ? index + 2 : index;
};

/** `evening`, `late evening`, `mid-afternoon`, `early in the morning`. */
const namedPart = (tokens: Tokens, index: number): Found<DayPart> | null => {
  const word = textAt(tokens, index);
  const which = THIRDS.get(word);
  const at = which === undefined ? index : afterThird(tokens, index + 1);
  const name = textAt(tokens, at);
  const part = DAY_PARTS.get(name);
  if (part === undefined) return null;
  const value = which === undefined ? part : (PARTS_OF_PARTS.get(`${word} ${name}`) ?? third(part, which));
  return { value, end: at + 1 };
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

import { cardinal } from './numerals.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';

const HOUR = 60;
const MOST_HOURS = 12;

/** The hour on a face of twelve hours, in digits or words: `5`, `five`. */
const hourAt = (tokens: Tokens, index: number): Found<number> | null => {
  const found = cardinal(tokens, index);
  if (found === null || found.end > index + 1) return null;
  return Number.isInteger(found.value) && found.value >= 1 && found.value <= MOST_HOURS ? found : null;
};

const QUARTER = 15;

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);
const DAY = 24 * HOUR;

/** `five minutes to midnight`, `ten past noon`: these tell which half of the day. */
export const clockByName = (tokens: Tokens, index: number): Found<number> | null => {
  const minutes = minutesAt(tokens, index);
  const hour = minutes === null ? undefined : NAMED.get(textAt(tokens, minutes.end + 1));
  if (minutes === null || hour === undefined || !isTold(tokens, index, minutes.end)) return null;
  const joint = textAt(tokens, minutes.end);
  const sign = AFTER.has(joint) ? 1 : BEFORE.has(joint) ? -1 : 0;
  return sign === 0 ? null : { value: (hour * HOUR + sign * minutes.value) % DAY, end: minutes.end + 2 };
};

/** What stands before "past" or "to": `half`, `a quarter`, `ten`, `twenty-five minutes`. */
const minutesAt = (tokens: Tokens, index: number): Found<number> | null => {
  if (textAt(tokens, index) === 'half') return { value: HOUR / 2, end: index + 1 };
  const quarter = textAt(tokens, index) === 'a' ? index + 1 : index;
  if (textAt(tokens, quarter) === 'quarter') return { value: QUARTER, end: quarter + 1 };
  const found = cardinal(tokens, index);
  if (found === null || !Number.isInteger(found.value) || found.value < 1 || found.value >= HOUR) return null;
  return { value: found.value, end: /^minutes?$/.test(textAt(tokens, found.end)) ? found.end + 1 : found.end };
};

const AFTER: ReadonlySet<string> = new Set(['past', 'after']);
const BEFORE: ReadonlySet<string> = new Set(['to', 'before', 'till', 'of']);

/** "Ten past five" tells the time by itself; "ten to five" may be a vote, and "ten after five" a length. */
const isTold = (tokens: Tokens, index: number, joint: number): boolean =>
  textAt(tokens, joint) === 'past' ||
  textAt(tokens, index) === 'a' ||
  /^(?:quarter|minutes?)$/.test(textAt(tokens, joint - 1));

/** `half past five`, `a quarter to six`, `ten minutes past four`: "half" goes with "past" alone. */
const byMinutes = (tokens: Tokens, index: number): Found<number> | null => {
  const minutes = minutesAt(tokens, index);
  const hour = minutes === null ? null : hourAt(tokens, minutes.end + 1);
  if (minutes === null || hour === null || !isTold(tokens, index, minutes.end)) return null;
  const joint = textAt(tokens, minutes.end);
  if (AFTER.has(joint)) return { value: hour.value * HOUR + minutes.value, end: hour.end };
  return BEFORE.has(joint) ? { value: hour.value * HOUR - minutes.value, end: hour.end } : null;
};

/** `five o'clock`. */
const byClock = (tokens: Tokens, index: number): Found<number> | null => {
  const hour = hourAt(tokens, index);
  if (hour === null || textAt(tokens, hour.end) !== 'o' || textAt(tokens, hour.end + 1) !== "'") return null;
  return textAt(tokens, hour.end + 2) === 'clock' ? { value: hour.value * HOUR, end: hour.end + 3 } : null;
};

const AT: ReadonlySet<string> = new Set([
  'at',
  'by',
  'until',
  'till',
  'around',
  'about',
  'before',
  'after',
  'from',
  'since',
]);
const PART: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

/** `at five in the afternoon`: the hour alone, where a part of the day follows. */
const byPart = (tokens: Tokens, index: number): Found<number> | null => {
  const hour = AT.has(textAt(tokens, index - 1)) ? hourAt(tokens, index) : null;
  if (hour === null) return null;
  const [first, second, third] = [0, 1, 2].map((by) => textAt(tokens, hour.end + by));
  const isPart =
    (first === 'in' && second === 'the' && PART.has(third ?? '')) || (first === 'this' && PART.has(second ?? ''));
  return isPart ? { value: hour.value * HOUR, end: hour.end } : null;
};

/** A clock time in words on a face of twelve hours, in minutes: whether it is morning or afternoon stands elsewhere. */
export const clockInWords = (tokens: Tokens, index: number): Found<number> | null =>
  byMinutes(tokens, index) ?? byClock(tokens, index) ?? byPart(tokens, index);

import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../languages/en/calendar-words.ts';
import { only, type Reader, type Way } from './fields.ts';
import { cardinal, ordinal } from './numerals.ts';
import { isVerb, monthName } from './read-calendar.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';

/** Abbreviated weekdays count only with a full stop, a comma or a date behind them: "sat" and "sun" are words. */
const shortWeekday = (tokens: Tokens, index: number): Found<number> | null => {
  const weekday = SHORT_WEEKDAYS.get(textAt(tokens, index));
  if (weekday === undefined || tokens[index]?.capital !== true) return null;
  const at = textAt(tokens, index + 1) === '.' ? index + 2 : index + 1;
  const next = textAt(tokens, at) === ',' ? at + 1 : at;
  const isDate = MONTHS.has(textAt(tokens, next)) || tokens[next]?.kind === 'number';
  return isDate || (index === 0 && at >= tokens.length) ? { value: weekday, end: at } : null;
};

const WAYS: ReadonlyMap<string, Way> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['coming', 'coming'],
  ['next', 'next'],
]);

/** "Last", "this past", "this coming", "next" before a weekday, a month or a season. */
export const wayAt = (tokens: Tokens, index: number): Found<Way> | null => {
  const word = textAt(tokens, index);
  const second = textAt(tokens, index + 1);
  if (word === 'this' && second === 'past') return { value: 'last', end: index + 2 };
  if (word === 'this' && second === 'coming') return { value: 'coming', end: index + 2 };
  const way = WAYS.get(word);
  return way === undefined ? null : { value: way, end: index + 1 };
};

/** "The previous Friday", "the fifth Sunday", "two Mondays": counted from a day that is not the one it was said on. */
const isCounted = (tokens: Tokens, index: number): boolean => {
  const before = textAt(tokens, index - 1);
  const isNumber = ordinal(tokens, index - 1) !== null || cardinal(tokens, index - 1) !== null;
  return (
    ['previous', 'following', 'preceding', 'same', 'every', 'each'].includes(before) ||
    (isNumber && tokens[index - 1]?.kind === 'word')
  );
};

/** "Before last", "after next" behind a weekday. */
const wayAfter = (tokens: Tokens, index: number): Found<Way> | null => {
  const [word, next] = [textAt(tokens, index), textAt(tokens, index + 1)];
  if (word === 'before' && next === 'last') return { value: 'beforeLast', end: index + 2 };
  return word === 'after' && next === 'next' ? { value: 'afterNext', end: index + 2 } : null;
};

const weekdayAt = (tokens: Tokens, index: number): Found<number> | null => {
  const full = WEEKDAYS.get(textAt(tokens, index));
  return full === undefined ? shortWeekday(tokens, index) : { value: full, end: index + 1 };
};

/** `Friday`, `Tues.`, `last Friday`, `this coming Sunday`, `the Friday before last`. */
export const weekdayReader: Reader = (tokens, index) => {
  const way = wayAt(tokens, index);
  const weekday = weekdayAt(tokens, way?.end ?? index);
  if (weekday === null || (way === null && isCounted(tokens, index))) return null;
  const after = way === null ? wayAfter(tokens, weekday.end) : null;
  const found = way ?? after;
  const end = after?.end ?? weekday.end;
  return { value: { weekday: weekday.value, ...(found === null ? {} : { way: found.value }) }, end };
};

const MOST_WEEKDAYS = 5;
const LAST: ReadonlySet<string> = new Set(['last', 'final']);

/** `the third Tuesday of September`, `the last Friday of next month`: which weekday; the month or year follows. */
export const nthWeekdayReader: Reader = (tokens, index) => {
  const which = LAST.has(textAt(tokens, index)) ? { value: -1, end: index + 1 } : ordinal(tokens, index);
  const weekday = which === null ? null : weekdayAt(tokens, which.end);
  if (which === null || weekday === null || which.value > MOST_WEEKDAYS) return null;
  if (!['of', 'in'].includes(textAt(tokens, weekday.end))) return null;
  return { value: { nth: which.value, weekday: weekday.value }, end: weekday.end };
};

/** `last April`, `this September`. */
export const wayMonthReader: Reader = (tokens, index) => {
  const way = wayAt(tokens, index);
  const month = way === null ? null : monthName(tokens, way.end);
  if (way === null || month === null || isVerb(tokens, way.end)) return null;
  return { value: { month: only(month.value), way: way.value }, end: month.end };
};

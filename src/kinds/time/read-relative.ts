import { MONTHS } from '../../languages/en/calendar-words.ts';
import { FIXED_DAYS } from '../../languages/en/named-days.ts';
import type { DurationPart } from '../../model/values.ts';
import { only, type Fields, type Reader } from './fields.ts';
import { lengthAt } from './length.ts';
import { cardinal, ordinal, yearInWords } from './numerals.ts';
import { phrasebook, phraseIn } from './phrasebook.ts';
import { isClosed } from './read-anaphor.ts';
import { wayAt } from './read-weekday.ts';
import { phraseAt, skip, textAt, type Found, type Tokens } from './tokens.ts';
import { SEASONS } from './words.ts';
import { entryOf } from '../../text/entry.ts';

/** Set phrases that count from the day the words were said. */
const PHRASES: Readonly<Record<string, Fields>> = {
  today: { dayBy: 0 },
  yesterday: { dayBy: -1 },
  tomorrow: { dayBy: 1 },
  tmrw: { dayBy: 1 },
  'the day before yesterday': { dayBy: -2 },
  'the day after tomorrow': { dayBy: 2 },
  'the day after tmrw': { dayBy: 2 },
  'the week after next': { weekBy: 2 },
  'the month after next': { monthBy: 2 },
  'the month after the next': { monthBy: 2 },
  'the year after next': { yearBy: 2 },
  'the week before last': { weekBy: -2 },
  'the month before last': { monthBy: -2 },
  'the year before last': { yearBy: -2 },
  'last week': { weekBy: -1 },
  'this past week': { weekBy: -1 },
  'this week': { weekBy: 0 },
  'the current week': { weekBy: 0 },
  'next week': { weekBy: 1 },
  'coming week': { weekBy: 1 },
  'last month': { monthBy: -1 },
  'this month': { monthBy: 0 },
  'the current month': { monthBy: 0 },
  'next month': { monthBy: 1 },
  'last year': { yearBy: -1 },
  'this year': { yearBy: 0 },
  'the current year': { yearBy: 0 },
  'the fiscal year': { yearBy: 0, approximate: true, fiscal: true },
  'this fiscal year': { yearBy: 0, approximate: true, fiscal: true },
  'the current fiscal year': { yearBy: 0, approximate: true, fiscal: true },
  'next fiscal year': { yearBy: 1, approximate: true, fiscal: true },
  'the coming fiscal year': { yearBy: 1, approximate: true, fiscal: true },
  'last fiscal year': { yearBy: -1, approximate: true, fiscal: true },
  'the past fiscal year': { yearBy: -1, approximate: true, fiscal: true },
  'the latest fiscal year': { yearBy: -1, approximate: true, fiscal: true },
  'next year': { yearBy: 1 },
  'last quarter': { quarterBy: -1 },
  'the latest quarter': { quarterBy: -1 },
  'the most recent quarter': { quarterBy: -1 },
  'this quarter': { quarterBy: 0 },
  'the current quarter': { quarterBy: 0 },
  'next quarter': { quarterBy: 1 },
  'last weekend': { weekendBy: -1 },
  'the weekend': { weekendBy: 0 },
  'this weekend': { weekendBy: 0 },
  'next weekend': { weekendBy: 1 },
  'the year-ago': { yearBy: -1 },
  'the year-earlier': { yearBy: -1 },
  'year-end': { month: only(12), day: only(31) },
  'year end': { month: only(12), day: only(31) },
  "year's end": { month: only(12), day: only(31) },
};

const NAMED = Object.entries(FIXED_DAYS).map(([words, [month, day]]): readonly [Fields, string] => [
  { month: only(month), day: only(day), named: true },
  words,
]);

const SET_PHRASES = phrasebook([
  ...Object.entries(PHRASES).map(([words, fields]) => [fields, words] as const),
  ...NAMED,
]);

/** "The last week" is the seven days past, not the calendar's last week. */
const isSpan = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index - 1) === 'the' &&
  ['last', 'next', 'coming', 'past'].includes(textAt(tokens, index)) &&
  !isOfMonth(tokens, index);

/** "The 20th of the next month". */
const isOfMonth = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index + 1) === 'month' && textAt(tokens, index - 2) === 'of' && ordinalEnd(tokens, index - 2);

const ordinalEnd = (tokens: Tokens, index: number): boolean =>
  [index - 1, index - 2].some((at) => ordinal(tokens, at)?.end === index);

/** `today`, `last week`, `the year after next`, `the latest quarter`. */
export const setPhraseReader: Reader = (tokens, index) => {
  if (tokens[index]?.kind !== 'word' || isSpan(tokens, index)) return null;
  const found = phraseIn(SET_PHRASES, tokens, index);
  if (found === null) return null;
  const isYear = found.value.yearBy !== undefined && textAt(tokens, found.end - 1) === 'year';
  if (isYear && isOfShorter(tokens, index, found.end)) return null;
  const isComparison = ['ago', 'earlier'].includes(textAt(tokens, found.end - 1));
  return isComparison && ordinal(tokens, found.end) === null ? null : found;
};

const CURRENT: Readonly<Record<string, Fields>> = {
  year: { yearBy: 0, current: 'year' },
  month: { monthBy: 0, current: 'month' },
  week: { weekBy: 0, current: 'week' },
  quarter: { quarterBy: 0, current: 'quarter' },
};

/** "Sales for the year": of the calendar or of accounts. */
const THE_YEAR: Fields = { yearBy: 0, current: 'year', approximate: true };
const FOR_THE_YEAR: ReadonlySet<string> = new Set(['for', 'during', 'throughout']);

/**
 * "The year", "the month" after "the end of", "late in": the one that the words were said in; "for the year", or those words
 * alone, about that year. "In the quarter" is the one that is reported, and which that is the words do not say.
 */
export const currentUnitReader: Reader = (tokens, index) => {
  if (textAt(tokens, index) !== 'the') return null;
  const [before, unit] = [textAt(tokens, index - 1), textAt(tokens, index + 1)];
  if (unit === 'year' && (index === 0 || FOR_THE_YEAR.has(before)))
    return isClosed(tokens, index + 2) ? { value: THE_YEAR, end: index + 2 } : null;
  if (!['of', 'in'].includes(before)) return null;
  const found = before === 'in' && unit === 'quarter' ? undefined : entryOf(CURRENT, unit);
  // "In the year 2000" names its own.
  const isNamed = tokens[index + 2]?.kind === 'number' || yearInWords(tokens, index + 2) !== null;
  return found === undefined || isNamed ? null : { value: found, end: index + 2 };
};

/** Units of the calendar; an hour moves no date. */
const movesDates = (parts: readonly DurationPart[]): boolean =>
  parts.every(({ unit }) => unit !== 'hour' && unit !== 'minute' && unit !== 'second');

/** "Last year's quarter", "the period last year": the year alone is coarser than what is meant. */
const SHORTER: ReadonlySet<string> = new Set(['quarter', 'period', 'half', 'season', 'quarters', 'periods']);

const isOfShorter = (tokens: Tokens, index: number, end: number): boolean => {
  const after = textAt(tokens, end) === "'" ? end + 2 : end;
  return SHORTER.has(textAt(tokens, after)) || (SHORTER.has(textAt(tokens, index - 1)) && !isTold(tokens, index));
};

/** "The third quarter last year", "the second half last year": which one is told, so that the year is its own. */
const isTold = (tokens: Tokens, end: number): boolean =>
  TOLD_WORDS.some((back) => (quarterRun(tokens, end - back) ?? halfReader(tokens, end - back))?.end === end);
/** "Third quarter", "third-quarter" or "first two quarters". */
const TOLD_WORDS = [2, 3];

const RECKONINGS: readonly { readonly words: readonly string[]; readonly sign: 1 | -1; readonly today: boolean }[] = [
  { words: ['ago'], sign: -1, today: true },
  { words: ['from', 'now'], sign: 1, today: true },
  { words: ['from', 'today'], sign: 1, today: true },
  { words: ['before'], sign: -1, today: false },
  { words: ['prior', 'to'], sign: -1, today: false },
  { words: ['after'], sign: 1, today: false },
  { words: ['following'], sign: 1, today: false },
  { words: ['from'], sign: 1, today: false },
];

const SINCE_THEN: ReadonlySet<string> = new Set(['of', 'from', 'after', 'following']);

/** `within two weeks of June 1`, `within the next ten days`: a last day, counted from another one or from today. */
export const withinReader: Reader = (tokens, index) => {
  const word = textAt(tokens, index);
  if (word !== 'within' && word !== 'in') return null;
  const isNext = textAt(tokens, index + 1) === 'the' && ['next', 'coming'].includes(textAt(tokens, index + 2));
  const length = lengthAt(tokens, isNext ? index + 3 : index + 1);
  if (length === null || !movesDates(length.value)) return null;
  const shift: Fields = { bound: 'by', shift: { parts: length.value, sign: 1 } };
  if (isNext) return { value: { ...shift, dayBy: 0 }, end: length.end };
  const isCounted = word === 'within' && SINCE_THEN.has(textAt(tokens, length.end));
  return isCounted ? { value: shift, end: length.end + 1 } : null;
};

/** "More than two years ago" is no date, and "two years" of "twenty-two years" no length. */
const isInside = (tokens: Tokens, index: number): boolean =>
  !['later', 'earlier'].includes(textAt(tokens, index - 2)) &&
  ['than', 'least', 'most', 'over', 'under', '-'].includes(textAt(tokens, index - 1));

/** "The day before November 9" is one day before it. */
const theDay = (tokens: Tokens, index: number): Found<readonly DurationPart[]> | null => {
  const isDay = textAt(tokens, index) === 'the' && textAt(tokens, index + 1) === 'day';
  const isBeside = isDay && ['before', 'after', 'following'].includes(textAt(tokens, index + 2));
  return isBeside ? { value: [{ count: 1, unit: 'day' }], end: index + 2 } : null;
};

const OR_SO: ReadonlySet<string> = new Set(['or', 'so']);

/** `two weeks from now`, `two days after` a date. */
export const shiftReader: Reader = (tokens, index) => {
  const length = theDay(tokens, index) ?? (isInside(tokens, index) ? null : lengthAt(tokens, index));
  if (length === null) return null;
  const at = skip(tokens, length.end, OR_SO, 2);
  for (const { words, sign, today } of RECKONINGS) {
    const end = phraseAt(tokens, at, words);
    if (end === -1) continue;
    if (today && !movesDates(length.value)) return null;
    const isHedged = at > length.end ? ({ approximate: true } as const) : {};
    return { value: { shift: { parts: length.value, sign }, ...(today ? { dayBy: 0 } : {}), ...isHedged }, end };
  }
  return null;
};

const MOST_QUARTERS = 4;

const afterDash = (tokens: Tokens, index: number): number => (textAt(tokens, index) === '-' ? index + 1 : index);

/** The ordinal of a quarter: `third`, `Q3`, `first two`. */
const quarterRun = (tokens: Tokens, index: number): Found<Fields> | null => {
  const isQ = textAt(tokens, index) === 'q' && tokens[index + 1]?.tight === true;
  const digit = tokens[index + 1]?.value ?? 0;
  if (isQ && digit >= 1 && digit <= MOST_QUARTERS) return { value: { quarter: only(digit) }, end: index + 2 };
  const which = textAt(tokens, index) === 'final' ? { value: MOST_QUARTERS, end: index + 1 } : ordinal(tokens, index);
  if (which === null || which.value > MOST_QUARTERS) return null;
  const several = which.value === 1 ? cardinal(tokens, which.end) : null;
  const end = several === null ? afterDash(tokens, which.end) : several.end;
  const word = textAt(tokens, end);
  if (word !== 'quarter' && !(several !== null && word === 'quarters' && several.value <= MOST_QUARTERS)) return null;
  return { value: { quarter: { from: which.value, to: several?.value ?? which.value } }, end: end + 1 };
};

/** `the third quarter`, `third-quarter`; a fiscal quarter may be any quarter of the calendar. */
export const quarterReader: Reader = (tokens, index) => {
  const before = textAt(tokens, index - 1) === '-' ? index - 2 : index - 1;
  return textAt(tokens, before) === 'fiscal' ? null : quarterRun(tokens, index);
};

/** `fiscal 1989`, `fiscal year 1989`, `FY1989`: about that year. */
export const fiscalReader: Reader = (tokens, index) => {
  const isShort = textAt(tokens, index) === 'fy' && tokens[index]?.capital === true;
  if (textAt(tokens, index) !== 'fiscal' && !isShort) return null;
  const at = textAt(tokens, index + 1) === 'year' ? index + 2 : index + 1;
  const year = tokens[at];
  return year?.text.length === 4 && year.value > 1000
    ? { value: { year: only(year.value), approximate: true, fiscal: true }, end: at + 1 }
    : null;
};

const HALVES: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['last', 2],
  ['latter', 2],
]);

/** `the first half of 2020`, `the second half of November`, `H1 2020`. */
export const halfReader: Reader = (tokens, index) => {
  if (textAt(tokens, index) === 'h' && tokens[index]?.capital === true && tokens[index + 1]?.tight === true) {
    const number = tokens[index + 1]?.value ?? 0;
    return number === 1 || number === 2 ? { value: { half: number }, end: index + 2 } : null;
  }
  const half = HALVES.get(textAt(tokens, index));
  const at = afterDash(tokens, index + 1);
  return half !== undefined && textAt(tokens, at) === 'half' ? { value: { half }, end: at + 1 } : null;
};

const SEASON_LEAD = /^(?:the|in|of|during|early|late|mid|-|since|by|until|through|this|last|next|for)$/;

/** `last fall`, `the summer`, `spring 2020`; "spring" and "fall" are verbs without such a word. */
export const seasonReader: Reader = (tokens, index) => {
  const way = wayAt(tokens, index);
  const at = way?.end ?? index;
  const season = SEASONS.get(textAt(tokens, at));
  if (season === undefined) return null;
  const isDated = tokens[at + 1]?.text.length === 4 && tokens[at + 1]?.kind === 'number';
  const isNoun = ['summer', 'winter', 'autumn'].includes(textAt(tokens, at));
  const isLed = way !== null || SEASON_LEAD.test(textAt(tokens, at - 1));
  if (!isDated && !isNoun && !isLed) return null;
  return { value: { season, ...(way === null ? {} : { way: way.value }) }, end: at + 1 };
};

const MOST_WEEKS = 53;
const OF_YEAR: ReadonlySet<string> = new Set(['of', 'in', ',']);

/** "Of 2015", "of November", "in the year": what a week may be the last of. */
const isDateOf = (tokens: Tokens, index: number): boolean => {
  if (!['of', 'in'].includes(textAt(tokens, index))) return false;
  const next = textAt(tokens, index + 1);
  return MONTHS.has(next) || ['the', 'this', 'last', 'next'].includes(next) || tokens[index + 1]?.kind === 'number';
};

/** "Week 10" without a year is of the year it was said in. */
const numberedWeek = (tokens: Tokens, end: number, week: number): Fields => {
  const at = skip(tokens, end, OF_YEAR, 2);
  return tokens[at]?.text.length === 4 ? { week } : { week, yearBy: 0 };
};

/** `the third week of 2027`, `the last week of November`, `week 10`, `the week of November 9`. */
export const weekReader: Reader = (tokens, index) => {
  if (textAt(tokens, index) === 'week') {
    const number = tokens[index + 1]?.value ?? 0;
    if (number >= 1 && number <= MOST_WEEKS) return { value: numberedWeek(tokens, index + 2, number), end: index + 2 };
    const isOf = textAt(tokens, index + 1) === 'of' && textAt(tokens, index - 1) === 'the';
    return isOf ? { value: { weekOf: true }, end: index + 2 } : null;
  }
  const which = textAt(tokens, index) === 'last' ? { value: -1, end: index + 1 } : ordinal(tokens, index);
  if (which === null || textAt(tokens, which.end) !== 'week') return null;
  const isLast = which.value === -1;
  if (isLast && !isDateOf(tokens, which.end + 1)) return null;
  return which.value <= MOST_WEEKS ? { value: { week: which.value }, end: which.end + 1 } : null;
};

import { MONTHS, WEEKDAYS } from '../../languages/en/calendar-words.ts';
import { only, type Fields, type Reader, type Run } from './fields.ts';
import { ordinal, yearInWords } from './numerals.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';
import { DECADE_WORDS } from './words.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** Words between "of" and a noun in the plural tell a number of things from a year: "2000 soldiers". */
const PLURAL_NOUN = /^(?:people|troops|men|women|children|percent|police|personnel|km|kg|miles|dead|[a-z]{3,}[^s'i]s)$/;
const NOT_PLURAL = /^(?:was|has|does|goes|says|sees|comes|takes|makes|means|marks|remains|whereas|perhaps)$/;

/** Whether what follows a number is what it counts, so that it is no year. */
const isCounting = (tokens: Tokens, end: number): boolean => {
  const next = tokens[end];
  if (next === undefined) return false;
  if (next.text === '%' || next.text === '$') return true;
  if (next.text === ',' && next.tight && tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.tight === true)
    return true;
  return next.kind === 'word' && !next.capital && PLURAL_NOUN.test(next.text) && !NOT_PLURAL.test(next.text);
};

/** After these a number of this age is a year, whatever noun follows: "in 2020 protests broke out". */
const STRONG_LEAD = /^(?:in|since|during|year|early|mid|late|quarter|half|spring|summer|autumn|fall|winter)$/;

const isSurelyYear = (tokens: Tokens, index: number, value: number): boolean => {
  const lead = textAt(tokens, index - 1);
  const isModern = value >= 1900 && value < 2100;
  // "On 29 October 1929 prices collapsed": behind a day and its month too.
  const isWhole = MONTHS.has(lead) && tokens[index - 2]?.kind === 'number';
  return isModern && (STRONG_LEAD.test(lead) || ((lead === 'the' || isWhole) && value % 100 !== 0));
};

const yearInDigits = (tokens: Tokens, index: number): Found<number> | null => {
  const token = tokens[index];
  const isYear = token?.text.length === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR;
  if (!isYear || (isCounting(tokens, index + 1) && !isSurelyYear(tokens, index, token.value))) return null;
  return { value: token.value, end: index + 1 };
};

/** `[December 6, 1917, event]`: a whole day that the words do not state, as `format` writes it. */
export const impliedDayReader: Reader = (tokens, index) => {
  if (textAt(tokens, index) !== '[') return null;
  const date = monthDayReader(tokens, index + 1);
  const isEvent = date !== null && [',', 'event', ']'].every((text, by) => textAt(tokens, date.end + by) === text);
  return isEvent ? { value: { ...date.value, origin: 'event', impliedDay: true }, end: date.end + 3 } : null;
};

/** `[2020]` and `[2020, event]`: a year that the words do not state, as `format` writes it. */
const yearInBrackets = (tokens: Tokens, index: number): Found<Fields> | null => {
  if (textAt(tokens, index) !== '[') return null;
  const year = yearInDigits(tokens, index + 1);
  if (year === null) return null;
  const isEvent = textAt(tokens, year.end) === ',' && textAt(tokens, year.end + 1) === 'event';
  const end = isEvent ? year.end + 2 : year.end;
  if (textAt(tokens, end) !== ']') return null;
  return { value: { year: only(year.value), origin: isEvent ? 'event' : 'source' }, end: end + 1 };
};

/** The year of a day or month: after a comma, "of", or nothing. */
const yearOfDate = (tokens: Tokens, index: number): Found<Fields> | null => {
  const at = [',', 'of', '.'].includes(textAt(tokens, index)) ? index + 1 : index;
  const digits = yearInDigits(tokens, at);
  if (digits !== null) return { value: { year: only(digits.value) }, end: digits.end };
  const words = yearInWords(tokens, at);
  if (words !== null && tokens[words.end]?.kind !== 'word')
    return { value: { year: only(words.value) }, end: words.end };
  return yearInBrackets(tokens, at);
};

const MOST_DAYS = 31;

/** A day of the month in digits or words; a number that a unit, a colon or a percent sign follows is none. */
const dayOfMonth = (tokens: Tokens, index: number): Found<number> | null => {
  const at = textAt(tokens, index) === 'the' ? index + 1 : index;
  const named = ordinal(tokens, at);
  if (named !== null) return named.value >= 1 && named.value <= MOST_DAYS ? named : null;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2 || token.value < 1 || token.value > MOST_DAYS) return null;
  const next = tokens[at + 1];
  const isMore = next?.tight === true && (next.text === ':' || next.text === '%' || next.text === '/');
  const isDecimal =
    next?.text === '.' && next.tight && tokens[at + 2]?.tight === true && tokens[at + 2]?.kind === 'number';
  return isMore || isDecimal ? null : { value: token.value, end: at + 1 };
};

/** What joins the two days of a run: "9-10", "9 to 10", "9 and 10", "9 or 10". */
const RUN_JOINTS: ReadonlySet<string> = new Set(['-', 'to', 'through', 'and', 'or', '/']);

/** One day, or two joined: "27-30", "the 9th to the 10th"; "and" joins only neighbours or what "between" leads in. */
const dayRun = (tokens: Tokens, index: number): Found<Run> | null => {
  const first = dayOfMonth(tokens, index);
  if (first === null) return null;
  const joint = textAt(tokens, first.end);
  const second = RUN_JOINTS.has(joint) ? dayOfMonth(tokens, first.end + 1) : null;
  if (second === null || second.value <= first.value) return { value: only(first.value), end: first.end };
  const isNext = second.value === first.value + 1;
  if (joint === 'or' && !isNext) return { value: only(first.value), end: first.end };
  const isJoined = joint !== 'and' || textAt(tokens, index - 1) === 'between';
  return isJoined ? { value: { from: first.value, to: second.value }, end: second.end } : null;
};

/** A month by name, or an abbreviation with its full stop. */
export const monthName = (tokens: Tokens, index: number): Found<number> | null => {
  const month = MONTHS.get(textAt(tokens, index));
  if (month === undefined) return null;
  const isShort = textAt(tokens, index).length <= 4 && textAt(tokens, index + 1) === '.';
  return { value: month, end: isShort && tokens[index + 1]?.tight === true ? index + 2 : index + 1 };
};

/** "may" and "march" in lower case are verbs, unless a day stands beside them. */
export const isVerb = (tokens: Tokens, index: number): boolean =>
  tokens[index]?.capital !== true && ['may', 'march', 'mar'].includes(textAt(tokens, index));

/** Words that a month by itself follows; after others it is a name or a verb. */
const MONTH_LEAD =
  /^(?:in|of|since|last|next|this|past|coming|by|until|till|through|from|to|and|or|between|during|early|mid|late|before|after|for|the|-|about|around|,|"|\(|'|throughout|previous|following|on|\/)$/;
const MONTH_TAIL = /^(?:[.,;:)\]"'?!-]|this|last|next|to|and|or|when|of|through|until|the|a|by|after|before)$/;

const standsAlone = (tokens: Tokens, index: number, end: number): boolean =>
  (index === 0 || MONTH_LEAD.test(textAt(tokens, index - 1))) &&
  (end >= tokens.length || MONTH_TAIL.test(textAt(tokens, end)) || tokens[end]?.capital !== true);

/** A month by itself at the head of a quote must not be the first word of a name: "April Jones". */
const monthOnly = (tokens: Tokens, index: number, month: Found<number>): Found<Fields> | null => {
  if (isVerb(tokens, index) || !standsAlone(tokens, index, month.end)) return null;
  return { value: { month: only(month.value) }, end: month.end };
};

const join = (date: Found<Fields>, year: Found<Fields> | null): Found<Fields> =>
  year === null ? date : { value: { ...date.value, ...year.value }, end: year.end };

/** `September 27, 2020`, `Nov. 9-10`, `September the twenty-first`, `November 2020`, `May`. */
export const monthDayReader: Reader = (tokens, index) => {
  const month = monthName(tokens, index);
  if (month === null) return null;
  const day = dayRun(tokens, month.end);
  // "In November 20 soldiers died" against "the September 11 attacks".
  const isCount = textAt(tokens, index - 1) === 'in' && day !== null && isCounting(tokens, day.end);
  if (day !== null && !isCount) {
    const fields = { month: only(month.value), day: day.value };
    return join({ value: fields, end: day.end }, yearOfDate(tokens, day.end));
  }
  const year = isVerb(tokens, index) ? null : yearOfDate(tokens, month.end);
  return year === null
    ? monthOnly(tokens, index, month)
    : { value: { month: only(month.value), ...year.value }, end: year.end };
};

/** `27 September 2020`, `the tenth of September`, `9-10 Nov.`, `16. Nov. 2016`. */
export const dayMonthReader: Reader = (tokens, index) => {
  const day = dayRun(tokens, index);
  if (day === null) return null;
  const at = ['of', '.', '-'].includes(textAt(tokens, day.end)) ? day.end + 1 : day.end;
  const month = monthName(tokens, at);
  if (month === null) return null;
  const fields = { day: day.value, month: only(month.value) };
  const afterDash = textAt(tokens, month.end) === '-' ? month.end + 1 : month.end;
  return join({ value: fields, end: month.end }, yearOfDate(tokens, month.end) ?? yearOfDate(tokens, afterDash));
};

const isTightDash = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index) === '-' && tokens[index]?.tight === true && tokens[index + 1]?.tight === true;

/** `2019-sep-1`, as machines write it: year, month, day. */
export const yearMonthDayReader: Reader = (tokens, index) => {
  const year = tokens[index]?.kind === 'number' ? yearInDigits(tokens, index) : null;
  const month = year !== null && isTightDash(tokens, year.end) ? monthName(tokens, year.end + 1) : null;
  const day = month !== null && isTightDash(tokens, month.end) ? dayOfMonth(tokens, month.end + 1) : null;
  if (year === null || month === null || day === null) return null;
  return { value: { year: only(year.value), month: only(month.value), day: only(day.value) }, end: day.end };
};

/** `the tenth day of November`: the ordinal and "day"; the month follows. */
export const dayOfReader: Reader = (tokens, index) => {
  const which = ordinal(tokens, textAt(tokens, index) === 'the' ? index + 1 : index);
  if (which === null || which.value > MOST_DAYS || textAt(tokens, which.end) !== 'day') return null;
  const isOfMonth = textAt(tokens, which.end + 1) === 'of' && monthName(tokens, which.end + 2) !== null;
  return isOfMonth && which.value > 1 ? { value: { day: only(which.value) }, end: which.end + 1 } : null;
};

/** What may follow "the 10th" as a date; a noun makes it the tenth of something. */
const AFTER_ORDINAL =
  /^(?:of|at|in|and|or|to|by|for|when|after|before|with|as|the|that|he|she|they|it|we|but|said|from|until|local|moscow|this|last|next|were|was|on|[.,;:)\]"'?!-])$/;

/** "Of next month", "of the next month"; "the following month" follows one that is not named. */
const isOwnMonth = (tokens: Tokens, index: number): boolean =>
  ['next', 'this', 'last'].includes(textAt(tokens, textAt(tokens, index) === 'the' ? index + 1 : index)) ||
  (textAt(tokens, index) === 'the' && textAt(tokens, index + 1) === 'month');

/** `the 10th`, `on the 11th`, `the 20th of next month`: a day whose month stands elsewhere, or nowhere. */
export const ordinalDayReader: Reader = (tokens, index) => {
  const isLed = textAt(tokens, index) === 'the';
  const day = ordinal(tokens, isLed ? index + 1 : index);
  if (day === null || day.value > MOST_DAYS || day.value < 1) return null;
  const next = textAt(tokens, day.end);
  if (day.end < tokens.length && !AFTER_ORDINAL.test(next)) return null;
  const isOfMonth = next === 'of' && isOwnMonth(tokens, day.end + 1);
  const isDigits = textAt(tokens, day.end - 2) !== 'the' && tokens[day.end - 2]?.kind === 'number';
  const isSure = isOfMonth || (isLed && isDigits) || (isLed && WEEKDAYS.has(textAt(tokens, index - 1)));
  return isSure && (next !== 'of' || isOfMonth) ? { value: { day: only(day.value) }, end: day.end } : null;
};

/** Words that a year stands after. */
const YEAR_LEAD =
  /^(?:in|since|of|by|until|till|from|between|and|to|during|early|mid|late|year|the|before|after|through|throughout|circa|around|about|-|spring|summer|autumn|fall|winter|quarter|half|fiscal|,|\(|for|again|end)$/;
/** Words for stretches of a year: "the 1988 quarter" is none of these by itself. */
const SHORTER = /^(?:quarter|period|half|season|week|month|survey|level)s?$/;

/** Both years of "1994-1998" or "1994-98". */
const secondYear = (tokens: Tokens, index: number, first: number): Found<number> | null => {
  const next = tokens[index + 1];
  if (textAt(tokens, index) !== '-' || next?.kind !== 'number') return null;
  const isShort = next.text.length === 2;
  const value = isShort ? Math.floor(first / 100) * 100 + next.value : next.value;
  const isYear = (isShort && next.value > 12) || (next.text.length === 4 && value <= LAST_YEAR);
  return isYear && value > first && !isCounting(tokens, index + 2) ? { value, end: index + 2 } : null;
};

/** "2010-12" may be a month or two years, "2010/11" a season: neither is the year alone. */
const isJoinedNumber = (tokens: Tokens, index: number): boolean =>
  ['-', '/', '.', ':'].includes(textAt(tokens, index)) &&
  tokens[index]?.tight === true &&
  tokens[index + 1]?.kind === 'number' &&
  tokens[index + 1]?.tight === true;

/** A year by itself, in digits: after a word of time, between marks, or before a capital ("The 2020 Agreement"). */
export const yearReader: Reader = (tokens, index) => {
  const inBrackets = yearInBrackets(tokens, index);
  if (inBrackets !== null) return inBrackets;
  const year = yearInDigits(tokens, index);
  if (year === null || SHORTER.test(textAt(tokens, year.end))) return null;
  const next = tokens[year.end];
  const isCirca = textAt(tokens, index - 1) === '.' && /^ca?$/.test(textAt(tokens, index - 2));
  const isLed = index === 0 || isCirca || YEAR_LEAD.test(textAt(tokens, index - 1));
  const isClosed = next === undefined || next.kind === 'mark';
  if (!isLed && !isClosed) return null;
  if (
    index === 0 &&
    next?.kind === 'word' &&
    !/^(?:and|or|to|through|until|with|when|ad|ce|bc|bce|fiscal)$/.test(next.text)
  )
    return null;
  if (['$', '€', '£', '+', '#', '.'].includes(textAt(tokens, index - 1)) && !isCirca) return null;
  const second = secondYear(tokens, year.end, year.value);
  if (second === null && isJoinedNumber(tokens, year.end)) return null;
  if (second !== null && SHORTER.test(textAt(tokens, second.end))) return null;
  const run = second === null ? only(year.value) : { from: year.value, to: second.value };
  return { value: { year: run }, end: second?.end ?? year.end };
};

/** A year in words: `nineteen ninety-seven`, `the year two thousand`. */
export const yearWordsReader: Reader = (tokens, index) => {
  const lead = textAt(tokens, index) === 'the' && textAt(tokens, index + 1) === 'year' ? index + 2 : index;
  const year = yearInWords(tokens, lead) ?? (lead === index ? null : yearInDigits(tokens, lead));
  if (year === null) return null;
  const isLed = lead > index || index === 0 || YEAR_LEAD.test(textAt(tokens, index - 1));
  const next = tokens[year.end];
  return isLed && next?.kind !== 'word' ? { value: { year: only(year.value) }, end: year.end } : null;
};

/** `the 1980s`, `the '80s`, `the mid-1990s`, `the nineties`. */
export const decadeReader: Reader = (tokens, index) => {
  const word = DECADE_WORDS.get(textAt(tokens, index));
  if (word !== undefined && textAt(tokens, index - 1) !== 'the' && textAt(tokens, index - 1) !== '-') return null;
  if (word !== undefined) return { value: { decade: word }, end: index + 1 };
  const at = textAt(tokens, index) === "'" ? index + 1 : index;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.value % 10 !== 0) return null;
  const isYear = token.text.length === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR;
  const isShort = token.text.length === 2 && (at > index || textAt(tokens, index - 1) === 'the');
  const end = textAt(tokens, at + 1) === "'" ? at + 2 : at + 1;
  const isPlural = textAt(tokens, end) === 's' && tokens[end]?.tight === true;
  return (isYear || isShort) && isPlural ? { value: { decade: token.value }, end: end + 1 } : null;
};

/** `the 20th century`. */
export const centuryReader: Reader = (tokens, index) => {
  const which = ordinal(tokens, index);
  if (which === null || which.value > 30) return null;
  const at = textAt(tokens, which.end) === '-' ? which.end + 1 : which.end;
  return textAt(tokens, at) === 'century' && which.value > 10 ? { value: { century: which.value }, end: at + 1 } : null;
};

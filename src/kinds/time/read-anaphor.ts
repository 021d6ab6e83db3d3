import {
  ALIKE,
  BACKWARD,
  BEHIND_PHRASES,
  COUNTED_FROM,
  FORWARD,
  ONE_BACK,
  ONE_ON,
  REPORTED,
  SUBJECTS,
  YEAR_BACK_BEFORE,
  YEAR_BACK_BEHIND,
} from '../../languages/en/anaphor-words.ts';
import type { DurationPart } from '../../model/values.ts';
import { entryOf } from '../../text/entry.ts';
import type { CalendarUnit, Fields, Reader } from './fields.ts';
import { lengthAt } from './length.ts';
import { phrasebook, phraseIn } from './phrasebook.ts';
import { skip, textAt, type Found, type Tokens } from './tokens.ts';

const UNITS: Readonly<Record<CalendarUnit, CalendarUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** Whether nothing behind a phrase says what it counts from: "two days after" a vote is told by the vote. */
export const isClosed = (tokens: Tokens, index: number): boolean => {
  const next = tokens[index];
  if (next === undefined) return true;
  if (next.kind === 'mark') return next.text !== "'" && next.text !== '-';
  return !next.capital && BEHIND_PHRASES.has(next.text);
};

/** Whether a word that counts from another time ends its phrase: "before" and "after" may be told what they count from. */
const isBehind = (tokens: Tokens, index: number): boolean =>
  COUNTED_FROM.has(textAt(tokens, index)) ? isClosed(tokens, index + 1) : textAt(tokens, index + 1) !== 'than';

/** Whether no noun behind a phrase makes it a part of a name for something else: "the same day care". */
const isOver = (tokens: Tokens, index: number): boolean =>
  isClosed(tokens, index) || tokens[index]?.capital === true || SUBJECTS.has(textAt(tokens, index));

/** An hour moves no date. */
const isOfDays = (parts: readonly DurationPart[]): boolean =>
  parts.every(({ unit }) => unit !== 'hour' && unit !== 'minute' && unit !== 'second');

/** "A year ago" counts from the day of the words where it is not what an amount is held against. */
const agoOf = (parts: readonly DurationPart[]): Fields => ({
  shift: { parts, sign: -1 },
  dayBy: 0,
  anaphor: { type: 'length', shift: { parts, sign: -1 }, ago: true },
});

const lengthOf = (parts: readonly DurationPart[], sign: 1 | -1): Fields => ({
  anaphor: { type: 'length', shift: { parts, sign }, ago: false },
});

const OR_SO: ReadonlySet<string> = new Set(['or', 'so']);

/** "More than two years ago" is no date; "higher than a year ago" holds one against another. */
const isBounded = (tokens: Tokens, index: number): boolean => {
  const [before, word] = [textAt(tokens, index - 2), textAt(tokens, index - 1)];
  return BOUNDING.has(word) || (word === 'than' && ['more', 'less', 'fewer'].includes(before));
};
const BOUNDING: ReadonlySet<string> = new Set(['least', 'most', 'over', 'under', '-']);

/** `a year earlier`, `two days later`, `three weeks before`; `a year ago`. */
const lengthAnaphor = (tokens: Tokens, index: number): Found<Fields> | null => {
  const length = lengthAt(tokens, index);
  if (length === null || !isOfDays(length.value) || isBounded(tokens, index)) return null;
  const at = skip(tokens, length.end, OR_SO, 2);
  const hedge = at > length.end ? ({ approximate: true } as const) : {};
  const word = textAt(tokens, at);
  if (word === 'ago' && length.value.length === 1) return { value: { ...agoOf(length.value), ...hedge }, end: at + 1 };
  const sign = BACKWARD.has(word) ? -1 : FORWARD.has(word) ? 1 : null;
  if (sign === null || !isBehind(tokens, at)) return null;
  return { value: { ...lengthOf(length.value, sign), ...hedge }, end: at + 1 };
};

/** Which one from the other time, by the words before a unit and how many they are. */
const whichBefore = (tokens: Tokens, index: number): Found<-1 | 0 | 1> | null => {
  const [first, word, next] = [0, 1, 2].map((by) => textAt(tokens, index + by));
  if (first !== 'the' && first !== 'that') return null;
  if (ONE_BACK.has(word ?? '')) return { value: -1, end: index + 2 };
  if (ONE_ON.has(word ?? '') || (word === 'next' && next === 'day')) return { value: 1, end: index + 2 };
  if (word === 'same') return { value: 0, end: index + 2 };
  return first === 'that' ? { value: 0, end: index + 1 } : null;
};

/** "The year before", "the day after". */
const whichBehind = (tokens: Tokens, index: number): -1 | 1 | null => {
  const word = textAt(tokens, index);
  if (BACKWARD.has(word)) return -1;
  return FORWARD.has(word) ? 1 : null;
};

/** `the previous month`, `the following day`, `the year before`, `that year`, `the same day`. */
const unitAnaphor = (tokens: Tokens, index: number): Found<Fields> | null => {
  const before = whichBefore(tokens, index);
  const at = before?.end ?? index + 1;
  const unit = entryOf(UNITS, textAt(tokens, at));
  if (unit === undefined || (before === null && textAt(tokens, index) !== 'the')) return null;
  const by = before?.value ?? whichBehind(tokens, at + 1);
  const end = before === null ? at + 2 : at + 1;
  const isEnded = before === null ? isBehind(tokens, at + 1) : isOver(tokens, end);
  return by !== null && isEnded ? { value: { anaphor: { type: 'unit', unit, by } }, end } : null;
};

const BEFORE = phrasebook([[true, YEAR_BACK_BEFORE]]);
const BEHIND = phrasebook([[true, YEAR_BACK_BEHIND]]);

const alikeAt = (tokens: Tokens, index: number): number => (ALIKE.has(textAt(tokens, index)) ? index + 1 : index);

const likeFields = (unit: string, year: number | 'last'): Fields => ({ anaphor: { type: 'like', unit, year } });

/** The year of what is set beside a stretch, behind the noun: "of last year", "a year ago", "of 1988". */
const yearBehind = (tokens: Tokens, index: number, isAlike: boolean): Found<number | 'last'> | null => {
  const back = phraseIn(BEHIND, tokens, index);
  if (back !== null) return { value: 'last', end: back.end };
  return isAlike && ['of', 'in'].includes(textAt(tokens, index)) ? yearAt(tokens, index + 1) : null;
};

/** `the year-ago quarter`, `the same period of last year`, `the 1988 quarter`: what is set beside a stretch of another year. */
const likeAnaphor = (tokens: Tokens, index: number): Found<Fields> | null => {
  const start = textAt(tokens, index) === 'the' ? index + 1 : index;
  const first = alikeAt(tokens, start);
  const stated = yearAt(tokens, first);
  const back = stated === null ? phraseIn(BEFORE, tokens, first) : null;
  const at = alikeAt(tokens, stated?.end ?? back?.end ?? first);
  const unit = textAt(tokens, at);
  if (!REPORTED.has(unit)) return null;
  if (stated !== null || back !== null) return { value: likeFields(unit, stated?.value ?? 'last'), end: at + 1 };
  const year = yearBehind(tokens, at + 1, first > start);
  return year === null ? null : { value: likeFields(unit, year.value), end: year.end };
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const yearAt = (tokens: Tokens, index: number): Found<number> | null => {
  const token = tokens[index];
  const isYear = token?.kind === 'number' && token.text.length === 4;
  if (!isYear || token.value < FIRST_YEAR || token.value > LAST_YEAR) return null;
  const isOwn = textAt(tokens, index + 1) === "'" && textAt(tokens, index + 2) === 's';
  return { value: token.value, end: isOwn ? index + 3 : index + 1 };
};

/** A time that is told by another one of its sentence. */
export const anaphorReader: Reader = (tokens, index) =>
  likeAnaphor(tokens, index) ?? unitAnaphor(tokens, index) ?? lengthAnaphor(tokens, index);

import type { DurationPart } from '../../model/values.ts';
import type { Reading } from './anchors.ts';
import { addMonths, calendarDay, dayNumber, mondayOf } from './calendar.ts';
import { only, type Anaphor, type CalendarUnit, type Fields } from './fields.ts';
import type { Group } from './group.ts';
import type { Anchor, Days } from './implied.ts';
import { wholeLength } from './length.ts';
import { isHeldAgainst, namedBeside, type Named } from './named-times.ts';
import type { Phrases } from './phrases.ts';
import { fromBuilt, resolveGroup, type Resolved } from './resolve.ts';
import { isAlone } from './scene.ts';
import { isToCome } from './tense.ts';
import { textAt } from './tokens.ts';

const MONTHS: Readonly<Partial<Record<Named['grain'], number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  months: 12,
};

/** What a time comes to beside the one that it hangs on: days, moved on by a length where that is not exact. */
interface Moved {
  readonly days: Days;
  readonly shift?: Fields['shift'];
  readonly approximate?: true;
}

const byMonths = ({ days }: Named, months: number): Days => ({
  start: addMonths(days.start, months),
  end: addMonths(days.end, months),
  origin: days.origin,
});

/** The same stretch, so much earlier or later: a quarter by whole quarters, a year by whole years. */
const sameStretch = (named: Named, parts: readonly DurationPart[], sign: 1 | -1): Days | null => {
  const length = wholeLength(parts);
  const grain = MONTHS[named.grain];
  if (length?.days !== 0 || grain === undefined || length.months % grain !== 0) return null;
  return byMonths(named, sign * length.months);
};

const byLength = (named: Named, anaphor: Anaphor & { type: 'length' }, isCompared: boolean): Moved | null => {
  const { parts, sign } = anaphor.shift;
  if (named.grain !== 'day') {
    const days = sameStretch(named, parts, sign);
    const isExact = isCompared || (sign === -1 && (named.grain === 'quarter' || named.grain === 'half'));
    return days === null ? null : { days, ...(isExact ? {} : { approximate: true }) };
  }
  const length = wholeLength(parts);
  if (length === null) return null;
  if (!isCompared) return { days: named.days, shift: anaphor.shift };
  const start = addMonths(named.days.start, sign * length.months) + sign * length.days;
  return { days: { ...named.days, start, end: start + 1 } };
};

const MONTHS_IN_QUARTER = 3;

/** The unit of the calendar that a day lies in, and so many units on. */
const UNIT_AT: Readonly<Record<CalendarUnit, (day: number, by: number) => number>> = {
  day: (day, by) => day + by,
  week: (day, by) => mondayOf(day) + 7 * by,
  month: (day, by) => monthAt(day, 1, by),
  quarter: (day, by) => monthAt(day, MONTHS_IN_QUARTER, by),
  year: (day, by) => monthAt(day, 12, by),
};

const monthAt = (day: number, size: number, by: number): number => {
  const { year, month } = calendarDay(day);
  return dayNumber(year, Math.floor((month - 1) / size) * size + 1 + by * size, 1);
};

const SIZES: readonly Named['grain'][] = ['day', 'week', 'month', 'quarter', 'half', 'months', 'year'];

/**
 * "The previous month", "that year". What is coarser than the time named is its own year or month; but beside a month or a
 * quarter "the previous year" may be the whole of it or the same stretch.
 */
const byUnit = ({ days, grain }: Named, { unit, by }: Anaphor & { type: 'unit' }): Moved | null => {
  const isIts = grain === unit || grain === 'day' || (by === 0 && SIZES.indexOf(grain) < SIZES.indexOf(unit));
  if (!isIts) return null;
  return {
    days: { start: UNIT_AT[unit](days.start, by), end: UNIT_AT[unit](days.start, by + 1), origin: days.origin },
  };
};

/** "The year-ago quarter", "the 1988 period". */
const byLike = (named: Named, { unit, year }: Anaphor & { type: 'like' }): Moved | null => {
  const isLike = unit === 'period' ? named.grain !== 'day' && named.grain !== 'week' : unit === named.grain;
  if (!isLike) return null;
  const by = year === 'last' ? -1 : year - calendarDay(named.days.start).year;
  return { days: byMonths(named, by * 12) };
};

const movedFrom = (named: Named, anaphor: Anaphor, isCompared: boolean): Moved | null => {
  if (anaphor.type === 'length') return byLength(named, anaphor, isCompared);
  return anaphor.type === 'unit' ? byUnit(named, anaphor) : byLike(named, anaphor);
};

/** What is left to say of a time once the other one has placed it. */
const besideAnaphor = ({ anaphor: _, shift: __, dayBy: ___, ...rest }: Fields): Fields => rest;

const unnamed = (words: string): Resolved => ({
  moments: [],
  reason: `“${words}” hangs on a time that its sentence does not name`,
});

/** "A year ago", and no word beside it: the day a year ago, or the period that is set beside another. */
const isBareYear = (group: Group, anaphor: Anaphor & { type: 'length' }, { scene }: Phrases): boolean => {
  const isWhole = isAlone(scene) && group.from === 0 && group.to === scene.tokens.length;
  return isWhole && anaphor.shift.parts.every(({ count, unit }) => count === 1 && unit === 'year');
};

/** "The year-ago quarter", "the 1988 quarter": of news that names none, about the one before that of the words. */
const latestQuarter = (
  group: Group,
  anaphor: Anaphor,
  { scene }: Phrases,
  anchor: Anchor,
  words: string,
): Resolved | null => {
  const isQuarter = anaphor.type === 'like' && anaphor.unit === 'quarter';
  if (!isQuarter || anchor.said === null || scene.tokens.some(({ text }) => text === 'fiscal')) return null;
  const latest = calendarDay(UNIT_AT.quarter(anchor.said, -1));
  const year = anaphor.year === 'last' ? latest.year - 1 : anaphor.year;
  const quarter = only(Math.ceil(latest.month / MONTHS_IN_QUARTER));
  const { anaphor: _, ...rest } = group.fields;
  const fields: Fields = { ...rest, year: only(year), quarter, approximate: true, origin: 'source' };
  return resolveGroup({ ...group, fields }, anchor, words);
};

/** Places a time that is told by another one of its sentence. */
export const resolveAnaphor = (
  group: Group,
  anaphor: Anaphor,
  phrases: Phrases,
  reading: Reading,
  anchor: Anchor,
): Resolved => {
  const { text, tokens } = phrases.scene;
  const words = text.slice(tokens[group.core]?.start, tokens[group.to - 1]?.end);
  const fromWords = (): Resolved => resolveGroup(group, anchor, words) ?? unnamed(words);
  const isCompared = isHeldAgainst(tokens, group.from);
  if (anaphor.type === 'length' && anaphor.ago && !isCompared)
    return isBareYear(group, anaphor, phrases) ? unnamed(words) : fromWords();
  const beside = namedBeside(group, anaphor, phrases, reading);
  if (beside === 'nothing') return latestQuarter(group, anaphor, phrases, anchor, words) ?? unnamed(words);
  const moved = beside === 'unclear' ? null : movedFrom(beside, anaphor, isCompared);
  if (beside === 'unclear' || moved === null) return unnamed(words);
  const { days, shift } = moved;
  const fields: Fields = {
    ...besideAnaphor(group.fields),
    ...(beside.approximate || moved.approximate === true ? { approximate: true } : {}),
    ...(shift === undefined ? {} : { shift, dayBy: 0 }),
  };
  const origin = days.origin === 'event' ? 'event' : 'source';
  return fromBuilt({ days: [{ ...days, origin }] }, fields, anchor, words);
};

/** Of "the year" and the like, on one of several days: what each comes to, and that they differ. */
const either = (
  group: Group,
  { scene: { text, tokens } }: Phrases,
  days: readonly number[],
  anchor: Anchor,
): Resolved => ({
  moments: days.flatMap((said) => resolveGroup(group, { ...anchor, said }, text)?.moments ?? []),
  reason: `“${text.slice(tokens[group.core]?.start, tokens[group.to - 1]?.end)}” may be the one that it was said in or another: give the value`,
});

/** In the first months of a year "the year" may be the one that has just closed. */
const LAST_EARLY_MONTH = 3;
const DAYS_BACK = 120;

const isEarly = (day: number): boolean => calendarDay(day).month <= LAST_EARLY_MONTH;

/** Places "the year" and the like: in the one that the words were said in, unless its sentence names another one. */
export const resolveCurrent = (
  group: Group,
  unit: CalendarUnit,
  phrases: Phrases,
  reading: Reading,
  anchor: Anchor,
): Resolved | null => {
  const now = resolveGroup(group, anchor, phrases.scene.text);
  const { said } = anchor;
  const isLedByFor = textAt(phrases.scene.tokens, group.from - 1) === 'for';
  // "Founded in 1950, it hopes to close by the end of the year"; "for" alone does not say that it is to come.
  if (now === null || said === null || (isToCome(anchor.tense) && !isLedByFor)) return now;
  const anaphor = { type: 'unit', unit, by: 0 } as const;
  const beside = namedBeside(group, anaphor, phrases, reading);
  const isReported = group.fields.approximate !== undefined && isEarly(said);
  if (beside === 'nothing') return isReported ? either(group, phrases, [said, said - DAYS_BACK], anchor) : now;
  const its = beside === 'unclear' ? null : byUnit(beside, anaphor);
  if (its === null || isIn(said, its.days)) return now;
  return either(group, phrases, [said, its.days.start], anchor);
};

const isIn = (day: number, { start, end }: Days): boolean => day >= start && day < end;

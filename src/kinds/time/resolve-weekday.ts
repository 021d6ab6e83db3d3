import { mondayOf, weekdayOf } from './calendar.ts';
import type { Fields, Way } from './fields.ts';
import { NEEDS_DAY, one, type Anchor, type Built, type Stretch } from './implied.ts';
import { isToCome } from './tense.ts';

const WEEK = 7;

const single = (start: number): Stretch => ({ start, end: start + 1 });

/** Days from the last such weekday to a day; nought where it is one. */
const back = (said: number, weekday: number): number => (weekdayOf(said) - weekday + WEEK) % WEEK;

const GIVE_DATE = 'quote a date, or give the value';

/** Days from a day to the next such weekday. */
const ahead = (said: number, weekday: number): number => (weekday - weekdayOf(said) + WEEK) % WEEK || WEEK;

const ambiguousNext = (said: number, weekday: number): Built => {
  const soon = said + ahead(said, weekday);
  const nextWeek = mondayOf(said) + WEEK + weekday - 1;
  const days = [...new Set([soon, nextWeek])].map((start) => ({ ...single(start), origin: 'source' as const }));
  return days.length === 1
    ? { days }
    : { days, reason: `“next” may mean the coming one or the one of the week after: ${GIVE_DATE}` };
};

/** "Last" of a day that was in this week may mean that one, or the one of the week before. */
const ambiguousLast = (said: number, weekday: number): Built => {
  const past = said - (back(said, weekday) || WEEK);
  if (past < mondayOf(said)) return one(single(past), 'source');
  const days = [past - WEEK, past].map((start) => ({ ...single(start), origin: 'source' as const }));
  return { days, reason: `“last” may mean the one of this week or of the week before: ${GIVE_DATE}` };
};

/** The verb of the sentence allows both sides: "the border reopens Saturday". */
const bothSides = (said: number, weekday: number): Built => {
  const past = said - back(said, weekday);
  const days = [past, past + WEEK].map((start) => ({ ...single(start), origin: 'source' as const }));
  return { days, reason: `the sentence does not say whether it is the last or the coming one: ${GIVE_DATE}` };
};

/** "The Friday before last" is the one before the last one, "the Friday after next" the one after the next. */
const TWO_OFF: Readonly<Partial<Record<Way, (said: number, weekday: number) => number>>> = {
  beforeLast: (said, weekday) => said - (back(said, weekday) || WEEK) - WEEK,
  afterNext: (said, weekday) => said + ahead(said, weekday) + WEEK,
};

/** A weekday is the day itself or the last one before it, in the future tense the next one; "last" and "next" as said. */
export const weekdayAlone = (fields: Fields, anchor: Anchor): Built => {
  const { said, tense } = anchor;
  const { weekday = 1, way } = fields;
  if (said === null) return { reason: NEEDS_DAY };
  if (way === 'next') return ambiguousNext(said, weekday);
  if (way === 'last') return ambiguousLast(said, weekday);
  const twoOff = way === undefined ? undefined : TWO_OFF[way]?.(said, weekday);
  if (twoOff !== undefined) return one(single(twoOff), 'source');
  const past = said - back(said, weekday);
  if (past === said) return one(single(said), 'source');
  if (tense === 'open' && way === undefined) return bothSides(said, weekday);
  const isAhead = way === 'coming' || isToCome(tense) || (way === 'this' && tense !== 'past');
  return one(single(isAhead ? past + WEEK : past), 'source');
};

/** "The third Tuesday of September", "the last Friday of 2020". */
export const nthWeekday = ({ start, end }: Stretch, { nth = 1, weekday = 1 }: Fields): Stretch | null => {
  const first = start + ((weekday - weekdayOf(start) + WEEK) % WEEK);
  const last = end - 1 - ((weekdayOf(end - 1) - weekday + WEEK) % WEEK);
  const found = nth === -1 ? last : first + (nth - 1) * WEEK;
  return found < end ? single(found) : null;
};

import type { YearOrigin } from '../../model/values.ts';
import { calendarDay } from './calendar.ts';

/** What a date hangs on, as day numbers, and the tense of the words around it. */
export interface Anchor {
  /** The day that the words were said. */
  readonly said: number | null;
  /** The day of the claim's event. */
  readonly event: number | null;
  readonly tense: 'past' | 'future' | null;
}

/** Whole days, half-open, as day numbers. */
export interface Days {
  readonly start: number;
  readonly end: number;
  readonly origin: YearOrigin;
}

/** The days that a date may be, more than one where the words leave it open; or why there are none. */
export type Built = { readonly days: readonly Days[]; readonly reason?: string } | { readonly reason: string };

/** Days without their origin. */
export type Stretch = Pick<Days, 'start' | 'end'>;

/** Why a date that counts from the day of the words cannot be placed. */
export const NEEDS_DAY =
  'it hangs on the day that it was said: give the reading said_on, or its source a published date in sources.yaml';
const NEEDS_YEAR =
  'it names no year: give the claim an event with a date, the reading said_on, or its source a published date in sources.yaml';
const NO_SUCH_DAY = 'the calendar has no such day';

/**
 * News speaks of what has been more than of what will be: a date that the words leave open is looked for twice as far
 * back as ahead, and the other way round where the words are in the future tense.
 */
export const TENSE_WEIGHT = 2;
/** Where a verb in the past shows it, four times. */
const PAST_WEIGHT = 4;

const distance = ({ start, end }: Stretch, day: number, tense: Anchor['tense'], weight: number): number => {
  if (day >= start && day < end) return 0;
  const isAhead = start > day;
  return isAhead
    ? (start - day) * (tense === 'future' ? 1 : weight)
    : (day - end + 1) * (tense === 'future' ? weight : 1);
};

/** The stretch nearest to a day, what lies on the side that the tense speaks against counting `weight` times as far. */
export const nearest = (
  all: readonly (Stretch | null)[],
  day: number,
  tense: Anchor['tense'],
  weight: number,
): Stretch | null => {
  let best: Stretch | null = null;
  for (const one of all)
    if (one !== null && (best === null || distance(one, day, tense, weight) < distance(best, day, tense, weight)))
      best = one;
  return best;
};

/** One outcome, or none because the calendar lacks the day. */
export const one = (stretch: Stretch | null, origin: YearOrigin): Built =>
  stretch === null ? { reason: NO_SUCH_DAY } : { days: [{ ...stretch, origin }] };

/** Leap days recur within eight years. */
const LEAP_REACH = [0, -1, 1, -2, 2, -3, 3, -4, 4];

const inYearNear = (build: (year: number) => Stretch | null, day: number, tense: Anchor['tense'], weight: number) => {
  const { year } = calendarDay(day);
  const near = nearest([build(year), build(year - 1), build(year + 1)], day, tense, weight);
  return (
    near ??
    nearest(
      LEAP_REACH.map((by) => build(year + by)),
      day,
      tense,
      weight,
    )
  );
};

/** A missing year: the nearest to the event; without one, to the day of the words, by their tense. */
export const impliedYear = (build: (year: number) => Stretch | null, { said, event, tense }: Anchor): Built => {
  const weight = tense === 'past' ? PAST_WEIGHT : TENSE_WEIGHT;
  const bySaid = said === null ? null : inYearNear(build, said, tense, weight);
  if (event === null) return said === null ? { reason: NEEDS_YEAR } : one(bySaid, 'source');
  const byEvent = inYearNear(build, event, null, 1);
  return one(byEvent, bySaid !== null && bySaid.start === byEvent?.start ? 'source' : 'event');
};

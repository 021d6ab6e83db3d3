import type { YearOrigin } from '../../model/values.ts';
import { calendarDay, weekdayOf } from './calendar.ts';
import type { Tense } from './tense.ts';

/** What a date hangs on, as day numbers, and the tense of the words around it. */
export interface Anchor {
  /** The day that the words were said. */
  readonly said: number | null;
  /** The day of the claim's event. */
  readonly event: number | null;
  readonly tense: Tense | null;
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
 * back as ahead, and the other way round where it was foretold.
 */
const OPEN_WEIGHT = 2;

/** How far a stretch lies from a day; what lies wholly on the side that the verb speaks against is never the nearest. */
const distance = ({ start, end }: Stretch, day: number, tense: Anchor['tense']): number => {
  if (day >= start && day < end) return 0;
  const isAhead = start > day;
  const far = isAhead ? start - day : day - end + 1;
  if (tense === 'past' || tense === 'future') return (tense === 'future') === isAhead ? far : Infinity;
  const isLikely = isAhead === (tense === 'foretold');
  return isLikely ? far : far * OPEN_WEIGHT;
};

/** The stretch nearest to a day, as its verb has it; `null` where the verb allows none. */
const nearest = (all: readonly (Stretch | null)[], day: number, tense: Anchor['tense']): Stretch | null => {
  let best: { readonly stretch: Stretch; readonly far: number } | null = null;
  for (const stretch of all) {
    const far = stretch === null ? Infinity : distance(stretch, day, tense);
    if (stretch !== null && far < (best?.far ?? Infinity)) best = { stretch, far };
  }
  return best?.stretch ?? null;
};

/** One outcome, or none because the calendar lacks the day. */
export const one = (stretch: Stretch | null, origin: YearOrigin): Built =>
  stretch === null ? { reason: NO_SUCH_DAY } : { days: [{ ...stretch, origin }] };

const NEXT_TO = [0, -1, 1];
/** Leap days recur within eight years. */
const LEAP_REACH = [0, -1, 1, -2, 2, -3, 3, -4, 4];

const inYearNear = (build: (year: number) => Stretch | null, day: number, tense: Anchor['tense']): Stretch | null => {
  const { year } = calendarDay(day);
  const of = (offsets: readonly number[]): Stretch | null =>
    nearest(
      offsets.map((by) => build(year + by)),
      day,
      tense,
    );
  return of(NEXT_TO) ?? of(LEAP_REACH);
};

/** The nearest to an event on either side. */
const inYearOfEvent = (build: (year: number) => Stretch | null, event: number): Stretch | null => {
  const { year } = calendarDay(event);
  const all = LEAP_REACH.map((by) => build(year + by));
  const off = (stretch: Stretch): number =>
    event < stretch.start ? stretch.start - event : Math.max(0, event - stretch.end + 1);
  return all.reduce((best, one) => (one !== null && (best === null || off(one) < off(best)) ? one : best), null);
};

const OTHER_WEEKDAY =
  'it falls on another day of the week than is told, by the day that it was said: give the reading said_on, or the value';

/** Whether a day is on the weekday that is told with it, if any. */
const isOn = (weekday: number | undefined, { start, end }: Stretch): boolean =>
  weekday === undefined || end - start > 1 || weekdayOf(start) === weekday;

/**
 * The nearest of some days to the one of the words, as its verb has it: where a weekday is told, the nearest that is on it,
 * since a month or a year that nobody told is not to be held against it.
 */
export const nearestOn = (
  all: readonly (Stretch | null)[],
  day: number,
  tense: Anchor['tense'],
  weekday: number | undefined,
): Built => {
  const any = nearest(all, day, tense);
  if (any === null || isOn(weekday, any)) return one(any, 'source');
  const right = nearest(
    all.filter((stretch) => stretch !== null && isOn(weekday, stretch)),
    day,
    tense,
  );
  return right === null ? { reason: OTHER_WEEKDAY } : one(right, 'source');
};

/**
 * A missing year: the nearest to the event; without one, to the day of the words, by the tense of their verb.
 *
 * @param weekday of a day, where it is told.
 */
export const impliedYear = (
  build: (year: number) => Stretch | null,
  { said, event, tense }: Anchor,
  weekday?: number,
): Built => {
  const bySaid = said === null ? null : inYearNear(build, said, tense);
  if (event === null) {
    if (said === null) return { reason: NEEDS_YEAR };
    const { year } = calendarDay(said);
    return bySaid === null || isOn(weekday, bySaid)
      ? one(bySaid, 'source')
      : nearestOn(
          NEXT_TO.map((by) => build(year + by)),
          said,
          tense,
          weekday,
        );
  }
  const byEvent = inYearOfEvent(build, event);
  return one(byEvent, bySaid !== null && bySaid.start === byEvent?.start ? 'source' : 'event');
};

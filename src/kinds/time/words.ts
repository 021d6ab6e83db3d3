import type { DurationUnit } from '../../model/values.ts';

/** A time of year, as its first month and its length in months, on the northern calendar that news agencies use. */
export interface Season {
  readonly month: number;
  readonly months: number;
}

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', { month: 3, months: 3 }],
  ['summer', { month: 6, months: 3 }],
  ['autumn', { month: 9, months: 3 }],
  ['fall', { month: 9, months: 3 }],
  ['winter', { month: 12, months: 3 }],
]);

const units = (unit: DurationUnit, ...words: string[]): readonly (readonly [string, DurationUnit])[] =>
  words.map((word) => [word, unit] as const);

/** Units of time by every word for them. */
export const UNITS: ReadonlyMap<string, DurationUnit> = new Map([
  ...units('second', 'second', 'seconds', 'sec', 'secs'),
  ...units('minute', 'minute', 'minutes', 'min', 'mins'),
  ...units('hour', 'hour', 'hours', 'hr', 'hrs', 'h'),
  ...units('day', 'day', 'days'),
  ...units('week', 'week', 'weeks', 'wk', 'wks'),
  ...units('month', 'month', 'months'),
  ...units('quarter', 'quarter', 'quarters'),
  ...units('year', 'year', 'years', 'yr', 'yrs'),
  ...units('decade', 'decade', 'decades'),
  ...units('century', 'century', 'centuries'),
]);

/** A stretch of a day, in minutes from its midnight; `to` beyond 1440 runs into the next day. */
export interface DayPart {
  readonly from: number;
  readonly to: number;
}

const hours = (from: number, to: number): DayPart => ({ from: from * 60, to: to * 60 });

/** Parts of a day, drawn wide: "at 5 in the evening" and "at 3 in the morning" are both said. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', hours(0, 12)],
  ['afternoon', hours(12, 18)],
  ['evening', hours(17, 24)],
  ['night', hours(18, 30)],
  ['dawn', hours(3, 8)],
  ['dusk', hours(16, 22)],
  ['midday', hours(11, 14)],
  ['daybreak', hours(3, 8)],
  ['nightfall', hours(16, 22)],
  ['overnight', hours(18, 30)],
]);

/** A third of a morning is no part that people speak of: an early one begins at midnight. */
export const PARTS_OF_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['early morning', hours(0, 8)],
  ['mid morning', hours(8, 11)],
  ['late morning', hours(9, 12)],
]);

/** Words that a clock time in digits stands behind. */
export const CLOCK_LEADS: ReadonlySet<string> = new Set(
  (
    'at by around about roughly approximately circa from until till to since before after between and or is was exactly ' +
    'precisely just shortly through starting ending begins starts began started nearly almost t today yesterday tomorrow ' +
    'tonight morning afternoon evening night of'
  ).split(' '),
);

/** The hours after midnight: "the early hours", "the small hours", "before dawn". */
export const SMALL_HOURS: DayPart = hours(0, 7);

/** Words that say how many tens of years: `the nineties`. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

import type { DurationPart, YearOrigin } from '../../model/values.ts';
import type { ZoneRef } from './read-zone.ts';
import type { Found, Tokens } from './tokens.ts';
import type { DayPart, Season } from './words.ts';

/** From one number to another, both included; the same twice for a single one. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A clock time, in minutes from midnight. */
export interface Clock {
  readonly minute: number;
  /** The last minute of a stretch: "between 3 and 5 p.m.". */
  readonly until?: number;
  readonly zone?: ZoneRef;
  /** Told without "a.m." or "p.m.": in digits it may be of 24 hours, in words ("half past five") it is of twelve. */
  readonly open?: 'digits' | 'words';
}

/**
 * A part of what is named: the early, middle or late third of it, its beginning or end, its first or last day, or what is
 * before or after today.
 */
export type Narrowing = 'early' | 'mid' | 'late' | 'start' | 'end' | 'firstDay' | 'lastDay' | 'earlier' | 'later';

/** What a preposition makes of a date; `moved` is the day that something was moved to. */
export type DateBound =
  'since' | 'after' | 'before' | 'until' | 'by' | 'through' | 'from' | 'between' | 'deadline' | 'moved' | 'movedFrom';

/** A length by which a date is moved: "two days after", "three weeks ago". */
export interface Shift {
  readonly parts: readonly DurationPart[];
  readonly sign: 1 | -1;
}

/** Units of the calendar, of which one is before or after another. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A stretch of some length that ends with a date, or that a date begins or ends with. */
export interface Slice {
  readonly parts: readonly DurationPart[];
  readonly side: 'upTo' | 'first' | 'last';
}

/** A time that is told by another one of its sentence. */
export type Anaphor =
  /** "A year earlier", "two days later"; "a year ago" where it is what an amount is held against. */
  | { readonly type: 'length'; readonly shift: Shift; readonly ago: boolean }
  /** "The previous month", "that year", "the following day". */
  | { readonly type: 'unit'; readonly unit: CalendarUnit; readonly by: -1 | 0 | 1 }
  /** "The year-ago quarter", "the same period of 1988": the same stretch of another year. */
  | { readonly type: 'like'; readonly unit: string; readonly year: number | 'last' };

/** Which of several is meant: "last Friday", "this fall". */
export type Way = 'last' | 'next' | 'this' | 'coming' | 'beforeLast' | 'afterNext';

/**
 * What the words of one date state, each piece by itself; `…By` counts from the day that the words were said. Pieces
 * from several words are merged, and resolved together once all are known.
 */
export interface Fields {
  readonly century?: number;
  readonly decade?: number;
  readonly year?: Run;
  readonly yearBy?: number;
  readonly half?: number;
  readonly quarter?: Run;
  readonly quarterBy?: number;
  readonly season?: Season;
  readonly month?: Run;
  readonly monthBy?: number;
  /** The first, second … week of a year or month; -1 is the last. */
  readonly week?: number;
  readonly weekBy?: number;
  readonly weekOf?: true;
  readonly weekendBy?: number;
  readonly day?: Run;
  readonly dayBy?: number;
  /** The first, second … such weekday of a month or year; -1 is the last. */
  readonly nth?: number;
  readonly weekday?: number;
  readonly way?: Way;
  readonly part?: DayPart;
  readonly clocks?: readonly Clock[];
  /** Midnight may be the start or the end of a day. */
  readonly midnight?: true;
  readonly zone?: ZoneRef;
  readonly shift?: Shift;
  readonly anaphor?: Anaphor;
  /** "The end of the year": the one in which the words were said, or one that the sentence names. */
  readonly current?: CalendarUnit;
  readonly narrowing?: Narrowing;
  readonly slice?: Slice;
  readonly approximate?: true;
  /** The year is one of accounts, which may begin in any month. */
  readonly fiscal?: true;
  readonly bound?: DateBound;
  /** "Shortly before", "just after" a clock time. */
  readonly near?: 'before' | 'after';
  /** The calendar that a mark names. */
  readonly calendar?: 'julian' | 'gregorian';
  /** A day by its name: "Christmas Eve". */
  readonly named?: true;
  /** The whole day is the event's, as `format` writes it. */
  readonly impliedDay?: true;
  /** A numeric date whose day and month may stand in either order. */
  readonly swap?: true;
  /** Where a year in brackets came from. */
  readonly origin?: YearOrigin;
}

/** What pieces are read at one place: the fields, and the index after the last token. */
export type Reader = (tokens: Tokens, index: number) => Found<Fields> | null;

const CALENDAR_KEYS = [
  'century',
  'decade',
  'year',
  'yearBy',
  'half',
  'quarter',
  'quarterBy',
  'season',
  'month',
  'monthBy',
  'week',
  'weekBy',
  'weekOf',
  'weekendBy',
  'day',
  'dayBy',
  'nth',
  'weekday',
] as const satisfies readonly (keyof Fields)[];

const OTHER_KEYS = [
  'way',
  'part',
  'midnight',
  'zone',
  'shift',
  'anaphor',
  'current',
  'narrowing',
  'slice',
  'approximate',
  'fiscal',
  'bound',
  'near',
  'calendar',
  'named',
  'impliedDay',
  'swap',
  'origin',
] as const satisfies readonly (keyof Fields)[];

/** The pieces of the calendar that are there, as one key: `year+month+day`. */
export const shapeOf = (fields: Fields): string => {
  let shape = '';
  for (const key of CALENDAR_KEYS) if (fields[key] !== undefined) shape += shape === '' ? key : `+${key}`;
  return shape;
};

const shares = (keys: readonly (keyof Fields)[], a: Fields, b: Fields): boolean => {
  for (const key of keys) if (a[key] !== undefined && b[key] !== undefined) return true;
  return false;
};

const MOST_CLOCKS = 4;

/** Two sets of pieces as one, or `null` where both state the same piece; clock times are gathered. */
export const mergeFields = (a: Fields, b: Fields): Fields | null => {
  if (shares(CALENDAR_KEYS, a, b) || shares(OTHER_KEYS, a, b)) return null;
  const clocks = [...(a.clocks ?? []), ...(b.clocks ?? [])];
  if (clocks.length > MOST_CLOCKS) return null;
  return clocks.length === 0 ? { ...a, ...b } : { ...a, ...b, clocks };
};

/** One number as a run. */
export const only = (number: number): Run => ({ from: number, to: number });

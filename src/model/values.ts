import type { IsoDate } from './source.ts';

/** The numbers from `min` to `max`; `null` is unbounded, an open end excludes the bound itself. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/** Numbers that a text allows. */
export interface Amount extends Interval {
  /** Whether the text hedges the number ("about", "nearly", "dozens"): the interval has the margin in it. */
  readonly approximate: boolean;
  /**
   * The numbers as written, `1400` for "more than 1,400", both ends of a range, `12` for "dozens": what rounding, strain
   * and tolerance compare.
   */
  readonly stated: readonly number[];
}

/** An amount of something: a measure, a percentage or money. */
export interface Quantity extends Amount {
  /** The unit as stated, by its canonical name: `kilometre`, `percent`, `USD`. The amount counts in it. */
  readonly unit: string;
}

/** Where a year came from: the words, the day the source hangs on, or the claim's event. */
export type YearOrigin = 'stated' | 'source' | 'event';

/** A stretch of time at the precision stated. */
export interface Period {
  /** First moment, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; `null` is open. */
  readonly start: string | null;
  /** First moment after the period, in the same form; `null` is open. A clock time spans its minute. */
  readonly end: string | null;
  /** An IANA zone, `UTC` or a fixed offset such as `+03:00`; `null` where the text names none. */
  readonly zone: string | null;
  /** Whether the text hedges the time ("about November 1"): `start` and `end` are as stated, the margin is added in comparing. */
  readonly approximate: boolean;
  /** Where the year came from, when the words do not state it. */
  readonly year: YearOrigin;
  /** Set where the words state no day at all, and it is the event's. */
  readonly impliedDay?: true;
}

/** The last day allowed. */
export interface Deadline {
  readonly lastDay: IsoDate;
  readonly year: YearOrigin;
}

/** A time of day, wherever the day: a clock time spans its minute, "the evening" its hours. */
export interface TimeOfDay {
  /** First minute, `HH:MM`. */
  readonly start: string;
  /** First minute after it, `HH:MM`; at or before `start` where it runs past midnight. */
  readonly end: string;
  /** Whether the words leave open which half of the day is meant ("7:15"): twelve hours later is allowed as well. */
  readonly eitherHalf: boolean;
  /** An IANA zone, `UTC` or a fixed offset such as `+03:00`; `null` where the text names none. */
  readonly zone: string | null;
  /** The day, where the zone's offset hangs on it and it is known; else `null`. */
  readonly day: IsoDate | null;
  /** Whether the text hedges the time ("about 7:15"): `start` and `end` are as stated, the margin is added in comparing. */
  readonly approximate: boolean;
}

/** Units in which an age is stated. */
export type AgeUnit = 'day' | 'week' | 'month' | 'year';

/** Ages that a text allows, in days; a month is a twelfth of a year of 365.25 days, and whoever is 22 is not yet 23. */
export interface Age extends Interval {
  /** Whether the text hedges the age ("about 40", "nearly 41"). */
  readonly approximate: boolean;
  /** The ages as written, without bound and hedge: one or, for a range, two. */
  readonly stated: readonly { readonly count: number; readonly unit: AgeUnit }[];
}

/** Units in which a length of time is stated; a decade is ten years, a quarter three months. */
export type DurationUnit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A part of a length as written: `{ count: 2.5, unit: 'year' }`. */
export interface DurationPart {
  readonly count: number;
  readonly unit: DurationUnit;
}

/** A length as written, and the days that the calendar lets it have: "nine months" has 270 to 276. */
export interface StatedLength {
  /** The largest unit first. */
  readonly parts: readonly DurationPart[];
  readonly minDays: number;
  readonly maxDays: number;
}

/** Durations that a text allows, in days; a calendar month or year spans a range of days. */
export interface Duration extends Interval {
  /** Whether the text hedges the length ("nearly", "about"). */
  readonly approximate: boolean;
  /** The lengths as written, without bound and hedge: one or, for a range, two. */
  readonly stated: readonly StatedLength[];
}

/** What bears a name: a person, a body such as a ministry or a joint centre, or a place. */
export type NameBearer = 'person' | 'body' | 'place';

/** A person, a body or a place, by name. */
export interface Name {
  readonly bearer: NameBearer;
  /** As written, in its usual order, without titles and offices; a place keeps its generic words. */
  readonly text: string;
  /** The parts as written: given names, initials, and particles with the word that they belong to ("al-Assad"). */
  readonly parts: readonly string[];
  /** The family name of a person, or the distinguishing words of a place; the last part of a body. */
  readonly head: string;
  /** Titles and offices of a person; the generic words of a place ("corridor"). */
  readonly generic: readonly string[];
  /** The parts folded for comparison: lower case, no diacritics, Latin script. */
  readonly folded: readonly string[];
  /** The larger place that a place is said to lie in, folded: "Karabakh region of Azerbaijan". */
  readonly within?: string;
}

export type Polarity = 'yes' | 'no' | 'possible';

/** Labels that an editor saw in the quote. */
export interface LabelSet {
  readonly labels: readonly string[];
  /** Whether nothing else belongs to the set. */
  readonly complete: boolean;
}

/** One row a kind: what a reading of that kind states, as data. */
export interface Values {
  count: Amount;
  quantity: Quantity;
  date: Period;
  deadline: Deadline;
  duration: Duration;
  time: TimeOfDay;
  age: Age;
  name: Name;
  place: Name;
  assertion: Polarity;
  choice: string;
  set: LabelSet;
}

export type KindName = keyof Values;
export type Value = Values[KindName];

/** Kinds whose answer is a name or names: their words may be of any language. */
export const NAMING_KINDS: ReadonlySet<KindName> = new Set<KindName>(['name', 'place', 'set']);

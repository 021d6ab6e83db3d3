import type { DurationAnswer, Length, PeriodAnswer, PeriodMatch } from './answer.ts';

/** A TIMEX3 value as an interval, and how it may be held against a reading. */
export interface TimexPeriod {
  readonly answer: PeriodAnswer;
  readonly match: PeriodMatch;
}

const MS_A_MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

/** Minutes since 1970 of a wall-clock moment; months and days may overflow into the next. */
export const minutes = (year: number, month = 1, day = 1, hour = 0, minute = 0): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date.getTime() / MS_A_MINUTE;
};

const period = (start: number, end: number, match: PeriodMatch = 'exact'): TimexPeriod => ({
  answer: { type: 'period', start, end },
  match,
});

const months = (year: number, month: number, count: number): TimexPeriod =>
  period(minutes(year, month), minutes(year, month + count));

const days = (start: number, count: number): TimexPeriod => period(start, start + count * MINUTES_A_DAY);

/** The Monday of an ISO week: the week that holds 4 January is the first. */
const isoWeek = (year: number, week: number): number => {
  const fourth = minutes(year, 1, 4);
  const weekday = (new Date(fourth * MS_A_MINUTE).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - weekday) * MINUTES_A_DAY;
};

/** First months of the seasons; winter belongs to the year that it begins in. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The widest hours that the parts of a day are given; a night runs into the next morning. */
const DAY_PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  MO: [0, 12],
  AF: [12, 19],
  EV: [15, 24],
  NI: [16, 32],
  DT: [6, 20],
};

type Groups = readonly number[];

/** One row a form of TIMEX3; its groups are numbers. */
const FORMS: readonly (readonly [RegExp, (groups: Groups) => TimexPeriod])[] = [
  [/^(\d{2})$/, ([c = 0]) => period(minutes(c * 100), minutes(c * 100 + 100))],
  [/^(\d{3})$/, ([d = 0]) => period(minutes(d * 10), minutes(d * 10 + 10))],
  [/^(\d{4})$/, ([y = 0]) => months(y, 1, 12)],
  [/^(\d{4})-(\d{2})$/, ([y = 0, m = 0]) => months(y, m, 1)],
  [/^(\d{4})-Q(\d)$/, ([y = 0, q = 0]) => months(y, q * 3 - 2, 3)],
  [/^(\d{4})-H(\d)$/, ([y = 0, h = 0]) => months(y, h * 6 - 5, 6)],
  [/^(\d{4})-W(\d{2})$/, ([y = 0, w = 0]) => days(isoWeek(y, w), 7)],
  [/^(\d{4})-W(\d{2})-WE$/, ([y = 0, w = 0]) => days(isoWeek(y, w) + 5 * MINUTES_A_DAY, 2)],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([y = 0, m = 0, d = 0]) => days(minutes(y, m, d), 1)],
  [
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2})(?::(\d{2}))?$/,
    ([y = 0, m = 0, d = 0, h = 0, minute = 0]) => {
      const start = minutes(y, m, d, h, minute);
      return period(start, start + 1, 'start');
    },
  ],
];

const season = (value: string): TimexPeriod | null => {
  const [, year, name = ''] = /^(\d{4})-([A-Z]{2})$/.exec(value) ?? [];
  const month = SEASONS[name];
  if (year === undefined || month === undefined) return null;
  const { answer } = months(Number(year), month, 3);
  return { answer, match: 'season' };
};

const dayPart = (value: string): TimexPeriod | null => {
  const [, y, m, d, name = ''] = /^(\d{4})-(\d{2})-(\d{2})T([A-Z]{2})$/.exec(value) ?? [];
  const hours = DAY_PARTS[name];
  if (hours === undefined) return null;
  const start = minutes(Number(y), Number(m), Number(d));
  return period(start + hours[0] * 60, start + hours[1] * 60, 'within');
};

/** Reads a TIMEX3 date; `null` for what names no calendar time (`X`, `PAST_REF`). */
export const timexPeriod = (value: string): TimexPeriod | null => {
  for (const [form, make] of FORMS) {
    const found = form.exec(value);
    if (found !== null) return make(found.slice(1).map((group: string | undefined) => Number(group ?? 0)));
  }
  return season(value) ?? dayPart(value);
};

type Units = Readonly<Record<string, Length>>;

/** What one of each unit is; `E` is a decade, `C` a century and `L` a thousand years. */
const DATE_UNITS: Units = {
  D: { months: 0, days: 1 },
  W: { months: 0, days: 7 },
  M: { months: 1, days: 0 },
  Q: { months: 3, days: 0 },
  Y: { months: 12, days: 0 },
  E: { months: 120, days: 0 },
  C: { months: 1200, days: 0 },
  L: { months: 12_000, days: 0 },
};
const CLOCK_UNITS: Units = {
  H: { months: 0, days: 1 / 24 },
  M: { months: 0, days: 1 / 1440 },
  S: { months: 0, days: 1 / 86_400 },
};

const PART = /(\d+(?:\.\d+)?)([A-Z])/g;

const lengthsIn = (text: string, units: Units): readonly (Length | null)[] =>
  [...text.matchAll(PART)].map(([, count = '', letter = '']) => {
    const unit = units[letter];
    return unit === undefined ? null : { months: unit.months * Number(count), days: unit.days * Number(count) };
  });

const isLength = (length: Length | null): length is Length => length !== null;

/** The sum of lengths. */
export const addLengths = (lengths: readonly Length[]): Length =>
  lengths.reduce((a, b) => ({ months: a.months + b.months, days: a.days + b.days }), { months: 0, days: 0 });

/** Reads an ISO 8601 or TIMEX3 duration; `null` where its number is not named (`PXM`). */
export const timexDuration = (value: string): DurationAnswer | null => {
  const [, date, clock = ''] = /^P([0-9.A-SU-Z]*)(?:T([0-9.A-Z]+))?$/.exec(value) ?? [];
  if (date === undefined || value.includes('X')) return null;
  const parts = [...lengthsIn(date, DATE_UNITS), ...lengthsIn(clock, CLOCK_UNITS)];
  const known = parts.filter(isLength);
  return known.length === 0 || known.length < parts.length ? null : { type: 'duration', lengths: [addLengths(known)] };
};

const ISO_LETTERS = {
  second: 'T1S',
  minute: 'T1M',
  hour: 'T1H',
  day: '1D',
  week: '1W',
  month: '1M',
  quarter: '1Q',
  year: '1Y',
  decade: '1E',
  century: '1C',
} as const;

export type UnitName = keyof typeof ISO_LETTERS;

/** So many of a unit. */
export const lengthOf = (count: number, unit: UnitName): Length => {
  const [one] = timexDuration(`P${ISO_LETTERS[unit]}`)?.lengths ?? [];
  return { months: (one?.months ?? 0) * count, days: (one?.days ?? 0) * count };
};

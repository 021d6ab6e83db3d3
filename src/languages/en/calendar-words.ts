/** Month names in full, January first. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Weekday names in full, Monday first. */
export const WEEKDAY_NAMES: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const numbered = (names: readonly string[]): readonly (readonly [string, number])[] =>
  names.map((name, index) => [name.toLowerCase(), index + 1] as const);

/** Months by name and abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTH_NAMES),
  ...numbered(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']),
  ['sept', 9] as const,
]);

/** Weekdays by name, Monday 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(numbered(WEEKDAY_NAMES));

/** Abbreviated weekdays: read only where a capital and a date or full stop show that they are no other word. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  ['tues', 2] as const,
  ['weds', 3] as const,
  ['thur', 4] as const,
  ['thurs', 4] as const,
]);

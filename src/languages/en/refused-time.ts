/** Words of time that a value may not leave unread, one table a class; written as in `refused-numbers.ts`. */

/** Words of clock time. */
export const CLOCK_WORDS =
  "o'clock|a . m .|p . m .|am|pm|noon|midnight|gmt|utc|half past|quarter to|quarter past".split('|');

/** Days with a name, and days told by them. */
export const NAMED_DAYS = 'eve of|on the eve|christmas|easter|ramadan|new year|thanksgiving|anniversary'.split('|');

/** Marks of another calendar or era, and of a year that is none of the calendar. */
export const CALENDAR_MARKS = 'bc|bce|b . c .|old style|o . s .|julian|hijri|fiscal'.split('|');

/** Bodies and things that are called after a day, beside places: "the 26 July Movement". */
export const CALLED_AFTER_DAYS =
  'movement|brigade|party|university|prize|club|front|organization|organisation|battalion|award|medal|foundation|society'.split(
    '|',
  );

/** Words by which a time is told by another one of its sentence; lower case. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind a length: how it counts from the other time. */
export const BACKWARD: ReadonlySet<string> = setOf('earlier before previously');
export const FORWARD: ReadonlySet<string> = setOf('later after afterward afterwards');

/** Those of them that may be told what they count from: "after the vote". */
export const COUNTED_FROM: ReadonlySet<string> = setOf('before after');

/** Before a unit of the calendar, which one it is from the other time. */
export const ONE_BACK: ReadonlySet<string> = setOf('previous prior preceding');
export const ONE_ON: ReadonlySet<string> = setOf('following ensuing');

/** Stretches that a report counts by; a "period" may be any of them. */
export const REPORTED: ReadonlySet<string> = setOf('quarter half period month');
/** Before or behind "year-ago": that a stretch is set beside the one reported. */
export const ALIKE: ReadonlySet<string> = setOf('same comparable corresponding equivalent similar like');
/** "The year-ago quarter", "the prior-year period", "last year's quarter". */
export const YEAR_BACK_BEFORE = "year - ago|year - earlier|year - before|prior - year|previous - year|last year ' s";
/** "The same period of last year", "the quarter a year earlier". */
export const YEAR_BACK_BEHIND =
  'a year ago|one year ago|a year earlier|one year earlier|a year before|one year before|a year previously|last year|' +
  'of last year|in last year|the previous year|of the previous year|in the previous year|the prior year|of the prior year|' +
  'the year before|the year earlier|of the year before';

/** Behind a length, that it ends with the date behind them; of the second kind only where "the" leads it in. */
export const ENDED: ReadonlySet<string> = setOf('ended ending');
export const UP_TO: ReadonlySet<string> = setOf('to through');

/** Words behind which an amount is what another one is held against. */
export const HELD_AGAINST: ReadonlySet<string> = setOf('from than against versus vs compared');
/** Nouns that are an amount without a number: "from a loss a year earlier". */
export const AMOUNTS: ReadonlySet<string> = setOf(
  'loss losses profit profits deficit surplus gain level levels figure total result results nothing none',
);
/** Past forms that belong to such an amount: "from the $4 million it earned a year ago". */
export const OF_AMOUNTS: ReadonlySet<string> = setOf(
  'earned reported posted recorded lost netted was were had made sold',
);

/** Verbs of telling, behind which a weekday is the day of the words: "said on Monday". */
export const OF_TELLING: ReadonlySet<string> = setOf(
  'said says say told tells reported reports announced announces added',
);

/** What may stand behind a phrase of time that has ended. */
export const BEHIND_PHRASES: ReadonlySet<string> = setOf(
  'and but or nor while whereas as at in on to from for with by because though although is are was were has have had will would ' +
    'could should may might must did does not up down compared after',
);
/** What may stand there too where no verb is waited for: "the following year he left", but not "the day before he left". */
export const SUBJECTS: ReadonlySet<string> = setOf(
  'he she it they we i you the a an his her its their our this these those there',
);

/**
 * Words that stand beside a date and belong to its phrase. A wording is lower case, its words and marks parted by one
 * space as the tokeniser parts them.
 */

/** Wordings that do one thing to a date; what they do is said in words that follow the wording itself. */
export interface PhraseClass {
  readonly does: string;
  /** Parted by a bar. */
  readonly wordings: string;
}

/** Nouns of time: "the NOUN of a date" is another time than the date, unless a reader knows it. */
export const NOUNS_OF_TIME =
  'eve|morrow|aftermath|wake|run - up|runup|anniversary|anniversaries|centenary|bicentenary|turn|rest|remainder|bulk|' +
  'height|peak|dawn|twilight|ides|vigil|day|days|week|weeks|fortnight|weekend|weekends|month|months|quarter|quarters|' +
  'year|years|decade|hour|hours|minute|minutes|moment|moments|night|morning|afternoon|evening|half|part|period|season|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays';

/** Parts of a day: what happened in one happened on that day. */
export const PARTS_OF_DAY = 'morning|afternoon|evening|night|dawn|dusk|noon|hours|hour|minutes|moments';

/** Lengths that lead up to a date behind one of `LEADS_UP`: "the year to March 2020". */
export const LENGTHS = 'day|days|week|weeks|fortnight|month|months|quarter|quarters|half|period|year|years';
export const LEADS_UP = 'to|ending|ended|through|up to|leading up to';

/** Wordings right before any date. */
export const REFUSED_BEFORE: readonly PhraseClass[] = [
  {
    does: 'names many days, not one',
    wordings:
      'every|each|every other|every second|every third|alternate|most|many|several|any|both|annually|yearly|biennially',
  },
  { does: 'leaves open which day it was', wordings: 'either|neither|or|whether' },
  {
    does: 'says that it was another day',
    wordings:
      'instead of|rather than|other than|except|except for|excepting|but not|unlike|versus|as opposed to|different from',
  },
  {
    does: 'says that it is wrong',
    wordings:
      'misprinted as|misdated|misdated as|mistyped as|misread as|misreported as|misstated as|misquoted as|mistaken for|miswritten as|wrongly given as|falsely given as',
  },
  {
    does: 'says how far from it, and not when it was',
    wordings: 'short of|away from|shy of|off from|on since',
  },
  {
    does: 'is a year that is none of the calendar',
    wordings:
      'fiscal|financial|academic|fiscal year|financial year|academic year|school year|tax year|budget year|marketing year',
  },
  {
    does: 'counts from a day that is not named',
    wordings: 'previous|preceding|following|same|ensuing|intervening|penultimate',
  },
  {
    does: 'belongs to the date, and is not understood',
    wordings: 'tail|early to|early - to -|mid to|mid - to -|early or|mid or|in the day|on the morrow of',
  },
];

/** Wordings right before "before", "after" or "since" and a date. */
export const DEGREES: PhraseClass = {
  does: 'says how far from it, in no number',
  wordings:
    'well|comfortably|safely|long|shortly|soon|immediately|right|just|minutes|hours|days|weeks|months|years|moments|seconds|far|much|slightly|' +
    'a little|a bit|barely|directly|ages|decades|centuries|not long|some time|sometime|straight|almost|nearly|early|late|the week|the weekend|the month|the year|the decade|the night|the morning|the evening|' +
    'the hour|the hours|the days|the weeks|the months|the years|the period',
};

/** Words right before a weekday, or a day with a name, that make it another day. */
export const DAY_NAMES: readonly PhraseClass[] = [
  {
    does: 'names a day that moves, or one of another calendar',
    wordings:
      'good|palm|ash|maundy|shrove|whit|easter|pentecost|orthodox|coptic|lunar|chinese|persian|jewish|islamic|muslim|hebrew|' +
      'ethiopian|buddhist|hindu|old|tibetan|vietnamese|thai|bengali|armenian|serbian|julian',
  },
  {
    does: 'makes the day a name',
    wordings: 'black|bloody|super|cyber|red|holy|giving|wild|big|mad|sorry|spy|low',
  },
];

/** Feasts by which a year, right behind them, is told to the day: "All Saints 2013". */
export const FEASTS =
  'all saints|all souls|all hallows|michaelmas|martinmas|candlemas|lammas|epiphany|whitsun|pentecost|easter|christmas|hanukkah|' +
  'passover|purim|diwali|eid|nowruz|ramadan|lent|advent|carnival|mardi gras|midsummer|thanksgiving';

/** Wordings right behind a date. */
export const REFUSED_AFTER: readonly PhraseClass[] = [
  {
    does: 'names many days, not one',
    wordings:
      'every year|each year|every month|each month|every week|every day|of each year|of every year|annually|yearly|every other year',
  },
  { does: 'leaves open which day it was', wordings: 'if not|or not|?' },
  {
    does: 'hangs another day on it',
    wordings: 'anniversary|centenary|bicentenary|jubilee|eve|week|fortnight|commemoration',
  },
  { does: 'is no day, but about one', wordings: 'give or take|plus or minus|±|+ / -' },
  {
    does: 'is a year that is none of the calendar',
    wordings: 'financial year|academic year|school year|tax year|season|budget year|marketing year|vintage',
  },
  {
    does: 'is the mark of another calendar or era',
    wordings:
      'bc|bce|b . c|ah|a . h|a . m|b . p|before christ|anno hegirae|hijri|in the hebrew calendar|in the islamic calendar|' +
      'in the persian calendar|of the old calendar|in the republican calendar|in the ethiopian calendar',
  },
];

/** Wordings right behind a date without a year, by which that year is told from another one. */
export const REFUSED_AFTER_YEARLESS: readonly PhraseClass[] = [
  {
    does: 'tells its year by another one',
    wordings:
      'of the following year|the following year|of the next year|the next year|of the previous year|the previous year|of the year before|the year before|of the year after|the year after|a year later|a year earlier|a year before|a year after|one year later|two years later|two years earlier',
  },
];

/** Behind "or", words that offer another day: "or possibly later", "or a day later". */
export const OTHER_DAY =
  'later|earlier|sooner|before|after|next|previous|following|day|days|week|weeks|month|months|year|years|tomorrow|yesterday';

/** Verbs by which something is moved to another day. */
export const MOVED =
  'moved|postponed|rescheduled|delayed|deferred|shifted|changed|adjourned|put off|put back|pushed back|brought forward|pushed|extended';

/** Marks of the calendars and of the common era, behind a date; those of two letters are written in capitals. */
export const JULIAN_MARKS =
  'old style|o . s .|o . s|os|julian calendar|in the julian calendar|by the julian calendar|julian';
export const GREGORIAN_MARKS =
  'new style|n . s .|n . s|ns|gregorian calendar|in the gregorian calendar|by the gregorian calendar|gregorian';
export const COMMON_ERA_MARKS = 'ad|a . d .|a . d|ce|c . e .|c . e';

/** What leads in the calendar that a sentence counts by. */
export const COUNTED_BY = 'by|according to|under|following|reckoned by|on|in';
/** The calendars that have our months and other days: dates of all others are told in their own months, or brought to ours. */
export const OLD_CALENDARS = 'julian|old|older|old-style';
/** What stands behind "calendar" where it is the one of a past time. */
export const OF_THEIR_TIME =
  'then used|then in use|then in force|used then|in use then|in use at the time|used at the time|of the time|of that time|of the day|of his day|of her day|of their day|of the period|of the era|of the age';
/** The calendar that dates are read by, by its names. */
export const OUR_CALENDAR = 'gregorian|modern|western|new|new-style|civil|common|today|our|present|standard';
export const CALENDAR_NOUNS = 'calendar|reckoning';

/** What makes a figure a part of another: "including [three children]", "of whom [two]". */
export const PART_LEADS =
  'including|among them|among the dead|among those|of them|of whom|of which|of these|of those|among whom|some of them|as well as|other than|in addition to';
export const PART_TAILS = 'of them|of whom|of these|of those|of which|each|apiece';

/** What makes a figure one of another time or place that is only held against the one told. */
export const COMPARED_LEADS =
  'from|up from|down from|compared with|compared to|against|than|previous|earlier|initial|initially|first|original|originally|last year|year earlier|revised from|instead of|not|at first';
export const COMPARED_TAILS =
  'a year earlier|a year ago|last year|the year before|in the same period|a decade ago|years ago|earlier estimate|previously|the previous year';

/** What puts a sentence into another event than the one its text is about. */
export const ELSEWHEN =
  'last year|a year earlier|a year ago|years ago|years earlier|decades ago|a decade ago|previous year|the year before|centuries ago|earlier this year|last month|months ago|months earlier|since independence|in history|on record|the worst since|worst since|deadliest since|strongest since|first since|two years ago|in recent years|in the past';

/** What makes a figure the whole: "a total of", "in all". */
export const TOTALS = 'total|in all|altogether|overall|toll|combined|in total|all told|nationwide|so far';

/** Words of which two tell two things apart, a row a set. */
export const QUALIFIERS: readonly string[] = [
  'first|second|third|fourth|fifth|final|opening|last',
  'north|south|east|west|northern|southern|eastern|western',
  'male|female',
  'gross|net|operating|pre-tax|adjusted|underlying',
  'quarterly|annual|annually|monthly|yearly|half-year|full-year|nine-month|daily|weekly',
  'morning|evening|night|overnight|afternoon',
  'maximum|minimum|average|peak|mean',
  'light|heavy|seriously|slightly|critically|minor|severe|serious|critical',
  'outbound|return',
  'insured|uninsured|economic',
  'confirmed|suspected|probable',
  'armored|armoured|special|other',
];

/** What follows or precedes what happened, and is told beside it. */
export const SUBEVENT_WORDS =
  'aftershock|foreshock|replay|rematch|retrial|quarter|fourth-quarter|third-quarter|second-quarter|first-quarter|rival|competitor|analyst|forecast|unrelated|nearby';

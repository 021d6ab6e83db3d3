/**
 * Words that bound a number or a day, or make it approximate. One table serves two rooms: the readers of values, which
 * take them in, and the room of stance, by which a quote that leaves one out is refused. All wordings are lower case, words
 * parted by one space; where one wording is the head of another, the longer one holds.
 */

/** Words that make a number or a day a bound. */
export interface BoundWording {
  readonly words: string;
  readonly side: 'min' | 'max';
  /** Whether the number itself is excluded. */
  readonly open: boolean;
  readonly place: 'before' | 'after';
}

type BoundRow = readonly [side: BoundWording['side'], open: boolean, place: BoundWording['place'], wordings: string];

/** One row a meaning; wordings parted by a bar. */
const BOUND_ROWS: readonly BoundRow[] = [
  [
    'min',
    true,
    'before',
    'more than|much more than|far more than|well more than|over|well over|far over|above|well above|greater than|larger than|bigger than|higher than|longer than|taller than|heavier than|deeper than|wider than|broader than|thicker than|farther than|further than|hotter than|warmer than|stronger than|exceeding|exceeds|exceeded|exceed|in excess of|north of|upper than',
  ],
  [
    'min',
    false,
    'before',
    'at least|at the least|starting at|starts at|start at|easily|comfortably|no fewer than|no less than|not fewer than|not less than|not under|not below|upwards of|upward of|a minimum of|minimum of|as few as|as little as|not lower than|no lower than|no smaller than|no shorter than|not shorter than|no lighter than|not lighter than|no shallower than|not shallower than|no narrower than|not narrower than|no thinner than|not thinner than|no nearer than|not nearer than|no closer than|not closer than|no colder than|not colder than|no cooler than|not cooler than|no weaker than|not weaker than|more than or equal to|greater than or equal to|larger than or equal to|bigger than or equal to|higher than or equal to|equal to or more than|equal to or greater than|equal to or larger than|equal to or higher than|bigger or equal than|greater or equal than|larger or equal than|more or equal than|greater or equal to|larger or equal to|bigger or equal to',
  ],
  [
    'min',
    false,
    'after',
    'at the inside|at the very least|at worst|or a little more|or a bit more|or rather more|and counting|and then some|or more|and more|or above|and above|or over|and over|or higher|and higher|or greater|if not more|, if not more|and greater|or larger|and up|and upwards|or upwards|at least|at the least|at minimum|at a minimum',
  ],
  [
    'max',
    true,
    'before',
    'fewer than|far fewer than|less than|much less than|far less than|under|well under|below|well below|smaller than|lower than|shorter than|lighter than|shallower than|narrower than|thinner than|nearer than|closer than|colder than|cooler than|weaker than|short of|beneath',
  ],
  [
    'max',
    false,
    'before',
    'at most|at the most|at the very most|up to|as many as|as much as|as high as|no more than|not more than|no greater than|not greater than|no larger than|no higher than|no longer than|not longer than|no taller than|not taller than|no heavier than|not heavier than|no deeper than|not deeper than|no wider than|not wider than|no broader than|not broader than|no thicker than|not thicker than|no farther than|not farther than|no further than|not further than|no hotter than|not hotter than|no warmer than|not warmer than|no stronger than|not stronger than|not exceeding|not over|not above|does not exceed|did not exceed|not to exceed|a maximum of|maximum of|a high of|fewer than or equal to|less than or equal to|smaller than or equal to|lower than or equal to|equal to or less than|equal to or fewer than|equal to or smaller than|equal to or lower than|less or equal than|smaller or equal than|fewer or equal than|lower or equal than|less or equal to|smaller or equal to',
  ],
  [
    'max',
    false,
    'after',
    'at the outside|at the utmost|at the uttermost|at the very most|at best|or a little less|or a bit less|or rather less|or less|and less|or fewer|and fewer|or under|and under|or below|and below|or lower|and lower|or smaller|at most|at the most|at maximum|tops',
  ],
];

/** Bounds of a measure, and places of things: "within 5 km", "within 12 districts". */
export const WITHIN: readonly BoundWording[] = ['within', 'inside of', 'within a maximum of'].map((words) => ({
  words,
  side: 'max',
  open: false,
  place: 'before',
}));

export const BOUNDS: readonly BoundWording[] = BOUND_ROWS.flatMap(([side, open, place, wordings]) =>
  wordings.split('|').map((words) => ({ words, side, open, place })),
);

/** Words that make a number approximate: `under` allows less than it says, `over` more. */
export interface ApproximationWording {
  readonly words: string;
  readonly under: boolean;
  readonly over: boolean;
  readonly place: 'before' | 'after';
  /** Whether the number itself is excluded: "just over". */
  readonly excluded?: true;
}

type ApproximationRow = readonly [Omit<ApproximationWording, 'words'>, wordings: string];

const APPROXIMATION_ROWS: readonly ApproximationRow[] = [
  [{ under: true, over: false, place: 'before' }, 'barely|hardly|scarcely'],
  [
    { under: true, over: true, place: 'before' },
    'about|just about|some|around|somewhere around|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|in the order of|on the order of|of the order of|roughly|approximately|approx|an approximate|estimated|an estimated|estimated at|an estimate of|circa|ca|close to|more or less|or about|or around|a rough|something like|a matter of|give or take a few|to the nearest',
  ],
  [
    { under: true, over: false, place: 'before' },
    'nearly|almost|very nearly|virtually|practically|approaching|nearing|getting on for|not quite',
  ],
  [{ under: false, over: true, place: 'before' }, 'a good'],
  [
    { under: false, over: true, place: 'before', excluded: true },
    'just over|just above|just more than|slightly over|slightly above|slightly more than|a little over|a little more than|a bit more than|a bit over|little more than|a few more than',
  ],
  [
    { under: true, over: false, place: 'before', excluded: true },
    'just under|just below|just less than|just fewer than|slightly under|slightly below|slightly less than|slightly fewer than|a little under|a little less than|a bit less than|a bit under|little less than|just short of',
  ],
  [
    { under: true, over: true, place: 'after' },
    'or so|or thereabouts|approximately|approx|roughly|give or take|more or less|odd',
  ],
];

export const APPROXIMATIONS: readonly ApproximationWording[] = APPROXIMATION_ROWS.flatMap(([meaning, wordings]) =>
  wordings.split('|').map((words) => ({ words, ...meaning })),
);

/** Words before a number that say a part of it, or many of it, and are no number themselves. */
export const NUMBER_MODIFIERS = 'half|half of|quarter of|tens of|dozens of|scores of|hundreds of|thousands of';
/** Bounds of a number that are prepositions of time or place elsewhere. */
export const LIMITS = 'within|inside';

/** Words before a day or a longer time by which it begins or ends something. */
export const DATE_BOUNDS =
  'by|before|until|till|since|after|prior to|up to|no later than|not later than|no earlier than|not earlier than|as early as|as late as|on or before|on or after|not before|not until|between';
/** The same, behind it. */
export const DATE_BOUNDS_BEHIND =
  'or later|or earlier|or before|or after|and after|at the latest|at the earliest|onward|onwards';
export const DATE_APPROXIMATIONS =
  'about|around|on or about|circa|ca|roughly|approximately|close to|towards|toward|nearing|approaching|getting on for';
export const DATE_APPROXIMATIONS_BEHIND = 'or so|or thereabouts';
/** What "or" or a comma joins to a value for another one near it, and how far off: "or perhaps a little later", ", maybe more". */
export const ALTERNATIVE_DOUBTS = 'perhaps|possibly|maybe|probably|likely|even|conceivably|presumably';
export const ALTERNATIVE_DEGREES =
  'a|few|little|bit|slightly|somewhat|shortly|soon|just|some|many|several|much|far|fraction|shade|touch|handful|couple|moment|moments|minute|minutes|hour|hours|day|days|or|two';
export const ALTERNATIVE_COMPARATIVES =
  'more|fewer|less|later|earlier|sooner|longer|shorter|higher|lower|before|after|afterwards|over|under|beyond|thereafter';
/** Words that say a part of a month, a season, a year or a longer time. */
export const DATE_MODIFIERS = 'early|late|mid|middle of|beginning of|start of|end of|half of';

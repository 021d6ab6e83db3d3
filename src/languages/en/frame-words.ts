/**
 * Words that say what a number is of: a change, an increment, a rate, a part, several things together. Data alone; the
 * grammar is the readers'. All words are lower case.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Which way a change goes, or which result a sum of money is. */
export type Direction = 'up' | 'down' | 'loss' | 'profit';

const directed = (rows: Readonly<Partial<Record<Direction, string>>>): ReadonlyMap<string, Direction> =>
  new Map(
    (['up', 'down', 'loss', 'profit'] as const).flatMap((direction) =>
      (rows[direction] ?? '').split(' ').flatMap((word) => (word === '' ? [] : [[word, direction] as const])),
    ),
  );

/** Verbs whose subject changes: a number right behind one says by how much. */
export const CHANGE_VERBS = directed({
  up: 'warm warmed warms warming appreciated appreciates increase increased increases increasing prolonged prolong lengthened lengthen widened rose rise rises risen rising grew grow grows grown growing climbed climbs climbing soared soars soaring surged surging jumped jumps jumping swelled swollen mounted rocketed',
  down: 'cool cooled cools cooling depreciated depreciates decrease decreased decreases decreasing reduced reduce reduces reducing lowered lower lowers lowering shortened shorten narrowed fell falls fallen falling shrank shrunk shrinks shrinking plunged plunges plunging plummeted tumbled slid slumped sank declined declines declining dwindled dipped slipped eased receded',
});

/** Verbs of a change whose object may as well be what is counted ("dropped 18 bombs"): "by", or a percentage, decides. */
export const CHANGING_VERBS = directed({
  up: 'gained gain gains raised raise raises raising expanded expand lifted boosted strengthened extended extend extends extending added advanced up',
  down: 'dropped drop drops dropping lost lose loses losing cut cuts cutting fall trimmed slashed weakened contracted down',
});

/** Of these what an object is taken away by: "lost half of its trees" is a share of them, "lost $2 million" a loss. */
export const LOSING = setOf('lost lose loses losing');

/** What is measured alone, and is no thing to lose: "lost half of its value" is a change. */
export const MEASURABLES = setOf('value worth weight price mass volume speed momentum height');

/** Verbs that mean a change only with "from" or "to": "revised from 20 to 30". */
export const MOVING_VERBS = setOf(
  'went gone goes going changed change changing revised moved moving raised doubled tripled upgraded downgraded turned brought',
);

/** Nouns of a change: "a rise of 60", "a 5 percent drop". */
export const CHANGE_NOUNS = directed({
  up: 'increase increases rise rises growth gain gains jump jumps surge hike hikes upturn expansion addition additions extension',
  down: 'decrease decreases fall falls drop drops decline declines reduction reductions cut cuts slump plunge dip cutback cutbacks downturn contraction shortening',
  loss: 'loss losses deficit shortfall',
  profit: 'profit profits surplus',
});

/** Comparatives that turn a percentage into a change: "20 percent higher". */
export const HIGHER_OR_LOWER = directed({
  up: 'higher more larger bigger greater up stronger faster longer',
  down: 'lower less fewer smaller down weaker slower shorter',
});

/** Comparatives that set an amount against another. */
export const COMPARATIVES = setOf(
  'fewer less lower smaller shorter higher larger bigger greater longer farther further older younger deeper heavier lighter taller wider faster slower nearer closer richer poorer earlier later more colder cooler warmer hotter milder wetter drier brighter dimmer darker louder quieter thicker thinner broader narrower fatter leaner stronger weaker harder softer tougher steeper shallower flatter cheaper dearer costlier pricier denser looser tighter busier quicker sooner',
);

/** "300 men too many", "300 men short": how far something is from what it should be. */
export const EXCESSES: readonly string[] = [
  'too many',
  'too few',
  'too much',
  'too little',
  'too long',
  'too late',
  'too early',
  'too short',
  'short of',
  'in excess',
  'above average',
  'below average',
];

/** What amounts are held against: "5 degrees above normal", "2°C above pre-industrial levels", "10 points below par". */
export const NORMS = setOf(
  'normal average usual norm expected expectation expectations forecast forecasts estimate estimates target targets plan planned quota par industrial preindustrial freezing limit minimum maximum baseline benchmark consensus trend',
);

/** Words before a number that make it an addition to others. */
export const MORE_BEFORE: readonly string[] = [
  'another',
  'an additional',
  'additional',
  'a further',
  'further',
  'an extra',
  'extra',
  'yet another',
  'the other',
  'other',
];
/** Of these what stands before a group as well: "another batch of [20]". */
export const MORE_OF_GROUP = setOf('another additional further extra more');

/** By these a number is of each time: "[two years] at a time". */
export const AT_A_TIME: readonly string[] = [
  'at a time',
  'at a go',
  'at one go',
  'at a stretch',
  'at one stretch',
  'at a sitting',
  'at one sitting',
  'at a throw',
  'at a pop',
];
/** Behind "at a time", what tells which time it was. */
export const OF_A_TIME = setOf('when of that where as in');

/** Words between a number and what it counts that do. */
export const MORE_BEHIND = setOf('more other others additional extra further');
/** Of these what is new is more of them: "30 new cases". */
export const NEW_OF = setOf('case death infection casualty injury victim fatality arrest patient');

/** Units of time, and things, that "a" counts by: "a day", "a head". */
export const COUNTED_BY = setOf(
  'second minute hour day night week weekend fortnight month quarter year decade season barrel share tonne ton gallon litre liter kilo kilogram pound ounce acre hectare head person mile kilometre kilometer megawatt bushel piece household family pupil student employee worker capita unit',
);

/** Adjectives and adverbs that count by a stretch of time. */
export const PERIODIC: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['annualized', 'year'],
  ['annualised', 'year'],
]);

/** Behind "a day": then it is a point in time, or a length, and no rate. */
export const NO_RATE_BEFORE = setOf('ago later earlier before after old long from away hence');

/** Words of an average. */
export const AVERAGES: readonly string[] = [
  'an average of',
  'average of',
  'on average',
  'averaging',
  'averaged',
  'average',
  'averages',
  'a mean of',
  'a median of',
  'median of',
];

/** Words before "of" that take a part of the whole behind it, and say no number. */
export const PARTITIVES = setOf(
  'most many some few several any none each either neither rest majority minority remainder part half third quarter much percentage share fraction bulk all',
);

/** Nouns that only hold the ones behind "of": "units of special equipment". */
export const CLASSIFIERS = setOf('unit piece item type kind set pair group batch convoy load');

/** Nouns that have no plural, and are things to count beside others. */
export const MASS_NOUNS = setOf(
  'equipment personnel staff police crew infrastructure ammunition artillery weaponry machinery hardware livestock cattle furniture aid food medicine fuel luggage cargo clergy media militia',
);

/** Verbs without "-ed", behind "and": then a clause goes on and nothing is counted together. */
export const IRREGULAR_PASTS = setOf(
  'left took fled put sent set made went came held lost gave got had was were is are has have said saw fought broke drove fell flew found hit kept knew led met ran shot sold spent stood struck swore thought told threw won wrote burnt built brought bought caught cut grew rose shut began became blew',
);

/** What is taken in or left out of a count, and which of the two. */
export const SCOPE_WORDINGS: ReadonlyMap<string, 'including' | 'excluding'> = new Map(
  (
    [
      ['including', 'including|included|includes|inclusive of|counting|together with|along with|if you count'],
      [
        'excluding',
        'excluding|excluded|excludes|exclusive of|not including|not counting|without counting|except|except for|excepting|with the exception of|apart from|aside from|other than|besides|in addition to|on top of|minus|not to mention|as well as',
      ],
    ] as const
  ).flatMap(([type, wordings]) => wordings.split('|').map((wording) => [wording, type] as const)),
);

/** Such wordings that are adverbs where nothing follows: "Besides, 14 people died". */
export const ADVERBS_OF_SCOPE = setOf('besides');

/** Words that single out one: behind "including" they say that a case in doubt is counted. */
export const DEFINITE = setOf('the his her its their my our this that these those himself herself itself themselves');

/** The dimension that a length is of, by the words behind it or before its "of". */
export const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['high', 'high|tall|in height|height'],
      ['deep', 'deep|in depth|depth'],
      ['long', 'long|in length|length'],
      ['wide', 'wide|across|broad|in width|width|in diameter|diameter'],
      ['thick', 'thick|in thickness|thickness'],
    ] as const
  ).flatMap(([dimension, wordings]) => wordings.split('|').map((wording) => [wording, dimension] as const)),
);

/** Behind a length, where it is measured from: "5 km away", "5 km north of the city". */
export const AWAY: readonly string[] = [
  'away',
  'off',
  'apart',
  'distant',
  'from',
  ...['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'].map((way) => `${way} of`),
];

/** Behind a length of time, when something was: "two hours earlier", "30 years ago". */
export const AGO: readonly string[] = ['ago', 'earlier'];

/** What ends an age: "six months old", "41 years of age". */
export const OLD = setOf('old olds age');

/** Where another clause begins: what stands beyond says nothing of a number. */
export const CLAUSE_BREAKS = setOf(
  'who whom whose which where when while because although though since until unless if that before after whereas so',
);

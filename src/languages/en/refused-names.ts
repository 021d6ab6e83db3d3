/** Words beside names that a name may not leave unread, one table a class; written as in `refused-numbers.ts`. */

const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/u);

/** People who are told by their tie to somebody else. */
export const RELATIVES = list(`
  brother|sister|father|mother|son|daughter|wife|husband|widow|widower|fiance|fiancee|girlfriend|boyfriend|partner|spouse|ex-wife|ex-husband|
  uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|child|children|sons|daughters|brothers|sisters|parents|parent|
  stepson|stepdaughter|stepfather|stepmother|stepbrother|stepsister|half-brother|half-sister|brother-in-law|sister-in-law|son-in-law|
  daughter-in-law|father-in-law|mother-in-law|twin|family|relative|relatives|friend|friends|ally|allies|aide|aides|adviser|advisers|advisor|
  advisors|assistant|assistants|spokesman|spokeswoman|spokesperson|press secretary|lawyer|lawyers|attorney|attorneys|bodyguard|
  bodyguards|driver|doctor|successor|predecessor|deputy|deputies|rival|rivals|opponent|opponents|critic|critics|supporter|supporters|follower|
  followers|associate|associates|colleague|colleagues|namesake|heir|killer|killers|murderer|assassin|biographer|student|pupil|disciple|neighbor|
  neighbour|roommate|bodyguards|envoy|representative|representatives|henchman|henchmen|companion|mistress|lover|chauffeur|butler|ghostwriter
`);

/** What joins such a word to a name. */
const TIES = ['of', 'to', 'for'];

/** Who is meant is somebody else, told by the name. */
export const RELATIONS = [
  ...RELATIVES,
  ...RELATIVES.flatMap((word) => TIES.map((tie) => `${word} ${tie}`)),
  ...list(
    'mrs|madame|mme|frau|senora|signora|formerly|formerly known as|previously known as|nee|on behalf of|behalf of|in place of|related to|married to|engaged to|loyal to|close to|descendant of|descendants of|descended from|memory of|in honour of|in honor of|named after|named for',
  ),
];

const COMPASS = list(
  'north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|northward|southward|eastward|westward|upstream|downstream|upriver|downriver|inland|offshore|outside|upwind|downwind',
);
const LENGTHS = list(
  'km|kms|kilometer|kilometers|kilometre|kilometres|mile|miles|mi|metre|metres|meter|meters|m|yard|yards|feet|nautical miles|hour|hours|minutes|block|blocks|drive|walk|ride|march|league|leagues',
);

/** A place is told by another: its direction, its distance, the way to it or what it borders on. */
export const BEARINGS = [
  ...COMPASS.flatMap((word) => [`${word} of`, `${word} from`]),
  ...LENGTHS.flatMap((word) => [`${word} from`, `${word} off`, `${word} outside`]),
  ...list(
    'outside|near|nearby|close to|next to|adjacent to|opposite|beyond|toward|towards|beside|alongside|past|around|between|off|off the coast of|off the shore of|' +
      'away from|far from|short of|just short of|across from|within sight of|within reach of|overlooking|facing|' +
      'en route to|en route from|on the way to|on the way from|way to|way from|road to|road from|road towards|highway to|highway from|route to|route from|path to|track to|' +
      'railway to|line to|pass to|corridor to|bound for|headed for|heading for|border with|borders with|border of|border to|frontier with|frontier of|bordering|outskirts of|suburbs of|suburb of|vicinity of|' +
      'environs of|edge of|approaches to|approach to|gates of|entrance to|exit from|turnoff to|side of|surroundings of|periphery of|hinterland of|waters off|sea off|skies over|river from|street from|square from|border from|bay from|strait from|lake from|valley from|water from|flight to|flight from|train to|train from',
  ),
];

/** What the name is said not to be. */
export const EXCLUSIONS = list(
  'not|never|except|except for|excepting|with the exception of|exception of|anyone but|everyone but|anybody but|everybody but|nobody but|no one but|none but|all but|anything but|anywhere but|everywhere but|nowhere but|other than|apart from|aside from|rather than|instead of|excluding|neither|nor',
);

/** Parts that belong to a name. */
export const NAME_PARTS = 'jr|sr|junior|senior|ii|iii|iv'.split('|');

/**
 * Words by which it is told whether a name or a date is of what its sentence says, or only of something named beside it.
 * All words are lower case, nouns in the singular, parted by bars.
 */

/** Before "of" and a name, a date or a place: nouns that are no more than it, or tell no more than that it is meant. */
export const SELF_NOUNS =
  'name|person|figure|identity|shape|likes|hand|behest|request|suggestion|invitation|side|part|one|case|form|title|leadership|chairmanship|command|guidance|direction|help|support|aid|day|date|night|evening|morning|afternoon|dawn|dusk|noon|midnight|eve|hour|minute|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter|end|beginning|start|middle|course|hand|baton|people|population|inhabitant|resident|outskirt|suburb|centre|center|heart|middle|rest|all|most|some|many|none|both|each|half|area|region|surroundings|vicinity|neighbourhood|neighborhood|city|town|village|hamlet|suburb|capital|port|province|district|county|state|canton|department|oblast|republic|kingdom|island|isle|municipality|settlement|territory|territories|port|parish|commune|borough|principality|duchy';

/** What may be given, told or shown to somebody: whoever stands behind "to" gets it, and is not what it is of. */
export const GIVING_VERBS =
  'give|hand|award|present|pass|send|offer|grant|sell|lend|pay|leave|bring|show|transfer|cede|bequeath|return|deliver|assign|entrust|lose|concede|tell|explain|say|write|go|fall|belong|attribute|credit|ascribe|owe|allocate|lead|move|take|carry|push';

/** Behind a verb, what stands behind these is somebody or somewhere beside what is done, and not who does it, gets it, or where. */
export const BESIDE_PREPOSITIONS =
  'with|against|for|from|under|over|about|through|via|past|behind|beyond|towards|toward|beside|without|despite|before|after|between|concerning|regarding|off|outside|near|than|like|unlike|alongside|opposite';

/** Where a phrase only says in which event, place or stretch of time it happened: what it holds is told of the verb as well. */
export const WITHIN_PREPOSITIONS = 'in|during|at|on|into|inside|within|along|across|around|throughout';

/** Words that open a clause about another time than that of the clause it hangs on. */
export const PARTING_SUBORDINATORS = 'after|before|since|until|till|because|although|though|where|whereas';

/** Words before a date that belong to it. */
export const DATE_WORDS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|early|late|mid|the|last|next|this|spring|summer|autumn|winter';

/** Before "to" and a name: it is said by him, or so thanks to him. */
export const CREDITING = 'according|thanks|due|owing|next|close';

/** By these somebody has, makes or does a thing, or it comes about. */
export const COMING_VERBS =
  'have|hold|make|take|happen|occur|begin|start|come|date|sign|conclude|write|publish|issue|print|build|erect|found|establish|launch|open|release|adopt|pass|approve|draft|agree|reach|compose|paint|create|produce|record|file|stage|fight|air|appear|complete|finish|design|carve|mint|strike|manufacture|enact|ratify|broadcast|form|set';

/** Saying that settles something. */
export const SETTLING_VERBS = 'rule|decide|conclude|order|find|hold|agree';

/** Of names of a set, nouns for whoever acts for them: "the leaders of Mali and Chad" are Mali and Chad. */
export const SET_METONYMS =
  'government|leader|president|premier|minister|envoy|emissary|delegation|delegate|official|authority|representative|ruler|head|ambassador|diplomat|negotiator|parliament|king|queen|state|country|nation|people|republic|kingdom|city|town|village|municipality|province|district|county|region|republic|team|side|pair|duo|trio|group|coalition|alliance|union|name';
/** Before names of a set, by themselves or with "of": no more than a part of them. */
export const SET_PARTS =
  'one|either|neither|some|any|part|parts|half|most|much|northern|southern|eastern|western|central|northwestern|northeastern|southwestern|southeastern|rural|urban|upper|lower|inner|outer|likes|like';

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

/** What stands in for a person, acts by his name, or is made in his likeness; what is left of him. */
export const STAND_INS = list(`
  lookalike|lookalikes|look-alike|impersonator|impersonators|impressionist|imitator|imitators|double|body double|stand-in|understudy|ghost|spirit|spectre|
  shade|clone|avatar|hologram|impostor|imposter|statue|statues|bust|busts|effigy|effigies|waxwork|waxworks|figurine|dummy|puppet|caricature|parody|
  pastiche|imitation|impersonation|impression|forgery|replica|copy|copies|estate|executor|executors|trustees|heirs|campaign|camp|regime|administration|
  entourage|retinue|loyalist|loyalists|aficionado|fan|fans|devotee|devotees|wannabe|tribute|biopic|stalker|donor|donors|backer|backers|appointee|appointees|
  nominee|nominees|staffer|staffers|surrogate|surrogates|proxy|proxies|manager|managers|ghostwriters|cult|dynasty
`);

/** Prizes, places and rules that bear a person’s name. */
export const NAMESAKES = list(`
  prize|award|awards|medal|trophy|cup|scholarship|scholarships|fellowship|lecture|lectures|foundation|memorial|museum|library|archive|archives|
  institute|centre|center|fund|trust|theatre|theater|stadium|arena|airport|bridge|street|square|park|hall|gallery|clinic|hospital|school|college|
  building|ward|wing|chair|act|law|bill|doctrine|plan|report|theorem|effect|syndrome|method|collection|line|brand|label
`);

/** Of more than one, where the tables give one alone. */
const PLURALS = list(
  'pupils|students|disciples|neighbours|neighbors|heirs|killers|murderers|assassins|widows|wives|cousins|nephews|nieces|uncles|aunts|drivers|doctors|partners|' +
    'grandsons|granddaughters|grandchildren|companions|lovers|envoys|advocates|lookalikes|look-alikes|replicas|parodies|forgeries|imitations|successors|predecessors|namesakes',
);

/** What joins such a word to a name. */
const TIES = ['of', 'to', 'for'];

const WORKS = list(
  'copy|engraving|etching|drawing|painting|print|lithograph|sketch|woodcut|watercolour|watercolor|study|sculpture|relief|mosaic|tapestry|version|cast|canvas|work',
);

const MANNERS = list('style|manner|school|circle|workshop|studio|atelier|tradition|idiom|mould|mold|footsteps|shadow');

/** Somebody passes for the person, acts for him or bears his name. */
const PASSING_FOR = list(
  'posing as|posed as|poses as|pose as|masquerading as|masqueraded as|dressed as|dressed up as|disguised as|made up as|got up as|billed as|off as|cast as|starring as|' +
    'impersonate|impersonates|impersonated|impersonating|imitate|imitates|imitated|imitating|mimic|mimics|mimicked|mimicking|parodying|parodied|portraying|portrayed|portrays|' +
    'said to be|reported to be|reputed to be|rumoured to be|rumored to be|alleged to be|understood to be|assumed to be|presumed to be|pretending to be|pretended to be|pretends to be|claiming to be|claimed to be|claims to be|purporting to be|purported to be|professing to be|' +
    'mistaken for|mistook for|mistaken him for|mistaken her for|taken for|passing for|passed for|confused with|confuse with|likened to|compared to|compared with|akin to|reminiscent of|inspired by|' +
    'sound like|sounds like|sounded like|sounding like|look like|looks like|looked like|looking like|dress like|dressed like|sing like|sings like|sang like|sing like|acted like|acts like|talks like|talked like|' +
    'much like|just like|very like|rather like|exactly like|nothing like|something like|role of|played the part of|plays the part of|playing the part of|sang the part of|took the part of|' +
    'speaking for|spoke for|speaks for|acting for|acted for|acts for|appearing for|appeared for|standing in for|stood in for|stands in for|stand in for|filling in for|filled in for|' +
    'deputising for|deputizing for|deputised for|deputized for|covering for|covered for|substituting for|substituted for|substitute for|replacement for|ghostwriting for|lieu of|stead of|' +
    'in the name of|under the name of|under the name|under the alias|under the pseudonym|under the pseudonym of|attributed to|ascribed to|credited to|imputed to|dedicated to|homage to|' +
    'modelled on|modeled on|based on|called after|called for|modelled after|modeled after|patterned after',
);

/** A work goes no longer by the name of whom it was given to. */
const ONCE_GIVEN = list('given|assigned|ascribed|attributed|credited').flatMap((verb) => [
  ...list('long|once|formerly|previously|traditionally|wrongly|mistakenly|falsely|erroneously').map(
    (adverb) => `${adverb} ${verb} to`,
  ),
  ...list('centuries|decades|years|generations|long').map((time) => `${verb} for ${time} to`),
]);

/** Behind a name and a mark: the name is another bearer’s too, who is not meant. */
export const DISOWNED = list(
  'no relation|no relative|no kin|not related|unrelated to|not to be confused with|not to be mistaken for|a namesake|namesake of|his namesake|her namesake|the namesake of|despite the name|not the',
);

/** Who is meant is somebody else, told by the name. */
export const RELATIONS = [
  ...RELATIVES,
  ...[...RELATIVES, ...STAND_INS, ...PLURALS].flatMap((word) => TIES.map((tie) => `${word} ${tie}`)),
  ...WORKS.map((work) => `${work} after`),
  ...MANNERS.map((manner) => `${manner} of`),
  ...PASSING_FOR,
  ...ONCE_GIVEN,
  ...list('by marriage of|by marriage to|no relation of|no relation to|no kin of|no kin to|unrelated to|namesake of'),
  ...list(
    'mrs|madame|mme|frau|senora|signora|formerly|formerly known as|previously known as|nee|on behalf of|behalf of|in place of|related to|married to|engaged to|loyal to|close to|descendant of|descendants of|descended from|memory of|in honour of|in honor of|named after|named for',
  ),
];

/** Behind an owner, what is done for him, in his place or by his name; the second list only behind its prepositions or verbs. */
export const OWNED = list('behalf|stead|honour|honor|memory|absence|lieu|likeness|style|manner');
export const OWNED_PLACES = list('name|place|shoes|footsteps|seat|alias');
export const BEFORE_OWNED = list(
  'in|under|on|take|takes|took|taken|taking|fill|fills|filled|filling|step into|stepped into',
);

/** Another answer beside the name. */
export const OTHER_ANSWERS = list('or|either|and or');

/** What may follow "or" for it to set another person or place beside the name. */
export const OTHERS = list(
  'his|her|their|its|my|our|your|the|a|an|some|someone|somebody|anyone|anybody|another|other|others|both|possibly|perhaps|maybe|even|else|one|whoever|' +
    'whatever|somewhere|elsewhere|nearby|at|in|near|on|by|from|to|neither|none|all',
);

/** Words by which a name stands for somebody or some place like its bearer: "a second Paganini", "another Chernobyl". */
export const LIKENED = {
  /** Behind "a" and its like. */
  vague: list(
    'new|next|second|third|modern|modern-day|latter-day|present-day|little|miniature|mini|tiny|would-be|veritable|virtual|budding|home-grown|homegrown|regular|proper|pocket|provincial|northern|southern|eastern|western|tropical|desert|poor man|rich man',
  ),
  /** Behind "the" too. */
  plain: list('new|next|second|third|modern|modern-day|latter-day'),
  /** Behind anything, or nothing. */
  feigned: list(
    'fake|false|bogus|mock|sham|ersatz|pseudo|counterfeit|pretend|pretended|self-styled|fictional|fictitious|imaginary|imagined|imitation|surrogate|forged',
  ),
  /** Alone. */
  alone: list('another|no'),
  articles: list('a|an|another|some|his|her|their|its|our|every'),
} as const;

/** Words that tell two of one family by their age, before its name: "the younger Pitt". */
export const AGES_BEFORE = list('elder|younger|older|eldest|youngest|lesser');

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
    'outside|before|near|nearby|close to|next to|adjacent to|opposite|beyond|toward|towards|beside|alongside|past|around|between|off|off the coast of|off the shore of|' +
      'away from|far from|short of|just short of|across from|within sight of|within reach of|overlooking|facing|' +
      'en route to|en route from|on the way to|on the way from|way to|way from|road to|road from|road towards|highway to|highway from|route to|route from|path to|track to|' +
      'railway to|line to|pass to|corridor to|bound for|headed for|heading for|border with|borders with|border of|border to|frontier with|frontier of|bordering|outskirts of|suburbs of|suburb of|vicinity of|' +
      'environs of|edge of|approaches to|approach to|gates of|entrance to|exit from|exit for|turnoff to|turnoff for|turn-off to|turn-off for|turning for|turning to|junction for|slip road to|side of|surroundings of|periphery of|hinterland of|waters off|sea off|skies over|river from|street from|square from|border from|bay from|strait from|lake from|valley from|water from|flight to|flight from|train to|train from|' +
      'heading to|headed to|headed towards|destined for|direction of|size of|shape of|twinned with|paired with|town of origin of|replica of|model of|map of|imitation of|copy of|parody of|reminiscent of|' +
      'version of|equivalent of|answer to|likened to|compared to|compared with|akin to|similar to|named after|named for|called after|mistaken for|mistook for|confused with|modelled on|modeled on|' +
      'look like|looks like|looked like|feels like|felt like|much like|just like|rather like|very like|nothing like|something like|ambassador to|envoy to|visa for|visa to|ticket to|tickets to|train for|' +
      'bus to|bus for|bus from|ferry to|ferry from|plane to|plane from|ship to|ship from|voyage to|trip to|journey to|journey from|letter to|letter from|flights to|flights from|trains to|trains from|' +
      'exports to|imports from|guide to|us state of|american state of',
  ),
];

/** What the name is said not to be. */
export const EXCLUSIONS = list(
  'not|never|than|unlike|without|minus|barring|all save|everyone save|everybody save|all bar|everyone bar|everybody bar|let alone|much less|still less|as opposed to|except|except for|excepting|with the exception of|exception of|anyone but|everyone but|anybody but|everybody but|all but|anything but|anywhere but|everywhere but|other than|apart from|aside from|rather than|instead of|excluding|neither|nor',
);

/** Wordings that end in one of those and leave the name what it is: "none other than", "nobody but". */
export const NO_EXCLUSIONS = [
  ...list(
    'not only|not just|not merely|not simply|not solely|not least|no less than|no less a figure than|nowhere else but|nowhere else than',
  ),
  ...['nobody', 'no one', 'no-one', 'none', 'nowhere', 'no other', 'nobody else', 'no one else', 'nothing'].flatMap(
    (word) => ['but', 'other than', 'except', 'than', 'save', 'bar'].map((but) => `${word} ${but}`),
  ),
];

/** Parts that belong to a name. */
export const NAME_PARTS = 'jr|sr|junior|senior|ii|iii|iv|elder|younger|older|eldest|youngest|lesser'.split('|');

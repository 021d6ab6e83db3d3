/**
 * Words that say what kind of place a name stands for. Two names with generic words of different sorts are two things; a
 * vague word ("region", "area") fits whatever covers ground, and a place without any fits all.
 */
type GenericSort =
  | 'vague'
  | 'area'
  | 'strip'
  | 'district'
  | 'country'
  | 'settlement'
  | 'quarter'
  | 'corridor'
  | 'pass'
  | 'road'
  | 'bridge'
  | 'border'
  | 'line'
  | 'river'
  | 'lake'
  | 'sea'
  | 'coast'
  | 'island'
  | 'mountain'
  | 'valley'
  | 'forest'
  | 'desert'
  | 'airport'
  | 'station'
  | 'port'
  | 'base'
  | 'hospital'
  | 'school'
  | 'prison'
  | 'plant'
  | 'square'
  | 'building'
  | 'camp';

const ROWS: Readonly<Record<GenericSort, string>> = {
  vague: 'region,territory,territories,enclave,exclave,land,lands,basin,subregion',
  area: 'area,zone,vicinity,part,parts',
  strip: 'strip',
  district:
    'district,districts,raion,rayon,province,oblast,county,prefecture,governorate,municipality,canton,department,krai,emirate,commune,okrug',
  country:
    'republic,state,kingdom,federation,autonomous,country,nation,union,emirates,principality,commonwealth,caliphate',
  settlement: 'city,town,village,settlement,capital,township,hamlet,suburb,metropolis',
  quarter: 'quarter,neighborhood,neighbourhood,borough,ward',
  corridor: 'corridor',
  pass: 'pass,gorge,canyon,tunnel',
  road: 'road,highway,street,avenue,motorway,railway,boulevard,route,expressway,lane,drive,parkway,turnpike,freeway,interstate',
  bridge: 'bridge',
  border: 'border,frontier,crossing,checkpoint',
  line: 'line,front',
  river: 'river,canal,stream,creek,falls,waterfall,rapids',
  lake: 'lake,reservoir,dam,lagoon',
  sea: 'sea,ocean,gulf,bay,strait,straits,channel',
  coast: 'coast,peninsula,cape,beach,shore',
  island: 'island,islands,archipelago,isle,atoll',
  mountain: 'mountain,mountains,mount,mt,hill,hills,height,heights,peak,volcano,range,ridge,plateau,highlands',
  valley: 'valley,plain,steppe,lowlands',
  forest: 'forest,woods,park',
  desert: 'desert',
  airport: 'airport,airfield,aerodrome',
  station: 'station,terminal',
  port: 'port,harbor,harbour',
  base: 'base,barracks,garrison,fort,fortress,citadel,outpost',
  hospital: 'hospital,clinic',
  school: 'school,university,academy,college',
  prison: 'prison,jail',
  plant: 'plant,factory,mine,refinery,dam',
  square: 'square,plaza',
  building: 'building,palace,tower,church,cathedral,mosque,monastery,temple,museum,stadium,embassy,hotel,market',
  camp: 'camp',
};

const SORTS: ReadonlyMap<string, GenericSort> = new Map(
  Object.entries(ROWS).flatMap(([sort, words]) =>
    words.split(',').map((word): [string, GenericSort] => [word, isSort(sort) ? sort : 'vague']),
  ),
);

function isSort(word: string): word is GenericSort {
  return Object.hasOwn(ROWS, word);
}

/** What sort of place a folded word says something is; `undefined` for words that say nothing of the kind. */
export const genericSort = (folded: string): GenericSort | undefined => SORTS.get(folded);

/** Sorts that cover ground: what a vague word may stand for. A town is none: its region is another place. */
const GROUND: ReadonlySet<GenericSort> = new Set<GenericSort>([
  'vague',
  'district',
  'country',
  'quarter',
  'strip',
  'island',
  'valley',
  'desert',
  'mountain',
  'coast',
]);

/** Generic words as addresses and maps abbreviate them, behind the name alone: "St" before one is a saint. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  'ave avenue,av avenue,st street,rd road,blvd boulevard,hwy highway,ln lane,dr drive,pkwy parkway,expy expressway,fwy freeway,rte route,sq square,mt mount,ft fort'
    .split(',')
    .map((row) => row.split(' '))
    .map(([short = '', full = '']) => [short, full]),
);

/** The full form of a generic word: "ave" is "avenue". */
export const fullGeneric = (folded: string): string => SHORT_WORDS.get(folded) ?? folded;

/** Streets of one name that are two: Elm Street and Elm Avenue. */
const STREETS: ReadonlySet<string> = new Set('street avenue boulevard lane drive parkway square road'.split(' '));

/** Whether two generic words name two streets. */
export const areTwoStreets = (a: string, b: string): boolean => a !== b && STREETS.has(a) && STREETS.has(b);

/** Abbreviations that stand before a number or a name as well: "Hwy 101", "Ft. Worth". */
const BEFORE: ReadonlySet<string> = new Set(['hwy', 'rte', 'ft']);

/** Whether a word before a name is the abbreviation of a generic word. */
export const isShortGenericBefore = (folded: string): boolean => BEFORE.has(folded);

/** Whether a word behind a name is the abbreviation of a generic word. */
export const isShortGeneric = (folded: string): boolean => SHORT_WORDS.has(folded);

/** Parts of a town that its roads are called after, or that are called after theirs. */
const AROUND_ROADS: ReadonlySet<GenericSort> = new Set<GenericSort>(['quarter', 'district']);

const covers = (a: GenericSort, b: GenericSort): boolean =>
  a === 'area' || (a === 'vague' && GROUND.has(b)) || (a === 'road' && AROUND_ROADS.has(b));

/** Whether two sorts may be said of one place; a road and what lies around it do not contradict. */
export const sortsAgree = (a: GenericSort, b: GenericSort): boolean => a === b || covers(a, b) || covers(b, a);

/** Lower-case words that stand before or between generic words and say nothing that tells places apart. */
export const GENERIC_ADJECTIVES: ReadonlySet<string> = new Set(
  'autonomous air naval military international transport mountain mountainous main whole entire disputed occupied breakaway separatist restive regional national contact'.split(
    ' ',
  ),
);

/** Sides and heights: they tell a place from one of the same name, also in lower case ("southern Armenia"). */
export const SIDES: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern ' +
    'southwestern central upper lower inner outer'
  ).split(' '),
);

/** Other words that tell a place from one of the same name: New York is not York. */
const TELLING: ReadonlySet<string> = new Set(
  'new old great greater little lesser big equatorial democratic far mid'.split(' '),
);

/** Whether a folded word tells a place from another that lacks it: North Korea is not Korea. */
export const tellsApart = (folded: string): boolean => SIDES.has(folded) || TELLING.has(folded);

/**
 * Words by which a text tells what a figure, a day or a place is of, as classes: each verb with its nominalisations, as
 * VerbNet and FrameNet group them. Forms are by their base, parted by a bar; a form of a verb that is a noun as well
 * ("strike") stands under both.
 */

/** Kinds of answers that a class may be asked for by. */
export type AskedKind = 'count' | 'quantity' | 'date' | 'deadline' | 'duration' | 'time';

/** What is done or befalls, whichever word tells it. */
export interface PredicateClass {
  readonly verbs?: string;
  readonly nouns?: string;
  /** Adjectives and participles beside what they are said of: "12 dead". */
  readonly adjectives?: string;
  /** It befalls people, and how many of them is asked. */
  readonly toll?: true;
  /** It happens on one day; `once` where texts on two of them tell of two things, whatever else they share. */
  readonly occurs?: 'once' | 'often';
  /** A toll that goes on growing while it is reported on. */
  readonly grows?: true;
  /** How it is asked for, by what answers it; `{head}` is what is counted. */
  readonly asks?: Readonly<Partial<Record<AskedKind, string>>>;
}

export const PREDICATES: Readonly<Record<string, PredicateClass>> = {
  // What befalls people.
  die: {
    verbs: 'die|kill|perish|drown|slay|claim|murder|massacre',
    nouns: 'death|fatality|toll|casualty',
    adjectives: 'dead|killed|deceased',
    toll: true,
    grows: true,
    asks: { count: 'How many {head} were killed?', date: 'On which day did {theme} die?' },
  },
  injure: {
    verbs: 'injure|wound|hurt|maim',
    nouns: 'injury|wounded',
    adjectives: 'injured|wounded|hurt',
    toll: true,
    grows: true,
    asks: { count: 'How many {head} were injured?' },
  },
  miss: {
    nouns: 'missing',
    adjectives: 'missing|unaccounted',
    toll: true,
    asks: { count: 'How many {head} are missing?' },
  },
  arrest: {
    verbs: 'arrest|detain|apprehend',
    nouns: 'arrest|detention|detainee|prisoner|captive',
    adjectives: 'detained|arrested',
    toll: true,
    asks: { count: 'How many {head} were arrested?', date: 'On which day was the arrest?' },
  },
  evacuate: {
    verbs: 'evacuate',
    nouns: 'evacuation|evacuee',
    toll: true,
    grows: true,
    asks: { count: 'How many {head} were evacuated?' },
  },
  displace: {
    verbs: 'displace|uproot|expel',
    nouns: 'displacement',
    adjectives: 'homeless|displaced|expelled',
    toll: true,
    grows: true,
    asks: { count: 'How many {head} were displaced?' },
  },
  rescue: {
    verbs: 'rescue|save',
    nouns: 'rescue|survivor',
    adjectives: 'rescued|alive',
    toll: true,
    grows: true,
    asks: { count: 'How many {head} were rescued?' },
  },
  hospitalise: {
    verbs: 'hospitalise|hospitalize|admit',
    nouns: 'hospital|admission',
    adjectives: 'hospitalised|hospitalized',
    toll: true,
    grows: true,
    asks: { count: 'How many {head} were taken to hospital?' },
  },
  infect: {
    verbs: 'infect|contract|sicken',
    nouns: 'infection',
    adjectives: 'infected|sick|ill',
    toll: true,
    grows: true,
    asks: { count: 'How many {head} were infected?' },
  },
  case: { nouns: 'case', grows: true, asks: { count: 'How many {head} are there?' } },
  capture: { verbs: 'capture|seize', nouns: 'capture|seizure', adjectives: 'captured' },
  sack: {
    verbs: 'sack|dismiss|lay off|cut',
    nouns: 'layoff|redundancy|job',
    asks: { count: 'How many {head} are cut?' },
  },
  // What happens.
  happen: { verbs: 'happen|occur|strike|hit|take place|befall', nouns: 'disaster|incident|tragedy', occurs: 'often' },
  quake: { verbs: 'shake|rattle|jolt', nouns: 'earthquake|quake|tremor|temblor', occurs: 'once' },
  crash: { verbs: 'crash|plunge|ditch|overrun', nouns: 'crash|accident|wreck', occurs: 'once' },
  sink: { verbs: 'sink|capsize|founder|overturn|go down', nouns: 'sinking|shipwreck|capsizing', occurs: 'once' },
  collide: { verbs: 'collide|ram', nouns: 'collision', occurs: 'once' },
  aground: { verbs: 'run aground', nouns: 'grounding', adjectives: 'aground', occurs: 'once' },
  derail: { verbs: 'derail', nouns: 'derailment', occurs: 'once' },
  explode: { verbs: 'explode|detonate|blow up', nouns: 'explosion|blast|detonation', occurs: 'once' },
  flood: {
    verbs: 'flood|overflow|inundate|burst|submerge|breach',
    nouns: 'flood|flooding|inundation|deluge',
    occurs: 'once',
  },
  erupt: { nouns: 'eruption', occurs: 'once' },
  landfall: { nouns: 'landfall|hurricane|cyclone|typhoon', occurs: 'once' },
  burn: { verbs: 'burn|ignite', nouns: 'fire|blaze|wildfire', occurs: 'often' },
  attack: {
    verbs: 'attack|assault|storm|shell|bombard|raid|ambush',
    nouns: 'attack|assault|offensive|raid|ambush|battle|bombardment|shelling',
    occurs: 'often',
  },
  protest: { verbs: 'protest|demonstrate|rally', nouns: 'protest|demonstration|rally', occurs: 'often' },
  // What is agreed and done.
  sign: {
    verbs: 'sign|conclude|initial|reach|agree',
    nouns: 'signing|signature|conclusion',
    asks: { date: 'On which day was {theme} signed?' },
  },
  ratify: {
    verbs: 'ratify|approve|adopt|endorse',
    nouns: 'ratification|approval|adoption',
    asks: { date: 'On which day was {theme} approved?' },
  },
  effect: {
    verbs: 'take effect|enter into force|come into force|enter force',
    nouns: 'effect|force',
    asks: { date: 'From which day is {theme} in force?', time: 'At what time does {theme} take effect?' },
  },
  announce: {
    verbs: 'announce|unveil|proclaim|publish|declare',
    nouns: 'announcement|address|speech|declaration|proclamation',
    asks: { date: 'On which day was {theme} announced?' },
  },
  begin: {
    verbs: 'begin|start|commence|launch|break out|kick off|open|get under way',
    nouns: 'beginning|start|outbreak|onset|launch|opening',
    asks: { date: 'On which day did {theme} begin?', time: 'At what time did {theme} begin?' },
  },
  resume: {
    verbs: 'resume|restart|reopen',
    nouns: 'resumption|reopening',
    asks: { date: 'When does {theme} resume?', deadline: 'By which day does {theme} resume?' },
  },
  end: {
    verbs: 'end|finish|close|cease|conclude|stop|expire|dissolve|fall apart|collapse|call off',
    nouns: 'end|finish|closure|conclusion|dissolution|collapse|expiry|cessation',
    asks: { date: 'On which day did {theme} end?', time: 'At what time did {theme} end?' },
  },
  withdraw: {
    verbs: 'withdraw|leave|pull out|pull back|vacate|evacuate|get back|return|hand over|be out|be gone|go home',
    nouns: 'withdrawal|pullout|pullback|handover|return',
    adjectives: 'gone|out of',
    asks: { deadline: 'By which day must {theme} be handed over or left?', date: 'When is the withdrawal?' },
  },
  deploy: {
    verbs: 'deploy|send|dispatch|station|go in|count|total|contribute',
    nouns: 'deployment|contingent|brigade|force|mission',
    asks: { count: 'How many {head} are sent?', date: 'When did the deployment begin?' },
  },
  stay: {
    verbs: 'stay|remain',
    nouns: 'term|mandate|stay|mission',
    asks: { duration: 'For how long is {theme}?' },
  },
  last: {
    verbs: 'last|continue|shake|drag on|go on',
    nouns: 'duration|length',
    asks: { duration: 'For how long did {theme} last?' },
  },
  connect: { verbs: 'connect|link|join|run|stretch|cross', nouns: 'corridor|route|road|pipeline|border' },
  guard: { verbs: 'guard|patrol|monitor|protect|oversee|supervise', nouns: 'guard|patrol|supervision|monitoring' },
  occupy: { verbs: 'occupy|hold|control', nouns: 'occupation|control' },
  regain: { verbs: 'regain|recapture|retake|liberate|recover', nouns: 'liberation|recovery' },
  destroy: {
    verbs: 'destroy|wreck|demolish|raze|flatten|level|collapse',
    nouns: 'destruction',
    adjectives: 'destroyed|wrecked',
    asks: { count: 'How many {head} were destroyed?' },
  },
  damage: {
    verbs: 'damage',
    nouns: 'damage|damages',
    adjectives: 'damaged',
    asks: { count: 'How many {head} were damaged?', quantity: 'How high is the damage?' },
  },
  meet: {
    verbs: 'meet|telephone|phone|call|convene|gather',
    nouns: 'meeting|call|summit|talks|conversation',
    asks: { date: 'On which day was {theme} held?', time: 'At what time was {theme}?' },
  },
  // Votes.
  vote: {
    verbs: 'vote|poll|back',
    nouns: 'vote|ballot|election|referendum|runoff|poll',
    asks: {
      date: 'On which day was the vote?',
      count: 'How many {head} were cast?',
      quantity: 'Which share did {bearer} win?',
    },
  },
  turnout: { nouns: 'turnout|participation', asks: { quantity: 'How high was the turnout?' } },
  seats: { nouns: 'seat|mandate|majority', asks: { count: 'How many {head} did {bearer} win?' } },
  register: { verbs: 'register|enrol', nouns: 'registration|electorate|voter' },
  lead: { nouns: 'lead', asks: { count: 'How large was the lead?' } },
  // Money and measures.
  cost: {
    verbs: 'cost|spend|invest',
    nouns: 'cost|price|bill|budget|investment|worth',
    asks: { quantity: 'How much does {theme} cost?' },
  },
  revenue: { nouns: 'revenue|turnover|sales|takings', asks: { quantity: 'How high was the revenue?' } },
  operating: {
    nouns: 'ebit|operating profit|operating income|operating result',
    asks: { quantity: 'How high was the operating profit?' },
  },
  profit: {
    verbs: 'earn',
    nouns: 'profit|net profit|net income|net earnings|earnings|bottom line',
    asks: { quantity: 'How high was the profit?' },
  },
  flow: { nouns: 'cash flow|free cash flow', asks: { quantity: 'How high was the cash flow?' } },
  growth: {
    verbs: 'grow|climb|rise|gain|jump|slip|fall',
    nouns: 'growth|rise|increase|guidance',
    adjectives: 'up|down',
    asks: { quantity: 'By how much did it change?' },
  },
  pay: { nouns: 'pay|wage|salary|raise|pay rise', asks: { quantity: 'How much more pay is it?' } },
  margin: { nouns: 'margin', asks: { quantity: 'How large was the margin?' } },
  loss: { nouns: 'loss|deficit', asks: { quantity: 'How high was the loss?' } },
  dividend: { nouns: 'dividend|payout|payment to shareholders', asks: { quantity: 'How high is the dividend?' } },
  debt: { verbs: 'owe', nouns: 'debt|loan|borrowing', asks: { quantity: 'How high is the debt?' } },
  order: { nouns: 'order|order intake|backlog', asks: { quantity: 'How high were the orders?' } },
  acquire: {
    verbs: 'acquire|buy|purchase|take over',
    nouns: 'acquisition|takeover|purchase|deal',
    asks: { quantity: 'What was paid for {theme}?', date: 'On which day was {theme} bought?' },
  },
  employ: {
    verbs: 'employ',
    nouns: 'workforce|staff|headcount|payroll|employee',
    asks: { count: 'How many {head} are employed?' },
  },
  walkout: {
    verbs: 'walk out|down tools|strike|take part',
    nouns: 'strike|walkout|stoppage|picket|striker',
    asks: {
      count: 'How many {head} are on strike?',
      date: 'On which day was the strike?',
      duration: 'How long is the strike?',
    },
  },
  fine: { verbs: 'fine', nouns: 'fine|penalty|compensation', asks: { quantity: 'How high is the fine?' } },
  aid: { verbs: 'pledge|donate', nouns: 'aid|relief|fund|grant', asks: { quantity: 'How much is given?' } },
  magnitude: { nouns: 'magnitude', asks: { quantity: 'What was the magnitude?' } },
  depth: { nouns: 'depth', adjectives: 'deep', asks: { quantity: 'How deep was it?' } },
  epicentre: { nouns: 'epicentre|epicenter', asks: { quantity: 'How far away was the epicentre?' } },
  level: {
    verbs: 'crest|peak',
    nouns: 'level|height|gauge|crest',
    adjectives: 'high',
    asks: { quantity: 'How high was the level?' },
  },
  rain: { nouns: 'rain|rainfall|precipitation', asks: { quantity: 'How much rain fell?' } },
  wind: { verbs: 'gust', nouns: 'wind|gust', asks: { quantity: 'How strong was the wind?' } },
  spill: { verbs: 'spill|leak', nouns: 'spill|leak|slick', asks: { quantity: 'How much was spilt?' } },
  power: { nouns: 'power|electricity|outage', asks: { count: 'How many {head} were without power?' } },
  distance: { nouns: 'distance', adjectives: 'long', asks: { quantity: 'How far is it?' } },
  weigh: { verbs: 'weigh', nouns: 'weight|tonnage|cargo', asks: { quantity: 'How much does it weigh?' } },
  speed: { nouns: 'speed|knot', asks: { quantity: 'How fast was it?' } },
  altitude: { nouns: 'altitude', asks: { quantity: 'At which height was it?' } },
  // Law.
  sentence: {
    verbs: 'sentence|jail|imprison',
    nouns: 'sentence|imprisonment|prison|jail',
    asks: { duration: 'How long is the sentence of {bearer}?', date: 'On which day was the sentence?' },
  },
  convict: {
    verbs: 'convict|acquit',
    nouns: 'verdict|conviction|acquittal',
    asks: { date: 'On which day was the verdict?' },
  },
  charge: {
    verbs: 'charge|indict|accuse',
    nouns: 'charge|indictment|count',
    asks: { count: 'How many {head} are there?' },
  },
  try: { nouns: 'trial|hearing', asks: { duration: 'How long was the trial?', date: 'On which day was the trial?' } },
  testify: { verbs: 'testify', nouns: 'testimony|witness', asks: { count: 'How many {head} testified?' } },
  deliberate: {
    verbs: 'deliberate',
    nouns: 'deliberation',
    asks: { duration: 'For how long did the jury deliberate?' },
  },
  appeal: { verbs: 'appeal', nouns: 'appeal', asks: { deadline: 'By which day can the appeal be filed?' } },
  // Ways.
  sail: {
    verbs: 'sail|depart|set sail|set out|take off|leave port',
    nouns: 'departure|voyage|take-off|takeoff',
    asks: { date: 'On which day did {theme} leave?', time: 'At what time did {theme} leave?' },
  },
  arrive: {
    verbs: 'arrive|land|dock|moor',
    nouns: 'arrival|landing',
    asks: { date: 'On which day did {theme} arrive?', time: 'At what time did {theme} arrive?' },
  },
  carry: {
    verbs: 'carry|transport',
    nouns: 'passenger|crew',
    adjectives: 'aboard|on board|onboard',
    asks: { count: 'How many {head} were aboard?', quantity: 'How much was carried?' },
  },
  vanish: {
    verbs: 'vanish|disappear|lose',
    nouns: 'disappearance|contact|radar',
    asks: { time: 'At what time was contact lost?' },
  },
  // Games.
  score: {
    verbs: 'score|net|equalise|equalize',
    nouns: 'goal|point',
    asks: { count: 'How many {head} did {bearer} score?' },
  },
  attend: {
    verbs: 'attend|watch',
    nouns: 'crowd|spectator|attendance|audience|fan',
    asks: { count: 'How many {head} were there?' },
  },
  win: { verbs: 'win|beat|defeat', nouns: 'victory|title|win', asks: { count: 'How many {head} did {bearer} win?' } },
  // Health.
  test: { verbs: 'test', nouns: 'test|sample', asks: { count: 'How many {head} were made?' } },
  vaccinate: {
    verbs: 'vaccinate|inoculate',
    nouns: 'vaccine|dose|vaccination',
    asks: { count: 'How many {head} were given?' },
  },
  close: { verbs: 'shut|close', nouns: 'closure|shutdown', asks: { count: 'How many {head} were closed?' } },
  report: { verbs: 'confirm|detect|identify', asks: { date: 'On which day was {theme} confirmed?' } },
};

/** What somebody says, asks or looks into: a day beside such a word is that of speaking. */
export const SPEECH_VERBS =
  'say|tell|state|report|add|note|warn|write|claim|speak|comment|insist|estimate|investigate|question|interview|expect|believe|update';

/** Nouns of what is counted by what they are one of; what stands in one row is one thing to news. */
export const HEADS: Readonly<Record<string, string>> = {
  person:
    'person|people|victim|individual|life|other|body|human|casualty|fatality|death|dead|injured|wounded|inhabitant|resident|citizen|local|toll',
  child: 'child|minor|youngster|infant|baby|toddler|schoolchild|pupil|teenager|boy|girl',
  woman: 'woman',
  man: 'man',
  soldier: 'soldier|serviceman|troop|trooper|peacekeeper|personnel|servicemember|fighter',
  civilian: 'civilian|villager',
  officer: 'policeman|policewoman|officer|constable',
  rescuer: 'rescuer|firefighter|fireman|paramedic',
  passenger: 'passenger|traveller|traveler',
  crew: 'crew|crewman|sailor|seaman|crewmember|mariner',
  worker: 'worker|striker|employee|miner|staff|labourer|laborer|driver|nurse|teacher|docker',
  protester: 'protester|demonstrator|marcher|rioter',
  patient: 'patient',
  student: 'student',
  foreigner: 'foreigner|tourist|national',
  fan: 'spectator|fan|supporter|attendee',
  prisoner: 'prisoner|captive|detainee|hostage',
  house: 'house|home|dwelling',
  building: 'building|structure',
  settlement: 'village|settlement|town|community',
  vehicle: 'vehicle|automobile',
  ship: 'ship|vessel|boat',
  aircraft: 'aircraft|plane|jet|helicopter',
  vote: 'vote|ballot',
  seat: 'seat',
  job: 'job|position|post',
  school: 'school|classroom',
  bridge: 'bridge',
};

/** Rows of {@link HEADS} that are people, the whole of them first: of the others each may be a part of it. */
export const PEOPLE_HEADS: ReadonlySet<string> = new Set(
  'person child woman man soldier civilian officer rescuer passenger crew worker protester patient student foreigner fan prisoner'.split(
    ' ',
  ),
);

/** Heads that say only that what is counted are people or things of what stands beside them: "4 crew members". */
export const LIGHT_HEADS: ReadonlySet<string> = new Set(['member', 'person', 'unit', 'piece', 'item']);

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

/**
 * Closed pairs and rows of which no two members say the same of an amount: men and women, insured and sold, the first and
 * the current edition. All words are lower case; members are parted by a stroke, wordings of one member by a bar.
 */

/** What is counted, or what became of it. */
export const CONTRASTS: Readonly<Record<string, string>> = {
  sex: 'men|male|males|boys|husbands|fathers|sons|brothers / women|female|females|girls|wives|mothers|daughters|sisters',
  'grown-up': 'adults|grown-ups / children|minors|youngsters|infants|pupils|juveniles',
  setting: 'urban|city-dwellers|in towns|in cities|in the cities / rural|in villages|in the countryside|in the country',
  home: 'domestic|at home|inland|home-grown / foreign|overseas|abroad|international|imported',
  shore: 'onshore|on land|ashore / offshore|at sea|afloat',
  roof: 'indoor|indoors / outdoor|outdoors|open-air',
  rank: 'officers / enlisted|conscripts|privates|other ranks',
  paper: 'hardback|hardcover / paperback|softcover',
  times: 'full-time|full - time / part-time|part - time',
  term: 'permanent / temporary|casual|seasonal',
  ticket: 'one-way|one - way|single ticket|outbound / return ticket|round-trip|round - trip|inbound',
  fate: 'killed|dead|died|drowned|perished|deaths|fatalities|fatally / survived|spared|saved|rescued|unhurt|unharmed|survivors|escaped|pulled alive / injured|wounded|hurt|injuries / missing|unaccounted for',
  illness:
    'infected|fell ill|caught it|contracted|sickened|cases of / recovered|cured|discharged / vaccinated|immunised|immunized / died|deaths',
  custody: 'arrested|detained|held|jailed|imprisoned / freed|released|bailed|acquitted',
  vote: 'voted for|in favour|in favor|voted yes|voted aye|supported|approved|backed / voted against|against it|opposed|voted no|objected|rejected / abstained|abstaining|abstentions',
  staff:
    'hired|recruited|taken on|appointed|took on / dismissed|sacked|laid off|fired|made redundant|cut loose / resigned|quit|walked out',
  trade: 'exported|exports|export|shipped abroad / imported|imports|import',
  flow: 'revenue|revenues|turnover|receipts|takings / spending|expenditure|outlay|outgoings / savings|saved',
  balance: 'assets / liabilities|debts|debt',
  life: 'births|born / deaths|died',
  passage: 'arrived|arrivals|arriving|boarded|embarked / departed|departures|departing|disembarked|alighted',
  gate: 'opened|opening|reopened|reopening / closed|closing|closure|shut|shutting',
  planting: 'planted|planting / felled|felling|cut down',
  deal: 'insured|insures / sold|bought|fetched|paid|changed hands|knocked down|purchased|auctioned|winning bid|winning bids|hammer price / valued|appraised|valuation|estimate|estimated|assessed / asked|asking|guide price|reserve price|listed at|on offer for|on sale for / offered|made an offer|was offered / budgeted|budget|allocated|earmarked|set aside|ring-fenced / mortgaged|borrowed|owed',
  weight: 'unladen|empty weight|tare / laden|loaded|fully loaded|gross weight',
  part: 'seated|sitting / standing',
  direction: 'northbound / southbound|eastbound / westbound',
  lot: 'won|wins|victories / lost|losses|defeats / drawn|draws|drew',
  court: 'convicted|found guilty|convictions / acquitted|found not guilty|cleared|acquittals / charged|indicted',
  weather: 'rainfall|rain fell|of rain / snowfall|snow fell|of snow',
  temper: 'warmed|heated|warmest|hottest / cooled|chilled|coldest|coolest',
  spread: 'wholesale / retail',
  sight: 'sighted|seen / unseen|overlooked',
  level: 'ceiling|cap of|upper limit / floor|lower limit',
  extreme:
    'longest|largest|biggest|highest|deepest|heaviest|oldest|fastest|tallest|widest|best|greatest|richest|busiest|peak / shortest|smallest|lowest|shallowest|lightest|youngest|slowest|narrowest|worst|poorest|quietest|trough',
  hours: 'daytime|by day|in daylight / overnight|at night|by night|after dark',
  season: 'in summer|summer / in winter|winter',
  days: 'weekdays|on weekdays / weekends|at weekends|on weekends',
};

/** Words that pick one of several things of a name: "the first edition", "the current edition" are two. */
export const WHICH: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      'first|original|initial|inaugural|1st',
      'second|2nd',
      'third|3rd',
      'fourth|4th',
      'fifth|5th',
      'sixth|6th',
      'current|present|latest|newest|existing',
      'previous|former|preceding|earlier|outgoing',
      'final|closing|last',
      'next|coming|following|later|successor',
      'north|northern',
      'south|southern',
      'east|eastern',
      'west|western',
      'upper|top',
      'lower|bottom',
      'inner',
      'outer',
      'left|left-hand',
      'right|right-hand',
      'old|older',
      'new|newer',
      'front',
      'rear|back',
      'senior',
      'junior',
      'major',
      'minor',
      'main',
      'secondary',
      'public',
      'private',
      'civilian',
      'military',
    ] as const
  ).flatMap((words) => words.split('|').map((word) => [word, words.split('|')[0] ?? word] as const)),
);

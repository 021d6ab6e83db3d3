/** Words that say what an amount takes in, beside it in its clause. All words are lower case; wordings are parted by a bar. */

const rows = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)),
  );

/** What a sum is before, or with. */
export const TAXED = rows({
  'before tax':
    'before tax|before taxes|before vat|pre-tax|pretax|excluding tax|excluding vat|excluding taxes|without tax|without vat|exclusive of tax|exclusive of vat|not including tax|not including vat|ex vat',
  'after tax': 'after tax|after taxes|after-tax|net of tax|net of taxes',
  'with tax':
    'with tax|with taxes|with vat|including tax|including taxes|including vat|inclusive of tax|inclusive of vat|tax included|taxes included|vat included|tax inclusive',
  gross: 'gross',
  net: 'net',
});

/** How far a count reaches. */
export const EXTENTS = rows({
  worldwide:
    'worldwide|globally|around the world|across the world|throughout the world|all over the world|around the globe|across the globe|in the whole world',
  nationwide:
    'nationwide|nationally|countrywide|across the country|around the country|throughout the country|all over the country|in the whole country',
});

/** Prepositions whose "alone" parts one place or time from the rest: "in Spain alone". */
export const ALONE_LEADS: ReadonlySet<string> = new Set(['in', 'on', 'at', 'for', 'from', 'during', 'within', 'of']);

/** What says how many fit, and not how many are there: right before a number. */
export const CAPACITIES: readonly string[] =
  'space for|space for up to|room for|room for up to|capacity of|capacity for|capacity is|capacity was|capacity :|seats|seating for|seating|sleeps|seats up to|sleeps up to|designed for|built for|licensed for|berths for|beds for|places for|accommodates|accommodate|can hold|can seat|can carry|can house|can take|can fit|could hold|could seat|could carry|could house|hold up to|holds up to|carries up to|carry up to|fits up to'.split(
    '|',
  );

/** Things to sit, lie or stand on: they are there whether somebody takes them or not. */
export const SEATS: ReadonlySet<string> = new Set(['seat', 'place', 'bed', 'berth', 'space', 'room', 'bunk', 'cell']);

/** Phrases that say on which footing an amount was reckoned: at the head of its clause, or behind it. */
export const FOOTINGS: readonly string[] =
  "net of|gross of|leaving out|leaving aside|setting aside|omitting|disregarding|discounting|leaving to one side|putting aside|adding in|adjusted for|adjusting for|corrected for|correcting for|allowing for|after adjusting for|after allowing for|after deducting|after deduction of|before deducting|deducting|before interest|after interest|before costs|after costs|before expenses|after expenses|before deductions|after deductions|before inflation|after inflation|before fees|after fees|before overheads|after overheads|in real terms|in nominal terms|in cash terms|in money terms|in absolute terms|in constant|in current|in today’s|in today's|at current prices|at constant prices|at today’s prices|at today's prices|at current exchange rates|at constant exchange rates|at market rates|at factory prices|per head|per capita|per person|on an annual basis|on a like - for - like basis|like for like|like - for - like|year on year|year - on - year|seasonally adjusted|inflation - adjusted|pro rata|on paper|counting only|to the exclusion of|without allowance for|with allowance for|before tax relief|plus tax|plus vat|plus expenses|plus costs|plus postage|plus shipping|minus tax|minus expenses|minus costs|less tax|less expenses|less costs|duty free|duty paid|tax free|tax - free".split(
    '|',
  );

/** "In 1970 money", "at 1995 prices": behind a year, what an amount is told in. */
export const MONEY_OF_A_YEAR: ReadonlySet<string> = new Set(
  'money dollars pounds euros prices price terms values value francs marks roubles rubles yen'.split(' '),
);

/** Behind "and", that two things are one amount: "measles and mumps together". */
export const TOGETHER: ReadonlySet<string> = new Set(['together', 'combined', 'jointly']);

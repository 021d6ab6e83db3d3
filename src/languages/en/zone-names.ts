/**
 * Zones by the words that news uses for them, beside the cities and countries of `generated/zone-places.ts`: other spellings, cities
 * and countries whose data names several zones, what zones themselves are called, and abbreviations. Where a name stands
 * for several zones (IST, CST), the zones are named so that the reading is declined in words.
 */

const rows = (table: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const));

/** Lower-case names to IANA zones or fixed offsets; said as "Moscow time", "Eastern Standard Time". */
export const NAMED_ZONES: ReadonlyMap<string, string> = new Map(
  rows({
    UTC: 'greenwich mean|universal|coordinated universal|zulu|gmt|utc|greenwich',
    'Europe/Moscow': 'kremlin|st petersburg',
    'Asia/Yerevan': 'stepanakert',
    'Europe/Istanbul': 'turkiye',
    'Asia/Shanghai': 'china|chinese',
    'Asia/Tokyo': 'japan standard',
    'Asia/Seoul': 'korea|korean',
    'Asia/Kolkata': 'new delhi|kolkata|indian standard',
    'Asia/Karachi': 'islamabad',
    'Asia/Dubai': 'gulf standard',
    'Africa/Tripoli': 'tripoli',
    'Africa/Nairobi': 'east africa',
    'Europe/Kyiv': 'kiev|ukraine|ukrainian',
    'Europe/Berlin': 'frankfurt',
    'Europe/Paris': 'central european',
    'Europe/Madrid': 'spain|spanish',
    'Europe/Lisbon': 'portugal',
    'Europe/Amsterdam': 'dutch',
    'Europe/London': 'britain|british summer',
    'America/New_York': 'new york|washington|eastern|boston|miami|us eastern',
    'America/Chicago': 'us central',
    'America/Denver': 'mountain',
    'America/Los_Angeles': 'seattle|pacific|california',
    'America/Santiago': 'chile',
    'America/Sao_Paulo': 'brasilia',
    'Australia/Sydney': 'sydney',
    'Pacific/Auckland': 'new zealand',
    '-05:00': 'eastern standard',
    '-04:00': 'eastern daylight',
    '-08:00': 'pacific standard',
    '-07:00': 'pacific daylight|mountain standard',
    '-06:00': 'mountain daylight',
    '+01:00': 'central european standard',
    '+02:00': 'central european summer|eastern european standard',
    '+03:00': 'eastern european summer|moscow standard',
  }),
);

/** Zones that are said by their bare name behind a clock time: "8 p.m. Eastern". */
export const BARE_ZONES: ReadonlyMap<string, string> = new Map(
  rows({
    'America/New_York': 'eastern',
    'America/Chicago': 'central',
    'America/Denver': 'mountain',
    'America/Los_Angeles': 'pacific',
  }),
);

/** Abbreviations, written in capitals after a clock time. */
export const ABBREVIATED_ZONES: ReadonlyMap<string, string> = new Map(
  rows({
    UTC: 'gmt|utc|z',
    '-05:00': 'est',
    '-04:00': 'edt',
    '-06:00': 'mdt',
    '-07:00': 'pdt',
    '-08:00': 'pst',
    '+01:00': 'cet',
    '+02:00': 'cest|eet|sast|cat',
    '+03:00': 'msk|eest|trt|eat',
    '+04:00': 'samt|azt',
    '+05:00': 'pkt',
    '+08:00': 'hkt|sgt|awst',
    '+09:00': 'jst|kst',
    '+10:00': 'aest',
    '+11:00': 'aedt',
    '+12:00': 'nzst',
    '+13:00': 'nzdt',
    'America/New_York': 'et',
    'America/Los_Angeles': 'pt',
  }),
);

/** Abbreviations that stand for more than one zone, with the offsets that they may mean. */
export const AMBIGUOUS_ZONES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ist', ['+01:00', '+02:00', '+05:30']],
  ['cst', ['-06:00', '-05:00', '+08:00']],
  ['bst', ['+01:00', '+06:00']],
  ['ast', ['-04:00', '+03:00']],
  ['amt', ['-04:00', '+04:00']],
  ['gst', ['-02:00', '+04:00']],
  ['cdt', ['-05:00', '-04:00']],
  ['ct', ['-06:00', '-05:00', '+08:00']],
  ['mst', ['-07:00', '+08:00', '+06:30']],
  ['wst', ['+08:00', '+13:00']],
  ['ect', ['-05:00', '-04:00']],
]);

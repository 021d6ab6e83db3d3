import { CURRENCIES } from './currencies.ts';
import type { Unit } from './unit.ts';

/** Factors of SI prefixes, by the name and the letters before a unit. */
const PREFIXES: readonly (readonly [name: string, letters: string, factor: number])[] = [
  ['', '', 1],
  ['kilo', 'k', 1e3],
  ['mega', 'm', 1e6],
  ['giga', 'g', 1e9],
  ['tera', 't', 1e12],
  ['peta', 'p', 1e15],
];

/** The letters before a unit as they are written: `k`, `K` and `M`. */
const written = (letters: string, ...endings: readonly string[]): string =>
  (letters === 'k' ? ['k', 'K'] : [letters.toUpperCase()])
    .flatMap((prefix) => endings.map((ending) => `${prefix}${ending}`))
    .join('|');

type Row = readonly [name: string, factor: number, wordings: string, written?: string];

/**
 * One row a unit: its name, how many base units it is, its other wordings parted by bars, and those that hold only as
 * written.
 */
const MEASURES: Readonly<Record<string, readonly Row[]>> = {
  length: [
    ['metre', 1, 'meter|metre|meters|metres|m'],
    ['kilometre', 1e3, 'kilometer|kilometre|kilometers|kilometres|km|kms|klick|klicks'],
    ['centimetre', 1e-2, 'centimeter|centimetre|centimeters|centimetres|cm|cms'],
    ['millimetre', 1e-3, 'millimeter|millimetre|millimeters|millimetres|mm'],
    ['micrometre', 1e-6, 'micrometer|micrometre|micrometers|micrometres|micron|microns|µm|μm'],
    ['nanometre', 1e-9, 'nanometer|nanometre|nanometers|nanometres|nm'],
    ['inch', 0.0254, 'inch|inches|in|"|″'],
    ['foot', 0.3048, 'foot|feet|ft|′'],
    ['yard', 0.9144, 'yard|yards|yd|yds'],
    ['mile', 1609.344, 'mile|miles|mi|statute mile|statute miles'],
    ['nautical mile', 1852, 'nautical mile|nautical miles|nmi'],
    ['light year', 9.4607304725808e15, 'light year|light years|light - year|light - years'],
  ],
  area: [
    ['square metre', 1, 'square meter|square metre|square meters|square metres|sq m|sq . m|m2|m²|sqm'],
    [
      'square kilometre',
      1e6,
      'square kilometer|square kilometre|square kilometers|square kilometres|sq km|sq . km|km2|km²|sqkm',
    ],
    ['square centimetre', 1e-4, 'square centimeter|square centimetre|square centimeters|square centimetres|cm2|cm²'],
    ['hectare', 1e4, 'hectare|hectares|ha'],
    ['acre', 4046.8564224, 'acre|acres'],
    ['square mile', 2589988.110336, 'square mile|square miles|sq mi|sq mile|sq miles|mi2|mi²'],
    ['square foot', 0.09290304, 'square foot|square feet|sq ft|sq . ft|sqft|ft2|ft²'],
    ['square yard', 0.83612736, 'square yard|square yards|sq yd'],
    ['square inch', 0.00064516, 'square inch|square inches|sq in'],
  ],
  mass: [
    ['gram', 1e-3, 'gram|grams|gramme|grammes|g|gm|gms'],
    ['kilogram', 1, 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs'],
    ['milligram', 1e-6, 'milligram|milligrams|mg'],
    ['microgram', 1e-9, 'microgram|micrograms|µg|μg|mcg'],
    ['tonne', 1e3, 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|t'],
    ['kilotonne', 1e6, 'kilotonne|kilotonnes|kt'],
    ['megatonne', 1e9, 'megatonne|megatonnes'],
    ['short ton', 907.18474, 'short ton|short tons|us ton|us tons'],
    ['long ton', 1016.0469088, 'long ton|long tons'],
    ['pound of mass', 0.45359237, 'lb|lbs|pound of mass|pounds of mass|pounds in weight'],
    ['ounce', 0.028349523125, 'ounce|ounces|oz'],
    ['stone', 6.35029318, 'stone'],
    ['carat', 2e-4, 'carat|carats'],
  ],
  volume: [
    ['litre', 1, 'liter|litre|liters|litres|l'],
    ['millilitre', 1e-3, 'milliliter|millilitre|milliliters|millilitres|ml'],
    ['centilitre', 1e-2, 'centiliter|centilitre|centiliters|centilitres|cl'],
    ['hectolitre', 100, 'hectoliter|hectolitre|hectoliters|hectolitres|hl'],
    ['megalitre', 1e6, 'megaliter|megalitre|megaliters|megalitres', 'ML'],
    ['cubic metre', 1e3, 'cubic meter|cubic metre|cubic meters|cubic metres|m3|m³|cu m'],
    ['cubic kilometre', 1e12, 'cubic kilometer|cubic kilometre|cubic kilometers|cubic kilometres|km3|km³'],
    ['cubic centimetre', 1e-3, 'cubic centimeter|cubic centimetre|cubic centimeters|cubic centimetres|cm3|cm³|cc'],
    ['cubic foot', 28.316846592, 'cubic foot|cubic feet|cu ft'],
    ['cubic yard', 764.554857984, 'cubic yard|cubic yards'],
    ['cubic inch', 0.016387064, 'cubic inch|cubic inches'],
    ['cubic mile', 4.16818182544058e12, 'cubic mile|cubic miles'],
    ['barrel', 158.987294928, 'barrel|barrels|bbl|bbls'],
    ['us gallon', 3.785411784, 'us gallon|us gallons'],
    ['imperial gallon', 4.54609, 'imperial gallon|imperial gallons'],
    ['fluid ounce', 0.0295735295625, 'fluid ounce|fluid ounces|fl oz'],
    ['cup', 0.2365882365, 'cup|cups'],
    ['tablespoon', 0.01478676478125, 'tablespoon|tablespoons|tbsp|tbsps'],
    ['teaspoon', 0.00492892159375, 'teaspoon|teaspoons|tsp|tsps'],
    ['bushel', 35.23907016688, 'bushel|bushels'],
  ],
  speed: [
    [
      'metre per second',
      1,
      'meter per second|metre per second|meters per second|metres per second|meters a second|metres a second|m / s|mps',
    ],
    [
      'kilometre per hour',
      1 / 3.6,
      'kilometer per hour|kilometre per hour|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km per hour|km an hour|km / h|km / hr|kph|kmh|kmph',
    ],
    ['mile per hour', 0.44704, 'mile per hour|miles per hour|mile an hour|miles an hour|mph|mi / h'],
    ['foot per second', 0.3048, 'foot per second|feet per second|feet a second|ft / s'],
    ['knot', 1852 / 3600, 'knot|knots|kt per hour'],
    ['kilometre per second', 1e3, 'kilometers per second|kilometres per second|km per second|km / s'],
  ],
  energy: [
    ['joule', 1, 'joule|joules|j'],
    ['millijoule', 1e-3, 'millijoule|millijoules', 'mJ'],
    ['kilojoule', 1e3, 'kilojoule|kilojoules|kj'],
    ['megajoule', 1e6, 'megajoule|megajoules|mj'],
    ['gigajoule', 1e9, 'gigajoule|gigajoules|gj'],
    ['calorie', 4.184, 'calorie|calories|cal'],
    ['kilocalorie', 4184, 'kilocalorie|kilocalories|kcal'],
    ...PREFIXES.map(([name, letters, factor]): Row => [
      `${name}watt hour`,
      3600 * factor,
      `${name}watt hour|${name}watt hours|${name}watt - hour|${name}watt - hours|${letters}wh`,
    ]),
    ['british thermal unit', 1055.05585262, 'british thermal unit|british thermal units|btu|btus'],
  ],
  power: [
    ...PREFIXES.map(([name, letters, factor]): Row => [
      `${name}watt`,
      factor,
      `${name}watt|${name}watts|${letters === '' ? `${name}watts` : `${letters}w`}`,
    ]),
    ['milliwatt', 1e-3, 'milliwatt|milliwatts', 'mW'],
    ['horsepower', 745.6998715822702, 'horsepower|hp|bhp'],
  ],
  data: [
    ...PREFIXES.map(([name, letters, factor]): Row => [
      `${name}bit`,
      factor,
      `${name}bit|${name}bits${letters === '' ? '' : `|${letters}bit|${letters}bits`}`,
      letters === '' ? '' : written(letters, 'b'),
    ]),
    ...PREFIXES.map(([name, letters, factor]): Row => [
      `${name}byte`,
      8 * factor,
      `${name}byte|${name}bytes${letters === '' ? '' : `|${letters}b`}`,
    ]),
  ],
  'data rate': [
    ...PREFIXES.map(([name, letters, factor]): Row => [
      `${name}bit per second`,
      factor,
      `${name}bit per second|${name}bits per second|${name}bits a second|${letters}bps|${letters}b / s|${letters}bit / s|${letters}bits / s`,
      written(letters, 'bps', 'b / s'),
    ]),
    ...PREFIXES.map(([name, letters, factor]): Row => [
      `${name}byte per second`,
      8 * factor,
      `${name}byte per second|${name}bytes per second|${name}bytes a second`,
      written(letters, 'Bps', 'B / s'),
    ]),
  ],
  frequency: PREFIXES.map(([name, letters, factor]): Row => [`${name}hertz`, factor, `${name}hertz|${letters}hz`]),
  pressure: [
    ['pascal', 1, 'pascal|pascals|pa'],
    ['kilopascal', 1e3, 'kilopascal|kilopascals|kpa'],
    ['bar', 1e5, 'bar|bars'],
    ['pound per square inch', 6894.757293168, 'pounds per square inch|pound per square inch|psi'],
  ],
  /** Calendar months and years as the Gregorian average; the kind `duration` counts them properly. */
  time: [
    ['second', 1, 'second|seconds|sec|secs|s'],
    ['millisecond', 1e-3, 'millisecond|milliseconds|ms'],
    ['minute', 60, 'minute|minutes|min|mins'],
    ['hour', 3600, 'hour|hours|hr|hrs|h'],
    ['day', 86400, 'day|days'],
    ['week', 604800, 'week|weeks|wk|wks'],
    ['month', 2629746, 'month|months'],
    ['year', 31556952, 'year|years|yr|yrs|yo'],
    ['decade', 315569520, 'decade|decades'],
    ['century', 3155695200, 'century|centuries'],
  ],
  angle: [
    ['degree of arc', 1, 'degree of arc|degrees of arc'],
    ['radian', 180 / Math.PI, 'radian|radians|rad'],
  ],
  share: [
    ['percent', 1, 'percent|percents|per cent|per cents|per - cent|pct|pc|%|％'],
    ['per mille', 0.1, 'per mille|per mil|‰'],
  ],
  'percentage points': [
    [
      'percentage point',
      1,
      'percentage point|percentage points|percent point|percent points|per cent points|% points|% point|pp|ppt|ppts|pct point|pct points',
    ],
    ['basis point', 0.01, 'basis point|basis points|bp|bps'],
  ],
};

/** Plurals that adding an "s" does not make, and names written without one. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['inch', 'inches'],
  ['foot', 'feet'],
  ['square foot', 'square feet'],
  ['square inch', 'square inches'],
  ['cubic inch', 'cubic inches'],
  ['cubic foot', 'cubic feet'],
  ['stone', 'stone'],
  ['century', 'centuries'],
  ['percent', 'percent'],
  ['per mille', 'per mille'],
  ['horsepower', 'horsepower'],
  ['pound of mass', 'pounds of mass'],
  ['degree of arc', 'degrees of arc'],
  ['metre per second', 'metres per second'],
  ['kilometre per hour', 'kilometres per hour'],
  ['kilometre per second', 'kilometres per second'],
  ['mile per hour', 'miles per hour'],
  ['foot per second', 'feet per second'],
  ['pound per square inch', 'pounds per square inch'],
]);

const pluralOf = (name: string): string =>
  PLURALS.get(name) ??
  (name.endsWith('hertz')
    ? name
    : name.replace(/(bit|byte) per second$/u, '$1s per second').replace(/(?<!second)$/u, 's'));

const measures = Object.entries(MEASURES).flatMap(([dimension, rows]) =>
  rows.map(([name, factor, wordings, exact = '']): Unit => ({
    name,
    dimension,
    factor,
    plural: pluralOf(name),
    wordings: wordings.split('|'),
    ...(exact === '' ? {} : { written: exact.split('|') }),
  })),
);

const TEMPERATURES: readonly Unit[] = [
  {
    name: 'degree Celsius',
    dimension: 'temperature',
    factor: 1,
    plural: 'degrees Celsius',
    wordings: [
      'degree celsius',
      'degrees celsius',
      'degree centigrade',
      'degrees centigrade',
      'celsius',
      'centigrade',
      '° c',
      'degrees c',
      '℃',
    ],
  },
  {
    name: 'degree Fahrenheit',
    dimension: 'temperature',
    factor: 5 / 9,
    offset: -160 / 9,
    plural: 'degrees Fahrenheit',
    wordings: ['degree fahrenheit', 'degrees fahrenheit', 'fahrenheit', '° f', 'degrees f', '℉'],
  },
  {
    name: 'kelvin',
    dimension: 'temperature',
    factor: 1,
    offset: -273.15,
    plural: 'kelvins',
    wordings: ['kelvin', 'kelvins'],
  },
];

const ambiguous = (name: string, plural: string, wordings: string, standsFor: readonly string[]): Unit => ({
  name,
  dimension: name,
  factor: 1,
  standsFor,
  plural,
  wordings: wordings.split('|'),
});

/** Words that name several units, which only the context tells apart. */
const AMBIGUOUS: readonly Unit[] = [
  ambiguous('ton', 'tons', 'ton|tons', ['tonne', 'short ton', 'long ton']),
  ambiguous('gallon', 'gallons', 'gallon|gallons|gal|gals', ['us gallon', 'imperial gallon']),
  ambiguous('degree', 'degrees', 'degree|degrees|°|deg', ['degree Celsius', 'degree Fahrenheit', 'degree of arc']),
  ambiguous('pound', 'pounds', 'pound|pounds', ['pound of mass', 'GBP', 'EGP', 'LBP', 'SYP', 'SDG']),
];

/** Every unit, by canonical name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...measures, ...TEMPERATURES, ...AMBIGUOUS, ...CURRENCIES].map((unit) => [unit.name, unit]),
);

const RATE = ' per ';

/** "dollar per month": what it counts, by what. Converts as the unit does; another "per" is another dimension. */
const rateOf = (name: string, at: number): Unit => {
  const unit = unitOf(name.slice(0, at));
  const by = name.slice(at);
  return {
    name,
    dimension: unit.dimension + by,
    factor: unit.factor,
    plural: unit.plural + by,
    wordings: [],
    ...(unit.standsFor === undefined ? {} : { standsFor: unit.standsFor.map((one) => one + by) }),
  };
};

/** A rate's unit without what it is counted by. */
export const withoutRate = (name: string): string =>
  UNITS.has(name) || !name.includes(RATE) ? name : name.slice(0, name.lastIndexOf(RATE));

/**
 * The unit of a canonical name, rates with it. An unknown name, which only a value made by hand has, is a dimension of
 * its own.
 */
export const unitOf = (name: string): Unit => {
  const known = UNITS.get(name);
  if (known !== undefined) return known;
  const at = name.lastIndexOf(RATE);
  return at < 0 ? { name, dimension: name, factor: 1, plural: name, wordings: [] } : rateOf(name, at);
};

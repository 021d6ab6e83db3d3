/** What the kind `quantity` reads: the quote, the claim's unit, and the value in words; `null` must be declined. */
export interface QuantityCase {
  readonly quote: string;
  readonly unit?: string;
  readonly expected: string | null;
}

type Row = readonly [quote: string, expected: string | null, unit?: string];

const ROWS: readonly Row[] = [
  // A number that no unit follows belongs to the measure before it.
  ['5 feet 11', null],
  // Shares.
  ['20 percent', '20 percent'],
  ['20%', '20 percent'],
  ['20 per cent', '20 percent'],
  ['15 to 20 percent', '15 to 20 percent'],
  ['15%–20%', '15 to 20 percent'],
  ['more than 15 to 20 percent', 'more than 15 to 20 percent'],
  ['nearly 40 percent', 'nearly 40 percent'],
  ['minus five percent', '-5 percent'],
  ['two-thirds of the seats', 'two-thirds'],
  ['half of the territory', '50 percent'],
  ['one in five', '20 percent'],
  ['three quarters of voters', '75 percent'],
  ['2.5 percentage points', '2.5 percentage points'],
  ['25 basis points', '25 basis points'],
  // Measures.
  ['380 km', '380 kilometres'],
  ['a 5-km corridor', '5 kilometres'],
  ['five-kilometer strip', '5 kilometres'],
  ['ten miles', '10 miles'],
  ['10 1/2 miles', '10.5 miles'],
  ['4,400 square kilometers', '4,400 square kilometres'],
  ['190 km2', '190 square kilometres'],
  ['45-acre site', '45 acres'],
  ['5 ft 2 in', '5.16666666666667 feet'],
  ['about 70 tonnes of aid', 'about 70 tonnes'],
  ['three-ton truck', '3 tons'],
  ['200lbs', '200 pounds of mass'],
  ['500,000 barrels', '500,000 barrels'],
  ['130 gallons', '130 gallons'],
  ['90 km/h', '90 kilometres per hour'],
  ['60 miles an hour', '60 miles per hour'],
  ['-40 °C', '-40 degrees Celsius'],
  ['30 degrees Celsius', '30 degrees Celsius'],
  ['45 degrees', '45 degrees'],
  ['100 MB', '100 megabytes'],
  ['300 megawatts', '300 megawatts'],
  ['29 years old', '29 years'],
  ['1.8m tall', '1.8 metres'],
  ['10 m', '10 metres'],
  ['less than 5 km', 'less than 5 kilometres'],
  ['between 5 km and 10 km', '5 to 10 kilometres'],
  ['half a kilometre', '0.5 kilometres'],
  ['half a percent', '0.5 percent'],
  ['three quarters of a mile', '0.75 miles'],
  ['about half', 'about 50 percent'],
  ['dozens of kilometres', 'dozens of kilometres'],
  // Rates are of what they are counted by.
  ['$1,000 a month', '1,000 dollars per month'],
  ['$40 per barrel', '40 dollars per barrel'],
  ['2 percent a year', '2 percent per year'],
  ['$40 per barrel', '40 dollars per barrel', 'dollars'],
  // Money.
  ['$2.5bn', '2.5 billion dollars'],
  ['$2.5 billion', '2.5 billion dollars'],
  ['US$2.5 billion', '2.5 billion US dollars'],
  ['€3.5m', '3.5 million euros'],
  ['£15 million', '15 million pounds sterling'],
  ['five million yen', '5 million yen'],
  ['3 dollars 50 cents', '3.5 dollars'],
  ['34 cents', '34 cents'],
  ['$10 million to $20 million', '10 million to 20 million dollars'],
  ['10 turkish lira', '10 Turkish lira'],
  ['30 MUSD', '30 million US dollars'],
  ['450,000 manat', '450,000 Azerbaijani manats'],
  ['1.7 million rubles', '1.7 million rubles'],
  // The unit picks.
  ['20 percent, or 4,400 square kilometers', '20 percent', '%'],
  ['20 percent, or 4,400 square kilometers', '4,400 square kilometres', 'km2'],
  ['20 percent, or 4,400 square kilometers', '4,400 square kilometres', 'acres'],
  ['20 percent, or 4,400 square kilometers', null],
  ['20 percent of the land and 30 percent of the people', '30 percent', 'people'],
  // What cannot be taken.
  ['20 percent of the land and 30 percent of the people', null],
  ['1,960 soldiers', null],
  ['20', null],
  ['20 percent', null, 'km'],
  ['1.960 km', null],
  ['not 20 percent', null],
  ['rose from 20 to 30 percent', '30 percent'],
  ['rose from 20% to 30%', '30 percent'],
  ['a vast sum', null],
  ['', null],
];

/** Quantities from news prose. */
export const QUANTITY_CASES: readonly QuantityCase[] = ROWS.map(([quote, expected, unit]) => ({
  quote,
  expected,
  ...(unit === undefined ? {} : { unit }),
}));

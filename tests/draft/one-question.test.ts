import { describe, expect, test } from 'vitest';
import { corpusOf, drafted, saying } from './corpora.ts';

/** What both sources tell of, so that they are of one event. */
const OPENING = 'Torvan in ruins\n\nAn earthquake struck the Torvan valley in Kelmar, officials in Ardel said.';

const claimsOf = (wire: string, herald: string): readonly string[] =>
  saying(drafted(corpusOf({ wire: `${OPENING} ${wire}`, herald: `${OPENING} ${herald}` })));

interface Case {
  readonly wire: string;
  readonly herald: string;
  /** The draft that puts both together; `null` where none does. */
  readonly expected: string | null;
}

const AGES: readonly Case[] = [
  {
    wire: 'The driver was Paul Reinholt, 34, of Ardel.',
    herald: 'Among the hurt is Paul Rheinholt, 36, a father of two.',
    expected: 'age contradicted: wire 34 years old, herald 36 years old',
  },
  {
    wire: 'The dead man is Paul Reinholt, 34.',
    herald: 'Paul Marven, 36, was hurt.',
    expected: null,
  },
  {
    wire: 'A passenger, a 63-year-old man, was hurt.',
    herald: 'The passenger Harold Stig, 63, was hurt.',
    expected: 'age agreed: wire 63 years old, herald 63 years old',
  },
  {
    wire: 'A passenger, a 63-year-old man, was hurt.',
    herald: 'The passenger Harold Stig, 58, was hurt.',
    expected: null,
  },
  {
    wire: 'An 81-year-old former seamstress lost her house.',
    herald: 'Most sat in the open, among them a seamstress aged 81.',
    expected: 'age agreed: wire 81 years old, herald 81 years old',
  },
  {
    wire: 'The driver and a passenger, a 63-year-old man, were hurt.',
    herald: 'Hurt were the baker Paul Reinholt, 34, and passenger Harold Stig, 63, of Ardel.',
    expected: 'age compatible: wire 63 years old, herald 63 years old',
  },
  {
    wire: 'An 81-year-old seamstress and a 70-year-old seamstress sat there.',
    herald: 'A seamstress aged 83 sat there.',
    expected: null,
  },
  {
    wire: 'A 30-year-old baker was hurt.',
    herald: 'A 30-year-old nurse was hurt.',
    expected: null,
  },
  {
    wire: 'Corvin Aske, 45, had come out of the house at a quarter past nine.',
    herald: 'Corvin Aske, 44, had come out of the house at night.',
    expected: 'age contradicted: wire 45 years old, herald 44 years old',
  },
];

const DAYS: readonly Case[] = [
  {
    wire: 'The builder had been arrested on 22 January 2024 at his home.',
    herald: 'The arrest, on January 24, 2024, came after a tip.',
    expected: 'date contradicted: wire January 22, 2024, herald January 24, 2024',
  },
  {
    wire: 'The builder had been arrested on 22 January 2024 at his home.',
    herald: 'The arrest, on February 24, 2024, came after a tip.',
    expected: null,
  },
  {
    wire: 'The repairs began on Monday 22 January 2024 at 06:00.',
    herald: 'After long talks, masons began with all repairs of roofs on 22 January 2024.',
    expected: 'date agreed: wire January 22, 2024, herald January 22, 2024',
  },
  {
    wire: 'The miners went on strike on 22 January 2024.',
    herald: 'The miners suspended their strike on 24 January 2024.',
    expected: null,
  },
  {
    wire: 'The repairs of the mill began this morning at seven.',
    herald: 'The repairs of the mill began on 13 March 2024.',
    expected: 'date compatible: wire March 13, [2024], 00:00 to 11:59, herald March 13, 2024',
  },
  {
    wire: 'The repairs began on 22 January 2024 at the mill.',
    herald: 'The school year begins on January 24, 2024.',
    expected: null,
  },
];

const TIMES: readonly Case[] = [
  {
    wire: 'The bridge collapsed at noon.',
    herald: 'The old bridge collapsed at 12:00 p.m.',
    expected: 'time agreed: wire 12:00, herald 12:00',
  },
  {
    wire: 'The bridge collapsed at noon.',
    herald: 'The old bridge collapsed at 15:00.',
    expected: 'time contradicted: wire 12:00, herald 15:00',
  },
];

const COUNTS: readonly Case[] = [
  {
    wire: 'The valley has 12 schools, 23 mills, 34 barns, 45 shops and 61 wells. In the end only 97 ever came.',
    herald: 'Ninety-seven were there at the most.',
    expected: 'count agreed: wire 97, herald 97',
  },
  {
    wire: 'About 56 of the city’s 840 schools were damaged.',
    herald: 'Damaged were 56 schools.',
    expected: 'count compatible: wire about 56, herald 56',
  },
  {
    wire: 'In the end only three ever came.',
    herald: 'Three were there at the most.',
    expected: null,
  },
  {
    wire: 'Neighbouring Ostmark has sent 60 rescuers.',
    herald: 'The Ostmark team of 60 rescuers returned home.',
    expected: 'count compatible: wire 60, herald 60',
  },
  {
    wire: 'The quake damaged 1,140 houses.',
    herald: 'In the valley 700 houses were destroyed and 1,140 were damaged.',
    expected: 'count agreed: wire 1,140, herald 1,140',
  },
  {
    wire: 'The quake damaged three bridges.',
    herald: 'In the valley 1,140 houses were destroyed and 3,000 were damaged.',
    expected: null,
  },
  {
    wire: 'Off the coast 26 vessels were waiting on Monday evening.',
    herald: 'On Monday people could see 31 ships riding at anchor.',
    expected: 'count contradicted: wire 26, herald 31',
  },
  {
    wire: 'Off the coast 26 vessels were waiting on Monday evening.',
    herald: 'On Tuesday people could see 31 ships riding at anchor.',
    expected: null,
  },
  {
    wire: 'For the trial 41 witnesses were summoned.',
    herald: 'The court in the end heard 38 witnesses.',
    expected: null,
  },
  {
    wire: 'There were 42 passengers and a crew of four aboard the bus.',
    herald: 'The bus, which had 43 passengers on board, rolled over.',
    expected: 'count contradicted: wire 42, herald 43',
  },
  {
    wire: 'The accord of the valley consists of 17 articles and an annex.',
    herald: 'We read all seventeen articles of the accord.',
    expected: 'count compatible: wire 17, herald 17',
  },
  {
    wire: 'The report lists three articles.',
    herald: 'We wrote three articles.',
    expected: null,
  },
  {
    wire: 'Nineteen of the injured were in hospital.',
    herald: 'In the valley 19 people were injured.',
    expected: null,
  },
  {
    wire: 'The law took 14 lorries from the mill.',
    herald: 'At the mill the law took away 14 lorries.',
    expected: 'count agreed: wire 14, herald 14',
  },
  // One number that nobody comes to by chance.
  {
    wire: 'To the camp came 450 observers.',
    herald: 'A mission of 450 watches over the valley.',
    expected: 'count compatible: wire 450, herald 450',
  },
  {
    wire: 'The indictment lists 63 cases of theft.',
    herald: 'Prosecutors read out 63 counts of theft.',
    expected: 'count compatible: wire 63, herald 63',
  },
  {
    wire: 'The mill lost seven carts.',
    herald: 'A trader owns seven horses.',
    expected: null,
  },
  {
    wire: 'The farmer owned 215 goats.',
    herald: 'The farmer had 215 apple trees.',
    expected: null,
  },
  {
    wire: 'Last November the quake of Ulme killed 114 people; in 2019 there were 38 reported tremors.',
    herald: 'The school has 38 rooms.',
    expected: null,
  },
  {
    wire: 'More than 300 houses of mud lie in ruins.',
    herald: 'The governor speaks of 250 houses that were destroyed.',
    expected: 'count contradicted: wire more than 300, herald 250',
  },
];

const QUANTITIES: readonly Case[] = [
  {
    wire: 'The bus came to rest 140 metres beyond the bridge.',
    herald: 'The bus skidded and ended up 190 metres past the mill.',
    expected: 'quantity contradicted: wire 140 metres, herald 190 metres',
  },
  {
    wire: 'The bus came to rest 140 metres beyond the bridge.',
    herald: 'The road is 190 metres long.',
    expected: null,
  },
  {
    wire: 'Revenue came to 1,484 million dollars (2022: 1,400 million dollars).',
    herald: 'The mill put its revenue at 1,484 million dollars.',
    expected: 'quantity agreed: wire 1,484,000,000 dollars, herald 1,484,000,000 dollars',
  },
  {
    wire: 'Revenue came to 1,484 million dollars in 2022.',
    herald: 'The mill put its revenue at 1,484 million dollars.',
    expected: null,
  },
  {
    wire: 'Wages are to rise by 9 percent.',
    herald: 'Under the deal the price of bread rose by 8 percent.',
    expected: null,
  },
];

const DURATIONS: readonly Case[] = [
  {
    wire: 'Compliance is watched by a joint mission of observers, whose mandate runs for five years.',
    herald: 'Peace is watched by a mission of observers. It stays for three years.',
    expected: 'duration contradicted: wire 5 years, herald 3 years',
  },
  {
    wire: 'Compliance is watched by a joint mission of observers, whose mandate runs for five years.',
    herald: 'Peace is watched by a mission of observers. The mayor stays for three years.',
    expected: null,
  },
];

/** Texts of a third source that may answer otherwise, beside two that state one value. */
const THIRDS: readonly (readonly [third: string, isDrafted: boolean])[] = [
  ['Nobody knows how many came.', true],
  ['To the camp came 2,150 blankets.', true],
  ['To the camp came 500 observers.', false],
  ['A team of 405 watches over the peace.', false],
];

describe('what two sources state alike, beside a third', () => {
  test.each(THIRDS)('%s', (third, isDrafted) => {
    const texts = {
      wire: `${OPENING} To the camp came 450 observers.`,
      herald: `${OPENING} A mission of 450 watches over the valley.`,
      globe: `${OPENING} ${third}`,
    };
    const calm = saying(drafted(corpusOf(texts))).filter((line) => !line.includes('contradicted'));
    expect(calm.some((line) => line.includes('450'))).toBe(isDrafted);
  });
});

/** Texts of a third source, beside two that state one value of which only one names what it counts. */
const THIRDS_BESIDE_BARE: readonly (readonly [third: string, isDrafted: boolean])[] = [
  ['The court read 186 pages.', true],
  // Near in number another noun may be another word for it.
  ['Of the theft the court held 63 incidents proved.', false],
  ['Of the theft the court held 63 proved.', false],
  ['Of the theft the court held 186 proved.', false],
  ['Of the theft the court held 186 cases proved.', false],
];

describe('what two sources state alike, one of them without a noun, beside a third', () => {
  test.each(THIRDS_BESIDE_BARE)('%s', (third, isDrafted) => {
    const texts = {
      wire: `${OPENING} Of the theft the court in the end held 61 proved.`,
      herald: `${OPENING} The builder was found guilty of theft in 61 cases.`,
      globe: `${OPENING} ${third}`,
    };
    const calm = saying(drafted(corpusOf(texts))).filter((line) => !line.includes('contradicted'));
    expect(calm.some((line) => line.includes('61'))).toBe(isDrafted);
  });
});

describe('where sources tell that something happened', () => {
  const placesIn = (herald: string): readonly string[] => {
    const wire = 'A mill burns\n\nThe earthquake struck in Kelmar, said the mayor Otto Brahn of Sarvan.';
    const claims = saying(drafted(corpusOf({ wire, herald: `A mill is gone\n\n${herald}` })));
    return claims.filter((line) => line.startsWith('place'));
  };

  test('one place, told by words of one class', () => {
    expect(placesIn('The tremor that struck in Kelmar was heard by the mayor Otto Brahn of Sarvan.')).toEqual([
      'place agreed: wire Kelmar, herald Kelmar',
    ]);
  });

  test('another place is another answer, and no question', () => {
    expect(placesIn('The tremor that struck in Torvan was heard by the mayor Otto Brahn of Sarvan.')).toEqual([]);
  });

  test('what is told there is something else', () => {
    expect(placesIn('The talks in Kelmar were led by the mayor Otto Brahn of Sarvan.')).toEqual([]);
  });
});

const found = ({ wire, herald }: Case, kind: string): readonly string[] =>
  claimsOf(wire, herald).filter((line) => line.startsWith(kind) && line.includes('wire') && line.includes('herald'));

describe.each([
  ['age', AGES],
  ['date', DAYS],
  ['time', TIMES],
  ['count', COUNTS],
  ['quantity', QUANTITIES],
  ['duration', DURATIONS],
] as const)('one question of two sources: %s', (kind, cases) => {
  test.each(cases)('$wire | $herald', (one) => {
    expect(found(one, kind)).toEqual(one.expected === null ? [] : [one.expected]);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { corpusOf, drafted, saying } from './corpora.ts';

const pathOf = (folder: string): string => fileURLToPath(new URL(`clean/${folder}`, import.meta.url));

/**
 * Five accounts each of one event, of several days, in which all can be right: figures grow, are of parts and places, are
 * rounded, or of what comes next.
 */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  wildfire: [
    'count compatible: second about 650, paper about 700',
    'quantity agreed: first 900 hectares, wire 900 hectares',
    'quantity compatible: paper about 500 hectares, service 512 hectares, wire just over 500 hectares',
  ],
  blackout: [
    'count compatible: grid about 410,000, wire more than 400,000',
    'quantity compatible: grid 1,900 megawatts, wire 1.9 gigawatts',
  ],
  outbreak: [
    'quantity compatible: report 22 metres, wire 22 metres',
    'count compatible: region about 120, report 134, wire more than 130',
    'count compatible: region 8, report 19, wire 19',
  ],
  count: [
    'count compatible: night about 3,100, board 3,148',
    'quantity agreed: night 44.9 percent, board 44.9 percent',
    'count agreed: recount 161, paper 161',
  ],
};

describe.each(Object.entries(FOLDERS))('%s, of which all can be right', async (folder, expected) => {
  const claims = saying(drafted(await loadCorpus(pathOf(folder))));

  test('raises no alarm', () => {
    expect(claims.filter((line) => line.includes('contradicted'))).toEqual([]);
  });

  test('is not passed over in silence', () => {
    expect(claims).toEqual(expect.arrayContaining([...expected]));
  });
});

const OPENING =
  'Torvan in ruins\n\nAn earthquake struck the Torvan valley in Kelmar on Tuesday, officials in Ardel said.';

/** What two sources of two days tell, the second a day after the first. */
const contradictedIn = (wire: string, herald: string): readonly string[] =>
  saying(
    drafted(
      corpusOf(
        { wire: `${OPENING} ${wire}`, herald: `${OPENING} ${herald}` },
        { wire: '2024-03-13', herald: '2024-03-14' },
      ),
    ),
  ).filter((line) => line.includes('contradicted'));

test.each([
  {
    wire: 'By Wednesday noon the repairs had begun in Ardel.',
    herald: 'The repairs in Ardel began at 15:00 on Wednesday.',
  },
  {
    wire: 'The quake destroyed four houses in Ardel.',
    herald: 'The quake destroyed 13 houses in Ardel.',
  },
  {
    wire: 'With 40 vehicles and five helicopters, firefighters are fighting a fire in the mill of Ardel.',
    herald: 'With 40 vehicles and six helicopters, firefighters are fighting a fire in the mill of Ardel.',
  },
  {
    wire: 'Workers have cleared 40 of 112 roads.',
    herald: 'Workers have cleared 97 of 112 roads.',
  },
  {
    wire: 'The school of Ardel reopens on Monday.',
    herald: 'The school of Ardel reopens on 18 March 2024.',
  },
])('nothing contradicts in "$wire" and "$herald"', ({ wire, herald }) => {
  expect(contradictedIn(wire, herald)).toEqual([]);
});

test.each([
  {
    wire: 'The repairs in Ardel began at 13:00 on Wednesday.',
    herald: 'The repairs in Ardel began at 15:00 on Wednesday.',
    expected: 'time contradicted: wire 13:00, herald 15:00',
  },
  {
    wire: 'The quake destroyed 13 houses in Ardel.',
    herald: 'The quake destroyed four houses in Ardel.',
    expected: 'count contradicted: wire 13, herald 4',
  },
  {
    wire: 'The school of Ardel reopens on 19 March 2024.',
    herald: 'The school of Ardel reopens on 18 March 2024.',
    expected: 'date contradicted: wire March 19, 2024, herald March 18, 2024',
  },
])('"$wire" and "$herald" cannot both be right', ({ wire, herald, expected }) => {
  expect(contradictedIn(wire, herald)).toContain(expected);
});

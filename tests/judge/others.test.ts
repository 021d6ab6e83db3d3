import { describe, expect, it } from 'vitest';
import { claimOf, type Pair } from './pair.ts';

/** One tells of something else of the same name, of more, or of a part: the numbers are of two things. */
const APART: readonly Pair[] = [
  ['count', 'The second quake killed [40 people].', 'The quake killed [40 people].'],
  ['count', 'An earlier quake killed [40 people].', 'The quake killed [40 people].'],
  ['count', 'The quake before it killed [40 people].', 'The quake killed [40 people].'],
  ['name', 'The other driver was [Anna Lind].', 'The driver was [Anna Lind].'],
  ['date', 'The school next door closed on [4 June 1998].', 'The school closed on [4 June 1998].'],
  ['quantity', 'The farm and the mill cost [£12 million].', 'The farm cost [£12 million].'],
  ['quantity', 'Peru and Chile spent [£3 million] on arms.', 'Peru spent [£3 million] on arms.'],
  ['count', 'The army and the police killed [40 people].', 'The army killed [40 people].'],
  ['quantity', 'Sales taxes were [£40 million].', 'Sales were [£40 million].'],
  ['date', 'The school closed its pool on [4 June 1998].', 'The school closed on [4 June 1998].'],
  ['date', 'Peru withdrew its envoy on [4 June 1998].', 'Peru withdrew on [4 June 1998].'],
  ['set', 'The pact was signed by firms from [Mali and Chad].', 'The pact was signed by [Mali and Chad].'],
  ['set', 'The pact was signed by the neighbours of [Mali and Chad].', 'The pact was signed by [Mali and Chad].'],
  ['set', 'The pact was signed by only one of [Mali and Chad].', 'The pact was signed by [Mali and Chad].'],
  ['set', 'The pact was signed by parts of [Mali and Chad].', 'The pact was signed by [Mali and Chad].'],
  ['duration', 'The strike was suspended for [six weeks].', 'The strike lasted [six weeks].'],
  ['duration', 'The talks took place [five days] later.', 'The talks took [five days].'],
  ['name', 'Half the mine was sold to [Karl Brandt].', 'The mine was sold to [Karl Brandt].'],
  ['date', 'They started building it on [3 May 2019].', 'They built it on [3 May 2019].'],
  ['deadline', 'Troops must begin to leave [by 1 May 2011].', 'Troops must leave [by 1 May 2011].'],
];

/** And these are of one. */
const ONE: readonly Pair[] = [
  ['count', 'The second quake killed [40 people].', '[40 people] were killed by the second quake.'],
  ['date', 'The next day the bridge reopened, on [3 May 2019].', 'The bridge reopened on [3 May 2019].'],
  ['count', 'The wind and the rain damaged [40 houses].', '[40 houses] were damaged by wind and rain.'],
  ['date', 'The bank opened its doors on [3 May 2019].', 'The bank opened on [3 May 2019].'],
  ['count', 'The rescue boat carried [40 people].', 'The boat carried [40 people].'],
  ['set', 'The pact was signed by the leaders of [Mali and Chad].', 'The pact was signed by [Mali and Chad].'],
  ['name', 'The prize went to [Anna Lind] for a novel.', '[Anna Lind] won the prize for her third novel.'],
  ['duration', 'The workers struck for [six weeks].', 'The strike lasted [six weeks].'],
  ['duration', 'He died [five days] later.', 'He died [five days] after the crash.'],
  ['duration', 'The museum was closed for [six weeks].', 'The closure of the museum lasted [six weeks].'],
  ['set', 'The trio consists of [Fuchs, Adair and Rey].', '[Fuchs, Adair and Rey] form the trio.'],
];

describe('another of a sort, more than one, or a part', () => {
  it.each(APART)('%s: “%s” is not “%s”', async (...pair) => {
    expect((await claimOf(pair)).verdict).not.toBe('agreed');
  });

  it.each(ONE)('%s: “%s” is “%s”', async (...pair) => {
    expect((await claimOf(pair)).verdict).toBe('agreed');
  });
});

const STATED = 'In the end [the bridge collapsed].';

describe('the subject of a statement', () => {
  it.each([
    'Part of [the bridge collapsed] in May.',
    'The man on [the bridge collapsed] in May.',
    'A model of [the bridge collapsed] in May.',
    'The company that built [the bridge collapsed] in May.',
    'The tower or [the bridge collapsed] in May.',
    'The case against [the bridge collapsed] in May.',
  ])('is cut: %s', async (sentence) => {
    const { readings } = await claimOf(['assertion', sentence, STATED]);
    expect(readings.map(({ value }) => value === null)).toEqual([true, false]);
  });

  it.each([
    'The storm passed over and [the bridge collapsed].',
    'After the storm passed over [the bridge collapsed].',
    'In the town he lived in [the bridge collapsed].',
    'The man who knew [the bridge collapsed] was heard.',
    'Police confirmed [the bridge collapsed].',
    'The moment [the bridge collapsed] they ran.',
    'Because of the rain [the bridge collapsed].',
  ])('is whole: %s', async (sentence) => {
    expect((await claimOf(['assertion', sentence, STATED])).verdict).toBe('agreed');
  });
});

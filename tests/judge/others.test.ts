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
  ['quantity', "The firm's rival paid [£3 million].", 'The firm paid [£3 million].'],
  ['count', 'In the second of the three raids [52 people] died.', 'In the three raids [52 people] died.'],
  ['count', 'Since January [210 cases] have been notified.', 'In January [210 cases] were notified.'],
  ['count', "The club has more than its rival's [900 members].", 'The club has [900 members].'],
  ['name', 'The mine was sold to Otto Lang and [Karl Brandt].', 'The mine was sold to [Karl Brandt].'],
  ['name', 'The mine was sold to [Karl Brandt] and his wife.', 'The mine was sold to [Karl Brandt].'],
  ['place', 'Talks were held in Bern and [Geneva].', 'Talks were held in [Geneva].'],
  ['date', 'The school closed (last updated [4 June 1998]).', 'The school closed on [4 June 1998].'],
  ['date', 'The school closed again on [4 June 1998].', 'The school closed on [4 June 1998].'],
  ['count', 'In 1950 the club had [900 members].', 'The club has [900 members].'],
  ['count', 'Does the club have [900 members]?', 'The club has [900 members].'],
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
  ['count', "The club's [900 members] voted.", '[900 members] of the club voted.'],
  ['count', "Last year's [300 visitors] came by bus.", '[300 visitors] came by bus.'],
  ['count', "The king's army lost [300 men].", 'The army of the king lost [300 men].'],
  ['name', '[Karl Brandt] and Otto Lang won the prize.', 'The prize was won by Otto Lang and [Karl Brandt].'],
  ['place', 'Talks were held in [Geneva] and ended in May.', 'Talks were held in [Geneva].'],
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

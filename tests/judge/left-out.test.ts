import { describe, expect, it } from 'vitest';
import { claimOf, type Pair } from './pair.ts';

/** The first sentence states another value than its quote alone does. */
const CUT: readonly Pair[] = [
  // Of a measure told in two units, or in one and a part of it.
  ['duration', 'It took [two years] and a half.', 'It took [two years].'],
  ['duration', 'It took [two years] and three months.', 'It took [two years].'],
  ['duration', 'She held her breath for three minutes and [20 seconds].', 'She held her breath for [20 seconds].'],
  ['duration', 'She held her breath for three minutes [20 seconds].', 'She held her breath for [20 seconds].'],
  ['quantity', 'It weighs [3 kilos] and a half.', 'It weighs [3 kilos].'],
  ['quantity', 'It cost 5 dollars and [20 cents].', 'It cost [20 cents].'],
  ['time', 'It rang at [9:00] and thirty seconds.', 'It rang at [9:00].'],
  ['quantity', 'The account stands at negative [€200].', 'The account stands at [€200].'],
  // Another value offered beside it.
  ['count', 'In the flood [60 dogs] or a few more drowned.', 'In the flood [60 dogs] drowned.'],
  ['count', 'In the flood [60 dogs], perhaps more, drowned.', 'In the flood [60 dogs] drowned.'],
  ['count', 'In the flood [60 dogs] (possibly fewer) drowned.', 'In the flood [60 dogs] drowned.'],
  ['time', 'Shots rang out at [11:15 p.m.] or a little later.', 'Shots rang out at [11:15 p.m.].'],
  ['time', 'Shots rang out at [11:15 p.m.], maybe earlier.', 'Shots rang out at [11:15 p.m.].'],
  ['quantity', 'It weighs [8 tonnes] or slightly less.', 'It weighs [8 tonnes].'],
  ['time', 'The ship sank towards [06:00].', 'The ship sank at [06:00].'],
  ['quantity', 'Its price starts at [$70].', 'Its price is [$70].'],
  // Of another frame.
  ['count', 'In the flood another group of [60 dogs] drowned.', 'In the flood [60 dogs] drowned.'],
  ['count', 'In the flood a further batch of [60 dogs] drowned.', 'In the flood [60 dogs] drowned.'],
  ['count', 'In the flood all of the [60 dogs] but two drowned.', 'In the flood [60 dogs] drowned.'],
  ['duration', 'He trained for [two years] at a time.', 'He trained for [two years].'],
  ['quantity', 'The summit was [12 degrees] colder.', 'The summit was at [12 degrees].'],
  ['date', 'It closed on [3 May] of the following year.', 'It closed on [3 May].'],
];

/** Words of the same sort say nothing of the value. */
const WHOLE: readonly Pair[] = [
  ['count', 'In the flood a group of [60 dogs] drowned.', 'In the flood [60 dogs] drowned.'],
  [
    'count',
    'In the flood [60 dogs] drowned, perhaps more importantly in one night.',
    'In the flood [60 dogs] drowned.',
  ],
  [
    'count',
    'In the flood all of the [60 dogs] drowned, but two cats lived.',
    'In the flood all of the [60 dogs] drowned.',
  ],
  ['time', 'Shots rang out at [11:15 p.m.] and again later.', 'Shots rang out at [11:15 p.m.].'],
  ['time', 'Shots rang out at [11:15 p.m.], hours before the riot.', 'Shots rang out at [11:15 p.m.].'],
  ['duration', 'The siege lasted [two years] and some towns starved.', 'The siege lasted [two years].'],
  ['date', 'It opened on [3 May 1999] and the following year it closed.', 'It opened on [3 May 1999].'],
  ['date', 'It opened on [3 May 1999], even before the roof was done.', 'It opened on [3 May 1999].'],
];

describe('words beside a value that its quote leaves out', () => {
  it.each(CUT)('make another of it, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).not.toBe('agreed');
  });

  it.each(WHOLE)('leave it as it is, %s: %s | %s', async (...row) => {
    expect((await claimOf(row)).verdict).toBe('agreed');
  });
});

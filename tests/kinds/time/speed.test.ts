import { describe, expect, it } from 'vitest';
import { date } from '../../../src/kinds/date.ts';
import { duration } from '../../../src/kinds/duration.ts';

const LENGTH = 100_000;
/** A linear reader takes well under a second for 100 kB; a quadratic one takes minutes. */
const LIMIT_MILLISECONDS = 4000;

const CONTEXT = { options: {}, saidOn: '2020-11-12' };

describe.each([
  '1,',
  '1-',
  'the ',
  'by ',
  'last ',
  'November ',
  '9 November to ',
  'a hundred and ',
  'twenty-',
  '5 years and ',
  'between 5 and ',
  '0:00 Moscow time (',
  '[2020, ',
  "'",
])('100 kB of %j', (piece) => {
  const hostile = piece.repeat(Math.ceil(LENGTH / piece.length));

  it.each([
    ['date', date.read],
    ['duration', duration.read],
  ])('is read as a %s in linear time', (_, read) => {
    const start = performance.now();
    read(hostile, CONTEXT);
    expect(performance.now() - start).toBeLessThan(LIMIT_MILLISECONDS);
  });
});

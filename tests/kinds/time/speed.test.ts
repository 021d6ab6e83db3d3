import { describe, expect, it } from 'vitest';
import { date } from '../../../src/kinds/date.ts';
import { deadline } from '../../../src/kinds/deadline.ts';
import { duration } from '../../../src/kinds/duration.ts';

const LENGTH = 100_000;
/** A linear reader takes well under a second for 100 kB; a quadratic one takes minutes. */
const LIMIT_MILLISECONDS = 3000;

const CONTEXT = { options: {}, saidOn: '2020-11-12' };

describe.each([
  '1,',
  '1/',
  '1-',
  '1:',
  '1.',
  '20 ',
  'the ',
  'of the ',
  'by ',
  'late ',
  'last ',
  'November ',
  'November 9, ',
  '9 November to ',
  'two ',
  'a hundred and ',
  'twenty-',
  '5 years and ',
  'between 5 and ',
  '0:00 Moscow time (',
  'Europe/',
  'first ',
  '[2020, ',
  "'",
  'early early ',
])('100 kB of %j', (piece) => {
  const hostile = piece.repeat(Math.ceil(LENGTH / piece.length));

  it.each([
    ['date', date.read],
    ['deadline', deadline.read],
    ['duration', duration.read],
  ])('is read as a %s in linear time', (_, read) => {
    const start = performance.now();
    read(hostile, CONTEXT);
    expect(performance.now() - start).toBeLessThan(LIMIT_MILLISECONDS);
  });
});

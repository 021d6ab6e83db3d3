import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/kinds/index.ts';

const { count, quantity, duration } = KINDS;
const READERS = { count: count.read, quantity: quantity.read, duration: duration.read };

const frameIn = (kind: keyof typeof READERS, sentence: string): string => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  const outcome = READERS[kind](quote, { options: {}, around: { before, after } });
  if (!outcome.ok) return 'declined';
  const { type = 'level', detail } = outcome.frame ?? {};
  return detail === undefined ? type : `${type} ${detail}`;
};

describe('how far something moved, or is from another', () => {
  it.each<readonly [frame: string, kind: keyof typeof READERS, sentence: string]>([
    ['change by', 'count', 'Boys outnumber girls by [[18 pupils]].'],
    ['change by', 'count', 'The motion passed by [[12 votes]].'],
    ['change by', 'duration', 'The lecture overran by [[20 minutes]].'],
    ['change by', 'quantity', 'Sales beat forecasts by [[$3 million]].'],
    ['change up', 'quantity', 'The shares put on [[7 cents]] before noon.'],
    ['change down', 'quantity', 'The shares gave up [[7 cents]] before noon.'],
    ['change down', 'quantity', 'By Friday the index had slid [[3 percent]].'],
    ['change down', 'count', 'The index shed [[300 points]].'],
    ['gap', 'count', 'The club is [[14 points]] behind the leader.'],
    ['gap', 'count', 'She was [[three strokes]] clear of the field.'],
    ['level', 'count', 'The prize was won by [[three nurses]].'],
    ['level', 'count', 'The raid was led by [[two officers]].'],
    ['level', 'quantity', 'The owner sold his shares for [[$3 million]].'],
    ['level', 'quantity', 'The fund added [[$3 million]] of shares.'],
    ['change loss', 'quantity', 'The fund lost [[$3 million]].'],
    ['level', 'quantity', 'Police of the exchange recovered [[$3 million]].'],
    ['level', 'quantity', 'The fund paid [[$3 million]].'],
    ['level', 'count', 'The club has [[14 points]].'],
    ['level', 'count', 'They led in the polls with [[14 points]].'],
    ['level', 'quantity', 'The diver dived [[30 metres]].'],
  ])('is %s as %s: %s', (frame, kind, sentence) => {
    expect(frameIn(kind, sentence)).toBe(frame);
  });
});

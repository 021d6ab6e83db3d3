import { describe, expect, it } from 'vitest';
import { partingFrames } from '../../src/judge/parting.ts';
import { LEVEL } from '../../src/model/frame.ts';

describe('frames of the readings of a claim', () => {
  it('keep the words of a pair in which two readings differ', () => {
    const men = { ...LEVEL, respects: { fate: 'killed', sex: 'men' } };
    const women = { ...LEVEL, respects: { fate: 'killed', sex: 'women' } };
    expect(partingFrames([men, women, undefined])).toEqual([
      { ...LEVEL, respects: { sex: 'men' } },
      { ...LEVEL, respects: { sex: 'women' } },
      undefined,
    ]);
  });

  it('are bare where all say the same, or one alone says it', () => {
    const men = { ...LEVEL, respects: { sex: 'men' } };
    expect(partingFrames([men, undefined, men])).toEqual([undefined, undefined, undefined]);
    expect(partingFrames([{ type: 'increment', respects: { sex: 'men' } }])).toEqual([{ type: 'increment' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { firstFault } from '../../bench/fuzz/fault.ts';
import { randomFrom } from '../../bench/fuzz/random.ts';
import { TARGETS } from '../../bench/fuzz/targets.ts';

const INPUTS = TARGETS.length * 8;

describe('made-up inputs', () => {
  it('have little in common where their seeds are neighbours', () => {
    const drawn = Array.from({ length: 20 }, (_, seed) => randomFrom(seed).number(4));
    expect(new Set(drawn).size).toBe(4);
  });

  it(`${INPUTS} of them are taken without a fault`, async () => {
    for (let index = 0; index < INPUTS; index += 1) expect(await firstFault(2026, index)).toBeNull();
  }, 120_000);
});

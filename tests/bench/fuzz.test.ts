import { describe, expect, it } from 'vitest';
import { firstFault } from '../../bench/fuzz/fault.ts';
import { TARGETS } from '../../bench/fuzz/targets.ts';

const INPUTS = TARGETS.length * 8;

describe('made-up inputs', () => {
  it(`${INPUTS} of them are taken without a fault`, async () => {
    for (let index = 0; index < INPUTS; index += 1) expect(await firstFault(2026, index)).toBeNull();
  }, 120_000);
});

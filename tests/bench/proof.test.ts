import { describe, expect, it } from 'vitest';
import { measureStory } from '../../bench/proof/measure.ts';

describe('the stories with planted faults', () => {
  it.each([
    ['story-one', 36],
    ['story-three', 34],
    ['story-four', 38],
    ['story-seven', 15],
    ['story-nine', 38],
  ])(
    '%s: at least %i faults are told, and few alarms raised besides',
    async (name, least) => {
      const { told, alarms, falselyHeld } = await measureStory(name);
      expect(told).toBeGreaterThanOrEqual(least);
      expect(alarms.length).toBeLessThanOrEqual(2);
      expect(falselyHeld.length).toBeLessThanOrEqual(1);
    },
    120_000,
  );
});

import { describe, expect, it } from 'vitest';
import { measureStory } from '../../bench/proof/measure.ts';

describe('the stories with planted faults', () => {
  it('have most of their faults told, and few alarms besides', async () => {
    const { told, alarms, falselyHeld } = await measureStory('story-one');
    expect(told).toBeGreaterThanOrEqual(36);
    expect(alarms.length).toBeLessThanOrEqual(2);
    expect(falselyHeld.length).toBeLessThanOrEqual(1);
  });
});

import { describe, expect, it } from 'vitest';
import { judged } from '../judged.ts';

const TEXTS = { herald: 'They counted 412 passengers.', b: 'There were 412 passengers.' };
const MANIFEST = 'sources:\n  - { id: ferry-lost, file: herald.txt }\n  - { id: other, file: b.txt }\n';

const suggestionFor = async (source: string): Promise<unknown> => {
  const claims = `claims: [{ id: a, question: q, kind: count, readings: [{ source: ${source}, quote: 412 passengers }] }]`;
  const { findings } = await judged(TEXTS, claims, MANIFEST);
  return findings.flatMap((one) => (one.code === 'unknown-source' ? [one.data.suggestion] : []));
};

describe('a source that is not known', () => {
  it.each([
    ['herald', 'ferry-lost'],
    ['Herald.txt', 'ferry-lost'],
    ['b', 'other'],
    ['ferry-last', 'ferry-lost'],
    ['telegraph', undefined],
  ])('%s: meant is %s', async (named, meant) => {
    expect(await suggestionFor(named)).toEqual([meant]);
  });
});

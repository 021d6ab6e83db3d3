import { expect, it, vi } from 'vitest';
import * as proposing from '../../src/propose/index.ts';
import { folderWith, runIn } from './terminal.ts';

vi.mock('../../src/propose/index.ts', { spy: true });

const draft = (id: string, slot: number, source: string, quote: string): string => `
  - id: ${id}
    question: How many vehicles has ${id}?
    kind: count
    tags: [draft]
    draft: { confidence: likely, slot: d-0000000${slot} }
    readings:
      - { source: ${source}, quote: "${quote}" }
`;

it.each([
  [['--accept', 'one', '--accept', 'two'], 2],
  [['--merge', 'one=three', '--accept', 'two'], 2],
  // What the second goes to has the readings of the first by then.
  [['--merge', 'one=three', '--merge', 'two=three'], 3],
  [['--drop', 'one', '--rename', 'two=four'], 0],
])('%j proves drafts %i times', async (flags, times) => {
  vi.mocked(proposing.propose).mockClear();
  const cwd = await folderWith({
    'corpus/a.txt': 'They sent 90 vehicles to the valley, the first ministry said on Monday.\n',
    'corpus/b.txt': 'By its own count 80 vehicles came, said the second of them a day after.\n',
    'corpus/c.txt': 'Observers at the bridge saw 70 vehicles cross before the snow set in.\n',
    'claims/a.yaml': `claims:${draft('one', 1, 'a', '90 vehicles')}${draft('two', 2, 'b', '80 vehicles')}${draft('three', 3, 'c', '70 vehicles')}`,
  });
  const { code, stderr } = await runIn(cwd, ['review', ...flags]);
  expect([code, stderr]).toEqual([0, expect.stringMatching(/accepted|merged|dropped/u)]);
  expect(proposing.propose).toHaveBeenCalledTimes(times);
});

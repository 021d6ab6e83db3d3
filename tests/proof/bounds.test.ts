import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { proofOf } from '../../src/proof/index.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const ISLAND = textSource(
  'island',
  [
    'By the count of the island, the storm left at least 42 people killed.',
    'A guard of about 60 harbour pilots is to stay on the mole for at least five years.',
    'It is nearly 30 years ago that the island declared its independence.',
    'The council will send a force of 1,960 soldiers to the mole.',
    'The dredger is to lie in the harbour for up to nine months.',
  ].join('\n\n'),
  { published: '2021-03-09' },
);
const report = reconcile({ sources: [ISLAND], unreadable: [], findings: [] }, EMPTY);

const marksIn = (text: string): readonly string[] =>
  proofOf({ file: 'story.md', text: `${text}[^island]` }, report).marks.map(
    ({ result, words }) => `${result} ${words}`,
  );

describe('what a manuscript changes of a bound', () => {
  it.each([
    ['who were killed, by one word', 'By the count of the island the storm left 42 killed.', 'told 42 killed'],
    ['who lost their lives', 'The storm of the island cost 42 people; 42 people lost their lives.', 'told 42 people'],
    ['two digits that changed places', 'At least 24 people of the island lost their lives.', 'contradicted At least 24 people'],
    ['the other side, of a length', 'The guard of the mole will last no more than five years.', 'contradicted no more than five years'],
    ['a length counted back', 'The island declared its independence 40 years ago.', 'contradicted 40 years ago'],
    ['what makes up a force', 'Some 3,000 soldiers make up the force that the council sends.', 'contradicted Some 3,000 soldiers'],
  ])('%s', (_, text, expected) => {
    expect(marksIn(text)).toContain(expected);
  }); // prettier-ignore

  it.each([
    ['the same bound', 'At least 42 people of the island lost their lives.'],
    ['the same bound in other words', 'No fewer than 42 were killed by the storm, by the count of the island.'],
    ['the same length', 'The guard will last on the mole for at least five years.'],
    ['a length counted back some years later', 'The island declared its independence 33 years ago.'],
    ['the same side of a length', 'The dredger is to lie in the harbour for no more than nine months.'],
    ['another year of the same decade', 'The island declared its independence almost 30 years ago.'],
  ])('and not of %s', (_, text) => {
    expect(marksIn(text).filter((mark) => !/^(?:supported|compatible|uncovered) /u.test(mark))).toEqual([]);
  }); // prettier-ignore
});

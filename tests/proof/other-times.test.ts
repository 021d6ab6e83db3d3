import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { proofOf } from '../../src/proof/index.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const TREATY = textSource(
  'treaty',
  'The treaty on the herring was signed on November 9 by the mayors of the islands, Ina Holt and Ole Brandt.\n\nIn 2025 the mayors Holt and Brandt may meet.\n',
  { title: 'What was signed, and what was not' },
);
const PAPER = textSource(
  'paper',
  [
    'On Tuesday the dockers of Velden began a strike in the harbour of the island.',
    'The ferry to Hasle stopped its service for good in 2018, the council of Velden said.',
    'The pilots marched through Velden on Monday.',
  ].join('\n\n'),
  { published: '2023-09-20' },
);
const report = reconcile({ sources: [TREATY, PAPER], unreadable: [], findings: [] }, EMPTY);

const problemsIn = (text: string): readonly string[] =>
  proofOf({ file: 'story.md', text }, report).marks.flatMap(({ result, words }) =>
    /^(?:supported|compatible|uncovered|stands)$/u.test(result) ? [] : [`${result} ${words}`],
  );

describe('a time that is rather another', () => {
  it.each([
    ['a year that the source does not give', 'The mayors Ina Holt and Ole Brandt signed the treaty on the ninth of November 2020 [@treaty].'],
    ['a bare year without a citation', 'The dockers of Velden began a strike in the harbour of the island in 2020.'],
    ['a weekday in the same word', 'The pilots are to march through Velden on Monday [@paper].'],
    ['a weekday beside a bare year', 'The ferry to Hasle stopped its service for good on a Wednesday, the council of Velden said [@paper].'],
    ['no quotation: the title of a source', 'This is told in “What was signed, and what was not”.'],
  ])('%s', (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['another day', 'The mayors Ina Holt and Ole Brandt signed the treaty on the eighth of November 2020 [@treaty].', 'contradicted the eighth of November 2020'],
    ['another weekday', 'On Friday the dockers of Velden began a strike in the harbour of the island [@paper].', 'contradicted Friday'],
    ['another year', 'The ferry to Hasle stopped its service for good in 2015, the council of Velden said [@paper].', 'contradicted 2015'],
    ['words that are near a title', 'He said “what was signed, and what was never meant”.', 'nowhere what was signed, and what was never meant'],
  ])('but not %s', (_, text, expected) => {
    expect(problemsIn(text)).toContain(expected);
  }); // prettier-ignore
});

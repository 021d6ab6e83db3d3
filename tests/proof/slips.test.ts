import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { isProblem } from '../../src/proof/model.ts';
import { proofOf } from '../../src/proof/index.ts';
import { rootOf } from '../../src/proof/shelf.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const WIRE = textSource(
  'wire',
  [
    'The Minister of Fisheries, Anders Lund, is expected in the village of Orle on Saturday.',
    'The storm washed away two jetties and the railway line to Hasle, the coast guard said.',
    'Marit Sande, who mends nets, lost her boat shed and all that was in it.',
    'The brewery bought back the old lighthouse for £9.4 million, its owner said.',
  ].join('\n\n'),
  { published: '2019-05-09' },
);
const PAPER = textSource(
  'paper',
  [
    'The Minister of Fisheries came to the village on Saturday and stayed with the fishermen for an hour and a half.',
    'Two hundred boats were damaged, 58 of them beyond repair.',
    'All the drowned lived in Harbour Street or Chapel Lane.',
    'The council will decide on Tuesday whether to sue the insurer.',
    'The fishermen wrote to the insurer about the mole. Two of the three letters about the mole were answered.',
    'The dredger worked in the harbour mouth for eleven weeks.',
  ].join('\n\n'),
  { published: '2019-05-14' },
);
const REPORT = textSource('report', 'The crack in the mole that the pilots saw on 7 May was real.\n', {
  published: '2020-03-03',
});

const report = reconcile({ sources: [WIRE, PAPER, REPORT], unreadable: [], findings: [] }, EMPTY);

const problemsIn = (text: string): readonly string[] =>
  proofOf({ file: 'story.md', text }, report)
    .marks.filter(isProblem)
    .map(({ stated, result, words }) => `${stated} ${result}: ${words}`);

describe('a slip of a manuscript is told', () => {
  it.each([
    ['digits of two that changed places', 'Of 200 boats damaged, 85 were beyond repair.[^paper]', 'count contradicted: 85'],
    [
      'the rest of its sentence says of what',
      'Two hundred boats were damaged,[^wire] and 85 of these are gone.[^paper]',
      'count contradicted: 85',
    ],
    ['another scale', 'For the lighthouse the brewery paid £9.4 billion.[^wire]', 'quantity contradicted: £9.4 billion'],
    ['another unit', 'The dredger stayed in the harbour mouth for eleven months.[^paper]', 'duration contradicted: eleven months'],
    ['part of a length', 'The Minister stayed with the fishermen for an hour.[^paper]', 'duration contradicted: an hour'],
    ['a place behind another word', 'The storm took two jetties and the railway to Velden.[^wire]', 'name contradicted: Velden'],
    ['a street of another name', 'The drowned had lived in Harbour Street and Mill Lane.[^paper]', 'name contradicted: Mill Lane'],
    ['an irregular verb', 'The council sued the insurer.[^paper]', 'statement told: The council sued the insurer.'],
    ['one whose office is not told', 'Marit Sande came to the village on Saturday.[^paper]', 'name elsewhere: Marit Sande'],
  ])('%s', (_, text, expected) => {
    expect(problemsIn(text)).toContain(expected);
  }); // prettier-ignore
});

describe('the root of a word', () => {
  it.each([
    ['wrote', 'written', true],
    ['broken', 'breaks', true],
    ['sue', 'sued', true],
    ['dies', 'died', true],
    ['deployed', 'deployment', true],
    ['wound', 'winds', false],
    ['dam', 'dame', false],
    ['sue', 'suede', false],
  ])('of %s and %s is one: %s', (a, b, isOne) => {
    expect(rootOf(a) === rootOf(b)).toBe(isOne);
  });
});

describe('what is sound raises no alarm', () => {
  it.each([
    ['a length in another unit', 'The Minister stayed with the fishermen for ninety minutes.[^paper]'],
    ['a whole of which the source tells a part', 'The fishermen had sent three letters about the mole.[^paper]'],
    ['one who is told by the office alone', 'Anders Lund came to the village on Saturday.[^paper]'],
    ['a weekday far from the day of the source', 'On the Tuesday before the storm the pilots saw a crack in the mole.[^report]'],
    ['the same street', 'The drowned had lived in Chapel Lane.[^paper]'],
    ['the same place behind another word', 'The storm took two jetties and the railway to Hasle.[^wire]'],
    ['figures of two digits of something else', 'The village has 85 houses.[^paper]'],
    ['the same unit', 'The dredger stayed in the harbour mouth for eleven weeks.[^paper]'],
    ['a street of its own', 'The brewery stands in Mill Lane.[^paper]'],
  ])('%s', (_, text) => {
    expect(problemsIn(text)).toEqual([]);
  }); // prettier-ignore
});

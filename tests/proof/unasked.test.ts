import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { proofOf } from '../../src/proof/index.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const TOWN = textSource(
  'town',
  [
    'By then the company of the harbour owned 20 percent of the grazing land of the island.',
    'Almost half of the fishing boats of the island were sunk in the storm.',
    'In spring the dockers and the council met for talks three times, and each time they parted in anger.',
    'The ferry ran aground twice that winter on the northern sandbank.',
    'The council wants to keep the twenty-four-year-old treaty with the islanders on the herring catch.',
    'The lighthouse was handed over to the islanders in the early 1990s, without a ceremony.',
    'One in four of the herring nets was torn by seals.',
  ].join('\n\n'),
  { published: '2021-03-09' },
);
const report = reconcile({ sources: [TOWN], unreadable: [], findings: [] }, EMPTY);

const contradicted = (text: string): readonly string[] =>
  proofOf({ file: 'story.md', text: `${text}[^town]` }, report).marks.flatMap(({ result, words }) =>
    result === 'contradicted' ? [words] : [],
  );

describe('figures that no question of a draft asks for', () => {
  it.each([
    ['The company of the harbour owned a third of the grazing land of the island.', 'a third'],
    ['The company of the harbour owned almost a third of the island’s grazing land.', 'almost a third'],
    ['By then the company owned half of the grazing land of the island.', 'half'],
    ['80 percent of the fishing boats of the island were sunk in the storm.', '80 percent'],
    ['More than two thirds of the fishing boats of the island were sunk in the storm.', 'More than two thirds'],
    ['A third of the herring nets was torn by seals.', 'A third'],
    ['In spring the dockers and the council met for talks four times.', 'four times'],
    ['Twice in spring the dockers and the council met for talks.', 'Twice'],
    ['On four occasions in spring the dockers met the council for talks.', 'four occasions'],
    ['The ferry ran aground three times that winter on the northern sandbank.', 'three times'],
    ['The council wants to keep the forty-two-year-old treaty with the islanders.', 'forty-two-year-old'],
    ['The council wants to keep the 42-year-old treaty on the herring catch.', '42-year-old'],
    ['The lighthouse was handed over to the islanders in the early 1980s.', 'early 1980s'],
    ['The lighthouse was handed over to the islanders in the late 1990s.', 'late 1990s'],
    ['The lighthouse was handed over to the islanders in the 2000s.', '2000s'],
  ])('contradict: %s', (text, words) => {
    expect(contradicted(text)).toEqual([words]);
  });

  it.each([
    // The same, in other words.
    ['The company of the harbour owned a fifth of the grazing land of the island.'],
    ['The company of the harbour owned about a fifth of the grazing land of the island.'],
    ['50 percent of the fishing boats of the island were sunk in the storm.'],
    ['Nearly half of the fishing boats of the island were sunk in the storm.'],
    ['25 percent of the herring nets were torn by seals.'],
    ['A quarter of the herring nets was torn by seals.'],
    ['In spring the dockers and the council met for talks three times.'],
    ['On three occasions in spring the dockers met the council for talks.'],
    ['In spring the dockers and the council met for talks at least twice.'],
    ['The ferry ran aground two times that winter on the northern sandbank.'],
    ['The council wants to keep the 24-year-old treaty with the islanders on the herring catch.'],
    ['The lighthouse was handed over to the islanders in the 1990s.'],
    ['The lighthouse was handed over to the islanders in the early nineties.'],
    // Of something else.
    ['The company of the harbour owned a third of the boats.'],
    ['The ferry ran three times as fast that winter past the northern sandbank.'],
    ['The ferry ran to the northern sandbank four times a week that winter.'],
    ['In spring the dockers and the council met for talks, at times in anger.'],
    ['The dockers came four times.'],
    ['The islanders had nothing in the 1950s.'],
    ['Did the dockers and the council meet for talks four times in spring?'],
  ])('do not: %s', (text) => {
    expect(contradicted(text)).toEqual([]);
  });
});

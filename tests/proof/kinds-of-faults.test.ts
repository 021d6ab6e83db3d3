import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { proofOf } from '../../src/proof/index.ts';
import { isProblem } from '../../src/proof/model.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const STRAIT = textSource(
  'strait',
  [
    'Norwegian divers blew up the eastern lighthouse on Monday, the coast guard says.',
    'The fishing grounds, a stretch blockaded by Denmark for nine weeks, lie north of the harbour of Velden.',
    'Finland had owned up at once: its gunners accidentally sank a Swedish survey ship close to the harbour.',
    'More than 1,400 sailors were rescued from the storm, including dozens of cadets.',
    'The ferry company has recovered more than 15 percent, the agency said, of its fleet lost in the storm.',
    'The residents of the island are mostly pensioners, and their houses were rebuilt.',
    'The customs treaty has not yet been ratified by the senate of Velden.',
    'As a republic the island is not recognized abroad, even by Iceland.',
    'The delegates did not participate in drafting the fisheries accord.',
    'Negotiations over the cod quota will start on Thursday in the town hall.',
    'Roughly 120,000 seabirds breed on the northern cliffs.',
    'The cease order took effect at midnight on November 10, 2020, in the strait.',
    'To the mayor, Karla Juhl, the fisheries accord is “a bitter and necessary medicine”.',
    'The mood turned in Velden on Sunday. There strikers stormed the customs house and looted its cellars.',
    'Strikers beat the harbour inspector. Otto Lund is his name; he was reportedly hospitalized.',
    'The life of the pilot Lise Hald is not threatened, and she has undergone surgery.',
    'A Polish-brokered truce between the two trawler fleets holds.',
  ].join('\n\n'),
  { published: '2021-03-09' },
);

const report = reconcile({ sources: [STRAIT], unreadable: [], findings: [] }, EMPTY);

const problems = (text: string): readonly string[] =>
  proofOf({ file: 'story.md', text: `${text} [^strait].` }, report)
    .marks.filter(isProblem)
    .map(({ result, words }) => `${result}: ${words}`);

describe('who did it', () => {
  it.each([
    ['another country', 'Swedish divers blew up the eastern lighthouse', 'Swedish'],
    ['another where the source has the passive', 'Iceland had blockaded the fishing grounds for nine weeks', 'Iceland'],
    ['another by the passive', 'The eastern lighthouse was blown up by divers from Denmark', 'Denmark'],
    ['another than "its gunners" are of', 'Norwegian gunners accidentally sank a Swedish survey ship', 'Norwegian'],
    ['another than a compound names', 'The truce between the two trawler fleets was brokered by Finland', 'Finland'],
  ])('%s', (_, text, doer) => {
    expect(problems(text)).toContain(`contradicted: ${doer}`);
  });

  it.each([
    'Norwegian divers blew up the eastern lighthouse',
    'The eastern lighthouse was blown up by Norwegian divers',
    'Norway has blown up the eastern lighthouse',
    'Denmark had blockaded the fishing grounds for nine weeks',
    'The fishing grounds were blockaded for nine weeks by Denmark',
    'Finnish gunners accidentally sank a Swedish survey ship',
    'A Swedish survey ship was sunk by accident, and Finland owned up',
    'The truce between the two trawler fleets was brokered by Poland',
    'Copenhagen had blockaded the fishing grounds for nine weeks',
  ])('the same: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('what is told of a part', () => {
  it.each([
    'All of the rescued sailors were cadets',
    'The ferry company has recovered its entire fleet lost in the storm',
    'All residents of the island are pensioners',
  ])('is not told of all: %s', (text) => {
    expect(problems(text)).toContain(`contradicted: ${text}`);
  });

  it.each([
    'Dozens of cadets are among those rescued from the storm',
    'Not all of the rescued sailors were cadets',
    'Some of the rescued sailors were cadets',
    'After all, dozens of cadets were rescued from the storm',
    'Nearly all residents of the island are pensioners',
    'The ferry company has recovered a part of its fleet lost in the storm',
    'All houses of the island were rebuilt',
  ])('may be told so: %s', (text) => {
    expect(problems(text).filter((one) => one.includes(text))).toEqual([]);
  });
});

describe('what a source denies', () => {
  it.each([
    ['The customs treaty has been ratified by the senate of Velden'],
    ['The island, which became a republic nearly thirty years ago, is recognized by Iceland'],
    ['The delegates participated in drafting the fisheries accord'],
  ])('is told as denied: %s', (text) => {
    expect(problems(text)).not.toEqual([]);
  });

  it.each([
    'The customs treaty has yet to be ratified by the senate of Velden',
    'The customs treaty has never been ratified by the senate of Velden',
    'No senate of Velden has ratified the customs treaty',
    'The pilot Lise Hald has undergone surgery',
    'The island remains unrecognized abroad as a republic, even by Iceland',
    'The delegates took no part in drafting the fisheries accord',
    'The delegates have not participated in drafting the fisheries accord',
  ])('is no problem where it is denied: %s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('weekdays, years of a time, rounding, who speaks', () => {
  it.each([
    ['Negotiations over the cod quota were to start on Friday in the town hall', 'contradicted: Friday'],
    ['Some 100,000 seabirds breed on the northern cliffs', 'contradicted: Some 100,000 seabirds'],
    [
      'The cease order took effect at midnight on November 10, 2019, in the strait',
      'contradicted: midnight on November 10, 2019',
    ],
  ])('%s', (text, problem) => {
    expect(problems(text)).toContain(problem);
  });

  it.each([
    'Negotiations over the cod quota were to start on Thursday in the town hall',
    'About 125,000 seabirds breed on the northern cliffs',
    'The cease order took effect at midnight on November 10, 2020, in the strait',
    'To the Icelandic mayor the fisheries accord is “a bitter and necessary medicine”',
  ])('%s', (text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('where it was, by a "there"', () => {
  it('is held against the place told before', () => {
    expect(problems('Strikers stormed the customs house in Iceland and looted its cellars')).toEqual([]);
    expect(problems('Strikers stormed the customs house in Copenhagen and looted its cellars')).toEqual([
      'contradicted: Copenhagen',
    ]);
    expect(problems('Strikers stormed the customs house in Velden and looted its cellars')).toEqual([]);
  });
});

describe('a word that leaves it open beside the verb', () => {
  it.each([
    ['Strikers beat the harbour inspector so badly that he was hospitalized', ['told: was hospitalized']],
    ['Strikers beat the harbour inspector, who was hospitalized', ['told: was hospitalized']],
    ['Strikers beat the harbour inspector, who is said to have been hospitalized', []],
    ['Strikers beat the harbour inspector, who was apparently hospitalized', []],
    ['A baker was hospitalized', []],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { proofOf } from '../../src/proof/index.ts';

const EMPTY: Registry = { files: [], claims: [], events: new Map(), parties: new Map(), findings: [] };

const PORT = textSource(
  'port',
  [
    'The guests are here.',
    'A contingent comes to the harbour of Velden: it will count 1,960 sailors with 90 armored patrol boats.',
    'Norwegian sailors will be deployed in the harbour as well, beside those of the ministry.',
    'At least 32 dockers were hurt when the northern quay collapsed, and more than 1,432 windows broke in the old town.',
    'Both crews are to begin the search for the wreck at 1 pm (0900 GMT) on Wednesday.',
    'Experts say there may now be a large exodus of dockers from Velden.',
    'The commission is only responsible for the archive of the port and will not deploy divers.',
    'The inspector had not visited the eastern pier nor closed the lock since Tuesday.',
    'It is the fourth time that the two crews have agreed on a truce.',
    'The harbour master Rutskoy spoke of the winter.',
  ].join('\n\n'),
  { published: '2021-03-09' },
);

const report = reconcile({ sources: [PORT], unreadable: [], findings: [] }, EMPTY);

const told = (text: string): readonly string[] =>
  proofOf({ file: 'story.md', text }, report).marks.map(({ result, stated }) => `${stated} ${result}`);

const problems = (text: string): readonly string[] =>
  told(text).filter((one) => !/ (?:stands|supported|compatible|uncovered)$/u.test(one));

describe('a figure with a slip', () => {
  it.each([
    ['digits that changed places', 'The ministry deploys 1,690 sailors.[^port]', 'count contradicted'],
    ['a digit that differs', 'The ministry deploys 1,950 sailors.[^port]', 'count contradicted'],
    ['none', 'The contingent counts 1,960 sailors.[^port]', 'count supported'],
    ['two digits that differ', 'The ministry deploys 1,234 sailors.[^port]', 'count uncovered'],
    ['of other people', 'The ministry deploys 1,690 dockers.[^port]', 'count uncovered'],
    ['without a source that is cited', 'The ministry deploys 1,690 sailors.', 'count uncovered'],
    ['in British spelling', 'The contingent counts 99 armoured patrol boats.[^port]', 'count contradicted'],
    ['the same in British spelling', 'The contingent counts 90 armoured patrol boats.[^port]', 'count supported'],
  ])('%s', (_, text, result) => {
    expect(told(text)).toContain(result);
  });
});

describe('a bound by another figure', () => {
  it.each([
    ['a smaller one', 'At least 23 dockers were hurt when the northern quay collapsed.[^port]', 'count contradicted'],
    ['a greater one', 'At least 42 dockers were hurt when the northern quay collapsed.[^port]', 'count contradicted'],
    ['the same', 'At least 32 dockers were hurt when the northern quay collapsed.[^port]', 'count supported'],
    ['a rounder one', 'At least 30 dockers were hurt when the northern quay collapsed.[^port]', 'count compatible'],
  ])('%s', (_, text, result) => {
    expect(told(text)).toContain(result);
  });
});

describe('a time of day', () => {
  it.each([
    ['the same clock', 'Both crews are to begin the search for the wreck at 1 pm.[^port]', 'time compatible'],
    ['the same by its zone', 'Both crews are to begin the search for the wreck at 0900 GMT.[^port]', 'time supported'],
    ['another clock', 'Both crews are to begin the search for the wreck at 3 pm.[^port]', 'time contradicted'],
  ])('%s', (_, text, result) => {
    expect(told(text)).toContain(result);
  });
});

describe('what is told surer than the source tells it', () => {
  it.each([
    [
      'what may come, told as certain',
      'There will be a large exodus of dockers from Velden.[^port]',
      ['statement told'],
    ],
    ['what may come, told so', 'There may be a large exodus of dockers from Velden.[^port]', []],
    ['what may come, called possible', 'Experts see a possible large exodus of dockers from Velden.[^port]', []],
    [
      'what will not come, told as to come',
      'The commission will deploy divers for the port.[^port]',
      ['statement told'],
    ],
    ['what will not come, told so', 'The commission will not deploy divers for the port.[^port]', []],
    [
      'what was not done, told so in other words',
      'The inspector says that he has not closed the lock since Tuesday.[^port]',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('ranks and names by themselves', () => {
  it.each([
    ['another rank in the source cited', 'It was their third truce.[^port]', ['count contradicted']],
    ['the same', 'It was their fourth truce.[^port]', []],
    ['another row', 'It was their third fire.[^port]', []],
    ['a name with a slip', 'The winter worries Rotskoy.[^port]', ['name contradicted']],
    ['the name', 'The winter worries Rutskoy.[^port]', []],
    ['a name that is longer', 'The winter worries Rutskoyan.[^port]', []],
    ['a name with a slip, and no source cited', 'The winter worries Rotskoy.', []],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

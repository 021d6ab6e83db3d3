import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Registry } from '../../src/model/claim.ts';
import { proofOf } from '../../src/proof/index.ts';
import { isProblem } from '../../src/proof/model.ts';

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

describe('names exchanged for another', () => {
  it.each([
    ['where the source has another in its place', 'The crews took the bay from Norway.[^isle]', ['name contradicted']],
    ['where the source has that one', 'The crews took the bay from Sweden.[^isle]', []],
    ['where nobody is cited', 'The crews took the bay from Norway.', []],
    [
      'of more than one word, of which no source has one',
      'It was built by Anna Brennerova.[^isle]',
      ['name contradicted'],
    ],
    ['of more than one word, as they stand', 'It was built by Anna Lindqvist.[^isle]', []],
    ['of whom no source tells', 'The map of the island was drawn by Oddvar.[^isle]', ['name contradicted']],
    ['as the source has it, who drew it', 'The map of the island was drawn by Torvald.[^isle]', []],
    ['that only begins a sentence', 'Maps of the island were drawn by Torvald.[^isle]', []],
    ['of a title that the source gives another', 'The map of the island was drawn by President Torvald.[^isle]', []],
  ])('%s', (_, text, expected) => {
    const isle = textSource(
      'isle',
      [
        'The crews took the bay from Sweden before the ice came.',
        'The lighthouse was built by Anna Lindqvist.',
        'A map of the island was drawn by Torvald in that winter.',
      ].join('\n\n'),
      { published: '2021-03-09' },
    );
    const other = reconcile({ sources: [isle, PORT], unreadable: [], findings: [] }, EMPTY);
    const { marks } = proofOf({ file: 'a', text }, other);
    expect(marks.filter(isProblem).map(({ stated, result }) => `${stated} ${result}`)).toEqual(expected);
  });
});

describe('words given to another', () => {
  const talks = textSource(
    'talks',
    'To Holt it was a “cold and empty deal”; to Brandt it is “indescribably painful”.\n\nMayer came late. The winter, she found, was a “gift to every sailor”.\n',
  );
  const other = reconcile({ sources: [talks], unreadable: [], findings: [] }, EMPTY);
  const voices = (text: string): readonly string[] =>
    proofOf({ file: 'a', text }, other).marks.flatMap(({ result, words }) => (result === 'voice' ? [words] : []));

  it.each([
    ['To Holt the text was “indescribably painful”.', ['Holt']],
    ['To Brandt the text was “indescribably painful”.', []],
    ['In the words of Brandt it was a “cold and empty deal”.', ['Brandt']],
    ['“Gift to every sailor” were Brandt’s words for it.', []],
    ['“Cold and empty deal” were Brandt’s words for it.', ['Brandt']],
    ['“Cold and empty deal” were Holt’s words for it.', []],
    ['In Holt’s phrase it was a “cold and empty deal”.', []],
    ['According to Holt it was “indescribably painful”.', ['Holt']],
    ['He gave Holt a map. It is “indescribably painful”.', []],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('figures that the source cited does not have', () => {
  it.each([
    ['a day', 'The crews agreed on a truce on a Monday.[^week]', ['date contradicted']],
    ['its own day', 'The crews agreed on a truce on a Sunday.[^week]', []],
    ['the other end of a bound', 'At most 32 dockers were hurt when the quay fell.[^week]', ['count contradicted']],
    ['its own bound', 'At least 32 dockers were hurt when the quay fell.[^week]', []],
    ['a day of a source without one', 'The pact was signed on 8 November.[^pact]', ['date contradicted']],
    ['its day', 'The pact was signed on 9 November.[^pact]', []],
    ['a rank by itself', 'The accord was the third between the crews.[^week]', ['count contradicted']],
    ['that rank', 'The accord was the fourth between the crews.[^week]', []],
  ])('%s', (_, text, expected) => {
    const week = textSource(
      'week',
      [
        'On Sunday the two crews agreed on a truce in the harbour.',
        'At least 32 dockers were hurt when the quay fell, and the crews wept.',
        'It is the fourth time that the two crews have reached an agreement.',
        'Both crews are to begin the search for the wreck on Wednesday.',
      ].join('\n\n'),
      { published: '2021-03-09' },
    );
    const pact = textSource('pact', 'The pact of 2020 was signed on November 9 by the leaders of both towns.\n');
    const other = reconcile({ sources: [week, pact], unreadable: [], findings: [] }, EMPTY);
    const { marks } = proofOf({ file: 'a', text }, other);
    expect(marks.filter(isProblem).map(({ stated, result }) => `${stated} ${result}`)).toEqual(expected);
  });
});

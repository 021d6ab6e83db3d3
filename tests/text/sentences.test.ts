import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/text/sentences.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

describe('sentenceAround', () => {
  it.each([
    ['between two others', 'One came. Two stayed here. Three left.', 'stayed', 'Two stayed here.'],
    ['the first', 'One came. Two stayed.', 'One', 'One came.'],
    ['the last, without a full stop', 'One came. Two stayed', 'stayed', 'Two stayed'],
    ['past a title', 'Before. It was Gen. Rudsky who spoke. After.', 'spoke', 'It was Gen. Rudsky who spoke.'],
    ['past initials', 'Before. The U.S. State Department spoke. After.', 'spoke', 'The U.S. State Department spoke.'],
    ['past a decimal', 'Before. It cost $2.5bn in all. After.', 'in all', 'It cost $2.5bn in all.'],
    ['a heading without a full stop', 'Peace at last\n\nTroops came. They left.', 'came', 'Troops came.'],
    ['a short line, which is a heading', 'Karabakh disaster\nTroops came home.', 'came', 'Troops came home.'],
    [
      'over a wrapped line',
      'Then came the day on which the army was not\ndeployed in the region. It stayed.',
      'deployed',
      'Then came the day on which the army was not\ndeployed in the region.',
    ],
    [
      'a long heading, before a line for which it had room',
      'The council of the northern town is divided over the bridge\nLind also said that the work was to end in May, in a statement to the press.',
      'Lind',
      'Lind also said that the work was to end in May, in a statement to the press.',
    ],
    [
      'over a wrapped line that goes on with a name',
      'The bridge was to have been opened this spring by the\nGovernor and his wife.',
      'opened',
      'The bridge was to have been opened this spring by the\nGovernor and his wife.',
    ],
    [
      'behind a separator of paragraphs',
      'The council of the northern town is divided over\u2029the bridge.',
      'bridge',
      'the bridge.',
    ],
    ['two sentences', 'A came. B went. C stayed.', 'came. B', 'A came. B went.'],
  ])('%s', (_, text, words, sentence) => {
    expect(around(text, words)).toBe(sentence);
  });

  it.each([
    ['one line without an end', 'a '.repeat(500_000)],
    ['nothing but line breaks', '\n'.repeat(1_000_000)],
    ['nothing but full stops', '. '.repeat(500_000)],
  ])('looks only near the span in %s', (_, text) => {
    const before = process.cpuUsage().user;
    const span = sentenceAround(text, { start: 500_000, end: 500_001 });
    expect(span.start).toBeLessThanOrEqual(500_000);
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
  });
});

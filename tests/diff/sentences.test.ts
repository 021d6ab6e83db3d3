import { describe, expect, it } from 'vitest';
import { changedSentences, type SentenceChange } from '../../src/diff/sentences.ts';
import { isAge, isCorrection } from '../../src/languages/corrections.ts';
import type { Source } from '../../src/model/source.ts';

const source = (text: string, language?: string): Source => ({
  id: 'paper',
  file: 'corpus/paper.txt',
  sha256: text,
  text,
  derivedFrom: [],
  ...(language !== undefined && { language }),
});

const shown = ({ before, after, what }: SentenceChange): string =>
  `${before ?? '-'} > ${after ?? '-'} (${what.join(', ')})`;

const changes = (before: string, after: string, language?: string): readonly string[] =>
  changedSentences(source(before, language), source(after, language)).map(shown);

const REST = 'The mayor thanked everybody. Nothing else is known.';

describe('sentences that changed', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a number', 'Some 12 men left.', 'Some 14 men left.', ['number']],
    ['a number in words', 'Seven men left early.', 'Nine men left early.', ['number']],
    ['a date', 'The bridge fell on May 3.', 'The bridge fell on May 4.', ['date']],
    ['a name', 'He met Anna Smith there.', 'He met Anna Jones there.', ['name']],
    ['a negation', 'The fire was arson, they say.', 'The fire was not arson, they say.', ['negation']],
    ['a hedge', 'The fire was arson, they say.', 'The fire was reportedly arson, they say.', ['hedge']],
    ['how long ago it was', 'He died 2 days ago.', 'He died 3 days ago.', ['number']],
    ['words beside a number', 'Police arrested 12 men.', 'Police released 12 men.', ['word']],
  ])('tell %s', (_, before, after, what) => {
    expect(changes(`${before} ${REST}`, `${after} ${REST}`)).toEqual([`${before} > ${after} (${what.join(', ')})`]);
  });

  it('tell what is new and what is gone', () => {
    expect(changes(REST, `${REST} At least 3 died.`)).toEqual(['- > At least 3 died. (number)']);
    expect(changes(`No one died. ${REST}`, REST)).toEqual(['No one died. > - (negation)']);
    expect(changes(REST, `${REST} It didn’t burn.`)).toEqual(['- > It didn’t burn. (negation)']);
  });

  it.each([
    ['a sentence that moved', 'First 12 came. Then 14 left.', 'Then 14 left. First 12 came.'],
    ['typography', 'It’s “12” men – again.', 'It\'s "12" men - again.'],
    [
      'layout',
      'Some 12 men who came from afar to see the\nold town left.',
      'Some 12 men who came from afar to see the old town left.',
    ],
    ['words that state nothing', 'They were quite happy about it.', 'They were rather happy about it.'],
    ['how old the page is', 'Updated 1 day ago\n\nThey left.', 'Updated 2 days ago\n\nThey left.'],
    ['furniture', 'Read more: 5 tips\n\nThey left.', 'Read more: 9 tips\n\nThey left.'],
  ])('leave out %s', (_, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  it('tell corrections and updates first', () => {
    const after = `Some 14 men left. ${REST}\n\nCorrection: this article first said twelve.`;
    expect(changes(`Some 12 men left. ${REST}`, after)).toEqual([
      '- > Correction: this article first said twelve. (correction, number)',
      'Some 12 men left. > Some 14 men left. (number)',
    ]);
  });

  it('tell every sentence of a language that is not read', () => {
    expect(changes('Er ging fort.', 'Er blieb da.', 'de')).toHaveLength(2);
  });

  it('name once what two long wordings state', () => {
    const long = (many: number): string => `${'They left and '.repeat(120)}took ${many} men.`;
    expect(changedSentences(source(long(12)), source(long(14))).map(({ what }) => what)).toEqual([['number']]);
  });

  it('say where, and what became of the words', () => {
    const [change] = changedSentences(
      source(`${REST}\n\nSome 12 men left.`),
      source(`${REST}\n\nNow some 14 men left.`),
    );
    expect(change).toMatchObject({ file: 'corpus/paper.txt', line: 3 });
    expect(change?.diff?.filter(({ op }) => op !== 'same').map(({ op, text }) => `${op} ${text}`)).toEqual([
      'added Now',
      'removed Some',
      'added some',
      'removed 12',
      'added 14',
    ]);
  });

  it('are few or many in linear time', () => {
    const many = (add: number): string =>
      Array.from({ length: 2_000 }, (_, at) => `Number ${at + add} came.`).join('\n\n');
    expect(changes(many(0), many(1_000_000)).length).toBe(4_000);
  });
});

describe('a note of correction', () => {
  it.each([
    ['Correction: the figure was wrong.', true],
    ['CORRECTION (May 3): the figure was wrong.', true],
    ['Updated: May 3, 2024', true],
    ['Update, 14:00:', true],
    ['Updated May 3, 2024', true],
    ["Editor's note: a name was changed.", true],
    ['This article was amended on 3 May to say so.', true],
    ['An earlier version of this story misstated the year.', true],
    ['Berichtigung: Die Zahl war falsch.', true],
    ['Исправление: цифра была неверной.', true],
    ['Updated 3 hours ago', false],
    ['Updated figures show a rise.', false],
    ['The correction of the market went on.', false],
    ['He was corrected by the judge.', false],
    ['Update your browser.', false],
    ['Corrections officers went on strike.', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isCorrection(sentence)).toBe(expected);
  });

  it.each([
    ['Updated 3 hours ago', true],
    ['Last updated: 2 days ago.', true],
    ['3 hours ago', true],
    ['Last modified about 3 hours ago', true],
    ['Posted more than a week ago', true],
    ['The mayor resigned 3 hours ago.', false],
    ['He died 2 days ago.', false],
    ['The war ended 2 weeks ago.', false],
    ['Updated 2 days ago: 412', false],
    ['Updated May 3', false],
  ])('is no age of a page, or is: %s: %s', (sentence, expected) => {
    expect(isAge(sentence)).toBe(expected);
  });
});

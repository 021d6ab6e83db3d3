import { describe, expect, it } from 'vitest';
import type { KindName } from '../../src/model/values.ts';
import { proveQuote } from '../../src/anchor/index.ts';
import { libraryOf } from './library.ts';

/** `word, where, effect: repaired quote`; `stands` when the quote is proved; any other code. */
const truncation = (text: string, kind: KindName, exact: string): string => {
  const proof = proveQuote({ quote: { exact }, source: 'a', kind }, libraryOf({ a: text }));
  if (proof.ok) return 'stands';
  if (proof.problem.code !== 'quote-truncated') return proof.problem.code;
  const { word, where, effect, repaired } = proof.problem.data;
  return `${word}, ${where}, ${effect}: ${repaired}`;
};

type Row = readonly [kind: KindName, text: string, quote: string, expected: string];

const CAUGHT: readonly Row[] = [
  [
    'count',
    'There were no fewer than 1,960 men.',
    '1,960 men',
    'no fewer than, before, bound: no fewer than 1,960 men',
  ],
  ['count', 'Over 400 men came.', '400 men', 'Over, before, bound: Over 400 men'],
  ['count', 'More than another 300 left.', '300', 'More than, before, bound: More than another 300'],
  ['count', 'It took at least five of them.', 'least five', 'at least, before, bound: at least five'],
  ['count', 'No more than 300 men came.', 'more than 300 men', 'No more than, before, bound: No more than 300 men'],
  ['count', 'A force of 1,960 or more came.', '1,960', 'or more, after, bound: 1,960 or more'],
  ['count', 'Some 1,960 Russian men or so came.', '1,960', 'Some, before, approximation: Some 1,960 Russian men or so'],
  [
    'count',
    'The roughly 120,000 people there',
    '120,000 people',
    'roughly, before, approximation: roughly 120,000 people',
  ],
  ['count', 'It took half a million men.', 'a million men', 'half, before, modifier: half a million men'],
  ['count', 'There were tens of thousands.', 'thousands', 'tens of, before, modifier: tens of thousands'],
  ['count', 'Reportedly more than 300 died.', '300', 'more than, before, bound: Reportedly more than 300'],
  ['count', 'Reportedly more than 300 died.', 'more than 300', 'Reportedly, before, hedge: Reportedly more than 300'],
  ['count', 'There were not 300 men.', '300 men', 'not, before, negation: not 300 men'],
  ['duration', 'It is to last at least five years.', 'five years', 'at least, before, bound: at least five years'],
  ['duration', 'It began nearly 30 years ago.', '30 years', 'nearly, before, approximation: nearly 30 years'],
  [
    'quantity',
    'It took more than 15 to 20 percent.',
    '15 to 20 percent',
    'more than, before, bound: more than 15 to 20 percent',
  ],
  ['deadline', 'They left since December 1.', 'December 1', 'since, before, bound: since December 1'],
  ['date', 'They leave before the 10th.', '10th', 'before, before, bound: before the 10th'],
  ['date', 'It has lasted since 1994.', '1994', 'since, before, bound: since 1994'],
  ['date', 'War began in late September.', 'September', 'late, before, modifier: late September'],
  ['date', 'By the end of September it was over.', 'September', 'end of, before, modifier: By the end of September'],
  [
    'date',
    'It ends on November 10 at the latest.',
    'November 10',
    'at the latest, after, bound: November 10 at the latest',
  ],
  ['name', 'It was not Rutskoy who spoke.', 'Rutskoy', 'not, before, negation: not Rutskoy'],
  ['place', 'It fell everywhere except Baku.', 'Baku', 'except, before, negation: except Baku'],
  ['name', 'It was not General Rutskoy.', 'Rutskoy', 'not, before, negation: not General Rutskoy'],
  ['place', 'They met, reportedly, Baku', 'Baku', 'stands'],
  [
    'assertion',
    'It will not deploy Turkish army.',
    'deploy Turkish army',
    'not, before, negation: not deploy Turkish army',
  ],
  ['assertion', 'They didn’t deploy there.', 'deploy there', "didn't, before, negation: didn't deploy there"],
  ['assertion', 'No Turkish troops will deploy.', 'will deploy', 'No, before, negation: No Turkish troops will deploy'],
  [
    'assertion',
    'Planes reportedly left an air base.',
    'left an air base',
    'reportedly, before, hedge: reportedly left an air base',
  ],
  [
    'assertion',
    'Apparently, the text showed gains.',
    'showed gains',
    'Apparently, before, hedge: Apparently, the text showed gains',
  ],
  ['assertion', 'There may now be a large exodus.', 'a large exodus', 'may, before, hedge: may now be a large exodus'],
  ['assertion', 'It will deploy no troops.', 'It will deploy', 'no, after, negation: It will deploy no'],
  [
    'assertion',
    'The troops left, reportedly.',
    'The troops left',
    'reportedly, after, hedge: The troops left, reportedly',
  ],
  ['choice', 'It was hardly a surrender.', 'a surrender', 'hardly a, before, negation: hardly a surrender'],
  [
    'assertion',
    'It will, he said, not deploy troops.',
    'It will … deploy troops',
    'not, inside, negation: It will, he said, not deploy troops',
  ],
  [
    'count',
    'He counted 90 men and possibly women.',
    '90 men … women',
    'possibly, inside, hedge: 90 men and possibly women',
  ],
  [
    'assertion',
    'Without political agree-\nment none of this lasts.',
    'agree-\nment none of this lasts',
    'Without, before, negation: Without political agree- ment none of this lasts',
  ],
];

const STANDING: readonly Row[] = [
  // What governs the quote from another clause is told by its stance.
  ['assertion', 'Baku denied that it would deploy troops.', 'would deploy troops', 'stands'],
  ['assertion', 'Nobody denies that it deployed troops.', 'it deployed troops', 'stands'],
  ['assertion', 'He did not say why it deployed troops.', 'it deployed troops', 'stands'],
  ['set', 'Neither Armenia nor Russia signed.', 'Russia', 'stands'],
  ['count', 'The bomb may have killed 300 men.', '300 men', 'stands'],
  ['assertion', 'It was not, in the end, deployed.', 'deployed', 'stands'],
  ['count', 'A total of 1,960 men came.', '1,960 men', 'stands'],
  ['count', 'More than 300 men came.', 'More than 300 men', 'stands'],
  ['count', '32 people were killed and more than 200 hurt.', '32 people were killed', 'stands'],
  ['count', 'He met 300 men, at least 20 of them twice.', '300 men', 'stands'],
  ['count', 'It did not stop when 300 men came.', '300 men', 'stands'],
  ['count', 'On May 9 some came. There were 300 men.', '300 men', 'stands'],
  ['duration', 'It will last over the next 5 years.', '5 years', 'stands'],
  ['duration', 'Under the five-year term it ends.', 'five-year term', 'stands'],
  ['date', 'It ended when a deal was reached in 1994.', '1994', 'stands'],
  ['date', 'It has been quiet since the Tuesday raid.', 'Tuesday', 'stands'],
  ['date', 'They leave by December 1.', 'by December 1', 'stands'],
  ['deadline', 'They leave by December 1.', 'December 1', 'stands'],
  ['deadline', 'They leave no later than December 1.', 'December 1', 'stands'],
  ['date', 'They met on May 9.', '9', 'stands'],
  ['name', 'He did not say that Rutskoy left.', 'Rutskoy', 'stands'],
  ['name', 'It may be that Rutskoy left.', 'Rutskoy', 'stands'],
  ['place', 'No troops went to Baku.', 'Baku', 'stands'],
  ['assertion', 'They did not stay. Troops were deployed.', 'Troops were deployed', 'stands'],
  ['assertion', 'It will not deploy Turkish army.', 'will not deploy Turkish army', 'stands'],
  ['assertion', 'Turkey, which is not a party to the deal now, deploys troops.', 'deploys troops', 'stands'],
  ['assertion', 'It did not wait, but deployed troops.', 'deployed troops', 'stands'],
  ['assertion', 'It not only left but deployed troops.', 'left', 'stands'],
  ['assertion', 'In May 2020 it deployed troops.', 'deployed troops', 'stands'],
  ['assertion', 'There is no doubt that it deployed troops.', 'deployed troops', 'stands'],
  ['choice', 'It was a surrender, not a victory.', 'a surrender', 'stands'],
  ['assertion', 'Troops left … never to return. They came back … at last.', 'They came back … last', 'stands'],
];

describe('quote-truncated', () => {
  it.each(CAUGHT)('%s: %s ⟦%s⟧', (kind, text, quote, expected) => {
    expect(truncation(text, kind, quote)).toBe(expected);
  });

  it.each(STANDING)('not %s: %s ⟦%s⟧', (kind, text, quote, expected) => {
    expect(truncation(text, kind, quote)).toBe(expected);
  });

  it('speaks when one of several matches is truncated', () => {
    expect(truncation('It has 300 men. Then more than 300 men came.', 'count', '300 men')).toMatch(/^more than/);
  });

  it.each(CAUGHT.filter(([, , , expected]) => expected !== 'stands'))('repairs %s: %s ⟦%s⟧', (kind, text, quote) => {
    const repaired = truncation(text, kind, quote).split(': ').slice(1).join(': ');
    expect(truncation(text, kind, repaired)).toBe('stands');
  });
});

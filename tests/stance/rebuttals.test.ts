import { describe, expect, it } from 'vitest';
import { FAMILIES, stanceOf, type QuotedSentence } from '../../src/stance/index.ts';
import type { KindName } from '../../src/model/values.ts';

type Row = readonly [kind: KindName, before: string, quote: string, after: string];

const SENTENCES: readonly Row[] = [
  ['assertion', 'On Monday ', 'the bridge collapsed', ' in May.'],
  ['count', 'In the flood ', '300 people', ' died.'],
  ['date', 'The school closed on ', '3 May 2019', '.'],
  ['name', '“The prize went to ', 'Anna Lind', '.”'],
];

const REBUTTED = {
  denied:
    'This is a lie.|That was false.|Not true.|Nonsense.|It never happened.|None of this is true.|No such thing happened.|He had made it up.|The mayor denied it.|The ministry denies that.|In fact it did not.|A court found otherwise.|The opposite is true.|We now know this to be false.|We got this wrong.|The report turned out to be a hoax.',
  withdrawn:
    'The figure was later corrected.|The paper later retracted the story.|The agency has since withdrawn the figure.|This report has been corrected.',
  open: 'Or did it?|Did it?|Really?|Was it so?',
  doubted:
    'Or so they say.|Or so he said.|That, at least, is the legend.|That was the plan.|That is what he says.|So the story goes.|This could not be verified.|The claim could not be verified.|This remains unproven.|This is only a rumour.',
};

const LET_BE =
  'That was not all.|This was not the first time.|It was not a surprise.|This is not in doubt.|It is not known why.|This has not been explained.|He denied the charges.|It was wrong to build there.|He lied about his age.|He was wrong about the cause.|It was later repaired.|They did not return.|The board withdrew it in March.|The mayor denied that it was unsafe.|It stays unclear on the status of the towns.|Was it sabotage?|If it rains, the fair will close.|The army withdrew.|No one disputes this.|Nobody denied it.|That did not stop the fair.';

const standing = ([kind, before, quote, after]: Row, next: string) => {
  const quoted: QuotedSentence = { before, quote, after, next: ` ${next}` };
  return stanceOf(quoted, FAMILIES[kind]);
};

describe.each(SENTENCES)('the sentence behind %s: %s[%s]%s', (...row) => {
  it.each(Object.entries(REBUTTED).flatMap(([stance, all]) => all.split('|').map((next) => [stance, next] as const)))(
    'leaves it %s: %s',
    (stance, next) => {
      expect(standing(row, next).stance).toBe(stance);
    },
  );

  it.each(LET_BE.split('|'))('says nothing of it: %s', (next) => {
    expect(standing(row, next)).toEqual({ stance: 'asserted', cue: null });
  });
});

it('shows the words of the next sentence', () => {
  expect(standing(['count', 'In the flood ', '300 people', ' died.'], 'The mayor denied it.').cue?.text).toBe(
    'the mayor denied it.',
  );
});

import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../src/stance/index.ts';
import { ASSERTED } from './cases/asserted.ts';
import { DENIED, DOUBTED, OPEN, PLANNED, WITHDRAWN } from './cases/not-asserted.ts';
import { CLASSES } from './cases/classes.ts';
import { CLOSED } from './cases/closed.ts';
import { NON_FINITE } from './cases/nonfinite.ts';
import { OBLIGATIONS } from './cases/obligations.ts';
import { ACCOUNTS } from './cases/accounts.ts';
import { HONEST } from './cases/honest.ts';
import { HOSTILE } from './cases/hostile.ts';
import { around, type StanceCase } from './cases/row.ts';

const CASES: readonly StanceCase[] = [
  ...HONEST,
  ...HOSTILE,
  ...CLOSED,
  ...CLASSES,
  ...ACCOUNTS,
  ...NON_FINITE,
  ...OBLIGATIONS,
  ...ASSERTED,
  ...DENIED,
  ...OPEN,
  ...WITHDRAWN,
  ...DOUBTED,
  ...PLANNED,
];

const standing = ({ sentence, family }: Pick<StanceCase, 'sentence' | 'family'>) => stanceOf(around(sentence), family);

describe('the stance of a sentence to what is quoted from it', () => {
  it.each(CASES)('$stance: $sentence', (row) => {
    expect(standing(row).stance).toBe(row.stance);
  });

  it.each(CASES)('names words of the sentence, or none: $sentence', ({ sentence, family }) => {
    const { before, quote, after } = around(sentence);
    const { stance, cue } = stanceOf({ before, quote, after }, family);
    expect(cue === null).toBe(stance === 'asserted');
    if (cue !== null) expect((before + quote + after).slice(cue.span.start, cue.span.end)).toBe(cue.text);
  });

  it('takes for the opinion of who is quoted what he thinks', () => {
    const sentence = around('The mayor believes that [[60 soldiers]] fell.');
    expect(stanceOf(sentence, 'number').stance).toBe('doubted');
    expect(stanceOf(sentence, 'number', true).stance).toBe('asserted');
    expect(stanceOf(around('I think that [[the bridge fell]].'), 'statement', true).stance).toBe('asserted');
  });

  it('looks no farther than a sentence can be long', () => {
    const far = `It is false that ${'very '.repeat(2_000)}`;
    expect(stanceOf({ before: far, quote: '60 soldiers', after: ' fell.' }, 'number').stance).toBe('asserted');
  });
});

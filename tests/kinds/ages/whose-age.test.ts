import { describe, expect, it } from 'vitest';
import { age } from '../../../src/kinds/age.ts';
import { formatFrame, LEVEL } from '../../../src/model/frame.ts';

const frameIn = (sentence: string): string => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  const outcome = age.read(quote, { options: {}, around: { before, after } });
  return outcome.ok ? formatFrame(outcome.frame ?? LEVEL) : 'declined';
};

describe('whose an age is', () => {
  it.each([
    ["The victim's mother, [[58]], was unhurt.", 'other-party (tie: mother)'],
    ['The victim, [[58]], was unhurt.', 'level'],
    ['Her elder brother is now [[41 years old]].', 'other-party (tie: brother)'],
    ['Their daughter was [[six months old]].', 'other-party (tie: daughter)'],
    ['Their daughter, whom nobody had expected, was [[six months old]].', 'other-party (tie: daughter)'],
    ['Their daughter drowned, and the captain, a stranger, was [[41 years old]].', 'level'],
    ['His son had left, the reporter, who was [[41 years old]], said.', 'level'],
    ['The brother, [[41]], came.', 'level'],
    ['She died at [[91]].', 'level'],
  ])('%s: %s', (sentence, frame) => {
    expect(frameIn(sentence)).toBe(frame);
  });
});

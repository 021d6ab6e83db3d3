import { distance } from 'fastest-levenshtein';

/** A word is offered only while at most this share of its letters is wrong. */
const WORST_SHARE = 0.4;

const letters = (word: string): string => Array.from(word).sort().join('');

/** Edits from one word to another; two letters that changed places are one slip of the hand. */
const edits = (a: string, b: string): number => {
  const count = distance(a, b);
  return count === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : count;
};

/** The known word nearest to a mistyped one, or nothing where none is near enough to be meant. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const lower = word.toLowerCase();
  const ranked = [...known]
    .map((candidate) => ({ candidate, slips: edits(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= Math.max(word.length, candidate.length) * WORST_SHARE)
    .sort((a, b) => a.slips - b.slips || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
};

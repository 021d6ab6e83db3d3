import { distance } from 'fastest-levenshtein';

/** A word is offered only while at most this share of its letters is wrong. */
const WORST_SHARE = 0.4;

/** The known word nearest to a mistyped one, or nothing where none is near enough to be meant. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const lower = word.toLowerCase();
  const ranked = [...known]
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(word.length, candidate.length) * WORST_SHARE)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
};

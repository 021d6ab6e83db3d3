import type { Clause } from '../../clauses/index.ts';
import type { Sentence } from '../../governor.ts';

/** "It was on [3 May] that the bridge opened": the clause that tells what is put in front of it. */
const cleftFrom = ({ words, parse }: Sentence, clause: Clause | undefined, word: number): Clause | undefined => {
  const group = clause?.group;
  if (group?.isCopula !== true || words[group.first - 1]?.lower !== 'it') return undefined;
  return parse.clauses.find(
    ({ kind, parent, start, group: own }) =>
      parent === clause && own !== undefined && start > word && (kind === 'relative' || kind === 'clause'),
  );
};

/** The clause that has a verb for a word: its own, or the one that it is put into or in front of. */
export const clauseOf = (sentence: Sentence, word: number): Clause | undefined => {
  let clause = sentence.parse.owners[word];
  while (clause !== undefined && clause.group === undefined && clause.parent !== undefined) clause = clause.parent;
  return cleftFrom(sentence, clause, word) ?? clause;
};

/** Whether a word stands in a clause itself, or in a phrase in front of it. */
export const isOfClause = ({ parse }: Sentence, at: number, clause: Clause): boolean => {
  const own = parse.owners[at];
  return own === clause || (own?.kind === 'front' && own.parent === clause);
};

/**
 * Whether the time and place of a clause are those of a word: not where it is put in behind, "it was the task of a group,
 * led by [France]".
 */
export const isToldIn = (sentence: Sentence, word: number, clause: Clause): boolean =>
  isOfClause(sentence, word, clause) || sentence.parse.owners[word] === clause.parent;

/** Words of a sentence as they are shown. */
export const shown = ({ words }: Sentence, from: number, end: number): string =>
  words
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');

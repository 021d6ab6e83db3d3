import type { Clause } from '../../clauses/index.ts';
import type { Sentence } from '../../governor.ts';
import { lowerAt } from '../nouns.ts';

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'where']);

/** Whether a word stands in a clause behind a comma that only adds to another: "the judge, who had doubted the witness, ruled". */
export const isAdded = (sentence: Sentence, at: number, clause: Clause): boolean => {
  for (let one = sentence.parse.owners[at]; one !== undefined && one !== clause; one = one.parent) {
    if (one.kind === 'main') return false;
    if (RELATIVES.has(lowerAt(sentence, one.start)) && lowerAt(sentence, one.start - 1) === ',') return true;
  }
  return false;
};

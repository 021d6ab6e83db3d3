import { SET_METONYMS, SET_PARTS } from '../../languages/en/host-words.ts';
import { DETERMINERS } from '../../languages/en/stance/grammar.ts';
import { nounForms } from '../forms.ts';
import type { Sentence } from '../governor.ts';
import { isNoun, lowerAt, tie } from './nouns.ts';
import { rootsOf } from './roots.ts';
import { isOpenClass } from './telling/words.ts';
import type { Tie } from './tie.ts';

/** Prepositions by which what stands before them is of the names of a set, and not these. */
const OF: ReadonlySet<string> = new Set(['of', 'from', 'in', 'for', 'near', 'around']);
const METONYMS: ReadonlySet<string> = new Set(nounForms(SET_METONYMS));
const PARTS: ReadonlySet<string> = new Set(SET_PARTS.split('|'));

/** "Firms from [Mali and Chad]", "one of [Mali and Chad]", "northern [Mali and Chad]": what is told of the names is of that. */
export const setHostOf = (sentence: Sentence): Tie | undefined => {
  const first = sentence.words.findIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  const before = DETERMINERS.has(lowerAt(sentence, first - 1)) ? first - 2 : first - 1;
  if (PARTS.has(lowerAt(sentence, before)))
    return tie(sentence, before, before + 1, [rootsOf(lowerAt(sentence, before))]);
  const head = lowerAt(sentence, before - 1);
  const isHost =
    OF.has(lowerAt(sentence, before)) &&
    (PARTS.has(head) ||
      (isNoun(sentence, before - 1) &&
        isOpenClass(sentence, before - 1) &&
        sentence.parse.groupOf[before - 1] === undefined &&
        !METONYMS.has(head)));
  return isHost ? { ...tie(sentence, before - 1, before + 1, [rootsOf(head)]), isWide: true } : undefined;
};

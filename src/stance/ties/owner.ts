import { POSSESSED_TIMES } from '../../languages/en/tie-words.ts';
import type { Sentence } from '../governor.ts';
import { isCurrency } from '../words.ts';
import { lowerAt, tie } from './nouns.ts';
import { rootsOf, withoutOwning } from './roots.ts';
import type { Tie } from './tie.ts';

const TIMES: ReadonlySet<string> = new Set(POSSESSED_TIMES.split('|'));

/** "Its rival's [900 members]": whose they are. */
export const ownerOf = (sentence: Sentence, word: number): Tie | undefined => {
  const at = isCurrency(sentence.words[word - 1]) ? word - 2 : word - 1;
  const owner = lowerAt(sentence, at);
  const noun = withoutOwning(owner);
  if (noun === owner || TIMES.has(noun)) return undefined;
  return { ...tie(sentence, at, at + 1, [rootsOf(noun)]), isWide: true };
};

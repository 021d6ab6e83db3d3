import { POSSESSED_TIMES } from '../../languages/en/tie-words.ts';
import type { Sentence } from '../governor.ts';
import { isNumber } from '../verb-groups.ts';
import { isCurrency } from '../words.ts';
import { lowerAt, tie } from './nouns.ts';
import { rootsOf, withoutOwning } from './roots.ts';
import type { Tie } from './tie.ts';

const CAPITAL = /^\p{Lu}/u;
const TIMES: ReadonlySet<string> = new Set(POSSESSED_TIMES.split('|'));
const HIS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

const isName = (sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  return word?.isWord === true && !word.isQuoted && CAPITAL.test(word.text) && !isNumber(word);
};

/** "Otto Lang and [Karl Brandt]", "[Karl Brandt] and his wife": who is named together with the one quoted, in one clause. */
export const partnerOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const isHere = (at: number): boolean => parse.owners[at] === parse.owners[word] && parse.groupOf[at] === undefined;
  const wide = (from: number, to: number, of: number): Tie => ({
    ...tie(sentence, from, to, [rootsOf(lowerAt(sentence, of))]),
    isWide: true,
  });
  const first = words.findIndex(({ isQuoted }) => isQuoted);
  const last = words.findLastIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  if (lowerAt(sentence, first - 1) === 'and' && isName(sentence, first - 2) && isHere(first - 2))
    return wide(first - 2, first, first - 2);
  if (lowerAt(sentence, last + 1) !== 'and') return undefined;
  const isHis = HIS.has(lowerAt(sentence, last + 2));
  let end = last + 2;
  while (isName(sentence, end + 1)) end += 1;
  const other = isHis ? last + 3 : end;
  const isOther = isHis ? words[other]?.isWord === true : isName(sentence, last + 2);
  return isOther && isHere(other) && isHere(last + 2) ? wide(last + 1, other + 1, other) : undefined;
};

/** "Its rival's [900 members]": whose they are. */
export const ownerOf = (sentence: Sentence, word: number): Tie | undefined => {
  const at = isCurrency(sentence.words[word - 1]) ? word - 2 : word - 1;
  const owner = lowerAt(sentence, at);
  const noun = withoutOwning(owner);
  if (noun === owner || TIMES.has(noun)) return undefined;
  return { ...tie(sentence, at, at + 1, [rootsOf(noun)]), isWide: true };
};

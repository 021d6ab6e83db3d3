import type { Sentence } from '../../governor.ts';
import { unmarked } from '../../../text/unmarked.ts';
import { isNumber } from '../../verb-groups.ts';
import { lowerAt } from '../nouns.ts';
import { shown } from './clause.ts';
import { isAmong, meaningsOf, sensesOf } from './senses.ts';
import type { Picked, Telling } from './telling.ts';

const CAPITAL = /^\p{Lu}/u;
const HIS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

const isName = ({ words }: Sentence, at: number): boolean => {
  const word = words[at];
  return word?.isWord === true && CAPITAL.test(word.text) && !isNumber(word);
};

/** "Otto Lang and [Karl Brandt]", "[Karl Brandt] and his wife": who is named together with the name quoted, in one clause. */
export const partnerOf = (sentence: Sentence, word: number): Picked | undefined => {
  const { words, parse } = sentence;
  if (!isName(sentence, word)) return undefined;
  const isHere = (at: number): boolean =>
    words[at]?.isQuoted === false && parse.owners[at] === parse.owners[word] && parse.groupOf[at] === undefined;
  const first = words.findIndex(({ isQuoted }) => isQuoted);
  const last = words.findLastIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  const partner = (at: number, from: number, end: number): Picked => ({
    word: lowerAt(sentence, at),
    of: lowerAt(sentence, word),
    words: shown(sentence, from, end),
  });
  if (lowerAt(sentence, first - 1) === 'and' && isName(sentence, first - 2) && isHere(first - 2))
    return partner(first - 2, first - 2, last + 1);
  if (lowerAt(sentence, last + 1) !== 'and') return undefined;
  const isHis = HIS.has(lowerAt(sentence, last + 2));
  let end = last + 2;
  while (isName(sentence, end + 1)) end += 1;
  const other = isHis ? last + 3 : end;
  const isOther = isHis ? words[other]?.isWord === true : isName(sentence, last + 2);
  return isOther && isHere(other) && isHere(last + 2) ? partner(other, first, other + 1) : undefined;
};

/** The two of whom one sentence tells what another tells of one of them alone. */
export const partedIn = ({ partner }: Telling, b: Telling): readonly [string, string] | undefined => {
  if (partner === undefined) return undefined;
  const meanings = meaningsOf([...b.words, ...b.near].map(sensesOf));
  const isTold = b.names.has(unmarked(partner.word)) || isAmong(sensesOf(partner.word), meanings);
  return isTold ? undefined : [partner.words, partner.of];
};

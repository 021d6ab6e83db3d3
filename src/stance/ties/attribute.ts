import type { Sentence } from '../governor.ts';
import { isPast } from '../verb-groups.ts';
import { isCurrency } from '../words.ts';
import { AMOUNTS, isNoun, lowerAt, measuredBy, tie } from './nouns.ts';
import type { Tie } from './tie.ts';

/** Words of a number: "5 million". */
const SCALES: ReadonlySet<string> = new Set('hundred thousand million billion trillion bn m'.split(' '));

/** "A [£2m] villa", "the [300-metre] mast": the noun that a measure stands before, like an adjective. */
export const attributeOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const isMoney = isCurrency(words[word - 1]);
  let at = word + 1;
  if (isMoney) while (SCALES.has(lowerAt(sentence, at))) at += 1;
  else if (!lowerAt(sentence, word).includes('-')) return undefined;
  const from = at;
  while (isNoun(sentence, at + 1) && parse.groupOf[at + 1] === undefined) at += 1;
  if (!isNoun(sentence, from) || !isNoun(sentence, at) || parse.groupOf[at] !== undefined) return undefined;
  const head = sentence.words[at];
  if (head === undefined || isPast(head)) return undefined;
  if (AMOUNTS.has(lowerAt(sentence, at))) return undefined;
  return { ...tie(sentence, from, at + 1, [measuredBy(lowerAt(sentence, at))]), isWide: true };
};

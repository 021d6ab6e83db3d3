import { remembered } from '../text/remembered.ts';
import { parse } from './clauses/index.ts';
import { ASSERTED, settled, step, type Outcome } from './fold.ts';
import type { Governor, Sentence, Traits } from './governor.ts';
import { operatorsIn } from './operators.ts';
import { withoutGiven } from './presupposed.ts';
import { contrastWith } from './contrasts.ts';
import { remarkOn } from './remarks/index.ts';
import { headingsOf } from './headings.ts';
import { governorsOf } from './scope.ts';
import { wordsOf, type QuotedSentence, type Word } from './words.ts';

/** Sentences that are kept parted: claims on one corpus ask for the same ones again and again. */
const MOST_KEPT = 256;

interface Parted {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Clauses and words of stance of a sentence; which of its words are quoted is no part of them. */
const analysed = remembered(
  MOST_KEPT,
  ({ text, words }: Parted) => `${words.map(({ start }) => start).join(' ')}\n${text}`,
  ({ words }): Omit<Sentence, 'words'> => {
    const parsed = parse(words);
    return { parse: parsed, operators: operatorsIn(words, parsed) };
  },
);

/** A sentence, parted into clauses, with its words of stance. */
export const sentenceOf = remembered(
  MOST_KEPT,
  ({ before, quote, after }: QuotedSentence) => `${before.length} ${quote.length}\n${before}${quote}${after}`,
  (quoted): Sentence => {
    const words = wordsOf(quoted);
    return { words, ...analysed({ text: `${quoted.before}${quoted.quote}${quoted.after}`, words }) };
  },
);

/** The words of stance that count above a word, from the outermost on. */
export const pathTo = (sentence: Sentence, word: number, traits: Traits): readonly Governor[] =>
  settled(
    [...headingsOf(sentence, word), ...withoutGiven(sentence, word, traits, governorsOf(sentence, word, traits))],
    sentence.words,
  );

/** How far a word is asserted below a path, with what is said of it behind; governors that are not heard do not count. */
export const outcomeOf = (
  sentence: Sentence,
  word: number,
  path: readonly Governor[],
  isHeard: (governor: Governor) => boolean = () => true,
): Outcome => {
  const outcome = path.filter(isHeard).reduce(step, ASSERTED);
  const remark = remarkOn(sentence, word, outcome.state) ?? contrastWith(sentence, word);
  return remark !== undefined && isHeard(remark) ? step(outcome, remark) : outcome;
};

import { parse } from './clauses/index.ts';
import { ASSERTED, settled, step, type Outcome } from './fold.ts';
import type { Governor, Sentence, Traits } from './governor.ts';
import { operatorsIn } from './operators.ts';
import { withoutGiven } from './presupposed.ts';
import { contrastWith } from './contrasts.ts';
import { remarkOn } from './remarks/index.ts';
import { governorsOf } from './scope.ts';
import { wordsOf, type QuotedSentence } from './words.ts';

/** A sentence, parted into clauses, with its words of stance. */
export const sentenceOf = (quoted: QuotedSentence): Sentence => {
  const words = wordsOf(quoted);
  const parsed = parse(words);
  return { words, parse: parsed, operators: operatorsIn(words, parsed) };
};

/** The words of stance that count above a word, from the outermost on. */
export const pathTo = (sentence: Sentence, word: number, traits: Traits): readonly Governor[] =>
  settled(withoutGiven(sentence, word, traits, governorsOf(sentence, word, traits)), sentence.words);

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

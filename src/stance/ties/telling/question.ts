import { ASKING_WORDS, NAME_ASKED } from '../../../languages/en/telling-words.ts';
import { BE, HAVE } from '../../../languages/en/stance/grammar.ts';
import { sentenceOf } from '../../analysis.ts';
import { EMPTY, isDeed, isPhraseOf } from './words.ts';

const ASKING: ReadonlySet<string> = new Set(ASKING_WORDS.split('|'));
const NAMING_QUESTION = new RegExp(`\\b(?:${NAME_ASKED})\\b`, 'iu');

/** Whether a claim asks only what somebody or something is called, whatever a sentence tells of it. */
export const isNamingQuestion = (question: string): boolean => NAMING_QUESTION.test(question);

/** What a claim asks for. */
export interface Asked {
  /** What is done or happens, or all that is asked where that tells nothing; lower case. */
  readonly asked: readonly string[];
  /** Whether it is what is done or happens. */
  readonly isDone: boolean;
}

/** What a claim asks for, by the words of its question without those that every question has: "How many", "on which day". */
export const askedBy = (question: string): Asked => {
  const sentence = sentenceOf({ before: question, quote: '', after: '' });
  const { words, parse } = sentence;
  const told = words.flatMap(({ lower, isWord }, at) =>
    !isWord || ASKING.has(lower) || BE.has(lower) || HAVE.has(lower)
      ? []
      : [{ lower, isVerb: parse.groupOf[at]?.main === at, isNothing: EMPTY.has(lower) || isPhraseOf(sentence, at) }],
  );
  // "Come to its end": what it comes to is asked.
  const done = told.filter(({ lower, isVerb, isNothing }) => (isVerb ? !isNothing : isDeed(lower)));
  return { asked: (done.length > 0 ? done : told).map(({ lower }) => lower), isDone: done.length > 0 };
};

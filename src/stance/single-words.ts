import { ATTRIBUTES } from '../languages/en/stance/adjectives.ts';
import { HEDGING_ADVERBS, MODALS, NEGATIVE_NOUNS, NEGATORS } from '../languages/en/stance/operators.ts';
import { VERBS } from '../languages/en/stance/verbs/index.ts';
import { formsOf } from './forms.ts';

const single = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split('|')).filter((words) => !words.includes(' '));

const DENYING: readonly string[] = ['rejects', 'refuses'];

/** Single words that deny: "not", "nobody", "without", "refused". */
export const NEGATING_WORDS: ReadonlySet<string> = new Set([
  ...single(NEGATORS, NEGATIVE_NOUNS, 'without|cannot|falsely'),
  ...VERBS.filter(({ effect }) => DENYING.includes(effect)).flatMap(({ words }) =>
    single(words).flatMap((verb) => formsOf(verb).map(([form]) => form)),
  ),
]);

/** Single words that leave open or doubt: "reportedly", "may", "alleged". */
export const HEDGING_WORDS: ReadonlySet<string> = new Set([
  ...single(HEDGING_ADVERBS),
  ...MODALS.filter(({ effect }) => effect === 'hedges').flatMap(({ words }) => single(words)),
  ...ATTRIBUTES.filter(({ effect }) => effect === 'hedges').flatMap(({ words }) => single(words)),
]);

import type { Complement, Effect } from '../languages/stance-words.ts';
import type { Polarity } from '../model/values.ts';
import { outcomeOf, pathTo, sentenceOf } from './analysis.ts';
import { complementsAfter } from './complements.ts';
import type { Outcome } from './fold.ts';
import { statementsOf } from './focus.ts';
import { STATEMENT, type Sentence } from './governor.ts';
import { below, type State } from './states.ts';
import { spanOf } from './words.ts';

/** The answers that a statement bears, by how far it is asserted. */
const BEARS: Readonly<Record<State, readonly Polarity[]>> = {
  asserted: ['yes'],
  denied: ['no'],
  doubted: ['possible'],
  scheduled: ['yes'],
  intended: ['possible'],
  open: ['possible'],
  withdrawn: ['no', 'possible'],
};

/** Effects of words that deny or leave open without a "not": the question may be about what they do, or about their object. */
const NEGATIVE: ReadonlySet<Effect> = new Set<Effect>(['rejects', 'reverses', 'refuses', 'wavers', 'opens']);

interface Leaning {
  readonly bears: ReadonlySet<Polarity>;
  readonly word: string;
}

/** Complements that a verb has only where a verb without tense stands behind it. */
const NON_FINITE: ReadonlySet<Complement> = new Set<Complement>(['ing', 'prep', 'to']);

/** Whether what a verb governs may stand behind it: "did not mention paying" has it, "did not mention the talks" has not. */
const mayTake = ({ words, parse }: Sentence, last: number, takes: ReadonlySet<Complement>): boolean => {
  const clause = parse.owners[last];
  if (clause === undefined || [...takes].some((one) => !NON_FINITE.has(one))) return true;
  const found = complementsAfter(words, parse, last, last, clause, false);
  return [...takes].some((one) => found.has(one));
};

/** What a statement's own verb bears beside: "rejected the proposal" answers yes and no, "is planned" yes and possible. */
const ownAnswers = (sentence: Sentence, verb: number, state: State): readonly Polarity[] => {
  const { operators, parse, words } = sentence;
  const clause = parse.owners[verb];
  return operators.flatMap(({ first, last, reach, predicates, effect }) => {
    if (first < verb || parse.owners[first] !== clause || words[first]?.isQuoted !== true) return [];
    if (reach === 'subject') return effect === 'verifies' ? [] : (['yes', 'no', 'possible'] as const);
    if (reach !== 'predicate') return [];
    return predicates.flatMap(({ effect: own, sort, takes }) => {
      if (sort === 'noun' || sort === 'attribute' || !mayTake(sentence, last, takes)) return [];
      const settled = BEARS[below(own, state)];
      return NEGATIVE.has(own) ? ([...settled, 'yes', 'no'] as const) : settled;
    });
  });
};

const textOf = ({ words }: Sentence, quote: string, { cue }: Outcome): string => {
  if (cue === undefined) return '';
  const { start, end } = spanOf(words, cue.first, cue.last);
  return quote.slice(start, end);
};

const leaningOf = (sentence: Sentence, quote: string, verb: number): Leaning => {
  const path = pathTo(sentence, verb, STATEMENT);
  const outcome = outcomeOf(sentence, verb, path);
  const negations = path.filter(({ effect }) => NEGATIVE.has(effect));
  const bears = new Set<Polarity>([...BEARS[outcome.state], ...ownAnswers(sentence, verb, outcome.state)]);
  // "did not deny": who says so leans to yes; "not yet": what is not may come.
  if (outcome.state === 'doubted' && negations.length > 1) bears.add('yes');
  const isYet = sentence.words.some(({ lower }, at) => lower === 'yet' && sentence.words[at - 1]?.lower === 'not');
  if (outcome.state === 'denied' && isYet) bears.add('possible');
  return { bears, word: outcome.state === 'scheduled' ? '' : textOf(sentence, quote, outcome) };
};

/** Whether a word of the quote, taken alone, bears the label: "not deploy an army" has no verb that "not" is seen to turn. */
const isBorneByWord = ({ operators, words, parse }: Sentence, label: Polarity): boolean =>
  operators.some(
    ({ first, effect, predicates, sort }) =>
      words[first]?.isQuoted === true &&
      (sort === 'negator' || sort === 'excluder' || parse.groups.length === 0) &&
      [effect, ...predicates.map((one) => one.effect)].some((one) => BEARS[below(one, 'asserted')].includes(label)),
  );

/**
 * Holds an editor's label against what a quote says. Each statement of the quote bears `yes` where it asserts, `no` where
 * it denies, `possible` where it doubts, hopes or leaves open; the label is suspect only when none bears it.
 *
 * @returns the words that do not fit, empty where words are missing ("no" for a quote that denies nothing); `null` when
 * the label fits.
 */
export const suspectWord = (quote: string, label: Polarity): string | null => {
  const sentence = sentenceOf({ before: '', quote, after: '' });
  const leanings = statementsOf(sentence).map((verb) => leaningOf(sentence, quote, verb));
  if (leanings.some(({ bears }) => bears.has(label))) return null;
  const against = leanings.find(({ word }) => word !== '')?.word;
  if (against === undefined && label !== 'yes' && isBorneByWord(sentence, label)) return null;
  return against ?? '';
};

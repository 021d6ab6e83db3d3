import type { Complement, Effect } from '../../languages/stance-words.ts';
import type { Parse } from '../clauses/index.ts';
import { formsOf } from '../forms.ts';
import type { Operator } from '../operator.ts';
import type { Word } from '../words.ts';

/** The operator of a combination that begins at a word. */
export type ReadCombination = (words: readonly Word[], parse: Parse, at: number) => Operator | undefined;

/** An operator of several words that stand together or apart. */
export interface Combination {
  /** The words that it may begin with: at any other it is not looked for. */
  readonly starts: Iterable<string>;
  readonly read: ReadCombination;
}

/** Words of a table, which parts them by a bar. */
export const listed = (list: string): readonly string[] => list.split('|');

/** Every form of the verbs of a table; of several words the first is taken. */
export const verbForms = (list: string): ReadonlySet<string> =>
  new Set(listed(list).flatMap((verb) => formsOf(verb.split(' ')[0] ?? '').map(([form]) => form)));

const EVERYTHING: ReadonlySet<Complement> = new Set<Complement>([
  'clause',
  'to',
  'ing',
  'prep',
  'of',
  'noun',
  'object',
  'amount',
  'state',
]);

/** Whether a word begins a sentence, or follows a mark or another clause. */
export const opensPhrase = (words: readonly Word[], { owners }: Parse, at: number): boolean =>
  at === 0 || words[at - 1]?.isWord === false || owners[at] !== owners[at - 1];

/** Words that govern as a verb does, whatever follows them. */
export const governsAll = (first: number, last: number, effect: Effect): Operator => ({
  first,
  last,
  reach: 'predicate',
  effect,
  sort: 'predicate',
  predicates: [{ sort: 'verb', effect, takes: EVERYTHING, isOwn: false }],
});

/** Words that say how far all of a sentence holds. */
export const ofSentence = (
  first: number,
  last: number,
  effect: Effect,
  sort: 'hedge' | 'verdict' = 'hedge',
): Operator => ({
  first,
  last,
  reach: 'sentence',
  effect,
  sort,
  predicates: [],
});

/** Words looked at for the other half of a combination. */
export const REACH = 24;

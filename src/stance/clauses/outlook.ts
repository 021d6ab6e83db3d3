import { ADVERBS, COORDINATORS, NOT_ADVERBS, RELATIVES } from '../../languages/en/stance/grammar.ts';
import { CLAUSAL_VERBS } from '../lexicon.ts';
import { verbGroupsOf, type VerbGroup } from '../verb-groups.ts';
import type { Word } from '../words.ts';

/** What lies ahead of each word of a sentence; every answer takes the same time. */
export interface Outlook {
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  /** A word in lower case; empty beyond the sentence. */
  readonly lower: (at: number) => string;
  /** The next word at or after one that parts phrases: a mark, a relative, "and", "that", "because". */
  readonly boundary: (at: number) => number;
  /** The first finite verb at or after a word. */
  readonly groupFrom: (at: number) => VerbGroup | undefined;
  /** The same, if nothing parts phrases before it. */
  readonly groupAhead: (at: number) => VerbGroup | undefined;
  readonly startsGroup: (at: number) => boolean;
  /** The first word at or after one that is no adverb, or begins a verb's group. */
  readonly pastAdverbs: (at: number) => number;
  /** Whether a word is a verb that may have a clause for its object. */
  readonly isClausal: (at: number) => boolean;
  /** Takes a word for something other than a verb. */
  readonly dismiss: (at: number) => void;
}

/** Marks that part no phrases. */
const JOINING: ReadonlySet<string> = new Set(['"', "'", '$', '€', '£', '%']);
const PARTING: ReadonlySet<string> = new Set('that whether if because when while although though'.split(' '));

const partsPhrases = (word: Word): boolean =>
  word.isWord
    ? RELATIVES.has(word.lower) || COORDINATORS.has(word.lower) || PARTING.has(word.lower)
    : !JOINING.has(word.text);

export const isAdverbial = ({ lower }: Word): boolean =>
  ADVERBS.has(lower) || (lower.endsWith('ly') && !NOT_ADVERBS.has(lower));

export const outlookOf = (words: readonly Word[]): Outlook => {
  const groups = verbGroupsOf(words);
  const starts = new Set(groups.map(({ first }) => first));
  const boundaries: number[] = [];
  const nextGroup: number[] = [];
  let [boundary, next] = [words.length, groups.length];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word !== undefined && partsPhrases(word)) boundary = at;
    if (groups[next - 1]?.first === at) next -= 1;
    boundaries[at] = boundary;
    nextGroup[at] = next;
  }
  const groupFrom = (at: number): VerbGroup | undefined => groups[nextGroup[at] ?? groups.length];
  return {
    words,
    groups,
    groupFrom,
    lower: (at) => words[at]?.lower ?? '',
    boundary: (at) => boundaries[at] ?? words.length,
    groupAhead: (at) => {
      const group = groupFrom(at);
      return group !== undefined && group.first <= (boundaries[at] ?? words.length) ? group : undefined;
    },
    startsGroup: (at) => starts.has(at),
    pastAdverbs: (at) => {
      let end = at;
      for (let word = words[end]; word?.isWord === true && isAdverbial(word) && !starts.has(end); word = words[end])
        end += 1;
      return end;
    },
    isClausal: (at) => CLAUSAL_VERBS.has(words[at]?.lower ?? ''),
    dismiss: (at) => void starts.delete(at),
  };
};

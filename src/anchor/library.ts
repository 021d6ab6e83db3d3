import type { Source } from '../model/source.ts';
import type { Folded } from '../text/fold.ts';
import { fold } from '../text/fold.ts';
import { groupByEach } from '../text/group.ts';
import { once } from '../text/once.ts';
import { withJoinedLines } from './line-ends.ts';
import { termsOf } from './terms.ts';
import type { WordIndex } from './word-index.ts';
import { indexWords } from './word-index.ts';

/** A source with what is worked out of its text, on need and once. */
export interface Shelved {
  readonly source: Source;
  readonly folded: () => Folded;
  /** The text with its lines joined where one ends in a hyphen, in each way to read that; empty where none does. */
  readonly joined: () => readonly Pick<Folded, 'text' | 'toRaw'>[];
  /** The words of the folded text in order, for the diagnosis. */
  readonly words: () => WordIndex;
}

/** All sources that quotes may stand in. */
export interface Library {
  /** The source with an id; `undefined` when there is none. */
  readonly find: (id: string) => Shelved | undefined;
  /** The sources, in order, that hold every one of the words: only in them can a quote of these words stand. */
  readonly holding: (words: string) => readonly Shelved[];
  /** At most `limit` sources that share the rarest of the words, the one that shares most first. */
  readonly sharing: (words: string, limit: number) => readonly Shelved[];
}

/** The numbers of the sources that hold a word, ascending. */
type Postings = ReadonlyMap<string, readonly number[]>;

/** The words of a text, also those that a line's end parts. */
const allTermsOf = (text: string): ReadonlySet<string> =>
  new Set([text, ...withJoinedLines(text).map((joined) => joined.text)].flatMap((one) => [...termsOf(one)]));

const indexTerms = (sources: readonly Source[]): Postings =>
  groupByEach(sources.keys(), (number) => allTermsOf(sources[number]?.text ?? ''));

const intersection = (lists: readonly (readonly number[])[]): readonly number[] => {
  const [rarest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return rarest.filter((number) => sets.every((set) => set.has(number)));
};

/** Words of a quote by which sources are ranked: the rarest ones tell most. */
const RANKING_WORDS = 8;
/** A word in more sources than this tells nothing of any one of them. */
const COMMON_WORD = 2_000;

const ranking = (terms: ReadonlySet<string>, postings: Postings): ReadonlyMap<number, number> => {
  const scores = new Map<number, number>();
  const lists = Array.from(terms, (term) => postings.get(term) ?? [])
    .filter(({ length }) => length > 0 && length <= COMMON_WORD)
    .sort((a, b) => a.length - b.length);
  for (const list of lists.slice(0, RANKING_WORDS)) {
    for (const number of list) scores.set(number, (scores.get(number) ?? 0) + 1 / Math.log2(list.length + 1));
  }
  return scores;
};

/** Shelves sources: cheap at any number of them, since nothing is folded or indexed before a quote needs it. */
export const createLibrary = (sources: readonly Source[]): Library => {
  const all: readonly Shelved[] = sources.map((source) => {
    const folded = once(() => fold(source.text));
    const joined = once(() => withJoinedLines(source.text));
    return { source, folded, joined, words: once(() => indexWords(folded().text)) };
  });
  const byId = new Map(all.map((shelved) => [shelved.source.id, shelved]));
  const postings = once(() => indexTerms(sources));
  const holding = (words: string): readonly Shelved[] => {
    const lists = Array.from(termsOf(words), (term) => postings().get(term) ?? []);
    return lists.length === 0 ? all : intersection(lists).flatMap((number) => all[number] ?? []);
  };
  const sharing = (words: string, limit: number): readonly Shelved[] =>
    [...ranking(termsOf(words), postings())]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .slice(0, limit)
      .flatMap(([number]) => all[number] ?? []);
  return { find: (id) => byId.get(id), holding, sharing };
};

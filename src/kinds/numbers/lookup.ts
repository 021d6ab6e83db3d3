import { groupBy } from '../../text/group.ts';
import { once, tableOnce } from '../../text/once.ts';
import type { Token } from './tokens.ts';

type Tokens = readonly Token[];

interface Entry<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** A wording found: the tokens `[from, next)`, and what it means. */
interface FoundWording<T> {
  readonly meaning: T;
  readonly from: number;
  readonly next: number;
}

/** Set wordings with what they mean; where several hold, the longest does. */
export interface Lookup<T> {
  /** The wording that starts at a token. */
  readonly at: (tokens: Tokens, index: number) => FoundWording<T> | null;
  /** Whether a wording begins with a word. */
  readonly begins: (word: string) => boolean;
  /** The wording that ends right before a token. */
  readonly before: (tokens: Tokens, index: number) => FoundWording<T> | null;
}

const stands = (tokens: Tokens, from: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[from + offset]?.text === word);

/** A lookup of wordings, their words parted by one space, as the tokeniser parts them. */
export const lookup = <T>(rows: Iterable<readonly [wording: string, meaning: T]>): Lookup<T> => {
  const entries = once(() =>
    Array.from(rows, ([wording, meaning]): Entry<T> => ({ words: wording.split(' '), meaning })).toSorted(
      (a, b) => b.words.length - a.words.length,
    ),
  );
  const byFirst = tableOnce(() => groupBy(entries(), ({ words }) => words[0] ?? ''));
  const byLast = tableOnce(() => groupBy(entries(), ({ words }) => words.at(-1) ?? ''));
  const found = (from: number, { words, meaning }: Entry<T>): FoundWording<T> => ({
    meaning,
    from,
    next: from + words.length,
  });
  return {
    at: (tokens, index) => {
      const entry = byFirst.get(tokens[index]?.text ?? '')?.find(({ words }) => stands(tokens, index, words));
      return entry === undefined ? null : found(index, entry);
    },
    begins: (word) => byFirst.has(word),
    before: (tokens, index) => {
      const entry = byLast
        .get(tokens[index - 1]?.text ?? '')
        ?.find(({ words }) => stands(tokens, index - words.length, words));
      return entry === undefined ? null : found(index - entry.words.length, entry);
    },
  };
};

/** A lookup of wordings that all mean the same, so that it only matters where they stand. */
export const wordings = (list: readonly string[]): Lookup<true> => lookup(list.map((words) => [words, true] as const));

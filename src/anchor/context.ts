import type { Span } from '../model/place.ts';
import type { Anchor } from '../model/report.ts';
import { fold } from '../text/fold.ts';

/** Context, before or after a match, that tells it from the others. */
export interface SettlingContext {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** UTF-16 code units on either side that may go into a prefix or suffix. */
const MAX_CONTEXT = 160;
/** Raw code units fetched for it: room for runs of white space. */
const FETCHED = 2 * MAX_CONTEXT;
/** Matches that a context is held against; beyond these, what is rare among them is rare enough to offer. */
const MAX_RIVALS = 2_000;

const before = (text: string, { start }: Span): string =>
  fold(text.slice(Math.max(0, start - FETCHED), start)).text.slice(-MAX_CONTEXT);

const after = (text: string, { end }: Span): string => fold(text.slice(end, end + FETCHED)).text.slice(0, MAX_CONTEXT);

/** Ever longer endings of a text, a word more at a time. */
const endings = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\S+\s*/g), ({ index }) => text.slice(index)).reverse();

/** Ever longer beginnings of a text, a word more at a time. */
const beginnings = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => text.slice(0, index + word.length));

const HAS_WORD = /[\p{L}\p{N}]/u;

/** The first of ever longer stretches that holds a word, and that none of the others has as well. */
const shortest = (stretches: readonly string[], isElsewhere: (stretch: string) => boolean): string | undefined =>
  stretches.find((stretch) => HAS_WORD.test(stretch) && !isElsewhere(stretch));

const wordsIn = (stretch: string): number => stretch.trim().split(/\s+/u).length;

/**
 * The shortest context, in whole words, that leaves only `match` of all matches in a text: a suffix where that has fewer
 * words, else a prefix, or nothing where neither does. Both are folded, and keep the white space at the seam.
 */
export const settlingContext = (text: string, match: Anchor, matches: readonly Anchor[]): SettlingContext => {
  const rivals = matches.filter((other) => other !== match).slice(0, MAX_RIVALS);
  if (rivals.length === 0) return {};
  const befores = rivals.map(({ span }) => before(text, span));
  const prefix = shortest(endings(before(text, match.span)), (ending) =>
    befores.some((other) => other.endsWith(ending)),
  );
  const afters = rivals.map(({ span }) => after(text, span));
  const suffix = shortest(beginnings(after(text, match.span)), (beginning) =>
    afters.some((other) => other.startsWith(beginning)),
  );
  if (prefix === undefined) return suffix === undefined ? {} : { suffix };
  return suffix === undefined || wordsIn(prefix) <= wordsIn(suffix) ? { prefix } : { suffix };
};

import { ADVERBS_OF_SCOPE } from '../../languages/en/frame-words.ts';
import type { Span } from '../../model/place.ts';
import { tokenise, type Token } from '../numbers/tokens.ts';
import { REFUSALS, type Family, type Refusals } from './classes.ts';

/** A word that a reading leaves over and may not. */
export interface LeftOver {
  /** As written. */
  readonly word: string;
  /** What it does, in words that follow it: "computes, selects or compares". */
  readonly does: string;
}

/** The index of the token after the refused wording that starts at `index`, and what the wording does. */
export const refusedAt = (
  tokens: readonly Token[],
  index: number,
  { wordings, tests }: Refusals,
): { readonly next: number; readonly does: string } | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  const wording = wordings
    .get(token.text)
    ?.find(({ words }) => words.every((word, offset) => tokens[index + offset]?.text === word));
  if (wording !== undefined) return { next: index + wording.words.length, does: wording.does };
  const test = tests.find(({ holds }) => holds(token));
  return test === undefined ? null : { next: index + 1, does: test.does };
};

const NOTHING_BEHIND = /^\s*(?:\p{P}|$)/u;

/** Whether a word that takes something out has nothing behind it that it could take: "besides, 14 people died". */
const standsAlone = (quote: string, { text, end }: Token): boolean =>
  ADVERBS_OF_SCOPE.has(text) && NOTHING_BEHIND.test(quote.slice(end));

/** Runs of tokens that no used span touches; a span used in part of a token accounts for all of it. */
const unusedRuns = (tokens: readonly Token[], used: readonly Span[]): readonly (readonly Token[])[] => {
  const spans = used.toSorted((a, b) => a.start - b.start);
  const runs: Token[][] = [[]];
  let at = 0;
  for (const token of tokens) {
    while (at < spans.length && (spans[at]?.end ?? 0) <= token.start) at += 1;
    if ((spans[at]?.start ?? Infinity) >= token.end) runs.at(-1)?.push(token);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
};

/**
 * The first word of a quote that a reading may not leave over: one of a class that its family refuses, outside what the
 * reader used. `null` where all is accounted for. Linear in the length of the quote.
 *
 * @param used spans of the quote that the reader used, or explained as something else.
 */
export const leftOver = (quote: string, used: readonly Span[], family: Family): LeftOver | null => {
  if (used.some(({ start, end }) => start <= 0 && end >= quote.length)) return null;
  for (const run of unusedRuns(tokenise(quote), used)) {
    for (const [index, token] of run.entries()) {
      const found = refusedAt(run, index, REFUSALS[family]);
      if (found === null || standsAlone(quote, token)) continue;
      return { word: quote.slice(token.start, run[found.next - 1]?.end), does: found.does };
    }
  }
  return null;
};

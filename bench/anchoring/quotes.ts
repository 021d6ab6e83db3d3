import { proveQuote } from '../../src/anchor/index.ts';
import type { Library } from '../../src/anchor/library.ts';
import type { KindName } from '../../src/model/values.ts';
import type { Source } from '../../src/model/source.ts';
import { sentenceAround } from '../../src/text/sentences.ts';

/** Words of a source that are proved as they stand. */
export interface TrueQuote {
  readonly source: Source;
  readonly start: number;
  readonly exact: string;
  readonly kind: KindName;
}

/** Chances that come out the same every time. */
export interface Chances {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

/** Chances from a seed: a xorshift generator is even enough to draw quotes with. */
export const chancesFrom = (seed: number): Chances => {
  let state = seed >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (limit: number): number => next() % Math.max(1, limit);
  return { below, pick: (items) => items[below(items.length)] };
};

const SHORTEST = 2;
const LONGEST = 14;

const WORD = /\S+/gu;

/** The kind that a quote would be given: what counts is held to more words beside it. */
export const kindOf = (quote: string): KindName => (/\d/u.test(quote) ? 'count' : 'assertion');

/** Draws two to fourteen words in a row from one sentence of a source, which are proved where they stand. */
export const drawQuote = (sources: readonly Source[], library: Library, chances: Chances): TrueQuote | undefined => {
  const source = chances.pick(sources);
  if (source === undefined) return undefined;
  const at = chances.below(source.text.length);
  const sentence = sentenceAround(source.text, { start: at, end: at + 1 });
  const words = [...source.text.slice(sentence.start, sentence.end).matchAll(WORD)];
  const from = chances.below(words.length - SHORTEST + 1);
  const length = SHORTEST + chances.below(LONGEST - SHORTEST + 1);
  const [first, last] = [words[from], words[Math.min(words.length, from + length) - 1]];
  if (first === undefined || last === undefined || words.length - from < SHORTEST) return undefined;
  const start = sentence.start + first.index;
  const exact = source.text.slice(start, sentence.start + last.index + last[0].length).replace(/[,;:.]+$/u, '');
  const kind = kindOf(exact);
  return proveQuote({ quote: { exact }, source: source.id, kind }, library).ok
    ? { source, start, exact, kind }
    : undefined;
};

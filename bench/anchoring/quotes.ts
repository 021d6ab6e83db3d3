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
const kindOf = (quote: string): KindName => (/\d/u.test(quote) ? 'count' : 'assertion');

interface Sentence {
  readonly source: Source;
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

/** The sentences of sources, each as often as it has words, so that long ones are drawn as often as they deserve. */
export const sentencesOf = (sources: readonly Source[]): readonly Sentence[] =>
  sources.flatMap((source) => {
    const words = Array.from(source.text.matchAll(WORD), ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    const found: Sentence[] = [];
    for (let at = 0; at < words.length;) {
      const { end } = sentenceAround(source.text, words[at] ?? { start: 0, end: 1 });
      const next = words.findIndex(({ start }, index) => index > at && start >= end);
      const sentence = { source, words: words.slice(at, next < 0 ? words.length : next) };
      found.push(...sentence.words.map(() => sentence));
      at += sentence.words.length;
    }
    return found;
  });

/** Draws two to fourteen words in a row from one sentence. */
export const drawQuote = (sentences: readonly Sentence[], chances: Chances): TrueQuote | undefined => {
  const sentence = chances.pick(sentences);
  if (sentence === undefined || sentence.words.length < SHORTEST) return undefined;
  const { source, words } = sentence;
  const from = chances.below(words.length - SHORTEST + 1);
  const length = SHORTEST + chances.below(LONGEST - SHORTEST + 1);
  const [first, last] = [words[from], words[Math.min(words.length, from + length) - 1]];
  if (first === undefined || last === undefined) return undefined;
  const exact = source.text.slice(first.start, last.end).replace(/[,;:.]+$/u, '');
  return { source, start: first.start, exact, kind: kindOf(exact) };
};

/** Whether a drawn quote is evidence as it stands: a change of one that is not shows nothing. */
export const isProved = ({ source, exact, kind }: TrueQuote, library: Library): boolean =>
  proveQuote({ quote: { exact }, source: source.id, kind }, library).ok;

import type { Span } from '../model/place.ts';
import type { Step } from './align.ts';
import { align } from './align.ts';
import { EDGE_CONTEXT, cuts } from './holds.ts';
import type { Shelved } from './library.ts';
import type { Core } from './likeness.ts';
import { SAME_CLASS_COST } from './likeness.ts';
import type { Stand, TextWord, WordIndex } from './word-index.ts';
import { wordsOf } from './word-index.ts';

/** The passage of a source that comes nearest to some words; the span counts in the folded text. */
export interface Near {
  readonly span: Span;
  readonly text: string;
  readonly steps: readonly Step[];
  /** What parts the two, in words that carry meaning. */
  readonly cost: number;
  /** 1 for equal words, 0 for words that share nothing. */
  readonly likeness: number;
}

/** A passage must share more than half of what the quote says to be called near; of one word or two, half. */
const MIN_LIKENESS = 0.5;
const PAIR = 2;
/** Quotes of more words than this are compared by their first words. */
const MAX_WORDS = 400;
/** Places in the text where words of the quote stand, looked at in all. */
const MAX_SEEDS = 6_000;
/** Windows laid against a quote, and words laid there in all: a short quote has more places that look alike. */
const MIN_WINDOWS = 6;
const LAID_WORDS = 100;
/** A quote this short may find its passage through a word of the same class alone: "on Friday" for "on Tuesday". */
const SHORT_QUOTE = 3;

interface Seed {
  /** Where the quote would begin, in words of the text. */
  readonly start: number;
  readonly weight: number;
}

const standsFor = (core: Core, index: WordIndex, words: number): readonly Stand[] => {
  if (index.positions.has(core.text)) return [{ core, cost: 0 }];
  const takesClass = words <= SHORT_QUOTE && core.wordClass !== 'word';
  return index.standsFor(core).filter(({ cost }) => takesClass || cost < SAME_CLASS_COST);
};

const seedsFor = (word: TextWord, at: number, index: WordIndex, words: number): readonly Seed[] =>
  standsFor(word.core, index, words).flatMap(({ core, cost }) => {
    const list = index.positions.get(core.text) ?? [];
    const weight = ((1 - cost) * word.core.weight) / Math.log2(list.length + 1);
    return list.slice(0, MAX_SEEDS).map((position) => ({ start: position - at, weight }));
  });

/** Seeds of the rarest words first, until there are enough. */
const seedsOf = (quote: readonly TextWord[], index: WordIndex): readonly Seed[] => {
  const groups = quote.map((word, at) => seedsFor(word, at, index, quote.length)).sort((a, b) => a.length - b.length);
  const seeds: Seed[] = [];
  for (const group of groups) {
    if (seeds.length > 0 && seeds.length + group.length > MAX_SEEDS) break;
    for (const seed of group) seeds.push(seed);
  }
  return seeds;
};

/** Stretches of the text, in words, where most of the quote's weight lies. */
const windowsOf = (quote: readonly TextWord[], index: WordIndex): readonly Span[] => {
  const size = Math.max(4, quote.length);
  const scores = new Map<number, number>();
  for (const { start, weight } of seedsOf(quote, index)) {
    const bucket = Math.floor(start / size);
    scores.set(bucket, (scores.get(bucket) ?? 0) + weight);
  }
  const total = (bucket: number): number =>
    (scores.get(bucket) ?? 0) + Math.max(scores.get(bucket - 1) ?? 0, scores.get(bucket + 1) ?? 0);
  return [...scores.keys()]
    .sort((a, b) => total(b) - total(a) || a - b)
    .slice(0, Math.max(MIN_WINDOWS, Math.floor(LAID_WORDS / quote.length)))
    .map((bucket) => ({ start: Math.max(0, (bucket - 1) * size), end: (bucket + 2) * size + quote.length }));
};

const MARKS_ONLY = /^[^\p{L}\p{N}]*$/u;

/** The first and last word of a passage without the marks around them that the quote does not have. */
const trimEdge = (step: Step, side: 'start' | 'end'): Step => {
  const { quoted, found } = step;
  if (quoted === undefined || found === undefined) return step;
  const wanted = quoted.core.text === found.core.text ? quoted.text : found.core.text;
  const at =
    side === 'end'
      ? found.text.toLowerCase().indexOf(wanted.toLowerCase())
      : found.text.toLowerCase().lastIndexOf(wanted.toLowerCase());
  if (at < 0) return step;
  const rest = side === 'end' ? found.text.slice(at + wanted.length) : found.text.slice(0, at);
  if (rest === '' || !MARKS_ONLY.test(rest)) return step;
  const start = side === 'start' ? found.start + at : found.start;
  const end = side === 'end' ? found.start + at + wanted.length : found.end;
  return { quoted, found: { ...found, start, end, text: found.text.slice(start - found.start, end - found.start) } };
};

/** Steps without marks at the edges that only the passage has. */
const trimmed = (steps: readonly Step[]): readonly Step[] => {
  const first = steps.findIndex(({ found }) => found !== undefined);
  const last = steps.findLastIndex(({ found }) => found !== undefined);
  return steps
    .map((step, at) => (at === first ? trimEdge(step, 'start') : step))
    .map((step, at) => (at === last ? trimEdge(step, 'end') : step));
};

const spanOf = (steps: readonly Step[]): Span => {
  const found = steps.flatMap((step) => step.found ?? []);
  return { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 };
};

/** Words that a passage may take in on either side so that it cuts no numeral. */
const MAX_WIDENED = 4;

const cutsAt = (text: string, at: number): boolean =>
  cuts(text.slice(Math.max(0, at - EDGE_CONTEXT), at), text.slice(at, at + EDGE_CONTEXT));

/** The steps with the rest of a numeral that they cut: "two" lies near "two thousand", and is not in it. */
const widened = (steps: readonly Step[], text: string, { words }: WordIndex): readonly Step[] => {
  const wide = [...steps];
  const span = spanOf(steps);
  const first = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < span.end);
  for (let n = 1; n <= MAX_WIDENED && cutsAt(text, spanOf(wide).end); n += 1) {
    const found = words[last + n];
    if (found !== undefined) wide.push({ found });
  }
  for (let n = 1; n <= MAX_WIDENED && cutsAt(text, spanOf(wide).start); n += 1) {
    const found = words[first - n];
    if (found !== undefined) wide.unshift({ found });
  }
  return wide;
};

const nearIn = (quote: readonly TextWord[], shelved: Shelved, window: Span): Near => {
  const index = shelved.words();
  const { text } = shelved.folded();
  const { steps, cost } = align(quote, index.words.slice(window.start, window.end));
  const whole = trimmed(widened(trimmed(steps), text, index));
  const span = spanOf(whole);
  const weight = quote.reduce((sum, word) => sum + word.core.weight, 0);
  return {
    span,
    text: text.slice(span.start, span.end),
    steps: whole,
    cost,
    likeness: weight > 0 ? 1 - cost / weight : 0,
  };
};

const isFair = ({ likeness, span }: Near, words: number): boolean =>
  span.end > span.start && (words > PAIR ? likeness > MIN_LIKENESS : likeness >= MIN_LIKENESS);

/** The passage of a source nearest to folded words; `undefined` when none is fairly near. */
export const nearest = (folded: string, shelved: Shelved): Near | undefined => {
  const quote = wordsOf(folded).slice(0, MAX_WORDS);
  const found = windowsOf(quote, shelved.words())
    .map((window) => nearIn(quote, shelved, window))
    .filter((near) => isFair(near, quote.length));
  return found.reduce<Near | undefined>(
    (best, near) => (best === undefined || near.cost < best.cost ? near : best),
    undefined,
  );
};

/** How folded words lie around an offset of the folded text, however little they share with it. */
export const nearestAround = (folded: string, shelved: Shelved, offset: number): Near => {
  const quote = wordsOf(folded).slice(0, MAX_WORDS);
  const at = shelved.words().words.findIndex(({ end }) => end > offset);
  return nearIn(quote, shelved, { start: Math.max(0, at - quote.length), end: at + quote.length });
};

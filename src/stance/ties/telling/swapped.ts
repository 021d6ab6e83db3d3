import { isAmong, meaningsOf, sensesOf } from './senses.ts';
import type { Ordered, Telling } from './telling.ts';

/**
 * Of two sentences that say nearly the same in the same order, so much is in common: what one has where the other has
 * something else is then no other wording, but another thing. Set on the first halves of `bench/judgement/blind`, where
 * 0.6 parted three honest pairs, 0.7 none.
 */
const IN_COMMON = 0.7;
/** Words of a sentence that are compared in order; beyond, two sentences are no copy of each other with one word changed. */
const MOST_WORDS = 80;

interface Swap {
  readonly a: readonly Ordered[];
  readonly b: readonly Ordered[];
}

/** How many words two sentences can have in common at most, whatever their order. */
const mostInCommon = (a: readonly Ordered[], b: readonly Ordered[]): number => {
  const left = new Map<string, number>();
  for (const { word } of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter(({ word }) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0;
  }).length;
};

/** Lengths of the longest common order of what stands behind each two words, in rows of `b.length + 1`. */
const lengthsOf = (a: readonly Ordered[], b: readonly Ordered[]): readonly number[] => {
  const width = b.length + 1;
  const lengths = Array.from({ length: (a.length + 1) * width }, () => 0);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i]?.word === b[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return lengths;
};

/** What stands in one sentence in place of what stands in the other, in order. */
const swapsIn = (a: readonly Ordered[], b: readonly Ordered[], lengths: readonly number[]): readonly Swap[] => {
  const width = b.length + 1;
  const swaps: Swap[] = [];
  let [fromA, fromB, i, j] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromA && j > fromB) swaps.push({ a: a.slice(fromA, i), b: b.slice(fromB, j) });
  };
  while (i < a.length && j < b.length) {
    if (a[i]?.word === b[j]?.word) {
      close();
      i += 1;
      j += 1;
      [fromA, fromB] = [i, j];
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return swaps;
};

const openIn = (words: readonly Ordered[]): readonly string[] =>
  words.flatMap(({ word, isOpen }) => (isOpen ? [word] : []));

const isOther = ({ a, b }: Swap): boolean => {
  const [own, others] = [openIn(a), openIn(b)];
  const meanings = meaningsOf(others.map(sensesOf));
  return own.length > 0 && others.length > 0 && !own.some((word) => isAmong(sensesOf(word), meanings));
};

const swapOf = (a: readonly Ordered[], b: readonly Ordered[]): Swap | undefined => {
  const most = Math.max(a.length, b.length);
  if (most > MOST_WORDS || mostInCommon(a, b) < IN_COMMON * most) return undefined;
  const lengths = lengthsOf(a, b);
  return (lengths[0] ?? 0) < IN_COMMON * most ? undefined : swapsIn(a, b, lengths).find(isOther);
};

/**
 * The words of one sentence that stand where another, which says the same in the same order for the rest, has words for
 * something else: "the [spring] census found", "the [autumn] census found". Found from either side or from none.
 */
export const swappedIn = ({ order: a }: Telling, { order: b }: Telling): string | undefined => {
  const words = swapOf(a, b)?.a ?? swapOf(b, a)?.b;
  return words && openIn(words).join(' ');
};

import { FRACTIONS_BEHIND, NEXT_TIMES, UNIT_ROWS } from '../languages/en/compound-units.ts';
import { isNumberWord } from '../languages/en/number-words.ts';
import type { Bound } from './bounds.ts';
import { listOf, phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

/** Of each unit, in which rows it stands, and how far down. */
const PLACES: ReadonlyMap<string, readonly (readonly [row: number, rank: number])[]> = (() => {
  const places = new Map<string, (readonly [number, number])[]>();
  for (const [row, units] of UNIT_ROWS.entries())
    for (const [rank, forms] of units.split('|').entries())
      for (const form of forms.split(',').flatMap((one) => [one, `${one}s`]))
        places.set(form, [...(places.get(form) ?? []), [row, rank]]);
  return places;
})();

const FRACTIONS = listOf(FRACTIONS_BEHIND);
const NEXT: ReadonlySet<string> = new Set(NEXT_TIMES.split('|'));
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'half']);
const CLOCK = /^\d{1,2}[:.]\d{2}$|^(?:noon|midnight|o'clock|a\.?m\.?|p\.?m\.?)$/u;
const OF_CLOCK = /^(?:minute|second)s?$/u;

const isNumeral = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^\p{Nd}/u.test(word.lower) || word.lower.split('-').every(isNumberWord) || ONE.has(word.lower));

/** Whether a unit is told behind another as a part of the same measure. */
const isSmaller = (large: string, small: string): boolean =>
  (PLACES.get(large) ?? []).some(([row, rank]) =>
    (PLACES.get(small) ?? []).some(([other, lower]) => other === row && lower > rank),
  );

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** "[two years] and a half", "[two hours] twenty minutes", "[9:00] and thirty seconds": the rest of a measure behind a quote. */
const restBehind = (words: readonly Word[], last: number): Bound | undefined => {
  const unit = lowerAt(words, last);
  const isClock = CLOCK.test(unit);
  if (!PLACES.has(unit) && !isClock) return undefined;
  const isJoined = lowerAt(words, last + 1) === 'and';
  const start = isJoined ? last + 2 : last + 1;
  const fraction = isJoined && !isClock ? phraseAt(FRACTIONS, words, start) : undefined;
  if (fraction !== undefined) {
    const end = start + fraction.length - 1;
    // "Two years and a few weeks later"
    const next = words[end + 1];
    return next?.isWord === true && PLACES.has(next.lower)
      ? undefined
      : { first: last + 1, last: end, effect: 'modifier' };
  }
  if (!isNumeral(words[start])) return undefined;
  const small = start + 1;
  const fits = isClock ? OF_CLOCK.test(lowerAt(words, small)) : isSmaller(unit, lowerAt(words, small));
  return fits && !NEXT.has(lowerAt(words, small + 1))
    ? { first: last + 1, last: small, effect: 'modifier' }
    : undefined;
};

/** "Three minutes and [20 seconds]": what a quote leaves out of its measure before it. */
const restBefore = (words: readonly Word[], first: number): Bound | undefined => {
  const isJoined = lowerAt(words, first - 1) === 'and';
  const large = isJoined ? first - 2 : first - 1;
  if (!PLACES.has(lowerAt(words, large)) || !isNumeral(words[large - 1]) || !isNumeral(words[first])) return undefined;
  const small = words.findIndex(({ isQuoted, lower }, at) => at > first && isQuoted && PLACES.has(lower));
  return small >= 0 && isSmaller(lowerAt(words, large), lowerAt(words, small)) && !NEXT.has(lowerAt(words, small + 1))
    ? { first: large - 1, last: first - 1, effect: 'modifier' }
    : undefined;
};

/** What a quote leaves out of a measure told in two units, or in one and a part of it. */
export const restOfMeasure = (words: readonly Word[]): Bound | undefined => {
  const first = words.findIndex(({ isQuoted }) => isQuoted);
  if (first < 0) return undefined;
  return (
    restBefore(words, first) ??
    restBehind(
      words,
      words.findLastIndex(({ isQuoted }) => isQuoted),
    )
  );
};

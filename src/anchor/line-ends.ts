import type { Span } from '../model/place.ts';
import { lastAtMost } from '../text/bisect.ts';
import { fold, type Folded } from '../text/fold.ts';
import { LINE_END } from '../text/line-end.ts';

const BROKEN_BEFORE = /\p{L}[ \t]?[-\u2010][ \t]*\r?\n[ \t]*$/u;
const BROKEN_AFTER = /^[ \t]?[-\u2010][ \t]*\r?\n[ \t]*\p{Ll}/u;
const SMALL = /^\p{Ll}/u;
/** Code units around a line's end that are looked at. */
const ROOM = 40;

/** Whether a span of a text begins or ends in a word that a line's end parts: "hurt" of "un-/hurt". */
export const cutsAtLineEnd = (text: string, { start, end }: Span): boolean =>
  (SMALL.test(text.slice(start, start + 2)) && BROKEN_BEFORE.test(text.slice(Math.max(0, start - ROOM), start))) ||
  BROKEN_AFTER.test(text.slice(end, end + ROOM));

type Searchable = Pick<Folded, 'text' | 'toRaw'>;

/** A text folded without some spans of it, which lie in order and do not touch. */
const foldedWithout = (text: string, dropped: readonly Span[]): Searchable => {
  const kept: string[] = [];
  /** Of each stretch kept: where it begins, shortened and raw. */
  const starts: number[] = [];
  const raws: number[] = [];
  let [length, from] = [0, 0];
  for (const { start, end } of [...dropped, { start: text.length, end: text.length }]) {
    starts.push(length);
    raws.push(from);
    kept.push(text.slice(from, start));
    length += start - from;
    from = end;
  }
  const rawOf = (offset: number): number => {
    const index = lastAtMost(starts, offset);
    return (raws[index] ?? 0) + offset - (starts[index] ?? 0);
  };
  const folded = fold(kept.join(''));
  return {
    text: folded.text,
    toRaw: (span) => {
      const { start, end } = folded.toRaw(span);
      return { start: rawOf(start), end: end > start ? rawOf(end - 1) + 1 : rawOf(start) };
    },
  };
};

/**
 * A text as it reads with its lines joined where one ends in a hyphen: the words whole, and the words with their hyphens.
 * Empty where no line ends so. Linear.
 */
export const withJoinedLines = (text: string): readonly Searchable[] => {
  const ends = [...text.matchAll(LINE_END)];
  if (ends.length === 0) return [];
  const whole = ends.map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const hyphened = ends.flatMap(({ index, 0: all, groups }) => {
    const hyphen = index + (groups?.blanks?.length ?? 0);
    const after = { start: hyphen + 1, end: index + all.length };
    return hyphen > index ? [{ start: index, end: hyphen }, after] : [after];
  });
  return [foldedWithout(text, whole), foldedWithout(text, hyphened)];
};

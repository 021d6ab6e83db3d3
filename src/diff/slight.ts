import type { KindName } from '../model/values.ts';

/** Kinds whose values are numbers, by which one can be near another. */
const MEASURED: ReadonlySet<string> = new Set<KindName>(['count', 'quantity', 'duration']);

/** A figure as values in words have it: "1,960", "2.5". */
const FIGURE = /\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)?/gu;

const figuresIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(FIGURE), ([figure]) => Number(figure.replaceAll(',', '')));

/** What is said beside the figures: "more than 1,400" and "1,410" are no small step apart. */
const wording = (text: string): string => text.replaceAll(FIGURE, '0');

/**
 * Whether two values in words differ in their figures alone, and in none by more than a share of the larger.
 *
 * @param share from 0 to 1.
 */
export const isSlight = (kind: string, a: string, b: string, share: number): boolean => {
  if (!MEASURED.has(kind) || wording(a) !== wording(b)) return false;
  const others = figuresIn(b);
  return figuresIn(a).every((figure, at) => {
    const other = others[at] ?? 0;
    return Math.abs(figure - other) <= share * Math.max(figure, other);
  });
};

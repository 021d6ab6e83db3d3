import { gradeParts, type Grade } from './grade-parts.ts';
import type { Part } from './parts.ts';

/** How far along a comparison of given names has come: what was matched, and what the longer name has beside it. */
export type Match = readonly Grade[];

/** How many parts differ in spelling. */
export const cost = (match: Match): number => match.filter((grade) => grade.grade === 'alike').length;

/** Whether every part is equal to the letter. */
export const isAllEqual = (match: Match | null): boolean => match?.every((grade) => grade.grade === 'equal') ?? false;

/** Every part of `short` against one of `long`, in order; the match with the fewest differences of spelling. */
export const embed = (short: readonly Part[], long: readonly Part[]): Match | null => {
  let row: (Match | null)[] = Array.from({ length: long.length + 1 }, () => []);
  for (const part of short) {
    const next: (Match | null)[] = [null];
    for (const [at, other] of long.entries()) {
      const before = row[at] ?? null;
      const grade = before === null ? null : gradeParts(part, other);
      const matched = before === null || grade === null ? null : [...before, grade];
      const skipped = next[at] ?? null;
      next.push(skipped === null || (matched !== null && cost(matched) < cost(skipped)) ? matched : skipped);
    }
    row = next;
  }
  return row.at(-1) ?? null;
};

/** Every part against one of the other name, in any order; greedy, the equal parts first. */
export const embedInAnyOrder = (short: readonly Part[], long: readonly Part[]): Match | null => {
  const free = new Set(long);
  const match: Grade[] = [];
  const ordered = [...short].sort(
    (a, b) => Number(long.some((part) => part.core === b.core)) - Number(long.some((part) => part.core === a.core)),
  );
  for (const part of ordered) {
    const options = [...free].map((other) => ({ other, grade: gradeParts(part, other) }));
    const best =
      options.find((option) => option.grade?.grade === 'equal') ?? options.find((option) => option.grade !== null);
    if (best?.grade === undefined || best.grade === null) return null;
    match.push(best.grade);
    free.delete(best.other);
  }
  return match;
};

const spelled = (sequence: readonly Part[]): string => sequence.map((part) => `${part.bound} ${part.core}`).join(' ');

/** The shorter of two first; of equal ones the first by letters, so that nothing hangs on the order of the names. */
export const byLength = (a: readonly Part[], b: readonly Part[]): readonly [readonly Part[], readonly Part[]] => {
  const first = a.length === b.length ? spelled(a) <= spelled(b) : a.length < b.length;
  return first ? [a, b] : [b, a];
};

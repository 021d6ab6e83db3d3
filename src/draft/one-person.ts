import { whyAlike } from '../kinds/names/alike.ts';

/** Shorter names are alike by chance. */
export const SHORTEST_ALIKE = 5;

const isPart = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined ||
  b === undefined ||
  a === b ||
  whyAlike(a, b) !== null ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b));

/** Whether two folded names may be one person's: one family name, or two spellings of it, and no two given names. */
export const isOnePerson = (mine: readonly string[], theirs: readonly string[]): boolean => {
  const [one = '', other = ''] = [mine.at(-1), theirs.at(-1)];
  const given = isPart(mine.length > 1 ? mine[0] : undefined, theirs.length > 1 ? theirs[0] : undefined);
  if (one === other) return given;
  if (whyAlike(one, other) === null) return false;
  return (
    mine.length > 1 &&
    theirs.length > 1 &&
    given &&
    (mine[0] === theirs[0] || Math.min(one.length, other.length) >= SHORTEST_ALIKE)
  );
};

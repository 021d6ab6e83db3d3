import type { Meanings } from './pack.ts';

/** Stems with each of some endings, parted by bars; what stands after a stroke in a row is whole: "primer / primer". */
export const withEndings = (endings: string, stems: Meanings): Meanings =>
  Object.fromEntries(
    Object.entries(stems).map(([meaning, row]) => {
      const [bare = '', whole] = row.split(' / ');
      const forms = (bare === '' ? [] : bare.split('|')).flatMap((stem) =>
        endings.split('|').map((ending) => stem + ending),
      );
      return [meaning, [...forms, ...(whole === undefined ? [] : [whole])].join('|')];
    }),
  );

/**
 * Comparatives as bounds: "more" of adjectives that grow, or "less" of such as shrink, is more than what stands behind.
 *
 * @param grow stems of those that grow with what they measure, as a row of `withEndings`; `shrink` the contrary.
 */
export const compared = (
  [more, less]: readonly [more: string, less: string],
  endings: string,
  than: string,
  { grow, shrink }: { readonly grow: string; readonly shrink: string },
): { readonly above: string; readonly below: string } => {
  const forms = (stems: string): readonly string[] => (withEndings(endings, { '': stems })[''] ?? '').split('|');
  const joined = (word: string, adjectives: readonly string[]): readonly string[] =>
    adjectives.flatMap((one) => than.split('|').map((behind) => `${word} ${one} ${behind}`));
  const side = (one: string, other: string): string =>
    [...joined(more, forms(one)), ...joined(less, forms(other))].join('|');
  return { above: side(grow, shrink), below: side(shrink, grow) };
};

/** Two tables as one: the wordings of both for each meaning. */
export const joinedTables = (one: Meanings, other: Meanings): Meanings =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((meaning) => [
      meaning,
      [one[meaning], other[meaning]].filter((row) => row !== undefined && row !== '').join('|'),
    ]),
  );

/** A pattern for whole words that are of one of some. */
export const wholeWords = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'u');

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

/** Two tables as one: the wordings of both for each meaning. */
export const joinedTables = (one: Meanings, other: Meanings): Meanings =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((meaning) => [
      meaning,
      [one[meaning], other[meaning]].filter((row) => row !== undefined && row !== '').join('|'),
    ]),
  );

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

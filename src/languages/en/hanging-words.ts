/** Words that end no headline, row or caption: a line that ends in one goes on in the next. */
export const HANGING_WORDS: readonly string[] =
  'a an the of in on at to for by with and or nor but from into over under between among as than that which who whose his her its their our your my this these those is are was were be been has have had will would not no mr mrs ms dr gen col lt maj'.split(
    ' ',
  );

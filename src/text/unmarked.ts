const MARKS = /\p{M}/gu;

/** A word without the marks on its letters: "Kraków" as "Krakow". As long or shorter; pure. */
export const unmarked = (word: string): string => word.normalize('NFD').replace(MARKS, '');

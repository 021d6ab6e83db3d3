/**
 * Words that stand for numbers, in English. One table serves the readers of values and the anchor, which lets no quote
 * cut a numeral. All words are lower case.
 */

const tableOf = (words: string, from: number, step: number): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, from + index * step] as const);

/** Cardinals below a hundred that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...tableOf(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ...tableOf('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['naught', 0],
  ['nought', 0],
  ['fourty', 40],
]);

/** Ordinals below a hundred that are one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...tableOf(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
    1,
  ),
  ...tableOf('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
]);

/** Words that multiply the number before them, a thousand and above. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['quadrillion', 1e15],
]);

/** Words that multiply a small number before them: hundreds, dozens, scores. */
export const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['hundreds', 100],
  ['dozen', 12],
  ['dozens', 12],
  ['dz', 12],
  ['dzs', 12],
  ['doz', 12],
  ['score', 20],
]);

/** Letters set right behind digits that multiply them, as written: `1.2m`, `2.5bn`, `10k`. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['MM', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Words for a part: what one of them is, in the singular and the plural. */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** Fractions that are one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Plurals that say an order of size and no number, with the size of one. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [CARDINALS, SCALES, SMALL_SCALES, ORDINALS, PART_WORDS, VAGUE_PLURALS].flatMap((words) => [...words.keys()]),
);

/** Whether a lower-case word can be a part of a number written in words. */
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

import anyAscii from 'any-ascii';

/** Letters that Unicode does not take apart, as English news writes them without marks. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Marks inside a word that no letter stands for: apostrophes, ayn and hamza signs, soft signs as primes. */
const SILENT_MARKS = /['\u2018\u2019\u02b9-\u02bf\u05f3\u2032`\u00b4\u00ad\u200b-\u200f\u2060]/gu;

/** Hebrew letters that a geresh makes another sound of: "ג'", j. */
const GERESH = /([גזצץ])['\u2019\u05f3]/gu;
const WITH_GERESH: Readonly<Record<string, string>> = { ג: 'j', ז: 'zh', צ: 'ch', ץ: 'ch' };

/** Two letters that Armenian writes for u. */
const ARMENIAN_U = /[Ոո][Ււ]/gu;

const ASCII_ONLY = /^[\x20-\x7e]*$/u;
const PLAIN = /[əæœøßłđðþıħŋ]/gu;
const MARKS = /\p{M}+/gu;
const OUTSIDE_ASCII = /[^\x20-\x7e]/u;

const withoutMarks = (text: string): string =>
  text
    .replace(/\u0130/gu, 'i')
    .toLowerCase()
    .replace(PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '');

/**
 * Folds a word for comparison: Latin script, lower case, no diacritics, no apostrophes. Words in other scripts are
 * transliterated letter by letter; a script that writes no vowels gives none.
 *
 * Marks go before composition can matter, Cyrillic keeps its й: it is a letter, not an и with a mark.
 */
export const foldWord = (word: string): string => {
  if (ASCII_ONLY.test(word)) return word.toLowerCase().replace(SILENT_MARKS, '');
  const letters = /\p{Script=Latin}/u.test(word)
    ? withoutMarks(word)
    : word
        .normalize('NFC')
        .replace(ARMENIAN_U, 'u')
        .replace(GERESH, (_, letter: string) => WITH_GERESH[letter] ?? letter);
  const plain = OUTSIDE_ASCII.test(letters.replace(SILENT_MARKS, '')) ? anyAscii(letters).toLowerCase() : letters;
  return plain.replace(SILENT_MARKS, '');
};

/** The script that a word's first letter is written in, as far as it matters for telling how much its writing says. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /[\p{Script=Arabic}\p{Script=Hebrew}]/u],
];

export const scriptOf = (text: string): Script => SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';

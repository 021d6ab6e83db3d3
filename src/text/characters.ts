/** What a character is to words: every character is one of these. */
export type CharacterClass = 'letter' | 'digit' | 'number' | 'mark' | 'space' | 'other';

/** A digit has a value; a number is any other sign for one, such as `½`. */
const PATTERNS: readonly (readonly [CharacterClass, RegExp])[] = [
  ['letter', /^\p{L}$/u],
  ['space', /^\s$/u],
  ['digit', /^\p{Nd}$/u],
  ['number', /^\p{N}$/u],
  ['mark', /^\p{M}$/u],
];

const classes: (CharacterClass | undefined)[] = [];

const classify = (codePoint: number): CharacterClass => {
  const character = String.fromCodePoint(codePoint);
  return PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other';
};

/** The highest code point whose class is kept: the scripts of the news, without the thousands of Han. */
const LAST_KEPT = 0x2fff;

/** The class of a code point. Kept once found: patterns of whole Unicode classes take long to compile, and to run. */
export const characterClass = (codePoint: number): CharacterClass => {
  if (codePoint > LAST_KEPT) return classify(codePoint);
  return (classes[codePoint] ??= classify(codePoint));
};

/** Whether a character is part of a word: a letter, a numeral or a mark upon them. */
export const isWordClass = (found: CharacterClass): boolean => found !== 'other' && found !== 'space';

import { characterClass } from '../text/characters.ts';
import {
  CARDINALS,
  ORDINALS,
  PART_WORDS,
  SCALES,
  SMALL_SCALES,
  VAGUE_PLURALS,
  isNumberWord,
} from '../languages/en/number-words.ts';

const PARTS = 'thirds fourths fifths sixths sevenths eighths ninths tenths'.split(' ');
const IS_PART: ReadonlySet<string> = new Set(PARTS);

const DIGIT_START = /^\p{Nd}/u;

/** Whether a word is a number in digits or in words, or a part of one. */
export const isNumberish = (word: string): boolean => {
  const lower = word.toLowerCase();
  return DIGIT_START.test(word) || isNumberWord(lower) || IS_PART.has(lower);
};

/** Words of numbers by the letter that stands for each of their letters in a sketch; a later row holds over an earlier. */
const ROWS: readonly (readonly [letter: string, words: Iterable<string>])[] = [
  ['W', [...CARDINALS.keys(), ...ORDINALS.keys(), ...VAGUE_PLURALS.keys(), ...PART_WORDS.keys(), ...PARTS]],
  ['S', [...SCALES.keys(), ...SMALL_SCALES.keys()]],
  ['H', ['hundred', 'thousand', 'million', 'billion']],
  ['F', ['half', 'quarter', 'third']],
  ['O', ['one']],
];
const LETTERS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([letter, words]) => Array.from(words, (word) => [word, letter] as const)),
);

/** What stands in a sketch for a letter, a digit and another numeral beyond ASCII. */
const STAND_INS = { letter: 'ä', digit: '0', number: '²', mark: '~', space: ' ', other: '~' } as const;

const standIn = (character: string): string =>
  STAND_INS[characterClass(character.codePointAt(0) ?? 0)].repeat(character.length);

const lettered = (word: string): string => LETTERS.get(word)?.repeat(word.length) ?? word;

/**
 * A lower-case text of the same length in which the words of numbers are told by capitals, and what lies beyond ASCII by
 * its class. A pattern over the text itself would be thousands of alternatives and dozens of Unicode classes: to compile
 * it took longer than all other work on a small corpus.
 */
const sketch = (lower: string): string => lower.replace(/[^\0-\x7f]/gu, standIn).replace(/[a-z0-9ä²]+/g, lettered);

const SCALE = '[HS]+';
const WORD = '[FHOSW]+';
const DIGITS = '[0-9]+(?:[.,:][0-9]+)*';
const NOT_IN_WORD = '(?![a-zA-Z0-9ä²])';
const HALF = '(?: and (?:a |O+ )?F+)';
/** A number in digits with its scales, or in words. */
const NUMBER =
  `(?:${DIGITS}(?: ${SCALE}${NOT_IN_WORD})*${HALF}?` +
  `|(?:(?:several|few|a) (?=${SCALE}${NOT_IN_WORD}))?${WORD}${NOT_IN_WORD}(?:[- ]${WORD}${NOT_IN_WORD}|(?<=H) and ${WORD}${NOT_IN_WORD}|${HALF})*)`;
/** A number, a range of two, a ratio of two; with the word that makes a share or a time of day of it. Over a sketch. */
const WHOLE_NUMERAL = new RegExp(
  `(?<![a-zA-Z0-9ä².,])${NUMBER}` +
    `(?:(?: ?- ?| to | or |(?<=between .{1,40}) and )${NUMBER}|(?<=(?<![0-9])[0-9]{1,2}|[a-zA-Zä]) (?:in|out of|in every) (?![0-9]{3})${NUMBER})?` +
    `(?: (?:percent|per cent|pct|percentage points?|[ap]\\.?m)${NOT_IN_WORD})?`,
  'g',
);
const HAS_NUMBER = /[0-9FHOSW]/;

/** Verbs of a change "from 90 to 380": its ends are two numbers, not one range. */
const CHANGE = /(?:rose|ris|grew|grow|fell|fall|drop|increas|decreas|climb|cut|reduc|rais|jump|went|chang|revis|mov)/;

const isChange = (lower: string, at: number): boolean => {
  const before = lower.slice(0, at);
  return before.endsWith('from ') && CHANGE.test(before);
};

/** Inside a number in words, a range, a ratio, or a number with its scale: "two thousand", "15 to 20", "20 percent". */
export const cutsNumber = (left: string, right: string): boolean => {
  const before = left.toLowerCase();
  const lower = before + right.toLowerCase();
  const text = sketch(lower);
  if (!HAS_NUMBER.test(text)) return false;
  for (const { index, 0: numeral } of text.matchAll(WHOLE_NUMERAL)) {
    if (index >= before.length) return false;
    if (index + numeral.length > before.length) return !(numeral.includes(' to ') && isChange(lower, index));
  }
  return false;
};

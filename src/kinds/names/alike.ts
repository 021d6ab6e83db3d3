import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { isShortForm } from './short-forms.ts';
import { sameSound, soundKey } from './sounds.ts';

/** How many letters may differ in words of at least `length` letters, for the two to be taken for a misspelling. */
const SLIPS: readonly { readonly length: number; readonly letters: number }[] = [
  { length: 7, letters: 2 },
  { length: 4, letters: 1 },
];

/** Digits that stand for the letters they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

const SHORTEST_SWAP = 5;

/** Letters that may differ where the sounds are nearly one. */
const NEAR_LETTERS = 2;

/** Shortest word for which nearly one sound, or one English sound, means anything. */
const SHORTEST_SOUND = 4;

/** Letters of two names, spaces aside, that may differ where they are parted differently, by their length. */
const PARTED: readonly { readonly length: number; readonly letters: number }[] = [
  { length: 16, letters: 2 },
  { length: 8, letters: 1 },
];

const slipsAllowed = (length: number): number => SLIPS.find((row) => length >= row.length)?.letters ?? 0;

/** Whether two words differ in nothing but two neighbouring letters that have changed places. */
const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < SHORTEST_SWAP) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

const within = (a: string, b: string, letters: number): boolean =>
  letters > 0 && Math.abs(a.length - b.length) <= letters && distance(a, b) <= letters;

const withinSlips = (a: string, b: string): boolean => within(a, b, slipsAllowed(Math.max(a.length, b.length)));

/** Two letters apart, and one by sound. */
const nearSound = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) >= SHORTEST_SOUND && within(a, b, NEAR_LETTERS) && within(soundKey(a), soundKey(b), 1);

/** One sound by the rules of English spelling, with one first letter, and few letters apart. */
const soundsEnglish = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < SHORTEST_SOUND || !b.startsWith(a.charAt(0)) || !within(a, b, NEAR_LETTERS))
    return false;
  const [first] = doubleMetaphone(a);
  return first.length > 1 && first === doubleMetaphone(b)[0];
};

/** Numbers differ by every digit. */
const NUMBER = /^[0-9]/u;

const plainLetters = (word: string): string => word.replace(/[0-9]/gu, (digit) => LOOKALIKES[digit] ?? digit);

const slipNote = (a: string, b: string): string => {
  const letters = distance(a, b);
  return letters === 1 ? 'one letter differs' : `${letters} letters differ`;
};

/**
 * Why two different folded words may be two spellings of one, in words; `null` where they may not. It holds both ways
 * round. Short words must sound the same by a rule of romanisation; in longer ones a few letters may differ.
 */
export const whyAlike = (a: string, b: string): string | null => {
  const sounds = sameSound(a, b);
  if (sounds !== null) return sounds.length > 0 ? sounds.join('; ') : 'two spellings of one sound';
  if (isShortForm(a, b)) return 'one is a short form of the other';
  if (NUMBER.test(a) && NUMBER.test(b)) return null;
  if (/[0-9]/u.test(a + b) && plainLetters(a) === plainLetters(b)) return 'a digit stands for a letter';
  if (isSwap(a, b)) return 'two letters have changed places';
  if (withinSlips(a, b) || nearSound(a, b)) return slipNote(a, b);
  return soundsEnglish(a, b) ? 'they sound alike' : null;
};

/** Why two names whose parts are not as many may be one, given all their letters; `null` where they may not. */
export const whyPartedAlike = (a: string, b: string): string | null => {
  const allowed = PARTED.find((row) => Math.min(a.length, b.length) >= row.length)?.letters ?? 0;
  return within(a, b, allowed) ? `the same letters, parted differently, and ${slipNote(a, b)}` : null;
};

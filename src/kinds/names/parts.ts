import type { Name } from '../../model/values.ts';
import { familyFirst } from './east-asian.ts';
import { foldWord } from './script.ts';
import { FILIATIONS, GENERATIONS, GIVEN_PARTICLES, PARTICLES } from './titles.ts';
import type { Word } from './words.ts';

/** The most words that one name may have. */
export const MAX_NAME_WORDS = 14;

/** Longest part of a name that is taken, in UTF-16 code units, particles included. */
const MAX_PART = 60;

/** Shortest word in capitals alone that marks a family name among words that are not ("KIM Jong-un"). */
const CAPITALS_MARK = 3;

/** Letters of an initial group, each with its stop: "J.R.R." is three parts. */
const INITIAL_LETTERS = /\p{Lu}\.?/gu;

const isGivenParticle = (words: readonly Word[], at: number): boolean =>
  at === 0 && words.length === 2 && GIVEN_PARTICLES.has(words[0]?.folded ?? '');

const isParticle = (words: readonly Word[], at: number): boolean =>
  at + 1 < words.length && PARTICLES.has(words[at]?.folded ?? '') && !words[at]?.initial && !isGivenParticle(words, at);

const wordParts = (word: Word): readonly string[] =>
  word.initial ? (word.text.match(INITIAL_LETTERS) ?? [word.text]) : [word.text];

/** Groups words into parts: a particle stays with the word after it, letters of an initial group stand alone. */
const groupParts = (words: readonly Word[]): readonly string[] => {
  const parts: string[] = [];
  let held: string[] = [];
  for (const [at, word] of words.entries()) {
    if (isParticle(words, at)) {
      held.push(word.text);
      continue;
    }
    parts.push(...(held.length > 0 ? [[...held, word.text].join(' ')] : wordParts(word)));
    held = [];
  }
  return parts;
};

/** A part folded: hyphens part words, stops go. "al-Assad" is "al assad". */
export const foldPart = (part: string): string => (PLAIN_PART.test(part) ? part.toLowerCase() : foldAny(part));

const PLAIN_PART = /^[A-Za-z]+$/u;

const foldAny = (part: string): string =>
  foldWord(part.replace(/\./gu, '')).replace(/-+/gu, ' ').replace(/\s+/gu, ' ').trim();

const isGeneration = (part: string): boolean => GENERATIONS.has(foldPart(part));

const isCapitals = (part: string): boolean => part.length >= CAPITALS_MARK && /^[\p{Lu}\p{M}'’-]+$/u.test(part);

/** The place of the family name among parts: marked by capitals, first in East Asian names, else last. */
const familyIndex = (parts: readonly string[], folded: readonly string[]): number => {
  const last = parts.findLastIndex((part) => !isGeneration(part));
  if (last <= 0) return 0;
  const capitals = parts
    .map((part, index) => (isCapitals(part) && index <= last ? index : -1))
    .filter((index) => index >= 0);
  if (capitals.length === 1 && (capitals[0] === 0 || capitals[0] === last)) return capitals[0];
  return familyFirst(folded.slice(0, last + 1)) ? 0 : last;
};

/** Builds a person's name from its words in their usual order; `null` where they are too many to be one name. */
export const personOf = (words: readonly Word[], generic: readonly string[]): Name | null => {
  if (words.length === 0 || words.length > MAX_NAME_WORDS || words.every((word) => word.initial)) return null;
  const parts = groupParts(words);
  const folded = parts.map(foldPart);
  if (folded.some((part) => part === '' || part.length > MAX_PART)) return null;
  const head = parts[familyIndex(parts, folded)] ?? '';
  return { bearer: 'person', text: parts.join(' '), parts, head, generic, folded };
};

/** A part taken apart for comparison: the particles it begins with, and the rest. */
export interface Part {
  readonly bound: string;
  /** Without spaces. */
  readonly core: string;
  /** The words of the core: two for "Jong-un". */
  readonly words: readonly string[];
  /** Whether it is a single letter that stands for a name. */
  readonly initial: boolean;
}

/** Takes a folded part apart: "al assad" is "assad", bound by "al". */
export const takeApart = (folded: string): Part => {
  const words = folded.split(' ');
  let first = 0;
  while (first < words.length - 1 && PARTICLES.has(words[first] ?? '')) first += 1;
  const own = words.slice(first);
  const core = own.join('');
  return { bound: words.slice(0, first).join(' '), core, words: own, initial: first === 0 && core.length === 1 };
};

/** Whether a part says whose child one is: "bin Salman". */
export const isFiliation = (part: Part): boolean => FILIATIONS.has(part.bound.split(' ')[0] ?? '');

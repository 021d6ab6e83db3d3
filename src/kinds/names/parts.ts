import { CHILD_WORDS } from '../../languages/en/titles.ts';
import type { Name } from '../../model/values.ts';
import { familyFirst } from './east-asian.ts';
import { foldWord } from './script.ts';
import { FILIATIONS, GENERATIONS, GIVEN_PARTICLES, PARTICLES } from './titles.ts';
import type { Word } from './words.ts';
import { append } from '../../text/lists.ts';
import { entryOf } from '../../text/entry.ts';

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
    const father = parts.at(-1);
    if (father !== undefined && CHILD_WORDS.has(word.folded)) parts[parts.length - 1] = `${father} ${word.text}`;
    else append(parts, held.length > 0 ? [[...held, word.text].join(' ')] : wordParts(word));
    held = [];
  }
  return parts;
};

/** A part folded: hyphens part words, stops go. "al-Assad" is "al assad". */
export const foldPart = (part: string): string => (PLAIN_PART.test(part) ? part.toLowerCase() : foldAny(part));

const PLAIN_PART = /^[A-Za-z]+$/u;

const foldAny = (part: string): string =>
  foldWord(part.replace(/\./gu, '')).replace(/-+/gu, ' ').replace(/\s+/gu, ' ').trim();

const isCapitals = (part: string): boolean => part.length >= CAPITALS_MARK && /^[\p{Lu}\p{M}'’-]+$/u.test(part);

const PATRONYMIC = /(?:ovich|evich|ovych|evych|ovna|evna|ivna|yevich|yevna)$/u;

/** Whether only a father’s name closes three: the family name then stands first, as in "Putin Vladimir Vladimirovich". */
const endsInPatronymic = (names: readonly string[]): boolean => {
  const [, middle = '', last = ''] = names;
  if (isOfFather(names.at(-1) ?? '')) return names.length > 2;
  return names.length === 3 && PATRONYMIC.test(last) && !PATRONYMIC.test(middle);
};

/** Whether a folded part is a father’s name with the word for son or daughter: "heydar oglu". */
const isOfFather = (part: string): boolean => CHILD_WORDS.has(part.split(' ').at(-1) ?? '') && part.includes(' ');

/** What stands for the "I" of a ruler, which is no initial. */
const FIRST = 'the first';

/** "Senior" and "Junior" as their abbreviations: each is one part in two spellings. */
const RANKS: Readonly<Record<string, string>> = { senior: 'sr', junior: 'jr' };

const foldAt = (part: string, at: number, parts: readonly string[]): string => {
  const folded = foldPart(part);
  if (at === 0 || at < parts.length - 1) return folded;
  return part === 'I' ? FIRST : (entryOf(RANKS, folded) ?? folded);
};

/** Whether a folded part tells its bearer from another of the name: "the great", "of aragon". */
export const isByname = (folded: string): boolean => /^(?:the|of) ./u.test(folded) && !GENERATIONS.has(folded);

/** The place of the family name among parts: marked by capitals, first in East Asian names, else last. */
const familyIndex = (parts: readonly string[], folded: readonly string[]): number => {
  const last = folded.findLastIndex((part) => !GENERATIONS.has(part) && !isByname(part));
  if (last <= 0) return 0;
  const capitals = parts
    .map((part, index) => (isCapitals(part) && index <= last ? index : -1))
    .filter((index) => index >= 0);
  if (capitals.length === 1 && (capitals[0] === 0 || capitals[0] === last)) return capitals[0];
  const names = folded.slice(0, last + 1);
  if (familyFirst(names) || endsInPatronymic(names)) return 0;
  return last;
};

/** Builds a person's name from its words in their usual order; `null` where they are too many to be one name. */
export const personOf = (words: readonly Word[], generic: readonly string[]): Name | null => {
  if (words.length === 0 || words.length > MAX_NAME_WORDS || words.every((word) => word.initial)) return null;
  const parts = groupParts(words);
  const folded = parts.map(foldAt);
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

/** Binds a father’s name to its word for son or daughter, however that is spelled. */
const CHILD = 'oglu';

/** Takes a folded part apart: "al assad" is "assad", bound by "al". */
export const takeApart = (folded: string): Part => {
  const words = folded.split(' ');
  let first = 0;
  while (first < words.length - 1 && PARTICLES.has(words[first] ?? '')) first += 1;
  const child = words.length > 1 && CHILD_WORDS.has(words.at(-1) ?? '');
  const own = child ? words.slice(first, -1) : words.slice(first);
  const core = own.join('');
  return {
    bound: child ? CHILD : words.slice(0, first).join(' '),
    core,
    words: own,
    initial: first === 0 && core.length === 1,
  };
};

/** Whether a part says whose child one is: "bin Salman". */
export const isFiliation = (part: Part): boolean => isChildOf(part) || FILIATIONS.has(part.bound.split(' ')[0] ?? '');

/** Whether a part is a father’s name with the word for son or daughter: never a name of one’s own. */
export const isChildOf = (part: Part): boolean => part.bound === CHILD;
